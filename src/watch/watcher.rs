//! Watches folders through the system, or by looking now and then.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use notify::{ErrorKind, RecommendedWatcher, RecursiveMode, Watcher as _};
use walkdir::WalkDir;

use crate::diag::{Code, Diagnostic, Place};
use crate::watch::burst::{Burst, Message};
use crate::watch::ignore::Ignore;
use crate::watch::survey::Survey;

/// What to watch.
#[derive(Clone, Debug)]
pub struct Watched {
    /// A folder whose own files are watched.
    pub root: PathBuf,
    /// Folders that are watched with all below them, relative to the root. They
    /// need not be there yet.
    pub folders: Vec<PathBuf>,
    /// Paths that do not count, with all below them, relative to the root.
    pub ignored: Vec<PathBuf>,
    /// How.
    pub method: Method,
}

/// How changes are found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Method {
    /// The system tells, or where it cannot, by looking.
    Events,
    /// By looking about twice a second: for file systems over a network and in
    /// containers, which tell nothing.
    Polling,
}

/// What changed since the last time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// These, and if one of them is a folder that is gone, all that was in it.
    /// Absolute, with links in the root resolved.
    Paths(BTreeSet<PathBuf>),
    /// Perhaps everything.
    Rescan,
}

/// An endless series of changes: each [`next`](Iterator::next) waits for one.
/// What happens between two calls is not lost. It ends by a [`Stopper`].
#[derive(Debug)]
pub struct Watcher {
    root: PathBuf,
    folders: Vec<PathBuf>,
    ignore: Ignore,
    source: Source,
    /// What was there when we last looked; `None` until we had to.
    survey: Option<Survey>,
    outbox: Sender<Message>,
    inbox: Receiver<Message>,
    note: Option<Diagnostic>,
}

#[derive(Debug)]
enum Source {
    Events {
        system: RecommendedWatcher,
        /// Those of the folders that are there.
        seen: BTreeSet<PathBuf>,
    },
    Polling,
}

/// Ends the series of a [`Watcher`] from any thread.
#[derive(Clone, Debug)]
pub struct Stopper {
    outbox: Sender<Message>,
}

impl Stopper {
    /// Ends the series, also while it waits.
    pub fn stop(&self) {
        // A watcher that is gone has ended already.
        let _ = self.outbox.send(Message::Stop);
    }
}

impl Watcher {
    /// Begins to watch. Changes count from here on.
    ///
    /// # Errors
    ///
    /// The root is not there.
    pub fn start(watched: &Watched) -> Result<Watcher, Diagnostic> {
        // Events come with links resolved on some systems.
        let root = watched.root.canonicalize().map_err(|error| {
            let shown = watched.root.display().to_string();
            let message = format!("cannot watch `{shown}`: {error}");
            Diagnostic::new(Code::WATCH_IMPOSSIBLE, Place::Path(shown), message)
        })?;
        let resolve = |path: &PathBuf| {
            let path = root.join(path);
            path.canonicalize().unwrap_or(path)
        };
        let folders: Vec<PathBuf> = watched.folders.iter().map(|folder| root.join(folder)).collect();
        let ignore = Ignore::new(root.clone(), watched.ignored.iter().map(resolve).collect());
        let (outbox, inbox) = channel();
        let mut watcher =
            Watcher { root, folders, ignore, source: Source::Polling, survey: None, outbox, inbox, note: None };
        match watched.method {
            Method::Polling => watcher.poll(),
            Method::Events => match watcher.listen() {
                Ok(source) => watcher.source = source,
                Err(error) => watcher.fall_back(&error),
            },
        }
        Ok(watcher)
    }

    /// Why changes are found by looking although the system was asked to tell;
    /// given once. May come up at any time, as folders are added.
    pub fn note(&mut self) -> Option<Diagnostic> {
        self.note.take()
    }

    /// A handle that ends the series.
    pub fn stopper(&self) -> Stopper {
        Stopper { outbox: self.outbox.clone() }
    }

    fn listen(&self) -> notify::Result<Source> {
        let outbox = self.outbox.clone();
        // A watcher that is gone needs no events.
        let mut system = notify::recommended_watcher(move |event| _ = outbox.send(Message::Event(event)))?;
        system.watch(&self.root, RecursiveMode::NonRecursive)?;
        let mut seen = BTreeSet::new();
        watch_new(&mut system, &mut seen, &self.folders)?;
        Ok(Source::Events { system, seen })
    }

    fn poll(&mut self) {
        self.source = Source::Polling;
        self.survey = Some(self.look());
    }

    fn fall_back(&mut self, error: &notify::Error) {
        let shown = self.root.display().to_string();
        let (why, help) = match &error.kind {
            ErrorKind::MaxFilesWatch => {
                ("the system watches no more folders".to_owned(), "raise `fs.inotify.max_user_watches`")
            }
            ErrorKind::Io(error) => (error.to_string(), "raise `fs.inotify.max_user_instances`"),
            _ => (error.to_string(), ""),
        };
        let message = format!("changes of `{shown}` are found by looking about twice a second: {why}");
        let note = Diagnostic::new(Code::WATCH_POLLING, Place::Path(shown), message);
        let has_help = !help.is_empty() && cfg!(target_os = "linux");
        self.note = Some(if has_help { note.help(help) } else { note });
        self.poll();
    }

    fn look(&self) -> Survey {
        Survey::take(&self.root, &self.folders, &self.ignore)
    }

    /// What differs from the last survey, which becomes this one. `None` if
    /// there was none.
    fn compare(&mut self) -> Option<BTreeSet<PathBuf>> {
        let after = self.look();
        let changes = self.survey.as_ref().map(|before| before.changes(&after));
        self.survey = Some(after);
        changes
    }

    fn next_polled(&mut self) -> Option<Change> {
        let mut pause = SHORTEST_PAUSE;
        loop {
            match self.inbox.recv_timeout(pause) {
                Ok(Message::Event(_)) => continue,
                Ok(Message::Stop) | Err(RecvTimeoutError::Disconnected) => return None,
                Err(RecvTimeoutError::Timeout) => {}
            }
            let start = Instant::now();
            let changes = self.compare();
            // Looking at a large catalog takes at most a tenth of the time.
            pause = SHORTEST_PAUSE.max(start.elapsed() * 10);
            if let Some(changes) = changes.filter(|changes| !changes.is_empty()) {
                return Some(Change::Paths(changes));
            }
        }
    }
}

impl Iterator for Watcher {
    type Item = Change;

    fn next(&mut self) -> Option<Change> {
        loop {
            let Source::Events { system, seen } = &mut self.source else { return self.next_polled() };
            let mut burst = Burst::wait(&self.inbox, &self.ignore)?;
            // A folder that went and came back must be watched anew.
            seen.retain(|folder| !burst.paths.contains(folder));
            let found = watch_new(system, seen, &self.folders);
            let is_limit = |error: &notify::Error| matches!(error.kind, ErrorKind::MaxFilesWatch);
            if burst.is_at_limit || found.as_ref().is_err_and(is_limit) {
                self.fall_back(&notify::Error::new(ErrorKind::MaxFilesWatch));
                return Some(Change::Rescan);
            }
            if found.unwrap_or(true) {
                return Some(Change::Rescan);
            }
            if burst.has_lost {
                // The system also counts what we read, and a build reads much. So
                // the first time everything may have changed, but from then on
                // only what differs has; else builds would cause builds for ever.
                match self.compare() {
                    None => return Some(Change::Rescan),
                    Some(changes) => burst.paths.extend(changes),
                }
            }
            add_contents(&mut burst.paths, &self.ignore);
            if !burst.paths.is_empty() {
                return Some(Change::Paths(burst.paths));
            }
        }
    }
}

/// The shortest time between two looks.
const SHORTEST_PAUSE: Duration = Duration::from_millis(400);

/// Watches those of the folders that are there and were not. Whether there were any.
fn watch_new(
    system: &mut RecommendedWatcher,
    seen: &mut BTreeSet<PathBuf>,
    folders: &[PathBuf],
) -> notify::Result<bool> {
    let mut has_new = false;
    for folder in folders.iter().filter(|folder| folder.is_dir()) {
        if !seen.contains(folder) {
            system.watch(folder, RecursiveMode::Recursive)?;
            seen.insert(folder.clone());
            has_new = true;
        }
    }
    Ok(has_new)
}

/// Adds what is in new folders. Files may be written into a folder before the
/// system watches it; by now it does.
fn add_contents(paths: &mut BTreeSet<PathBuf>, ignore: &Ignore) {
    let is_folder = |path: &&PathBuf| Path::is_dir(path);
    let folders: Vec<PathBuf> = paths.iter().filter(is_folder).cloned().collect();
    for folder in folders {
        let entries = WalkDir::new(folder).into_iter().filter_entry(|entry| !ignore.covers(entry.path()));
        paths.extend(entries.filter_map(Result::ok).map(walkdir::DirEntry::into_path));
    }
}
