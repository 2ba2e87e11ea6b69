//! Sources as they were when somebody translated them.

use std::collections::BTreeMap;

use crate::freshness::{Digest, Page};
use crate::source::{FileId, Sources};

/// The folder of the snapshots, from the root.
pub const SNAPSHOT_FOLDER: &str = "l10n/snapshots/";

/// The snapshots of a catalog, by the digests that they are named after.
#[derive(Clone, Debug, Default)]
pub struct Snapshots {
    files: BTreeMap<Digest, FileId>,
}

impl Snapshots {
    /// Finds them among the files that were read.
    pub fn find(sources: &Sources) -> Snapshots {
        let files = sources.iter().filter_map(|file| {
            let name = file.path().strip_prefix(SNAPSHOT_FOLDER)?.strip_suffix(".md")?;
            Some((Digest::parse(name)?, file.id()))
        });
        Snapshots { files: files.collect() }
    }

    /// Whether there is one of this name.
    pub fn has(&self, digest: Digest) -> bool {
        self.files.contains_key(&digest)
    }

    /// The file of this name.
    pub fn file(&self, digest: Digest) -> Option<FileId> {
        self.files.get(&digest).copied()
    }

    /// The page of this digest; `None` where the file says something else by now.
    pub fn page(&self, digest: Digest, sources: &Sources) -> Option<Page> {
        let file = sources.get(*self.files.get(&digest)?);
        Page::read(file.text()).filter(|page| page.digest == digest)
    }

    /// The digests, in order.
    pub fn digests(&self) -> impl Iterator<Item = Digest> {
        self.files.keys().copied()
    }
}

/// Where the snapshot of a digest stands.
pub fn snapshot_path(digest: Digest) -> String {
    format!("{SNAPSHOT_FOLDER}{digest}.md")
}
