//! Runs that begin on a day on which nobody works.

use crate::calendar::{Date, Day, Weekday};
use crate::catalog::{Catalog, Entity, HolidayCalendar, Key, Param, PolicyVersion, Run};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::rules::PolicySet;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let catalog = &world.catalog;
    for (key, course) in catalog.courses.shown() {
        for (run, facts) in course.runs.iter().zip(&world.facts.course(key).runs) {
            let Some(start) = run.start.and_then(Day::exact).filter(|_| !run.is_cancelled) else { continue };
            if let Some(calendar) = holiday(start, &facts.policies, catalog) {
                report(run, start, calendar, found);
            }
        }
    }
}

/// The calendar, of those that the policies count by, in which a day is a holiday.
fn holiday<'a>(day: Date, policies: &PolicySet, catalog: &'a Catalog) -> Option<&'a Entity<HolidayCalendar>> {
    let versions = policies.in_force(catalog).map(|(_, version)| version);
    let keys: Vec<Key<HolidayCalendar>> = versions.flat_map(calendars).collect();
    keys.into_iter().map(|key| catalog.calendars.get(key)).find(|calendar| calendar.holidays.contains(day))
}

fn calendars(version: &PolicyVersion) -> Vec<Key<HolidayCalendar>> {
    let of = |param: &Param| match param {
        Param::Offset(offset) => offset.calendar.into_iter().collect(),
        Param::Tiers(tiers) => tiers.iter().filter_map(|tier| tier.until.calendar).collect(),
        _ => Vec::new(),
    };
    version.params.iter().flat_map(|(_, param)| of(param)).collect()
}

fn report(run: &Run, start: Date, calendar: &Entity<HolidayCalendar>, found: &mut Diagnostics) {
    let weekday = match start.weekday() {
        Weekday::Monday => "Monday",
        Weekday::Tuesday => "Tuesday",
        Weekday::Wednesday => "Wednesday",
        Weekday::Thursday => "Thursday",
        Weekday::Friday => "Friday",
        Weekday::Saturday => "Saturday",
        Weekday::Sunday => "Sunday",
    };
    let message = format!(
        "the run `{}` starts on {weekday} {start}, which is a holiday in the calendar `{}`",
        run.id, calendar.id
    );
    let fault = Diagnostic::new(Code::RUN_STARTS_ON_HOLIDAY, run.start_span.unwrap_or(run.span), message);
    let fault = fault.related(calendar.years_span, "the holidays");
    found.report(fault.help("let it start on the next day, or silence this where it is meant"));
}
