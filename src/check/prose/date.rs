//! Dates as people write them: `May 18, 2026`, `el 18 de mayo`, `1er juin 2026`.

use crate::calendar::{Date, Month};
use crate::check::prose::lexicon::Language;
use crate::check::prose::sentence::{Token, TokenKind};

/// A date as far as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum Written {
    /// With its year.
    Day(Date),
    /// Without one: month and day.
    DayOfYear(i8, i8),
    /// A month of a year.
    Month(Month),
    /// In figures that can be read in two ways.
    Either(Date, Date),
}

impl Written {
    /// Whether a day is meant by it.
    pub(in crate::check) fn is(self, day: Date) -> bool {
        match self {
            Written::Day(date) => date == day,
            Written::DayOfYear(month, of_month) => (day.month(), day.day()) == (month, of_month),
            Written::Month(month) => (day.year(), day.month()) == (month.year, month.month),
            Written::Either(one, other) => one == day || other == day,
        }
    }

    /// The year, where it is written.
    pub(in crate::check) fn year(self) -> Option<i16> {
        match self {
            Written::Day(date) | Written::Either(date, _) => Some(date.year()),
            Written::Month(month) => Some(month.year),
            Written::DayOfYear(..) => None,
        }
    }
}

/// The date that begins at a token, and the token behind it.
pub(in crate::check) fn read(language: Language, tokens: &[Token<'_>], at: usize) -> Option<(Written, usize)> {
    let reader = Reader { language, tokens };
    reader.figures(at).or_else(|| reader.day_first(at)).or_else(|| reader.month_first(at))
}

struct Reader<'t> {
    language: Language,
    tokens: &'t [Token<'t>],
}

impl Reader<'_> {
    fn text(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| token.text)
    }

    fn figure(&self, at: usize) -> Option<i16> {
        let token = self.tokens.get(at).filter(|token| token.kind == TokenKind::Number)?;
        token.text.parse().ok()
    }

    fn month(&self, at: usize) -> Option<i8> {
        self.language.month(self.text(at))
    }

    fn year(&self, at: usize) -> Option<i16> {
        self.figure(at).filter(|year| (1900..2200).contains(year) && self.text(at).len() == 4)
    }

    /// A day of the month, and the token behind it with its ending.
    fn day(&self, at: usize) -> Option<(i8, usize)> {
        // Italian and Portuguese say the first in a word.
        if matches!((self.language, self.text(at)), (Language::French, "premier") | (Language::Italian, "primo")) {
            return Some((1, at + 1));
        }
        let day = i8::try_from(self.figure(at)?).ok().filter(|day| (1..=31).contains(day))?;
        let touches = |at: usize| self.tokens[at - 1].at.end == self.tokens[at].at.start;
        let mut next = at + 1;
        let is_ending = |text: &str| matches!(text, "st" | "nd" | "rd" | "th" | "er" | "º" | "°" | "ª" | "o");
        while next < self.tokens.len() && touches(next) && (is_ending(self.text(next)) || self.text(next) == ".") {
            next += 1;
        }
        Some((day, next))
    }

    /// `of`, `de`, `di`, a comma.
    fn skip(&self, at: usize, words: &[&str]) -> usize {
        at + usize::from(words.contains(&self.text(at)))
    }

    /// `18 May 2026`, `18 de mayo de 2026`
    fn day_first(&self, at: usize) -> Option<(Written, usize)> {
        let (day, next) = self.day(at)?;
        let next = self.skip(next, &["of", "de", "di"]);
        let month = self.month(next)?;
        self.with_year(day, month, next + 1)
    }

    /// `May 18, 2026`, `May 2026`
    fn month_first(&self, at: usize) -> Option<(Written, usize)> {
        let month = self.month(at)?;
        if let Some((day, next)) = self.day(at + 1).filter(|_| self.language == Language::English) {
            return self.with_year(day, month, next);
        }
        let next = self.skip(at + 1, &["of", "de", "del", "di", ","]);
        let year = self.year(next)?;
        Some((Written::Month(Month { year, month }), next + 1))
    }

    fn with_year(&self, day: i8, month: i8, next: usize) -> Option<(Written, usize)> {
        let behind = self.skip(next, &["of", "de", "del", "di", ","]);
        match self.year(behind) {
            Some(year) => Some((Written::Day(Date::new(year, month, day).ok()?), behind + 1)),
            None => Date::new(2024, month, day).ok().map(|_| (Written::DayOfYear(month, day), next)),
        }
    }

    /// `2026-05-18`, `18/05/2026`, `5/18/2026`, `18.05.2026`
    fn figures(&self, at: usize) -> Option<(Written, usize)> {
        let token = self.tokens.get(at).filter(|token| token.kind == TokenKind::Number)?;
        let parts: Vec<&str> = token.text.split('.').collect();
        if let [day, month, year] = parts.as_slice() {
            let date = date(year, month, day)?;
            return Some((Written::Day(date), at + 1));
        }
        let sign = self.text(at + 1);
        let is_date = matches!(sign, "-" | "/") && self.text(at + 3) == sign;
        let [a, b, c] = [at, at + 2, at + 4].map(|at| self.text(at));
        if !is_date || self.tokens.get(at + 4).is_none_or(|token| token.kind != TokenKind::Number) {
            return None;
        }
        let written = match (a.len(), c.len()) {
            (4, 1..=2) => Written::Day(date(a, b, c)?),
            (1..=2, 4) => match (date(c, b, a), date(c, a, b)) {
                (Some(one), Some(other)) if one != other => Written::Either(one, other),
                (one, other) => Written::Day(one.or(other)?),
            },
            _ => return None,
        };
        Some((written, at + 5))
    }
}

fn date(year: &str, month: &str, day: &str) -> Option<Date> {
    let year = year.parse().ok().filter(|year| (1900..2200).contains(year))?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}

#[cfg(test)]
mod tests {
    use super::{Written, read};
    use crate::check::prose::lexicon::Language::{self, English, French, Italian, Portuguese, Spanish};
    use crate::check::prose::sentence::Sentence;

    fn check(language: Language, text: &str, expected: &str) {
        let sentence = Sentence::new(text, 0..text.len(), &[]);
        let tokens = sentence.tokens();
        let found = (0..tokens.len()).find_map(|at| read(language, &tokens, at)).map(|(written, _)| written);
        let found = match found {
            Some(Written::Day(date)) => date.to_string(),
            Some(Written::DayOfYear(month, day)) => format!("{month:02}-{day:02}"),
            Some(Written::Month(month)) => month.to_string(),
            Some(Written::Either(one, other)) => format!("{one} or {other}"),
            None => String::new(),
        };
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn dates_are_read_in_every_form() {
        check(English, "on May 18, 2026", "2026-05-18");
        check(English, "on 18 May 2026", "2026-05-18");
        check(English, "on the 18th of May, 2026", "2026-05-18");
        check(English, "on May 18th", "05-18");
        check(English, "in Sept 2026", "2026-09");
        check(English, "5/18/2026", "2026-05-18");
        check(English, "5/6/2026", "2026-06-05 or 2026-05-06");
        check(Spanish, "el 18 de mayo de 2026", "2026-05-18");
        check(Spanish, "en mayo de 2026", "2026-05");
        check(Portuguese, "no dia 1.º de maio de 2026", "2026-05-01");
        check(Portuguese, "em 1º de maio", "05-01");
        check(French, "le 1er mai 2026", "2026-05-01");
        check(French, "le premier juin 2026", "2026-06-01");
        check(Italian, "l’8 maggio 2026", "2026-05-08");
        check(Italian, "18.05.2026", "2026-05-18");
        check(Italian, "2026-05-18", "2026-05-18");
        check(English, "in 2026", "");
        check(English, "on May 32, 2026", "");
    }
}
