//! A day that may be known only to its month.

use std::fmt;

use crate::calendar::Date;

/// A month of a year.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Month {
    /// The year, 1 to 9999.
    pub year: i16,
    /// 1 to 12.
    pub month: i8,
}

impl Month {
    /// Reads `2027-03`.
    pub fn parse(text: &str) -> Option<Month> {
        match parse_date(text)? {
            Day::Month(month) => Some(month),
            Day::Exact(_) => None,
        }
    }

    /// The first day of the month.
    pub fn first_day(self) -> Date {
        Date::constant(self.year, self.month, 1)
    }
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

/// When something happens, as exactly as it is known.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Day {
    /// `2027-03-15`.
    Exact(Date),
    /// `2027-03`: the day is not fixed yet.
    Month(Month),
}

impl Day {
    /// The day, if it is fixed.
    pub fn exact(self) -> Option<Date> {
        match self {
            Day::Exact(date) => Some(date),
            Day::Month(_) => None,
        }
    }

    /// The earliest day that it can be.
    pub fn earliest(self) -> Date {
        match self {
            Day::Exact(date) => date,
            Day::Month(month) => month.first_day(),
        }
    }

    /// The month that it is in.
    pub fn month(self) -> Month {
        match self {
            Day::Exact(date) => Month { year: date.year(), month: date.month() },
            Day::Month(month) => month,
        }
    }
}

impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Day::Exact(date) => write!(f, "{date}"),
            Day::Month(month) => write!(f, "{month}"),
        }
    }
}

/// Reads `2027-03-15` or `2027-03`, exactly in this form. `None` for any other
/// text and for days that do not exist.
pub fn parse_date(text: &str) -> Option<Day> {
    let number = |range: std::ops::Range<usize>| -> Option<i16> {
        let digits = text.get(range)?;
        digits.bytes().all(|b| b.is_ascii_digit()).then(|| digits.parse().ok())?
    };
    let has_dash_at = |at: usize| text.as_bytes().get(at) == Some(&b'-');
    if !has_dash_at(4) {
        return None;
    }
    let year = number(0..4).filter(|&year| year > 0)?;
    let month = i8::try_from(number(5..7)?).ok().filter(|month| (1..=12).contains(month))?;
    match text.len() {
        7 => Some(Day::Month(Month { year, month })),
        10 if has_dash_at(7) => {
            let day = i8::try_from(number(8..10)?).ok()?;
            Date::new(year, month, day).ok().map(Day::Exact)
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::parse_date;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(parse_date(text).map(|day| day.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn only_days_that_exist_are_read() {
        check("2027-03-15", Some("2027-03-15"));
        check("2027-03", Some("2027-03"));
        check("2028-02-29", Some("2028-02-29"));
        check("2027-02-29", None);
        check("2027-02-30", None);
        check("2027-13", None);
        check("2027-3-15", None);
        check("15.03.2027", None);
        check("2027-03-15T00:00", None);
        check("0000-01", None);
        check("", None);
    }
}
