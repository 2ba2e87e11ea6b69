//! Messages in a language that nobody speaks.

use crate::locale::Pseudo;
use crate::messages::expression::{Expression, Part, Pattern};

/// Changes what a message says. Words that machines read stay: parts of
/// addresses.
pub(super) fn change(pattern: &mut Pattern, key: &str, pseudo: Pseudo) {
    if key.starts_with("url-") || key.ends_with(".slug") {
        return;
    }
    // A term stands in the words of others.
    let is_term = key.starts_with('-');
    if pseudo == Pseudo::Keys {
        if !is_term {
            pattern.parts = vec![Part::Text(key.into())];
        }
        return;
    }
    let letters = words(pattern, pseudo);
    if !is_term {
        pattern.parts.insert(0, Part::Text(pseudo.start().into()));
        pattern.parts.push(Part::Text(pseudo.end(letters).into()));
    }
}

/// Changes all words; tells how many letters the longest way through has.
fn words(pattern: &mut Pattern, pseudo: Pseudo) -> usize {
    let mut letters = 0;
    for part in &mut pattern.parts {
        match part {
            Part::Text(text) => {
                letters += text.chars().count();
                *text = markup(text, pseudo).into();
            }
            Part::Placeable(Expression::Select(select)) => {
                let branches = select.variants.iter_mut().map(|variant| words(&mut variant.value, pseudo));
                letters += branches.max().unwrap_or_default();
            }
            Part::Placeable(_) => {}
        }
    }
    letters
}

/// Words with tags and entities in them, which stay.
fn markup(text: &str, pseudo: Pseudo) -> String {
    let mut changed = String::with_capacity(text.len() * 2);
    let mut rest = text;
    while let Some(at) = rest.find(['<', '&']) {
        let close = if rest[at..].starts_with('<') { '>' } else { ';' };
        let is_part = |inner: &str| match close {
            '>' => inner.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/'),
            _ => !inner.is_empty() && inner.bytes().all(|b| b.is_ascii_alphanumeric() || b == b'#'),
        };
        let end = rest[at + 1..].find(close).filter(|&end| is_part(&rest[at + 1..at + 1 + end]));
        changed.push_str(&pseudo.words(&rest[..at]));
        let end = end.map_or(at + 1, |end| at + end + 2);
        changed.push_str(&rest[at..end]);
        rest = &rest[end..];
    }
    changed.push_str(&pseudo.words(rest));
    changed
}

#[cfg(test)]
mod tests {
    use crate::messages::Value;
    use crate::messages::support::site;

    #[test]
    fn words_change_and_everything_else_stays() {
        let text = "a = See <a title=\"x\">the { -t }</a> &amp; { $n ->\n    [one] one day\n   *[other] { $n } days\n}\n-t = Term\nurl-a = a\n";
        let site = site(
            "en en-XA en-XB en-XK",
            &[("en/a.ftl", text), ("en-XA/a.ftl", text), ("en-XB/a.ftl", text), ("en-XK/a.ftl", text)],
        );
        let check = |tag: &str, key: &str, expected: &str| {
            let locale = site.locales.find(tag).unwrap_or(site.locales.source());
            let said = site.messages.format(locale, key, &[("n", Value::from(3))]).map(|text| text.text);
            assert_eq!(said.as_deref().ok(), Some(expected), "{tag} {key}");
        };
        check("en", "a", "See <a title=\"x\">the Term</a> &amp; 3 days");
        check("en-XA", "a", "⟦Šéé <a title=\"x\">ţĥé Ţéŕṁ</a> &amp; 3 ðåýš öñé ţŵö ţĥŕéé⟧");
        check("en-XK", "a", "a");
        check("en-XA", "url-a", "a");
    }
}
