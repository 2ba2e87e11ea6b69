//! Files of a new catalog: no site, but the disk is written here and nowhere
//! else.

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
    let refused = |error: &io::Error| {
        let message = format!("cannot write to `{shown}`: {error}");
        Diagnostic::new(Code::INIT_UNWRITABLE, Place::Path(shown.to_string()), message)
    };
    if !is_fresh(folder).map_err(|error| refused(&error))? {
        let message = format!("`{shown}` is not an empty folder");
        let fault = Diagnostic::new(Code::INIT_NOT_EMPTY, Place::Path(shown.to_string()), message);
        return Err(fault.help("name a new one"));
    }
    let mut made = Made::default();
    let written = files.iter().try_for_each(|(path, bytes)| made.write(folder, path, bytes));
    written.map_err(|error| {
        made.remove();
        refused(&error)
    })
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
struct Made {
    files: Vec<PathBuf>,
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

    fn make_folders(&mut self, folder: &Path) -> io::Result<()> {
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

    fn remove(&self) {
        // What cannot be removed is left; the fault that led here is told.
        self.files.iter().for_each(|file| _ = fs::remove_file(file));
        self.folders.iter().rev().for_each(|folder| _ = fs::remove_dir(folder));
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::unwrap_used)]

    use std::fs;

    use super::write_fresh;

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
}
