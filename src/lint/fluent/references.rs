//! Messages and terms that the source names and a translation does not.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostics};
use crate::lint::Context;
use crate::lint::reach::{behind_private_terms, references};
use crate::lint::unit::Unit;

/// Reports references that are gone. A term of the language's own may bring them.
pub fn check(_: &Context<'_, '_>, unit: &Unit<'_, '_>, found: &mut Diagnostics) {
    let Some(original) = &unit.original else { return };
    let theirs: BTreeSet<String> =
        references(&original.words.pattern).into_iter().map(|name| entry_of_term(&name.text).to_owned()).collect();
    if theirs.is_empty() {
        return;
    }
    let mut ours: BTreeSet<String> =
        references(&unit.words.pattern).into_iter().map(|name| entry_of_term(&name.text).to_owned()).collect();
    behind_private_terms(unit.corpus, unit.locale, &mut ours);
    for name in theirs.difference(&ours) {
        let kind = if name.starts_with('-') { "term" } else { "message" };
        unit.fault_at_name(Code::FLUENT_MISSING_REFERENCE, format!("`{}` does not use the {kind} `{name}`", unit.key))
            .name(name)
            .help(format!("write {{ {name} }} in place of its words"))
            .report(found);
    }
}

/// A term by itself, also where one of its attributes is asked.
fn entry_of_term(key: &str) -> &str {
    if key.starts_with('-') { key.split('.').next().unwrap_or(key) } else { key }
}
