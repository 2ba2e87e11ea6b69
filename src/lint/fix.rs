//! Changes that mend findings.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Diagnostic, Edit, Fix};
use crate::messages::written::Written;
use crate::source::{FileId, Sources};

/// What becomes of the files.
#[derive(Clone, Debug, Default)]
pub struct Fixed {
    /// Files with their new texts.
    pub texts: BTreeMap<FileId, String>,
    /// Files that go.
    pub removed: BTreeSet<FileId>,
    /// How many findings are mended.
    pub count: usize,
}

/// Mends what can be mended at once: of two changes that meet, the first in the
/// file is made, and the other one may be made in another round. A change that
/// would break an entry is not made.
pub fn fix<'d>(found: impl Iterator<Item = &'d Diagnostic>, sources: &Sources) -> Fixed {
    let mut fixed = Fixed::default();
    let mut edits: BTreeMap<FileId, Vec<Vec<Edit>>> = BTreeMap::new();
    for one in found {
        match one.about.as_ref().and_then(|about| about.fix.as_ref()) {
            Some(Fix::Remove(file)) => fixed.count += usize::from(fixed.removed.insert(*file)),
            Some(Fix::Edits(list)) => {
                if let Some(first) = list.first() {
                    edits.entry(first.span.file).or_default().push(list.clone());
                }
            }
            None => {}
        }
    }
    for (file, mut groups) in edits {
        if fixed.removed.contains(&file) {
            continue;
        }
        groups.sort();
        let before = sources.get(file).text();
        let is_fluent = file_kind(sources, file);
        let (after, count) = mended(before, &groups);
        if is_sound(is_fluent, before, &after) {
            fixed.count += count;
            fixed.texts.insert(file, after);
            continue;
        }
        // One of them breaks an entry: those are made that do not, one by one.
        let sound = groups.iter().map(|group| mended(before, std::slice::from_ref(group)).0);
        if let Some(after) = sound.into_iter().find(|after| is_sound(is_fluent, before, after)) {
            fixed.count += 1;
            fixed.texts.insert(file, after);
        }
    }
    fixed
}

/// A text with all changes that do not meet, and how many findings they mend.
fn mended(text: &str, groups: &[Vec<Edit>]) -> (String, usize) {
    let mut chosen: Vec<Edit> = Vec::new();
    let mut count = 0;
    for group in groups {
        let is_new = |edit: &&Edit| !chosen.contains(edit);
        let meets = |edit: &Edit| chosen.iter().any(|other| meet(edit, other));
        if group.iter().filter(is_new).any(meets) {
            continue;
        }
        count += 1;
        let new: Vec<Edit> = group.iter().filter(is_new).cloned().collect();
        chosen.extend(new);
    }
    (changed(text, chosen), count)
}

/// Whether two changes touch one another.
fn meet(one: &Edit, other: &Edit) -> bool {
    one.span.start <= other.span.end && other.span.start <= one.span.end
}

fn changed(text: &str, mut edits: Vec<Edit>) -> String {
    edits.sort();
    let mut out = String::with_capacity(text.len());
    let mut at = 0;
    for edit in &edits {
        let range = edit.span.range();
        let Some(kept) = text.get(at..range.start) else { continue };
        out.push_str(kept);
        out.push_str(&edit.text);
        at = range.end;
    }
    out.push_str(text.get(at..).unwrap_or(""));
    out
}

fn file_kind(sources: &Sources, file: FileId) -> bool {
    sources.get(file).path().ends_with(".ftl")
}

/// Whether no entry is broken that was not.
fn is_sound(is_fluent: bool, before: &str, after: &str) -> bool {
    !is_fluent || Written::read(after).broken.len() <= Written::read(before).broken.len()
}
