//! One JSON object for programs.

use serde_json::{Value, json};

use crate::diag::{Diagnostics, Place, Severity};
use crate::source::Sources;

pub(super) fn report(found: &Diagnostics, sources: &Sources) -> String {
    let findings: Vec<Value> = found
        .iter()
        .map(|one| {
            let mut value = location(&one.place, sources);
            value["rule"] = json!(one.code.name());
            value["severity"] = json!(one.severity.name());
            value["message"] = json!(one.message);
            value["help"] = json!(one.help);
            let related = one.related.iter().map(|(place, text)| {
                let mut value = location(place, sources);
                value["message"] = json!(text);
                value
            });
            value["related"] = Value::Array(related.collect());
            value
        })
        .collect();
    let count = |severity| found.iter().filter(|one| one.severity == severity).count();
    let counts = json!({
        "error": count(Severity::Error),
        "warning": count(Severity::Warning),
        "note": count(Severity::Note),
        "silenced": found.silenced(),
    });
    let report = json!({ "version": 1, "findings": findings, "counts": counts });
    serde_json::to_string_pretty(&report).unwrap_or_default()
}

fn location(place: &Place, sources: &Sources) -> Value {
    match place {
        Place::Path(path) => json!({ "file": path, "line": null, "column": null }),
        Place::Span(span) => {
            let file = sources.get(span.file);
            let (line, column) = file.line_column(span.start as usize);
            let (end_line, end_column) = file.line_column(span.end as usize);
            json!({ "file": file.path(), "line": line, "column": column, "end_line": end_line, "end_column": end_column })
        }
    }
}
