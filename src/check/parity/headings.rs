//! Headings: as many as in the source, of the same levels, with the same ids.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::parity::translation::{Fault, Translation};
use crate::content::{Block, KeptKind};
use crate::diag::{Code, Diagnostics, nearest};
use crate::source::Span;

/// The headings of a translation beside those of its source.
#[derive(Debug, Default)]
pub(super) struct Headings {
    /// Blocks of the source, and the blocks that stand for them.
    pub pairs: Vec<(usize, usize)>,
    /// Those that have another id than in the source, with the one they have.
    pub renamed: BTreeMap<usize, Option<String>>,
    /// Those of the source that nothing stands for.
    pub lost: Vec<usize>,
    /// Those of the translation that stand for nothing.
    pub extra: Vec<usize>,
}

impl Headings {
    /// Pairs headings by their ids, and between these in their order where there
    /// are as many. A heading that lost its id gets it back here, so that what
    /// stands below it has its partner.
    pub(super) fn beside(theirs: &[Block], ours: &mut [Block]) -> Headings {
        let (left, right) = (positions(theirs), positions(ours));
        let mut headings = Headings::default();
        let (mut from, mut to) = (0, 0);
        for at in 0..left.len() {
            let anchor = &theirs[left[at]].anchor;
            let is_same = |&other: &usize| anchor.is_some() && ours[other].anchor == *anchor;
            let Some(step) = right[to..].iter().position(is_same) else { continue };
            headings.pair_between((theirs, &left[from..at]), (ours, &right[to..to + step]));
            headings.pairs.push((left[at], right[to + step]));
            (from, to) = (at + 1, to + step + 1);
        }
        headings.pair_between((theirs, &left[from..]), (ours, &right[to..]));
        for &(their, our) in &headings.pairs {
            if ours[our].anchor != theirs[their].anchor {
                let own = std::mem::replace(&mut ours[our].anchor, theirs[their].anchor.clone());
                if theirs[their].anchor.is_some() {
                    headings.renamed.insert(our, own);
                }
            }
        }
        headings
    }

    fn pair_between(&mut self, (theirs, left): (&[Block], &[usize]), (ours, right): (&[Block], &[usize])) {
        let is_elsewhere =
            |blocks: &[Block], id: &Option<String>| id.is_some() && blocks.iter().any(|one| one.anchor == *id);
        let is_pair = |(&their, &our): (&usize, &usize)| {
            let (their, our) = (&theirs[their], &ours[our]);
            their.kind == our.kind && !is_elsewhere(ours, &their.anchor) && !is_elsewhere(theirs, &our.anchor)
        };
        if left.len() == right.len() && left.iter().zip(right).all(is_pair) {
            self.pairs.extend(left.iter().copied().zip(right.iter().copied()));
        } else {
            self.lost.extend(left);
            self.extra.extend(right);
        }
    }
}

/// Whether a block is a heading.
pub(super) fn is_heading(block: &Block) -> bool {
    block.kind.rsplit('/').next().is_some_and(|leaf| leaf.starts_with("heading"))
}

fn positions(blocks: &[Block]) -> Vec<usize> {
    (0..blocks.len()).filter(|&at| is_heading(&blocks[at])).collect()
}

/// Reports ids that are lost, and headings that are more, fewer or of other levels.
pub(super) fn check(translation: &Translation<'_>, found: &mut Diagnostics) {
    let (theirs, ours, headings) = (translation.theirs(), &translation.blocks, &translation.headings);
    let has = |blocks: &[Block], id: &str| blocks.iter().any(|block| block.anchor.as_deref() == Some(id));
    let is_told = |at: usize| translation.parity.told.is_faulty(translation.file.id(), &ours[at].range);
    for (&at, own) in headings.renamed.iter().filter(|(at, _)| !is_told(**at)) {
        report_renamed(translation, at, own.as_deref(), found);
    }
    let mut others = 0;
    for &at in &headings.lost {
        match &theirs[at].anchor {
            Some(id) if has(ours, id) => {}
            Some(id) => report_lost(translation, at, id, found),
            None => others += 1,
        }
    }
    let is_new = |&&at: &&usize| ours[at].anchor.as_ref().is_none_or(|id| !has(theirs, id));
    let extra: Vec<usize> = headings.extra.iter().filter(is_new).copied().collect();
    let releveled = headings.pairs.iter().find(|(their, our)| theirs[*their].kind != ours[*our].kind);
    if let Some(&(their, our)) = releveled {
        let (right, wrong) = (level(&theirs[their]), level(&ours[our]));
        let message =
            format!("{}: a heading of level {wrong}, and in the source of level {right}", translation.name(our));
        let fault = translation.fault(Code::MD_HEADINGS_DIFFER, ours[our].range.clone(), message);
        fault.help(format!("write it with {right} `#`")).texts(&ours[our].text, &theirs[their].text).report(found);
    } else if others > 0 || !extra.is_empty() {
        let counts = (positions(theirs).len(), positions(ours).len());
        let message = match counts {
            (right, wrong) if right != wrong => format!("{wrong} headings, and in the source {right}"),
            _ => "other headings than in the source, or in another order".to_owned(),
        };
        let place = match extra.first() {
            Some(&at) => ours[at].range.clone(),
            None => headings.lost.first().map_or(0..0, |&at| translation.place_of(at)),
        };
        let lost = headings.lost.iter().find(|&&at| theirs[at].anchor.is_none()).map(|&at| theirs[at].text.clone());
        let fault = translation.fault(Code::MD_HEADINGS_DIFFER, place, message);
        match lost {
            Some(text) => fault.help(format!("translate `{text}`, too")).report(found),
            None => fault.help("divide the text as the source does").report(found),
        }
    }
}

fn level(heading: &Block) -> &str {
    heading.kind.rsplit("heading").next().unwrap_or_default()
}

fn report_lost(translation: &Translation<'_>, at: usize, id: &str, found: &mut Diagnostics) {
    let message = format!("the section `#{id}` of the source is not in this translation");
    let fault = translation.fault(Code::MD_ANCHOR_LOST, translation.place_of(at), message).name(format!("#{id}"));
    let ids: Vec<&str> =
        translation.headings.extra.iter().filter_map(|&at| translation.blocks[at].anchor.as_deref()).collect();
    let fault = match nearest(id, ids) {
        Some(near) => fault.help(format!("did you mean `#{near}` to be `#{id}`?")),
        None => fault.help("translate the section, and leave its id as it is"),
    };
    with_source(translation, fault, at).report(found);
}

fn with_source(translation: &Translation<'_>, fault: Fault, at: usize) -> Fault {
    match translation.original {
        Some(original) => {
            let range = &original.blocks[at].range;
            fault.related(Span::new(original.file.id(), range.start, range.end), "in the source language")
        }
        None => fault,
    }
}

fn report_renamed(translation: &Translation<'_>, at: usize, own: Option<&str>, found: &mut Diagnostics) {
    let heading = &translation.blocks[at];
    let Some(id) = &heading.anchor else { return };
    let message = match own {
        Some(own) => format!("the heading has the id `{own}`, and in the source `{id}`"),
        None => format!("the heading has lost its id `{id}`"),
    };
    let fault = translation.fault(Code::MD_ANCHOR_LOST, heading.range.clone(), message).name(format!("#{id}"));
    let fault = fault.help(format!("write `{{#{id}}}` behind the heading: ids are the same in every language"));
    let their = translation.headings.pairs.iter().find(|(_, our)| *our == at).map(|(their, _)| *their);
    let fault = match their {
        Some(their) => with_source(translation, fault, their),
        None => fault,
    };
    let mut edits: Vec<(Range<usize>, String)> = edit(translation, heading, own, id).into_iter().collect();
    if let (false, Some(own)) = (edits.is_empty(), own) {
        edits.extend(links_to(translation, own, id));
    }
    fault.edits(edits).report(found);
}

/// The id that is changed, or put behind the words.
fn edit(translation: &Translation<'_>, heading: &Block, own: Option<&str>, id: &str) -> Option<(Range<usize>, String)> {
    let text = translation.file.text().get(heading.range.clone())?;
    let line = text.lines().next()?.trim_end();
    if let Some(own) = own {
        let at = line.rfind(&format!("#{own}"))? + 1;
        return Some((heading.range.start + at..heading.range.start + at + own.len(), id.to_owned()));
    }
    // Other attributes, and signs behind the words, are left to people.
    let end = heading.range.start + line.len();
    (!line.ends_with(['}', '#'])).then(|| (end..end, format!(" {{#{id}}}")))
}

/// Links of the page itself to an id that changes.
fn links_to(translation: &Translation<'_>, own: &str, id: &str) -> Vec<(Range<usize>, String)> {
    let target = format!("#{own}");
    let links = translation.blocks.iter().flat_map(|block| &block.kept);
    let links = links.filter(|kept| kept.kind == KeptKind::Link && kept.text == target);
    let edit = |range: &Range<usize>| {
        let text = translation.file.text().get(range.clone())?;
        let at = range.start + text.rfind(&format!("({target}"))? + 2;
        Some((at..at + own.len(), id.to_owned()))
    };
    links.filter_map(|kept| edit(&kept.range)).collect()
}
