//! A line for each finding, with both texts and what to do.

use std::collections::BTreeSet;

use super::{Summary, lines, locale, path};
use crate::cli::report::{painted, summary};
use crate::diag::{Diagnostic, Diagnostics, Severity};
use crate::source::Sources;

/// Longer texts are cut.
const LONGEST: usize = 300;

/// The findings.
pub(in crate::cli) fn report(found: &Diagnostics, sources: &Sources, summary: &Summary) -> String {
    let mut words = String::new();
    for one in found.iter() {
        words += &head(one, sources, true);
        if let Some(about) = &one.about {
            let width = ["source".len(), about.locale.len()].into_iter().max().unwrap_or(0);
            let mut line = |name: &str, text: &Option<String>| {
                if let Some(text) = text.as_ref().filter(|text| !text.is_empty()) {
                    words += &format!("   {name:width$}  {}\n", cut(text));
                }
            };
            match about.samples.as_slice() {
                [] => {
                    line("source", &about.source_text);
                    let tag = if about.locale.is_empty() { summary.source.tag() } else { &about.locale };
                    line(tag, &about.text);
                }
                samples => {
                    let shown: Vec<String> =
                        samples.iter().map(|(value, text)| format!("{value} → “{text}”")).collect();
                    words += &format!("   {}\n", shown.join("   "));
                }
            }
        }
        if let Some(help) = &one.help {
            words += &format!("   help: {help}\n");
        }
    }
    words
}

/// Without anything but the first lines.
pub(in crate::cli) fn short(found: &Diagnostics, sources: &Sources) -> String {
    found.iter().map(|one| head(one, sources, false)).collect()
}

/// What was looked at, and how it came out.
pub(in crate::cli) fn last_line(found: &Diagnostics, sources: &Sources, looked: &Summary) -> String {
    let counts = if found.is_empty() { "no findings".to_owned() } else { summary::counts(found) };
    let errors = found.iter().filter(|one| one.severity == Severity::Error);
    let faulty: BTreeSet<String> = errors.filter_map(|one| locale(one, sources, looked)).collect();
    let languages = match faulty.len() {
        0 => String::new(),
        1 => "1 locale with errors · ".to_owned(),
        many => format!("{many} locales with errors · "),
    };
    let many = |count: usize, word: &str| format!("{count} {word}{}", if count == 1 { "" } else { "s" });
    let pages = if looked.pages == 0 { String::new() } else { format!(", {}", many(looked.pages, "page")) };
    let gap = if found.is_empty() { "" } else { "\n" };
    format!("{gap}{languages}{counts} in {}{pages}\n", many(looked.messages, "message"))
}

fn head(one: &Diagnostic, sources: &Sources, is_painted: bool) -> String {
    let (line, column, _) = lines(one, sources);
    let rule = format!("{}[{}]", one.severity.name(), one.code.name());
    let rule = if is_painted { painted(one.severity, &rule) } else { rule };
    format!("{}:{line}:{column}: {rule} {}\n", path(one, sources), one.message)
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((at, _)) => format!("{}…", &text[..at]),
        None => text.to_owned(),
    }
}
