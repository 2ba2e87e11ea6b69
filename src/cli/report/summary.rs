//! The lines that close a report.

use std::path::Path;
use std::time::Duration;

use crate::diag::{Diagnostics, Severity};
use crate::publish::Written;
use crate::routes::Site;
use crate::rules::horizon;
use crate::world::World;

/// `2 errors, 1 warning, 3 silenced`
pub(in crate::cli) fn counts(found: &Diagnostics) -> String {
    let of = |severity| found.iter().filter(|one| one.severity == severity).count();
    let parts = [(Severity::Error, "error"), (Severity::Warning, "warning"), (Severity::Note, "note")];
    let words = parts.iter().filter_map(|(severity, word)| match of(*severity) {
        0 => None,
        many => Some(count(many, word)),
    });
    let silenced = (found.silenced() > 0).then(|| silenced(found));
    words.chain(silenced).collect::<Vec<String>>().join(", ")
}

/// `3 silenced`
pub(in crate::cli) fn silenced(found: &Diagnostics) -> String {
    format!("{} silenced", found.silenced())
}

/// `121 pages in 5 languages, 160 files in public: 3 written, 157 unchanged, 0 removed, 0.84 s`
pub(in crate::cli) fn built(written: &Written, site: &Site, output: &Path, time: Duration) -> String {
    format!(
        "{} in {}, {} in {}: {} written, {} unchanged, {} removed, {:.2} s",
        count(site.routes.len(), "page"),
        count(site.languages().count(), "language"),
        count(written.files, "file"),
        output.strip_prefix(".").unwrap_or(output).display(),
        written.written,
        written.unchanged,
        written.removed,
        time.as_secs_f64(),
    )
}

/// `true until 2026-11-24T00:00:00-05:00: registration closes (`course:optics`, run `a`)`
pub(in crate::cli) fn stays_true(world: &World) -> String {
    match horizon(&world.facts) {
        Some(horizon) => format!("true until {}: {}", horizon.iso(&world.facts), horizon.describe(&world.catalog)),
        None => "true until something is edited: no day to come changes a page".to_owned(),
    }
}

fn count(many: usize, word: &str) -> String {
    let plural = if many == 1 { "" } else { "s" };
    format!("{many} {word}{plural}")
}
