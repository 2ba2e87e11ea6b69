//! What rows are asked for.

use crate::locale::Locale;
use crate::world::World;

/// A word in a filter that nothing of the catalog fits.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unknown {
    /// What it should be of: `topic`.
    pub what: &'static str,
    /// The word.
    pub word: String,
    /// The words that there are.
    pub known: Vec<String>,
}

/// A word as facts have it, with hyphens; unknown where the catalog has no such
/// word.
pub(super) fn known<'a>(
    what: &'static str,
    word: Option<&String>,
    known: impl Iterator<Item = &'a str>,
) -> Result<Option<String>, Unknown> {
    let Some(word) = word else { return Ok(None) };
    let hyphened = word.replace('_', "-");
    let mut all: Vec<String> = known.map(|one| one.replace('_', "-")).collect();
    all.sort();
    all.dedup();
    match all.contains(&hyphened) {
        true => Ok(Some(hyphened)),
        false => Err(Unknown { what, word: word.clone(), known: all }),
    }
}

/// Whether a term is a wanted one, or a narrower one.
pub(super) fn is_within(world: &World, vocabulary: &str, id: &str, wanted: &str) -> bool {
    let is_wanted = |one: &str| one.replace('_', "-") == wanted;
    is_wanted(id) || world.catalog.vocabularies.lineage(vocabulary, id).iter().any(|term| is_wanted(&term.id))
}

/// Whether a language is the wanted one, or a variety of it: `pt-BR` of `pt`.
pub(super) fn is_language(language: &Locale, wanted: &Locale) -> bool {
    language == wanted || (wanted.tag() == wanted.language() && language.language() == wanted.language())
}

#[cfg(test)]
mod tests {
    use super::{is_language, known};
    use crate::locale::Locale;

    #[test]
    fn a_language_finds_its_varieties_and_no_others() {
        let check = |language: &str, wanted: &str, expected: bool| {
            let pair = Locale::parse(language).zip(Locale::parse(wanted));
            assert_eq!(pair.map(|(a, b)| is_language(&a, &b)), Some(expected), "{language} {wanted}");
        };
        check("pt-BR", "pt", true);
        check("pt", "pt", true);
        check("pt", "pt-BR", false);
        check("pt-PT", "pt-BR", false);
    }

    #[test]
    fn words_of_filters_are_known_in_both_spellings() {
        let words = || ["live-virtual", "online"].into_iter();
        assert_eq!(known("format", Some(&"live_virtual".to_owned()), words()), Ok(Some("live-virtual".to_owned())));
        assert_eq!(known("format", None, words()), Ok(None));
        let unknown = known("format", Some(&"onlin".to_owned()), words());
        assert_eq!(unknown.map_err(|unknown| unknown.known), Err(vec!["live-virtual".to_owned(), "online".to_owned()]));
    }
}
