//! Whether what a sentence says repeats a fact, or contradicts one.
//!
//! A number alone proves nothing: `eight weeks` may be the length of a voyage.
//! So each kind of number asks for words that tell what it is about, and for
//! none that tell that it is about something else. In doubt nothing is said.

use crate::calendar::{Direction, Quantity, Unit as Time};
use crate::check::prose::date::Written;
use crate::check::prose::known::{Fact, Known, Value};
use crate::check::prose::lexicon::Lexicon;
use crate::check::prose::mention::{Mention, Unit, What};
use crate::check::prose::money::Currencies;
use crate::check::prose::sentence::{Token, TokenKind};

/// What is wrong with a mention.
#[derive(Clone, Copy, Debug)]
pub(super) enum Verdict<'k> {
    /// The fact stands in the data and is typed again.
    Repeats(&'k Fact),
    /// The data say something else.
    Contradicts(&'k Fact),
}

/// Where a sentence stands.
pub(super) struct Context<'t, 'k> {
    pub lexicon: &'static Lexicon,
    pub tokens: &'t [Token<'t>],
    /// The heading above it.
    pub heading: &'t [Token<'t>],
    /// Whether it is about a part: a section below one of the syllabus.
    pub is_part: bool,
    pub known: &'k Known,
}

/// What is spoken of in many ways, so that a number beside it proves little.
const WEAK: [&str; 4] = ["about-materials", "about-support", "about-payment", "about-transfer"];

impl<'k> Context<'_, 'k> {
    /// Whether a mention repeats or contradicts a fact.
    pub(super) fn judge(&self, mention: &Mention) -> Option<Verdict<'k>> {
        match &mention.what {
            What::Count { unit, low, high } => self.count(*unit, *low, *high, mention),
            What::Money(amount, currencies) => self.money(*amount, currencies, mention),
            What::Date(written) => self.date(*written, mention),
        }
    }

    fn count(&self, unit: Unit, low: Quantity, high: Quantity, mention: &Mention) -> Option<Verdict<'k>> {
        // The first two weeks, three more modules, every two days.
        if self.starts_near("other", mention) {
            return None;
        }
        match unit {
            Unit::Ceu | Unit::Ects => self.credit(unit, low),
            Unit::Percent => self.percent(low, mention),
            Unit::HourPerWeek => self.hours(low, high),
            Unit::Week => self.offset(unit, low, mention).or_else(|| self.weeks(low, high, mention)),
            Unit::Hour => self.offset(unit, low, mention).or_else(|| self.effort(low, high)),
            Unit::Month | Unit::Year => self.offset(unit, low, mention).or_else(|| self.validity(unit, low)),
            Unit::BusinessDay | Unit::CalendarDay | Unit::Day => self.offset(unit, low, mention),
            Unit::People => self.people(low),
            Unit::Session => self.sessions(low),
            Unit::Module => self.modules(low),
            Unit::Course => self.courses(low),
        }
    }

    fn has(&self, group: &str) -> bool {
        self.lexicon.has(group, self.tokens)
    }

    /// Whether the sentence or its heading has a word of the group.
    fn speaks(&self, group: &str) -> bool {
        self.has(group) || self.lexicon.has(group, self.heading)
    }

    /// Whether a word of the group stands right before a mention.
    fn starts_near(&self, group: &str, mention: &Mention) -> bool {
        let at = mention.tokens.start;
        (1..=2).any(|len| {
            let Some(before) = at.checked_sub(len) else { return false };
            self.lexicon.starts(group, &self.tokens[before..at]).is_some_and(|taken| taken == len)
        })
    }

    /// Whether a word of the group stands right behind a mention.
    fn ends_near(&self, group: &str, mention: &Mention) -> bool {
        self.lexicon.starts(group, &self.tokens[mention.tokens.end..]).is_some()
    }

    fn facts<T>(&self, take: impl Fn(&'k Fact) -> Option<T>) -> Vec<(&'k Fact, T)> {
        self.known.facts.iter().filter_map(|fact| Some((fact, take(fact)?))).collect()
    }

    /// Of facts of one kind: the one that is said, or the first where none is.
    fn compare<T>(
        &self,
        facts: &[(&'k Fact, T)],
        is_said: impl Fn(&T) -> bool,
        may_contradict: bool,
    ) -> Option<Verdict<'k>> {
        if let Some((fact, _)) = facts.iter().find(|(_, value)| is_said(value)) {
            return fact.placeable.is_some().then_some(Verdict::Repeats(fact));
        }
        let (first, _) = facts.first().filter(|_| may_contradict)?;
        Some(Verdict::Contradicts(first))
    }

    fn credit(&self, unit: Unit, said: Quantity) -> Option<Verdict<'k>> {
        let facts = self.facts(|fact| match fact.value {
            Value::Ceu(amount) if unit == Unit::Ceu => Some(amount),
            Value::Ects(amount) if unit == Unit::Ects => Some(amount),
            _ => None,
        });
        // What one unit is worth is explained by its number.
        let is_definition = said == Quantity::whole(1);
        self.compare(&facts, |amount| *amount == said, !is_definition && !self.has("example"))
    }

    fn percent(&self, said: Quantity, mention: &Mention) -> Option<Verdict<'k>> {
        let is_about = |about: &str| match about {
            "about-passing" => self.speaks("about-passing") || self.speaks("about-points") && self.speaks("least"),
            about => self.speaks(about),
        };
        let mut facts = self.facts(|fact| match fact.value {
            Value::Percent(percent) if is_about(fact.about) => Some(percent),
            _ => None,
        });
        let distance = |about: &str| self.lexicon.distance(about, self.tokens, mention.tokens.start);
        facts.sort_by_key(|(fact, _)| distance(fact.about).unwrap_or(usize::MAX));
        self.compare(&facts, |percent| *percent == said, !self.has("example"))
    }

    fn hours(&self, low: Quantity, high: Quantity) -> Option<Verdict<'k>> {
        let facts = self.facts(|fact| match fact.value {
            Value::Hours(min, max) => Some((min, max)),
            _ => None,
        });
        if self.has("meeting") || self.has("reply") || self.is_part {
            return None;
        }
        let is_said =
            |&(min, max): &(Quantity, Quantity)| (low, high) == (min, max) || low == high && (low == min || low == max);
        let is_between = facts.iter().any(|(_, (min, max))| low == high && *min < low && low < *max);
        self.compare(&facts, is_said, !is_between)
    }

    fn effort(&self, low: Quantity, high: Quantity) -> Option<Verdict<'k>> {
        if !self.has("about-total") || self.has("meeting") || self.is_part {
            return None;
        }
        let facts = self.facts(|fact| match fact.value {
            Value::Effort(min, max) => Some((min, max)),
            _ => None,
        });
        let is_outside = facts.iter().all(|(_, (min, max))| high < *min || low > *max);
        let is_said = |&(min, max): &(Quantity, Quantity)| low == min && high == max;
        self.compare(&facts, is_said, is_outside && low > Quantity::whole(9))
    }

    fn weeks(&self, low: Quantity, high: Quantity, mention: &Mention) -> Option<Verdict<'k>> {
        let facts = self.facts(|fact| match fact.value {
            Value::Weeks(min, max) => Some((min, max)),
            _ => None,
        });
        let is_apart = self.ends_near("later", mention);
        let is_of = self.ends_near("of", mention);
        if is_apart && !is_of || self.has("reply") || low < Quantity::whole(2) {
            return None;
        }
        let is_about = self.has("about-course") || self.known.is_program && self.has("about-program");
        let is_spent = self.starts_near("over", mention) || self.starts_near("free", mention);
        let is_said = |&(min, max): &(Quantity, Quantity)| {
            (low, high) == (min, max) || low == high && min != max && (low == min || low == max)
        };
        let is_long = low > Quantity::whole(2);
        let says_length = !self.is_part && (is_about || is_spent && is_long && !is_of);
        // `Eight weeks of light`, behind a key or the sign of a heading.
        let before = &self.tokens[..mention.tokens.start];
        let is_key = before.get(1).is_some_and(|token| token.text == ":");
        let is_first = before.iter().skip(usize::from(is_key)).all(|token| token.kind == TokenKind::Sign);
        let repeats = is_about || is_spent || is_first && is_long && !self.is_part;
        if facts.iter().any(|(_, value)| is_said(value)) && !repeats {
            return None;
        }
        let is_part = self.known.parts.contains(&low);
        let is_named = self.lexicon.has("about-course", self.heading) && self.tokens.len() == self.heading.len();
        self.compare(&facts, is_said, (says_length || is_named) && !is_part && !self.has("example"))
    }

    fn validity(&self, unit: Unit, said: Quantity) -> Option<Verdict<'k>> {
        let facts = self.facts(|fact| match fact.value {
            Value::Months(months) => Some(months),
            _ => None,
        });
        let months = if unit == Unit::Year { times(said, 12) } else { said };
        self.compare(&facts, |valid| *valid == months, self.has("about-validity"))
    }

    fn people(&self, said: Quantity) -> Option<Verdict<'k>> {
        let is_price = self.speaks("about-discount") || self.speaks("about-group") && self.speaks("about-price");
        if !is_price || said < Quantity::whole(2) {
            return None;
        }
        let facts = self.facts(|fact| match fact.value {
            Value::People(least) => Some(least),
            _ => None,
        });
        self.compare(&facts, |least| *least == said, self.has("least") || self.has("about-group"))
    }

    fn sessions(&self, said: Quantity) -> Option<Verdict<'k>> {
        let facts = self.facts(|fact| match fact.value {
            Value::Sessions(count) => Some(count),
            _ => None,
        });
        let may = said > Quantity::whole(1) && !self.is_part && !self.has("per-week");
        self.compare(&facts, |count| *count == said, may)
    }

    fn modules(&self, said: Quantity) -> Option<Verdict<'k>> {
        let facts = self.facts(|fact| match fact.value {
            Value::Modules(count) => Some(count),
            _ => None,
        });
        let may = said > Quantity::whole(1) && !self.is_part && self.has("about-course");
        self.compare(&facts, |count| *count == said, may)
    }

    fn courses(&self, said: Quantity) -> Option<Verdict<'k>> {
        if !self.has("about-program") || !self.has("whole") || said < Quantity::whole(2) {
            return None;
        }
        let facts = self.facts(|fact| match fact.value {
            Value::Courses(min, max) => Some((min, max)),
            _ => None,
        });
        let is_said = |&(min, max): &(Quantity, Quantity)| min == max && said == min;
        let is_choice = self.known.choices.contains(&said);
        let is_between = facts.iter().any(|(_, (min, max))| *min <= said && said <= *max);
        self.compare(&facts, is_said, !is_choice && !is_between)
    }

    /// A rule of a policy: so long before or after a day.
    fn offset(&self, unit: Unit, said: Quantity, mention: &Mention) -> Option<Verdict<'k>> {
        if self.has("example") {
            return None;
        }
        let facts = self.facts(|fact| match fact.value {
            Value::Offset { count, unit, direction } => Some((count, unit, direction)),
            _ => None,
        });
        let distance = |about: &str| self.lexicon.distance(about, self.tokens, mention.tokens.start);
        let is_heading = |about: &str| self.lexicon.has(about, self.heading);
        let is_spoken = facts.iter().any(|(fact, _)| distance(fact.about).is_some());
        let is_about = |about: &str| if is_spoken { distance(about).is_some() } else { is_heading(about) };
        let mut near: Vec<_> = facts
            .into_iter()
            .filter(|(fact, (_, _, direction))| is_about(fact.about) && self.is_limit(unit, fact, *direction))
            .collect();
        near.sort_by_key(|(fact, _)| distance(fact.about));
        let is_said = |&(count, time, _): &(Quantity, Time, Direction)| is_same(said, unit, count, time);
        let is_alike = near.iter().any(|(_, (_, time, _))| is_comparable(unit, *time));
        // Materials and payments are spoken of in many ways.
        let is_strong = near.first().is_some_and(|(fact, _)| !WEAK.contains(&fact.about));
        let may = is_alike && (is_strong || !self.is_part) || is_strong && unit != Unit::Hour;
        self.compare(&near, is_said, may)
    }

    /// Whether the sentence says until when or from when, and not how fast
    /// somebody answers.
    fn is_limit(&self, unit: Unit, fact: &Fact, direction: Direction) -> bool {
        let is_direction = self.has(if direction == Direction::Before { "before" } else { "after" });
        if self.has("reply") {
            let is_service = matches!(fact.about, "about-support" | "about-login");
            let has_anchor = self.has(if direction == Direction::Before { "about-start" } else { "about-end" });
            return is_service && is_direction && has_anchor;
        }
        let is_kept = fact.about == "about-materials" && unit == Unit::Month && self.has("keep");
        is_direction || self.has("limit") || is_kept
    }

    fn money(&self, said: Quantity, currencies: &Currencies, mention: &Mention) -> Option<Verdict<'k>> {
        let facts = self.facts(|fact| match fact.value {
            Value::Money(money) => Some(money),
            _ => None,
        });
        let is_same = |money: &crate::calendar::Money| {
            currencies.has(money.currency()) && Quantity::parse(&money.amount()) == Some(said)
        };
        let is_about = |fact: &Fact| !fact.about.is_empty() && self.speaks(fact.about);
        // A fee of nothing is said in words.
        if said == Quantity::ZERO {
            return None;
        }
        if let Some((fact, _)) = facts.iter().find(|(fact, money)| is_same(money) && fact.placeable.is_some()) {
            let is_price = matches!(fact.about, "about-price" | "about-bundle");
            return (is_price || is_about(fact)).then_some(Verdict::Repeats(fact));
        }
        let is_told = ["example", "story"].iter().any(|group| self.has(group));
        if facts.iter().any(|(_, money)| is_same(money)) || is_told || self.is_part {
            return None;
        }
        let mut spoken: Vec<_> = facts.iter().filter(|(fact, _)| is_about(fact)).collect();
        let distance = |about: &str| self.lexicon.distance(about, self.tokens, mention.tokens.start);
        spoken.sort_by_key(|(fact, money)| {
            (!currencies.has(money.currency()), distance(fact.about).unwrap_or(usize::MAX))
        });
        let (fact, money) = spoken.first()?;
        // What costs a tenth of it, or ten times as much, is something else.
        let is_far = Quantity::parse(&money.amount()).is_some_and(|it| times(said, 10) < it || times(it, 10) < said);
        if is_far {
            return None;
        }
        let is_price = self.has("about-price") || self.lexicon.has("about-price", self.heading);
        is_price.then_some(Verdict::Contradicts(fact))
    }

    fn date(&self, said: Written, mention: &Mention) -> Option<Verdict<'k>> {
        let facts = self.facts(|fact| match fact.value {
            Value::Day(day) => Some(day),
            _ => None,
        });
        let is_same = |day: &crate::calendar::Day| match (day, said) {
            (crate::calendar::Day::Exact(_), Written::Month(_)) => false,
            (crate::calendar::Day::Exact(day), said) => said.is(*day),
            (crate::calendar::Day::Month(month), said) => said == Written::Month(*month),
        };
        let distance = |about: &str| self.lexicon.distance(about, self.tokens, mention.tokens.start);
        let mut spoken: Vec<_> = facts.iter().filter(|(fact, _)| distance(fact.about).is_some()).copied().collect();
        spoken.sort_by_key(|(fact, _)| distance(fact.about));
        // Of several facts on one day, the one the sentence is about. Where it
        // says of the first day what is true of another one, it is wrong.
        let is_plain = |(fact, _): &(&Fact, _)| matches!(fact.about, "about-start" | "about-end");
        let is_only_run = !spoken.is_empty() && spoken.iter().all(is_plain);
        let others = facts.iter().filter(|_| !is_only_run);
        let repeated = spoken.iter().chain(others).find(|(fact, day)| is_same(day) && fact.placeable.is_some());
        if let Some((fact, _)) = repeated {
            return Some(Verdict::Repeats(fact));
        }
        let facts = if is_only_run { spoken.clone() } else { facts };
        let in_month = |day: &crate::calendar::Day| said.is(day.earliest());
        if facts.iter().any(|(_, day)| is_same(day) || matches!(said, Written::Month(_)) && in_month(day)) {
            return None;
        }
        let first_year = facts.iter().map(|(_, day)| day.earliest().year()).min()?;
        // What lies long back is history.
        if said.year().is_some_and(|year| year < first_year - 1) || self.has("example") {
            return None;
        }
        let is_month = matches!(said, Written::Month(_));
        let (fact, _) =
            spoken.iter().find(|(fact, _)| !is_month || matches!(fact.about, "about-start" | "about-end"))?;
        let reach = distance(fact.about).unwrap_or(usize::MAX);
        (reach < 14).then_some(Verdict::Contradicts(fact))
    }
}

fn times(quantity: Quantity, factor: u32) -> Quantity {
    quantity
        .as_whole()
        .and_then(|whole| u32::try_from(whole).ok())
        .map_or(quantity, |whole| Quantity::whole(whole.saturating_mul(factor)))
}

/// Whether the words mean the same distance as the data.
fn is_same(said: Quantity, unit: Unit, count: Quantity, time: Time) -> bool {
    match (unit, time) {
        (Unit::BusinessDay | Unit::Day, Time::BusinessDay)
        | (Unit::CalendarDay | Unit::Day, Time::CalendarDay)
        | (Unit::Week, Time::Week)
        | (Unit::Month, Time::Month)
        | (Unit::Hour, Time::Hour) => said == count,
        (Unit::Week, Time::CalendarDay) => times(said, 7) == count,
        (Unit::CalendarDay | Unit::Day, Time::Week) => said == times(count, 7),
        (Unit::CalendarDay | Unit::Day, Time::Hour) => times(said, 24) == count,
        (Unit::Year, Time::Month) => times(said, 12) == count,
        _ => false,
    }
}

/// Whether the words could be meant for the data.
fn is_comparable(unit: Unit, time: Time) -> bool {
    match time {
        Time::BusinessDay | Time::CalendarDay | Time::Week => {
            matches!(unit, Unit::BusinessDay | Unit::CalendarDay | Unit::Day | Unit::Week)
        }
        Time::Month => matches!(unit, Unit::Month | Unit::Year),
        Time::Hour => unit == Unit::Hour,
    }
}
