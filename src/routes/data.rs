//! Where the data stand that say the same as a page, for machines.

use crate::catalog::Catalog;
use crate::routes::Page;
use crate::url::UrlPath;

/// The folder of the JSON catalog in the output, with the version of its shape.
pub const DATA_FOLDER: &str = "data/v1";

impl Page {
    /// The file of the JSON catalog that is about what this page is about.
    pub fn data(self, catalog: &Catalog) -> Option<UrlPath> {
        let (folder, id) = match self {
            Page::Course(key) => ("courses", &catalog.courses.get(key).id),
            Page::Program(key) => ("programs", &catalog.programs.get(key).id),
            _ => return None,
        };
        Some(UrlPath::file(&format!("{DATA_FOLDER}/{folder}/{id}.json")))
    }
}
