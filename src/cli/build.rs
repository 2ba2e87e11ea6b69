//! `prospectus build`

use crate::cli::arguments::{Build, Format, Global};
use crate::cli::command::{Outcome, ends_the_work, options};
use crate::cli::report::Report;
use crate::diag::{Diagnostics, Severity};
use crate::pipeline::{Prepared, deliver, prepare};
use crate::source::Sources;

pub(super) fn run(global: &Global, build: &Build) -> Outcome {
    let report = Report::new(global, Format::Text);
    let options = match options(global, &build.site) {
        Ok(options) => options,
        Err(fault) => {
            report.print_one(fault, &Sources::new());
            return Outcome::CannotWork;
        }
    };
    let Prepared { sources, mut found, renderer } = prepare(&options);
    let failing = if build.strict { Severity::Warning } else { Severity::Error };
    let Some(renderer) = renderer.filter(|_| found.count_at_least(failing) == 0) else {
        report.print(&found, &sources);
        return if ends_the_work(&found) { Outcome::CannotWork } else { Outcome::Findings };
    };
    let output = options.root.join(&build.output_dir);
    match deliver(&renderer, &options.root, &output, &|_| {}) {
        Ok(written) => {
            report.print(&found, &sources);
            report.built(&written, &output);
            Outcome::Fine
        }
        Err(faults) => {
            let mut late = Diagnostics::new();
            faults.into_iter().for_each(|fault| late.report(fault));
            let outcome = if ends_the_work(&late) { Outcome::CannotWork } else { Outcome::Findings };
            found.extend(late);
            found.sort();
            report.print(&found, &sources);
            outcome
        }
    }
}
