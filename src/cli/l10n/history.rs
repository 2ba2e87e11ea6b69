//! Older states of a file, where the catalog is under version control.
//!
//! Snapshots and ledgers do without it. It is asked only for the words that they
//! do not keep: old messages, and sources of texts whose snapshot is not there.

use std::path::Path;
use std::process::{Command, Stdio};

/// How many older states are looked at.
const LIMIT: &str = "--max-count=400";

/// The newest state of a file, given by its path from the root, that is the one
/// that is looked for. `None` where there is none, or no version control.
pub(super) fn find<T>(root: &Path, path: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
    let revisions = git(root, &["rev-list", LIMIT, "HEAD", "--", path])?;
    revisions.lines().find_map(|revision| read(&git(root, &["show", &format!("{revision}:./{path}")])?))
}

fn git(root: &Path, arguments: &[&str]) -> Option<String> {
    let run = Command::new("git").arg("-C").arg(root).args(arguments).stdin(Stdio::null()).output().ok()?;
    run.status.success().then(|| String::from_utf8(run.stdout).ok())?
}
