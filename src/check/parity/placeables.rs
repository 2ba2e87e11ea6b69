//! Placeables: as many as in the source, whatever they say of the form.

use std::collections::BTreeMap;

use crate::check::parity::translation::{Pair, Translation};
use crate::content::{Block, Kept, KeptKind};
use crate::diag::{Code, Diagnostics};

/// Reports placeables of a block that are missing, or that its source does not have.
pub(super) fn check(translation: &Translation<'_>, pair: &Pair<'_>, found: &mut Diagnostics) {
    let (theirs, ours) = (count(pair.theirs), count(pair.ours));
    if theirs.is_empty() && ours.is_empty() {
        return;
    }
    // Terms may be added, as a language needs them.
    let is_term = |names: &[String]| names.iter().all(|name| name.starts_with('-'));
    let lost: Vec<&Kept> = theirs
        .iter()
        .filter(|(names, (count, _))| ours.get(*names).is_none_or(|(own, _)| own < count))
        .map(|(_, (_, kept))| *kept)
        .collect();
    let more: Vec<&Kept> = ours
        .iter()
        .filter(|(names, (count, _))| !is_term(names) && theirs.get(*names).is_none_or(|(own, _)| own < count))
        .map(|(_, (_, kept))| *kept)
        .collect();
    let list = |all: &[&Kept]| all.iter().map(|kept| format!("`{}`", kept.text)).collect::<Vec<_>>().join(", ");
    let name = translation.name(pair.at);
    let message = match (lost.is_empty(), more.is_empty()) {
        (true, true) => return,
        (false, true) => format!("{name}: {} missing", list(&lost)),
        (true, false) => format!("{name}: {}, which the source does not have there", list(&more)),
        (false, false) => format!("{name}: {} in the place of {}", list(&more), list(&lost)),
    };
    let place = more.first().map_or_else(|| pair.ours.range.clone(), |kept| kept.range.clone());
    let first = lost.first().or(more.first()).and_then(|kept| names(kept).first()).cloned().unwrap_or_default();
    let fault = translation.fault_in(pair, Code::MD_PLACEHOLDERS_DIFFER, place, message).name(first);
    fault.help("say the values that the source says; their form may be that of the language").report(found);
}

fn names(kept: &Kept) -> &[String] {
    match &kept.kind {
        KeptKind::Placeable(names) => names,
        _ => &[],
    }
}

/// How often each is there, by what it names.
fn count(block: &Block) -> BTreeMap<&[String], (usize, &Kept)> {
    let mut counts: BTreeMap<&[String], (usize, &Kept)> = BTreeMap::new();
    for kept in block.kept.iter().filter(|kept| matches!(kept.kind, KeptKind::Placeable(_))) {
        counts.entry(names(kept)).or_insert((0, kept)).0 += 1;
    }
    counts
}
