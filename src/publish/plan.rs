//! The moves and removals that turn what stands into what shall be.
//!
//! Ordered so that whoever reads the site meanwhile never finds a broken page:
//! what stands in the way goes first, then come assets, pages, indexes, and at
//! the end what is no longer written, pages before what they are shown with.

use std::borrow::Cow;
use std::collections::{BTreeSet, HashSet};

use rapidhash::fast::RandomState;
use walkdir::WalkDir;

use crate::diag::{Code, Diagnostic};
use crate::output::Encoding;
use crate::publish::manifest::Manifest;
use crate::publish::output::Output;
use crate::publish::stage::{self, Staged, Standing};
use crate::publish::tree::{self, Phase, Tree};

/// One change of the output.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Step {
    /// Renames `from`, seen from the state folder, to `to`, seen from the
    /// output; an empty `to` is the output itself.
    Move {
        /// A staged file or folder.
        from: String,
        /// Its place.
        to: String,
    },
    /// Exchanges the staged file `from` with the file that stands at `to`, which
    /// is discarded later with the staging folder.
    Swap {
        /// The number of the staged file: where it is found at `to`, this is done.
        inode: u64,
        /// A staged file.
        from: String,
        /// Its place.
        to: String,
    },
    /// Removes a file, and the folders that are empty then.
    Remove(String),
}

/// How many files the steps remove.
pub(super) fn removals(steps: &[Step]) -> usize {
    steps.iter().filter(|step| matches!(step, Step::Remove(_))).count()
}

/// Moves a staged tree into place: all of it at once if there is no folder yet.
/// A folder that stands empty is kept, for it may be a mount or a link's target
/// or have rights of its own; then what lies at its top moves.
pub(super) fn first(tree: &dyn Tree, output: &Output, staged: &[Staged]) -> Result<Vec<Step>, Diagnostic> {
    if !output.folder().exists() {
        return Ok(vec![Step::Move { from: stage::STAGE.to_owned(), to: String::new() }]);
    }
    let mut tops: Vec<(Phase, String)> = Vec::new();
    for file in staged {
        let path = file.path(tree);
        let top = path.split_once('/').map_or(&*path, |(top, _)| top);
        let phase = tree.phase(file.at);
        // Neighbours mostly share their top, which keeps the list short.
        if tops.last().is_none_or(|last| last.0 != phase || last.1 != top) {
            tops.push((phase, top.to_owned()));
        }
    }
    // A folder that holds files of several phases moves in the first of them.
    tops.sort_unstable();
    let mut seen = BTreeSet::new();
    tops.retain(|(_, top)| seen.insert(top.clone()));
    let step = |(_, top)| Step::Move { from: format!("{}/{top}", stage::STAGE), to: top };
    Ok(tops.into_iter().map(step).collect())
}

/// Moves what changed and removes what is no longer written.
pub(super) fn changes(
    tree: &dyn Tree,
    output: &Output,
    before: Option<&Manifest>,
    staged: &[Staged],
) -> Result<Vec<Step>, Diagnostic> {
    let wanted: HashSet<Cow<'_, str>, RandomState> = staged.iter().map(|file| file.path(tree)).collect();
    let entries = before.into_iter().flat_map(Manifest::iter).map(|(path, _)| path);
    let mut gone: BTreeSet<&str> = entries.filter(|path| !wanted.contains(*path)).collect();

    let mut cleared = BTreeSet::new();
    for file in staged {
        cleared.extend(in_the_way(output, &file.path(tree), file.standing, &gone)?);
    }
    gone.retain(|path| !cleared.contains(*path));
    let mut steps: Vec<Step> = cleared.into_iter().map(Step::Remove).collect();

    let mut moves: Vec<&Staged> = staged.iter().filter(|file| file.is_staged()).collect();
    moves.sort_by_key(|file| tree.phase(file.at));
    let replaces = |file: &Staged| file.standing == Standing::Other && file.inode != 0;
    let are_many = moves.iter().filter(|file| replaces(file)).count() > FEW;
    steps.extend(moves.into_iter().map(|file| {
        let (from, to) = (file.staged_name(), file.path(tree).into_owned());
        if are_many && replaces(file) { Step::Swap { inode: file.inode, from, to } } else { Step::Move { from, to } }
    }));

    // A file that someone deleted needs no removal, and nothing is then touched.
    let stands = |path: &&str| output.file(path).symlink_metadata().is_ok();
    let mut removals: Vec<&str> = gone.into_iter().filter(stands).collect();
    // A page goes before the style sheet that only it still names, and what stands beside a file before it.
    removals.sort_by_key(|path| {
        let bare = without_encoding(path);
        (!bare.ends_with(".html"), bare.len() == path.len())
    });
    steps.extend(removals.into_iter().map(|path| Step::Remove(path.to_owned())));
    Ok(steps)
}

/// The path of the file that this one would stand beside.
fn without_encoding(path: &str) -> &str {
    let bare = path.rsplit_once('.').filter(|(_, ending)| Encoding::ALL.iter().any(|(name, _)| name == ending));
    bare.map_or(path, |(bare, _)| bare)
}

/// Up to so many files are renamed over the old ones. Some file systems then send
/// the new bytes to the disk at once, lest a loss of power leave neither. That is
/// welcome for a few, and for a whole site costs many times the build; so more
/// files than these are exchanged with the old ones, to the same effect.
const FEW: usize = if cfg!(test) { 2 } else { 500 };

/// The files that must go before `path` can be written: all of them ours and no
/// longer wanted, or it is refused.
fn in_the_way(
    output: &Output,
    path: &str,
    standing: Standing,
    gone: &BTreeSet<&str>,
) -> Result<Vec<String>, Diagnostic> {
    let found = match standing {
        Standing::FileAsFolder => {
            let is_no_folder = |folder: &&str| output.file(folder).metadata().is_ok_and(|found| !found.is_dir());
            tree::ancestors(path).filter(is_no_folder).map(str::to_owned).collect()
        }
        Standing::Folder => files_in(output, path)?,
        Standing::Nothing | Standing::Same { .. } | Standing::Other => return Ok(Vec::new()),
    };
    if let Some(file) = found.iter().find(|file| !gone.contains(file.as_str())) {
        let message = format!("`{file}` stands in the way of `{path}`, and this program did not make it");
        return Err(
            Diagnostic::new(Code::OUTPUT_NOT_OURS, output.place(file), message).help("move it elsewhere, or delete it")
        );
    }
    Ok(found)
}

/// All files below a folder of the output, as paths of the output.
fn files_in(output: &Output, folder: &str) -> Result<Vec<String>, Diagnostic> {
    let mut files = Vec::new();
    for entry in WalkDir::new(output.file(folder)).sort_by_file_name() {
        let entry = entry.map_err(|error| output.refused("list", folder, &error.into()))?;
        if entry.file_type().is_dir() {
            continue;
        }
        let path = entry.path().strip_prefix(output.folder()).unwrap_or(entry.path());
        let names = path.components().map(|name| name.as_os_str().to_string_lossy());
        files.push(names.collect::<Vec<_>>().join("/"));
    }
    Ok(files)
}
