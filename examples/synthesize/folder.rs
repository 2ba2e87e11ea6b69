//! Writes the files of the catalog and counts them.

use std::cell::Cell;
use std::fs;
use std::io;
use std::path::PathBuf;

/// A folder that was empty when we came.
pub struct Folder {
    root: PathBuf,
    files: Cell<usize>,
    bytes: Cell<usize>,
}

impl Folder {
    /// Makes the folder if it is missing.
    ///
    /// # Errors
    /// When something is in it already, or it cannot be made.
    pub fn empty(root: PathBuf) -> io::Result<Self> {
        fs::create_dir_all(&root)?;
        if fs::read_dir(&root)?.next().is_some() {
            return Err(io::Error::other(format!("{} is not empty", root.display())));
        }
        Ok(Self { root, files: Cell::new(0), bytes: Cell::new(0) })
    }

    /// Writes one file and the folders above it.
    ///
    /// # Errors
    /// Those of the file system, with the path.
    pub fn write(&self, path: &str, text: &str) -> io::Result<()> {
        let full = self.root.join(path);
        if let Some(parent) = full.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(&full, text).map_err(|error| io::Error::new(error.kind(), format!("{}: {error}", full.display())))?;
        self.files.set(self.files.get() + 1);
        self.bytes.set(self.bytes.get() + text.len());
        Ok(())
    }

    /// How many files and bytes have been written.
    pub fn totals(&self) -> (usize, usize) {
        (self.files.get(), self.bytes.get())
    }
}
