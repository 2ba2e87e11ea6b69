//! Plural categories, by the rules of CLDR.

use fixed_decimal::Decimal;
use icu_plurals::{PluralCategory, PluralRules};

use crate::locale::Locale;

/// A plural category. A language uses some of them; all use `Other`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Plural {
    /// `zero`.
    Zero,
    /// `one`.
    One,
    /// `two`.
    Two,
    /// `few`.
    Few,
    /// `many`.
    Many,
    /// `other`.
    Other,
}

impl Plural {
    /// The name by which messages choose a variant.
    pub fn name(self) -> &'static str {
        match self {
            Plural::Zero => "zero",
            Plural::One => "one",
            Plural::Two => "two",
            Plural::Few => "few",
            Plural::Many => "many",
            Plural::Other => "other",
        }
    }
}

impl From<PluralCategory> for Plural {
    fn from(category: PluralCategory) -> Plural {
        match category {
            PluralCategory::Zero => Plural::Zero,
            PluralCategory::One => Plural::One,
            PluralCategory::Two => Plural::Two,
            PluralCategory::Few => Plural::Few,
            PluralCategory::Many => Plural::Many,
            PluralCategory::Other => Plural::Other,
        }
    }
}

/// The plural rules of one locale.
#[derive(Debug)]
pub(super) struct Plurals {
    cardinal: PluralRules,
    /// `None`: every place is `other`.
    ordinal: Option<PluralRules>,
}

impl Plurals {
    pub(super) fn new(locale: &Locale) -> Option<Plurals> {
        let cardinal = PluralRules::try_new_cardinal(locale.id().into()).ok()?;
        // Newer data tell Spanish 1 and 3 from the rest (*primer*, *tercer*);
        // catalogs keep to the one form that translators were promised.
        let ordinal = match locale.language() {
            "es" => None,
            _ => Some(PluralRules::try_new_ordinal(locale.id().into()).ok()?),
        };
        Some(Plurals { cardinal, ordinal })
    }

    pub(super) fn cardinal(&self, value: &Decimal) -> Plural {
        self.cardinal.category_for(value).into()
    }

    pub(super) fn ordinal(&self, value: &Decimal) -> Plural {
        self.ordinal.as_ref().map_or(Plural::Other, |rules| rules.category_for(value).into())
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use crate::format::Decimal;
    use crate::format::tests::formats;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    /// The categories of 0, 1, 1.5, 2 and a million.
    fn check(tag: &str, expected: [&str; 5]) {
        let formats = formats(tag);
        let found = ["0", "1", "1.5", "2", "1000000"].map(|one| formats.cardinal(&decimal(one)).name());
        assert_eq!(found, expected, "{tag}");
    }

    #[test]
    fn cardinals_follow_the_language() {
        for tag in ["en", "en-GB"] {
            check(tag, ["other", "one", "other", "other", "other"]);
        }
        for tag in ["es", "es-419", "es-MX", "pt-PT", "it"] {
            check(tag, ["other", "one", "other", "other", "many"]);
        }
        for tag in ["pt", "pt-BR", "fr", "fr-CA"] {
            check(tag, ["one", "one", "one", "other", "many"]);
        }
        check("ar", ["zero", "one", "other", "two", "other"]);
        check("pl", ["many", "one", "other", "few", "many"]);
    }

    fn check_ordinals(tag: &str, numbers: &str, expected: &str) {
        let formats = formats(tag);
        for number in numbers.split(' ') {
            assert_eq!(formats.ordinal(&decimal(number)).name(), expected, "{tag} {number}");
        }
    }

    #[test]
    fn ordinals_follow_the_language() {
        check_ordinals("en", "1 21", "one");
        check_ordinals("en", "2 22", "two");
        check_ordinals("en", "3 23", "few");
        check_ordinals("en", "4 11 12 13", "other");
        check_ordinals("es", "1 2 3 8 11", "other");
        check_ordinals("pt", "1 2 8 11", "other");
        check_ordinals("pt-PT", "1 2 8 11", "other");
        check_ordinals("fr", "1", "one");
        check_ordinals("fr", "2 11 21", "other");
        check_ordinals("it", "8 11 80 800", "many");
        check_ordinals("it", "1 9 18", "other");
    }
}
