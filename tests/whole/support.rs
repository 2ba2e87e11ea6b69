//! A whole site in a string, built in memory, and the demonstration.
//!
//! ```text
//! let site = support::site(r#"
//! -- prospectus.yaml --
//! locales: [en, es]
//! -- content/pages/about/page.yaml --
//! -- content/pages/about/en.md --
//! ---
//! title: About
//! ---
//! "#);
//! assert_eq!(site.page("en/about/").text("h1"), "About");
//! ```
//!
//! Settings that a string does not give are those of [`SETTINGS`].

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::sync::LazyLock;

use prospectus::config::Target;
use prospectus::diag::{Diagnostic, Place, Severity};
use prospectus::locale::LocaleId;
use prospectus::pipeline::{Options, Prepared, SiteTree, prepare};
use prospectus::publish::Tree;
use prospectus::render::Renderer;
use prospectus::source::Sources;
use prospectus::url::BaseUrl;
use scraper::{ElementRef, Html, Selector};

use crate::pretty::pretty;

/// What a site in a string is called, in each language it has; messages of its
/// own come before these.
const SETTINGS: &str = "base_url: https://catalog.example.org/\nas_of: 2026-03-01T12:00:00Z\n";

/// Where the demonstration is: this repository.
pub fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// A site as it would be written, and what was found on the way.
pub struct Site {
    /// `file:line: error[code]: message`, a line each.
    pub report: String,
    pub files: BTreeMap<String, Vec<u8>>,
    renderer: Option<Renderer>,
    _folder: Option<tempfile::TempDir>,
}

/// Builds the catalog that a string holds.
pub fn site(text: &str) -> Site {
    let site = site_at(text, None);
    assert!(!site.report.contains("error["), "the catalog has faults:\n{}", site.report);
    site
}

/// The same, on another day: `2026-05-24T14:59:00Z`.
pub fn site_at(text: &str, as_of: Option<&str>) -> Site {
    let folder = tempfile::tempdir().expect("a folder");
    write_catalog(text, folder.path());
    let mut site = build(folder.path(), None, as_of);
    site._folder = Some(folder);
    site
}

/// The catalog in a folder.
pub fn built(root: &Path) -> Site {
    build(root, None, None)
}

/// The demonstration, built once for all tests.
pub fn demonstration() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| build(root(), None, None));
    &SITE
}

/// The same with its pseudo-locales.
pub fn demonstration_in_pseudo_locales() -> &'static Site {
    static SITE: LazyLock<Site> =
        LazyLock::new(|| build_with(root(), None, None, |options| options.with_pseudo = true));
    &SITE
}

/// The site of a string, with its drafts.
pub fn site_with_drafts(text: &str) -> Site {
    let folder = tempfile::tempdir().expect("a folder");
    write_catalog(text, folder.path());
    let mut site = build_with(folder.path(), None, None, |options| {
        options.with_drafts = true;
        options.with_draft_locales = true;
    });
    site._folder = Some(folder);
    site
}

/// The site of a string, with its pseudo-locales.
pub fn pseudo_site(text: &str) -> Site {
    let folder = tempfile::tempdir().expect("a folder");
    write_catalog(text, folder.path());
    let mut site = build_with(folder.path(), None, None, |options| options.with_pseudo = true);
    site._folder = Some(folder);
    site
}

/// The catalog in a folder.
pub fn site_in(folder: &Path) -> Site {
    build(folder, None, None)
}

/// The same for a host.
pub fn site_for(folder: &Path, target: Target) -> Site {
    build_with(folder, None, None, |options| options.target = Some(target))
}

/// The demonstration as a host that serves it below a folder would have it.
pub fn demonstration_below_a_folder() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| build(root(), Some("https://example.org/base/"), None));
    &SITE
}

/// Writes the files of a string below a folder. A line `-- path --` begins a file.
pub fn write_catalog(text: &str, folder: &Path) {
    let mut files: BTreeMap<&str, String> = BTreeMap::new();
    let mut path = None;
    for line in text.lines() {
        if let Some(name) = line.strip_prefix("-- ").and_then(|line| line.strip_suffix(" --")) {
            path = Some(name);
            files.entry(name).or_default();
        } else if let Some(path) = path {
            let file = files.entry(path).or_default();
            file.push_str(line);
            file.push('\n');
        }
    }
    let settings = files.entry("prospectus.yaml").or_default();
    for line in SETTINGS.lines() {
        let key = line.split(':').next().unwrap();
        if !settings.lines().any(|own| own.starts_with(key)) {
            settings.push_str(line);
            settings.push('\n');
        }
    }
    if !settings.contains("locales:") {
        settings.push_str("locales: [en]\n");
    }
    for (path, text) in files {
        let path = folder.join(path);
        fs::create_dir_all(path.parent().unwrap()).expect("a folder");
        fs::write(path, text).expect("a file");
    }
}

fn build(root: &Path, base_url: Option<&str>, as_of: Option<&str>) -> Site {
    build_with(root, base_url, as_of, |_| {})
}

fn build_with(root: &Path, base_url: Option<&str>, as_of: Option<&str>, change: impl Fn(&mut Options)) -> Site {
    let mut options = Options {
        root: root.to_owned(),
        base_url: base_url.map(|base| BaseUrl::parse(base).expect("an address")),
        target: None,
        as_of: as_of.map(|instant| instant.parse().expect("an instant")),
        now: "2026-03-01T12:00:00Z".parse().expect("an instant"),
        with_drafts: false,
        with_draft_locales: false,
        with_unclaimed: false,
        with_pseudo: false,
    };
    change(&mut options);
    let Prepared { sources, found, renderer } = prepare(&options);
    let mut report: Vec<String> = found.iter().map(|one| line(one, &sources)).collect();
    let mut files = BTreeMap::new();
    if let Some(renderer) = renderer.as_ref().filter(|_| found.count_at_least(Severity::Error) == 0) {
        let tree = SiteTree::new(renderer);
        for at in 0..tree.len() {
            let mut bytes = Vec::new();
            // Painting costs more than all pages; who looks at a picture paints it.
            if tree.is_named_by_content(at) {
                files.insert(tree.path(at).to_owned(), bytes);
                continue;
            }
            match tree.bytes(at, &mut bytes) {
                Ok(()) => {
                    files.insert(tree.path(at).to_owned(), bytes);
                }
                Err(fault) => report.push(line(&fault, &sources)),
            }
        }
    }
    Site { report: report.join("\n"), files, renderer, _folder: None }
}

fn line(fault: &Diagnostic, sources: &Sources) -> String {
    let place = match &fault.place {
        Place::Path(path) => path.clone(),
        Place::Span(span) => {
            let file = sources.get(span.file);
            format!("{}:{}", file.path(), file.line_column(span.start as usize).0)
        }
    };
    format!("{place}: {}[{}]: {}", fault.severity.name(), fault.code.name(), fault.message)
}

impl Site {
    /// A page, by its address without the first slash: `en/courses/`.
    pub fn page(&self, address: &str) -> Page {
        let path = match address.ends_with('/') || address.is_empty() {
            true => format!("{address}index.html"),
            false => address.to_owned(),
        };
        let Some(bytes) = self.files.get(&path) else {
            let known: Vec<&String> = self.files.keys().collect();
            panic!("there is no {path} in {known:#?}\n{}", self.report);
        };
        Page::parse(&path, std::str::from_utf8(bytes).expect("text"))
    }

    /// Every page, in the order of addresses.
    pub fn pages(&self) -> impl Iterator<Item = Page> {
        let pages = self.files.iter().filter(|(path, _)| path.ends_with(".html"));
        pages.map(|(path, bytes)| Page::parse(path, std::str::from_utf8(bytes).expect("text")))
    }

    /// The part of a page that is its own, for reading.
    pub fn main(&self, address: &str) -> String {
        self.page(address).pretty("main")
    }

    /// A file as text.
    pub fn text(&self, path: &str) -> &str {
        std::str::from_utf8(self.files.get(path).unwrap_or_else(|| panic!("there is no {path}"))).expect("text")
    }

    /// The words of a message without arguments.
    pub fn word(&self, locale: &str, key: &str) -> String {
        let world = self.renderer.as_ref().expect("a site").world();
        let id: LocaleId = world.site.locales.find(locale).expect("a locale of the site");
        world.word(id, key)
    }

    /// The same, whose files stay as long as it does.
    pub fn keeping(mut self, folder: tempfile::TempDir) -> Site {
        self._folder = Some(folder);
        self
    }

    /// The renderer, for what only it knows.
    pub fn renderer(&self) -> &Renderer {
        self.renderer.as_ref().expect("a site")
    }
}

/// A page as a browser reads it.
pub struct Page {
    pub path: String,
    pub html: Html,
}

impl Page {
    fn parse(path: &str, text: &str) -> Page {
        Page { path: path.to_owned(), html: Html::parse_document(text) }
    }

    /// Whether this is a document of the site, and not a redirect that a host needs.
    pub fn is_document(&self) -> bool {
        self.all("main").len() == 1
    }

    pub fn all(&self, selector: &str) -> Vec<ElementRef<'_>> {
        self.html.select(&Selector::parse(selector).expect("a selector")).collect()
    }

    /// The one element that a selector names.
    pub fn one(&self, selector: &str) -> ElementRef<'_> {
        let all = self.all(selector);
        assert_eq!(all.len(), 1, "{} has {} of {selector}", self.path, all.len());
        all[0]
    }

    /// The words of the one element that a selector names.
    pub fn text(&self, selector: &str) -> String {
        words(self.one(selector))
    }

    /// An attribute of each element that a selector names.
    pub fn attributes(&self, selector: &str, name: &str) -> Vec<String> {
        self.all(selector).into_iter().filter_map(|one| one.attr(name)).map(str::to_owned).collect()
    }

    pub fn pretty(&self, selector: &str) -> String {
        pretty(self.one(selector))
    }
}

/// The words in an element; runs of plain white space are one blank. No-break spaces stay.
pub fn words(element: ElementRef<'_>) -> String {
    let all: String = element.text().collect();
    all.split([' ', '\n', '\t', '\r']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// The program itself, silent.
pub fn program() -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_prospectus"));
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}

/// Runs the program to its good end.
pub fn run(command: &mut Command) {
    let end = command.output().expect("the program starts");
    assert!(end.status.success(), "{command:?}: {}", String::from_utf8_lossy(&end.stderr));
}

/// Every file below a folder, by path; nothing if there is no folder.
pub fn files(folder: &Path) -> BTreeMap<String, Vec<u8>> {
    paths(folder).into_iter().map(|path| (path.clone(), fs::read(folder.join(&path)).expect("a file"))).collect()
}

/// The paths of every file below a folder, with `/`, in order.
pub fn paths(folder: &Path) -> Vec<String> {
    fn walk(folder: &Path, below: &str, paths: &mut Vec<String>) {
        let Ok(entries) = fs::read_dir(folder) else { return };
        for entry in entries {
            let entry = entry.expect("an entry");
            let path = format!("{below}{}", entry.file_name().to_str().expect("a name"));
            match entry.file_type().expect("a kind").is_dir() {
                true => walk(&entry.path(), &format!("{path}/"), paths),
                false => paths.push(path),
            }
        }
    }
    let mut all = Vec::new();
    walk(folder, "", &mut all);
    all.sort();
    all
}

/// What a catalog is made of, below a root.
pub fn catalog_files(root: &Path) -> Vec<PathBuf> {
    let mut all: Vec<PathBuf> = Vec::new();
    for folder in ["content", "locales", "themes", "l10n"] {
        all.extend(paths(&root.join(folder)).into_iter().map(|path| Path::new(folder).join(path)));
    }
    let single = ["prospectus.yaml", "redirects.yaml", "urls.lock"].map(PathBuf::from);
    all.extend(single.into_iter().filter(|file| root.join(file).exists()));
    all
}

/// Copies a catalog, its files in the order given by `key`.
pub fn copy_catalog<K: Ord>(from: &Path, to: &Path, key: impl FnMut(&PathBuf) -> K) {
    let mut files = catalog_files(from);
    files.sort_by_cached_key(key);
    for file in files {
        let target = to.join(&file);
        fs::create_dir_all(target.parent().unwrap()).expect("a folder");
        fs::copy(from.join(&file), target).expect("a copy");
    }
}

/// Says how two trees differ, and fails if they do.
#[track_caller]
pub fn assert_same_files(left: &BTreeMap<String, Vec<u8>>, right: &BTreeMap<String, Vec<u8>>, story: &str) {
    let only = |a: &BTreeMap<String, Vec<u8>>, b: &BTreeMap<String, Vec<u8>>| -> Vec<String> {
        a.keys().filter(|path| !b.contains_key(*path)).cloned().collect()
    };
    let changed: Vec<&String> = left
        .iter()
        .filter(|(path, bytes)| right.get(*path).is_some_and(|other| other != *bytes))
        .map(|(p, _)| p)
        .collect();
    let (lost, gained) = (only(left, right), only(right, left));
    assert!(
        lost.is_empty() && gained.is_empty() && changed.is_empty(),
        "{story}: only left {lost:?}, only right {gained:?}, different {changed:?}"
    );
}
