//! `serve` and `watch` from the first page to Ctrl-C.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use std::net::TcpListener;
use std::process::Stdio;
use std::time::{Duration, Instant};

use crate::support::Catalog;

const HOME: &str = "content/pages/home/en.md";

/// Changes a text while it is served, and presses Ctrl-C.
fn check_a_change(options: &[&str]) {
    let catalog = Catalog::new(&[]);
    let mut serve = catalog.start(&[&["serve", "--port", "0"], options].concat());
    let address = serve.address();
    let page = address.get("/en/");
    assert!(page.starts_with("HTTP/1.1 200 ") && page.contains("This is a small catalog"), "{page}");
    let mut events = address.listen(&page);
    catalog.change(HOME, "a small catalog", "a tiny catalog");
    events.wait_for("event: reload");
    assert!(address.get("/en/").contains("This is a tiny catalog"));
    assert_eq!(serve.interrupt(), Some(130));
    assert!(events.ends());
    assert!(!catalog.path("public").exists(), "a preview writes nothing");
}

#[test]
fn a_change_is_told_and_shown() {
    check_a_change(&[]);
}

#[test]
fn a_change_is_found_by_looking_too() {
    check_a_change(&["--poll"]);
}

#[test]
fn a_site_can_be_searched_while_it_is_served() {
    let catalog = Catalog::new(&[]);
    let mut serve = catalog.start(&["serve", "--port", "0"]);
    let address = serve.address();
    let index = address.get("/search/en/index.json");
    assert!(index.starts_with("HTTP/1.1 200 ") && index.contains("content-type: application/json"), "{index}");
    let words = index.split("\"words\":[[").nth(1).expect("files of words");
    let digest = words.split('"').nth(3).expect("a digest");
    let words = address.get(&format!("/search/en/words-0.{digest}.json"));
    assert!(words.starts_with("HTTP/1.1 200 ") && words.contains("\"writing\":["), "{words}");
    assert!(address.get("/search/en/words-0.00000000.json").starts_with("HTTP/1.1 404 "));
    assert_eq!(serve.interrupt(), Some(130));
}

#[test]
fn a_fault_is_shown_on_the_last_sound_page_until_it_is_mended() {
    let catalog = Catalog::new(&[]);
    let mut serve = catalog.start(&["serve", "--port", "0"]);
    let address = serve.address();
    let mut events = address.listen(&address.get("/en/"));
    catalog.change(HOME, "course:clear-writing", "course:clear-riding");
    events.wait_for("event: reload");
    serve.wait_for("error[md/broken-link]");
    let page = address.get("/en/");
    let banner = page.split_once("<prospectus-faults").expect("a banner").1;
    for part in ["1 error", "md/broken-link", "content/pages/home/en.md:9:", "clear-riding", "did you mean"] {
        assert!(banner.contains(part), "{part} in {banner}");
    }
    assert!(page.contains("Have a look at"), "{page}");
    catalog.change(HOME, "course:clear-riding", "course:clear-writing");
    events.wait_for("event: reload");
    serve.wait_for("mended");
    assert!(!address.get("/en/").contains("<prospectus-faults"));
    assert_eq!(serve.interrupt(), Some(130));
}

#[test]
fn a_catalog_that_begins_with_a_fault_is_shown_as_far_as_it_can_be_read() {
    let catalog = Catalog::new(&[]);
    catalog.change("prospectus.yaml", "locales: [en]", "locales: [");
    let mut serve = catalog.start(&["serve", "--port", "0"]);
    let address = serve.address();
    let page = address.get("/en/");
    assert!(page.starts_with("HTTP/1.1 500 ") && page.contains("yaml/syntax"), "{page}");
    let mut events = address.listen(&page);
    catalog.change("prospectus.yaml", "locales: [", "locales: [en]");
    events.wait_for("event: reload");
    assert!(address.get("/en/").starts_with("HTTP/1.1 200 "));
}

#[test]
fn a_template_that_fails_is_told_before_anybody_asks_for_the_page() {
    let catalog = Catalog::new(&["--theme"]);
    let mut serve = catalog.start(&["serve", "--port", "0"]);
    let address = serve.address();
    let template = "themes/default/templates/pages/person.html";
    catalog.change(template, "{% block main %}", "{% block main %}{{ page.title.nobody.name }}");
    serve.wait_for("error[template/render]");
    assert!(address.get("/en/").contains("Some pages cannot be made."));
    let page = address.get("/en/faculty/robin-vale/");
    assert!(page.starts_with("HTTP/1.1 500 ") && page.contains("template/render"), "{page}");
}

#[test]
fn a_style_sheet_is_taken_over_without_loading_the_page_again() {
    let catalog = Catalog::new(&["--theme"]);
    let mut serve = catalog.start(&["serve", "--port", "0"]);
    let address = serve.address();
    let before = address.get("/en/");
    let mut events = address.listen(&before);
    let style = catalog.path("themes/default/static/site.css");
    std::fs::write(&style, "body { color: teal }\n").unwrap();
    events.wait_for("event: css");
    let sheet = |page: &str| page.split(".css").next().unwrap().rsplit('"').next().unwrap().to_owned();
    let after = address.get("/en/");
    assert_ne!(sheet(&before), sheet(&after), "the name follows the content");
}

#[test]
fn a_site_under_a_path_is_served_there() {
    let catalog = Catalog::new(&[]);
    let mut serve = catalog.start(&["serve", "--port", "0"]);
    let address = serve.address();
    let mut events = address.listen(&address.get("/en/"));
    catalog.change("prospectus.yaml", "catalog.example.org/", "example.org/catalog/");
    assert!(serve.wait_for("serving").contains("/catalog/"));
    assert!(address.get("/catalog/en/").starts_with("HTTP/1.1 200 "));
    events.wait_for("");
}

#[test]
fn where_no_browser_opens_the_site_is_served_all_the_same() {
    let catalog = Catalog::new(&[]);
    let mut serve = catalog.start_without_programs(&["serve", "--open", "--port", "0"]);
    let address = serve.address();
    serve.wait_for("warning[serve/no-browser]");
    assert!(address.get("/en/").starts_with("HTTP/1.1 200 "));
}

#[test]
fn a_port_in_use_is_no_place_to_serve() {
    let catalog = Catalog::new(&[]);
    let taken = TcpListener::bind(("127.0.0.1", 0)).unwrap();
    let port = taken.local_addr().unwrap().port().to_string();
    let ended = catalog.run(&["serve", "--port", &port]);
    assert_eq!(ended.status.code(), Some(2));
    let said = String::from_utf8(ended.stderr).unwrap();
    assert!(said.contains("error[serve/port-in-use]") && said.contains("name another one with `--port`"), "{said}");
}

#[test]
fn where_there_is_no_catalog_nothing_is_served_or_watched() {
    let folder = tempfile::tempdir().unwrap();
    for verb in ["serve", "watch"] {
        let root = folder.path().to_str().unwrap();
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_prospectus"));
        let ended = command.args([verb, "--root", root]).stdin(Stdio::null()).output().unwrap();
        assert_eq!(ended.status.code(), Some(2), "{verb}");
        assert!(String::from_utf8(ended.stderr).unwrap().contains("error[config/missing]"));
    }
}

#[test]
fn watch_builds_again_and_leaves_the_site_whole() {
    let catalog = Catalog::new(&[]);
    let mut watch = catalog.start(&["watch", "-o", "site"]);
    watch.wait_for("waiting for changes");
    let built = || catalog.read("site/en/index.html");
    assert!(built().contains("a small catalog"));
    catalog.change(HOME, "a small catalog", "a tiny catalog");
    // The page, and the data that hold its text.
    watch.wait_for("2 written");
    watch.wait_for("waiting for changes");
    assert!(built().contains("a tiny catalog"));
    // A faulty catalog leaves the last site as it was.
    catalog.change(HOME, "course:clear-writing", "course:clear-riding");
    watch.wait_for("error[md/broken-link]");
    watch.wait_for("waiting for changes");
    assert!(built().contains("a tiny catalog"));
    assert_eq!(watch.interrupt(), Some(130));
    catalog.change(HOME, "course:clear-riding", "course:clear-writing");
    let again = catalog.run(&["build", "-o", "site"]);
    assert!(String::from_utf8(again.stderr).unwrap().contains("0 written"), "the site is the one before the fault");
}

#[test]
fn a_reader_that_goes_away_is_no_panic() {
    let catalog = Catalog::new(&[]);
    let mut check = std::process::Command::new(env!("CARGO_BIN_EXE_prospectus"))
        .args(["check", "--format", "json", "--root"])
        .arg(catalog.path(""))
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .unwrap();
    drop(check.stdout.take());
    drop(check.stderr.take());
    let start = Instant::now();
    let status = check.wait().unwrap();
    assert_eq!(status.code(), Some(0));
    assert!(start.elapsed() < Duration::from_secs(60));
}
