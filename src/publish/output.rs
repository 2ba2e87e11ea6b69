//! The folder that is written, its state folder, and whose they are.

use std::ffi::OsString;
use std::fs::{self, File, TryLockError};
use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use crate::diag::{Code, Diagnostic, Place};
use crate::publish::manifest::Manifest;

/// Where a site goes.
pub(super) struct Output {
    /// As the user named it, for messages.
    shown: PathBuf,
    /// Absolute. Where the user named a link, the folder it leads to.
    folder: PathBuf,
    /// On the same file system as `folder`, so that files move in by renaming.
    state: PathBuf,
    #[cfg(test)]
    pub fuse: super::tests::Fuse,
}

/// Held while a build writes; freed when dropped or when the process ends.
pub(super) struct Lock {
    _file: File,
}

impl Output {
    /// Finds the folder and its state folder; makes neither.
    pub fn find(shown: &Path) -> Result<Output, Diagnostic> {
        let refuse = |code, message: String| Diagnostic::new(code, Place::Path(shown.display().to_string()), message);
        let name = shown.display();
        let folder = match shown.canonicalize() {
            Ok(folder) if folder.is_dir() => folder,
            Ok(_) => return Err(refuse(Code::OUTPUT_NOT_OURS, format!("`{name}` is a file, not a folder"))),
            Err(error) if error.kind() == ErrorKind::NotFound => {
                if shown.symlink_metadata().is_ok() {
                    let message = format!("`{name}` is a link that leads nowhere");
                    return Err(refuse(Code::OUTPUT_UNWRITABLE, message));
                }
                std::path::absolute(shown)
                    .map_err(|error| refuse(Code::OUTPUT_UNWRITABLE, format!("cannot find `{name}`: {error}")))?
            }
            Err(error) => {
                return Err(refuse(Code::OUTPUT_UNWRITABLE, format!("cannot find `{name}`: {error}")));
            }
        };
        let (Some(parent), Some(last)) = (folder.parent(), folder.file_name()) else {
            let message = format!("`{name}` is the root of a file system");
            return Err(refuse(Code::OUTPUT_NOT_OURS, message).help("name a folder within it"));
        };
        let state = if is_mounted(&folder, parent) {
            folder.join(STATE_INSIDE)
        } else {
            let mut hidden = OsString::from(".");
            hidden.push(last);
            hidden.push(STATE_INSIDE);
            parent.join(hidden)
        };
        Ok(Output {
            shown: shown.to_owned(),
            folder,
            state,
            #[cfg(test)]
            fuse: super::tests::Fuse::default(),
        })
    }

    /// The folder itself.
    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// A file of the site.
    pub fn file(&self, path: &str) -> PathBuf {
        self.folder.join(path)
    }

    /// A file of the state folder.
    pub fn state(&self, name: &str) -> PathBuf {
        self.state.join(name)
    }

    /// Whether anything was ever published here.
    pub fn has_state(&self) -> bool {
        self.state.is_dir()
    }

    /// A file of the site as a place to point at.
    pub fn place(&self, path: &str) -> Place {
        Place::Path(self.shown.join(path).display().to_string())
    }

    /// The system refused `doing` something with a file of the site.
    pub fn refused(&self, doing: &str, path: &str, error: &io::Error) -> Diagnostic {
        let shown = self.shown.join(path);
        let message = format!("cannot {doing} `{}`: {error}", shown.display());
        Diagnostic::new(Code::OUTPUT_UNWRITABLE, self.place(path), message)
    }

    /// The system refused `doing` something with a file of the state folder.
    pub fn state_refused(&self, doing: &str, name: &str, error: &io::Error) -> Diagnostic {
        let file = self.state(name).display().to_string();
        let message = format!("cannot {doing} `{file}`: {error}");
        Diagnostic::new(Code::OUTPUT_UNWRITABLE, Place::Path(file), message)
    }

    /// Whether the folder is not there or holds nothing.
    pub fn is_empty(&self) -> Result<bool, Diagnostic> {
        let entries = match fs::read_dir(&self.folder) {
            Err(error) if error.kind() == ErrorKind::NotFound => return Ok(true),
            entries => entries.map_err(|error| self.refused("list", "", &error))?,
        };
        for entry in entries {
            let entry = entry.map_err(|error| self.refused("list", "", &error))?;
            if entry.path() != self.state {
                return Ok(false);
            }
        }
        Ok(true)
    }

    /// Refuses a full folder that has no state folder, before one is made.
    pub fn check_ours_without_state(&self) -> Result<(), Diagnostic> {
        if self.has_state() { Ok(()) } else { self.check_ours(None) }
    }

    /// Refuses a full folder that we did not make. A manifest alone is no
    /// proof, for someone may have put another folder in the place of ours: at
    /// least one file must stand as it says.
    pub fn check_ours(&self, before: Option<&Manifest>) -> Result<(), Diagnostic> {
        let is_ours = before.is_some_and(|manifest| {
            manifest.is_empty() || manifest.iter().any(|(path, entry)| entry.has_size_of(&self.file(path)))
        });
        if is_ours || self.is_empty()? {
            return Ok(());
        }
        let message = format!("`{}` holds files that this program did not make", self.shown.display());
        Err(Diagnostic::new(Code::OUTPUT_NOT_OURS, self.place(""), message)
            .help("name another folder with `--output-dir`, or delete this one yourself"))
    }

    /// Makes the state folder and takes the lock in it.
    pub fn lock(&self) -> Result<Lock, Diagnostic> {
        if !self.has_state() {
            fs::create_dir_all(&self.state).map_err(|error| self.state_refused("create", "", &error))?;
            let ignore = fs::write(self.state(".gitignore"), "*\n");
            ignore.map_err(|error| self.state_refused("write", ".gitignore", &error))?;
        }
        let file = File::options().create(true).truncate(false).write(true).open(self.state(LOCK));
        let file = file.map_err(|error| self.state_refused("open", LOCK, &error))?;
        match file.try_lock() {
            Ok(()) => Ok(Lock { _file: file }),
            // Some network file systems know no locks; there the user must take care.
            Err(TryLockError::Error(error)) if error.kind() == ErrorKind::Unsupported => Ok(Lock { _file: file }),
            Err(TryLockError::Error(error)) => Err(self.state_refused("lock", LOCK, &error)),
            Err(TryLockError::WouldBlock) => {
                let message = format!("another build is writing `{}`", self.shown.display());
                Err(Diagnostic::new(Code::OUTPUT_BUSY, self.place(""), message)
                    .help("wait until it is done, or end it"))
            }
        }
    }

    /// Stands before every change of the disk. Tests let it fail, and then
    /// every later one too, as when the process is killed there.
    #[cfg(test)]
    pub fn step(&self) -> Result<(), Diagnostic> {
        self.fuse.step()
    }

    /// Stands before every change of the disk; only tests let it fail.
    #[cfg(not(test))]
    #[inline]
    pub fn step(&self) -> Result<(), Diagnostic> {
        Ok(())
    }
}

const LOCK: &str = "lock";

/// The end of the state folder's name, and all of it where it lies inside.
pub(super) const STATE_INSIDE: &str = ".prospectus";

/// Whether the folder is on another file system than its parent, as in a
/// container. Then the state folder must lie inside: a file cannot be renamed
/// from one file system to another.
#[cfg(unix)]
fn is_mounted(folder: &Path, parent: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (folder.metadata(), parent.metadata()) {
        (Ok(folder), Ok(parent)) => folder.dev() != parent.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
fn is_mounted(_folder: &Path, _parent: &Path) -> bool {
    false
}
