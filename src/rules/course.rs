//! What follows for a course (K10, K17–K19, K24).

use std::sync::Arc;

use crate::calendar::{Date, Day, Money};
use crate::catalog::{Course, Key, Policy, Region, Run};
use crate::locale::Locale;
use crate::rules::policies::Scopes;
use crate::rules::run::{Context, restricted_regions};
use crate::rules::timeline::Record;
use crate::rules::{Boundary, PolicySet, Range, RunFacts, Status, Whose};

/// What follows for a course.
#[derive(Clone, Debug)]
pub struct CourseFacts {
    /// One for each run, in the order of the file.
    pub runs: Vec<RunFacts>,
    /// The policies in force for the course.
    pub policies: Arc<PolicySet>,
    /// K10: hours from the first week to the last.
    pub total_effort: Option<Range>,
    /// K17: the run that matters most.
    pub best_run: Option<usize>,
    /// K18: the earliest start to come.
    pub next_start: Option<Day>,
    /// K19: the languages it is taught in.
    pub taught_in: Vec<Locale>,
    /// The languages of subtitles of the same runs.
    pub subtitles: Vec<Locale>,
    /// Whether these are of runs that are over, because there are no others.
    pub is_past: bool,
    /// The least that a run not over costs now, in the currency of the run that
    /// matters most.
    pub price_from: Option<Money>,
    /// The earliest boundary of its runs.
    pub next_change: Option<Boundary>,
    /// K24: where it cannot be taken, by ISO 3166.
    pub restricted_regions: Vec<Region>,
}

impl CourseFacts {
    /// Derives the facts of a course and its runs, and what their clocks were asked.
    pub(super) fn derive(
        key: Key<Course>,
        course: &Course,
        policies: &CoursePolicies<'_>,
        context: &Context<'_>,
    ) -> (CourseFacts, Record) {
        let mut record = Record::default();
        let mut runs = Vec::with_capacity(course.runs.len());
        for (at, run) in course.runs.iter().enumerate() {
            let clock = context.timeline.clock(Whose::Run(key.index(), at));
            let shared = (&policies.scopes, &policies.set);
            runs.push(RunFacts::derive(run, course, shared, context, &clock));
            record.add(clock.finish());
        }
        let order = in_order(course, &runs);
        let starts = course.runs.iter().zip(&runs).filter(|(_, facts)| facts.is_start_ahead);
        let next_start = starts.filter_map(|(run, _)| run.start).min_by_key(|&start| rank(start));
        let is_past = !runs.iter().any(|facts| facts.phase.is_current());
        let current: Vec<&Run> = course
            .runs
            .iter()
            .zip(&runs)
            .filter(|(_, facts)| facts.phase.is_current() || is_past)
            .map(|(run, _)| run)
            .collect();
        let facts = CourseFacts {
            policies: policies.set.clone(),
            total_effort: total_effort(course),
            best_run: order.first().copied(),
            next_start,
            taught_in: union(current.iter().flat_map(|run| run.language.iter().chain(&run.also_languages))),
            subtitles: union(current.iter().flat_map(|run| &run.subtitles)),
            is_past: is_past && !runs.is_empty(),
            price_from: price_from(&runs, &order),
            next_change: runs.iter().filter_map(|facts| facts.next_change).min(),
            restricted_regions: restricted_regions(course, &policies.set, context.catalog),
            runs,
        };
        (facts, record)
    }

    /// The run that prose speaks of: the one that matters most, unless it is
    /// over or cancelled. A date of the past would read as one to come.
    pub fn run_in_prose(&self) -> Option<usize> {
        self.best_run.filter(|&at| self.runs[at].phase.is_current())
    }

    /// The status of the run that matters most.
    pub fn status(&self) -> Option<Status> {
        Some(self.runs[self.best_run?].status)
    }

    /// What it costs now: of the run that prose speaks of.
    pub fn price(&self) -> Option<Money> {
        self.runs[self.run_in_prose()?].price()
    }

    /// What it costs now in a currency: of the run that matters most among
    /// those that have a price in it.
    pub fn price_in(&self, currency: [u8; 3], course: &Course) -> Option<Money> {
        let order = in_order(course, &self.runs);
        let current = order.into_iter().map(|at| &self.runs[at]).filter(|facts| facts.phase.is_current());
        current.filter_map(RunFacts::price).find(|price| price.currency == currency)
    }
}

/// The policies that the scopes of a course name, and what they come to.
pub(super) struct CoursePolicies<'a> {
    pub scopes: Scopes<'a>,
    pub set: Arc<PolicySet>,
}

impl<'a> CoursePolicies<'a> {
    /// Those of the site, unless a program or the course itself names others.
    pub(super) fn of(
        programs: &'a [Key<Policy>],
        course: &'a Course,
        (site, set): (&Scopes<'a>, &Arc<PolicySet>),
        context: &Context<'_>,
    ) -> CoursePolicies<'a> {
        if programs.is_empty() && course.policies.is_empty() {
            return CoursePolicies { scopes: site.clone(), set: set.clone() };
        }
        let scopes = site.narrowed(programs).narrowed(&course.policies);
        let set = scopes.resolve(context.catalog, context.times);
        CoursePolicies { scopes, set }
    }
}

/// K17: the runs by priority, start and id.
fn in_order(course: &Course, runs: &[RunFacts]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..runs.len()).collect();
    order.sort_by_key(|&at| {
        let run = &course.runs[at];
        (runs[at].status.priority(), run.start.map_or((Date::MAX, true), rank), &run.id)
    });
    order
}

/// A month that is not fixed stands behind its first day.
fn rank(start: Day) -> (Date, bool) {
    (start.earliest(), start.exact().is_none())
}

fn total_effort(course: &Course) -> Option<Range> {
    let (weeks, hours) = (course.weeks?, course.hours?);
    Some(Range { min: weeks.saturating_mul(hours.min), max: weeks.saturating_mul(hours.max) })
}

fn price_from(runs: &[RunFacts], order: &[usize]) -> Option<Money> {
    let current = order.iter().map(|&at| &runs[at]).filter(|facts| facts.phase.is_current());
    let prices: Vec<Money> = current.filter_map(RunFacts::price).collect();
    let first = prices.first()?;
    prices.iter().filter(|price| price.currency == first.currency).min_by_key(|price| price.minor).copied()
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
