//! `prospectus check`

use crate::check::check_built;
use crate::cli::arguments::{Check, Format, Global, Level, Until};
use crate::cli::command::{Outcome, options};
use crate::cli::interrupt::Interrupt;
use crate::cli::onlooker::Onlooker;
use crate::cli::report::{Report, silenced};
use crate::diag::{Place, Severity};
use crate::load::read_built;
use crate::pipeline::{Prepared, prepare_observed};
use crate::rules::too_near;

pub(super) fn run(global: &Global, check: &Check) -> Outcome {
    let report = Report::new(global, check.format);
    let interrupt = Interrupt::listen();
    let options = match options(global, &check.site) {
        Ok(options) => options,
        Err(fault) => {
            report.print_one(fault);
            return Outcome::CannotWork;
        }
    };
    let onlooker = Onlooker::new(&report, &interrupt);
    let mut prepared = prepare_observed(&options, &onlooker);
    if check.render {
        prepared.render_all();
    }
    if let (Some(until), Some(renderer)) = (check.valid_until, &prepared.renderer) {
        let world = renderer.world();
        let wanted = match until {
            Until::Day(day) => world.settings.zone.end_of(day),
            Until::Instant(instant) => instant,
        };
        let place = Place::Path("--valid-until".to_owned());
        let fault = too_near(&world.facts, &world.catalog, wanted, place);
        fault.into_iter().for_each(|fault| prepared.found.report(fault));
    }
    if let (Some(folder), Some(renderer)) = (&check.built, &prepared.renderer) {
        let name = folder.display().to_string();
        match read_built(&options.root.join(folder)) {
            Ok(files) => check_built(renderer.world(), name.trim_end_matches('/'), &files, &mut prepared.found),
            Err(fault) => prepared.found.report(fault),
        }
        prepared.found.sort();
    }
    let Prepared { sources, found, renderer } = prepared;
    // The process ends here, and frees at once what takes long to free piece by piece.
    std::mem::forget(renderer);
    report.print(&found, &sources);
    if found.is_empty() && check.format == Format::Text {
        let silenced = if found.silenced() > 0 { format!(", {}", silenced(&found)) } else { String::new() };
        let seconds = onlooker.elapsed().as_secs_f64();
        report.say(&format!("no findings in {} files{silenced}, {seconds:.2} s", sources.len()));
    }
    let failing = match check.fail_on {
        Level::Error if check.strict => Severity::Warning,
        Level::Error => Severity::Error,
        Level::Warning => Severity::Warning,
        Level::Note => Severity::Note,
    };
    match found.count_at_least(failing) {
        0 => Outcome::Fine,
        _ => Outcome::of(&found),
    }
}
