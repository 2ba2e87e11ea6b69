//! Days, months and times of day in words.

use std::sync::OnceLock;

use icu_datetime::NoCalendarFormatter;
use icu_datetime::fieldsets::T;
use icu_datetime::fieldsets::builder::DateFields;
use icu_datetime::options::{Alignment, Length, TimePrecision};

use crate::calendar::{Date, Month, Time};
use crate::format::pattern::{DatePattern, Pieces};
use crate::locale::Locale;

/// How much of a day is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum DateStyle {
    /// With the weekday: `Friday, May 1, 2026`.
    Full,
    /// What pages print: `May 1, 2026`.
    Long,
    /// With a short month, or numbers where the language prefers them.
    Medium,
    /// Numbers: `5/1/26`. Too ambiguous to stand alone.
    Short,
}

/// The parts of a day to write, and how.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct DateParts {
    /// `Friday`; a weekday has no number, so [`PartStyle::Numeric`] is short.
    pub weekday: PartStyle,
    /// The day of the month, always a number.
    pub day: PartStyle,
    /// `May`, or a number.
    pub month: PartStyle,
    /// A number; [`PartStyle::Short`] keeps its last two digits.
    pub year: PartStyle,
}

/// How one part of a day is written.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub enum PartStyle {
    /// Not at all.
    #[default]
    None,
    /// As an abbreviation.
    Short,
    /// As a whole word.
    Long,
    /// As a number.
    Numeric,
    /// As a number of two digits.
    TwoDigit,
}

/// The parts of a time of day to write, each as a number.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct TimeParts {
    /// The hour; [`PartStyle::TwoDigit`] pads it where the language does not.
    pub hour: PartStyle,
    /// The minute; two digits behind an hour.
    pub minute: PartStyle,
}

/// The date and time forms of one locale.
#[derive(Debug)]
pub(super) struct Dates {
    locale: Locale,
    full: DatePattern,
    long: DatePattern,
    medium: DatePattern,
    short: DatePattern,
    month: DatePattern,
    time: NoCalendarFormatter<T>,
    /// Filled when first asked for; most combinations never are. The place of
    /// one is [`DateParts::place`].
    parts: Box<[OnceLock<Option<Box<DatePattern>>>]>,
    /// The same for an hour alone, one of two digits, and one with minutes.
    times: [OnceLock<Option<NoCalendarFormatter<T>>>; 3],
}

impl Dates {
    /// `None` if CLDR has no names for the language.
    pub(super) fn new(locale: &Locale) -> Option<Dates> {
        let load = |fields, length| DatePattern::new(locale, &Pieces::of(locale, fields, length)?);
        let month = load(DateFields::YM, Length::Long)?;
        if month.write(Date::constant(2026, 5, 1)).contains("M05") {
            return None;
        }
        Some(Dates {
            locale: locale.clone(),
            full: DatePattern::new(locale, &full(locale)?)?,
            long: load(DateFields::YMD, Length::Long)?,
            medium: load(DateFields::YMD, Length::Medium)?,
            short: load(DateFields::YMD, Length::Short)?,
            month,
            time: time(locale, T::hm())?,
            parts: (0..DateParts::PLACES).map(|_| OnceLock::new()).collect(),
            times: [const { OnceLock::new() }; 3],
        })
    }

    pub(super) fn date(&self, date: Date, style: DateStyle) -> String {
        let pattern = match style {
            DateStyle::Full => &self.full,
            DateStyle::Long => &self.long,
            DateStyle::Medium => &self.medium,
            DateStyle::Short => &self.short,
        };
        pattern.write(date)
    }

    pub(super) fn parts(&self, date: Date, parts: DateParts) -> String {
        let load = || DatePattern::new(&self.locale, &pieces(&self.locale, parts)?).map(Box::new);
        let pattern = self.parts.get(parts.place()).and_then(|place| place.get_or_init(load).as_deref());
        pattern.unwrap_or(&self.long).write(date)
    }

    pub(super) fn month(&self, month: Month) -> String {
        self.month.write(month.first_day())
    }

    pub(super) fn time(&self, time: Time) -> String {
        unpadded(write_time(&self.time, time), pads_hours(&self.locale, false))
    }

    pub(super) fn time_parts(&self, time: Time, parts: TimeParts) -> String {
        let (at, fields) = match (parts.hour, parts.minute) {
            (PartStyle::None, PartStyle::None) => return self.time(time),
            (PartStyle::None, _) => return time.minute().to_string(),
            (PartStyle::TwoDigit, PartStyle::None) => (1, hours().with_alignment(Alignment::Column)),
            (PartStyle::TwoDigit, _) => (2, T::hm().with_alignment(Alignment::Column)),
            (_, PartStyle::None) => (0, hours()),
            _ => return self.time(time),
        };
        let is_alone = parts.minute == PartStyle::None;
        let is_padded = parts.hour == PartStyle::TwoDigit || pads_hours(&self.locale, is_alone);
        let formatter = self.times[at].get_or_init(|| self::time(&self.locale, fields));
        let text = unpadded(write_time(formatter.as_ref().unwrap_or(&self.time), time), is_padded);
        // ICU4X loses the sign of a French hour that stands alone.
        let has_lost_sign = is_alone && self.locale.language() == "fr" && !text.contains('h');
        if has_lost_sign { text + " h" } else { text }
    }
}

/// Whether CLDR writes `09:05`, or `09` where the hour stands alone. ICU4X pads
/// hours in Spanish too, and in Italian those alone.
fn pads_hours(locale: &Locale, is_alone: bool) -> bool {
    match (locale.language(), locale.region()) {
        ("es", region) => matches!(region, Some("BR" | "BZ")),
        ("it", _) => !is_alone,
        // As ICU4X has it.
        _ => true,
    }
}

fn unpadded(text: String, is_padded: bool) -> String {
    let is_long = || text.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    match text.strip_prefix('0') {
        Some(rest) if !is_padded && is_long() => rest.to_owned(),
        _ => text,
    }
}

/// The hour alone.
fn hours() -> T {
    T::hm().with_time_precision(TimePrecision::Hour)
}

fn write_time(formatter: &NoCalendarFormatter<T>, time: Time) -> String {
    let hour = u8::try_from(time.hour()).unwrap_or_default();
    let minute = u8::try_from(time.minute()).unwrap_or_default();
    match icu_datetime::input::Time::try_new(hour, minute, 0, 0) {
        Ok(time) => formatter.format(&time).to_string(),
        Err(_) => time.to_string(),
    }
}

impl DateParts {
    const PLACES: usize = 5 * 5 * 5 * 5;

    fn place(self) -> usize {
        [self.weekday, self.day, self.month, self.year].iter().fold(0, |place, &part| place * 5 + part as usize)
    }
}

/// The long date with its weekday. Where CLDR has only numbers for this
/// (pt-PT: `sexta-feira, 1/05/2026`), the weekday is put before the long date.
fn full(locale: &Locale) -> Option<Pieces> {
    let full = Pieces::of(locale, DateFields::YMDE, Length::Long)?;
    let long = Pieces::of(locale, DateFields::YMD, Length::Long)?;
    let is_worse = long.names_month() && !full.names_month();
    Some(if is_worse { Pieces::parse("EEEE").join(", ", &long) } else { full })
}

fn time(locale: &Locale, fields: T) -> Option<NoCalendarFormatter<T>> {
    // The hours of es-MX are padded here, `05:05`, but not in its own short
    // time; the American Spanish it derives from has the right form.
    let prefs = match locale.tag() {
        "es-MX" => Locale::parse("es-419")?.id().into(),
        _ => locale.id().into(),
    };
    NoCalendarFormatter::try_new(prefs, fields).ok()
}

/// The pattern for any combination of parts: the nearest of CLDR, with the
/// widths that were asked for.
fn pieces(locale: &Locale, parts: DateParts) -> Option<Pieces> {
    let fields = fields(parts)?;
    let length = match (parts.month, parts.weekday) {
        (PartStyle::Long, _) | (PartStyle::None, PartStyle::Long | PartStyle::None) => Length::Long,
        (PartStyle::Short, _) | (PartStyle::None, _) => Length::Medium,
        (PartStyle::Numeric | PartStyle::TwoDigit, _) => Length::Short,
    };
    let pieces = match fields {
        DateFields::YMDE if length == Length::Long => full(locale)?,
        _ => Pieces::of(locale, fields, length)?,
    };
    // A short month may be a number in CLDR (de: `01.05.2026`), which is not
    // what was asked for.
    let is_too_short = parts.month == PartStyle::Short && !pieces.names_month();
    let pieces = match (is_too_short, fields) {
        (true, DateFields::YMDE) => full(locale)?,
        (true, _) => Pieces::of(locale, fields, Length::Long)?,
        (false, _) => pieces,
    };
    Some(pieces.map(|field, width| match (field, width) {
        ('M' | 'L', 3..) if parts.month == PartStyle::Short => (field, 3),
        ('M' | 'L', 1) if parts.month == PartStyle::TwoDigit => (field, 2),
        ('M' | 'L', 2) if fields == DateFields::M && parts.month == PartStyle::Numeric => (field, 1),
        ('d', 1) if parts.day == PartStyle::TwoDigit => (field, 2),
        ('E' | 'c', _) if parts.weekday == PartStyle::Long => (field, 4),
        ('E', _) => (field, 1),
        ('c', _) => (field, 3),
        ('y', _) if parts.year == PartStyle::Short => (field, 2),
        ('y', _) => (field, 1),
        other => other,
    }))
}

fn fields(parts: DateParts) -> Option<DateFields> {
    let has = |part: PartStyle| part != PartStyle::None;
    Some(match (has(parts.weekday), has(parts.day), has(parts.month), has(parts.year)) {
        (false, false, false, false) => return None,
        (false, true, false, false) => DateFields::D,
        (false, true, true, false) => DateFields::MD,
        (false, true, _, true) => DateFields::YMD,
        (true, true, false, false) => DateFields::DE,
        (true, _, true, false) => DateFields::MDE,
        (true, _, _, true) => DateFields::YMDE,
        (true, false, false, false) => DateFields::E,
        (false, false, true, false) => DateFields::M,
        (false, false, true, true) => DateFields::YM,
        (false, false, false, true) => DateFields::Y,
    })
}

#[cfg(test)]
mod tests {
    use super::{DateParts, DateStyle, PartStyle};
    use crate::calendar::{Date, Month, Time};
    use crate::format::tests::formats;

    const MAY_1: Date = Date::constant(2026, 5, 1);

    fn check(tag: &str, full: &str, long: &str, month: &str, time: &str) {
        let formats = formats(tag);
        assert_eq!(formats.date(MAY_1, DateStyle::Full), full, "{tag}");
        assert_eq!(formats.date(MAY_1, DateStyle::Long), long, "{tag}");
        assert_eq!(formats.month(Month { year: 2027, month: 3 }), month, "{tag}");
        assert_eq!(formats.time(Time::constant(11, 0, 0, 0)), time, "{tag}");
    }

    #[test]
    fn days_months_and_times_are_written_as_the_locale_does() {
        check("en", "Friday, May 1, 2026", "May 1, 2026", "March 2027", "11:00\u{202f}AM");
        check("en-GB", "Friday, 1 May 2026", "1 May 2026", "March 2027", "11:00");
        check("es", "viernes, 1 de mayo de 2026", "1 de mayo de 2026", "marzo de 2027", "11:00");
        for american in ["es-419", "es-MX"] {
            let time = "11:00\u{202f}a.m.";
            check(american, "viernes, 1 de mayo de 2026", "1 de mayo de 2026", "marzo de 2027", time);
        }
        for portuguese in ["pt", "pt-BR", "pt-PT"] {
            check(portuguese, "sexta-feira, 1 de maio de 2026", "1 de maio de 2026", "março de 2027", "11:00");
        }
        check("fr", "vendredi 1er mai 2026", "1er mai 2026", "mars 2027", "11:00");
        check("fr-CA", "vendredi 1er mai 2026", "1er mai 2026", "mars 2027", "11 h 00");
        check("it", "venerdì 1 maggio 2026", "1 maggio 2026", "marzo 2027", "11:00");
        check("de", "Freitag, 1. Mai 2026", "1. Mai 2026", "März 2027", "11:00");
        check("ca", "divendres, 1 de maig del 2026", "1 de maig del 2026", "març del 2027", "11:00");
        check("ar", "الجمعة، 1 مايو 2026", "1 مايو 2026", "مارس 2027", "11:00 ص");
        check("nl", "vrijdag 1 mei 2026", "1 mei 2026", "maart 2027", "11:00");
        check("pl", "piątek, 1 maja 2026", "1 maja 2026", "marzec 2027", "11:00");
    }

    #[test]
    fn afternoons_are_not_padded() {
        let five = Time::constant(17, 5, 0, 0);
        assert_eq!(formats("en").time(five), "5:05\u{202f}PM");
        assert_eq!(formats("es-MX").time(five), "5:05\u{202f}p.m.");
        assert_eq!(formats("it").time(five), "17:05");
    }

    #[test]
    fn french_firsts_are_ordinal_and_other_days_are_not() {
        let french = formats("fr");
        assert_eq!(french.date(Date::constant(2026, 5, 1), DateStyle::Medium), "1er mai 2026");
        assert_eq!(french.date(Date::constant(2026, 5, 11), DateStyle::Long), "11 mai 2026");
        assert_eq!(french.date(Date::constant(2026, 5, 1), DateStyle::Short), "01/05/2026");
        assert_eq!(french.date(Date::constant(2026, 1, 21), DateStyle::Full), "mercredi 21 janvier 2026");
    }

    #[test]
    fn months_stand_alone_in_their_own_form() {
        let month = DateParts { month: PartStyle::Long, ..DateParts::default() };
        let rows = [
            ("en", "May"),
            ("en-GB", "May"),
            ("es", "mayo"),
            ("es-MX", "mayo"),
            ("es-419", "mayo"),
            ("pt", "maio"),
            ("pt-BR", "maio"),
            ("pt-PT", "maio"),
            ("fr", "mai"),
            ("fr-CA", "mai"),
            ("it", "maggio"),
            ("de", "Mai"),
            ("ca", "maig"),
            ("ar", "مايو"),
            ("nl", "mei"),
            ("pl", "maj"),
        ];
        for (tag, expected) in rows {
            assert_eq!(formats(tag).date_parts(MAY_1, month), expected, "{tag}");
        }
    }

    fn check_parts(tag: &str, parts: [PartStyle; 4], expected: &str) {
        let [weekday, day, month, year] = parts;
        let found = formats(tag).date_parts(MAY_1, DateParts { weekday, day, month, year });
        assert_eq!(found, expected, "{tag} {parts:?}");
    }

    #[test]
    fn parts_are_written_in_the_widths_asked_for() {
        use PartStyle::{Long, None, Numeric, Short};
        check_parts("en", [None, Numeric, Long, None], "May 1");
        check_parts("en", [Short, Numeric, Long, Numeric], "Fri, May 1, 2026");
        check_parts("en", [Long, None, None, None], "Friday");
        check_parts("en", [None, None, None, Numeric], "2026");
        check_parts("es", [Long, Numeric, Long, None], "viernes, 1 de mayo");
        check_parts("es", [Long, None, Long, None], "viernes, 1 de mayo");
        check_parts("de", [None, Numeric, Short, Numeric], "1. Mai 2026");
        check_parts("fr", [None, Numeric, Long, None], "1er mai");
        check_parts("pt-PT", [Long, Numeric, Long, Numeric], "sexta-feira, 1 de maio de 2026");
        check_parts("it", [None, None, None, None], "1 maggio 2026");
    }
}
