//! Turns a run's dates and the policies into the dates a learner needs (K1–K8).
//!
//! Arithmetic on civil dates: no clock, no language. Wording them is the
//! business of messages.

use crate::calendar::{Date, Holidays, Instant, Zone};
use crate::catalog::{Anchor, Catalog, Param, PolicyKind, PolicyOffset, PolicyVersion, Run};
use crate::rules::refund::steps;
use crate::rules::timeline::Clock;
use crate::rules::{Cause, PolicySet};

/// A date that follows from a run and a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DeadlineKind {
    /// K1: the first day of registration.
    RegistrationOpens,
    /// K2: the last day of registration.
    RegistrationCloses,
    /// K3: the last day on which the money comes back.
    RefundUntil,
    /// K4: the last day to ask for accommodation.
    AccommodationRequestBy,
    /// K5: the day on which login data are sent.
    LoginDataOn,
    /// K6: the last day a payment can fall on.
    LastPaymentDay,
    /// K7: the last day on which questions are answered.
    SupportUntil,
    /// K8: the last day on which the materials can be read.
    MaterialsUntil,
}

impl DeadlineKind {
    /// In the order in which a learner meets them.
    pub const ALL: [DeadlineKind; 8] = [
        DeadlineKind::RegistrationOpens,
        DeadlineKind::AccommodationRequestBy,
        DeadlineKind::LoginDataOn,
        DeadlineKind::LastPaymentDay,
        DeadlineKind::RegistrationCloses,
        DeadlineKind::RefundUntil,
        DeadlineKind::SupportUntil,
        DeadlineKind::MaterialsUntil,
    ];

    /// The name in prose and in the keys of messages.
    pub fn name(self) -> &'static str {
        match self {
            DeadlineKind::RegistrationOpens => "registration-opens",
            DeadlineKind::RegistrationCloses => "registration-closes",
            DeadlineKind::RefundUntil => "refund-until",
            DeadlineKind::AccommodationRequestBy => "accommodation-request-by",
            DeadlineKind::LoginDataOn => "login-data-on",
            DeadlineKind::LastPaymentDay => "last-payment-day",
            DeadlineKind::SupportUntil => "support-until",
            DeadlineKind::MaterialsUntil => "materials-until",
        }
    }

    /// The date of this name.
    pub fn named(name: &str) -> Option<DeadlineKind> {
        DeadlineKind::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The policy it follows from, and the parameter of it.
    pub fn policy(self) -> (PolicyKind, &'static str) {
        match self {
            DeadlineKind::RegistrationOpens => (PolicyKind::Registration, "opens"),
            DeadlineKind::RegistrationCloses => (PolicyKind::Registration, "closes"),
            DeadlineKind::RefundUntil => (PolicyKind::Refund, "until"),
            DeadlineKind::AccommodationRequestBy => (PolicyKind::Accommodation, "request"),
            DeadlineKind::LoginDataOn => (PolicyKind::Onboarding, "credentials"),
            DeadlineKind::LastPaymentDay => (PolicyKind::Payment, "not_after"),
            DeadlineKind::SupportUntil => (PolicyKind::Access, "support"),
            DeadlineKind::MaterialsUntil => (PolicyKind::Access, "materials"),
        }
    }
}

/// One date and what it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Deadline {
    /// What it is.
    pub kind: DeadlineKind,
    /// The day, in the run's zone.
    pub day: Date,
    /// Whether the run itself gives it, and no policy.
    pub is_given: bool,
    /// The instant from which on it has passed: the beginning of the day on
    /// which something opens, else the end of the day.
    pub instant: Instant,
    /// Whether it has passed.
    pub is_past: bool,
}

/// The dates of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deadlines {
    list: Vec<Deadline>,
}

impl Deadlines {
    /// The dates that follow for a run under the policies in force. A run
    /// without an exact start has only those it gives itself.
    pub(super) fn of(run: &Run, days: &RunDays<'_>, policies: &PolicySet, clock: &Clock<'_>) -> Deadlines {
        let mut list = Vec::new();
        for kind in DeadlineKind::ALL {
            let given = match kind {
                DeadlineKind::RegistrationOpens => run.registration_opens.as_ref().map(|day| day.value),
                DeadlineKind::RegistrationCloses => run.registration_closes.as_ref().map(|day| day.value),
                _ => None,
            };
            let day = given.or_else(|| by_policy(kind, days, policies));
            list.extend(day.map(|day| {
                let instant = match kind {
                    DeadlineKind::RegistrationOpens => days.zone.start_of(day),
                    _ => days.zone.end_of(day),
                };
                let is_past = clock.has_passed(instant, day, Cause::Deadline(kind));
                Deadline { kind, day, is_given: given.is_some(), instant, is_past }
            }));
        }
        Deadlines { list }
    }

    /// The dates, in the order in which a learner meets them.
    pub fn iter(&self) -> impl Iterator<Item = Deadline> + '_ {
        self.list.iter().copied()
    }

    /// One of them.
    pub fn get(&self, kind: DeadlineKind) -> Option<Deadline> {
        self.iter().find(|deadline| deadline.kind == kind)
    }

    /// The day of one of them.
    pub fn day(&self, kind: DeadlineKind) -> Option<Date> {
        self.get(kind).map(|deadline| deadline.day)
    }
}

fn by_policy(kind: DeadlineKind, days: &RunDays<'_>, policies: &PolicySet) -> Option<Date> {
    let (policy, param) = kind.policy();
    let (_, version) = policies.of(days.catalog, policy)?;
    match kind {
        DeadlineKind::RefundUntil => days.at(steps(version).first()?.0),
        DeadlineKind::RegistrationCloses => closing_day(version, days),
        _ => days.at(version.offset(param)?),
    }
}

/// K2 by a rule. Where nobody may enter late, registration ends before the start.
pub(super) fn closing_day(version: &PolicyVersion, days: &RunDays<'_>) -> Option<Date> {
    let closes = days.at(version.offset("closes")?)?;
    let is_strict = matches!(version.param("late_entry"), Some(Param::Flag(false)));
    let last = days.start.and_then(|start| start.yesterday().ok()).filter(|_| is_strict);
    Some(last.map_or(closes, |last| closes.min(last)))
}

/// The days that offsets start from, and what is needed to count.
pub(super) struct RunDays<'a> {
    pub catalog: &'a Catalog,
    pub zone: &'a Zone,
    /// The first day, where it is exact.
    pub start: Option<Date>,
    /// The last day, where it is exact: given, or counted from the weeks.
    pub end: Option<Date>,
}

impl RunDays<'_> {
    /// The day an offset starts from.
    pub(super) fn anchor(&self, anchor: Anchor) -> Option<Date> {
        match anchor {
            Anchor::RunStart | Anchor::FirstRunStart => self.start,
            Anchor::RunEnd => self.end,
            // No page knows when its reader buys.
            Anchor::Purchase | Anchor::Invoice => None,
        }
    }

    /// The day at an offset.
    pub(super) fn at(&self, offset: &PolicyOffset) -> Option<Date> {
        let anchor = self.anchor(offset.anchor)?;
        Some(match offset.calendar {
            Some(calendar) => offset.offset.from(anchor, &self.catalog.calendars.get(calendar).holidays),
            None => offset.offset.from(anchor, &Holidays::none()),
        })
    }
}
