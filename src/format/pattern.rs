//! A CLDR date pattern: taken apart, changed, and written for a day.
//!
//! ICU4X chooses the pattern of a locale. Taking it as text lets us split it
//! for ranges, change the width of one name, and write French firsts as `1er`.

use std::fmt;

use icu_calendar::Gregorian;
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::builder::{DateFields, FieldSetBuilder};
use icu_datetime::fieldsets::enums::DateFieldSet;
use icu_datetime::options::Length;
use icu_datetime::pattern::{DateTimePattern, FixedCalendarDateTimeNames};
use writeable::TryWriteable;

use crate::calendar::Date;
use crate::locale::Locale;

type Names = FixedCalendarDateTimeNames<Gregorian, DateFieldSet>;
type GregorianDate = icu_calendar::Date<Gregorian>;

/// A pattern with the names it needs.
pub(super) struct DatePattern {
    names: Names,
    pattern: DateTimePattern,
    /// The pattern for the first day of a month, where that has its own form.
    first: Option<DateTimePattern>,
}

impl DatePattern {
    /// Loads the names that the pieces ask for.
    pub(super) fn new(locale: &Locale, pieces: &Pieces) -> Option<DatePattern> {
        let pattern = DatePattern::load(locale, pieces)?;
        // ICU4X drops stand-alone names that equal the others and then finds
        // only those of the root locale, which are numbers: `M05`.
        let is_bare = pieces.has(|field, _| field == 'L') && pattern.write(SAMPLE).contains("M05");
        if is_bare {
            return DatePattern::load(
                locale,
                &pieces.map(|field, width| (if field == 'L' { 'M' } else { field }, width)),
            );
        }
        Some(pattern)
    }

    fn load(locale: &Locale, pieces: &Pieces) -> Option<DatePattern> {
        let pattern = DateTimePattern::try_from_pattern_str(&pieces.to_string()).ok()?;
        let mut names = Names::try_new(locale.id().into()).ok()?;
        names.include_for_pattern(&pattern).ok()?;
        // CLDR prints `1 mai`; French writes the first of a month `1er`.
        let has_ordinal_first = locale.language() == "fr" && !pieces.is_numeric();
        let first = match has_ordinal_first {
            true => Some(DateTimePattern::try_from_pattern_str(&pieces.with_ordinal_day("er").to_string()).ok()?),
            false => None,
        };
        Some(DatePattern { names, pattern, first })
    }

    /// The day as the pattern says.
    pub(super) fn write(&self, date: Date) -> String {
        let Some(day) = gregorian(date) else { return date.to_string() };
        let pattern = match &self.first {
            Some(first) if date.day() == 1 => first,
            _ => &self.pattern,
        };
        match self.names.with_pattern_unchecked(pattern).format(&day).try_write_to_string() {
            Ok(text) | Err((_, text)) => text.into_owned(),
        }
    }
}

impl fmt::Debug for DatePattern {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.pattern.fmt(f)
    }
}

/// A day in May: the month whose short and long names differ the least, and
/// whose number is not that of the day.
const SAMPLE: Date = Date::constant(2026, 5, 14);

fn gregorian(date: Date) -> Option<GregorianDate> {
    let month = u8::try_from(date.month()).ok()?;
    let day = u8::try_from(date.day()).ok()?;
    GregorianDate::try_new_gregorian(date.year().into(), month, day).ok()
}

/// A pattern taken apart. Two literals never follow each other.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Pieces(Vec<Piece>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Piece {
    Field(char, usize),
    Literal(String),
}

impl Pieces {
    /// The pattern in which a locale prints these fields.
    pub(super) fn of(locale: &Locale, fields: DateFields, length: Length) -> Option<Pieces> {
        let mut builder = FieldSetBuilder::new();
        builder.date_fields = Some(fields);
        builder.length = Some(length);
        let sample = gregorian(SAMPLE)?;
        let prefs = locale.id().into();
        let pattern = match fields.is_calendar_period() {
            true => {
                let fields = builder.build_calendar_period().ok()?;
                let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(prefs, fields).ok()?;
                formatter.format(&sample).pattern()
            }
            false => {
                let fields = builder.build_date().ok()?;
                let formatter = FixedCalendarDateTimeFormatter::<Gregorian, _>::try_new(prefs, fields).ok()?;
                formatter.format(&sample).pattern()
            }
        };
        Some(Pieces::parse(&pattern.to_string()))
    }

    /// Reads a pattern of UTS 35: letters are fields, quoted text is text.
    pub(super) fn parse(pattern: &str) -> Pieces {
        let mut pieces = Pieces(Vec::new());
        let mut is_quoted = false;
        let mut rest = pattern.chars().peekable();
        while let Some(c) = rest.next() {
            match c {
                '\'' if rest.next_if_eq(&'\'').is_some() => pieces.push_text("'"),
                '\'' => is_quoted = !is_quoted,
                _ if !is_quoted && c.is_ascii_alphabetic() => {
                    let mut width = 1;
                    while rest.next_if_eq(&c).is_some() {
                        width += 1;
                    }
                    pieces.0.push(Piece::Field(c, width));
                }
                _ => pieces.push_text(c.encode_utf8(&mut [0; 4])),
            }
        }
        pieces
    }

    fn push_text(&mut self, text: &str) {
        match self.0.last_mut() {
            Some(Piece::Literal(last)) => last.push_str(text),
            _ => self.0.push(Piece::Literal(text.to_owned())),
        }
    }

    fn push(&mut self, piece: Piece) {
        match piece {
            Piece::Literal(text) => self.push_text(&text),
            field => self.0.push(field),
        }
    }

    /// Whether a field passes the test, given its letter and width.
    pub(super) fn has(&self, test: impl Fn(char, usize) -> bool) -> bool {
        self.0.iter().any(|piece| matches!(piece, Piece::Field(field, width) if test(*field, *width)))
    }

    /// Whether the month is printed by its name.
    pub(super) fn names_month(&self) -> bool {
        self.has(|field, width| is_month(field) && width >= 3)
    }

    /// Whether the month is printed as a number.
    fn is_numeric(&self) -> bool {
        self.has(|field, width| is_month(field) && width < 3)
    }

    /// Whether the year stands before the day.
    pub(super) fn is_year_first(&self) -> bool {
        let first = self.0.iter().find_map(|piece| match piece {
            Piece::Field(field @ ('y' | 'd'), _) => Some(*field),
            _ => None,
        });
        first == Some('y')
    }

    /// The same with each field's letter and width replaced.
    pub(super) fn map(&self, change: impl Fn(char, usize) -> (char, usize)) -> Pieces {
        let changed = self.0.iter().map(|piece| match piece {
            Piece::Field(field, width) => {
                let (field, width) = change(*field, *width);
                Piece::Field(field, width)
            }
            literal => literal.clone(),
        });
        Pieces(changed.collect())
    }

    fn with_ordinal_day(&self, ending: &str) -> Pieces {
        let mut ordinal = Pieces(Vec::new());
        for piece in &self.0 {
            ordinal.push(piece.clone());
            if matches!(piece, Piece::Field('d', _)) {
                ordinal.push_text(ending);
            }
        }
        ordinal
    }

    /// What stands before the day, the day, and what stands after it. Signs
    /// that touch the day belong to it, as in `8.` and `8日`; commas do not.
    pub(super) fn around_day(&self) -> Option<(Pieces, Pieces, Pieces)> {
        let at = self.0.iter().position(|piece| matches!(piece, Piece::Field('d', _)))?;
        let before = Pieces(self.0[..at].to_vec());
        let mut day = Pieces(vec![self.0[at].clone()]);
        let mut after = Pieces(Vec::new());
        for (nth, piece) in self.0[at + 1..].iter().enumerate() {
            match piece {
                Piece::Literal(text) if nth == 0 => {
                    let end = text.find(|c: char| c.is_whitespace() || c == ',').unwrap_or(text.len());
                    let (touching, rest) = text.split_at(end);
                    if !touching.is_empty() {
                        day.push_text(touching);
                    }
                    if !rest.is_empty() {
                        after.push_text(rest);
                    }
                }
                piece => after.push(piece.clone()),
            }
        }
        Some((before, day, after))
    }

    /// The pieces of one pattern, a text, and those of another.
    pub(super) fn join(&self, between: &str, other: &Pieces) -> Pieces {
        let mut joined = self.clone();
        joined.push_text(between);
        for piece in &other.0 {
            joined.push(piece.clone());
        }
        joined
    }
}

/// As UTS 35 writes it; all text is quoted.
impl fmt::Display for Pieces {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for piece in &self.0 {
            match piece {
                Piece::Field(field, width) => (0..*width).try_for_each(|_| write!(f, "{field}"))?,
                Piece::Literal(text) => write!(f, "'{}'", text.replace('\'', "''"))?,
            }
        }
        Ok(())
    }
}

fn is_month(field: char) -> bool {
    matches!(field, 'M' | 'L')
}

#[cfg(test)]
mod tests {
    use super::Pieces;

    fn check(pattern: &str, written: &str) {
        assert_eq!(Pieces::parse(pattern).to_string(), written);
    }

    #[test]
    fn patterns_survive_being_taken_apart() {
        check("d 'de' MMMM 'de' y", "d' de 'MMMM' de 'y");
        check("EEEE, d. MMMM y", "EEEE', 'd'. 'MMMM' 'y");
        check("y年M月d日", "y'年'M'月'd'日'");
        check("h 'o''clock' a", "h' o''clock 'a");
        check("''yy", "''''yy");
        check("", "");
    }

    #[test]
    fn signs_that_touch_the_day_belong_to_it() {
        let around = Pieces::parse("d. MMMM y").around_day().map(|(a, b, c)| [a, b, c].map(|one| one.to_string()));
        assert_eq!(around, Some(["", "d'.'", "' 'MMMM' 'y"].map(str::to_owned)));
        let around = Pieces::parse("MMMM d, y").around_day().map(|(a, b, c)| [a, b, c].map(|one| one.to_string()));
        assert_eq!(around, Some(["MMMM' '", "d", "', 'y"].map(str::to_owned)));
    }
}
