//! One course against itself: its price, its grades, its weeks.

use crate::catalog::{Activity, Course, Due};
use crate::diag::{Code, Diagnostic};
use crate::yaml::Fields;

/// Reports what cannot be true of a course together.
pub(super) fn check(course: &Course, fields: &mut Fields<'_, '_>) {
    free(course, fields);
    grading(course, fields);
    due(course, fields);
}

fn free(course: &Course, fields: &mut Fields<'_, '_>) {
    if !course.is_free {
        return;
    }
    let place = fields.place("free");
    for price in course.runs.iter().flat_map(|run| &run.prices) {
        let Some(amount) = price.amount().filter(|amount| amount.minor > 0) else { continue };
        let message = format!("the course is free, and has a price of {amount}");
        let fault = Diagnostic::new(Code::PRICE_NOT_FREE, price.charge_span, message);
        let fault = fault.related(place, "it says here that it is free");
        fields.found.report(fault.help("take the price out, or take out `free: true`"));
    }
}

fn activities(course: &Course) -> impl Iterator<Item = &Activity> {
    course.modules.iter().flat_map(|module| &module.activities)
}

/// A course without grades has nothing to pass and nothing to drop.
fn grading(course: &Course, fields: &mut Fields<'_, '_>) {
    let graded: Vec<&Activity> = activities(course).filter(|activity| activity.is_graded).collect();
    let is_ungraded = course.grading.as_ref().is_some_and(|word| word.id == "none");
    if is_ungraded {
        let keys = ["pass_threshold", "drop_lowest"].into_iter().filter(|key| fields.has(key));
        let keys: Vec<_> = keys.map(|key| (fields.place(key), format!("says `{key}`"))).collect();
        let graded = graded.iter().map(|one| (one.id.span, format!("grades `{}`", one.id.value)));
        for (place, what) in keys.into_iter().chain(graded) {
            let fault = Diagnostic::new(
                Code::COURSE_GRADING,
                place,
                format!("the course is not graded (`grading: none`), and {what}"),
            );
            fields.found.report(fault.related(fields.place("grading"), "it is not graded"));
        }
        return;
    }
    let dropped = course.drop_lowest.and_then(|number| usize::try_from(number).ok()).unwrap_or(0);
    if !graded.is_empty() && dropped >= graded.len() {
        let message = format!("{dropped} of {} graded activities are dropped: no grade is left", graded.len());
        let place = fields.place("drop_lowest");
        fields.found.report(Diagnostic::new(Code::COURSE_GRADING, place, message));
    }
}

fn due(course: &Course, fields: &mut Fields<'_, '_>) {
    let Some(weeks) = course.weeks else { return };
    for activity in activities(course) {
        let week = match activity.due {
            Some(Due::Week(week)) if week > weeks => week,
            _ => continue,
        };
        let message = format!("`{}` is due in week {week}, and the course has {weeks}", activity.id.value);
        let fault = Diagnostic::new(Code::COURSE_DUE, activity.due_span.unwrap_or(activity.id.span), message);
        fields.found.report(fault.related(course.weeks_span, "how long the course is"));
    }
}
