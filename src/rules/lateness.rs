//! Who enters late, and what has been missed by then (K14).

use jiff::ToSpan;

use crate::calendar::Date;
use crate::catalog::{Course, Due, Param, PolicyKind};
use crate::rules::deadlines::RunDays;
use crate::rules::timeline::Clock;
use crate::rules::{Cause, DeadlineKind, Deadlines, PolicySet, Registration};

/// The last day for an activity in a run: the last one of its week, or the one
/// at its offset.
pub(super) fn due_day(due: &Due, days: &RunDays<'_>) -> Option<Date> {
    match due {
        Due::Week(week) => Some(days.start?.saturating_add((i64::from(*week) * 7 - 1).days())),
        Due::Offset(offset) => days.at(offset),
    }
}

/// Whether somebody who registers now is to be warned: registration is open
/// late, and graded work is due already, or the course or the policy says so.
pub(super) fn late_warning(
    course: &Course,
    days: &RunDays<'_>,
    (policies, deadlines, registration): (&PolicySet, &Deadlines, Registration),
    clock: &Clock<'_>,
) -> bool {
    let is_missed = first_graded(course, days)
        .filter(|&due| matters(due, days, deadlines))
        .is_some_and(|due| clock.is_over(due, days.zone, Cause::ActivityDue));
    let said =
        policies.of(days.catalog, PolicyKind::Registration).and_then(|(_, version)| version.param("late_warning"));
    let by_policy = matches!(said, Some(Param::Flag(true)));
    let warns = course.late_warning.unwrap_or(is_missed || by_policy);
    registration == Registration::OpenLate && warns
}

fn first_graded(course: &Course, days: &RunDays<'_>) -> Option<Date> {
    let activities = course.modules.iter().flat_map(|module| &module.activities);
    let graded = activities.filter(|activity| activity.is_graded);
    graded.filter_map(|activity| due_day(activity.due.as_ref()?, days)).min()
}

/// Whether one can still register when the day is over.
fn matters(due: Date, days: &RunDays<'_>, deadlines: &Deadlines) -> bool {
    let closes = deadlines.day(DeadlineKind::RegistrationCloses);
    days.start.is_some_and(|start| closes.is_some_and(|closes| start <= closes && due < closes))
}
