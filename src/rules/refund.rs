//! How much of the price comes back until when (K3).

use crate::calendar::{Date, Instant, Money};
use crate::catalog::{Param, PolicyKind, PolicyOffset, PolicyVersion};
use crate::rules::deadlines::RunDays;
use crate::rules::timeline::Clock;
use crate::rules::{Cause, DeadlineKind, PolicySet};

/// A step of a refund, for one run.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct RefundStep {
    /// The last day on which it holds, in the run's zone.
    pub until: Date,
    /// The instant from which on it holds no longer.
    pub instant: Instant,
    /// How much comes back, in percent, where the policy says it.
    pub percent: Option<u8>,
    /// What is kept.
    pub fee: Option<Money>,
    /// Whether the day is over.
    pub is_past: bool,
}

impl RefundStep {
    /// The steps of a run in their order; the first day of them is K3.
    pub(super) fn all(days: &RunDays<'_>, policies: &PolicySet, clock: &Clock<'_>) -> Vec<RefundStep> {
        let Some((_, version)) = policies.of(days.catalog, PolicyKind::Refund) else { return Vec::new() };
        let dated =
            steps(version).into_iter().filter_map(|(offset, percent, fee)| Some((days.at(offset)?, percent, fee)));
        let step = |(at, (until, percent, fee)): (usize, (Date, Option<u8>, Option<Money>))| {
            let cause = if at == 0 { Cause::Deadline(DeadlineKind::RefundUntil) } else { Cause::RefundStep };
            let is_past = clock.is_over(until, days.zone, cause);
            RefundStep { until, instant: days.zone.end_of(until), percent, fee, is_past }
        };
        dated.enumerate().map(step).collect()
    }
}

/// The steps that a version sets: its own `until`, then its tiers.
pub(super) fn steps(version: &PolicyVersion) -> Vec<(&PolicyOffset, Option<u8>, Option<Money>)> {
    let percent = match version.param("refund") {
        Some(Param::Percent(percent)) => Some(*percent),
        _ => None,
    };
    let fee = match version.param("fee") {
        Some(Param::Money(fee)) => Some(*fee),
        _ => None,
    };
    let own = version.offset("until").map(|until| (until, percent, fee));
    let tiers = match version.param("tiers") {
        Some(Param::Tiers(tiers)) => tiers.as_slice(),
        _ => &[],
    };
    own.into_iter().chain(tiers.iter().map(|tier| (&tier.until, Some(tier.refund), tier.fee))).collect()
}
