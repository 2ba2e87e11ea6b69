//! What others ask of messages before a page is made.

use std::collections::BTreeSet;

use crate::locale::LocaleId;
use crate::messages::expression::{Expression, Part, Pattern};
use crate::messages::reach::{Need, needs};
use crate::messages::resolve::Resolver;
use crate::messages::{Fault, FaultKind, Messages, Scope, Text};
use crate::source::Span;

impl Messages {
    /// Whether a message says markup, itself or through what it refers to.
    pub fn has_markup(&self, locale: LocaleId, key: &str) -> bool {
        let mut seen = BTreeSet::new();
        let mut open = vec![self.lookup(locale, key)];
        while let Some(next) = open.pop() {
            let Some(entry) = next.filter(|entry| seen.insert((entry.locale, &entry.key))) else { continue };
            if pattern_has_markup(&entry.pattern) {
                return true;
            }
            for need in needs(&entry.pattern) {
                if let Need::Message(name) | Need::Term(name) = need {
                    open.push(self.lookup(entry.locale, &name.text));
                }
            }
        }
        false
    }

    /// Writes a message with markup: its own text as it stands, values escaped.
    /// Which of its tags may reach a page is for the caller to say.
    pub fn markup(&self, locale: LocaleId, key: &str, scope: &dyn Scope) -> Result<Text, Fault> {
        let fault = |kind, span| Fault { kind, key: key.to_owned(), locale, span };
        let Some(entry) = self.lookup(locale, key) else {
            return Err(fault(FaultKind::UnknownMessage(key.to_owned()), None));
        };
        let mut text = String::new();
        let written = Resolver::for_markup(self, scope).entry(entry, &mut text);
        written.map_err(|(kind, span)| fault(kind, Some(span.unwrap_or(entry.span))))?;
        Ok(Text { text, locale: entry.locale })
    }

    /// The keys of all messages that others refer to, in any locale.
    pub fn referenced(&self) -> BTreeSet<&str> {
        let needs = self.entries.iter().flat_map(|entry| needs(&entry.pattern));
        let named = needs.filter_map(|need| match need {
            Need::Message(name) => Some(&*name.text),
            Need::Variable(_) | Need::Term(_) => None,
        });
        named.collect()
    }

    /// The language that editors write in.
    pub fn source(&self) -> LocaleId {
        self.locales.source()
    }

    /// The locale of a tag.
    pub fn locale(&self, tag: &str) -> Option<LocaleId> {
        self.locales.find(tag)
    }

    /// Whether a locale may have more than is known, in a file that could not
    /// be read.
    pub fn may_have_more(&self, locale: LocaleId) -> bool {
        // An empty name is no broken entry's.
        self.is_lost_in(locale, "")
    }

    /// The keys of a locale, each with its place.
    pub fn written(&self, locale: LocaleId) -> impl Iterator<Item = (&str, Span)> {
        self.own[locale].iter().map(|(key, &at)| (&**key, self.entries[at].span))
    }
}

fn pattern_has_markup(pattern: &Pattern) -> bool {
    pattern.parts.iter().any(|part| match part {
        Part::Text(text) => is_markup(text),
        Part::Placeable(Expression::Select(select)) => {
            select.variants.iter().any(|variant| pattern_has_markup(&variant.value))
        }
        Part::Placeable(_) => false,
    })
}

/// Whether a text holds the beginning of a tag: `<em>`, `</em>`.
fn is_markup(text: &str) -> bool {
    text.match_indices('<').any(|(at, _)| {
        let rest = text[at + 1..].strip_prefix('/').unwrap_or(&text[at + 1..]);
        let name = rest.bytes().take_while(u8::is_ascii_alphanumeric).count();
        let is_name = rest.starts_with(|c: char| c.is_ascii_alphabetic());
        is_name && rest[name..].starts_with(['>', '/', ' ', '\n']) && rest.contains('>')
    })
}

#[cfg(test)]
mod tests {
    use crate::messages::support::site;

    #[test]
    fn markup_is_found_wherever_it_hides() {
        let text = "a = <em>A</em>\nb = { a }\nc = 1 < 2, a<b, <ada@example.org>\nd = { $n ->\n    [one] x\n   *[other] a<br>b\n}\n-t = <b>T</b>\ne = { -t }\nf = { $n }\n";
        let site = site("en", &[("en/a.ftl", text)]);
        let en = site.locales.source();
        let found: Vec<&str> =
            ["a", "b", "c", "d", "e", "f"].into_iter().filter(|key| site.messages.has_markup(en, key)).collect();
        assert_eq!(found, ["a", "b", "d", "e"]);
        assert_eq!(site.messages.referenced().into_iter().collect::<Vec<_>>(), ["a"]);
    }
}
