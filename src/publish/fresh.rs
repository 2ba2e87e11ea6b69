//! Files that are no site: a new catalog, a new entity, schemas. The disk is
//! written here and nowhere else.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic, Place};

/// Writes files into a folder that is new or holds nothing but the notes of
/// version control: all of them, or none. Paths are relative, with `/`.
///
/// # Errors
///
/// The folder holds something, or the system refuses. What was written until
/// then is removed.
pub fn write_fresh(folder: &Path, files: &[(String, &[u8])]) -> Result<(), Diagnostic> {
    let shown = folder.display();
    if !is_fresh(folder).map_err(|error| refused(folder, &error))? {
        let message = format!("`{shown}` is not an empty folder");
        let fault = Diagnostic::new(Code::INIT_NOT_EMPTY, Place::Path(shown.to_string()), message);
        return Err(fault.help("name a new one"));
    }
    write_all(folder, files)
}

/// Writes files beside others, and over none: all of them, or none.
///
/// # Errors
///
/// One of them is there already, or the system refuses. What was written until
/// then is removed.
pub fn write_beside(folder: &Path, files: &[(String, &[u8])]) -> Result<(), Diagnostic> {
    if let Some((path, _)) = files.iter().find(|(path, _)| folder.join(path).exists()) {
        let message = format!("`{path}` is there already");
        let fault = Diagnostic::new(Code::NEW_EXISTS, Place::Path(path.clone()), message);
        return Err(fault.help("choose another id"));
    }
    write_all(folder, files)
}

/// Writes files over those of the same name, and leaves others as they are.
///
/// # Errors
///
/// The system refuses.
pub fn write_over(folder: &Path, files: &[(String, &[u8])]) -> Result<(), Diagnostic> {
    let mut made = Made::default();
    let write = |(path, bytes): &(String, &[u8])| {
        let file = folder.join(path);
        if fs::read(&file).is_ok_and(|there| there == *bytes) {
            return Ok(());
        }
        made.make_folders(file.parent().unwrap_or(folder))?;
        fs::write(&file, bytes)
    };
    files.iter().try_for_each(write).map_err(|error| refused(folder, &error))
}

fn write_all(folder: &Path, files: &[(String, &[u8])]) -> Result<(), Diagnostic> {
    let mut made = Made::default();
    let written = files.iter().try_for_each(|(path, bytes)| made.write(folder, path, bytes));
    written.map_err(|error| {
        made.remove();
        refused(folder, &error)
    })
}

pub(super) fn refused(folder: &Path, error: &io::Error) -> Diagnostic {
    let shown = folder.display();
    let message = format!("cannot write to `{shown}`: {error}");
    Diagnostic::new(Code::INIT_UNWRITABLE, Place::Path(shown.to_string()), message)
}

fn is_fresh(folder: &Path) -> io::Result<bool> {
    match fs::read_dir(folder) {
        Err(error) if error.kind() == io::ErrorKind::NotFound => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::NotADirectory => Ok(false),
        Err(error) => Err(error),
        Ok(entries) => {
            for entry in entries {
                if !matches!(entry?.file_name().to_str(), Some(".git" | ".hg" | ".jj")) {
                    return Ok(false);
                }
            }
            Ok(true)
        }
    }
}

/// What was made, in that order.
#[derive(Default)]
pub(super) struct Made {
    pub(super) files: Vec<PathBuf>,
    folders: Vec<PathBuf>,
}

impl Made {
    fn write(&mut self, folder: &Path, path: &str, bytes: &[u8]) -> io::Result<()> {
        let file = folder.join(path);
        self.make_folders(file.parent().unwrap_or(folder))?;
        fs::File::create_new(&file)?.write_all(bytes)?;
        self.files.push(file);
        Ok(())
    }

    pub(super) fn make_folders(&mut self, folder: &Path) -> io::Result<()> {
        if folder.as_os_str().is_empty() || folder.is_dir() {
            return Ok(());
        }
        if let Some(parent) = folder.parent() {
            self.make_folders(parent)?;
        }
        fs::create_dir(folder)?;
        self.folders.push(folder.to_path_buf());
        Ok(())
    }

    pub(super) fn remove(&self) {
        // What cannot be removed is left; the fault that led here is told.
        self.files.iter().for_each(|file| _ = fs::remove_file(file));
        self.folders.iter().rev().for_each(|folder| _ = fs::remove_dir(folder));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::{write_beside, write_fresh, write_over};

    #[test]
    fn a_new_catalog_is_written_whole_or_not_at_all() {
        let home = tempfile::tempdir().unwrap();
        let folder = home.path().join("new/catalog");
        let good: [(String, &[u8]); 2] = [("a/b.md".to_owned(), b"b"), ("c.yaml".to_owned(), b"c")];
        // A file stands where a folder would have to be.
        let bad: [(String, &[u8]); 2] = [("a".to_owned(), b"a"), ("a/b.md".to_owned(), b"b")];
        assert_eq!(write_fresh(&folder, &bad).unwrap_err().code.name(), "init/unwritable");
        assert!(!home.path().join("new").exists());
        write_fresh(&folder, &good).unwrap();
        assert_eq!(fs::read(folder.join("a/b.md")).unwrap(), b"b");
        assert_eq!(write_fresh(&folder, &good).unwrap_err().code.name(), "init/not-empty");
        assert_eq!(write_fresh(&folder.join("c.yaml"), &good).unwrap_err().code.name(), "init/not-empty");
        fs::create_dir_all(home.path().join("cloned/.git")).unwrap();
        write_fresh(&home.path().join("cloned"), &good).unwrap();
    }

    #[test]
    fn files_beside_others_take_no_place_of_theirs() {
        let home = tempfile::tempdir().unwrap();
        let files = |text: &'static str| [("a/b.md".to_owned(), text.as_bytes()), ("a/c.md".to_owned(), b"c")];
        fs::create_dir(home.path().join("a")).unwrap();
        fs::write(home.path().join("a/c.md"), "mine").unwrap();
        assert_eq!(write_beside(home.path(), &files("b")).unwrap_err().code.name(), "new/exists");
        assert!(!home.path().join("a/b.md").exists());
        write_over(home.path(), &files("b")).unwrap();
        assert_eq!(fs::read(home.path().join("a/c.md")).unwrap(), b"c");
        assert_eq!(write_over(&home.path().join("a/c.md"), &files("b")).unwrap_err().code.name(), "init/unwritable");
    }
}
