//! Where a run stands on a given instant (K11–K13).

use crate::catalog::{Availability, Period, Run};
use crate::rules::deadlines::RunDays;
use crate::rules::run::last_day;
use crate::rules::timeline::{Clock, days_before};
use crate::rules::{Cause, DeadlineKind, Deadlines, Stand};

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

impl Phase {
    /// The name: the message `phase-<name>` says it.
    pub fn name(self) -> &'static str {
        match self {
            Phase::Unscheduled => "unscheduled",
            Phase::Upcoming => "upcoming",
            Phase::Running => "running",
            Phase::Ended => "ended",
            Phase::Cancelled => "cancelled",
        }
    }

    /// Whether it is neither over nor cancelled.
    pub fn is_current(self) -> bool {
        !matches!(self, Phase::Ended | Phase::Cancelled)
    }
}

impl Registration {
    /// The name: the message `registration-<name>` says it.
    pub fn name(self) -> &'static str {
        match self {
            Registration::NotYetOpen => "not-yet-open",
            Registration::Open => "open",
            Registration::OpenLate => "open-late",
            Registration::Waitlist => "waitlist",
            Registration::Full => "full",
            Registration::Closed => "closed",
        }
    }
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

/// What a status is decided by, each asked once.
#[derive(Clone, Copy, Debug)]
pub(super) struct Moment {
    is_cancelled: bool,
    /// Where teaching stands; nowhere without an exact first day.
    teaching: Option<Stand>,
    /// Whether the first day is within the days that are soon.
    is_soon: bool,
    has_opened: bool,
    /// Whether the last day of registration is over, where there is one.
    has_closed: Option<bool>,
    availability: Availability,
}

impl Moment {
    pub(super) fn of(run: &Run, days: &RunDays<'_>, deadlines: &Deadlines, soon: u16, clock: &Clock<'_>) -> Moment {
        let teaching = days.start.map(|start| {
            let period = Period { from: Some(start), to: last_day(run, days) };
            clock.stand(&period, days.zone, (Cause::Start, Cause::End))
        });
        let is_past = |kind| deadlines.get(kind).map(|deadline| deadline.is_past);
        Moment {
            is_cancelled: run.is_cancelled,
            teaching,
            is_soon: days
                .start
                .is_some_and(|start| clock.has_begun(days_before(start, soon), days.zone, Cause::StartingSoon)),
            has_opened: is_past(DeadlineKind::RegistrationOpens).unwrap_or(true),
            has_closed: is_past(DeadlineKind::RegistrationCloses),
            availability: run.availability,
        }
    }

    pub(super) fn phase(&self) -> Phase {
        match (self.is_cancelled, self.teaching) {
            (true, _) => Phase::Cancelled,
            (false, None) => Phase::Unscheduled,
            (false, Some(Stand::Ahead)) => Phase::Upcoming,
            (false, Some(Stand::Now)) => Phase::Running,
            (false, Some(Stand::Past)) => Phase::Ended,
        }
    }

    pub(super) fn registration(&self) -> Registration {
        let phase = self.phase();
        // Without a rule, registration ends when teaching begins.
        let is_over = match phase {
            Phase::Ended | Phase::Cancelled => true,
            phase => self.has_closed.unwrap_or(phase == Phase::Running),
        };
        match (is_over, self.has_opened, self.availability) {
            (true, _, _) => Registration::Closed,
            (false, false, _) => Registration::NotYetOpen,
            (false, true, Availability::Waitlist) => Registration::Waitlist,
            (false, true, Availability::Full) => Registration::Full,
            (false, true, Availability::Available) if phase == Phase::Running => Registration::OpenLate,
            (false, true, Availability::Available) => Registration::Open,
        }
    }

    pub(super) fn status(&self) -> Status {
        match (self.phase(), self.registration()) {
            (Phase::Cancelled, _) => Status::Cancelled,
            (Phase::Unscheduled, _) => Status::ToBeAnnounced,
            (Phase::Ended, _) => Status::Ended,
            (_, Registration::Waitlist) => Status::Waitlist,
            (_, Registration::Full) => Status::Full,
            (_, Registration::NotYetOpen) => Status::NotYetOpen,
            (Phase::Running, Registration::Open | Registration::OpenLate) => Status::RunningOpen,
            (Phase::Running, Registration::Closed) => Status::RunningClosed,
            (Phase::Upcoming, Registration::Closed) => Status::ClosedUpcoming,
            (Phase::Upcoming, Registration::Open | Registration::OpenLate) => match self.is_soon {
                true => Status::StartingSoon,
                false => Status::Open,
            },
        }
    }
}
