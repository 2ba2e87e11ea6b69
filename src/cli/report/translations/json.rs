//! One JSON object, stable.

use serde_json::{Value, json};

use super::{Summary, lines, locale, pages, path};
use crate::diag::{Diagnostics, Severity};
use crate::source::Sources;

pub(in crate::cli) fn report(found: &Diagnostics, sources: &Sources, summary: &Summary) -> String {
    let findings: Vec<Value> = found
        .iter()
        .map(|one| {
            let (line, column, end_line) = lines(one, sources);
            let about = one.about.as_deref();
            json!({
                "rule": one.code.name(),
                "severity": one.severity.name(),
                "locale": locale(one, sources, summary),
                "file": path(one, sources),
                "line": line,
                "column": column,
                "end_line": end_line,
                "key": about.map(|about| &about.key).filter(|key| !key.is_empty()),
                "name": about.and_then(|about| about.name.as_ref()),
                "branch": about.and_then(|about| about.branch.as_ref()),
                "message": one.message,
                "source_text": about.and_then(|about| about.source_text.as_ref()),
                "text": about.and_then(|about| about.text.as_ref()),
                "help": one.help,
                "fixable": about.is_some_and(|about| about.fix.is_some()),
                "pages": pages(one, summary),
            })
        })
        .collect();
    let count = |severity| found.iter().filter(|one| one.severity == severity).count();
    let report = json!({
        "version": 1,
        "source": summary.source.tag(),
        "locales": summary.locales.iter().map(|tag| tag.tag()).collect::<Vec<_>>(),
        "findings": findings,
        "counts": {
            "error": count(Severity::Error),
            "warning": count(Severity::Warning),
            "note": count(Severity::Note),
        },
    });
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}
