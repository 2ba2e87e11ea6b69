//! Dates, numbers, money, lists and order as one locale writes them.
//!
//! The data are those of CLDR, read through ICU4X; what ICU4X does not hold
//! (money, percent, ranges) stands in small tables here. Where a catalog wants
//! other forms than CLDR prints, such as `1er mai`, the file of that form says
//! so. Nothing here knows a message or a page: values in, text out, no clock.

mod collate;
mod date;
mod list;
mod money;
mod number;
mod pattern;
mod plural;
mod range;

use std::cmp::Ordering;

use crate::calendar::{Date, Money, Month, Time};
use crate::locale::Locale;

pub use fixed_decimal::Decimal;

pub use date::{DateParts, DateStyle, PartStyle, TimeParts};
pub use list::ListKind;
pub use number::NumberStyle;
pub use plural::Plural;

use collate::Collation;
use date::Dates;
use list::Lists;
use money::Currencies;
use number::Numbers;
use plural::Plurals;
use range::DateRanges;

/// The forms of one locale. Built once, shared by all threads.
#[derive(Debug)]
pub struct Formats {
    locale: Locale,
    dates: Dates,
    ranges: DateRanges,
    numbers: Numbers,
    currencies: Currencies,
    lists: Lists,
    plurals: Plurals,
    collation: Collation,
}

impl Formats {
    /// Loads the forms of a locale. `None` if CLDR does not know its language.
    pub fn new(locale: &Locale) -> Option<Formats> {
        Some(Formats {
            locale: locale.clone(),
            dates: Dates::new(locale)?,
            ranges: DateRanges::new(locale)?,
            numbers: Numbers::new(locale)?,
            currencies: Currencies::new(locale),
            lists: Lists::new(locale)?,
            plurals: Plurals::new(locale)?,
            collation: Collation::new(locale)?,
        })
    }

    /// The locale of these forms.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// A day: `May 1, 2026`, `1 de mayo de 2026`.
    pub fn date(&self, date: Date, style: DateStyle) -> String {
        self.dates.date(date, style)
    }

    /// The named parts of a day. Parts that no language prints together
    /// (a weekday and a month without the day) bring the missing one along;
    /// without any part the day is written in full length, without weekday.
    pub fn date_parts(&self, date: Date, parts: DateParts) -> String {
        self.dates.parts(date, parts)
    }

    /// A month of a year: `March 2027`, `marzo de 2027`.
    pub fn month(&self, month: Month) -> String {
        self.dates.month(month)
    }

    /// Two days, with what they share written once: `May 1 – June 8, 2026`.
    /// The same day twice is written as one day.
    pub fn date_range(&self, start: Date, end: Date) -> String {
        self.ranges.write(start, end)
    }

    /// A time of day to the minute: `11:00 AM`, `11 h 00`.
    pub fn time(&self, time: Time) -> String {
        self.dates.time(time)
    }

    /// The named parts of a time of day: `9 AM`, `09:05`; without any, all of it.
    pub fn time_parts(&self, time: Time, parts: TimeParts) -> String {
        self.dates.time_parts(time, parts)
    }

    /// A number. Its own decimals are printed as they are, `2.50` as `2.50`,
    /// unless the style says otherwise. For percent the value counts hundredths:
    /// 81 is `81 %`.
    pub fn number(&self, value: &Decimal, style: NumberStyle) -> String {
        self.numbers.number(value, style)
    }

    /// An amount: `$2,950.00`, `2950,00 US$`. With `drop_zero_decimals` an
    /// amount without cents loses its decimals: `$2,950`.
    pub fn money(&self, money: Money, drop_zero_decimals: bool) -> String {
        self.currencies.money(&self.numbers, money, drop_zero_decimals)
    }

    /// The same of a number, whose decimals are printed as they are.
    pub fn amount(&self, amount: &Decimal, currency: &str, grouping: bool) -> String {
        self.currencies.amount(&self.numbers, amount, currency, grouping)
    }

    /// From one number to another: `4–6`, `4-6`. Equal numbers are written once.
    pub fn number_range(&self, low: &Decimal, high: &Decimal) -> String {
        self.numbers.range(low, high)
    }

    /// Items as the language joins them: `a, b, and c`.
    pub fn list(&self, items: &[&str], kind: ListKind) -> String {
        self.lists.list(items, kind)
    }

    /// The category in which the language counts a number, by its visible
    /// digits: `1.0` may differ from `1`.
    pub fn cardinal(&self, value: &Decimal) -> Plural {
        self.plurals.cardinal(value)
    }

    /// The category in which the language numbers a place in a row.
    pub fn ordinal(&self, value: &Decimal) -> Plural {
        self.plurals.ordinal(value)
    }

    /// The order in which readers look things up: letters as the language
    /// orders them, numbers as numbers, punctuation and spaces ignored.
    pub fn compare(&self, a: &str, b: &str) -> Ordering {
        self.collation.compare(a, b)
    }

    /// Bytes whose order is that of the words: cheaper than comparing, where there
    /// are many words.
    pub fn sort_key(&self, word: &str) -> Vec<u8> {
        self.collation.sort_key(word)
    }

    /// The capital under which readers look a word up: E for `Égypte`, and Ñ for
    /// `ñandú` in Spanish alone. `None` for a word that begins with no letter.
    pub fn initial(&self, word: &str) -> Option<char> {
        self.collation.initial(word)
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::Formats;
    use crate::locale::Locale;

    /// The forms of a locale that every test may take for granted.
    pub(super) fn formats(tag: &str) -> Formats {
        let locale = Locale::parse(tag).expect("a tag");
        Formats::new(&locale).expect("a locale of CLDR")
    }

    #[test]
    fn forms_are_shared_by_threads() {
        fn check<T: Send + Sync>() {}
        check::<Formats>();
    }

    #[test]
    fn every_language_of_cldr_has_forms_and_others_have_none() {
        let tags = "en en-GB en-CA es es-MX es-419 es-AR pt pt-BR pt-PT fr fr-CA it de de-AT ca gl eu ar he nl pl \
            sv da nb fi cs hu ro el ru uk tr ja zh ko hi id vi";
        for tag in tags.split_ascii_whitespace() {
            assert_eq!(formats(tag).locale().tag(), tag);
        }
        let unknown = Locale::parse("xx").expect("a tag");
        assert!(Formats::new(&unknown).is_none());
    }
}
