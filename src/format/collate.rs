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

    pub(super) fn sort_key(&self, word: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(word.len() * 2 + 8);
        let Ok(()) = self.0.write_sort_key_to(word, &mut key);
        key
    }

    /// The letter that a word is looked up under: a base letter, or one that the
    /// language orders as a letter of its own.
    pub(super) fn initial(&self, word: &str) -> Option<char> {
        let first = word.chars().find(|c| c.is_alphanumeric()).filter(|c| c.is_alphabetic())?;
        if first.is_ascii() {
            return capital(first);
        }
        let word = first.to_string();
        let is_at_or_after = |base: &char| self.compare(&base.to_string(), &word) != Ordering::Greater;
        let Some(base) = ('a'..='z').rev().find(is_at_or_after) else { return capital(first) };
        // Whatever stands behind all words of the base letter is another letter.
        match self.compare(&format!("{base}zzz"), &word) {
            Ordering::Less => capital(first),
            _ => capital(base),
        }
    }
}

fn capital(letter: char) -> Option<char> {
    let mut capital = letter.to_uppercase();
    capital.next().filter(|_| capital.next().is_none()).or(Some(letter))
}

#[cfg(test)]
mod tests {
    use crate::format::tests::formats;

    /// Sorts the words from the back, so that ties cannot pass unnoticed; by
    /// comparing them, and by their keys.
    fn check(tag: &str, expected: &[&str]) {
        let formats = formats(tag);
        let mut words: Vec<&str> = expected.iter().rev().copied().collect();
        words.sort_by(|a, b| formats.compare(a, b));
        assert_eq!(words, expected, "{tag}");
        words.reverse();
        words.sort_by_cached_key(|word| formats.sort_key(word));
        assert_eq!(words, expected, "{tag}, by key");
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
    fn a_word_is_looked_up_under_a_letter_of_its_language() {
        let check = |tag: &str, word: &str, expected: Option<char>| {
            assert_eq!(formats(tag).initial(word), expected, "{tag} {word}");
        };
        check("fr", "Égypte", Some('E'));
        check("fr", "œuvre", Some('O'));
        check("en", "ñandú", Some('N'));
        check("es", "ñandú", Some('Ñ'));
        check("es", "¿Álgebra?", Some('A'));
        check("sv", "ånger", Some('Å'));
        check("de", "ß", Some('S'));
        check("el", "ρήμα", Some('Ρ'));
        check("en", "Zebra", Some('Z'));
        check("en", "zzzz", Some('Z'));
        check("en", "3D printing", None);
        check("en", "…", None);
    }

    #[test]
    fn leading_punctuation_is_ignored() {
        check("es", &["Álgebra", "¿Cómo se aprende?", "«Datos»", "Economía"]);
        check("en", &["Art", "“Before” and after", "Calculus"]);
    }
}
