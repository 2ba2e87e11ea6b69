//! What `init` makes.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::support::Catalog;

fn check(catalog: &Catalog, options: &[&str]) {
    let ended = catalog.run(&[&["check", "--render"], options].concat());
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(0), "{said}");
}

#[test]
fn a_new_catalog_has_no_finding_in_any_of_its_languages() {
    for locales in ["en", "es,en", "pt-BR,fr,it", "it,es,pt,fr,en"] {
        check(&Catalog::new(&["--locales", locales]), &["--fail-on", "note"]);
    }
}

#[test]
fn a_language_without_texts_of_its_own_gets_english_ones() {
    let catalog = Catalog::new(&["--locales", "de,es"]);
    check(&catalog, &["--strict"]);
    assert!(catalog.read("content/pages/home/de.md").contains("# This is the English text"));
}

#[test]
fn a_copied_theme_makes_the_same_site() {
    let [own, embedded] = [&["--theme"][..], &[]].map(|options| {
        let catalog = Catalog::new(options);
        assert!(catalog.run(&["build"]).status.success());
        catalog
    });
    let (own, embedded) = (own.read("public/en/index.html"), embedded.read("public/en/index.html"));
    assert!(embedded.contains("Quillmere"));
    assert_eq!(own, embedded);
}

/// Every kind, what others need first.
const KINDS: [&str; 18] = [
    "unit",
    "course",
    "program",
    "credential",
    "pathway",
    "person",
    "faq",
    "policy",
    "page",
    "news",
    "event",
    "award",
    "testimonial",
    "statistic",
    "notice",
    "contact",
    "calendar",
    "edition",
];

#[test]
fn everything_new_is_valid_as_it_stands() {
    for locales in ["en", "pt-BR"] {
        let catalog = Catalog::new(&["--locales", locales]);
        for kind in KINDS {
            let ended = catalog.run(&["new", kind, "a-new-one"]);
            let said = String::from_utf8(ended.stderr).unwrap();
            assert_eq!(ended.status.code(), Some(0), "{kind}: {said}");
            assert!(said.ends_with(&format!("/a-new-one/{locales}.md\n")), "{said}");
        }
        check(&catalog, &["--fail-on", "note"]);
        check(&catalog, &["--fail-on", "note", "--drafts"]);
    }
}

#[test]
fn what_is_there_is_not_written_over() {
    let catalog = Catalog::new(&[]);
    let path = "content/courses/clear-writing/course.yaml";
    let before = catalog.read(path);
    assert_eq!(catalog.run(&["new", "course", "clear-writing"]).status.code(), Some(2));
    assert_eq!(catalog.read(path), before);
    assert_eq!(catalog.run(&["new", "course", "Clear Writing"]).status.code(), Some(2));
}

#[test]
fn what_is_new_may_need_something_else_first() {
    let catalog = Catalog::new(&[]);
    let ended = catalog.run(&["new", "pathway", "masters"]);
    let said = String::from_utf8(ended.stderr).unwrap();
    assert_eq!(ended.status.code(), Some(2));
    assert!(said.contains("new/needs-another") && said.contains("`prospectus new credential ID`"), "{said}");
    assert!(!catalog.path("content/pathways").exists());
}
