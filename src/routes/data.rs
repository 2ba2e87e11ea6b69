//! What a page is about, and where the data stand that say the same.

use crate::catalog::Catalog;
use crate::content::Kind;
use crate::locale::Locale;
use crate::routes::Page;
use crate::url::UrlPath;

/// The folder of the JSON catalog in the output, with the version of its shape.
pub const DATA_FOLDER: &str = "data/v1";

/// The folder of the search indexes in the output.
pub const SEARCH_FOLDER: &str = "search";

/// The file with which the search index of a language begins.
pub fn search_index(locale: &Locale) -> UrlPath {
    UrlPath::file(&format!("{SEARCH_FOLDER}/{}/index.json", locale.prefix()))
}

impl Page {
    /// The entity that this page is about.
    pub fn entity(self, catalog: &Catalog) -> Option<(Kind, &str)> {
        Some(match self {
            Page::Home => (Kind::Page, "home"),
            Page::Course(key) => (Kind::Course, &catalog.courses.get(key).id),
            Page::Program(key) => (Kind::Program, &catalog.programs.get(key).id),
            Page::Credential(key) => (Kind::Credential, &catalog.credentials.get(key).id),
            Page::Pathway(key) => (Kind::Pathway, &catalog.pathways.get(key).id),
            Page::Person(key) => (Kind::Person, &catalog.people.get(key).id),
            Page::Unit(key) => (Kind::Unit, &catalog.units.get(key).id),
            Page::Event(key) => (Kind::Event, &catalog.events.get(key).id),
            Page::Award(key) => (Kind::Award, &catalog.awards.get(key).id),
            Page::FaqCategory(key) => (Kind::Faq, &catalog.faq.get(key).id),
            Page::NewsItem(key) => (Kind::News, &catalog.news.get(key).id),
            Page::Plain(key) => (Kind::Page, &catalog.pages.get(key).id),
            Page::Policy(key) => (Kind::Policy, &catalog.policies.get(key).id),
            _ => return None,
        })
    }

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
