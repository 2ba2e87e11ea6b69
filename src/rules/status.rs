//! Where a run stands on a given instant (K11–K13).

use crate::calendar::{Date, Day, Instant, Zone};
use crate::catalog::{Availability, Run};
use crate::rules::{DeadlineKind, Deadlines};

/// K11: where teaching stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Phase {
    /// No exact first day.
    Unscheduled,
    /// Not begun.
    Upcoming,
    /// Going on.
    Running,
    /// Over.
    Ended,
    /// Not taking place.
    Cancelled,
}

/// K12: where registration stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Registration {
    /// It begins later.
    NotYetOpen,
    /// One can register.
    Open,
    /// One can register though teaching has begun.
    OpenLate,
    /// One can put down one's name.
    Waitlist,
    /// No places.
    Full,
    /// It is over.
    Closed,
}

/// K13: what a learner is told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[expect(missing_docs, reason = "the names are those of the rule")]
pub enum Status {
    Cancelled,
    ToBeAnnounced,
    RunningOpen,
    StartingSoon,
    Open,
    Waitlist,
    Full,
    NotYetOpen,
    ClosedUpcoming,
    RunningClosed,
    Ended,
}

impl Status {
    /// Every status.
    pub const ALL: [Status; 11] = [
        Status::Cancelled,
        Status::ToBeAnnounced,
        Status::RunningOpen,
        Status::StartingSoon,
        Status::Open,
        Status::Waitlist,
        Status::Full,
        Status::NotYetOpen,
        Status::ClosedUpcoming,
        Status::RunningClosed,
        Status::Ended,
    ];

    /// The name: the message `status-<name>` says it.
    pub fn name(self) -> &'static str {
        match self {
            Status::Cancelled => "cancelled",
            Status::ToBeAnnounced => "to-be-announced",
            Status::RunningOpen => "running-open",
            Status::StartingSoon => "starting-soon",
            Status::Open => "open",
            Status::Waitlist => "waitlist",
            Status::Full => "full",
            Status::NotYetOpen => "not-yet-open",
            Status::ClosedUpcoming => "closed-upcoming",
            Status::RunningClosed => "running-closed",
            Status::Ended => "ended",
        }
    }

    /// How much it matters to somebody who looks for a run; less is more.
    pub fn priority(self) -> u8 {
        match self {
            Status::RunningOpen => 1,
            Status::StartingSoon => 2,
            Status::Open => 3,
            Status::Waitlist | Status::Full => 4,
            Status::NotYetOpen => 5,
            Status::ClosedUpcoming => 6,
            Status::RunningClosed => 7,
            Status::ToBeAnnounced => 8,
            Status::Cancelled => 9,
            Status::Ended => 10,
        }
    }

    /// Whether one can put oneself down now.
    pub fn takes_registrations(self) -> bool {
        matches!(self, Status::RunningOpen | Status::StartingSoon | Status::Open | Status::Waitlist)
    }
}

/// What a status is decided by.
pub(super) struct Moment<'a> {
    pub as_of: Instant,
    pub zone: &'a Zone,
    pub run: &'a Run,
    /// The last day of teaching: given, or computed from the weeks.
    pub end: Option<Date>,
    pub deadlines: &'a Deadlines,
    pub starting_soon_days: u16,
}

impl Moment<'_> {
    pub(super) fn phase(&self) -> Phase {
        let start = self.run.start.and_then(Day::exact);
        match (self.run.is_cancelled, start) {
            (true, _) => Phase::Cancelled,
            (false, None) => Phase::Unscheduled,
            (false, Some(start)) if self.as_of < self.zone.start_of(start) => Phase::Upcoming,
            (false, Some(start)) => {
                let end = self.end.unwrap_or(start);
                if self.as_of < self.zone.end_of(end) { Phase::Running } else { Phase::Ended }
            }
        }
    }

    pub(super) fn registration(&self, phase: Phase) -> Registration {
        let opens = self.deadlines.day(DeadlineKind::RegistrationOpens);
        let closes = self.deadlines.day(DeadlineKind::RegistrationCloses);
        // Without a rule, registration ends when teaching begins.
        let is_over = match (closes, phase) {
            (_, Phase::Ended | Phase::Cancelled) => true,
            (Some(closes), _) => self.as_of >= self.zone.end_of(closes),
            (None, phase) => phase == Phase::Running,
        };
        let is_before = opens.is_some_and(|opens| self.as_of < self.zone.start_of(opens));
        match (is_over, is_before, self.run.availability) {
            (true, _, _) => Registration::Closed,
            (false, true, _) => Registration::NotYetOpen,
            (false, false, Availability::Waitlist) => Registration::Waitlist,
            (false, false, Availability::Full) => Registration::Full,
            (false, false, Availability::Available) if phase == Phase::Running => Registration::OpenLate,
            (false, false, Availability::Available) => Registration::Open,
        }
    }

    pub(super) fn status(&self, phase: Phase, registration: Registration) -> Status {
        match (phase, registration) {
            (Phase::Cancelled, _) => Status::Cancelled,
            (Phase::Unscheduled, _) => Status::ToBeAnnounced,
            (Phase::Ended, _) => Status::Ended,
            (_, Registration::Waitlist) => Status::Waitlist,
            (_, Registration::Full) => Status::Full,
            (_, Registration::NotYetOpen) => Status::NotYetOpen,
            (Phase::Running, Registration::Open | Registration::OpenLate) => Status::RunningOpen,
            (Phase::Running, Registration::Closed) => Status::RunningClosed,
            (Phase::Upcoming, Registration::Closed) => Status::ClosedUpcoming,
            (Phase::Upcoming, Registration::Open | Registration::OpenLate) => match self.starts_soon() {
                true => Status::StartingSoon,
                false => Status::Open,
            },
        }
    }

    fn starts_soon(&self) -> bool {
        let today = self.zone.day_at(self.as_of);
        let soon = i64::from(self.starting_soon_days);
        self.run.start.and_then(Day::exact).is_some_and(|start| {
            use jiff::ToSpan;
            start <= today.saturating_add(soon.days())
        })
    }
}
