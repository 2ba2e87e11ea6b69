//! From one day to another, with what they share written once.
//!
//! The forms are put together from the locale's own patterns, so that French
//! firsts and unpadded Italian days come out as they do in a single date; CLDR
//! has its own range patterns, which pad in Italian and print `1 mai` in French.

use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::options::Length;

use crate::calendar::Date;
use crate::format::pattern::{DatePattern, Pieces};
use crate::locale::Locale;

/// The range forms of one locale.
#[derive(Debug)]
pub(super) struct DateRanges {
    long: DatePattern,
    month_and_day: DatePattern,
    /// The long date up to its day, the day, and the rest.
    around_day: (DatePattern, DatePattern, DatePattern),
    is_year_first: bool,
    dash: &'static str,
    dash_of_days: &'static str,
}

impl DateRanges {
    pub(super) fn new(locale: &Locale) -> Option<DateRanges> {
        let long = Pieces::of(locale, DateFields::YMD, Length::Long)?;
        let month_and_day = Pieces::of(locale, DateFields::MD, Length::Long)?;
        let (before, day, after) = long.around_day()?;
        let load = |pieces: &Pieces| DatePattern::new(locale, pieces);
        Some(DateRanges {
            is_year_first: long.is_year_first(),
            long: load(&long)?,
            month_and_day: load(&month_and_day)?,
            around_day: (load(&before)?, load(&day)?, load(&after)?),
            dash: dash(locale),
            dash_of_days: dash_of_days(locale),
        })
    }

    pub(super) fn write(&self, start: Date, end: Date) -> String {
        if start == end {
            return self.long.write(start);
        }
        let shares_year = start.year() == end.year();
        if shares_year && start.month() == end.month() {
            return self.days(start, end);
        }
        let (first, last) = match (shares_year, self.is_year_first) {
            (true, true) => (&self.long, &self.month_and_day),
            (true, false) => (&self.month_and_day, &self.long),
            (false, _) => (&self.long, &self.long),
        };
        [&first.write(start), self.dash, &last.write(end)].concat()
    }

    fn days(&self, start: Date, end: Date) -> String {
        let (before, day, after) = &self.around_day;
        let parts = [&before.write(end), &day.write(start), self.dash_of_days, &day.write(end), &after.write(end)];
        parts.concat()
    }
}

const TIGHT: &str = "–";
const SPACED: &str = " – ";
const THIN: &str = "\u{2009}–\u{2009}";

/// The dash between dates that are several words long.
fn dash(locale: &Locale) -> &'static str {
    match (locale.language(), locale.tag()) {
        (_, "en-CA") | ("da" | "nb" | "nn" | "no" | "sl" | "sv", _) => TIGHT,
        ("ar" | "bg" | "bn" | "el" | "he" | "hi" | "ru" | "sr" | "th" | "uk" | "ur", _) => SPACED,
        _ => THIN,
    }
}

/// The dash between two days of one month.
fn dash_of_days(locale: &Locale) -> &'static str {
    match (locale.language(), locale.region()) {
        ("en", None | Some("US" | "GB")) | ("pt", None | Some("BR")) | ("ga" | "sk" | "sw" | "vi", _) => THIN,
        ("bg", _) => SPACED,
        _ => TIGHT,
    }
}

#[cfg(test)]
mod tests {
    use crate::calendar::Date;
    use crate::format::tests::formats;

    /// Columns: within a month, within a year, over two years.
    fn check(tag: &str, days: &str, months: &str, years: &str) {
        let formats = formats(tag);
        let start = Date::constant(2026, 5, 1);
        assert_eq!(formats.date_range(start, Date::constant(2026, 5, 8)), days, "{tag}");
        assert_eq!(formats.date_range(start, Date::constant(2026, 6, 8)), months, "{tag}");
        let (start, end) = (Date::constant(2026, 12, 21), Date::constant(2027, 2, 28));
        assert_eq!(formats.date_range(start, end), years.replace('~', "\u{2009}–\u{2009}"), "{tag}");
    }

    #[test]
    fn what_two_days_share_is_written_once() {
        check(
            "en",
            "May 1\u{2009}–\u{2009}8, 2026",
            "May 1\u{2009}–\u{2009}June 8, 2026",
            "December 21, 2026~February 28, 2027",
        );
        check(
            "en-GB",
            "1\u{2009}–\u{2009}8 May 2026",
            "1 May\u{2009}–\u{2009}8 June 2026",
            "21 December 2026~28 February 2027",
        );
        for spanish in ["es", "es-419", "es-MX"] {
            check(
                spanish,
                "1–8 de mayo de 2026",
                "1 de mayo\u{2009}–\u{2009}8 de junio de 2026",
                "21 de diciembre de 2026~28 de febrero de 2027",
            );
        }
        for (portuguese, days) in [
            ("pt", "1\u{2009}–\u{2009}8 de maio de 2026"),
            ("pt-BR", "1\u{2009}–\u{2009}8 de maio de 2026"),
            ("pt-PT", "1–8 de maio de 2026"),
        ] {
            check(
                portuguese,
                days,
                "1 de maio\u{2009}–\u{2009}8 de junho de 2026",
                "21 de dezembro de 2026~28 de fevereiro de 2027",
            );
        }
        for french in ["fr", "fr-CA"] {
            check(french, "1er–8 mai 2026", "1er mai\u{2009}–\u{2009}8 juin 2026", "21 décembre 2026~28 février 2027");
        }
        check("it", "1–8 maggio 2026", "1 maggio\u{2009}–\u{2009}8 giugno 2026", "21 dicembre 2026~28 febbraio 2027");
        check("de", "1.–8. Mai 2026", "1. Mai\u{2009}–\u{2009}8. Juni 2026", "21. Dezember 2026~28. Februar 2027");
        check(
            "ca",
            "1–8 de maig del 2026",
            "1 de maig\u{2009}–\u{2009}8 de juny del 2026",
            "21 de desembre del 2026~28 de febrer del 2027",
        );
        check("ar", "1–8 مايو 2026", "1 مايو – 8 يونيو 2026", "21 ديسمبر 2026 – 28 فبراير 2027");
        check("nl", "1–8 mei 2026", "1 mei\u{2009}–\u{2009}8 juni 2026", "21 december 2026~28 februari 2027");
        check("pl", "1–8 maja 2026", "1 maja\u{2009}–\u{2009}8 czerwca 2026", "21 grudnia 2026~28 lutego 2027");
    }

    #[test]
    fn one_day_is_no_range() {
        let day = Date::constant(2026, 5, 1);
        assert_eq!(formats("es").date_range(day, day), "1 de mayo de 2026");
    }

    #[test]
    fn the_year_stays_first_where_it_is_first() {
        let (start, end) = (Date::constant(2026, 5, 1), Date::constant(2026, 6, 8));
        assert_eq!(formats("zh").date_range(start, end), "2026年5月1日\u{2009}–\u{2009}6月8日");
    }
}
