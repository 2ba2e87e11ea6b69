//! A line for each finding: `file:line:column: error[code]: message`.

use crate::diag::{Diagnostic, Place};
use crate::source::Sources;

pub(super) fn report(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let severity = diagnostic.severity.name();
    let code = diagnostic.code.name();
    format!("{}: {severity}[{code}]: {}", place(&diagnostic.place, sources), diagnostic.message)
}

/// `file:line:column`, or the path alone.
pub(in crate::cli) fn place(place: &Place, sources: &Sources) -> String {
    match place {
        Place::Path(path) => path.clone(),
        Place::Span(span) => {
            let file = sources.get(span.file);
            let (line, column) = file.line_column(span.start as usize);
            format!("{}:{line}:{column}", file.path())
        }
    }
}
