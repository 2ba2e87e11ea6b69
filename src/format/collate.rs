//! The order in which readers of a language look things up.

use std::cmp::Ordering;

use icu_collator::options::{AlternateHandling, CollatorOptions};
use icu_collator::preferences::CollationNumericOrdering;
use icu_collator::{Collator, CollatorBorrowed, CollatorPreferences};

use crate::locale::Locale;

/// The collation of one locale: punctuation and spaces do not count, numbers
/// compare by value, accents and case decide only between equal letters.
#[derive(Debug)]
pub(super) struct Collation(CollatorBorrowed<'static>);

impl Collation {
    pub(super) fn new(locale: &Locale) -> Option<Collation> {
        let mut prefs = CollatorPreferences::from(locale.id());
        prefs.numeric_ordering = Some(CollationNumericOrdering::True);
        let mut options = CollatorOptions::default();
        options.alternate_handling = Some(AlternateHandling::Shifted);
        Collator::try_new(prefs, options).ok().map(Collation)
    }

    pub(super) fn compare(&self, a: &str, b: &str) -> Ordering {
        self.0.compare(a, b)
    }
}

#[cfg(test)]
mod tests {
    use crate::format::tests::formats;

    /// Sorts the words from the back, so that ties cannot pass unnoticed.
    fn check(tag: &str, expected: &[&str]) {
        let formats = formats(tag);
        let mut words: Vec<&str> = expected.iter().rev().copied().collect();
        words.sort_by(|a, b| formats.compare(a, b));
        assert_eq!(words, expected, "{tag}");
    }

    #[test]
    fn enye_is_a_letter_of_its_own_in_spanish_only() {
        for tag in ["es", "es-419", "es-MX"] {
            check(tag, &["nada", "nube", "ñandú", "oasis"]);
        }
        for tag in ["en", "pt", "fr", "it"] {
            check(tag, &["nada", "ñandú", "nube", "oasis"]);
        }
    }

    #[test]
    fn accents_and_case_decide_only_between_equal_letters() {
        check("es", &["árbol", "arte", "Arte", "ártico", "zorro"]);
        check("fr", &["eau", "école", "Égypte", "été", "zéro"]);
        check("fr", &["cote", "coté", "côte", "côté"]);
    }

    #[test]
    fn canadian_french_compares_accents_from_the_end() {
        check("fr-CA", &["cote", "côte", "coté", "côté"]);
    }

    #[test]
    fn numbers_in_titles_compare_as_numbers() {
        check("en", &["Module 2", "Module 10", "Module 100"]);
        check("it", &["Modulo 9", "Modulo 10"]);
    }

    #[test]
    fn leading_punctuation_is_ignored() {
        check("es", &["Álgebra", "¿Cómo se aprende?", "«Datos»", "Economía"]);
        check("en", &["Art", "“Before” and after", "Calculus"]);
    }
}
