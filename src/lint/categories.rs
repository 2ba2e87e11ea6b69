//! Which whole numbers are in which plural category of a language.

use std::collections::BTreeMap;

use crate::format::{Decimal, Formats};

/// Cardinal or ordinal.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Counting {
    /// One course, two courses.
    Cardinal,
    /// First, second.
    Ordinal,
}

/// The names of all categories.
pub const NAMES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

/// Numbers that stand for all below a million: no rule of any language looks
/// further than at the last two digits, or at single larger numbers.
const LARGER: [u64; 16] = [
    1000, 1001, 1002, 1100, 2000, 8000, 10_000, 11_000, 20_000, 80_000, 100_000, 100_001, 200_000, 800_000, 888_888,
    999_999,
];

/// More numbers than these are not listed by exact branches.
const MOST: usize = 12;

/// The categories of a language.
pub struct Categories {
    cardinal: Set,
    ordinal: Set,
}

struct Set {
    /// The whole numbers below a million by category; none where there are too
    /// many to be listed.
    whole: BTreeMap<&'static str, Option<Vec<u64>>>,
    /// Numbers such as 1.5 and a million bring these too.
    others: Vec<&'static str>,
}

impl Categories {
    /// Asks the plural rules of a language.
    pub fn of(formats: &Formats) -> Categories {
        Categories { cardinal: Set::of(formats, Counting::Cardinal), ordinal: Set::of(formats, Counting::Ordinal) }
    }

    fn set(&self, counting: Counting) -> &Set {
        match counting {
            Counting::Cardinal => &self.cardinal,
            Counting::Ordinal => &self.ordinal,
        }
    }

    /// The categories that whole numbers below a million take.
    pub fn usual(&self, counting: Counting) -> impl Iterator<Item = &'static str> {
        self.set(counting).whole.keys().copied()
    }

    /// Whether the language has a category at all.
    pub fn has(&self, counting: Counting, category: &str) -> bool {
        let set = self.set(counting);
        set.whole.contains_key(category) || set.others.contains(&category)
    }

    /// The whole numbers of a category, if they are few.
    pub fn members(&self, counting: Counting, category: &str) -> Option<&[u64]> {
        self.set(counting).whole.get(category)?.as_deref()
    }

    /// The one number that a category stands for, fractions included.
    pub fn only(&self, counting: Counting, category: &str) -> Option<u64> {
        match self.members(counting, category) {
            Some(&[number]) if !self.set(counting).others.contains(&category) => Some(number),
            _ => None,
        }
    }
}

impl Set {
    fn of(formats: &Formats, counting: Counting) -> Set {
        let category = |number: &Decimal| match counting {
            Counting::Cardinal => formats.cardinal(number).name(),
            Counting::Ordinal => formats.ordinal(number).name(),
        };
        let mut whole: BTreeMap<&'static str, Option<Vec<u64>>> = BTreeMap::new();
        for number in (0..=220).chain(LARGER) {
            let members = whole.entry(category(&Decimal::from(number))).or_insert_with(|| Some(Vec::new()));
            match members {
                Some(list) if list.len() < MOST => list.push(number),
                _ => *members = None,
            }
        }
        // 800 is the one of Italian ordinals that is not below 220.
        if let Some(Some(list)) = whole.get_mut(category(&Decimal::from(800_u64))) {
            list.push(800);
            list.sort_unstable();
            list.dedup();
        }
        let fractions =
            ["0.5", "1.5", "2.5", "1000000", "2000000"].iter().filter_map(|one| one.parse::<Decimal>().ok());
        let others = match counting {
            Counting::Cardinal => fractions.map(|one| category(&one)).collect(),
            Counting::Ordinal => Vec::new(),
        };
        Set { whole, others }
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::{Categories, Counting};
    use crate::format::Formats;
    use crate::locale::Locale;

    fn check(tag: &str, usual: &[&str], ordinals: &[&str], one: Option<u64>) {
        let formats = Formats::new(&Locale::parse(tag).expect("a tag")).expect("a language of CLDR");
        let found = Categories::of(&formats);
        assert_eq!(found.usual(Counting::Cardinal).collect::<Vec<_>>(), usual, "{tag}");
        assert_eq!(found.usual(Counting::Ordinal).collect::<Vec<_>>(), ordinals, "{tag}");
        assert_eq!(found.only(Counting::Cardinal, "one"), one, "{tag}");
        assert!(!found.has(Counting::Cardinal, "few") || tag == "pl", "{tag}");
    }

    #[test]
    fn categories_are_those_of_cldr() {
        check("en", &["one", "other"], &["few", "one", "other", "two"], Some(1));
        check("es", &["one", "other"], &["other"], Some(1));
        check("it", &["one", "other"], &["many", "other"], Some(1));
        check("pt-PT", &["one", "other"], &["other"], Some(1));
        check("pt-BR", &["one", "other"], &["other"], None);
        check("pt", &["one", "other"], &["other"], None);
        check("fr", &["one", "other"], &["one", "other"], None);
        check("pl", &["few", "many", "one"], &["other"], Some(1));
    }

    #[test]
    fn few_numbers_are_listed() {
        let formats = Formats::new(&Locale::parse("it").expect("a tag")).expect("a language of CLDR");
        let found = Categories::of(&formats);
        assert_eq!(found.members(Counting::Ordinal, "many"), Some(&[8, 11, 80, 800][..]));
    }
}
