//! Changes of a source that readers must not be told the old way.

use std::collections::{BTreeMap, BTreeSet};

use crate::freshness::Digest;

/// The file of them, from the root.
pub const CRITICAL_FILE: &str = "l10n/critical.tsv";

/// Blocks of sources that are critical until they are translated again, by the
/// page that they stand on: `courses/chemistry`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Critical {
    blocks: BTreeMap<String, BTreeSet<Digest>>,
}

impl Critical {
    /// Reads the file: a line each, with a page and the digest of a block of its
    /// source. Other lines are passed over.
    pub fn parse(text: &str) -> Critical {
        let mut found = Critical::default();
        for line in text.lines() {
            let mut parts = line.split('\t');
            if let (Some(page), Some(digest)) = (parts.next(), parts.next().and_then(Digest::parse)) {
                found.add(page, digest);
            }
        }
        found
    }

    /// Adds a block.
    pub fn add(&mut self, page: &str, block: Digest) {
        self.blocks.entry(page.to_owned()).or_default().insert(block);
    }

    /// Whether a block is critical.
    pub fn holds(&self, page: &str, block: Digest) -> bool {
        self.blocks.get(page).is_some_and(|blocks| blocks.contains(&block))
    }

    /// Whether a page has any.
    pub fn has_page(&self, page: &str) -> bool {
        self.blocks.contains_key(page)
    }

    /// Keeps the blocks that somebody still waits for.
    pub fn retain(&mut self, is_wanted: impl Fn(&str, Digest) -> bool) {
        for (page, blocks) in &mut self.blocks {
            blocks.retain(|&block| is_wanted(page, block));
        }
        self.blocks.retain(|_, blocks| !blocks.is_empty());
    }

    /// How many blocks there are.
    pub fn len(&self) -> usize {
        self.blocks.values().map(BTreeSet::len).sum()
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.blocks.is_empty()
    }

    /// The file.
    pub fn text(&self) -> String {
        let lines = self.blocks.iter().flat_map(|(page, blocks)| blocks.iter().map(move |block| (page, block)));
        lines.map(|(page, block)| format!("{page}\t{block}\n")).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Critical;
    use crate::freshness::Digest;

    #[test]
    fn critical_blocks_are_written_as_they_are_read() {
        let mut critical = Critical::default();
        critical.add("courses/optics", Digest::of("b"));
        critical.add("courses/optics", Digest::of("a"));
        critical.add("courses/acoustics", Digest::of("a"));
        let read = Critical::parse(&format!("=======\n{}", critical.text()));
        assert_eq!(read, critical);
        assert!(read.holds("courses/optics", Digest::of("a")));
        assert!(!read.holds("courses/acoustics", Digest::of("b")));
        assert_eq!(read.len(), 3);
    }
}
