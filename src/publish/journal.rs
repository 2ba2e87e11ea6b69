//! The steps of a build that is moving into place, on the disk.
//!
//! Written in full before the first step and removed after the last one. Each
//! step may be carried out again: a staged file that is gone has been moved, one
//! whose number is found in place has been exchanged, a file that is gone has
//! been removed. So whoever finds a journal carries out
//! all of it, and whoever finds none may discard what was staged.
//!
//! ```text
//! prospectus journal 1
//! move next/17 es/cursos/optica/index.html
//! swap 786951 next/18 es/index.html
//! remove es/cursos/musica/index.html
//! end 3
//! ```

use std::fs::{self, File};
use std::io::{self, ErrorKind};
use std::path::Path;

use crate::diag::{Code, Diagnostic};
use crate::publish::manifest;
use crate::publish::output::Output;
use crate::publish::plan::Step;
use crate::publish::stage::STAGE;
use crate::publish::tree;

/// What [`recover`](super::recover) found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Recovery {
    /// Nothing: the last build ended in order, or there was none.
    Nothing,
    /// A build that had begun to move into place; it is complete now.
    Completed,
    /// A build that had changed nothing; what it staged is gone.
    Discarded,
}

/// The steps of one build.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Journal {
    steps: Vec<Step>,
}

impl Journal {
    /// Of these steps, in this order.
    pub fn new(steps: Vec<Step>) -> Journal {
        Journal { steps }
    }

    /// Writes it and waits until the disk has it. From here on the build counts.
    pub fn commit(&self, output: &Output) -> Result<(), Diagnostic> {
        output.step()?;
        manifest::replace(output, NAME, &self.print())?;
        sync_folder(&output.state("")).map_err(|error| output.state_refused("write", NAME, &error))
    }

    fn print(&self) -> String {
        let mut text = String::from(HEADER);
        text.push('\n');
        for step in &self.steps {
            match step {
                // A staged name is ours and has no space.
                Step::Move { from, to } => text.extend(["move ", from, " ", to, "\n"]),
                Step::Swap { inode, from, to } => {
                    text.extend(["swap ", &inode.to_string(), " ", from, " ", to, "\n"]);
                }
                Step::Remove(path) => text.extend(["remove ", path, "\n"]),
            }
        }
        text.extend(["end ", &self.steps.len().to_string(), "\n"]);
        text
    }

    /// `None` if it is not whole.
    fn parse(text: &str) -> Option<Journal> {
        let mut lines = text.strip_suffix('\n')?.split('\n');
        if lines.next()? != HEADER {
            return None;
        }
        let mut steps = Vec::new();
        for line in lines {
            let (verb, rest) = line.split_once(' ')?;
            match verb {
                "move" => {
                    let (from, to) = rest.split_once(' ')?;
                    steps.push(Step::Move { from: from.to_owned(), to: to.to_owned() });
                }
                "swap" => {
                    let (inode, rest) = rest.split_once(' ')?;
                    let (from, to) = rest.split_once(' ')?;
                    let (from, to) = (from.to_owned(), to.to_owned());
                    steps.push(Step::Swap { inode: inode.parse().ok()?, from, to });
                }
                "remove" => steps.push(Step::Remove(rest.to_owned())),
                "end" => return (rest.parse() == Ok(steps.len())).then_some(Journal { steps }),
                _ => return None,
            }
        }
        None
    }
}

/// Carries out a journal that is there and forgets it; else discards what was
/// staged. The caller holds the lock.
pub(super) fn recover(output: &Output) -> Result<Recovery, Diagnostic> {
    let Some(journal) = read(output)? else {
        return discard(output);
    };
    for step in &journal.steps {
        output.step()?;
        match step {
            Step::Move { from, to } => move_file(output, from, to)
                .map_err(|error| output.refused("move the new file into place at", to, &error))?,
            Step::Swap { inode, from, to } => swap_file(output, *inode, from, to)
                .map_err(|error| output.refused("move the new file into place at", to, &error))?,
            Step::Remove(path) => {
                remove_file(output, path).map_err(|error| output.refused("remove", path, &error))?;
            }
        }
    }
    // The manifest before the journal: while the journal is there, it may come again.
    output.step()?;
    if_there(fs::rename(output.state(manifest::NEXT), output.state(manifest::CURRENT)))
        .map_err(|error| output.state_refused("replace", manifest::CURRENT, &error))?;
    output.step()?;
    fs::remove_file(output.state(NAME)).map_err(|error| output.state_refused("remove", NAME, &error))?;
    clear(output)?;
    Ok(Recovery::Completed)
}

/// Removes what an unfinished build staged, unless a journal counts on it.
pub(super) fn discard(output: &Output) -> Result<Recovery, Diagnostic> {
    let is_staged = output.state(STAGE).exists() || output.state(manifest::NEXT).exists();
    if !is_staged || output.state(NAME).exists() {
        return Ok(Recovery::Nothing);
    }
    clear(output)?;
    Ok(Recovery::Discarded)
}

const NAME: &str = "journal";
const HEADER: &str = "prospectus journal 1";

fn read(output: &Output) -> Result<Option<Journal>, Diagnostic> {
    let text = match fs::read_to_string(output.state(NAME)) {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(None),
        text => text.map_err(|error| output.state_refused("read", NAME, &error))?,
    };
    let journal = Journal::parse(&text).ok_or_else(|| {
        // It is renamed into place in full, so another version wrote it.
        let file = output.state(NAME).display().to_string();
        let message = format!("`{file}` is no journal that this version of the program reads");
        Diagnostic::new(Code::OUTPUT_UNWRITABLE, output.place(""), message)
            .help("complete the build with the version that began it, or delete the output and its state folder")
    })?;
    Ok(Some(journal))
}

fn clear(output: &Output) -> Result<(), Diagnostic> {
    output.step()?;
    if_there(fs::remove_dir_all(output.state(STAGE))).map_err(|error| output.state_refused("remove", STAGE, &error))?;
    output.step()?;
    if_there(fs::remove_file(output.state(manifest::NEXT)))
        .map_err(|error| output.state_refused("remove", manifest::NEXT, &error))
}

fn move_file(output: &Output, from: &str, to: &str) -> io::Result<()> {
    let (from, to) = (output.state(from), if to.is_empty() { output.folder().into() } else { output.file(to) });
    let Err(error) = fs::rename(&from, &to) else { return Ok(()) };
    if from.symlink_metadata().is_err_and(|error| error.kind() == ErrorKind::NotFound) {
        return Ok(());
    }
    match error.kind() {
        ErrorKind::NotFound => match to.parent() {
            Some(folder) => fs::create_dir_all(folder)?,
            None => return Err(error),
        },
        // What we had in it is removed; folders that others made and left empty
        // do not count as theirs.
        ErrorKind::IsADirectory | ErrorKind::AlreadyExists | ErrorKind::PermissionDenied if to.is_dir() => {
            remove_empty_folders(&to)?;
        }
        _ => return Err(error),
    }
    fs::rename(&from, &to)
}

fn swap_file(output: &Output, inode: u64, from: &str, to: &str) -> io::Result<()> {
    let is_done = output.file(to).symlink_metadata().is_ok_and(|found| manifest::inode(&found) == inode);
    if is_done || exchange(&output.state(from), &output.file(to)).is_ok() {
        return Ok(());
    }
    // The system cannot exchange, or someone removed the old file meanwhile.
    move_file(output, from, to)
}

/// Exchanges two files in one step.
#[cfg(target_os = "linux")]
fn exchange(one: &Path, other: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    Ok(renameat_with(CWD, one, CWD, other, RenameFlags::EXCHANGE)?)
}

#[cfg(not(target_os = "linux"))]
fn exchange(_one: &Path, _other: &Path) -> io::Result<()> {
    Err(ErrorKind::Unsupported.into())
}

fn remove_file(output: &Output, path: &str) -> io::Result<()> {
    let file = output.file(path);
    if let Err(error) = fs::remove_file(&file) {
        // Carried out before: by now a folder of the new site may have its name,
        // or a file the name of its folder.
        let is_done = matches!(error.kind(), ErrorKind::NotFound | ErrorKind::NotADirectory) || file.is_dir();
        if !is_done {
            return Err(error);
        }
    }
    for folder in tree::ancestors(path) {
        // Not empty, or gone already.
        if fs::remove_dir(output.file(folder)).is_err_and(|error| error.kind() != ErrorKind::NotFound) {
            break;
        }
    }
    Ok(())
}

/// Removes a folder if it holds nothing but empty folders.
fn remove_empty_folders(folder: &Path) -> io::Result<()> {
    for entry in fs::read_dir(folder)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            remove_empty_folders(&entry.path())?;
        }
    }
    fs::remove_dir(folder)
}

fn if_there(done: io::Result<()>) -> io::Result<()> {
    match done {
        Err(error) if error.kind() == ErrorKind::NotFound => Ok(()),
        done => done,
    }
}

/// Makes a rename in the folder last.
#[cfg(unix)]
fn sync_folder(folder: &Path) -> io::Result<()> {
    File::open(folder)?.sync_all()
}

#[cfg(not(unix))]
fn sync_folder(_folder: &Path) -> io::Result<()> {
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{Journal, Step};

    #[test]
    fn a_journal_is_read_back_in_full_or_not_at_all() {
        let journal = Journal::new(vec![
            Step::Remove("old file.html".to_owned()),
            Step::Move { from: "next/1".to_owned(), to: "a b/index.html".to_owned() },
            Step::Swap { inode: 7, from: "next/2".to_owned(), to: "a c/index.html".to_owned() },
            Step::Move { from: "next".to_owned(), to: String::new() },
        ]);
        let text = journal.print();
        assert_eq!(Journal::parse(&text).as_ref(), Some(&journal));
        for end in 0..text.len() {
            assert_eq!(Journal::parse(&text[..end]), None, "{:?}", &text[..end]);
        }
    }
}
