//! Policies of one kind that hold on the same day for the same thing.
//!
//! Asked of all days at once, so that no build fails only because a day has come.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::catalog::{Catalog, Course, Key, Policy, Program};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::rules::policies::adds_up;
use crate::source::Span;

/// Reports policies that contradict each other in one scope, or through two
/// programs of one course.
pub(super) fn report(catalog: &Catalog, programs_of: &[Vec<Key<Program>>], found: &mut Diagnostics) {
    let provider = catalog.provider.map(|key| catalog.units.get(key));
    let site = named(&catalog.site_policies, &catalog.site_policy_places);
    in_one_scope(catalog, &site, "the site", found);
    if let Some(unit) = provider {
        in_one_scope(catalog, &named(&unit.policies, &unit.policy_places), &format!("the unit `{}`", unit.id), found);
    }
    for (_, program) in catalog.programs.shown() {
        let own = named(&program.policies, &program.policy_places);
        in_one_scope(catalog, &own, &format!("the program `{}`", program.id), found);
    }
    for (_, course) in catalog.courses.shown() {
        let own = named(&course.policies, &course.policy_places);
        in_one_scope(catalog, &own, &format!("the course `{}`", course.id), found);
        for run in course.runs.iter().filter(|run| !run.policies.is_empty()) {
            let own = named(&run.policies, &run.policy_places);
            in_one_scope(catalog, &own, &format!("the run `{}`", run.id), found);
        }
    }
    between_programs(catalog, programs_of, found);
}

/// A policy and where it is named.
type Named = (Key<Policy>, Span);

fn named(policies: &[Key<Policy>], places: &[Span]) -> Vec<Named> {
    policies.iter().copied().zip(places.iter().copied()).collect()
}

fn in_one_scope(catalog: &Catalog, own: &[Named], scope: &str, found: &mut Diagnostics) {
    for (at, &(policy, place)) in own.iter().enumerate() {
        for &(other, first) in &own[..at] {
            let Some(day) = shared_day(catalog, policy, other) else { continue };
            let (kind, a, b) = words(catalog, other, policy);
            let message = format!("two policies of the kind `{kind}` hold on {day} for {scope}: `{a}` and `{b}`");
            let fault = Diagnostic::new(Code::POLICY_CONFLICT, place, message).related(first, "the other one");
            found.report(fault.help("take one out, let one end before the other begins, or write `supersedes`"));
        }
    }
}

/// What two programs contradict each other in, and for which courses.
struct Contradiction {
    policies: (Key<Policy>, Key<Policy>),
    day: Date,
    courses: Vec<Key<Course>>,
}

fn between_programs(catalog: &Catalog, programs_of: &[Vec<Key<Program>>], found: &mut Diagnostics) {
    // One finding for two places, however many courses the programs share.
    let mut conflicts: BTreeMap<(Span, Span), Contradiction> = BTreeMap::new();
    for (key, course) in catalog.courses.shown() {
        let programs = &programs_of[key.index()];
        for (at, &one) in programs.iter().enumerate() {
            for &other in &programs[..at] {
                for (first, second, day) in contradictions(catalog, other, one) {
                    let kind = catalog.policies.get(first.0).kind;
                    let is_settled = course.policies.iter().any(|&own| catalog.policies.get(own).kind == kind);
                    if !is_settled {
                        let entry = conflicts.entry((second.1, first.1));
                        let new = || Contradiction { policies: (first.0, second.0), day, courses: Vec::new() };
                        entry.or_insert_with(new).courses.push(key);
                    }
                }
            }
        }
    }
    for ((place, other), Contradiction { policies, day, courses }) in conflicts {
        let (kind, a, b) = words(catalog, policies.0, policies.1);
        let more = match courses.len() {
            1 => String::new(),
            many => format!(" and {} more", many - 1),
        };
        let course = &catalog.courses.get(courses[0]).id;
        let message = format!(
            "two policies of the kind `{kind}` hold on {day} for the course `{course}`{more}, through two programs: `{a}` and `{b}`"
        );
        let fault = Diagnostic::new(Code::POLICY_CONFLICT, place, message).related(other, "the other one");
        found.report(fault.help(format!("name the one that holds in the `policies` of the course `{course}`")));
    }
}

fn contradictions(catalog: &Catalog, a: Key<Program>, b: Key<Program>) -> Vec<(Named, Named, Date)> {
    let of = |key| {
        let program = catalog.programs.get(key);
        named(&program.policies, &program.policy_places)
    };
    let mut list = Vec::new();
    for first in of(a) {
        for second in of(b) {
            list.extend(shared_day(catalog, first.0, second.0).map(|day| (first, second, day)));
        }
    }
    list
}

/// The first day on which two policies of one kind both hold, and neither takes
/// the place of the other.
fn shared_day(catalog: &Catalog, a: Key<Policy>, b: Key<Policy>) -> Option<Date> {
    let (one, other) = (catalog.policies.get(a), catalog.policies.get(b));
    let are_apart = a == b || one.kind != other.kind || one.kind.is_none() || adds_up(one.kind);
    if are_apart || one.supersedes == Some(b) || other.supersedes == Some(a) {
        return None;
    }
    let beginnings = one.versions.iter().chain(&other.versions).map(|version| version.from);
    beginnings.filter(|&day| one.on(day).is_some() && other.on(day).is_some()).min()
}

fn words(catalog: &Catalog, a: Key<Policy>, b: Key<Policy>) -> (&'static str, &str, &str) {
    let (one, other) = (catalog.policies.get(a), catalog.policies.get(b));
    (one.kind.map_or("", |kind| kind.name()), &one.id, &other.id)
}
