//! Runs against their course, and against each other.

use crate::calendar::Date;
use crate::catalog::{Course, Entity, Run};
use crate::check::lost::Lost;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::rules::RunFacts;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let lost = Lost::new(world, found);
    for (key, course) in world.catalog.courses.shown() {
        for (run, facts) in course.runs.iter().zip(&world.facts.course(key).runs) {
            registration_end(run, facts, found);
            session_days(run, facts, found);
            length(run, facts, course, found);
        }
        // What a faulty file lacks may be in its faults.
        if lost.is_unread(course.place.file) {
            continue;
        }
        course.runs.iter().for_each(|run| number_of_sessions(run, course, found));
        alike(course, found);
        groups(course, found);
    }
}

/// A rule may close registration of a short run late; a day that somebody
/// writes is meant.
fn registration_end(run: &Run, facts: &RunFacts, found: &mut Diagnostics) {
    let (Some(closes), Some(end)) = (&run.registration_closes, facts.end) else { return };
    if closes.value <= end {
        return;
    }
    let message = format!("registration of `{}` closes ({}) after the run ends ({end})", run.id, closes.value);
    let fault = Diagnostic::new(Code::RUN_REGISTRATION_AFTER_END, closes.span, message);
    let fault = fault.help("write a day of the run or before it, or leave it to the policy");
    found.report(match run.end_span {
        Some(span) => fault.related(span, "ends here"),
        None => fault,
    });
}

fn session_days(run: &Run, facts: &RunFacts, found: &mut Diagnostics) {
    let Some(start) = run.start else { return };
    let end = facts.end.unwrap_or(Date::MAX);
    for session in &run.sessions {
        if start.earliest() <= session.date && session.date <= end {
            continue;
        }
        let last = facts.end.map_or_else(String::new, |end| format!("–{end}"));
        let message =
            format!("the live session `{}` ({}) is outside its run ({start}{last})", session.id.value, session.date);
        let fault = Diagnostic::new(Code::RUN_SESSION_OUTSIDE, session.date_span, message);
        let fault = fault.help("move the session into the run, or mend the days of the run");
        found.report(match run.start_span {
            Some(span) => fault.related(span, "the run starts here"),
            None => fault,
        });
    }
}

/// K9: one week more or less than the course says is no contradiction.
fn length(run: &Run, facts: &RunFacts, course: &Entity<Course>, found: &mut Diagnostics) {
    let (Some(weeks), Some(said)) = (facts.weeks, course.weeks.filter(|&said| facts.differs_from(said))) else {
        return;
    };
    let message = format!("the run `{}` lasts {weeks} weeks, and the course says {said}", run.id);
    let fault = Diagnostic::new(Code::RUN_LENGTH, run.end_span.unwrap_or(run.span), message);
    let fault = fault.related(course.weeks_span, "the weeks of the course");
    found.report(fault.help("mend the days of the run, or the weeks of the course"));
}

/// Runs that list no sessions yet promise what the course promises; a list of
/// none is a list.
fn number_of_sessions(run: &Run, course: &Entity<Course>, found: &mut Diagnostics) {
    let Some(promised) = course.live.as_ref().and_then(|live| live.min_sessions.as_ref()) else { return };
    let listed = run.sessions.len();
    let Some(place) = run.sessions_span.filter(|_| !run.is_cancelled) else { return };
    if u32::try_from(listed).is_ok_and(|listed| listed >= promised.value) {
        return;
    }
    let message = format!(
        "the course promises at least {} live sessions, and the run `{}` lists {listed}",
        promised.value, run.id
    );
    let place = if listed == 0 { place } else { run.span };
    let fault = Diagnostic::new(Code::RUN_TOO_FEW_SESSIONS, place, message);
    let fault = fault.related(promised.span, "the promise");
    found.report(fault.help("list the missing ones in `sessions`, or promise fewer"));
}

fn alike(course: &Entity<Course>, found: &mut Diagnostics) {
    let sign = |run: &Run| (run.language.clone(), run.start, run.variant.as_ref().map(|word| word.id.clone()));
    for (at, run) in course.runs.iter().enumerate().filter(|(_, run)| run.language.is_some()) {
        let Some(first) = course.runs[..at].iter().find(|other| sign(other) == sign(run)) else { continue };
        let message = format!("the runs `{}` and `{}` have the same language, start and variant", first.id, run.id);
        let fault = Diagnostic::new(Code::RUN_ALIKE, run.span, message).related(first.span, "the other one");
        found.report(fault.help("tell them apart by a `variant`, as `variant: evening`"));
    }
}

/// Each group has one run by which it is named.
fn groups(course: &Entity<Course>, found: &mut Diagnostics) {
    let mut done: Vec<&str> = Vec::new();
    for named in course.runs.iter().filter_map(|run| run.group.as_ref()) {
        if done.contains(&named.value.as_str()) {
            continue;
        }
        done.push(&named.value);
        let is_in = |run: &&Run| run.group.as_ref().is_some_and(|group| group.value == named.value);
        let members: Vec<&Run> = course.runs.iter().filter(is_in).collect();
        let primary: Vec<&&Run> = members.iter().filter(|run| run.is_primary).collect();
        if let [first, .., last] = primary.as_slice() {
            let message = format!("the run group `{}` has {} primary runs", named.value, primary.len());
            let place = |run: &Run| run.primary_span.unwrap_or(run.span);
            let fault = Diagnostic::new(Code::RUN_GROUP_PRIMARY, place(last), message);
            found.report(fault.related(place(first), "the first one").help("mark exactly one as `primary: true`"));
        } else if primary.is_empty() {
            let message = format!("the run group `{}` has no primary run", named.value);
            let fault = Diagnostic::new(Code::RUN_GROUP_PRIMARY, named.span, message);
            found.report(fault.help("mark exactly one as `primary: true`"));
        } else if let [only] = members.as_slice() {
            let message = format!("the run group `{}` has one run, `{}`", named.value, only.id);
            let fault = Diagnostic::new(Code::RUN_GROUP_OF_ONE, named.span, message);
            let others = course.runs.iter().filter_map(|run| run.group.as_ref()).map(|group| group.value.as_str());
            found.report(fault.suggest(&named.value, others.filter(|other| *other != named.value)));
        }
    }
}
