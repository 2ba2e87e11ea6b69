//! Files of a catalog that a command changes, each whole or not at all.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::diag::Diagnostic;
use crate::publish::fresh::{Made, refused};

/// What becomes of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// It has these words, whether it was there or not.
    Write(String),
    /// It is gone.
    Remove,
}

/// Brings files to what is asked; paths are relative, with `/`. Every new text
/// is on the disk before the first file changes, and each file changes in one
/// step, so that nobody ever reads half of one. Files that have their words
/// already are not touched.
///
/// # Errors
///
/// The system refuses. Until the last new text is written, nothing has changed.
pub fn replace(folder: &Path, edits: &[(String, Edit)]) -> Result<(), Diagnostic> {
    let mut made = Made::default();
    let mut staged = Vec::new();
    let written = edits.iter().try_for_each(|(path, edit)| {
        let file = folder.join(path);
        if let Some(new) = stage(&file, edit, &mut made)? {
            staged.push((new, file));
        }
        Ok(())
    });
    if let Err(error) = written {
        made.remove();
        return Err(refused(folder, &error));
    }
    let moved = staged.iter().try_for_each(|(new, file)| fs::rename(new, file));
    let removals = edits.iter().filter(|(_, edit)| *edit == Edit::Remove);
    let removed = removals.map(|(path, _)| fs::remove_file(folder.join(path)));
    let is_there = |error: &io::Error| error.kind() != io::ErrorKind::NotFound;
    let done = moved.and_then(|()| removed.filter(|one| one.as_ref().err().is_none_or(is_there)).collect());
    done.map_err(|error| refused(folder, &error))
}

/// Writes the new text beside the file, where it is another one.
fn stage(file: &Path, edit: &Edit, made: &mut Made) -> io::Result<Option<PathBuf>> {
    let Edit::Write(text) = edit else { return Ok(None) };
    if fs::read(file).is_ok_and(|there| there == text.as_bytes()) {
        return Ok(None);
    }
    let parent = file.parent().unwrap_or(file);
    made.make_folders(parent)?;
    let name = file.file_name().unwrap_or_default().to_string_lossy();
    let new = parent.join(format!(".{name}.{}.prospectus", std::process::id()));
    made.files.push(new.clone());
    let mut to = fs::File::create(&new)?;
    to.write_all(text.as_bytes())?;
    Ok(Some(new))
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::{Edit, replace};

    fn names(folder: &std::path::Path) -> Vec<String> {
        let mut names: Vec<String> =
            fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    #[test]
    fn files_are_written_removed_and_left_alone() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("old.md"), "old").unwrap();
        fs::write(home.path().join("gone.md"), "gone").unwrap();
        let write = |text: &str| Edit::Write(text.to_owned());
        let edits = [
            ("old.md".to_owned(), write("new")),
            ("a/b.tsv".to_owned(), write("b")),
            ("gone.md".to_owned(), Edit::Remove),
            ("never.md".to_owned(), Edit::Remove),
        ];
        replace(home.path(), &edits).unwrap();
        assert_eq!(fs::read_to_string(home.path().join("old.md")).unwrap(), "new");
        assert_eq!(fs::read_to_string(home.path().join("a/b.tsv")).unwrap(), "b");
        assert_eq!(names(home.path()), ["a", "old.md"]);
        let before = fs::metadata(home.path().join("old.md")).unwrap().modified().unwrap();
        replace(home.path(), &edits).unwrap();
        assert_eq!(fs::metadata(home.path().join("old.md")).unwrap().modified().unwrap(), before);
    }

    #[test]
    fn where_one_cannot_be_written_nothing_changes() {
        let home = tempfile::tempdir().unwrap();
        fs::write(home.path().join("a"), "a file").unwrap();
        let write = |text: &str| Edit::Write(text.to_owned());
        let edits = [("b.md".to_owned(), write("b")), ("a/c.md".to_owned(), write("c"))];
        assert_eq!(replace(home.path(), &edits).unwrap_err().code.name(), "init/unwritable");
        assert_eq!(names(home.path()), ["a"]);
    }
}
