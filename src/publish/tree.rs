//! What is to be published, and what a path in it may look like.

use std::borrow::Cow;
use std::collections::HashSet;

use rapidhash::fast::RandomState;

use crate::diag::{Code, Diagnostic};
use crate::output::Encoding;
use crate::publish::output::Output;

/// When a file takes its place. A page must find its style sheet, and a sitemap
/// its pages; removals come after all of these.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Phase {
    /// Style sheets, scripts, pictures, fonts: what pages need.
    Asset,
    /// Pages.
    Page,
    /// Sitemaps, feeds, lists: what names pages.
    Index,
}

/// A whole site, file by file. Bytes are made when they are asked for, from
/// several threads at once, and each file only once in a build; so a site may
/// be far larger than memory.
pub trait Tree: Sync {
    /// How many files there are.
    fn len(&self) -> usize;

    /// Whether there is none.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The path of a file, relative to the output, with `/`.
    fn path(&self, at: usize) -> &str;

    /// When it takes its place.
    fn phase(&self, at: usize) -> Phase;

    /// Whether the path follows from all that the bytes depend on. Such a file is not made
    /// again where it stands as it was written.
    fn is_named_by_content(&self, _at: usize) -> bool {
        false
    }

    /// The forms in which a file also stands beside itself, where that is smaller: `a.html.br` beside `a.html`.
    fn encodings(&self, _at: usize) -> &[Encoding] {
        &[]
    }

    /// Appends the bytes of a file to `out`, which is empty.
    ///
    /// # Errors
    ///
    /// The file cannot be made; then nothing of the tree is published.
    fn bytes(&self, at: usize, out: &mut Vec<u8>) -> Result<(), Diagnostic>;
}

type PathSet<'a> = HashSet<&'a str, RandomState>;

/// The path of a file, or of the sibling in this form.
pub(super) fn path_of(tree: &dyn Tree, at: usize, form: Option<Encoding>) -> Cow<'_, str> {
    let path = tree.path(at);
    form.map_or(Cow::Borrowed(path), |form| Cow::Owned(format!("{path}.{}", form.ending())))
}

/// Refuses paths that leave the output or that cannot stand side by side.
pub(super) fn check(tree: &dyn Tree, output: &Output) -> Result<(), Vec<Diagnostic>> {
    let mut faults = Vec::new();
    let mut seen = PathSet::with_capacity_and_hasher(tree.len(), RandomState::default());
    for at in 0..tree.len() {
        let path = tree.path(at);
        let fault = |message| Diagnostic::new(Code::OUTPUT_UNWRITABLE, output.place(path), message);
        if !is_plain(path) {
            faults.push(fault(format!("`{path}` is no path within the output")));
        } else if !seen.insert(path) {
            faults.push(Diagnostic::new(Code::URL_COLLISION, output.place(path), format!("`{path}` is written twice")));
        }
    }
    for at in 0..tree.len() {
        let path = tree.path(at);
        let siblings = tree.encodings(at).iter().map(|&form| path_of(tree, at, Some(form)));
        for sibling in siblings.filter(|sibling| seen.contains(&**sibling)) {
            let message = format!("`{sibling}` is written twice: as a file, and as a smaller form of `{path}`");
            faults.push(Diagnostic::new(Code::URL_COLLISION, output.place(&sibling), message));
        }
        if let Some(folder) = ancestors(path).find(|folder| seen.contains(folder)) {
            let message = format!("`{folder}` would be both a file and the folder of `{path}`");
            faults.push(Diagnostic::new(Code::URL_COLLISION, output.place(folder), message));
        }
    }
    if faults.is_empty() { Ok(()) } else { Err(faults) }
}

/// The folders a path lies in, the nearest first, without the output itself.
pub(super) fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    memchr::memrchr_iter(b'/', path.as_bytes()).map(|at| &path[..at])
}

/// Names joined by single slashes, none of them `.` or `..`. Control characters
/// would break the lines of manifest and journal, a backslash is a slash on
/// some systems, and the state folder keeps its own name.
fn is_plain(path: &str) -> bool {
    let is_name = |name: &str| !matches!(name, "" | "." | ".." | ".prospectus");
    path.split('/').all(is_name) && !path.contains(|c: char| c.is_control() || c == '\\')
}

#[cfg(test)]
mod tests {
    use super::{ancestors, is_plain};

    fn check(path: &str, expected: bool) {
        assert_eq!(is_plain(path), expected, "{path:?}");
    }

    #[test]
    fn a_path_stays_within_the_output() {
        check("index.html", true);
        check("es/cursos/óptica/index.html", true);
        check(".well-known/security.txt", true);
        check("", false);
        check("/etc/passwd", false);
        check("a//b", false);
        check("a/../b", false);
        check("a/.", false);
        check("a\\b", false);
        check("a\nb", false);
        check(".prospectus/manifest", false);
    }

    #[test]
    fn ancestors_begin_with_the_nearest() {
        assert_eq!(ancestors("a/b/c.html").collect::<Vec<_>>(), ["a/b", "a"]);
        assert_eq!(ancestors("c.html").count(), 0);
    }
}
