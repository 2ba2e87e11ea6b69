//! What a sentence says in numbers: counts with their unit, amounts, dates.

use std::ops::Range;

use crate::calendar::Quantity;
use crate::check::prose::date::{self, Written};
use crate::check::prose::lexicon::{Language, Lexicon};
use crate::check::prose::money::{self, Currencies};
use crate::check::prose::numeral::{is_numeral, number};
use crate::check::prose::sentence::{Token, TokenKind};

/// What is counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::check) enum Unit {
    BusinessDay,
    CalendarDay,
    Session,
    Ceu,
    Ects,
    Week,
    HourPerWeek,
    Hour,
    Day,
    Month,
    Year,
    Percent,
    People,
    Module,
    Course,
}

impl Unit {
    /// Units and the groups of words that name them; longer names first.
    const GROUPS: [(Unit, &'static str); 14] = [
        (Unit::BusinessDay, "business-day"),
        (Unit::CalendarDay, "calendar-day"),
        (Unit::Session, "session"),
        (Unit::Ceu, "ceu"),
        (Unit::Ects, "ects"),
        (Unit::Week, "week"),
        (Unit::Hour, "hour"),
        (Unit::Day, "day"),
        (Unit::Month, "month"),
        (Unit::Year, "year"),
        (Unit::Percent, "percent"),
        (Unit::People, "people"),
        (Unit::Module, "module"),
        (Unit::Course, "course"),
    ];
}

/// What is said.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::check) enum What {
    /// So many, or from so many to so many.
    Count { unit: Unit, low: Quantity, high: Quantity },
    /// An amount in one of these currencies.
    Money(Quantity, Currencies),
    /// A day, a month, or a day of any year.
    Date(Written),
}

/// A place where it is said.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::check) struct Mention {
    pub what: What,
    /// The tokens that say it.
    pub tokens: Range<usize>,
}

/// Everything that a sentence says in numbers, in order.
pub(in crate::check) fn mentions(language: Language, original: &str, tokens: &[Token<'_>]) -> Vec<Mention> {
    let reader = Reader { language, lexicon: language.lexicon(), original, tokens };
    let mut found: Vec<Mention> = Vec::new();
    let mut at = 0;
    while at < tokens.len() {
        match reader.mention(at) {
            Some(mention) => {
                at = mention.tokens.end.max(at + 1);
                found.push(mention);
            }
            None => at += 1,
        }
    }
    found
}

struct Reader<'s> {
    language: Language,
    lexicon: &'static Lexicon,
    /// The sentence as it is written: codes of currencies are in capitals.
    original: &'s str,
    tokens: &'s [Token<'s>],
}

impl Reader<'_> {
    fn mention(&self, at: usize) -> Option<Mention> {
        if !self.may_begin(at) {
            return None;
        }
        if let Some((written, end)) = date::read(self.language, self.tokens, at) {
            return Some(Mention { what: What::Date(written), tokens: at..end });
        }
        if let Some((amount, currencies, end)) = money::read(self.language, self.original, self.tokens, at) {
            return Some(Mention { what: What::Money(amount, currencies), tokens: at..end });
        }
        self.count(at)
    }

    /// Whether a number, a month or a currency can begin here: most words are
    /// none of them.
    fn may_begin(&self, at: usize) -> bool {
        let token = &self.tokens[at];
        match token.kind {
            TokenKind::Number | TokenKind::Sign => true,
            TokenKind::Hidden => false,
            TokenKind::Word => {
                let is_capital = self.original[token.at.clone()].starts_with(|c: char| c.is_ascii_uppercase());
                is_numeral(self.language, token.text)
                    || self.language.month(token.text).is_some()
                    || matches!(token.text, "premier" | "primo" | "euro" | "euros")
                    || is_capital && token.text.len() <= 3
            }
        }
    }

    fn count(&self, at: usize) -> Option<Mention> {
        let (low, next) = number(self.language, self.tokens, at)?;
        let (high, next) = self.range(next).unwrap_or((low, next));
        let is_sign = |token: &Token<'_>| token.text == "-";
        let mut start = next + usize::from(self.tokens.get(next).is_some_and(is_sign));
        let mut unit = self.unit(start);
        if unit.is_none() && self.is_adjective(start) {
            start += 1;
            unit = self.unit(start).filter(|(unit, _)| matches!(unit, Unit::Week | Unit::Module | Unit::Course));
        }
        let (unit, len) = unit.or_else(|| self.group_size(at).map(|unit| (unit, 0)))?;
        let mut end = if len == 0 { next } else { start + len };
        let unit = match unit {
            Unit::Hour => match self.per_week(at, end) {
                Some(more) => {
                    end = end.max(more);
                    Unit::HourPerWeek
                }
                None => Unit::Hour,
            },
            unit => unit,
        };
        Some(Mention { what: What::Count { unit, low, high }, tokens: at..end })
    }

    /// `to 6`, `– 6`, `y 6`
    fn range(&self, at: usize) -> Option<(Quantity, usize)> {
        let token = self.tokens.get(at)?;
        let is_dash = matches!(token.text, "-" | "–" | "—");
        let len = if is_dash { 1 } else { self.lexicon.starts("to", &self.tokens[at..])? };
        number(self.language, self.tokens, at + len)
    }

    fn unit(&self, at: usize) -> Option<(Unit, usize)> {
        let tokens = self.tokens.get(at..)?;
        let read = |(unit, group): (Unit, &str)| Some((unit, self.lexicon.starts(group, tokens)?));
        Unit::GROUPS.into_iter().filter_map(read).max_by_key(|(unit, len)| (*len, std::cmp::Reverse(*unit)))
    }

    /// A word between number and noun: `eight busy weeks`, `ocho intensas semanas`.
    fn is_adjective(&self, at: usize) -> bool {
        let Some(rest) = self.tokens.get(at..).filter(|rest| !rest.is_empty()) else { return false };
        rest[0].text.chars().count() > 3
            && rest[0].text.chars().all(char::is_alphabetic)
            && ["other", "to", "later"].iter().all(|group| self.lexicon.starts(group, rest).is_none())
    }

    /// `groups of ten`: people, though nothing says so.
    fn group_size(&self, at: usize) -> Option<Unit> {
        let before = &self.tokens[at.saturating_sub(3)..at];
        let is_of = before.last().is_some_and(|token| matches!(token.text, "of" | "de" | "di" | "da"));
        (is_of && self.lexicon.has("about-group", before)).then_some(Unit::People)
    }

    /// The end of `a week` after a number of hours, or the same place where the
    /// sentence says so before.
    fn per_week(&self, start: usize, end: usize) -> Option<usize> {
        let after = (end..self.tokens.len().min(end + 3))
            .find_map(|at| Some(at + self.lexicon.starts("per-week", &self.tokens[at..])?));
        let before = || self.lexicon.has("per-week", &self.tokens[..start]).then_some(end);
        after.or_else(before)
    }
}

#[cfg(test)]
mod tests {
    use super::{Unit, What, mentions};
    use crate::check::prose::lexicon::Language::{self, English, French, Italian, Portuguese, Spanish};
    use crate::check::prose::sentence::Sentence;

    fn check(language: Language, text: &str, expected: &[(Unit, &str, &str)]) {
        let sentence = Sentence::new(text, 0..text.len(), &[]);
        let tokens = sentence.tokens();
        let found: Vec<(Unit, String, String)> = mentions(language, text, &tokens)
            .into_iter()
            .filter_map(|mention| match mention.what {
                What::Count { unit, low, high } => Some((unit, low.to_string(), high.to_string())),
                _ => None,
            })
            .collect();
        let found: Vec<(Unit, &str, &str)> =
            found.iter().map(|(unit, low, high)| (*unit, low.as_str(), high.as_str())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn counts_are_read_with_their_unit() {
        check(English, "It lasts eight weeks.", &[(Unit::Week, "8", "8")]);
        check(English, "An eight-week course", &[(Unit::Week, "8", "8")]);
        check(English, "week 3 of the course", &[]);
        check(English, "Plan on four to six hours a week", &[(Unit::HourPerWeek, "4", "6")]);
        check(English, "7 business\ndays, 10 days", &[(Unit::BusinessDay, "7", "7"), (Unit::Day, "10", "10")]);
        check(English, "In groups of ten or more", &[(Unit::People, "10", "10")]);
        check(Spanish, "Cada semana, de 4 a 6 horas", &[(Unit::HourPerWeek, "4", "6")]);
        check(Spanish, "hasta siete días hábiles", &[(Unit::BusinessDay, "7", "7")]);
        check(Portuguese, "equivale a 3,2 CEU", &[(Unit::Ceu, "3.2", "3.2")]);
        check(
            French,
            "70\u{a0}% des points, 4 à 6 heures par semaine",
            &[(Unit::Percent, "70", "70"), (Unit::HourPerWeek, "4", "6")],
        );
        check(Italian, "in otto intense settimane", &[(Unit::Week, "8", "8")]);
        check(Italian, "nelle prime due settimane", &[(Unit::Week, "2", "2")]);
    }
}
