//! Everything that follows, in one go.

use std::sync::Arc;

use rayon::prelude::*;

use crate::calendar::{Date, Instant};
use crate::catalog::{Catalog, Course, Key};
use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::rules::course::Context;
use crate::rules::{CourseFacts, PolicySet};

/// What follows from a catalog on an instant.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The instant.
    pub as_of: Instant,
    /// The day it is then, in the site's zone.
    pub today: Date,
    /// The policies in force where no entity names others.
    pub policies: Arc<PolicySet>,
    courses: Vec<CourseFacts>,
}

impl Facts {
    /// What follows for a course.
    pub fn course(&self, key: Key<Course>) -> &CourseFacts {
        &self.courses[key.index()]
    }
}

/// Derives deadlines and statuses for an instant, and reports holiday calendars
/// that do not reach the days they are needed for.
pub fn derive(catalog: &Catalog, settings: &Settings, as_of: Instant, found: &mut Diagnostics) -> Facts {
    let today = settings.zone.day_at(as_of);
    let policies = PolicySet::site(catalog, today);
    let context = Context { catalog, as_of, zone: &settings.zone, starting_soon_days: settings.starting_soon_days };
    let list: Vec<_> = catalog.courses.all().collect();
    let courses: Vec<CourseFacts> =
        list.par_iter().map(|(_, course)| CourseFacts::derive(course, &policies, &context)).collect();
    for ((_, course), facts) in list.iter().zip(&courses) {
        for (run, facts) in course.runs.iter().zip(&facts.runs) {
            let Some((calendar, year)) = facts.deadlines.uncovered else { continue };
            let Some((_, calendar)) = catalog.calendars.all().nth(calendar) else { continue };
            if calendar.is_faulty {
                continue;
            }
            let message =
                format!("the run `{}` needs the holidays of {year}, which `{}` does not list", run.id, calendar.id);
            let fault = Diagnostic::new(Code::CALENDAR_COVERAGE, run.start_span.unwrap_or(run.span), message);
            let fault = fault.related(calendar.years_span, "the years are listed here");
            found.report(fault.help(format!("add `{year}: […]` to the calendar, empty if it has no holidays")));
        }
    }
    Facts { as_of, today, policies, courses }
}
