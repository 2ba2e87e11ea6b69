//! Same input, same bytes: with any number of threads, from anywhere, again.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use prospectus::pipeline::SiteTree;
use prospectus::publish::Tree;

use crate::support::{assert_same_files, copy_catalog, demonstration, files, paths, program, root, run};

fn build(root: &Path, output: &Path) -> std::process::Command {
    let mut command = program();
    command.arg("build").arg("--root").arg(root).arg("--output-dir").arg(output);
    command
}

/// A copy, so that a build that records addresses leaves this repository alone.
fn copy() -> tempfile::TempDir {
    let copy = tempfile::tempdir().expect("a folder");
    copy_catalog(root(), copy.path(), |path| path.clone());
    copy
}

#[test]
fn any_number_of_threads_and_any_folder_give_the_same_bytes() {
    let catalog = copy();
    let place = tempfile::tempdir().expect("a folder");
    let elsewhere = place.path().join("a/b");
    fs::create_dir_all(&elsewhere).expect("a folder");
    let mut first: Option<BTreeMap<String, Vec<u8>>> = None;
    for (threads, folder) in [("1", catalog.path()), ("2", &*elsewhere), ("7", Path::new("/")), ("2", catalog.path())] {
        let output = place.path().join(format!("out-{threads}-{}", folder.display().to_string().len()));
        let root = if folder == catalog.path() { Path::new(".") } else { catalog.path() };
        run(build(root, &output).current_dir(folder).env("RAYON_NUM_THREADS", threads).env("TZ", "Asia/Tokyo"));
        let built = files(&output);
        match &first {
            None => first = Some(built),
            Some(first) => assert_same_files(first, &built, &format!("{threads} threads in {}", folder.display())),
        }
    }
}

#[test]
fn the_order_in_which_files_were_made_does_not_matter() {
    // The order in which a folder lists its files follows from the order of
    // their making on some file systems, and from their names on others.
    let backwards = tempfile::tempdir().expect("a folder");
    copy_catalog(root(), backwards.path(), |path| std::cmp::Reverse(path.clone()));
    let shuffled = tempfile::tempdir().expect("a folder");
    copy_catalog(root(), shuffled.path(), |path| shuffle(path));
    let build = |catalog: &Path| {
        let output = catalog.join("public");
        run(&mut build(catalog, &output));
        files(&output)
    };
    assert_same_files(&build(backwards.path()), &build(shuffled.path()), "backwards and shuffled");
}

/// A number that has nothing to do with the order of names.
fn shuffle(path: &Path) -> u64 {
    let bytes = path.to_str().expect("a path").bytes();
    bytes
        .fold(0xcbf2_9ce4_8422_2325, |sum, byte| (sum ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3).rotate_left(17))
}

#[test]
fn what_is_rendered_in_memory_is_what_is_written() {
    let catalog = copy();
    let output = catalog.path().join("public");
    run(&mut build(catalog.path(), &output));
    let mut in_memory = demonstration().files.clone();
    let tree = SiteTree::new(demonstration().renderer());
    for at in (0..tree.len()).filter(|&at| tree.is_named_by_content(at)) {
        tree.bytes(at, in_memory.entry(tree.path(at).to_owned()).or_default()).expect("a picture");
    }
    assert_same_files(&in_memory, &files(&output), "in memory and on disk");
}

#[cfg(unix)]
#[test]
fn a_second_build_touches_no_file() {
    use std::os::unix::fs::MetadataExt;
    let catalog = copy();
    let output = catalog.path().join("public");
    let stand = || -> Vec<(String, u64, i64, i64, i64, i64)> {
        let all = paths(&output).into_iter();
        let stand = all.map(|path| {
            let file = fs::metadata(output.join(&path)).expect("a file");
            (path, file.ino(), file.mtime(), file.mtime_nsec(), file.ctime(), file.ctime_nsec())
        });
        stand.collect()
    };
    run(&mut build(catalog.path(), &output));
    let before = stand();
    assert!(before.len() > 100, "the demonstration has pages");
    run(&mut build(catalog.path(), &output));
    assert_eq!(stand(), before);
    // Nor do times of the content matter: only what it says.
    for file in crate::support::catalog_files(catalog.path()) {
        let file = catalog.path().join(file);
        let bytes = fs::read(&file).expect("a file");
        fs::write(&file, bytes).expect("a file");
    }
    run(&mut build(catalog.path(), &output));
    assert_eq!(stand(), before);
}
