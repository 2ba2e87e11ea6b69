#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::thread;
use std::time::Duration;

use tempfile::TempDir;

use super::{Change, Method, Watched, Watcher};

struct Catalog(TempDir);

impl Catalog {
    fn new() -> Catalog {
        let catalog = Catalog(tempfile::tempdir().unwrap());
        catalog.write("prospectus.yaml", "locales: [en]");
        catalog.write("content/courses/optics/en.md", "# Optics");
        catalog
    }

    fn path(&self, path: &str) -> PathBuf {
        self.0.path().canonicalize().unwrap().join(path)
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.0.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    fn watch(&self, method: Method) -> Watcher {
        let watched = Watched {
            root: self.0.path().to_owned(),
            folders: vec!["content".into(), "themes".into()],
            ignored: vec!["public".into(), "target".into()],
            method,
        };
        Watcher::start(&watched).unwrap()
    }
}

/// Collects changes until all the paths were told. A stop comes in any case, so
/// that a fault does not hang.
fn wait_for(watcher: &mut Watcher, paths: &[PathBuf]) -> BTreeSet<PathBuf> {
    let stopper = watcher.stopper();
    thread::spawn(move || {
        thread::sleep(Duration::from_secs(20));
        stopper.stop();
    });
    let mut told = BTreeSet::new();
    while !paths.iter().all(|path| told.contains(path)) {
        match watcher.next() {
            Some(Change::Paths(paths)) => told.extend(paths),
            Some(Change::Rescan) => panic!("a rescan"),
            None => panic!("{paths:?} not told, but {told:?}"),
        }
    }
    told
}

fn check_changes(method: Method) {
    let catalog = Catalog::new();
    let mut watcher = catalog.watch(method);
    assert_eq!(watcher.note(), None);
    let page = catalog.path("content/courses/optics/en.md");
    catalog.write("public/en/index.html", "not ours");
    catalog.write("content/courses/optics/.en.md.swp", "a trace");
    catalog.write("content/courses/optics/en.md", "# Optics and light");
    let told = wait_for(&mut watcher, std::slice::from_ref(&page));
    assert!(told.iter().all(|path| page.starts_with(path)), "{told:?}");

    catalog.write("prospectus.yaml", "locales: [en, es]");
    wait_for(&mut watcher, &[catalog.path("prospectus.yaml")]);

    fs::remove_file(&page).unwrap();
    wait_for(&mut watcher, &[page]);

    catalog.write("content/programs/light/deep/program.yaml", "code: L");
    wait_for(&mut watcher, &[catalog.path("content/programs/light/deep/program.yaml")]);
    catalog.write("content/programs/light/deep/en.md", "# Light");
    wait_for(&mut watcher, &[catalog.path("content/programs/light/deep/en.md")]);
}

#[test]
fn the_system_tells_of_changes() {
    check_changes(Method::Events);
}

#[test]
fn changes_are_found_by_looking() {
    check_changes(Method::Polling);
}

#[test]
fn a_folder_that_appears_is_watched_from_then_on() {
    let catalog = Catalog::new();
    let mut watcher = catalog.watch(Method::Events);
    catalog.write("themes/mine/base.html", "<html>");
    assert_eq!(watcher.next(), Some(Change::Rescan));
    // Events of the folder's first moments may still come.
    catalog.write("themes/mine/base.html", "<html lang>");
    wait_for(&mut watcher, &[catalog.path("themes/mine/base.html")]);
}

#[test]
fn a_stop_ends_the_series() {
    for method in [Method::Events, Method::Polling] {
        let catalog = Catalog::new();
        let mut watcher = catalog.watch(method);
        let stopper = watcher.stopper();
        thread::scope(|scope| {
            scope.spawn(|| {
                thread::sleep(Duration::from_millis(50));
                stopper.stop();
            });
            assert_eq!(watcher.next(), None);
        });
    }
}

#[test]
fn a_root_that_is_not_there_is_reported() {
    let watched = Watched {
        root: Path::new("nowhere/at/all").to_owned(),
        folders: Vec::new(),
        ignored: Vec::new(),
        method: Method::Events,
    };
    assert_eq!(Watcher::start(&watched).unwrap_err().code.name(), "watch/impossible");
}
