//! What we wrote: every file with hash, size and time.
//!
//! One line a file, in the order of the tree:
//!
//! ```text
//! prospectus manifest 1 rapidhash 3
//! 9f86d081884c7d65 21034 1780000000123456789 es/cursos/optica/index.html
//! ```
//!
//! The numbers are the hash in hexadecimal, the size in bytes, and the time of
//! the last change in nanoseconds since 1970. rapidhash gives other values in
//! each of its major algorithms, so its number stands in the first line; a
//! manifest with another one still says which files are ours.

use std::collections::HashMap;
use std::fmt::Write as _;
use std::fs::{self, File, Metadata};
use std::io::{ErrorKind, Write as _};
use std::path::Path;
use std::time::UNIX_EPOCH;

use rapidhash::fast::RandomState;
use rapidhash::v3::rapidhash_v3;

use crate::diag::Diagnostic;
use crate::publish::output::Output;
use crate::publish::stage::Staged;
use crate::publish::tree::Tree;

/// The manifest of what stands.
pub(super) const CURRENT: &str = "manifest";

/// The manifest of what shall stand when the journal is done.
pub(super) const NEXT: &str = "manifest.next";

/// One file as we left it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Entry {
    /// Of the bytes; `None` where the manifest was made with another hash.
    pub hash: Option<u64>,
    /// In bytes.
    pub size: u64,
    /// Nanoseconds since 1970; 0 where the system does not tell.
    pub modified: u64,
}

impl Entry {
    /// Whether the file stands with this size.
    pub fn has_size_of(&self, file: &Path) -> bool {
        file.symlink_metadata().is_ok_and(|found| found.is_file() && found.len() == self.size)
    }

    /// Whether the file has not been touched since.
    pub fn is_untouched(&self, found: &Metadata) -> bool {
        self.modified != 0 && self.modified == modified(found) && self.size == found.len()
    }
}

/// The hash that manifests hold.
pub(super) fn hash(bytes: &[u8]) -> u64 {
    rapidhash_v3(bytes)
}

/// The time of the last change, as manifests hold it.
pub(super) fn modified(found: &Metadata) -> u64 {
    let since = found.modified().ok().and_then(|time| time.duration_since(UNIX_EPOCH).ok());
    since.and_then(|time| u64::try_from(time.as_nanos()).ok()).unwrap_or(0)
}

/// The number of a file on its file system; 0 where the system does not tell.
#[cfg(unix)]
pub(super) fn inode(found: &Metadata) -> u64 {
    std::os::unix::fs::MetadataExt::ino(found)
}

/// The number of a file on its file system; 0 where the system does not tell.
#[cfg(not(unix))]
pub(super) fn inode(_found: &Metadata) -> u64 {
    0
}

/// All files of one build.
#[derive(Debug, Default, PartialEq, Eq)]
pub(super) struct Manifest {
    entries: Vec<(Box<str>, Entry)>,
}

/// Entries by path.
pub(super) type Index<'a> = HashMap<&'a str, &'a Entry, RandomState>;

impl Manifest {
    /// Of the files of a tree, all of them, in its order.
    pub fn new(tree: &dyn Tree, staged: &[Staged]) -> Manifest {
        let entries = staged.iter().map(|file| (file.path(tree).into(), file.entry)).collect();
        Manifest { entries }
    }

    /// Of the last build; `None` if there was none. Lines that are not ours,
    /// after a loss of power, are passed over.
    pub fn read(output: &Output) -> Result<Option<Manifest>, Diagnostic> {
        let text = match fs::read(output.state(CURRENT)) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
            text => text.map_err(|error| output.state_refused("read", CURRENT, &error))?,
        };
        Ok(Some(Manifest::parse(&String::from_utf8_lossy(&text))))
    }

    fn parse(text: &str) -> Manifest {
        let (header, lines) = text.split_once('\n').unwrap_or_default();
        let has_our_hash = header == HEADER;
        let entries = lines.split_inclusive('\n').filter_map(|line| {
            // A line without its end was cut, perhaps in the middle of the path.
            let mut parts = line.strip_suffix('\n')?.splitn(4, ' ');
            let hash = u64::from_str_radix(parts.next()?, 16).ok()?;
            let size = parts.next()?.parse().ok()?;
            let modified = parts.next()?.parse().ok()?;
            Some((parts.next()?.into(), Entry { hash: has_our_hash.then_some(hash), size, modified }))
        });
        Manifest { entries: entries.collect() }
    }

    /// Writes it under one of the two names, in one step.
    pub fn write(&self, output: &Output, name: &str) -> Result<(), Diagnostic> {
        output.step()?;
        let mut text = String::with_capacity(80 * self.entries.len() + 80);
        text.push_str(HEADER);
        text.push('\n');
        for (path, entry) in &self.entries {
            // Writing to a string does not fail.
            let _ = writeln!(text, "{:016x} {} {} {path}", entry.hash.unwrap_or_default(), entry.size, entry.modified);
        }
        replace(output, name, &text)
    }

    /// The entries by path.
    pub fn index(&self) -> Index<'_> {
        self.iter().collect()
    }

    /// The entries in the order of the tree.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Entry)> {
        self.entries.iter().map(|(path, entry)| (&**path, entry))
    }

    /// Whether it lists nothing.
    pub fn is_empty(&self) -> bool {
        self.entries.is_empty()
    }
}

/// Writes a file of the state folder so that it is there in full or not at all.
pub(super) fn replace(output: &Output, name: &str, text: &str) -> Result<(), Diagnostic> {
    let fresh = format!("{name}.tmp");
    let refused = |doing, error| output.state_refused(doing, name, &error);
    let mut file = File::create(output.state(&fresh)).map_err(|error| refused("create", error))?;
    file.write_all(text.as_bytes()).map_err(|error| refused("write", error))?;
    file.sync_data().map_err(|error| refused("write", error))?;
    output.step()?;
    fs::rename(output.state(&fresh), output.state(name)).map_err(|error| refused("replace", error))
}

const HEADER: &str = "prospectus manifest 1 rapidhash 3";

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::{Entry, HEADER, Manifest};

    fn check(text: &str, expected: &[(&str, Option<u64>)]) {
        let found = Manifest::parse(text);
        let found: Vec<_> = found.iter().map(|(path, entry)| (path, entry.hash)).collect();
        assert_eq!(found, expected, "{text:?}");
    }

    #[test]
    fn a_manifest_says_what_it_can() {
        check(&format!("{HEADER}\n0a 3 5 a b.html\n"), &[("a b.html", Some(10))]);
        check("prospectus manifest 1 rapidhash 9\n0a 3 5 a.html\n", &[("a.html", None)]);
        check(&format!("{HEADER}\n0a 3 5 a.html\n0b 4 5 b.ht"), &[("a.html", Some(10))]);
        check(&format!("{HEADER}\nnonsense\n0b 4 5 b.html\n"), &[("b.html", Some(11))]);
        check("", &[]);
    }

    #[test]
    fn a_time_that_the_system_does_not_tell_proves_nothing() {
        let folder = tempfile::tempdir().expect("a folder");
        let file = folder.path().join("a");
        std::fs::write(&file, "abc").expect("written");
        let found = file.metadata().expect("there");
        let entry = |modified| Entry { hash: None, size: 3, modified };
        assert!(entry(super::modified(&found)).is_untouched(&found));
        assert!(!entry(0).is_untouched(&found));
    }
}
