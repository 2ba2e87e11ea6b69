//! Findings and results as people and programs read them: one file for each
//! format.

mod json;
mod short;
mod summary;
mod text;
pub(super) mod translations;

use std::io::Write;

use crate::cli::arguments::{Color, Format, Global};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::source::Sources;

pub(super) use short::place;
pub(super) use summary::{built, counts, silenced, stays_true};

/// All findings without colours: a line for each, then each with the lines it
/// is about.
pub fn plain(found: &Diagnostics, sources: &Sources) -> String {
    let lines = found.iter().map(|one| short::report(one, sources) + "\n");
    let texts = found.iter().map(|one| {
        let text = text::report(one, sources);
        format!("\n{}", anstream::adapter::strip_str(&text))
    });
    lines.chain(texts).collect()
}

/// Where more is said about the worst finding, or about any of several.
fn hint(found: &Diagnostics) -> String {
    let mut codes: Vec<_> = found.iter().map(|one| (std::cmp::Reverse(one.severity), one.code.name())).collect();
    codes.sort_unstable();
    codes.dedup_by_key(|(_, name)| *name);
    match codes.first() {
        Some((_, name)) => format!("more about a finding: `prospectus explain {name}`\n"),
        None => String::new(),
    }
}

/// Words in the colour of a severity.
pub(super) fn painted(severity: Severity, words: &str) -> String {
    let color = match severity {
        Severity::Error => "91",
        Severity::Warning => "33",
        Severity::Note => "92",
    };
    format!("\u{1b}[1;{color}m{words}\u{1b}[0m")
}

/// Where and how a command speaks.
#[derive(Clone)]
pub(super) struct Report {
    format: Format,
    is_quiet: bool,
    is_verbose: bool,
    color: anstream::ColorChoice,
}

impl Report {
    pub(super) fn new(global: &Global, format: Format) -> Report {
        let color = match global.color {
            Color::Auto => anstream::ColorChoice::Auto,
            Color::Always => anstream::ColorChoice::Always,
            Color::Never => anstream::ColorChoice::Never,
        };
        Report { format, is_quiet: global.quiet, is_verbose: global.verbose && !global.quiet, color }
    }

    /// Whether only faults are to be told.
    pub(super) fn is_quiet(&self) -> bool {
        self.is_quiet
    }

    /// Whether it is to be told where the time goes.
    pub(super) fn is_verbose(&self) -> bool {
        self.is_verbose
    }

    /// Prints findings: data on stdout, words for people on stderr.
    pub(super) fn print(&self, found: &Diagnostics, sources: &Sources) {
        if self.format == Format::Json {
            let mut out = std::io::stdout().lock();
            // A reader that went away wants no more.
            let _ = writeln!(out, "{}", json::report(found, sources));
            return;
        }
        let hint = hint(found);
        let mut words = String::new();
        for diagnostic in found.iter() {
            words += &match self.format {
                Format::Short => short::report(diagnostic, sources),
                _ => text::report(diagnostic, sources),
            };
            words.push('\n');
        }
        if self.format == Format::Text && !found.is_empty() {
            words += &counts(found);
            words.push('\n');
            words += if self.is_quiet { "" } else { &*hint };
        }
        self.write(&words);
    }

    /// Prints a single finding.
    pub(super) fn print_one(&self, diagnostic: Diagnostic) {
        self.print_all(vec![diagnostic], &Sources::new());
    }

    /// Prints findings that are in no order yet.
    pub(super) fn print_all(&self, diagnostics: Vec<Diagnostic>, sources: &Sources) {
        let mut found = Diagnostics::new();
        diagnostics.into_iter().for_each(|one| found.report(one));
        found.sort();
        self.print(&found, sources);
    }

    /// Says a line, unless only faults are to be told.
    pub(super) fn say(&self, line: &str) {
        if !self.is_quiet {
            self.write(&format!("{line}\n"));
        }
    }

    /// Tells what was asked for, on the standard output.
    pub(super) fn tell(&self, words: &str) {
        let mut out = anstream::AutoStream::new(std::io::stdout().lock(), self.color);
        // A reader that went away wants no more.
        let _ = out.write_all(words.as_bytes());
    }

    /// Says why nothing can be told.
    pub(super) fn complain(&self, words: &str) {
        self.write(&format!("{}: {words}\n", painted(Severity::Error, "error")));
    }

    /// In one piece, so that lines of two threads do not mix.
    fn write(&self, words: &str) {
        let mut err = anstream::AutoStream::new(std::io::stderr().lock(), self.color);
        // A terminal that is gone shows nothing.
        let _ = err.write_all(words.as_bytes());
    }
}
