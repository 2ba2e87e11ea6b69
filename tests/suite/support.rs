//! A site from a string, and what becomes of it.

use std::fs;
use std::path::{Path, PathBuf};

use prospectus::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use prospectus::pipeline::{Options, Prepared, SiteTree, prepare};
use prospectus::publish::Tree;
use prospectus::source::Sources;

/// The instant of every test: no report depends on the day it is run.
const NOW: &str = "2026-11-22T09:00:00Z";

/// A catalog on disk, in a folder of its own or in the repository.
pub struct Site {
    root: PathBuf,
    with_drafts: bool,
    /// Whether messages that nobody asks for are findings.
    with_unused: bool,
    /// Removes the folder in the end.
    _folder: Option<tempfile::TempDir>,
}

/// A catalog from its files, each below a line `-- path --`.
pub fn site(text: &str) -> Site {
    let folder = tempfile::tempdir().expect("a folder for the site");
    for (path, text) in files(text) {
        write(folder.path(), path, text.as_bytes());
    }
    Site { root: folder.path().to_path_buf(), with_drafts: false, with_unused: false, _folder: Some(folder) }
}

/// The files of a text, with their paths.
fn files(text: &str) -> Vec<(&str, String)> {
    let mut files: Vec<(&str, String)> = Vec::new();
    for line in text.trim_start().split_inclusive('\n') {
        let name = line.trim_end().strip_prefix("-- ").and_then(|rest| rest.strip_suffix(" --"));
        match (name, files.last_mut()) {
            (Some(name), _) => files.push((name, String::new())),
            (None, Some((_, text))) => text.push_str(line),
            (None, None) => panic!("a site begins with a line `-- path --`"),
        }
    }
    files
}

/// The catalog in a folder of the repository, where it stands.
pub fn at(path: impl AsRef<Path>) -> Site {
    Site { root: repository().join(path), with_drafts: false, with_unused: false, _folder: None }
}

/// The catalog in a folder anywhere, where it stands.
pub fn in_folder(path: &Path) -> Site {
    Site { root: path.to_path_buf(), with_drafts: false, with_unused: false, _folder: None }
}

/// A copy of the named parts of a catalog, to be changed.
pub fn copy(from: &Path, parts: &[&str]) -> Site {
    let folder = tempfile::tempdir().expect("a folder for the site");
    for part in parts {
        for entry in walkdir::WalkDir::new(from.join(part)) {
            let entry = entry.expect("the original can be listed");
            if entry.file_type().is_file() {
                let path = entry.path().strip_prefix(from).expect("a path below the original");
                let bytes = fs::read(entry.path()).expect("the original can be read");
                write(folder.path(), path.to_str().expect("a name in UTF-8"), &bytes);
            }
        }
    }
    Site { root: folder.path().to_path_buf(), with_drafts: false, with_unused: false, _folder: Some(folder) }
}

/// Where this repository is.
pub fn repository() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

fn write(root: &Path, path: &str, bytes: &[u8]) {
    let path = root.join(path);
    fs::create_dir_all(path.parent().expect("a folder above the file")).expect("the folder can be made");
    fs::write(path, bytes).expect("the file can be written");
}

impl Site {
    /// The folder of `prospectus.yaml`.
    pub fn root(&self) -> &Path {
        &self.root
    }

    /// The same site with its drafts.
    pub fn with_drafts(mut self) -> Site {
        self.with_drafts = true;
        self
    }

    /// The same site, which counts messages that nobody asks for. Small sites
    /// have them to show something else.
    pub fn with_unused(mut self) -> Site {
        self.with_unused = true;
        self
    }

    /// Writes a file of the catalog, or another text into it.
    pub fn write(&self, path: &str, bytes: impl AsRef<[u8]>) {
        write(&self.root, path, bytes.as_ref());
    }

    /// Runs the stages up to the checks.
    pub fn prepare(&self) -> Prepared {
        prepare(&Options {
            root: self.root.clone(),
            base_url: None,
            target: None,
            as_of: None,
            now: NOW.parse().expect("an instant"),
            with_drafts: self.with_drafts,
            with_draft_locales: self.with_drafts,
            with_unclaimed: true,
            with_pseudo: false,
        })
    }

    /// Everything that is wrong, that only shows when pages are made included.
    pub fn findings(&self) -> (Diagnostics, Sources) {
        let mut prepared = self.prepare();
        prepared.render_all();
        let mut found = prepared.found;
        let is_unused = |one: &Diagnostic| one.code == Code::TEMPLATE_UNUSED_MESSAGE;
        if !self.with_unused && found.iter().any(is_unused) {
            let all = std::mem::take(&mut found);
            let counted = all.into_iter().filter(|one| !is_unused(one));
            counted.for_each(|one| found.report(one));
        }
        (found, prepared.sources)
    }

    /// The findings as `check` prints them, without colours.
    pub fn report(&self) -> String {
        let (found, sources) = self.findings();
        let text = prospectus::cli::plain(&found, &sources);
        text.replace(&self.root.display().to_string(), "[ROOT]")
    }

    /// A line for each finding that is worse than a note: `file:line: code`.
    pub fn codes(&self) -> Vec<String> {
        let (found, sources) = self.findings();
        let worse = found.iter().filter(|one| one.severity > Severity::Note);
        worse.map(|one| format!("{}: {}", place(one, &sources), one.code.name())).collect()
    }

    /// A file of the built site, by its path in the output.
    pub fn page(&self, path: &str) -> String {
        let Prepared { sources, found, renderer } = self.prepare();
        let report = prospectus::cli::plain(&found, &sources);
        assert!(!found.has_errors(), "{report}");
        let renderer = renderer.expect("a site");
        let tree = SiteTree::new(&renderer);
        let wanted = if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path.to_owned() };
        let at = (0..tree.len()).find(|&at| tree.path(at) == wanted);
        let mut bytes = Vec::new();
        tree.bytes(at.unwrap_or_else(|| panic!("there is no `{wanted}`")), &mut bytes).expect("the page is made");
        String::from_utf8(bytes).expect("the page is UTF-8")
    }

    /// What stands in `<main>` of a page, by the page's path in the output.
    pub fn main(&self, path: &str) -> String {
        let page = self.page(path);
        let start = page.find("<main").unwrap_or_else(|| panic!("`{path}` has no `<main>`"));
        let end = page[start..].find("</main>").map_or(page.len(), |end| start + end + "</main>".len());
        page[start..end].to_owned()
    }
}

/// `file:line` of a finding, or its path alone.
pub fn place(one: &Diagnostic, sources: &Sources) -> String {
    match &one.place {
        Place::Path(path) => path.clone(),
        Place::Span(span) => {
            let file = sources.get(span.file);
            format!("{}:{}", file.path(), file.line_column(span.start as usize).0)
        }
    }
}
