//! Annotations that GitHub shows beside the lines of a change.

use super::{lines, path};
use crate::diag::{Diagnostics, Severity};
use crate::source::Sources;

pub(in crate::cli) fn report(found: &Diagnostics, sources: &Sources) -> String {
    let line = |one: &crate::diag::Diagnostic| {
        let (line, column, end) = lines(one, sources);
        let level = match one.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Note => "notice",
        };
        let help = one.help.as_ref().map(|help| format!("\n{help}")).unwrap_or_default();
        format!(
            "::{level} file={},line={line},endLine={end},col={column},title={}::{}\n",
            property(path(one, sources)),
            property(one.code.name()),
            data(&format!("{}{help}", one.message)),
        )
    };
    found.iter().map(line).collect()
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
