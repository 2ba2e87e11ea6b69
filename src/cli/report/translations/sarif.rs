//! SARIF 2.1.0, which code hosts and editors read.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::{lines, path};
use crate::diag::{Code, Diagnostics, Explanation, Severity};
use crate::source::Sources;

pub(in crate::cli) fn report(found: &Diagnostics, sources: &Sources) -> String {
    let codes: BTreeSet<Code> = found.iter().map(|one| one.code).collect();
    let codes: Vec<Code> = codes.into_iter().collect();
    let rules: Vec<Value> = codes
        .iter()
        .map(|&code| {
            let summary = Explanation::of(code).map_or_else(String::new, |one| one.summary.to_owned());
            json!({
                "id": code.name(),
                "shortDescription": { "text": summary },
                "defaultConfiguration": { "level": level(code.severity()) },
            })
        })
        .collect();
    let results: Vec<Value> = found
        .iter()
        .map(|one| {
            let (line, column, end) = lines(one, sources);
            let help = one.help.as_ref().map(|help| format!(" ({help})")).unwrap_or_default();
            json!({
                "ruleId": one.code.name(),
                "ruleIndex": codes.iter().position(|code| *code == one.code),
                "level": level(one.severity),
                "message": { "text": format!("{}{help}", one.message) },
                "locations": [{
                    "physicalLocation": {
                        "artifactLocation": { "uri": uri(path(one, sources)) },
                        "region": { "startLine": line, "startColumn": column, "endLine": end.max(line) },
                    },
                }],
            })
        })
        .collect();
    let report = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "prospectus",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules,
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    serde_json::to_string_pretty(&report).unwrap_or_default() + "\n"
}

fn level(severity: Severity) -> &'static str {
    severity.name()
}

fn uri(path: &str) -> String {
    path.replace('%', "%25").replace(' ', "%20")
}
