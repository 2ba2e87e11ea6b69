//! What never becomes words: keys of messages, and placeables that nobody
//! filled in.

use std::collections::BTreeSet;

use crate::check::built::page::Page;
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::world::World;

/// The keys of the source that no reader could take for words.
pub(super) fn keys(world: &World) -> BTreeSet<&str> {
    let source = world.site.locales.source();
    world.messages.keys(source).filter(|key| key.matches('-').count() > 1 || key.contains('.')).collect()
}

pub(super) fn check(page: &Page, keys: &BTreeSet<&str>, place: &Place, found: &mut Diagnostics) {
    // The pseudo-locale of keys shows nothing else.
    if page.lang.as_deref() == Some("en-XK") {
        return;
    }
    let mut report = |message: String| found.report(Diagnostic::new(Code::BUILT_RAW_KEY, place.clone(), message));
    for said in &page.said {
        if let Some(placeable) = placeable(&said.text) {
            report(format!("`{placeable}` reaches readers as it is written"));
        } else if keys.contains(said.text.as_str()) {
            report(format!("the key `{}` stands in the place of words", said.text));
        }
    }
}

/// `{ $name }`, `{$name}`, `{-term}`.
fn placeable(text: &str) -> Option<&str> {
    text.match_indices('{').find_map(|(at, _)| {
        let inner = text[at + 1..].trim_start();
        let is_sign =
            inner.strip_prefix(['$', '-']).is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()));
        let end = text[at..].find('}')?;
        is_sign.then(|| &text[at..=at + end])
    })
}

#[cfg(test)]
mod tests {
    use super::placeable;

    #[test]
    fn placeables_are_told_from_other_braces() {
        assert_eq!(placeable("Starts { $date }."), Some("{ $date }"));
        assert_eq!(placeable("{-brand}"), Some("{-brand}"));
        assert_eq!(placeable("{ a } {} {$} { - }"), None);
    }
}
