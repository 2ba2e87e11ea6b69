//! The direction of words in another language, on sites where not all languages run the same way.
//!
//! Templates say the language of words. Which way they run follows from it, so it is
//! written into the finished page: otherwise an English sentence on an Arabic page would
//! have its full stop in front.

use crate::locale::Locale;

/// The page with `dir` at every element that says its language and not its direction.
pub fn add_directions(html: &str) -> String {
    const LANG: &str = " lang=\"";
    let mut out = String::with_capacity(html.len() + 1024);
    let mut rest = html;
    while let Some(at) = rest.find(LANG) {
        let value = at + LANG.len();
        let Some(end) = rest[value..].find('"').map(|length| value + length) else { break };
        out.push_str(&rest[..=end]);
        if is_in_tag(&rest[..at]) && !has_direction(&rest[..at], &rest[end + 1..]) {
            let direction = Locale::parse(&rest[value..end]).map_or("auto", |locale| locale.direction());
            out.push_str(" dir=\"");
            out.push_str(direction);
            out.push('"');
        }
        rest = &rest[end + 1..];
    }
    out.push_str(rest);
    out
}

/// Whether a place is within a tag. What stands in attributes has its angle brackets escaped.
fn is_in_tag(before: &str) -> bool {
    match memchr::memrchr2(b'<', b'>', before.as_bytes()) {
        Some(at) => before.as_bytes()[at] == b'<',
        // The tag began before the last language that was found in it.
        None => false,
    }
}

fn has_direction(before: &str, after: &str) -> bool {
    let start = before.rfind('<').unwrap_or(0);
    let end = after.find('>').unwrap_or(after.len());
    before[start..].contains(" dir=\"") || after[..end].contains(" dir=\"")
}

#[cfg(test)]
mod tests {
    use super::add_directions;

    #[test]
    fn words_run_as_their_language_does() {
        for (html, expected) in [
            ("<p lang=\"en\">4 weeks.</p>", "<p lang=\"en\" dir=\"ltr\">4 weeks.</p>"),
            (
                "<a href=\"/ar/\" hreflang=\"ar\" lang=\"ar\">x</a><b lang=\"he\">y</b>",
                "<a href=\"/ar/\" hreflang=\"ar\" lang=\"ar\" dir=\"rtl\">x</a><b lang=\"he\" dir=\"rtl\">y</b>",
            ),
            (
                "<html lang=\"ar\" dir=\"rtl\"><p dir=\"ltr\" lang=\"en\">",
                "<html lang=\"ar\" dir=\"rtl\"><p dir=\"ltr\" lang=\"en\">",
            ),
            ("<code>&lt;p lang=\"en\"&gt; lang=\"en\"</code>", "<code>&lt;p lang=\"en\"&gt; lang=\"en\"</code>"),
            ("<p>no language</p>", "<p>no language</p>"),
        ] {
            assert_eq!(add_directions(html), expected);
        }
    }
}
