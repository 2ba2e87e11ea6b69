//! Makes every file of the tree and puts those that must be written aside.
//!
//! Every thread has one buffer for the bytes and one for what stands, and takes
//! a few files at a time. On a first build a file costs what writing it costs:
//! open, write, ask for its time, close; its folder is made when it turns out
//! to be missing. On a later build an unchanged file costs a look at its entry.

use std::borrow::Cow;
use std::fs::{self, File, Metadata};
use std::io::{self, ErrorKind, Read as _, Write as _};
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

use crate::diag::{Code, Diagnostic, Place};
use crate::output::{Encoding, compress};
use crate::publish::manifest::{self, Entry, Index, Manifest};
use crate::publish::output::Output;
use crate::publish::tree::{self, Tree};

/// The folder of staged files in the state folder. A first build makes the
/// whole tree in it; later ones number the files, for folders cost more.
pub(super) const STAGE: &str = "next";

/// One file of the tree, made.
#[derive(Clone, Copy, Debug)]
pub(super) struct Staged {
    /// Its place in the tree.
    pub at: usize,
    /// The form that it has, where it stands beside a file.
    pub form: Option<Encoding>,
    /// How it will stand.
    pub entry: Entry,
    /// The number of the staged file, by which the journal knows it again.
    pub inode: u64,
    /// What stands where it shall be.
    pub standing: Standing,
}

/// What stands where a file shall be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing.
    Nothing,
    /// The same bytes; the time is of that file.
    Same {
        /// As manifests hold it.
        modified: u64,
    },
    /// A file with other bytes.
    Other,
    /// A folder has its name.
    Folder,
    /// A file has the name of one of its folders.
    FileAsFolder,
}

impl Staged {
    /// Whether it lies in the staging folder; else it stands already.
    pub fn is_staged(&self) -> bool {
        !matches!(self.standing, Standing::Same { .. })
    }

    /// Where it stands in the output.
    pub fn path<'t>(&self, tree: &'t dyn Tree) -> Cow<'t, str> {
        tree::path_of(tree, self.at, self.form)
    }

    /// Its name as a staged file of a later build, seen from the state folder.
    pub fn staged_name(&self) -> String {
        staged_name(self.at, self.form)
    }
}

fn staged_name(at: usize, form: Option<Encoding>) -> String {
    form.map_or_else(|| format!("{STAGE}/{at}"), |form| format!("{STAGE}/{at}.{}", form.ending()))
}

/// Writes the whole tree into the staging folder.
pub(super) fn first(
    tree: &dyn Tree,
    output: &Output,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Vec<Staged>, Vec<Diagnostic>> {
    // Before any file, so that a tree of none is staged too.
    output.step().map_err(|fault| vec![fault])?;
    fs::create_dir(output.state(STAGE)).map_err(|error| vec![output.state_refused("create", STAGE, &error)])?;
    for_each_file(tree, progress, &|_, _, _| None, &|at, form, desk| {
        let path = tree::path_of(tree, at, form);
        desk.path.clear();
        desk.path.push(output.state(STAGE));
        desk.path.push(&*path);
        output.step()?;
        let written = write(&desk.path, &desk.page).map_err(|error| output.refused("write", &path, &error))?;
        let hash = manifest::hash(&desk.page);
        let entry = Entry { hash: Some(hash), size: written.len(), modified: manifest::modified(&written) };
        Ok(Staged { at, form, entry, inode: manifest::inode(&written), standing: Standing::Nothing })
    })
}

/// Writes those files that differ from what stands into the staging folder,
/// which is made for the first of them: where nothing changed, nothing is made.
pub(super) fn changes(
    tree: &dyn Tree,
    output: &Output,
    before: Option<&Manifest>,
    progress: &(dyn Fn(usize) + Sync),
) -> Result<Vec<Staged>, Vec<Diagnostic>> {
    let index = before.map(Manifest::index).unwrap_or_default();
    let keep = |at, form, desk: &mut Desk| {
        let path = tree::path_of(tree, at, form);
        desk.path.clear();
        desk.path.push(output.folder());
        desk.path.push(&*path);
        kept(&desk.path, index.get(&*path)?).map(|entry| {
            let standing = Standing::Same { modified: entry.modified };
            Staged { at, form, entry, inode: 0, standing }
        })
    };
    for_each_file(tree, progress, &keep, &|at, form, desk| {
        let path = tree::path_of(tree, at, form);
        desk.path.clear();
        desk.path.push(output.folder());
        desk.path.push(&*path);
        let hash = manifest::hash(&desk.page);
        let standing = look(desk, hash, &path, &index).map_err(|error| output.refused("read", &path, &error))?;
        if let Standing::Same { modified } = standing {
            let entry = Entry { hash: Some(hash), size: desk.page.len() as u64, modified };
            return Ok(Staged { at, form, entry, inode: 0, standing });
        }
        output.step()?;
        desk.path.clear();
        desk.path.push(output.state(&staged_name(at, form)));
        let written = write(&desk.path, &desk.page).map_err(|error| output.refused("write", &path, &error))?;
        let entry = Entry { hash: Some(hash), size: written.len(), modified: manifest::modified(&written) };
        Ok(Staged { at, form, entry, inode: manifest::inode(&written), standing })
    })
}

/// What one thread works with.
#[derive(Default)]
struct Desk {
    /// The bytes of the file.
    page: Vec<u8>,
    /// The bytes of the file that stands, when they must be compared.
    standing: Vec<u8>,
    /// The file that is looked at or written.
    path: PathBuf,
}

/// Whether a file, or its sibling in a form, stands as it was written.
type Keep<'a> = &'a (dyn Fn(usize, Option<Encoding>, &mut Desk) -> Option<Staged> + Sync);
/// Puts the bytes on the desk aside, if they do not stand already.
type Finish<'a> = &'a (dyn Fn(usize, Option<Encoding>, &mut Desk) -> Result<Staged, Diagnostic> + Sync);

/// How many files a thread takes at a time: enough that files of one folder are
/// mostly written by one thread, few enough that none is idle at the end.
const HANDFUL: usize = 16;

/// Makes the bytes of every file, but of those named by their content that `keep` finds, and gives them to
/// `finish`; then those of its siblings. After a file that
/// could not be made the others are still made, so that all faults are found,
/// but no longer written; after a fault of the disk nothing more is done.
fn for_each_file(
    tree: &dyn Tree,
    progress: &(dyn Fn(usize) + Sync),
    keep: Keep<'_>,
    finish: Finish<'_>,
) -> Result<Vec<Staged>, Vec<Diagnostic>> {
    let next = AtomicUsize::new(0);
    let done = AtomicUsize::new(0);
    let is_doomed = AtomicBool::new(false);
    let is_broken = AtomicBool::new(false);
    let work = || {
        let mut desk = Desk::default();
        let mut list = Vec::new();
        let mut faults = Vec::new();
        while !is_broken.load(Ordering::Relaxed) {
            let start = next.fetch_add(HANDFUL, Ordering::Relaxed);
            if start >= tree.len() {
                break;
            }
            let end = tree.len().min(start + HANDFUL);
            for at in start..end {
                let may_stand = tree.is_named_by_content(at) && tree.encodings(at).is_empty();
                if may_stand && let Some(file) = keep(at, None, &mut desk) {
                    list.push(file);
                    continue;
                }
                desk.page.clear();
                if let Err(fault) = tree.bytes(at, &mut desk.page) {
                    faults.push(fault);
                    is_doomed.store(true, Ordering::Relaxed);
                }
                if is_doomed.load(Ordering::Relaxed) {
                    continue;
                }
                if let Err(fault) = finish_all(tree, at, &mut desk, keep, finish, &mut list) {
                    faults.push(fault);
                    is_doomed.store(true, Ordering::Relaxed);
                    is_broken.store(true, Ordering::Relaxed);
                }
            }
            progress(done.fetch_add(end - start, Ordering::Relaxed) + end - start);
        }
        (list, faults)
    };
    let (lists, faults): (Vec<_>, Vec<_>) = rayon::broadcast(|_| work()).into_iter().unzip();
    let faults: Vec<_> = faults.into_iter().flatten().collect();
    if !faults.is_empty() {
        return Err(faults);
    }
    let mut all: Vec<Staged> = lists.into_iter().flatten().collect();
    all.sort_unstable_by_key(|file| (file.at, file.form));
    Ok(all)
}

/// Finishes the file whose bytes are on the desk, and its siblings. One that stands beside a file that did not
/// change is not made again.
fn finish_all(
    tree: &dyn Tree,
    at: usize,
    desk: &mut Desk,
    keep: Keep<'_>,
    finish: Finish<'_>,
    list: &mut Vec<Staged>,
) -> Result<(), Diagnostic> {
    let file = finish(at, None, desk)?;
    let is_unchanged = !file.is_staged();
    list.push(file);
    let mut page = std::mem::take(&mut desk.page);
    for &form in tree.encodings(at) {
        if let Some(sibling) = Some(form).filter(|_| is_unchanged).and_then(|form| keep(at, Some(form), desk)) {
            list.push(sibling);
            continue;
        }
        let made = compress(form, &page).map_err(|error| {
            let path = tree::path_of(tree, at, Some(form)).into_owned();
            let message = format!("cannot make `{path}`: {error}");
            Diagnostic::new(Code::OUTPUT_UNWRITABLE, Place::Path(path), message)
        })?;
        if let Some(made) = made {
            desk.page = made;
            list.push(finish(at, Some(form), desk)?);
        }
    }
    std::mem::swap(&mut desk.page, &mut page);
    Ok(())
}

/// Writes a file and returns what the system knows of it. The folder is made only when it turns
/// out to be missing, which saves a call for every further file in it.
fn write(path: &Path, bytes: &[u8]) -> io::Result<Metadata> {
    let mut file = match File::create(path) {
        Err(error) if error.kind() == ErrorKind::NotFound => {
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder)?;
            }
            File::create(path)?
        }
        file => file?,
    };
    file.write_all(bytes)?;
    file.metadata()
}

/// What the manifest says of a file that stands as we left it.
fn kept(path: &Path, entry: &Entry) -> Option<Entry> {
    let found = path.symlink_metadata().ok()?;
    (entry.hash.is_some() && found.is_file() && entry.is_untouched(&found)).then_some(*entry)
}

/// Looks at the file at `desk.path`. If it was not touched since we wrote it,
/// the hash we kept tells; else its bytes do.
fn look(desk: &mut Desk, hash: u64, path: &str, index: &Index<'_>) -> io::Result<Standing> {
    let found = match desk.path.symlink_metadata() {
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Standing::Nothing),
        Err(error) if error.kind() == ErrorKind::NotADirectory => return Ok(Standing::FileAsFolder),
        found => found?,
    };
    if found.is_dir() {
        return Ok(Standing::Folder);
    }
    if !found.is_file() || found.len() != desk.page.len() as u64 {
        return Ok(Standing::Other);
    }
    let kept = index.get(path).filter(|entry| entry.is_untouched(&found)).and_then(|entry| entry.hash);
    let is_same = match kept {
        Some(kept) => kept == hash,
        None => {
            desk.standing.clear();
            File::open(&desk.path)?.read_to_end(&mut desk.standing)?;
            desk.standing == desk.page
        }
    };
    Ok(if is_same { Standing::Same { modified: manifest::modified(&found) } } else { Standing::Other })
}
