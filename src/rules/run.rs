//! What follows for a run (K1–K9, K11–K16).

use std::collections::BTreeSet;
use std::sync::Arc;

use jiff::ToSpan;

use crate::calendar::{Date, Day, Money, Zone};
use crate::catalog::{Availability, Catalog, Course, Param, PolicyKind, Region, Run};
use crate::rules::deadlines::RunDays;
use crate::rules::lateness::late_warning;
use crate::rules::policies::Scopes;
use crate::rules::policy_times::PolicyTimes;
use crate::rules::status::Moment;
use crate::rules::timeline::{Clock, Timeline, days_before};
use crate::rules::{
    Boundary, Cause, DeadlineKind, Deadlines, Phase, PolicySet, Prices, RefundStep, Registration, Status,
};

/// What facts are derived from, beside the entity itself.
pub(super) struct Context<'a> {
    pub catalog: &'a Catalog,
    pub timeline: &'a Timeline,
    pub times: &'a PolicyTimes,
    /// The zone of days that belong to no run.
    pub zone: &'a Zone,
    pub starting_soon_days: u16,
    /// How many days before its end registration closes soon, where anybody is told.
    pub closing_soon_days: Option<u16>,
}

/// What follows for a run.
#[derive(Clone, Debug)]
pub struct RunFacts {
    /// The zone its days are in.
    pub zone: Zone,
    /// The policies in force for it.
    pub policies: Arc<PolicySet>,
    /// K1–K8.
    pub deadlines: Deadlines,
    /// K3: how much comes back until when, in order.
    pub refund: Vec<RefundStep>,
    /// The last day of teaching: given, or counted from the course's weeks; of
    /// a month, its last day.
    pub end: Option<Date>,
    /// K9: how many weeks it lasts, where both days are given.
    pub weeks: Option<u32>,
    /// K11.
    pub phase: Phase,
    /// K12.
    pub registration: Registration,
    /// K13.
    pub status: Status,
    /// Whether it is over and its materials can still be read.
    pub has_open_materials: bool,
    /// K14: whether somebody who registers now is to be warned.
    pub late_warning: bool,
    /// K15.
    pub prices: Prices,
    /// K16: the earliest boundary to come.
    pub next_change: Option<Boundary>,
    /// K24: where it cannot be taken, by ISO 3166.
    pub restricted_regions: Vec<Region>,
    /// The first day on which registration closes soon, once it has come and until it has closed: for feeds.
    pub closing_soon_since: Option<Date>,
    /// Whether its start is known to lie ahead: the day, or the end of the month.
    pub is_start_ahead: bool,
}

impl RunFacts {
    /// Derives the facts of a run; `clock` is that of the run alone.
    pub(super) fn derive(
        run: &Run,
        course: &Course,
        (scopes, shared): (&Scopes<'_>, &Arc<PolicySet>),
        context: &Context<'_>,
        clock: &Clock<'_>,
    ) -> RunFacts {
        let zone = run.zone.clone().unwrap_or_else(|| context.zone.clone());
        let policies = match run.policies.is_empty() {
            true => shared.clone(),
            false => scopes.narrowed(&run.policies).resolve(context.catalog, context.times),
        };
        let days = run_days(run, course, context.catalog, &zone);
        let deadlines = Deadlines::of(run, &days, &policies, clock);
        let refund = RefundStep::all(&days, &policies, clock);
        let moment = Moment::of(run, &days, &deadlines, context.starting_soon_days, clock);
        let (phase, registration, status) = (moment.phase(), moment.registration(), moment.status());
        let group = policies.of(context.catalog, PolicyKind::Group).map(|(_, version)| version);
        let prices = Prices::of(&run.prices, group, &zone, clock);
        let late_warning = late_warning(course, &days, (&policies, &deadlines, registration), clock);
        let is_start_ahead = is_start_ahead(run, phase, &zone, clock);
        // What only feeds tell changes nothing of the run.
        let next_change = clock.next();
        let closing_soon_since = closing_soon_since(run, &deadlines, context.closing_soon_days, &zone, clock);
        let materials = deadlines.get(DeadlineKind::MaterialsUntil);
        let has_open_materials = phase == Phase::Ended && materials.is_some_and(|until| !until.is_past);
        RunFacts {
            restricted_regions: restricted_regions(course, &policies, context.catalog),
            refund,
            end: last_day(run, &days),
            weeks: weeks(run),
            phase,
            registration,
            status,
            has_open_materials,
            late_warning,
            prices,
            next_change,
            closing_soon_since,
            is_start_ahead,
            deadlines,
            policies,
            zone,
        }
    }

    /// The price that holds.
    pub fn price(&self) -> Option<Money> {
        self.prices.amount()
    }

    /// K9: whether the days say another length than the course, by more than a week.
    pub fn differs_from(&self, weeks: u32) -> bool {
        self.weeks.is_some_and(|own| own.abs_diff(weeks) > 1)
    }
}

/// The exact days of a run. Where it says no last day, the weeks of the course
/// do, unless learners set their pace themselves: then it goes on.
pub(super) fn run_days<'a>(run: &Run, course: &Course, catalog: &'a Catalog, zone: &'a Zone) -> RunDays<'a> {
    let start = run.start.and_then(Day::exact);
    let is_self_paced = course.pacing.as_ref().is_some_and(|pacing| pacing.id == "self");
    let weeks = course.weeks.filter(|_| !is_self_paced);
    let by_weeks = || Some(start?.saturating_add((i64::from(weeks?) * 7 - 1).days()));
    let end = match run.end {
        Some(day) => day.exact(),
        None => by_weeks(),
    };
    RunDays { catalog, zone, start, end }
}

/// The last day of teaching; of a month, its last day. One that goes on has none.
pub(super) fn last_day(run: &Run, days: &RunDays<'_>) -> Option<Date> {
    match run.end {
        Some(Day::Month(month)) => Some(month.first_day().last_of_month()),
        _ => days.end,
    }
}

/// Weeks that have begun by the last day.
fn weeks(run: &Run) -> Option<u32> {
    let (start, end) = (run.start?.exact()?, run.end?.exact()?);
    let days = i64::from(start.until(end).ok()?.get_days()) + 1;
    u32::try_from(days.div_euclid(7) + i64::from(days.rem_euclid(7) > 0)).ok()
}

fn is_start_ahead(run: &Run, phase: Phase, zone: &Zone, clock: &Clock<'_>) -> bool {
    match (phase, run.start) {
        (Phase::Upcoming, _) => true,
        (Phase::Unscheduled, Some(Day::Month(month))) => {
            !clock.is_over(month.first_day().last_of_month(), zone, Cause::AnnouncedStart)
        }
        _ => false,
    }
}

/// So many days before registration closes, and never before it opens.
fn closing_soon_since(
    run: &Run,
    deadlines: &Deadlines,
    days: Option<u16>,
    zone: &Zone,
    clock: &Clock<'_>,
) -> Option<Date> {
    let (closes, days) = (deadlines.get(DeadlineKind::RegistrationCloses)?, days?);
    if run.is_cancelled || run.availability == Availability::Full {
        return None;
    }
    let opens = deadlines.day(DeadlineKind::RegistrationOpens).unwrap_or(Date::MIN);
    let since = days_before(closes.day, days).max(opens);
    (clock.has_begun(since, zone, Cause::ClosingSoon) && !closes.is_past).then_some(since)
}

/// K24: what the course says, and all policies in force.
pub(super) fn restricted_regions(course: &Course, policies: &PolicySet, catalog: &Catalog) -> Vec<Region> {
    let own = course.restricted_regions.iter().map(|region| region.value.clone());
    let lists = policies.in_force(catalog).filter(|(policy, _)| policy.kind == Some(PolicyKind::RestrictedRegions));
    let lists = lists.filter_map(|(_, version)| match version.param("codes") {
        Some(Param::Regions(regions)) => Some(regions.iter().cloned()),
        _ => None,
    });
    own.chain(lists.flatten()).collect::<BTreeSet<Region>>().into_iter().collect()
}
