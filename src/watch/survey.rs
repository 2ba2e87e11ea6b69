//! Finds changes by looking at every file, where the system does not tell.

use std::collections::{BTreeSet, HashMap};
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use rapidhash::fast::RandomState;
use walkdir::WalkDir;

use crate::watch::ignore::Ignore;

/// Every file, with its time and size, at one moment.
#[derive(Debug, Default)]
pub(super) struct Survey {
    files: HashMap<PathBuf, (Option<SystemTime>, u64), RandomState>,
}

impl Survey {
    /// Looks at the files of `root` and at all files of `folders`. What cannot
    /// be looked at is not there.
    pub fn take(root: &Path, folders: &[PathBuf], ignore: &Ignore) -> Survey {
        let top = WalkDir::new(root).min_depth(1).max_depth(1);
        let walks = folders.iter().map(|folder| WalkDir::new(folder).follow_links(true));
        let mut files = HashMap::default();
        for walk in std::iter::once(top).chain(walks) {
            let entries = walk.into_iter().filter_entry(|entry| !ignore.covers(entry.path()));
            for entry in entries.filter_map(Result::ok).filter(|entry| !entry.file_type().is_dir()) {
                if let Ok(found) = entry.metadata() {
                    files.insert(entry.into_path(), (found.modified().ok(), found.len()));
                }
            }
        }
        Survey { files }
    }

    /// The files that are new, other or gone in `after`.
    pub fn changes(&self, after: &Survey) -> BTreeSet<PathBuf> {
        let other = after.files.iter().filter(|&(path, found)| self.files.get(path) != Some(found));
        let gone = self.files.iter().filter(|(path, _)| !after.files.contains_key(*path));
        other.chain(gone).map(|(path, _)| path.clone()).collect()
    }
}
