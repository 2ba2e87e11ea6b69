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
