//! Whether holiday calendars reach the days they are needed for.
//!
//! Asked of every version of a policy that can hold for a run, not only of the
//! one in force: a build fails at once, and never because a day has come.

use crate::calendar::Date;
use crate::catalog::{HolidayCalendar, Key, Param, PolicyOffset, Run};
use crate::diag::{Code, Diagnostic};
use crate::rules::PolicySet;
use crate::rules::deadlines::RunDays;
use crate::rules::timeline::months_after;

/// A fault where a date of the run needs holidays that no calendar lists.
pub(super) fn fault(run: &Run, days: &RunDays<'_>, policies: &PolicySet) -> Option<Diagnostic> {
    let catalog = days.catalog;
    let start = days.start?;
    // While people decide about the run: from a year before it begins until it ends.
    let between = (months_after(start, -12), days.end.unwrap_or(start));
    let versions = policies.versions_between(catalog, between);
    let offsets = versions.iter().flat_map(|(_, version)| &version.params).flat_map(|(_, param)| offsets(param));
    let (calendar, year) = offsets.filter_map(|offset| uncovered(offset, days)).next()?;
    let calendar = catalog.calendars.get(calendar);
    let message = format!("the run `{}` needs the holidays of {year}, which `{}` does not list", run.id, calendar.id);
    let fault = Diagnostic::new(Code::CALENDAR_COVERAGE, run.start_span.unwrap_or(run.span), message);
    let fault = fault.related(calendar.years_span, "the years are listed here");
    Some(fault.help(format!("add `{year}: […]` to the calendar, empty if it has no holidays")))
}

fn offsets(param: &Param) -> Vec<&PolicyOffset> {
    match param {
        Param::Offset(offset) => vec![offset],
        Param::Tiers(tiers) => tiers.iter().map(|tier| &tier.until).collect(),
        _ => Vec::new(),
    }
}

/// The calendar that is too short for an offset, and the year it lacks.
fn uncovered(offset: &PolicyOffset, days: &RunDays<'_>) -> Option<(Key<HolidayCalendar>, i16)> {
    let key = offset.calendar.filter(|_| offset.offset.needs_holidays())?;
    let calendar = days.catalog.calendars.get(key);
    let (anchor, day): (Date, Date) = (days.anchor(offset.anchor)?, days.at(offset)?);
    let mut years = anchor.year().min(day.year())..=anchor.year().max(day.year());
    let missing = years.find(|&year| !calendar.holidays.covers(year))?;
    (!calendar.is_faulty).then_some((key, missing))
}
