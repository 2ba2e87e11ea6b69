//! What follows for a program (K20–K23).

use std::sync::Arc;

use crate::calendar::{Date, Day, Money, Zone};
use crate::catalog::{Catalog, Course, Item, Key, PolicyKind, Program, Requirement, Sequence};
use crate::locale::Locale;
use crate::rules::completion::completable_in;
use crate::rules::deadlines::RunDays;
use crate::rules::policies::Scopes;
use crate::rules::refund::steps;
use crate::rules::run::Context;
use crate::rules::timeline::{Clock, Record};
use crate::rules::totals::Ledger;
use crate::rules::{Cause, CourseFacts, PolicySet, ProgramTotals, Range};

/// What follows for a program.
#[derive(Clone, Debug)]
pub struct ProgramFacts {
    /// The policies in force for the program.
    pub policies: Arc<PolicySet>,
    /// Every course that counts towards it, those of programs in it too.
    pub courses: Vec<Key<Course>>,
    /// K20: the earliest start to come.
    pub next_start: Option<Day>,
    /// Whether the start that it is announced for lies ahead.
    pub is_announced: bool,
    /// K21.
    pub totals: ProgramTotals,
    /// K22: the languages in which it can be completed.
    pub completable_in: Vec<Locale>,
    /// K23: how much less the whole costs than its courses one by one; with
    /// electives, from the least to the most.
    pub saving: Option<Range<Money>>,
    /// The last day on which the whole can be given back: counted from the
    /// earliest start among its courses.
    pub refund_until: Option<Date>,
}

impl ProgramFacts {
    pub(super) fn derive(
        key: Key<Program>,
        program: &Program,
        courses: &[CourseFacts],
        (site, shared): (&Scopes<'_>, &Arc<PolicySet>),
        context: &Context<'_>,
    ) -> (ProgramFacts, Record) {
        let policies = match program.policies.is_empty() {
            true => shared.clone(),
            false => site.narrowed(&program.policies).resolve(context.catalog, context.times),
        };
        let clock = context.timeline.clock_of(key);
        let tree = program.requirements.as_ref();
        let all = tree.map(|tree| all_courses(context.catalog, key, tree)).unwrap_or_default();
        let is_announced = is_announced(program.announced_start, context.zone, &clock);
        let announced = program.announced_start.filter(|_| is_announced);
        let next_start = tree.and_then(|tree| next_start(context.catalog, courses, program.sequence, key, tree));
        let totals = tree.map(|tree| totals(context.catalog, courses, key, program, tree)).unwrap_or_default();
        let facts = ProgramFacts {
            refund_until: refund_until(program, &all, courses, &policies, context),
            next_start: next_start.or(announced),
            is_announced,
            saving: saving(program, totals.price),
            completable_in: tree.map(|tree| completable_in(context.catalog, courses, key, tree)).unwrap_or_default(),
            totals,
            courses: all,
            policies,
        };
        (facts, clock.finish())
    }
}

fn is_announced(start: Option<Day>, zone: &Zone, clock: &Clock<'_>) -> bool {
    match start {
        Some(Day::Exact(day)) => !clock.has_begun(day, zone, Cause::AnnouncedStart),
        Some(Day::Month(month)) => !clock.is_over(month.first_day().last_of_month(), zone, Cause::AnnouncedStart),
        None => false,
    }
}

/// In the order of the tree, each once.
fn all_courses(catalog: &Catalog, program: Key<Program>, tree: &Requirement) -> Vec<Key<Course>> {
    let mut list: Vec<Key<Course>> = Vec::new();
    let mut programs = vec![program];
    let mut open: Vec<&Requirement> = vec![tree];
    while let Some(tree) = open.pop() {
        for course in tree.courses() {
            if !list.contains(&course) {
                list.push(course);
            }
        }
        for inner in tree.programs() {
            if !programs.contains(&inner) {
                programs.push(inner);
                open.extend(catalog.programs.get(inner).requirements.as_ref());
            }
        }
    }
    list
}

/// K20: where the order matters, one begins with the first required group: the
/// courses that stand in the root, or else its first group that is no elective.
fn next_start(
    catalog: &Catalog,
    courses: &[CourseFacts],
    sequence: Sequence,
    program: Key<Program>,
    tree: &Requirement,
) -> Option<Day> {
    let first = match sequence {
        Sequence::Free => all_courses(catalog, program, tree),
        Sequence::Strict | Sequence::Recommended => {
            first_items(tree).into_iter().flat_map(|item| courses_of(item, program, catalog)).collect()
        }
    };
    first.iter().filter_map(|key| courses[key.index()].next_start).min_by_key(|start| rank(*start))
}

fn first_items(tree: &Requirement) -> Vec<&Item> {
    let (groups, own): (Vec<&Item>, Vec<&Item>) = tree.items.iter().partition(|item| matches!(item, Item::Group(_)));
    if !own.is_empty() {
        return own;
    }
    let required = groups.iter().find(|item| !is_elective(item));
    required.or_else(|| groups.first()).copied().into_iter().collect()
}

/// What is required in an item: all of it but the electives within.
fn courses_of(item: &Item, program: Key<Program>, catalog: &Catalog) -> Vec<Key<Course>> {
    match item {
        Item::Course(key) => vec![*key],
        Item::Program(inner) if *inner != program => {
            let tree = catalog.programs.get(*inner).requirements.as_ref();
            tree.map(|tree| all_courses(catalog, *inner, tree)).unwrap_or_default()
        }
        Item::Program(_) => Vec::new(),
        Item::Group(group) => {
            let required = group.items.iter().filter(|item| !is_elective(item));
            required.flat_map(|item| courses_of(item, program, catalog)).collect()
        }
    }
}

fn is_elective(item: &Item) -> bool {
    matches!(item, Item::Group(group) if group.is_elective)
}

fn rank(start: Day) -> (Date, bool) {
    (start.earliest(), start.exact().is_none())
}

/// Sums in the currency of the bundle, else in that of the first course with a price.
fn totals(
    catalog: &Catalog,
    courses: &[CourseFacts],
    key: Key<Program>,
    program: &Program,
    tree: &Requirement,
) -> ProgramTotals {
    let bundle = program.bundle_price.as_ref().map(|price| price.value.currency);
    let first = || tree.courses().iter().find_map(|key| courses[key.index()].price()).map(|price| price.currency);
    let currency = bundle.or_else(first).unwrap_or(*b"XXX");
    Ledger { catalog, courses, currency }.totals(key, tree)
}

/// K23: never less than nothing.
fn saving(program: &Program, sum: Option<Range<Money>>) -> Option<Range<Money>> {
    let (bundle, sum) = (program.bundle_price.as_ref()?.value, sum?);
    Some(Range { min: sum.min.less(bundle)?, max: sum.max.less(bundle)? })
}

/// The first day of the earliest run anchors the refund of the whole.
fn refund_until(
    program: &Program,
    all: &[Key<Course>],
    courses: &[CourseFacts],
    policies: &PolicySet,
    context: &Context<'_>,
) -> Option<Date> {
    program.bundle_price.as_ref()?;
    let (_, version) = policies.of(context.catalog, PolicyKind::Refund)?;
    let starts = all.iter().filter_map(|key| courses[key.index()].next_start?.exact());
    let days = RunDays { catalog: context.catalog, zone: context.zone, start: Some(starts.min()?), end: None };
    days.at(steps(version).first()?.0)
}
