//! The catalog of `examples/synthesize` is clean: nothing may be found in it.

#![allow(dead_code, clippy::unwrap_used, clippy::panic)]

#[path = "../../examples/synthesize/catalog.rs"]
mod catalog;
#[path = "../../examples/synthesize/course.rs"]
mod course;
#[path = "../../examples/synthesize/entities.rs"]
mod entities;
#[path = "../../examples/synthesize/folder.rs"]
mod folder;
#[path = "../../examples/synthesize/random.rs"]
mod random;
#[path = "../../examples/synthesize/rules.rs"]
mod rules;
#[path = "../../examples/synthesize/whole.rs"]
mod whole;
#[path = "../../examples/synthesize/words.rs"]
mod words;

use prospectus::pipeline::{Options, prepare};

#[test]
fn nothing_is_found_in_a_clean_catalog() {
    let root = tempfile::tempdir().unwrap();
    let languages = ["en", "es", "pt", "fr", "it"].map(|tag| words::Words::of(tag).unwrap()).into();
    let catalog = catalog::Catalog { seed: 7, courses: 150, languages };
    let folder = folder::Folder::empty(root.path().join("catalog")).unwrap();
    whole::write(&catalog, &folder).unwrap();
    let mut prepared = prepare(&Options {
        root: root.path().join("catalog"),
        base_url: None,
        target: None,
        as_of: None,
        now: "2026-11-22T09:00:00Z".parse().unwrap(),
        with_drafts: false,
        with_draft_locales: false,
        with_unclaimed: false,
        with_pseudo: false,
    });
    prepared.render_all();
    assert!(prepared.found.is_empty(), "{}", prospectus::cli::plain(&prepared.found, &prepared.sources));
}
