//! Which block of the new source was which of the old one.

use std::collections::{BTreeMap, BTreeSet};

use crate::freshness::sequence::{increasing, pairs};
use crate::freshness::{Digest, Page};

/// What became of a block.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Change {
    /// It is as it was.
    Same,
    /// It says something else.
    Edited,
    /// It was not there before.
    New,
    /// It says the same at another place.
    Moved,
    /// It is not there any more.
    Removed,
}

impl Change {
    /// Whether anything became of it.
    pub fn is_change(self) -> bool {
        self != Change::Same
    }

    /// The word for people.
    pub fn name(self) -> &'static str {
        match self {
            Change::Same => "same",
            Change::Edited => "edited",
            Change::New => "new",
            Change::Moved => "moved",
            Change::Removed => "removed",
        }
    }
}

/// A block of one page, of the other, or of both, by their positions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Aligned {
    /// What became of it.
    pub change: Change,
    /// Where it was; `None` for a new one.
    pub old: Option<usize>,
    /// Where it is; `None` for a removed one.
    pub new: Option<usize>,
}

/// Texts with at least this share of words in common may be one text, edited.
const SIMILAR: f64 = 0.5;

/// Aligns two states of one page, in the order of the new one; what is removed
/// stands where it was.
///
/// Equal blocks come first: the longest run of them in one order stands still,
/// the others moved. Then blocks of one kind that have half of their words in
/// common, in order. Then blocks of one kind that stand alone between the same
/// neighbours: those are the same block, written anew.
pub fn align(old: &Page, new: &Page) -> Vec<Aligned> {
    let mut found = Matches::new(old, new);
    found.match_equal();
    found.match_similar();
    found.match_places();
    found.list()
}

struct Matches<'p> {
    old: &'p Page,
    new: &'p Page,
    /// For each block of the old page what became of it, and where it is.
    matched: BTreeMap<usize, (Change, usize)>,
    /// The blocks of the new page that have a match.
    taken: BTreeSet<usize>,
}

impl<'p> Matches<'p> {
    fn new(old: &'p Page, new: &'p Page) -> Matches<'p> {
        Matches { old, new, matched: BTreeMap::new(), taken: BTreeSet::new() }
    }

    fn add(&mut self, change: Change, old: usize, new: usize) {
        self.matched.insert(old, (change, new));
        self.taken.insert(new);
    }

    /// The blocks that have no match yet, of both pages.
    fn left(&self) -> (Vec<usize>, Vec<usize>) {
        let old = (0..self.old.blocks.len()).filter(|at| !self.matched.contains_key(at)).collect();
        let new = (0..self.new.blocks.len()).filter(|at| !self.taken.contains(at)).collect();
        (old, new)
    }

    fn match_equal(&mut self) {
        let (old, new) = (&self.old.digests, &self.new.digests);
        for (old, new) in pairs(old.len(), new.len(), |a, b| f64::from(u8::from(old[a] == new[b]))) {
            self.add(Change::Same, old, new);
        }
        let (left_old, left_new) = self.left();
        let mut places: BTreeMap<Digest, Vec<usize>> = BTreeMap::new();
        for at in left_new.into_iter().rev() {
            places.entry(self.new.digests[at]).or_default().push(at);
        }
        for at in left_old {
            if let Some(place) = places.get_mut(&self.old.digests[at]).and_then(Vec::pop) {
                self.add(Change::Moved, at, place);
            }
        }
    }

    fn match_similar(&mut self) {
        let (old, new) = self.left();
        let of = |page: &'p Page, left: &[usize]| -> Vec<(&'p str, BTreeSet<String>)> {
            left.iter().map(|&at| (page.blocks[at].kind.as_str(), words(&page.blocks[at].text))).collect()
        };
        let (old_words, new_words) = (of(self.old, &old), of(self.new, &new));
        let weight = |a: usize, b: usize| {
            let ((old_kind, old), (new_kind, new)) = (&old_words[a], &new_words[b]);
            let shared = if old_kind == new_kind { overlap(old, new) } else { 0.0 };
            if shared >= SIMILAR { shared } else { 0.0 }
        };
        for (a, b) in pairs(old.len(), new.len(), weight) {
            self.add(Change::Edited, old[a], new[b]);
        }
    }

    fn match_places(&mut self) {
        let (old, new) = self.left();
        let still = self.matched.iter().filter(|(_, (change, _))| *change != Change::Moved);
        let still: Vec<(usize, usize)> = still.map(|(&old, &(_, new))| (old, new)).collect();
        let neighbours = increasing(&still);
        let mut places: BTreeMap<(usize, &str), Vec<usize>> = BTreeMap::new();
        for at in new.into_iter().rev() {
            let gap = neighbours.partition_point(|&(_, new)| new < at);
            places.entry((gap, &self.new.blocks[at].kind)).or_default().push(at);
        }
        for at in old {
            let gap = neighbours.partition_point(|&(old, _)| old < at);
            let place = places.get_mut(&(gap, self.old.blocks[at].kind.as_str())).and_then(Vec::pop);
            if let Some(place) = place {
                self.add(Change::Edited, at, place);
            }
        }
    }

    fn list(self) -> Vec<Aligned> {
        let origins: BTreeMap<usize, (Change, usize)> =
            self.matched.iter().map(|(&old, &(change, new))| (new, (change, old))).collect();
        let mut removed = self.left().0.into_iter().peekable();
        let mut list = Vec::with_capacity(self.new.blocks.len());
        let gone = |old| Aligned { change: Change::Removed, old: Some(old), new: None };
        // The old block that what follows stands behind.
        let mut passed = 0;
        for at in 0..self.new.blocks.len() {
            let origin = origins.get(&at).copied();
            if let Some((change, old)) = origin.filter(|(change, _)| *change != Change::Moved) {
                list.extend(std::iter::from_fn(|| removed.next_if(|&before| before < old)).map(gone));
                passed = old + 1;
                list.push(Aligned { change, old: Some(old), new: Some(at) });
                continue;
            }
            while let Some(before) = removed.next_if(|&before| before <= passed) {
                list.push(gone(before));
                passed = before + 1;
            }
            let (change, old) = origin.map_or((Change::New, None), |(change, old)| (change, Some(old)));
            list.push(Aligned { change, old, new: Some(at) });
        }
        list.extend(removed.map(gone));
        list
    }
}

fn words(text: &str) -> BTreeSet<String> {
    let words = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect()
}

/// Which share of the larger set is in both.
fn overlap(one: &BTreeSet<String>, other: &BTreeSet<String>) -> f64 {
    let larger = one.len().max(other.len());
    if larger == 0 {
        return 0.0;
    }
    #[expect(clippy::cast_precision_loss, reason = "a block has no 2^52 words")]
    let share = one.intersection(other).count() as f64 / larger as f64;
    share
}

#[cfg(test)]
mod tests;
