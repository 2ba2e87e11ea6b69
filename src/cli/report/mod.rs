//! Findings and results as people and programs read them: one file for each
//! format.

mod json;
mod short;
mod text;

use std::io::Write;
use std::path::Path;

use crate::cli::arguments::{Color, Format, Global};
use crate::diag::{Diagnostic, Diagnostics};
use crate::publish::Written;
use crate::source::Sources;

/// Where and how a command speaks.
pub(super) struct Report {
    format: Format,
    is_quiet: bool,
    color: anstream::ColorChoice,
}

impl Report {
    pub(super) fn new(global: &Global, format: Format) -> Report {
        let color = match global.color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        };
        Report { format, is_quiet: global.quiet, color }
    }

    /// Prints findings: data on stdout, words for people on stderr.
    pub(super) fn print(&self, found: &Diagnostics, sources: &Sources) {
        if self.format == Format::Json {
            let mut out = std::io::stdout().lock();
            // A reader that went away wants no more.
            let _ = writeln!(out, "{}", json::report(found, sources));
            return;
        }
        let mut err = anstream::AutoStream::new(std::io::stderr().lock(), self.color);
        for diagnostic in found.iter() {
            let text = match self.format {
                Format::Short => short::report(diagnostic, sources),
                _ => text::report(diagnostic, sources),
            };
            let _ = writeln!(err, "{text}");
        }
        if self.format == Format::Text && !found.is_empty() {
            let _ = writeln!(err, "{}", text::summary(found));
        }
    }

    /// Prints a single finding.
    pub(super) fn print_one(&self, diagnostic: Diagnostic, sources: &Sources) {
        let mut found = Diagnostics::new();
        found.report(diagnostic);
        self.print(&found, sources);
    }

    /// Says what a build wrote.
    pub(super) fn built(&self, written: &Written, output: &Path) {
        if self.is_quiet {
            return;
        }
        let mut err = anstream::AutoStream::new(std::io::stderr().lock(), self.color);
        let _ = writeln!(
            err,
            "{} files in {}: {} written, {} unchanged, {} removed",
            written.files,
            output.display(),
            written.written,
            written.unchanged,
            written.removed
        );
    }
}
