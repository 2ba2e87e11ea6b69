//! The dates that a learner needs, and the instants at which they pass.

use schemars::JsonSchema;
use serde::Serialize;

use crate::export::json::value::{Date, Instant, Money};
use crate::rules::{DeadlineKind, RefundStep, RunFacts};
use crate::world::World;

/// The dates that follow from a run and the policies in force; null where there is no rule, or the run has no day yet.
#[derive(Serialize, JsonSchema)]
pub(super) struct Deadlines<'w> {
    /// The first day of registration; null where it is open from the beginning.
    registration_opens: Option<DeadlineEntry<'w>>,
    /// The last day of registration.
    registration_closes: Option<DeadlineEntry<'w>>,
    /// The last day on which the money comes back.
    refund_until: Option<DeadlineEntry<'w>>,
    /// The last day to ask for accommodation.
    accommodation_request_by: Option<DeadlineEntry<'w>>,
    /// The day on which login data are sent.
    login_data_on: Option<DeadlineEntry<'w>>,
    /// The last day a payment can fall on.
    last_payment_day: Option<DeadlineEntry<'w>>,
    /// The last day on which questions are answered.
    support_until: Option<DeadlineEntry<'w>>,
    /// The last day on which the materials can be read.
    materials_until: Option<DeadlineEntry<'w>>,
}

/// A date and the instant that belongs to it.
#[derive(Serialize, JsonSchema)]
struct DeadlineEntry<'w> {
    /// The day.
    date: Date,
    /// The instant from which on it has passed: the beginning of the day on which something opens, else the end of the
    /// day.
    instant: Instant,
    /// The id of the policy it follows from; null where the run itself says it.
    policy: Option<&'w str>,
}

/// A step of a refund.
#[derive(Serialize, JsonSchema)]
pub(super) struct RefundEntry {
    /// The last day on which it holds.
    until: Date,
    /// The first instant after that day.
    instant: Instant,
    /// How much comes back, in percent.
    percent: Option<u8>,
    /// What is kept.
    fee: Option<Money>,
}

pub(super) fn deadlines<'w>(world: &'w World, facts: &'w RunFacts) -> Deadlines<'w> {
    let of = |kind: DeadlineKind| {
        let deadline = facts.deadlines.get(kind)?;
        let policy = || Some(&*facts.policies.of(&world.catalog, kind.policy().0)?.0.id);
        Some(DeadlineEntry {
            date: Date(deadline.day),
            instant: Instant::new(deadline.instant, &facts.zone),
            policy: if deadline.is_given { None } else { policy() },
        })
    };
    Deadlines {
        registration_opens: of(DeadlineKind::RegistrationOpens),
        registration_closes: of(DeadlineKind::RegistrationCloses),
        refund_until: of(DeadlineKind::RefundUntil),
        accommodation_request_by: of(DeadlineKind::AccommodationRequestBy),
        login_data_on: of(DeadlineKind::LoginDataOn),
        last_payment_day: of(DeadlineKind::LastPaymentDay),
        support_until: of(DeadlineKind::SupportUntil),
        materials_until: of(DeadlineKind::MaterialsUntil),
    }
}

/// The steps of a refund, in order.
pub(super) fn refund(facts: &RunFacts) -> Vec<RefundEntry> {
    let entry = |step: &RefundStep| RefundEntry {
        until: Date(step.until),
        instant: Instant::new(step.instant, &facts.zone),
        percent: step.percent,
        fee: step.fee.map(Money::from),
    };
    facts.refund.iter().map(entry).collect()
}
