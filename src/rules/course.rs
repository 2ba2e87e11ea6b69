//! What follows for a course and its runs (K7–K19).

use std::sync::Arc;

use jiff::ToSpan;

use crate::calendar::{Date, Day, Instant, Money, Zone};
use crate::catalog::{Catalog, Course, Run};
use crate::locale::Locale;
use crate::rules::price::price_on;
use crate::rules::status::Moment;
use crate::rules::{Deadlines, Phase, PolicySet, Registration, Status};

/// What follows for a run.
#[derive(Clone, Debug)]
pub struct RunFacts {
    /// The zone its days are in.
    pub zone: Zone,
    /// The policies in force for it.
    pub policies: Arc<PolicySet>,
    /// K1–K8.
    pub deadlines: Deadlines,
    /// The last day of teaching: given, or counted from the course's weeks.
    pub end: Option<Date>,
    /// K11.
    pub phase: Phase,
    /// K12.
    pub registration: Registration,
    /// K13.
    pub status: Status,
    /// K15: the position of the price that holds.
    pub price_now: Option<usize>,
}

impl RunFacts {
    pub(super) fn derive(run: &Run, course: &Course, policies: &Arc<PolicySet>, context: &Context<'_>) -> RunFacts {
        let zone = run.zone.clone().unwrap_or_else(|| context.zone.clone());
        let policies = policies.narrowed(context.catalog, &run.policies);
        let deadlines = Deadlines::of(run, &policies, context.catalog);
        let end = end_of(run, course);
        let moment = Moment {
            as_of: context.as_of,
            zone: &zone,
            run,
            end,
            deadlines: &deadlines,
            starting_soon_days: context.starting_soon_days,
        };
        let phase = moment.phase();
        let registration = moment.registration(phase);
        let status = moment.status(phase, registration);
        let price_now = price_on(&run.prices, zone.day_at(context.as_of));
        RunFacts { zone, policies, deadlines, end, phase, registration, status, price_now }
    }

    /// The price that holds.
    pub fn price(&self, run: &Run) -> Option<Money> {
        run.prices[self.price_now?].amount()
    }
}

/// Where the run says no last day, the weeks of the course do.
fn end_of(run: &Run, course: &Course) -> Option<Date> {
    match run.end {
        Some(Day::Exact(end)) => Some(end),
        Some(Day::Month(month)) => Some(month.first_day().last_of_month()),
        None => {
            let start = run.start?.exact()?;
            Some(start.saturating_add((i64::from(course.weeks?) * 7 - 1).days()))
        }
    }
}

/// What facts are derived from, beside the entity itself.
pub(super) struct Context<'a> {
    pub catalog: &'a Catalog,
    pub as_of: Instant,
    pub zone: &'a Zone,
    pub starting_soon_days: u16,
}

/// What follows for a course.
#[derive(Clone, Debug)]
pub struct CourseFacts {
    /// One for each run, in the order of the file.
    pub runs: Vec<RunFacts>,
    /// The policies in force for the course.
    pub policies: Arc<PolicySet>,
    /// K17: the run that matters most.
    pub best_run: Option<usize>,
    /// K18: the earliest start to come.
    pub next_start: Option<Day>,
    /// K19: the languages it is taught in.
    pub taught_in: Vec<Locale>,
    /// The languages of subtitles of the same runs.
    pub subtitles: Vec<Locale>,
}

impl CourseFacts {
    pub(super) fn derive(course: &Course, site: &Arc<PolicySet>, context: &Context<'_>) -> CourseFacts {
        let policies = site.narrowed(context.catalog, &course.policies);
        let runs: Vec<RunFacts> =
            course.runs.iter().map(|run| RunFacts::derive(run, course, &policies, context)).collect();
        let best_run = (0..runs.len()).min_by(|&a, &b| {
            let key = |at: usize| {
                (
                    runs[at].status.priority(),
                    is_undated(&course.runs[at]),
                    earliest(&course.runs[at]),
                    &course.runs[at].id,
                )
            };
            key(a).cmp(&key(b))
        });
        let next_start = course
            .runs
            .iter()
            .zip(&runs)
            .filter(|(_, facts)| matches!(facts.phase, Phase::Upcoming | Phase::Unscheduled))
            .filter_map(|(run, _)| run.start)
            .min_by_key(|start| (start.earliest(), start.exact().is_none()));
        let is_open = |facts: &RunFacts| !matches!(facts.phase, Phase::Ended | Phase::Cancelled);
        let has_open = runs.iter().any(is_open);
        let current: Vec<&Run> = course
            .runs
            .iter()
            .zip(&runs)
            .filter(|(_, facts)| is_open(facts) || !has_open)
            .map(|(run, _)| run)
            .collect();
        let taught_in = union(current.iter().flat_map(|run| run.language.iter().chain(&run.also_languages)));
        let subtitles = union(current.iter().flat_map(|run| &run.subtitles));
        CourseFacts { runs, policies, best_run, next_start, taught_in, subtitles }
    }

    /// The run that prose speaks of: the one that matters most, unless it is
    /// over or cancelled. A date of the past would read as one to come.
    pub fn run_in_prose(&self) -> Option<usize> {
        self.best_run.filter(|&at| !matches!(self.runs[at].phase, Phase::Ended | Phase::Cancelled))
    }

    /// The status of the run that matters most.
    pub fn status(&self) -> Option<Status> {
        Some(self.runs[self.best_run?].status)
    }
}

fn is_undated(run: &Run) -> bool {
    run.start.is_none()
}

fn earliest(run: &Run) -> Date {
    run.start.map_or(Date::MAX, Day::earliest)
}

fn union<'a>(locales: impl Iterator<Item = &'a Locale>) -> Vec<Locale> {
    let mut list: Vec<Locale> = Vec::new();
    for locale in locales {
        if !list.contains(locale) {
            list.push(locale.clone());
        }
    }
    list.sort();
    list
}
