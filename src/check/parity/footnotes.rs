//! Footnotes: the same ones as in the source.

use std::collections::BTreeSet;

use crate::check::parity::translation::{Pair, Translation};
use crate::content::{Block, KeptKind};
use crate::diag::{Code, Diagnostics};

/// Reports references to footnotes that are missing or that the source does not have.
pub(super) fn check(translation: &Translation<'_>, found: &mut Diagnostics) {
    let all = |blocks: &[Block]| -> BTreeSet<String> { blocks.iter().flat_map(labels).map(str::to_owned).collect() };
    let (theirs, ours) = (all(translation.theirs()), all(&translation.blocks));
    if theirs == ours {
        return;
    }
    let mut told = BTreeSet::new();
    for pair in translation.pairs().filter(|pair| !translation.is_told(pair)) {
        check_pair(translation, &pair, (&theirs, &ours), &mut told, found);
    }
}

fn labels(block: &Block) -> impl Iterator<Item = &str> {
    block.kept.iter().filter(|kept| kept.kind == KeptKind::Note).map(|kept| kept.text.as_str())
}

fn check_pair<'t>(
    translation: &Translation<'_>,
    pair: &Pair<'t>,
    (theirs, ours): (&BTreeSet<String>, &BTreeSet<String>),
    told: &mut BTreeSet<&'t str>,
    found: &mut Diagnostics,
) {
    let name = translation.name(pair.at);
    for label in labels(pair.theirs).filter(|label| !ours.contains(*label)) {
        if told.insert(label) {
            let message = format!("{name}: the footnote `{label}` of the source is missing");
            let fault = translation.fault_in(pair, Code::MD_FOOTNOTES_DIFFER, pair.ours.range.clone(), message);
            fault.name(label).help(format!("write `[^{label}]` where the source has it")).report(found);
        }
    }
    for kept in pair.ours.kept.iter().filter(|kept| kept.kind == KeptKind::Note && !theirs.contains(&kept.text)) {
        if told.insert(&kept.text) {
            let message = format!("{name}: a footnote `{}` that the source does not have", kept.text);
            let fault = translation.fault_in(pair, Code::MD_FOOTNOTES_DIFFER, kept.range.clone(), message);
            fault.name(&kept.text).help("give it the label of the source, or take it out").report(found);
        }
    }
}
