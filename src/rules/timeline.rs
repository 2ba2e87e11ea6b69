//! The only place that knows when it is.
//!
//! The instant of a build is private to this file. Whoever wants to know
//! whether something has passed asks a [`Clock`], which answers and, where the
//! answer is "not yet", writes down the instant at which it will be another
//! one. So the list of boundaries is complete because nothing else can be
//! asked: before the earliest of them every question has the answer it has
//! now, and no byte of any page can change (K26).

use std::cell::{Cell, RefCell};

use jiff::ToSpan;

use crate::calendar::{Date, Instant, Zone};
use crate::catalog::Period;
use crate::rules::{Boundary, Cause, Whose};

/// The instant that a build pretends it is.
#[derive(Clone, Debug)]
pub(super) struct Timeline {
    as_of: Instant,
    /// The instant that the settings pin, from which a command may differ.
    pinned: Option<Instant>,
}

/// Where something stands that has a first and a last day.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Stand {
    /// It begins later.
    Ahead,
    /// It has begun and is not over.
    Now,
    /// It is over.
    Past,
}

impl Timeline {
    pub(super) fn new(as_of: Instant, pinned: Option<Instant>) -> Timeline {
        Timeline { as_of, pinned }
    }

    /// A clock for the questions about one thing.
    pub(super) fn clock(&self, whose: Whose) -> Clock<'_> {
        Clock { timeline: self, whose, ahead: RefCell::new(Vec::new()), has_crossed: Cell::new(false) }
    }

    /// A clock for the questions about an entity.
    pub(super) fn clock_of<T: crate::catalog::Facts>(&self, key: crate::catalog::Key<T>) -> Clock<'_> {
        self.clock(Whose::Entity(T::KIND, key.index()))
    }

    /// The day the settings pin, in a zone, where everything still stands as it
    /// did then: no boundary lies between that instant and the build's.
    pub(super) fn pinned_day(&self, zone: &Zone, record: &Record) -> Option<Date> {
        let pinned = self.pinned?;
        let is_before = record.ahead.iter().any(|boundary| boundary.at <= pinned);
        (!record.has_crossed && !is_before).then(|| zone.day_at(pinned))
    }

    /// Whole months from a day to the instant: for findings, which are no page.
    pub(super) fn months_since(&self, day: Date, zone: &Zone) -> u32 {
        let span = day.until((jiff::Unit::Month, zone.day_at(self.as_of)));
        span.ok().and_then(|span| u32::try_from(span.get_months()).ok()).unwrap_or(0)
    }
}

/// Answers questions about time, and remembers what it was asked.
pub(super) struct Clock<'t> {
    timeline: &'t Timeline,
    whose: Whose,
    ahead: RefCell<Vec<Boundary>>,
    has_crossed: Cell<bool>,
}

/// What clocks were asked: the boundaries ahead, and whether one lies between
/// the instant that is pinned and the one that is pretended.
#[derive(Clone, Debug, Default)]
pub(super) struct Record {
    pub ahead: Vec<Boundary>,
    pub has_crossed: bool,
}

impl Record {
    pub(super) fn add(&mut self, other: Record) {
        self.ahead.extend(other.ahead);
        self.has_crossed |= other.has_crossed;
    }
}

impl Clock<'_> {
    /// Whether an instant has come. `day` is the day people know it by.
    pub(super) fn has_passed(&self, at: Instant, day: Date, cause: Cause) -> bool {
        let Timeline { as_of, pinned } = *self.timeline;
        if at > as_of {
            // The end of time is no boundary.
            if at != Instant::MAX {
                self.ahead.borrow_mut().push(Boundary { at, day, whose: self.whose, cause });
            }
            return false;
        }
        if pinned.is_some_and(|pinned| pinned < at) {
            self.has_crossed.set(true);
        }
        true
    }

    /// Whether a day has begun.
    pub(super) fn has_begun(&self, day: Date, zone: &Zone, cause: Cause) -> bool {
        self.has_passed(zone.start_of(day), day, cause)
    }

    /// Whether a day is over: "until D" lasts to its end.
    pub(super) fn is_over(&self, day: Date, zone: &Zone, cause: Cause) -> bool {
        self.has_passed(zone.end_of(day), day, cause)
    }

    /// Where days stand. Both ends are asked for, whatever the answer, so that
    /// lists of what changes when are complete.
    pub(super) fn stand(&self, period: &Period, zone: &Zone, (begins, ends): (Cause, Cause)) -> Stand {
        let has_begun = period.from.is_none_or(|day| self.has_begun(day, zone, begins));
        let is_over = period.to.is_some_and(|day| self.is_over(day, zone, ends));
        match (has_begun, is_over) {
            (_, true) => Stand::Past,
            (true, false) => Stand::Now,
            (false, false) => Stand::Ahead,
        }
    }

    /// The day it is, which is another one after midnight. `is_said` tells
    /// whether any page can show it.
    pub(super) fn day(&self, zone: &Zone, is_said: bool) -> Date {
        let today = zone.day_at(self.timeline.as_of);
        if is_said {
            self.has_passed(zone.start_of(today), today, Cause::DayEnds);
            self.is_over(today, zone, Cause::DayEnds);
        }
        today
    }

    /// What it was asked, each boundary once, the earliest first.
    pub(super) fn finish(self) -> Record {
        let mut ahead = self.ahead.into_inner();
        ahead.sort_unstable();
        ahead.dedup();
        Record { ahead, has_crossed: self.has_crossed.get() }
    }

    /// The earliest boundary so far.
    pub(super) fn next(&self) -> Option<Boundary> {
        self.ahead.borrow().iter().min().copied()
    }
}

/// So many days before a day.
pub(super) fn days_before(day: Date, days: u16) -> Date {
    day.saturating_sub(i64::from(days).days())
}

/// So many months after a day, clamped to the end of the month.
pub(super) fn months_after(day: Date, months: i64) -> Date {
    day.saturating_add(months.months())
}

#[cfg(test)]
mod tests {
    use super::{Record, Stand, Timeline};
    use crate::calendar::{Date, Zone};
    use crate::catalog::Period;
    use crate::rules::{Cause, Whose};

    fn day(text: &str) -> Date {
        text.parse().expect("a day")
    }

    fn stand(as_of: &str) -> (Stand, Vec<String>) {
        let timeline = Timeline::new(as_of.parse().expect("an instant"), None);
        let clock = timeline.clock(Whose::Site);
        let period = Period { from: Some(day("2026-12-20")), to: Some(day("2027-01-03")) };
        let stand = clock.stand(&period, &Zone::utc(), (Cause::NoticeBegins, Cause::NoticeEnds));
        let ahead = clock.finish().ahead;
        (stand, ahead.iter().map(|one| format!("{} {}", one.at, one.cause.name())).collect())
    }

    #[test]
    fn a_clock_answers_and_remembers_what_it_will_answer_otherwise() {
        let begins = "2026-12-20T00:00:00Z notice-begins".to_owned();
        let ends = "2027-01-04T00:00:00Z notice-ends".to_owned();
        assert_eq!(stand("2026-12-19T23:59:59Z"), (Stand::Ahead, vec![begins, ends.clone()]));
        assert_eq!(stand("2026-12-20T00:00:00Z"), (Stand::Now, vec![ends.clone()]));
        assert_eq!(stand("2027-01-03T23:59:59Z"), (Stand::Now, vec![ends]));
        assert_eq!(stand("2027-01-04T00:00:00Z"), (Stand::Past, Vec::new()));
    }

    #[test]
    fn a_pinned_day_is_said_as_long_as_nothing_has_changed_since() {
        let check = |as_of: &str, expected: Option<&str>| {
            let pinned = "2026-11-22T09:00:00Z".parse().expect("an instant");
            let timeline = Timeline::new(as_of.parse().expect("an instant"), Some(pinned));
            let clock = timeline.clock(Whose::Site);
            clock.has_begun(day("2026-11-20"), &Zone::utc(), Cause::NoticeBegins);
            clock.is_over(day("2026-11-24"), &Zone::utc(), Cause::NoticeEnds);
            let mut record = Record::default();
            record.add(clock.finish());
            assert_eq!(timeline.pinned_day(&Zone::utc(), &record), expected.map(day), "{as_of}");
        };
        check("2026-11-19T23:59:00Z", None);
        check("2026-11-20T00:00:00Z", Some("2026-11-22"));
        check("2026-11-22T09:00:00Z", Some("2026-11-22"));
        check("2026-11-24T23:59:00Z", Some("2026-11-22"));
        check("2026-11-25T00:00:00Z", None);
    }
}
