//! Refunds: that there is a rule, and that its days make sense beside others.

use crate::calendar::{Date, Day, Direction};
use crate::catalog::{Anchor, Catalog, Course, Key, Policy, PolicyKind, Run};
use crate::check::lost::Lost;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::rules::{DeadlineKind, Phase, RunFacts};
use crate::source::Span;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let lost = Lost::new(world, found);
    let runs = Runs { world };
    if !lost.has_faulty_policy() {
        runs.without_rule(found);
    }
    runs.windows(found);
    runs.registration(found);
}

struct Runs<'a> {
    world: &'a World,
}

impl<'a> Runs<'a> {
    fn each(&self) -> impl Iterator<Item = (Key<Course>, &'a Run, &'a RunFacts)> {
        let world = self.world;
        let courses = world.catalog.courses.shown();
        courses.flat_map(move |(key, course)| {
            let facts = &world.facts.course(key).runs;
            course.runs.iter().zip(facts).map(move |(run, facts)| (key, run, facts))
        })
    }

    /// A catalog that publishes policies says of every run that is to come and
    /// costs something whether the money comes back. What is missing for all
    /// of them is told of once.
    fn without_rule(&self, found: &mut Diagnostics) {
        let catalog = &self.world.catalog;
        if catalog.policies.shown().next().is_none() {
            return;
        }
        let is_to_come = |facts: &RunFacts| !matches!(facts.phase, Phase::Ended | Phase::Cancelled);
        let is_paid = |key: Key<Course>| !catalog.courses.get(key).is_free;
        let mut lacking = self
            .each()
            .filter(|(key, run, facts)| is_to_come(facts) && is_paid(*key) && !has_refund(run, *key, catalog));
        let Some((key, run, _)) = lacking.next() else { return };
        let course = catalog.courses.get(key);
        let others = match lacking.count() {
            0 => String::new(),
            1 => ", nor to another run".to_owned(),
            more => format!(", nor to {more} other runs"),
        };
        let day = run.start.and_then(Day::exact).map_or_else(String::new, |day| format!(" on {day}"));
        let message = format!("no refund policy applies{day} to the run `{}` of `{}`{others}", run.id, course.id);
        let fault = Diagnostic::new(Code::RUN_NO_REFUND_POLICY, run.span, message);
        found.report(fault.help("name one in `policies:` of the settings, the provider, the course or the run"));
    }

    /// A window that opens with the run cannot close before it.
    fn windows(&self, found: &mut Diagnostics) {
        let mut told: Vec<Span> = Vec::new();
        for (_, run, facts) in self.each() {
            let Some((policy, version)) = facts.policies.of(&self.world.catalog, PolicyKind::Refund) else { continue };
            let Some(offset) = version.offset("until") else { continue };
            let is_after = offset.offset.direction == Direction::After
                && matches!(offset.anchor, Anchor::RunStart | Anchor::FirstRunStart);
            let start = run.start.and_then(Day::exact);
            let (Some(until), Some(start)) = (facts.deadlines.day(DeadlineKind::RefundUntil), start) else { continue };
            if !is_after || until >= start || told.contains(&version.span) {
                continue;
            }
            told.push(version.span);
            let message = format!(
                "the refund window of `{}` ends ({until}) before the run `{}` starts ({start}), although it is counted from there",
                policy.id, run.id
            );
            let fault = Diagnostic::new(Code::POLICY_REFUND_WINDOW, offset.span, message);
            let fault = fault.help("write a larger `count`, or take `inclusive_end`, `count_anchor` or `roll` out");
            found.report(match run.start_span {
                Some(span) => fault.related(span, "the run starts here"),
                None => fault,
            });
        }
    }

    /// Who registers last can still change their mind.
    fn registration(&self, found: &mut Diagnostics) {
        let mut told: Vec<Span> = Vec::new();
        for (_, run, facts) in self.each().filter(|(_, run, _)| !run.is_cancelled) {
            let day = |kind: DeadlineKind| facts.deadlines.day(kind);
            let (Some(closes), Some(until)) = (day(DeadlineKind::RegistrationCloses), day(DeadlineKind::RefundUntil))
            else {
                continue;
            };
            if closes <= until {
                continue;
            }
            if let Some(given) = &run.registration_closes {
                found.report(late_registration(run, given.span, closes, until));
                continue;
            }
            let rule =
                facts.policies.of(&self.world.catalog, PolicyKind::Registration).map(|(_, version)| version.span);
            let Some(rule) = rule.filter(|rule| !told.contains(rule)) else { continue };
            told.push(rule);
            let place = run.start_span.unwrap_or(run.span);
            found.report(late_registration(run, place, closes, until).related(rule, "it follows from this rule"));
        }
    }
}

/// Whether some scope names a refund policy with a version for the first day:
/// that day does not move as time passes.
fn has_refund(run: &Run, key: Key<Course>, catalog: &Catalog) -> bool {
    let start = run.start.and_then(Day::exact);
    let is_refund = |key: &Key<Policy>| {
        let policy = catalog.policies.get(*key);
        let holds = start.map_or(!policy.versions.is_empty(), |day| policy.on(day).is_some());
        policy.kind == Some(PolicyKind::Refund) && holds
    };
    let has = |named: &[Key<Policy>]| {
        let newer = |key: &Key<Policy>| {
            catalog.policies.all().any(|(other, policy)| policy.supersedes == Some(*key) && is_refund(&other))
        };
        named.iter().any(|key| is_refund(key) || newer(key))
    };
    let of_provider = || catalog.provider.is_some_and(|unit| has(&catalog.units.get(unit).policies));
    let of_programs = || {
        let programs =
            catalog.programs.shown().map(|(_, program)| program).filter(|program| !program.policies.is_empty());
        let mut holding =
            programs.filter(|program| program.requirements.iter().any(|tree| tree.courses().contains(&key)));
        holding.any(|program| has(&program.policies))
    };
    has(&catalog.site_policies)
        || has(&catalog.courses.get(key).policies)
        || has(&run.policies)
        || of_provider()
        || of_programs()
}

fn late_registration(run: &Run, place: Span, closes: Date, until: Date) -> Diagnostic {
    let message =
        format!("registration for `{}` stays open ({closes}) after the refund window has closed ({until})", run.id);
    let fault = Diagnostic::new(Code::RUN_REGISTRATION_AFTER_REFUND, place, message);
    fault.help("close registration on that day at the latest, or let the money come back for longer")
}
