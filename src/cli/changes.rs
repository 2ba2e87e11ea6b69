//! Which changes of files matter to a catalog.

use std::path::{Path, PathBuf};

use crate::config::{LOCK_FILE, PROJECT_FILE, REDIRECTS_FILE, SETTINGS_FILE};
use crate::diag::Diagnostic;
use crate::watch::{Change, Method, Watched, Watcher};

/// The folders a catalog is read from.
const FOLDERS: [&str; 4] = ["content", "locales", "themes", "l10n"];
/// The files a catalog is read from that lie beside these folders.
const FILES: [&str; 4] = [SETTINGS_FILE, REDIRECTS_FILE, PROJECT_FILE, LOCK_FILE];

/// Changes of a catalog's own files, one after the other.
pub(super) struct Changes {
    root: PathBuf,
    watcher: Watcher,
}

impl Changes {
    /// Begins to look for changes; `output` is never one.
    pub(super) fn watch(root: &Path, output: Option<&Path>, is_polling: bool) -> Result<Changes, Diagnostic> {
        let own = [Path::new("target"), Path::new("public")];
        let watched = Watched {
            root: root.to_path_buf(),
            folders: FOLDERS.iter().map(PathBuf::from).collect(),
            ignored: own.into_iter().chain(output).map(Path::to_path_buf).collect(),
            method: if is_polling { Method::Polling } else { Method::Events },
        };
        let watcher = Watcher::start(&watched)?;
        let root = root.canonicalize().unwrap_or_else(|_| root.to_path_buf());
        Ok(Changes { root, watcher })
    }

    /// What ends the series, from any thread.
    pub(super) fn stopper(&self) -> impl Fn() + Send + 'static {
        let stopper = self.watcher.stopper();
        move || stopper.stop()
    }

    /// What the user should know about how changes are found; given once.
    pub(super) fn note(&mut self) -> Option<Diagnostic> {
        self.watcher.note()
    }

    fn is_ours(&self, path: &Path) -> bool {
        let first = path.strip_prefix(&self.root).ok().and_then(|below| below.iter().next()?.to_str());
        first.is_some_and(|name| FOLDERS.contains(&name) || FILES.contains(&name))
    }
}

/// How much of a site a change touches.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Reach {
    /// How pages look, and nothing else.
    Style,
    /// Perhaps everything.
    All,
}

impl Iterator for Changes {
    type Item = Reach;

    fn next(&mut self) -> Option<Reach> {
        loop {
            let paths = match self.watcher.next()? {
                Change::Rescan => return Some(Reach::All),
                Change::Paths(paths) => paths,
            };
            let ours: Vec<&Path> = paths.iter().map(PathBuf::as_path).filter(|path| self.is_ours(path)).collect();
            if !ours.is_empty() {
                let is_style = ours.iter().all(|path| is_style(&self.root, path));
                return Some(if is_style { Reach::Style } else { Reach::All });
            }
        }
    }
}

/// Whether a path is a style sheet of a theme: `themes/NAME/static/….css`.
fn is_style(root: &Path, path: &Path) -> bool {
    let Ok(below) = path.strip_prefix(root) else { return false };
    let parts: Vec<&str> = below.iter().filter_map(|part| part.to_str()).collect();
    matches!(parts.as_slice(), ["themes", _, "static", .., name] if name.ends_with(".css"))
}

#[cfg(test)]
mod tests {
    use std::path::Path;

    use super::is_style;

    fn check(path: &str, expected: bool) {
        assert_eq!(is_style(Path::new("/catalog"), Path::new(path)), expected, "{path}");
    }

    #[test]
    fn only_style_sheets_of_themes_leave_pages_as_they_are() {
        check("/catalog/themes/plain/static/site.css", true);
        check("/catalog/themes/plain/static/print/site.css", true);
        check("/catalog/themes/plain/static/site.js", false);
        check("/catalog/themes/plain/templates/site.css", false);
        check("/catalog/content/courses/optics/static/site.css", false);
    }
}
