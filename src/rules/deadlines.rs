//! Turns a run's dates and the policies into the dates a learner needs (K1–K8).
//!
//! Arithmetic on civil dates: no clock, no language. Wording them is the
//! business of messages.

use crate::calendar::{Date, Holidays};
use crate::catalog::{Anchor, Catalog, PolicyKind, PolicyOffset, Run};
use crate::rules::PolicySet;

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
}

/// The dates of a run.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Deadlines {
    list: Vec<Deadline>,
    /// The calendar that does not reach far enough, and the year it lacks.
    pub uncovered: Option<(usize, i16)>,
}

impl Deadlines {
    /// The dates that follow for a run under the policies in force. A run
    /// without an exact start has only those it gives itself.
    pub fn of(run: &Run, policies: &PolicySet, catalog: &Catalog) -> Deadlines {
        let mut deadlines = Deadlines::default();
        for kind in DeadlineKind::ALL {
            let given = match kind {
                DeadlineKind::RegistrationOpens => run.registration_opens.as_ref().map(|day| day.value),
                DeadlineKind::RegistrationCloses => run.registration_closes.as_ref().map(|day| day.value),
                _ => None,
            };
            let (policy, param) = kind.policy();
            let offset = policies.of(catalog, policy).and_then(|(_, version)| version.offset(param));
            let (day, is_given) = match (given, offset) {
                (Some(day), _) => (Some(day), true),
                (None, Some(offset)) => (deadlines.compute(offset, run, catalog), false),
                (None, None) => (None, false),
            };
            deadlines.list.extend(day.map(|day| Deadline { kind, day, is_given }));
        }
        deadlines
    }

    /// The dates, in the order in which a learner meets them.
    pub fn iter(&self) -> impl Iterator<Item = Deadline> + '_ {
        self.list.iter().copied()
    }

    /// The day of one of them.
    pub fn day(&self, kind: DeadlineKind) -> Option<Date> {
        self.list.iter().find(|deadline| deadline.kind == kind).map(|deadline| deadline.day)
    }

    fn compute(&mut self, offset: &PolicyOffset, run: &Run, catalog: &Catalog) -> Option<Date> {
        let anchor = match offset.anchor {
            Anchor::RunStart | Anchor::FirstRunStart => run.start?.exact()?,
            Anchor::RunEnd => run.end?.exact()?,
            // No page knows when its reader buys.
            Anchor::Purchase | Anchor::Invoice => return None,
        };
        let none = Holidays::none();
        let calendar = offset.calendar.map(|key| (key.index(), &catalog.calendars.get(key).holidays));
        let (at, holidays) = calendar.map_or((None, &none), |(at, holidays)| (Some(at), holidays));
        let day = offset.offset.from(anchor, holidays);
        let first = anchor.year().min(day.year());
        let last = anchor.year().max(day.year());
        let missing = (first..=last).find(|&year| offset.offset.needs_holidays() && !holidays.covers(year));
        if let (Some(at), Some(year)) = (at, missing) {
            self.uncovered = Some((at, year));
        }
        Some(day)
    }
}
