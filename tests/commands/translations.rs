//! What `l10n` says that depends on more than one state of a catalog.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::support::Catalog;

/// What a command writes to its standard output; it must end well.
fn told(catalog: &Catalog, arguments: &[&str]) -> String {
    let ended = catalog.run(arguments);
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(ended.status.success(), "{arguments:?}: {said}");
    String::from_utf8(ended.stdout).unwrap()
}

/// A catalog in two languages whose translations are marked.
fn marked() -> Catalog {
    let catalog = Catalog::new(&["--locales", "en,es"]);
    told(&catalog, &["l10n", "init"]);
    told(&catalog, &["l10n", "mark", "--all"]);
    assert_eq!(catalog.run(&["check", "--fail-on", "note"]).status.code(), Some(0));
    catalog
}

const PAGE: &str = "content/pages/about/en.md";

/// Adds a sentence to the source of a page.
fn edit(catalog: &Catalog) {
    let before = catalog.read(PAGE);
    std::fs::write(catalog.path(PAGE), format!("{before}\nNobody had said so before.\n")).unwrap();
}

#[test]
fn a_change_of_the_source_is_told_until_it_is_marked() {
    let catalog = marked();
    edit(&catalog);
    let said = String::from_utf8(catalog.run(&["check", "--format", "short"]).stderr).unwrap();
    assert!(said.contains("content/pages/about/es.md") && said.contains("md/stale"), "{said}");
    assert!(told(&catalog, &["l10n", "diff", "pages/about"]).contains("{+Nobody had said so before.+}"));
    let text = catalog.read("content/pages/about/es.md");
    std::fs::write(catalog.path("content/pages/about/es.md"), format!("{text}\nNadie lo había dicho antes.\n"))
        .unwrap();
    told(&catalog, &["l10n", "mark", "pages/about"]);
    assert_eq!(catalog.run(&["check", "--fail-on", "note"]).status.code(), Some(0));
}

#[test]
fn a_text_that_leaves_out_a_link_of_its_source_is_not_marked() {
    let catalog = marked();
    catalog.change(PAGE, "in one place", "in [one place](https://place.example/)");
    // It is stale, and what it was made from it still says.
    let said = String::from_utf8(catalog.run(&["check", "--format", "short"]).stderr).unwrap();
    assert!(said.contains("md/stale") && !said.contains("md/links-differ"), "{said}");
    let path = "content/pages/about/es.md";
    let before = catalog.read(path);
    let ended = catalog.run(&["l10n", "mark", "pages/about"]);
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("md/links-differ") && said.contains("https://place.example/"), "{said}");
    assert_eq!((ended.status.code(), catalog.read(path)), (Some(2), before.clone()));
    std::fs::write(
        catalog.path(path),
        before.replace("en un solo lugar", "en [un solo lugar](https://place.example/)"),
    )
    .unwrap();
    told(&catalog, &["l10n", "mark", "pages/about"]);
    assert_eq!(catalog.run(&["check", "--fail-on", "note"]).status.code(), Some(0));
}

#[test]
fn a_silence_in_a_page_is_said_again_when_its_block_is_another() {
    let catalog = marked();
    let (path, ledger) = ("content/pages/about/es.md", "l10n/ledger/es.tsv");
    let judged = || {
        let said = String::from_utf8(catalog.run(&["l10n", "check", "--format", "short"]).stdout).unwrap();
        ["config/expired-allow", "text/double-space"].map(|rule| said.contains(rule))
    };
    catalog.change(path, "en un solo lugar", "en  un solo lugar");
    assert_eq!(judged(), [false, true]);
    let silence = "<!-- l10n-allow: text/double-space as it was set -->\n";
    catalog.change(path, "Los plazos", &format!("{silence}Los plazos"));
    let before = catalog.read(ledger);
    assert_eq!(judged(), [false, false]);

    told(&catalog, &["l10n", "mark", "pages/about", "--locale", "es"]);
    let noted = catalog.read(ledger);
    assert!(noted.contains("allow text/double-space") && noted.len() > before.len(), "{noted}");
    assert_eq!((told(&catalog, &["l10n", "sync"]), judged()), (String::new(), [false, false]));

    catalog.change(path, "en  un solo lugar", "en  un único lugar");
    assert_eq!(judged(), [true, true]);
    // Nobody has looked at it yet.
    told(&catalog, &["l10n", "sync"]);
    told(&catalog, &["l10n", "gc"]);
    assert_eq!((catalog.read(ledger), judged()), (noted, [true, true]));
    told(&catalog, &["l10n", "mark", "pages/about", "--locale", "es"]);
    assert_eq!(judged(), [false, false]);

    catalog.change(path, silence, "");
    catalog.change(path, "en  un", "en un");
    told(&catalog, &["l10n", "sync"]);
    assert_eq!((catalog.read(ledger), judged()), (before, [false, false]));
}

#[test]
fn a_page_whose_front_matter_cannot_be_read_is_told_to_translators() {
    let catalog = marked();
    catalog.change("content/pages/about/es.md", "title: \"", "title: \"\"");
    let said = String::from_utf8(catalog.run(&["l10n", "check", "--format", "short"]).stdout).unwrap();
    assert!(said.contains("content/pages/about/es.md:2:") && said.contains("error[yaml/syntax]"), "{said}");
}

#[test]
fn a_finding_on_a_page_names_its_addresses() {
    let catalog = marked();
    catalog.change("content/pages/about/es.md", "en un solo lugar", "en  un solo lugar");
    let ended = catalog.run(&["l10n", "check", "--format", "json"]);
    let report: serde_json::Value = serde_json::from_slice(&ended.stdout).unwrap();
    let finding = &report["findings"][0];
    assert_eq!((&finding["rule"], &finding["locale"]), (&"text/double-space".into(), &"es".into()));
    assert_eq!(finding["pages"], serde_json::json!(["/es/acerca-de-este-sitio/"]));
}

#[test]
fn a_minor_change_leaves_translations_current() {
    let catalog = marked();
    edit(&catalog);
    told(&catalog, &["l10n", "touch", "--minor", "pages/about", "--reason", "nothing new"]);
    assert_eq!(catalog.run(&["check", "--fail-on", "note"]).status.code(), Some(0));
    assert!(told(&catalog, &["l10n", "diff", "pages/about"]).contains("current"));
}

#[test]
fn a_critical_change_stays_one_when_it_is_changed_again() {
    let catalog = marked();
    catalog.change(PAGE, "in one place", "in a single place");
    let text = told(&catalog, &["l10n", "diff", "pages/about"]);
    let number = text.split("block ").nth(1).unwrap().split(',').next().unwrap().to_owned();
    told(&catalog, &["l10n", "touch", "--critical", "pages/about", &number]);
    assert_eq!(catalog.run(&["l10n", "check"]).status.code(), Some(1));
    // Readers get the source, so it may be published.
    assert_eq!(catalog.run(&["build"]).status.code(), Some(0));
    catalog.change(PAGE, "in a single place", "in this single place");
    assert_eq!(catalog.run(&["l10n", "check"]).status.code(), Some(1));
    told(&catalog, &["l10n", "gc"]);
    assert_eq!(catalog.run(&["l10n", "check"]).status.code(), Some(1));
    told(&catalog, &["l10n", "mark", "pages/about"]);
    assert_eq!(catalog.run(&["l10n", "check"]).status.code(), Some(0));
}

#[test]
fn a_text_with_an_error_is_not_marked() {
    let catalog = marked();
    edit(&catalog);
    let path = "content/pages/about/es.md";
    std::fs::write(catalog.path(path), format!("{}\n[nowhere](course:nowhere)\n", catalog.read(path))).unwrap();
    let before = catalog.read(path);
    assert_eq!(catalog.run(&["l10n", "mark", "pages/about"]).status.code(), Some(2));
    assert_eq!(catalog.read(path), before);
    told(&catalog, &["l10n", "mark", "pages/about", "--force"]);
    assert_ne!(catalog.read(path), before);
}

#[test]
fn what_no_snapshot_keeps_is_looked_up_in_version_control() {
    let catalog = marked();
    catalog.commit();
    std::fs::remove_dir_all(catalog.path("l10n/snapshots")).unwrap();
    edit(&catalog);
    catalog.change("locales/en/site.ftl", "site-name = ", "site-name = The ");
    let text = told(&catalog, &["l10n", "diff", "pages/about"]);
    assert!(text.contains("version control knows") && text.contains("new"), "{text}");
    let text = told(&catalog, &["l10n", "diff", "site-name"]);
    assert!(text.contains("{+The+}"), "{text}");
}

#[test]
fn a_message_with_an_error_is_not_done() {
    let catalog = marked();
    catalog.change("locales/es/site.ftl", "site-tagline = ", "site-tagline = { $nobody } ");
    let text = told(&catalog, &["l10n", "gate", "--explain"]);
    assert!(text.contains("site: 2/3, 66 of 80 %") && text.contains("mend site-tagline"), "{text}");
    assert_eq!(catalog.run(&["l10n", "status", "--gate"]).status.code(), Some(1));
    assert!(told(&catalog, &["l10n", "status"]).contains("Next for es: 1 message (1 to mend)"));
    // Nobody can read such a message: no site is written that has one.
    assert_eq!(catalog.run(&["build"]).status.code(), Some(1));
    assert!(!catalog.path("public").exists());
}

#[test]
fn an_error_that_is_silenced_does_not_keep_a_message_from_being_done() {
    let catalog = marked();
    let silence = "# l10n-allow: unknown-variable $nobody the program has it by now\n";
    catalog.change("locales/es/site.ftl", "site-tagline = ", &format!("{silence}site-tagline = {{ $nobody }} "));
    let text = told(&catalog, &["l10n", "gate"]);
    assert!(text.contains("site: 3/3, 100 of 80 %"), "{text}");
}

#[test]
fn a_text_that_cannot_be_read_is_not_current() {
    let catalog = marked();
    catalog.change("content/pages/about/es.md", "---\n", "--\n");
    let json = told(&catalog, &["l10n", "status", "--format", "json"]);
    assert!(json.contains("\"current\": 7,") && json.contains("\"stale\": 1,"), "{json}");
}

#[test]
fn a_translation_without_a_source_is_told() {
    let catalog = marked();
    std::fs::remove_file(catalog.path(PAGE)).unwrap();
    let text = told(&catalog, &["l10n", "status"]);
    assert!(text.contains("1 page whose source is gone"), "{text}");
}
