//! The pages of a site that was built before, to be looked at.

use std::fs;
use std::path::Path;

use walkdir::WalkDir;

use crate::diag::{Code, Diagnostic, Place};

/// A page as it stands in the folder.
#[derive(Clone, Debug)]
pub struct BuiltFile {
    /// Its path below the folder, with `/`.
    pub path: String,
    /// What stands in it.
    pub text: String,
}

/// Reads every page below a folder, in the order of their paths.
///
/// # Errors
///
/// What could not be read, or that there is no page at all.
pub fn read_built(folder: &Path) -> Result<Vec<BuiltFile>, Diagnostic> {
    let refused = |path: &Path, why: &dyn std::fmt::Display| {
        let place = Place::Path(path.display().to_string());
        Diagnostic::new(Code::LOAD_UNREADABLE, place, format!("cannot read the page: {why}"))
    };
    let mut files = Vec::new();
    for entry in WalkDir::new(folder).sort_by_file_name() {
        let entry = entry.map_err(|error| refused(folder, &error))?;
        let path = entry.path();
        if !entry.file_type().is_file() || path.extension().is_none_or(|extension| extension != "html") {
            continue;
        }
        let text = fs::read_to_string(path).map_err(|error| refused(path, &error))?;
        let below = path.strip_prefix(folder).unwrap_or(path);
        let parts = below.components().map(|part| part.as_os_str().to_string_lossy());
        files.push(BuiltFile { path: parts.collect::<Vec<_>>().join("/"), text });
    }
    match files.is_empty() {
        true => Err(refused(folder, &"there is none in this folder").help("build the site first, and name its folder")),
        false => Ok(files),
    }
}
