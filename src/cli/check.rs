//! `prospectus check`

use crate::cli::arguments::{Check, Global, Level};
use crate::cli::command::{Outcome, ends_the_work, options};
use crate::cli::report::Report;
use crate::diag::Severity;
use crate::pipeline::{Prepared, SiteTree, prepare};
use crate::source::Sources;

pub(super) fn run(global: &Global, check: &Check) -> Outcome {
    let report = Report::new(global, check.format);
    let options = match options(global, &check.site) {
        Ok(options) => options,
        Err(fault) => {
            report.print_one(fault, &Sources::new());
            return Outcome::CannotWork;
        }
    };
    let Prepared { sources, mut found, renderer } = prepare(&options);
    if let Some(renderer) = renderer.filter(|_| check.render && !found.has_errors()) {
        SiteTree::new(&renderer).faults().into_iter().for_each(|fault| found.report(fault));
        found.sort();
    }
    report.print(&found, &sources);
    let failing = match check.fail_on {
        Level::Error if check.strict => Severity::Warning,
        Level::Error => Severity::Error,
        Level::Warning => Severity::Warning,
        Level::Note => Severity::Note,
    };
    match found.count_at_least(failing) {
        _ if ends_the_work(&found) => Outcome::CannotWork,
        0 => Outcome::Fine,
        _ => Outcome::Findings,
    }
}
