//! What happens on which day: one list for each month that has anything.

use std::collections::BTreeMap;

use crate::calendar::{Date, Day, Month, Time};
use crate::catalog::{Catalog, Course, Event, Key, Run};
use crate::rules::{DeadlineKind, Facts, RunFacts, Status};

/// What happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Happening {
    /// An event takes place.
    Event(Key<Event>),
    /// A run begins.
    Start(Key<Course>, usize),
    /// A live session of a run, by its position.
    Session(Key<Course>, usize, usize),
    /// A day that matters to those who take part in a run.
    Deadline(DeadlineKind, Key<Course>, usize),
}

/// One thing on one day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// The day; none where only the month is known.
    pub day: Option<Date>,
    /// When it begins, in the zone of its run.
    pub time: Option<Time>,
    /// What happens.
    pub what: Happening,
}

impl Entry {
    /// Things of a kind stand together, by their time where they have one.
    fn rank(&self) -> (Option<Date>, u8, Option<Time>, Happening) {
        let kind = match self.what {
            Happening::Event(_) => 0,
            Happening::Start(..) => 1,
            Happening::Session(..) => 2,
            Happening::Deadline(..) => 3,
        };
        (self.day, kind, self.time, self.what)
    }
}

/// The months, each with its entries in their order: first what has no day yet.
#[derive(Clone, Debug, Default)]
pub struct Calendar {
    months: BTreeMap<Month, Vec<Entry>>,
}

impl Calendar {
    /// What happens in the courses and events that the site shows. A cancelled run
    /// is left out, and of one that is over the days that nobody meets any more.
    pub fn of(catalog: &Catalog, facts: &Facts) -> Calendar {
        let mut calendar = Calendar::default();
        for (key, course) in catalog.courses.shown() {
            for (at, (run, facts)) in course.runs.iter().zip(&facts.course(key).runs).enumerate() {
                if !run.is_cancelled {
                    calendar.add_run(key, at, run, facts);
                }
            }
        }
        for (key, event) in catalog.events.shown() {
            calendar.add(Day::Exact(event.date), event.start_time, Happening::Event(key));
        }
        for entries in calendar.months.values_mut() {
            entries.sort_by_key(Entry::rank);
        }
        calendar
    }

    fn add_run(&mut self, key: Key<Course>, at: usize, run: &Run, facts: &RunFacts) {
        if let Some(start) = run.start {
            self.add(start, None, Happening::Start(key, at));
        }
        for (session, meeting) in run.sessions.iter().enumerate() {
            self.add(
                Day::Exact(meeting.date),
                meeting.start_time.as_ref().map(|time| time.value),
                Happening::Session(key, at, session),
            );
        }
        if facts.status != Status::Ended {
            for deadline in facts.deadlines.iter() {
                self.add(Day::Exact(deadline.day), None, Happening::Deadline(deadline.kind, key, at));
            }
        }
    }

    fn add(&mut self, day: Day, time: Option<Time>, what: Happening) {
        self.months.entry(day.month()).or_default().push(Entry { day: day.exact(), time, what });
    }

    /// The months in which something happens, in order.
    pub fn months(&self) -> impl Iterator<Item = (Month, &[Entry])> {
        self.months.iter().map(|(&month, entries)| (month, entries.as_slice()))
    }

    /// What happens in a month.
    pub fn month(&self, month: Month) -> &[Entry] {
        self.months.get(&month).map_or(&[], Vec::as_slice)
    }

    /// The months with anything before and after one.
    pub fn neighbours(&self, month: Month) -> (Option<Month>, Option<Month>) {
        let before = self.months.range(..month).next_back().map(|(&month, _)| month);
        let after = self.months.range(month..).map(|(&month, _)| month).find(|&one| one != month);
        (before, after)
    }
}
