//! How far one text is from its source.

use crate::freshness::{Aligned, Change, Digest, Page, Part};

/// The state of a text in one language.
#[derive(Clone, Debug)]
pub enum State {
    /// The text that its editors write.
    Source,
    /// Made from the present source, or one that means the same.
    Current,
    /// Made from an older source.
    Stale(Box<Stale>),
    /// Nobody can tell; the whole page counts as changed.
    Unknown(Unknown),
    /// There is no text.
    Missing,
    /// There is a text, and its source is gone.
    Orphan,
    /// The text or its source cannot be read, which is reported.
    Faulty,
}

impl State {
    /// Whether there is no text.
    pub fn is_missing(&self) -> bool {
        matches!(self, State::Missing)
    }
}

/// Why nobody can tell.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unknown {
    /// The text does not say what it was made from.
    NoDigest,
    /// What it says is no digest.
    NotADigest,
    /// There is no snapshot of what it was made from.
    NoSnapshot,
}

/// What changed since a translation was made.
#[derive(Clone, Debug)]
pub struct Stale {
    /// What it was made from.
    pub from: Digest,
    /// The same, whole.
    pub old: Page,
    /// Every block of the present source and those that are gone.
    pub changes: Vec<Aligned>,
    /// The names of the blocks that must not be read the old way.
    pub critical: Vec<String>,
    /// The parts of the page that these blocks belong to.
    pub critical_parts: Vec<Part>,
    /// The words of the blocks that are to be translated again.
    pub words: usize,
}

impl Stale {
    /// Compares the source that a translation was made from with the present one.
    pub fn new(old: Page, new: &Page, changes: Vec<Aligned>, is_critical: impl Fn(Digest) -> bool) -> Stale {
        let rewritten = changes.iter().filter(|one| matches!(one.change, Change::Edited | Change::New));
        let words = rewritten.filter_map(|one| one.new).map(|at| crate::freshness::word_count(&new.blocks[at].text));
        let words = words.sum();
        let (mut names, mut parts) = (Vec::new(), Vec::new());
        for one in changes.iter().filter(|one| one.change.is_change()) {
            // A block that was changed again is still known by what it was before.
            let sides = [one.new.map(|at| (new, at)), one.old.map(|at| (&old, at))];
            let sides: Vec<(&Page, usize)> = sides.into_iter().flatten().collect();
            let is_critical = sides.iter().any(|(page, at)| is_critical(page.digests[*at]));
            if let Some((page, at)) = sides.first().filter(|_| is_critical) {
                names.push(page.name(*at).to_owned());
                parts.push(page.part(*at));
            }
        }
        names.dedup();
        parts.dedup();
        Stale { from: old.digest, old, changes, critical: names, critical_parts: parts, words }
    }

    /// How many blocks changed in a way.
    pub fn count(&self, change: Change) -> usize {
        self.changes.iter().filter(|one| one.change == change).count()
    }

    /// How many blocks the present source has.
    pub fn block_count(&self) -> usize {
        self.changes.iter().filter(|one| one.new.is_some()).count()
    }

    /// `2 edited, 1 new`
    pub fn summary(&self) -> String {
        let kinds = [Change::Edited, Change::New, Change::Moved, Change::Removed];
        let counts = kinds.into_iter().map(|change| (self.count(change), change.name()));
        let parts: Vec<String> =
            counts.filter(|(count, _)| *count > 0).map(|(count, name)| format!("{count} {name}")).collect();
        parts.join(", ")
    }
}
