//! Brings a finished tree of files onto the disk, whole or not at all.
//!
//! Bytes and paths, never what they say. Next to the output folder stands a
//! hidden state folder, `.NAME.prospectus`, which is never served. It holds the
//! manifest of what we wrote, the lock, and while a build runs the staged files
//! and the journal.
//!
//! The steps, each in its own file:
//!
//! 1. `output`: find the folder, refuse one that is not ours, take the lock;
//! 2. `journal`: roll an interrupted build forward, or discard what it staged;
//! 3. `stage`: make all files, in parallel, and keep those that changed aside;
//! 4. `plan`: the moves and removals that turn what stands into what shall be;
//! 5. `journal` again: write them down, carry them out, forget them.
//!
//! Until the journal is written, nothing in the output has changed. From then on
//! any command that publishes completes it first. So a process killed at any
//! instant leaves the old site, or a part of the renames that make the new one.
//! Their order never breaks a page: assets, pages, indexes, then removals. A smaller form
//! of a file comes right after it and goes before it: servers send it without a look at the file.
//!
//! This guards against the end of the process. After a loss of power files of
//! the new site may be empty, as with any program that does not wait for the
//! disk; sizes and times in the manifest then differ, and the next build heals
//! them.

mod difference;
mod fresh;
mod journal;
mod manifest;
mod output;
mod plan;
mod replace;
mod stage;
mod tree;

#[cfg(test)]
mod tests;

use std::path::{Path, PathBuf};

use crate::diag::Diagnostic;

use journal::Journal;
use manifest::Manifest;
use output::Output;

pub use difference::Difference;
pub use fresh::{write_beside, write_fresh, write_over};
pub use journal::Recovery;
pub use replace::{Edit, replace};
pub use tree::{Phase, Tree};

/// What a build did to the output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    /// Files of the site.
    pub files: usize,
    /// Their bytes in all.
    pub bytes: u64,
    /// The largest of them, and its bytes.
    pub largest: (String, u64),
    /// Files that are new or changed.
    pub written: usize,
    /// Files that were not touched: inode and time stay what they were.
    pub unchanged: usize,
    /// Files of an earlier build that are gone.
    pub removed: usize,
    /// Which files these are, seen from the last build.
    pub difference: Difference,
}

/// Makes every file of `tree` and brings `output` to exactly that, with the
/// threads of the current rayon pool. Files in the folder that we never wrote
/// are left alone.
///
/// `before` is called once all files are made and before the first one stands in
/// its place; where it fails, nothing is changed.
///
/// `progress` is told how many files are done, now and then and from any
/// thread; the numbers may arrive out of order.
///
/// # Errors
///
/// Every file that could not be made, or the one thing that went wrong on the
/// disk. The output then stands as it was. Only a fault while moving finished
/// files into place leaves some of them there; the next call goes on with it.
pub fn publish(
    tree: &impl Tree,
    output: &Path,
    before: &dyn Fn() -> Result<(), Diagnostic>,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Written, Vec<Diagnostic>> {
    let output = Output::find(output).map_err(|fault| vec![fault])?;
    publish_to(tree, &output, before, progress)
}

/// Completes the journal of an interrupted build, or discards what it had
/// staged. [`publish`] begins with it; a command that only reads the output
/// may call it too. Makes nothing where nothing was published.
///
/// # Errors
///
/// Another build holds the folder, or the system refuses.
pub fn recover(output: &Path) -> Result<Recovery, Diagnostic> {
    let output = Output::find(output)?;
    if !output.has_state() {
        return Ok(Recovery::Nothing);
    }
    let _lock = output.lock()?;
    journal::recover(&output)
}

/// Leaves a note about an output in the folder beside it, which no host serves. Its path.
///
/// # Errors
///
/// The system refuses.
pub fn note(output: &Path, name: &str, text: &str) -> Result<PathBuf, Diagnostic> {
    let output = Output::find(output)?;
    manifest::replace(&output, name, text)?;
    Ok(output.state(name))
}

fn publish_to(
    tree: &dyn Tree,
    output: &Output,
    before: &dyn Fn() -> Result<(), Diagnostic>,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Written, Vec<Diagnostic>> {
    let one = |fault| vec![fault];
    tree::check(tree, output)?;
    output.check_ours_without_state().map_err(one)?;
    let _lock = output.lock().map_err(one)?;
    journal::recover(output).map_err(one)?;
    let last = Manifest::read(output).map_err(one)?;
    output.check_ours(last.as_ref()).map_err(one)?;

    let done = deliver(tree, output, last.as_ref(), before, progress);
    if done.is_err() {
        // Whatever of this fails is found again by the next build.
        let _ = journal::discard(output);
    }
    done
}

fn deliver(
    tree: &dyn Tree,
    output: &Output,
    last: Option<&Manifest>,
    before: &dyn Fn() -> Result<(), Diagnostic>,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Written, Vec<Diagnostic>> {
    let one = |fault| vec![fault];
    let is_first = output.is_empty().map_err(one)?;
    let staged =
        if is_first { stage::first(tree, output, progress)? } else { stage::changes(tree, output, last, progress)? };
    let steps = if is_first {
        plan::first(tree, output, &staged).map_err(one)?
    } else {
        plan::changes(tree, output, last, &staged).map_err(one)?
    };

    let written = staged.iter().filter(|file| file.is_staged()).count();
    let removed = if is_first { 0 } else { plan::removals(&steps) };
    let after = Manifest::new(tree, &staged);
    before().map_err(one)?;
    if !steps.is_empty() {
        after.write(output, manifest::NEXT).map_err(one)?;
        Journal::new(steps).commit(output).map_err(one)?;
        journal::recover(output).map_err(one)?;
    } else if last != Some(&after) {
        // Only times differ, of files that someone copied or touched.
        after.write(output, manifest::CURRENT).map_err(one)?;
    }
    let largest = staged.iter().max_by_key(|file| (file.entry.size, std::cmp::Reverse(file.at)));
    Ok(Written {
        difference: Difference::of(last, &after),
        files: staged.len(),
        largest: largest.map(|file| (file.path(tree).into_owned(), file.entry.size)).unwrap_or_default(),
        bytes: staged.iter().map(|file| file.entry.size).sum(),
        written,
        unchanged: staged.len() - written,
        removed,
    })
}
