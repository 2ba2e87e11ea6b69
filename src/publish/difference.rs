//! What differs between two builds of a site, by the paths of files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::diag::{Code, Diagnostic, Place};
use crate::publish::manifest::Manifest;
use crate::publish::output::STATE_INSIDE;

/// Files that one build has and the other has not, or has otherwise, in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Only the newer one has them.
    pub added: Vec<Box<str>>,
    /// Both have them, with other bytes.
    pub changed: Vec<Box<str>>,
    /// Only the older one had them.
    pub removed: Vec<Box<str>>,
}

impl Difference {
    /// From what manifests remember. Where the older one knows no digest of a file, it counts as
    /// another one.
    pub(super) fn of(older: Option<&Manifest>, newer: &Manifest) -> Difference {
        let index = older.map(Manifest::index).unwrap_or_default();
        let mut difference = Difference::default();
        for (path, entry) in newer.iter() {
            match index.get(path) {
                None => difference.added.push(path.into()),
                Some(old) if old.hash.is_none() || old.hash != entry.hash || old.size != entry.size => {
                    difference.changed.push(path.into());
                }
                Some(_) => {}
            }
        }
        let kept = newer.index();
        let removed = older.into_iter().flat_map(Manifest::iter).map(|(path, _)| path);
        difference.removed = removed.filter(|path| !kept.contains_key(path)).map(Into::into).collect();
        difference.sort();
        difference
    }

    /// From the files in two folders.
    ///
    /// # Errors
    ///
    /// A folder or a file in it cannot be read, or there is nothing in the older one.
    pub fn between(older: &Path, newer: &Path) -> Result<Difference, Diagnostic> {
        let (old, new) = (list(older)?, list(newer)?);
        if old.is_empty() {
            let fault = unreadable(older, &"there is nothing in this folder");
            return Err(fault.help("name the folder of another build"));
        }
        let is_other = |path: &str, file: &Path, size: u64| {
            let Some((other, other_size)) = old.get(path) else { return Ok(false) };
            Ok(size != *other_size || read(file)? != read(other)?)
        };
        let changed: Result<Vec<Box<str>>, Diagnostic> = new
            .par_iter()
            .filter_map(|(path, (file, size))| match is_other(path, file, *size) {
                Ok(false) => None,
                Ok(true) => Some(Ok(path.clone())),
                Err(fault) => Some(Err(fault)),
            })
            .collect();
        let only =
            |these: &Files, those: &Files| these.keys().filter(|path| !those.contains_key(*path)).cloned().collect();
        let mut difference = Difference { added: only(&new, &old), changed: changed?, removed: only(&old, &new) };
        difference.sort();
        Ok(difference)
    }

    fn sort(&mut self) {
        for list in [&mut self.added, &mut self.changed, &mut self.removed] {
            list.sort();
        }
    }
}

/// Files with their sizes, by their paths below a folder.
type Files = BTreeMap<Box<str>, (PathBuf, u64)>;

fn list(folder: &Path) -> Result<Files, Diagnostic> {
    let mut files = BTreeMap::new();
    let is_site = |entry: &DirEntry| entry.depth() != 1 || entry.file_name() != STATE_INSIDE;
    for entry in WalkDir::new(folder).into_iter().filter_entry(is_site) {
        let entry = entry.map_err(|error| unreadable(folder, &error))?;
        if !entry.file_type().is_file() {
            continue;
        }
        let size = entry.metadata().map_err(|error| unreadable(entry.path(), &error))?.len();
        let below = entry.path().strip_prefix(folder).unwrap_or(entry.path());
        let parts: Vec<_> = below.iter().map(|part| part.to_string_lossy()).collect();
        files.insert(parts.join("/").into(), (entry.into_path(), size));
    }
    Ok(files)
}

fn read(file: &Path) -> Result<Vec<u8>, Diagnostic> {
    fs::read(file).map_err(|error: io::Error| unreadable(file, &error))
}

fn unreadable(path: &Path, why: &dyn std::fmt::Display) -> Diagnostic {
    let place = Place::Path(path.display().to_string());
    Diagnostic::new(Code::LOAD_UNREADABLE, place, format!("cannot read `{}`: {why}", path.display()))
}
