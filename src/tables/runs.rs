//! `list runs`

use serde_json::Value;

use crate::calendar::{Date, Day};
use crate::locale::Locale;
use crate::rules::DeadlineKind;
use crate::tables::filter::{Unknown, is_language, known};
use crate::tables::{CourseFilter, Table, cell};
use crate::world::World;

/// Which runs are asked for; all of them where nothing is.
#[derive(Clone, Debug, Default)]
pub struct RunFilter {
    /// Of which courses; language and status are those of the runs.
    pub courses: CourseFilter,
    /// Of which course.
    pub course: Option<String>,
}

/// The runs by their first day; those without one last.
///
/// # Errors
///
/// A word of the filter that no course has.
pub fn runs(world: &World, filter: &RunFilter) -> Result<Table, Unknown> {
    let courses = filter.courses.checked(world)?;
    let ids = world.catalog.courses.shown().map(|(_, course)| course.id.as_ref());
    let course_id = known("course", filter.course.as_ref(), ids)?;
    let mut rows: Vec<(Date, Vec<Value>)> = Vec::new();
    for (key, course) in world.catalog.courses.shown() {
        let is_wanted = course_id.as_ref().is_none_or(|id| **id == *course.id) && courses.takes(world, course);
        if !is_wanted {
            continue;
        }
        for (run, facts) in course.runs.iter().zip(&world.facts.course(key).runs) {
            let mut taught_in = run.language.iter().chain(&run.also_languages);
            let is_taught = |wanted: &Locale| taught_in.any(|language| is_language(language, wanted));
            let is_so = courses.language.as_ref().is_none_or(is_taught);
            if !is_so || courses.status.is_some_and(|status| facts.status != status) {
                continue;
            }
            let end = run.end.or(facts.end.map(Day::Exact));
            let row = vec![
                cell::text(Some(&course.id)),
                cell::text(Some(&run.id)),
                cell::text(run.language.as_ref()),
                cell::text(run.start),
                cell::text(end),
                cell::text(Some(facts.status.name())),
                cell::text(facts.deadlines.day(DeadlineKind::RegistrationCloses)),
                cell::text(facts.deadlines.day(DeadlineKind::RefundUntil)),
                cell::money(facts.price()),
            ];
            rows.push((run.start.map_or(Date::MAX, Day::earliest), row));
        }
    }
    // Runs of one day stay in the order of courses and files.
    rows.sort_by_key(|(start, _)| *start);
    let columns =
        ["course", "run", "language", "start", "end", "status", "registration-closes", "refund-until", "price"];
    let mut table = Table::new(columns);
    rows.into_iter().for_each(|(_, row)| table.push(row));
    Ok(table)
}
