//! `prospectus watch`

use crate::cli::arguments::{Format, Global, Watch};
use crate::cli::build::build_once;
use crate::cli::changes::Changes;
use crate::cli::command::Outcome;
use crate::cli::interrupt::Interrupt;
use crate::cli::report::Report;
use crate::pipeline::Recording;

pub(super) fn run(global: &Global, watch: &Watch) -> Outcome {
    let report = Report::new(global, Format::Text);
    let interrupt = Interrupt::listen();
    // Watching begins before the first build: what changes meanwhile counts.
    let changes = Changes::watch(
        &global.root,
        Some(watch.build.pseudo.as_ref().unwrap_or(&watch.build.output_dir)),
        watch.looking.poll,
    );
    let mut changes = match changes {
        Ok(changes) => changes,
        Err(fault) => {
            report.print_one(fault);
            return Outcome::CannotWork;
        }
    };
    let mut is_first = true;
    loop {
        match build_once(global, &watch.build, Recording::Off, &report, &interrupt) {
            Outcome::Interrupted => return Outcome::Interrupted,
            // What was never right is not mended by a change of a file; what was
            // right once may be again.
            Outcome::CannotWork if is_first => return Outcome::CannotWork,
            Outcome::CannotWork | Outcome::Fine | Outcome::Findings => is_first = false,
        }
        if let Some(note) = changes.note() {
            report.print_one(note);
        }
        report.say("waiting for changes; Ctrl-C ends it");
        interrupt.wait_for_us(changes.stopper());
        if interrupt.is_asked() || changes.next().is_none() {
            return Outcome::Interrupted;
        }
    }
}
