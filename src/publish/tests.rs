#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

#[cfg(test)]
mod siblings;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicUsize, Ordering};

use tempfile::TempDir;
use walkdir::WalkDir;

use super::output::Output;
use super::{Phase, Recovery, Tree, Written, publish, publish_to, recover};
use crate::diag::{Code, Diagnostic, Place};

/// Lets a number of steps pass and none after them, not even those that tidy
/// up: the disk is then as a killed process leaves it.
#[derive(Default)]
pub(super) struct Fuse(Option<AtomicUsize>);

impl Fuse {
    fn after(steps: usize) -> Fuse {
        Fuse(Some(AtomicUsize::new(steps)))
    }

    pub fn step(&self) -> Result<(), Diagnostic> {
        let Some(left) = &self.0 else { return Ok(()) };
        let passed = left.fetch_update(Ordering::Relaxed, Ordering::Relaxed, |left| left.checked_sub(1));
        passed.map(|_| ()).map_err(|_| fault("killed"))
    }
}

fn fault(message: &str) -> Diagnostic {
    Diagnostic::new(Code::TEMPLATE_RENDER, Place::Path(String::new()), message)
}

/// Path and text; a file whose text is `FAIL` cannot be made.
type Files = BTreeMap<String, String>;

struct Site(Vec<(String, String)>);

impl Tree for Site {
    fn len(&self) -> usize {
        self.0.len()
    }

    fn path(&self, at: usize) -> &str {
        &self.0[at].0
    }

    fn phase(&self, at: usize) -> Phase {
        match self.path(at).rsplit('.').next() {
            Some("html") => Phase::Page,
            Some("xml") => Phase::Index,
            _ => Phase::Asset,
        }
    }

    fn bytes(&self, at: usize, out: &mut Vec<u8>) -> Result<(), Diagnostic> {
        let text = &self.0[at].1;
        assert!(out.is_empty());
        if text == "FAIL" {
            return Err(fault(self.path(at)));
        }
        out.extend_from_slice(text.as_bytes());
        Ok(())
    }
}

fn files(pairs: &[(&str, &str)]) -> Files {
    pairs.iter().map(|(path, text)| (path.to_string(), text.to_string())).collect()
}

fn site(files: &Files) -> Site {
    Site(files.iter().map(|(path, text)| (path.clone(), text.clone())).collect())
}

fn old() -> Files {
    files(&[
        ("index.html", "home"),
        ("site.1.css", "body {}"),
        ("sitemap.xml", "<one>"),
        ("en/a/index.html", "a"),
        ("en/b/index.html", "b"),
        ("en/gone/deep/index.html", "gone"),
        ("en/gone/deep/note.txt", "gone too"),
        ("file", "becomes a folder"),
        ("folder/x/one.html", "becomes a file"),
        ("folder/two.html", "becomes a file"),
    ])
}

fn new() -> Files {
    files(&[
        ("index.html", "home, changed"),
        ("site.2.css", "main {}"),
        ("sitemap.xml", "<two>"),
        ("en/a/index.html", "a"),
        ("en/b/index.html", "B"),
        ("en/c/index.html", "c"),
        ("file/now/index.html", "a folder"),
        ("file/now/again.html", "a folder"),
        ("folder", "a file"),
    ])
}

/// A temporary folder that holds an output named `public`.
struct Shelf(TempDir);

impl Shelf {
    fn new() -> Self {
        Shelf(tempfile::tempdir().unwrap())
    }

    fn output(&self) -> PathBuf {
        self.0.path().join("public")
    }

    fn state(&self) -> PathBuf {
        self.0.path().join(".public.prospectus")
    }

    fn publish(&self, files: &Files) -> Result<Written, Vec<Diagnostic>> {
        publish(&site(files), &self.output(), &|| Ok(()), &|_| ())
    }

    /// Publishes and is killed after some steps; whether it came to the end.
    fn publish_until(&self, files: &Files, steps: usize) -> bool {
        let mut output = Output::find(&self.output()).unwrap();
        output.fuse = Fuse::after(steps);
        publish_to(&site(files), &output, &|| Ok(()), &|_| ()).is_ok()
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.output().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        fs::write(file, text).unwrap();
    }

    /// What stands, with folders as paths that end in `/` and hold nothing.
    fn read(&self) -> Files {
        let mut found = Files::new();
        for entry in WalkDir::new(self.output()).min_depth(1) {
            let Ok(entry) = entry else { continue };
            let path = entry.path().strip_prefix(self.output()).unwrap().to_str().unwrap().to_owned();
            if !entry.file_type().is_dir() {
                found.insert(path, fs::read_to_string(entry.path()).unwrap());
            } else if fs::read_dir(entry.path()).unwrap().next().is_none() {
                found.insert(format!("{path}/"), String::new());
            }
        }
        found
    }

    fn state_names(&self) -> Vec<String> {
        let mut names: Vec<String> = fs::read_dir(self.state())
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }
}

#[cfg(unix)]
fn traces(folder: &Path) -> BTreeMap<PathBuf, (u64, i64, i64, i64, i64)> {
    use std::os::unix::fs::MetadataExt;
    WalkDir::new(folder)
        .into_iter()
        .map(|entry| {
            let entry = entry.unwrap();
            let found = entry.metadata().unwrap();
            let trace = (found.ino(), found.mtime(), found.mtime_nsec(), found.ctime(), found.ctime_nsec());
            (entry.path().to_owned(), trace)
        })
        .collect()
}

fn codes(faults: &[Diagnostic]) -> Vec<&'static str> {
    faults.iter().map(|fault| fault.code.name()).collect()
}

#[test]
fn a_first_build_writes_the_whole_tree() {
    let place = Shelf::new();
    let seen = AtomicUsize::new(0);
    let written =
        publish(&site(&old()), &place.output(), &|| Ok(()), &|done| _ = seen.fetch_max(done, Ordering::Relaxed))
            .unwrap();
    assert_eq!(place.read(), old());
    assert_eq!((written.files, written.written, written.unchanged, written.removed), (10, 10, 0, 0));
    assert_eq!(written.bytes, old().values().map(|text| text.len() as u64).sum::<u64>());
    assert_eq!(seen.into_inner(), 10);
    assert_eq!(place.state_names(), [".gitignore", "lock", "manifest"]);
}

#[test]
fn a_later_build_changes_what_changed_and_removes_what_is_gone() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    let written = place.publish(&new()).unwrap();
    assert_eq!(place.read(), new());
    assert_eq!((written.files, written.written, written.unchanged, written.removed), (9, 8, 1, 6));
    assert_eq!(place.state_names(), [".gitignore", "lock", "manifest"]);
}

#[test]
fn a_tree_of_many_files_is_written_and_changed_by_several_threads() {
    let place = Shelf::new();
    let many = |changed: usize| -> Files {
        let text = |at: usize| format!("page {}", if at == changed { usize::MAX } else { at });
        (0..500).map(|at| (format!("en/{}/{at}/index.html", at % 7), text(at))).collect()
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(4).build().unwrap();
    pool.install(|| {
        place.publish(&many(1000)).unwrap();
        assert_eq!(place.read(), many(1000));
        assert_eq!(place.publish(&many(77)).unwrap().written, 1);
        assert_eq!(place.read(), many(77));
    });
}

#[cfg(unix)]
#[test]
fn nothing_is_touched_when_nothing_changed() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    let before = traces(&place.output());
    let manifest = traces(&place.state().join("manifest"));
    let written = place.publish(&old()).unwrap();
    assert_eq!((written.written, written.unchanged, written.removed), (0, 10, 0));
    assert_eq!(traces(&place.output()), before);
    assert_eq!(traces(&place.state().join("manifest")), manifest);
}

#[cfg(unix)]
#[test]
fn files_that_did_not_change_keep_inode_and_time() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    let page = place.output().join("en/a/index.html");
    let before = traces(&page);
    place.publish(&new()).unwrap();
    assert_eq!(traces(&page), before);
}

#[cfg(unix)]
#[test]
fn a_copied_output_is_compared_by_its_bytes() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    for path in old().keys() {
        let file = place.output().join(path);
        let later = std::time::SystemTime::now() + std::time::Duration::from_secs(60);
        fs::File::options().write(true).open(file).unwrap().set_modified(later).unwrap();
    }
    let before = traces(&place.output());
    assert_eq!(place.publish(&old()).unwrap().written, 0);
    assert_eq!(traces(&place.output()), before);
}

#[test]
fn a_file_that_someone_edited_or_deleted_is_written_again() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    place.write("index.html", "HOME");
    fs::remove_dir_all(place.output().join("en/b")).unwrap();
    assert_eq!(place.publish(&old()).unwrap().written, 2);
    assert_eq!(place.read(), old());
}

#[test]
fn an_output_that_someone_deleted_is_built_anew() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    fs::remove_dir_all(place.output()).unwrap();
    assert_eq!(place.publish(&new()).unwrap().removed, 0);
    assert_eq!(place.read(), new());
}

#[test]
fn files_that_others_put_beside_ours_stay() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    place.write("CNAME", "example.org");
    place.write("en/gone/photo.jpg", "jpg");
    place.publish(&new()).unwrap();
    let mut expected = new();
    expected.insert("CNAME".into(), "example.org".into());
    expected.insert("en/gone/photo.jpg".into(), "jpg".into());
    assert_eq!(place.read(), expected);
}

#[test]
fn files_of_others_in_the_way_are_refused() {
    for (theirs, ours) in [("folder", "folder/x.html"), ("x.html/theirs", "x.html")] {
        let place = Shelf::new();
        let mut tree = files(&[("index.html", "home")]);
        place.publish(&tree).unwrap();
        place.write(theirs, "theirs");
        let before = place.read();
        tree.insert(ours.into(), "ours".into());
        tree.insert("index.html".into(), "changed".into());
        assert_eq!(codes(&place.publish(&tree).unwrap_err()), ["output/not-ours"]);
        assert_eq!(place.read(), before);
        assert_eq!(place.state_names(), [".gitignore", "lock", "manifest"]);
    }
}

#[test]
fn empty_folders_are_not_in_the_way() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    fs::create_dir_all(place.output().join("folder/x/empty")).unwrap();
    fs::create_dir_all(place.output().join("site.2.css/empty/empty")).unwrap();
    place.publish(&new()).unwrap();
    assert_eq!(place.read(), new());
}

#[cfg(unix)]
#[test]
fn a_tree_that_cannot_be_made_changes_nothing() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    let before = traces(&place.output());
    let mut broken = new();
    broken.insert("index.html".into(), "FAIL".into());
    broken.insert("en/c/index.html".into(), "FAIL".into());
    let mut faults: Vec<_> = place.publish(&broken).unwrap_err().into_iter().map(|fault| fault.message).collect();
    faults.sort();
    assert_eq!(faults, ["en/c/index.html", "index.html"]);
    assert_eq!(traces(&place.output()), before);
    assert_eq!(place.state_names(), [".gitignore", "lock", "manifest"]);
}

#[test]
fn a_first_tree_that_cannot_be_made_leaves_nothing() {
    let place = Shelf::new();
    assert!(place.publish(&files(&[("a.html", "a"), ("b.html", "FAIL")])).is_err());
    assert!(!place.output().exists());
    assert_eq!(place.state_names(), [".gitignore", "lock"]);
}

/// Kills a build after every single step; what stands then is the old tree
/// until the journal is there, and one more command makes it the new one.
fn check_every_interruption(prepare: impl Fn(&Shelf), before: &Files, after: &Files) {
    for steps in 0.. {
        for only_recovers in [false, true] {
            let place = Shelf::new();
            prepare(&place);
            let is_done = place.publish_until(after, steps);
            let is_committed = place.state().join("journal").exists();
            if !is_done && !is_committed {
                let found = place.read();
                assert!(found == *before || found == *after, "after {steps} steps: {found:?}");
            }
            if only_recovers {
                let recovery = recover(&place.output()).unwrap();
                assert_eq!(recovery == Recovery::Completed, is_committed, "after {steps} steps");
                let found = place.read();
                assert!(if is_committed || is_done { found == *after } else { found == *before || found == *after });
            } else {
                place.publish(after).unwrap();
                assert_eq!(place.read(), *after, "after {steps} steps");
                assert_eq!(place.state_names(), [".gitignore", "lock", "manifest"], "after {steps} steps");
                assert_eq!(place.publish(after).unwrap().written, 0, "after {steps} steps");
            }
            if is_done && only_recovers {
                assert!(steps > 10);
                return;
            }
        }
    }
}

#[test]
fn a_first_build_killed_anywhere_is_completed_by_the_next() {
    check_every_interruption(|_| (), &Files::new(), &new());
}

#[test]
fn a_build_into_an_empty_folder_killed_anywhere_is_completed_by_the_next() {
    check_every_interruption(|place| fs::create_dir(place.output()).unwrap(), &Files::new(), &new());
}

#[test]
fn a_later_build_killed_anywhere_is_completed_by_the_next() {
    check_every_interruption(|place| _ = place.publish(&old()).unwrap(), &old(), &new());
    check_every_interruption(|place| _ = place.publish(&new()).unwrap(), &new(), &old());
}

#[test]
fn a_build_killed_while_it_recovers_is_completed_by_the_next() {
    for steps in 0..60 {
        let place = Shelf::new();
        place.publish(&old()).unwrap();
        // Far enough that the journal is there and some of it is done.
        assert!(!place.publish_until(&new(), 20));
        assert!(place.state().join("journal").exists());
        place.publish_until(&old(), steps);
        place.publish(&new()).unwrap();
        assert_eq!(place.read(), new(), "after {steps} steps");
    }
}

#[test]
fn pages_move_after_what_they_need_and_before_what_names_them() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    let mut steps = 0;
    let journal = loop {
        assert!(!place.publish_until(&new(), steps));
        if let Ok(journal) = fs::read_to_string(place.state().join("journal")) {
            break journal;
        }
        steps += 1;
    };
    let at = |end: &str| journal.find(end).unwrap_or_else(|| panic!("{end} in {journal}"));
    assert!(cfg!(not(target_os = "linux")) || journal.contains("\nswap "));
    assert!(at("remove file\n") < at(" site.2.css\n"));
    assert!(at(" site.2.css\n") < at(" index.html\n"));
    assert!(at(" en/c/index.html\n") < at(" sitemap.xml\n"));
    assert!(at(" sitemap.xml\n") < at("remove site.1.css\n"));
}

#[cfg(unix)]
#[test]
fn a_folder_that_is_not_ours_is_refused_and_untouched() {
    let place = Shelf::new();
    place.write("thesis.txt", "years of work");
    let before = traces(&place.output());
    assert_eq!(codes(&place.publish(&new()).unwrap_err()), ["output/not-ours"]);
    assert_eq!(traces(&place.output()), before);
    assert!(!place.state().exists());
}

#[test]
fn a_folder_put_in_the_place_of_ours_is_refused() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    fs::remove_dir_all(place.output()).unwrap();
    place.write("index.html", "someone else's");
    assert_eq!(codes(&place.publish(&new()).unwrap_err()), ["output/not-ours"]);
    assert_eq!(place.read(), files(&[("index.html", "someone else's")]));
}

#[test]
fn a_file_is_no_output() {
    let place = Shelf::new();
    fs::write(place.output(), "a file").unwrap();
    assert_eq!(codes(&place.publish(&new()).unwrap_err()), ["output/not-ours"]);
    assert_eq!(codes(&publish(&site(&new()), Path::new("/"), &|| Ok(()), &|_| ()).unwrap_err()), ["output/not-ours"]);
}

#[cfg(unix)]
#[test]
fn a_link_is_followed_to_the_folder_it_names() {
    let place = Shelf::new();
    let real = place.0.path().join("real");
    fs::create_dir(&real).unwrap();
    std::os::unix::fs::symlink(&real, place.output()).unwrap();
    place.publish(&old()).unwrap();
    place.publish(&new()).unwrap();
    assert_eq!(place.read(), new());
    assert!(place.output().is_symlink());
    assert!(place.0.path().join(".real.prospectus/manifest").exists());

    fs::remove_dir_all(&real).unwrap();
    assert_eq!(codes(&place.publish(&new()).unwrap_err()), ["output/unwritable"]);
    assert!(!real.exists());
}

#[test]
fn two_builds_at_once_are_refused() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    let lock = Output::find(&place.output()).unwrap().lock().unwrap();
    let faults = place.publish(&new()).unwrap_err();
    assert_eq!(codes(&faults), ["output/busy"]);
    assert!(recover(&place.output()).is_err());
    assert_eq!(place.read(), old());
    drop(lock);
    place.publish(&new()).unwrap();
}

#[test]
fn paths_that_cannot_stand_together_are_refused() {
    let place = Shelf::new();
    let check = |paths: &[&str], expected: &[&str]| {
        let tree = Site(paths.iter().map(|path| (path.to_string(), String::new())).collect());
        let faults = publish(&tree, &place.output(), &|| Ok(()), &|_| ()).unwrap_err();
        assert_eq!(codes(&faults), expected, "{paths:?}");
    };
    check(&["a.html", "b.html", "a.html"], &["url/collision"]);
    check(&["a/b/c", "a/b"], &["url/collision"]);
    check(&["../a", "b", "/c"], &["output/unwritable", "output/unwritable"]);
    assert!(!place.state().exists());
}

#[cfg(unix)]
#[test]
fn a_fault_of_the_disk_names_the_file() {
    let place = Shelf::new();
    place.publish(&old()).unwrap();
    // A link that leads nowhere, where a folder of the new tree must be.
    std::os::unix::fs::symlink("nowhere", place.output().join("en/c")).unwrap();
    let faults = place.publish(&new()).unwrap_err();
    assert!(faults[0].message.contains("public/en/c/index.html"), "{faults:?}");
    fs::remove_file(place.output().join("en/c")).unwrap();
    place.publish(&new()).unwrap();
    assert_eq!(place.read(), new());
}

#[test]
fn recovery_makes_nothing_where_nothing_was_published() {
    let place = Shelf::new();
    assert_eq!(recover(&place.output()).unwrap(), Recovery::Nothing);
    assert_eq!(fs::read_dir(place.0.path()).unwrap().count(), 0);
}
