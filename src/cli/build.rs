//! `prospectus build`

use std::path::Path;

use crate::cli::arguments::{Build, DiffFormat, Format, Global};
use crate::cli::command::{Outcome, options};
use crate::cli::interrupt::Interrupt;
use crate::cli::onlooker::Onlooker;
use crate::cli::report::{Report, built, stays_true};
use crate::diag::{Diagnostic, Severity};
use crate::export::Changes;
use crate::pipeline::{Options, Prepared, Recording, deliver, prepare_observed};
use crate::publish::{Difference, Written};
use crate::render::Renderer;

pub(super) fn run(global: &Global, build: &Build) -> Outcome {
    build_once(global, build, recording(build), &Report::new(global, Format::Text), &Interrupt::listen())
}

/// What only some readers see, or only for a test, was never published.
fn recording(build: &Build) -> Recording {
    let is_full = !build.site.drafts && build.site.as_of.is_none() && build.pseudo.is_none();
    if is_full && !build.no_record { Recording::On } else { Recording::Off }
}

/// One build from the beginning to its closing line.
pub(super) fn build_once(
    global: &Global,
    build: &Build,
    recording: Recording,
    report: &Report,
    interrupt: &Interrupt,
) -> Outcome {
    let options = match options(global, &build.site) {
        Ok(options) => Options { with_pseudo: build.pseudo.is_some(), target: build.target, ..options },
        Err(fault) => {
            report.print_one(fault);
            return Outcome::CannotWork;
        }
    };
    let onlooker = Onlooker::new(report, interrupt);
    let Prepared { sources, mut found, renderer } = prepare_observed(&options, &onlooker);
    let failing = if build.strict { Severity::Warning } else { Severity::Error };
    let Some(renderer) = renderer.filter(|_| found.count_at_least(failing) == 0) else {
        report.print(&found, &sources);
        let why = if found.has_errors() { "" } else { ": with `--strict`, warnings are errors" };
        report.say(&format!("nothing was written{why}"));
        return Outcome::of(&found);
    };
    let output = options.root.join(build.pseudo.as_ref().unwrap_or(&build.output_dir));
    // From here on files are made that must be put away again.
    interrupt.wait_for_us(|| {});
    let delivered = deliver(&renderer, &options.root, &output, recording, &onlooker);
    onlooker.clear();
    match delivered {
        Ok(written) => {
            report.print(&found, &sources);
            report.say(&built(&written, &renderer.world().site, &output, onlooker.elapsed()));
            report.say(&stays_true(renderer.world()));
            if let Some(fault) = build
                .diff
                .as_ref()
                .and_then(|other| tell_difference(build, other, &output, &written, &renderer, report))
            {
                report.print_one(fault);
                return Outcome::CannotWork;
            }
            if interrupt.is_asked() { Outcome::Interrupted } else { Outcome::Fine }
        }
        // What stands is the last site, whole.
        Err(_) if interrupt.is_asked() => Outcome::Interrupted,
        Err(faults) => {
            faults.into_iter().for_each(|fault| found.report(fault));
            found.sort();
            report.print(&found, &sources);
            report.say("nothing was written");
            Outcome::of(&found)
        }
    }
}

/// Tells what differs from another build; gives what is in the way of that.
fn tell_difference(
    build: &Build,
    other: &Path,
    output: &Path,
    written: &Written,
    renderer: &Renderer,
    report: &Report,
) -> Option<Diagnostic> {
    // Whoever names the output itself means what it was before.
    let is_same = other.canonicalize().is_ok_and(|other| output.canonicalize().is_ok_and(|output| output == other));
    let difference = match is_same {
        true => Ok(written.difference.clone()),
        false => Difference::between(other, output),
    };
    let changes = match difference {
        Ok(difference) => Changes::new(&difference, renderer.world()),
        Err(fault) => return Some(fault),
    };
    if changes.is_empty() {
        report.say("nothing differs");
    }
    report.tell(&match build.diff_format {
        DiffFormat::Text => changes.text(),
        DiffFormat::Json => changes.json(),
        DiffFormat::Urls => changes.urls(),
    });
    None
}
