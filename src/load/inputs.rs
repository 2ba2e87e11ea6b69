//! All inputs of a build.

use std::collections::btree_map::Entry;
use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use crate::config::{LOCK_FILE, PROJECT_FILE, REDIRECTS_FILE, SETTINGS_FILE};
use crate::diag::{Code, Diagnostic, Diagnostics, Place};
use crate::load::style;
use crate::load::text::{LOCK_LIMIT, TEXT_LIMIT, check_characters, decode};
use crate::load::{Asset, Assets, Origin};
use crate::output::minify_style;
use crate::source::{FileId, SourceFile, Sources};

/// A file that comes with the program.
#[derive(Clone, Copy, Debug)]
pub struct Embedded {
    /// Where it would stand in a catalog: `themes/default/templates/base.html`.
    pub path: &'static str,
    /// Its bytes.
    pub bytes: &'static [u8],
}

/// What the settings say of the theme.
#[derive(Clone, Debug)]
pub struct ThemeChoice<'a> {
    /// The name of its folder.
    pub name: &'a str,
    /// A rule that stands at the end of each of its style sheets.
    pub style: String,
    /// Whether its style sheets are made smaller.
    pub is_small: bool,
}

/// Every input, in memory or measured.
#[derive(Clone, Debug)]
pub struct Inputs {
    /// The texts; the first one is the settings file.
    pub sources: Sources,
    /// The files that are passed on as they are.
    pub assets: Assets,
    /// The folders below the root that were looked for, and whether they are there.
    folders: Vec<(String, bool)>,
    /// The files that come from the program, by their paths.
    embedded: BTreeSet<String>,
}

impl Inputs {
    /// Whether a folder that was looked for is there; `None` for any other.
    pub fn has_folder(&self, folder: &str) -> Option<bool> {
        self.folders.iter().find(|(name, _)| name == folder).map(|(_, is_there)| *is_there)
    }

    /// Whether the file at this path comes from the program, not from the catalog.
    pub fn is_embedded(&self, path: &str) -> bool {
        self.embedded.contains(path)
    }
}

/// Reads the settings file of a catalog. `None` after a report.
pub fn read_settings(root: &Path, found: &mut Diagnostics) -> Option<SourceFile> {
    let mut sources = Sources::new();
    let path = root.join(SETTINGS_FILE);
    if !path.exists() {
        let message = format!("there is no `{SETTINGS_FILE}` in `{}`", root.display());
        let fault = Diagnostic::new(Code::CONFIG_MISSING, Place::Path(SETTINGS_FILE.to_owned()), message);
        found.report(
            fault.help("go to the folder of a catalog, name it with `--root`, or make one with `prospectus init DIR`"),
        );
        return None;
    }
    let id = add_text(&mut sources, SETTINGS_FILE, read_text(&path), found);
    Some(sources.get(id).clone())
}

/// Reads the redirects, the file for translation tools, and everything below `content/`, `locales/`, `l10n/` and
/// `themes/<theme>/`; files of the theme that are not there come from
/// `embedded`. Faults are reported and leave the file empty.
pub fn read(
    root: &Path,
    settings: &SourceFile,
    theme: &ThemeChoice<'_>,
    embedded: &[Embedded],
    found: &mut Diagnostics,
) -> Inputs {
    let mut files = BTreeMap::new();
    let mut folders = Vec::new();
    for folder in ["content", "locales", "l10n", &format!("themes/{}", theme.name)] {
        folders.push((folder.to_owned(), root.join(folder).is_dir()));
        list(root, folder, &mut files, found);
    }
    for name in [REDIRECTS_FILE, PROJECT_FILE, LOCK_FILE] {
        let file = root.join(name);
        if file.is_file() {
            files.insert(name.to_owned(), Origin::Disk(file));
        }
    }
    let mut completed = BTreeSet::new();
    for file in embedded {
        let own = file.path.replacen("themes/default/", &format!("themes/{}/", theme.name), 1);
        if let Entry::Vacant(place) = files.entry(own) {
            completed.insert(place.key().clone());
            place.insert(Origin::Embedded(file.bytes));
        }
    }

    let mut sources = Sources::new();
    if settings.is_whole() {
        sources.add(settings.path(), settings.text());
    } else {
        sources.add_broken(settings.path(), settings.text());
    }
    let read: Vec<Read> =
        files.par_iter().map(|(path, origin)| read_one(path.clone(), origin, &files, theme)).collect();
    let mut assets = Vec::new();
    for one in read {
        match one {
            Read::Text(path, text) => {
                add_text(&mut sources, &path, text, found);
            }
            Read::Asset(asset) => assets.push(asset),
            Read::Failed(path, error) => {
                let message = format!("cannot read the file: {error}");
                found.report(Diagnostic::new(Code::LOAD_UNREADABLE, Place::Path(path), message));
            }
        }
    }
    Inputs { sources, assets: Assets::new(assets), folders, embedded: completed }
}

/// Reads the `.ftl` files below a folder that need not be a catalog's, and the
/// glossary, if there is one. Paths begin with the folder as it was named.
pub fn read_messages(folder: &Path, glossary: Option<&Path>, found: &mut Diagnostics) -> (Sources, Option<FileId>) {
    let mut files = BTreeMap::new();
    list(folder, "", &mut files, found);
    let shown = folder.to_string_lossy().replace('\\', "/");
    let shown = shown.trim_end_matches('/').trim_start_matches("./");
    let mut sources = Sources::new();
    for (path, origin) in files {
        if let (Origin::Disk(file), true) = (origin, path.ends_with(".ftl")) {
            let path = if shown.is_empty() || shown == "." { path } else { format!("{shown}/{path}") };
            add_text(&mut sources, &path, read_text(&file), found);
        }
    }
    let usual = [folder.join("glossary.yaml"), folder.join("../l10n/glossary.yaml")];
    let named = glossary.map(Path::to_path_buf).or_else(|| usual.into_iter().find(|path| path.is_file()));
    let glossary = named.map(|path| {
        let shown = path.to_string_lossy().replace('\\', "/");
        add_text(&mut sources, &shown, read_text(&path), found)
    });
    (sources, glossary)
}

enum Read {
    Text(String, Result<Vec<u8>, TextFault>),
    Asset(Asset),
    Failed(String, io::Error),
}

enum TextFault {
    Io(io::Error),
    TooLarge(u64),
}

fn read_one(path: String, origin: &Origin, files: &BTreeMap<String, Origin>, theme: &ThemeChoice<'_>) -> Read {
    if is_text(&path) {
        let bytes = match origin {
            Origin::Disk(file) => read_text(file),
            Origin::Embedded(bytes) => Ok(bytes.to_vec()),
            Origin::Made(bytes) => Ok(bytes.to_vec()),
        };
        return Read::Text(path, bytes);
    }
    if path.starts_with("themes/") && path.ends_with(".css") {
        return read_style(path, files, theme);
    }
    let asset = Asset::measure(path.clone(), origin.clone());
    match asset {
        Ok(asset) => Read::Asset(asset),
        Err(error) => Read::Failed(path, error),
    }
}

/// A style sheet with what it imports, and with what the catalog chooses. Parts get it
/// with the whole.
fn read_style(path: String, files: &BTreeMap<String, Origin>, theme: &ThemeChoice<'_>) -> Read {
    match style::whole(&path, files) {
        Ok(mut text) => {
            if !style::is_part(&path) {
                text.push_str(&theme.style);
            }
            let small = theme.is_small.then(|| minify_style(&text)).flatten();
            Read::Asset(Asset::style(path, small.unwrap_or(text)))
        }
        Err(error) => Read::Failed(path, error),
    }
}

/// What the three dialects are written in. Everything else is passed on, and so
/// are the transcripts in the folder of an entity.
fn is_text(path: &str) -> bool {
    let is_static = path.starts_with("themes/") && path.split('/').nth(2) == Some("static");
    let extension = path.rsplit('.').next().unwrap_or("");
    if path == PROJECT_FILE || path == LOCK_FILE {
        return true;
    }
    if path.starts_with("l10n/") {
        return matches!(extension, "md" | "yaml" | "tsv");
    }
    let is_transcript = extension == "txt" && path.starts_with("content/") && path.split('/').count() > 3;
    if extension == "svg" {
        return path.starts_with("themes/") && path.split('/').nth(2) == Some("templates");
    }
    !is_static && !is_transcript && matches!(extension, "md" | "yaml" | "yml" | "ftl" | "html" | "xml" | "txt")
}

fn read_text(path: &Path) -> Result<Vec<u8>, TextFault> {
    let size = fs::metadata(path).map_err(TextFault::Io)?.len();
    let limit = if path.ends_with(LOCK_FILE) { LOCK_LIMIT } else { TEXT_LIMIT };
    if size > limit {
        return Err(TextFault::TooLarge(size));
    }
    fs::read(path).map_err(TextFault::Io)
}

fn add_text(sources: &mut Sources, path: &str, read: Result<Vec<u8>, TextFault>, found: &mut Diagnostics) -> FileId {
    match read {
        Ok(bytes) => match decode(bytes) {
            Ok(text) => {
                let id = sources.add(path, text);
                // What a page once held is no fault of today.
                if !path.starts_with("l10n/snapshots/") && path != LOCK_FILE {
                    check_characters(id, sources.get(id).text(), found);
                }
                id
            }
            Err((text, end)) => {
                let id = sources.add_broken(path, text);
                let span = crate::source::Span::new(id, end, end);
                let code = if path.ends_with(".ftl") { Code::FLUENT_ENCODING } else { Code::LOAD_NOT_UTF8 };
                let fault = Diagnostic::new(code, span, "the file is not UTF-8 from here on");
                found.report(fault.help("save it as UTF-8"));
                id
            }
        },
        Err(TextFault::Io(error)) => {
            let id = sources.add_broken(path, "");
            let message = format!("cannot read the file: {error}");
            found.report(Diagnostic::new(Code::LOAD_UNREADABLE, id.start(), message));
            id
        }
        Err(TextFault::TooLarge(size)) => {
            let id = sources.add_broken(path, "");
            let limit = if path == LOCK_FILE { LOCK_LIMIT } else { TEXT_LIMIT };
            let message = format!("the file has {size} bytes; the limit is {limit}");
            found.report(Diagnostic::new(Code::LOAD_TOO_LARGE, id.start(), message));
            id
        }
    }
}

/// Lists the files below a folder of the catalog, by their path from the root.
fn list(root: &Path, folder: &str, files: &mut BTreeMap<String, Origin>, found: &mut Diagnostics) {
    let top = root.join(folder);
    if !top.exists() {
        return;
    }
    let walk = WalkDir::new(&top).follow_links(true).max_depth(16).into_iter().filter_entry(is_visible);
    for entry in walk {
        match entry {
            Ok(entry) if entry.file_type().is_file() => match relative(root, entry.path()) {
                Some(path) => {
                    files.insert(path, Origin::Disk(entry.into_path()));
                }
                None => {
                    let message = "the name of the file is not UTF-8";
                    let place = Place::Path(entry.path().display().to_string());
                    found.report(Diagnostic::new(Code::LOAD_NOT_UTF8, place, message));
                }
            },
            Ok(entry) if entry.file_type().is_dir() => {}
            Ok(entry) => {
                let place = relative(root, entry.path()).unwrap_or_else(|| folder.to_owned());
                let message = "neither a file nor a folder";
                found.report(Diagnostic::new(Code::LOAD_UNREADABLE, Place::Path(place), message));
            }
            // A link to nothing is a file that cannot be read, and is met again as one.
            Err(error) if error.path().is_some_and(is_link) && error.loop_ancestor().is_none() => {
                if let Some((name, path)) = error.path().and_then(|path| Some((relative(root, path)?, path))) {
                    files.insert(name, Origin::Disk(path.to_path_buf()));
                }
            }
            Err(error) => {
                let place = error.path().and_then(|path| relative(root, path)).unwrap_or_else(|| folder.to_owned());
                let reason = error.io_error().map_or_else(|| error.to_string(), ToString::to_string);
                let message = format!("cannot read the folder: {reason}");
                found.report(Diagnostic::new(Code::LOAD_UNREADABLE, Place::Path(place), message));
            }
        }
    }
}

fn is_link(path: &Path) -> bool {
    fs::symlink_metadata(path).is_ok_and(|data| data.file_type().is_symlink())
}

/// Hidden files and the leftovers of editors are nobody's content.
fn is_visible(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    entry.depth() == 0 || !(name.starts_with(['.', '#']) || name.ends_with('~') || name.ends_with(".swp"))
}

fn relative(root: &Path, path: &Path) -> Option<String> {
    let below: PathBuf = path.strip_prefix(root).ok()?.to_path_buf();
    let parts: Option<Vec<&str>> = below.iter().map(|part| part.to_str()).collect();
    Some(parts?.join("/"))
}
