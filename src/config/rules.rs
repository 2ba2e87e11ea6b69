//! How bad the findings of single rules are, where a catalog judges otherwise.

use std::collections::BTreeMap;

use crate::diag::{ALL, Code, Diagnostic, Diagnostics, Severity};
use crate::yaml::{Entry, Fields, Type};

/// From nothing at all to the worst.
pub(super) const LEVELS: [(&str, Option<Severity>); 4] = [
    ("off", None),
    ("note", Some(Severity::Note)),
    ("warning", Some(Severity::Warning)),
    ("error", Some(Severity::Error)),
];

/// The families of codes that judge translations; others say what is wrong with
/// the catalog itself, and there is nothing to choose.
const FAMILIES: [&str; 6] = ["fluent/", "markup/", "text/", "term/", "md/", "template/"];

/// The `l10n.rules` part, valid.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rules {
    levels: BTreeMap<Code, Option<Severity>>,
}

impl Rules {
    /// Reads the part.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Rules {
        let words = || Type::Word(LEVELS.map(|(word, _)| word).to_vec());
        let entries = fields.entries("rules", "the severity of single rules, as `{ text/length: warning }`", words);
        let levels = entries.iter().filter_map(|entry| Some((rule(entry, fields.found)?, level(entry, fields.found)?)));
        Rules { levels: levels.collect() }
    }

    /// The level of a code that has one of its own; `Some(None)` where its
    /// findings are not told.
    pub fn level(&self, code: Code) -> Option<Option<Severity>> {
        self.levels.get(&code).copied()
    }

    /// Whether every code keeps its own level.
    pub fn is_empty(&self) -> bool {
        self.levels.is_empty()
    }
}

fn rule(entry: &Entry, found: &mut Diagnostics) -> Option<Code> {
    let is_rule = |code: &Code| FAMILIES.iter().any(|family| code.name().starts_with(family));
    let code = Code::find(&entry.key.value).filter(is_rule);
    if code.is_none() {
        let message = format!("there is no rule `{}` about translations", entry.key.value);
        let fault = Diagnostic::new(Code::YAML_UNKNOWN_KEY, entry.key.span, message);
        let rules = ALL.iter().filter(|code| is_rule(code)).map(|code| code.name());
        found.report(fault.suggest(&entry.key.value, rules));
    }
    code
}

fn level(entry: &Entry, found: &mut Diagnostics) -> Option<Option<Severity>> {
    let written = entry.value.as_text().unwrap_or_default();
    let known = LEVELS.iter().find(|(word, _)| *word == written).map(|(_, level)| *level);
    if known.is_none() {
        let message = "a level is `off`, `note`, `warning` or `error`";
        let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, entry.value.span, message);
        found.report(fault.suggest(written, LEVELS.map(|(word, _)| word)));
    }
    known
}
