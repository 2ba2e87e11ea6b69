//! Addresses that pages keep, and what is recorded of them.

use std::fs;
use std::path::Path;

use crate::support::{Site, program, run, site_in, write_catalog};

const CATALOG: &str = "-- prospectus.yaml --\nlocales: [en, es]\n\
    -- content/courses/optics/course.yaml --\ncode: OPT-1\nlevel: advanced\n\
    -- content/courses/optics/en.md --\n---\ntitle: Optics\n---\n";

struct Catalog(tempfile::TempDir);

impl Catalog {
    fn new() -> Catalog {
        let folder = tempfile::tempdir().expect("a folder");
        write_catalog(CATALOG, folder.path());
        Catalog(folder)
    }

    fn root(&self) -> &Path {
        self.0.path()
    }

    fn write(&self, path: &str, text: &str) {
        let file = self.root().join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, text).expect("written");
    }

    fn site(&self) -> Site {
        site_in(self.root())
    }

    fn publish(&self, arguments: &[&str]) {
        run(program().arg("build").args(arguments).arg("--root").arg(self.root()));
    }

    fn lock(&self) -> String {
        fs::read_to_string(self.root().join("urls.lock")).unwrap_or_default()
    }

    fn titled(&self, locale: &str, front: &str) {
        self.write(&format!("content/courses/optics/{locale}.md"), &format!("---\n{front}\n---\n"));
    }
}

#[test]
fn a_page_keeps_the_slug_it_was_published_under() {
    let catalog = Catalog::new();
    // Nothing is kept that nobody could have seen.
    catalog.titled("en", "title: Opt");
    assert!(catalog.site().files.contains_key("en/courses/opt/index.html"));
    catalog.titled("en", "title: Optics");
    catalog.publish(&[]);
    catalog.titled("en", "title: Light and colour");
    let site = catalog.site();
    assert!(site.files.contains_key("en/courses/optics/index.html"), "{}", site.report);
    assert!(!site.report.contains("url/"), "{}", site.report);
    // A slug that somebody writes counts.
    catalog.titled("en", "title: Light and colour\nslug: light");
    let site = catalog.site();
    assert!(site.report.contains("en.md:3: warning[url/slug-changed]: the slug changes from `optics` to `light`"));
    let led = site.page("en/courses/optics/").attributes("meta[http-equiv=refresh]", "content");
    assert_eq!(led, ["0; url=/en/courses/light/"]);
    catalog.publish(&[]);
    assert!(!catalog.site().report.contains("url/"));
    // And stays when it is taken out again.
    catalog.titled("en", "title: Optics");
    assert!(catalog.site().files.contains_key("en/courses/light/index.html"));
}

#[test]
fn a_translation_gets_a_slug_of_its_own() {
    let catalog = Catalog::new();
    catalog.publish(&[]);
    assert!(catalog.lock().contains("/es/cursos/optics/ course:optics es fallback\n"), "{}", catalog.lock());
    catalog.titled("es", "title: Óptica");
    let site = catalog.site();
    assert!(site.files.contains_key("es/cursos/optica/index.html"));
    let led = site.page("es/cursos/optics/").attributes("meta[http-equiv=refresh]", "content");
    assert_eq!(led, ["0; url=/es/cursos/optica/"]);
    assert!(!site.report.contains("url/"), "{}", site.report);
    catalog.publish(&[]);
    assert!(catalog.lock().contains("/es/cursos/optica/ course:optics es\n"));
    assert!(catalog.lock().contains("/es/cursos/optics/ course:optics es former\n"));
}

#[test]
fn only_a_build_of_everything_is_recorded() {
    let catalog = Catalog::new();
    for arguments in [&["--drafts"][..], &["--as-of", "2026-04-01"], &["--no-record"], &["--pseudo", "elsewhere"]] {
        catalog.publish(arguments);
        assert_eq!(catalog.lock(), "", "{arguments:?}");
    }
    run(program().arg("check").arg("--root").arg(catalog.root()));
    assert_eq!(catalog.lock(), "");
    catalog.publish(&[]);
    let lock = catalog.lock();
    assert!(lock.starts_with('#'), "{lock}");
    assert!(lock.contains("\n/en/ home en\n/en/a-to-z/ index en\n/en/courses/ courses en\n"), "{lock}");
    assert!(lock.contains("\n/en/levels/advanced/ levels:advanced en\n"), "{lock}");
    // The chooser and the pages for unknown addresses are at every time where they are.
    assert!(!lock.contains("404"), "{lock}");
    catalog.publish(&[]);
    assert_eq!(catalog.lock(), lock);
}

#[test]
fn a_build_that_fails_records_nothing() {
    let catalog = Catalog::new();
    catalog.publish(&[]);
    let lock = catalog.lock();
    catalog.write("content/pages/about/en.md", "---\ntitle: About\n---\n[there](course:nowhere)\n");
    let end = program().arg("build").arg("--root").arg(catalog.root()).output().expect("the program starts");
    assert_eq!(end.status.code(), Some(1));
    assert_eq!(catalog.lock(), lock);
}

#[test]
fn what_is_taken_out_is_gone_and_its_lists_lead_on() {
    let catalog = Catalog::new();
    catalog.publish(&[]);
    catalog.write("content/courses/waves/course.yaml", "code: WAV-1\nlevel: introductory\n");
    catalog.write("content/courses/waves/en.md", "---\ntitle: Waves\n---\n");
    fs::remove_dir_all(catalog.root().join("content/courses/optics")).expect("removed");
    let site = catalog.site();
    assert!(!site.files.contains_key("en/courses/optics/index.html"));
    let led = site.page("en/levels/advanced/").attributes("meta[http-equiv=refresh]", "content");
    assert_eq!(led, ["0; url=/en/levels/"]);
    // What took its place stands in `redirects.yaml`, for its addresses in every language.
    catalog.write("redirects.yaml", "- { entity: course:optics, merged_into: course:waves }\n");
    let site = catalog.site();
    for (from, to) in [("en/courses/optics/", "/en/courses/waves/"), ("es/cursos/optics/", "/es/cursos/waves/")] {
        let led = site.page(from).attributes("meta[http-equiv=refresh]", "content");
        assert_eq!(led, [format!("0; url={to}")]);
    }
}

#[test]
fn a_redirect_may_lead_to_what_has_moved_but_not_in_a_circle() {
    let catalog = Catalog::new();
    catalog.publish(&[]);
    catalog.titled("en", "title: Optics\nslug: light");
    catalog.write("redirects.yaml", "- { from: /en/lens/, to: /en/courses/optics/ }\n");
    let led = catalog.site().page("en/lens/").attributes("meta[http-equiv=refresh]", "content");
    assert_eq!(led, ["0; url=/en/courses/light/"]);
    fs::remove_dir_all(catalog.root().join("content/courses/optics")).expect("removed");
    catalog.write(
        "redirects.yaml",
        "- { from: /en/lens/, to: /en/courses/optics/ }\n- { entity: course:optics, to: /en/lens/ }\n",
    );
    let report = catalog.site().report;
    assert!(
        report.contains("redirects.yaml:1: error[redirect/loop]: the redirect of `/en/lens/` leads back"),
        "{report}"
    );
}

#[test]
fn a_language_that_is_taken_out_leads_to_the_first() {
    let catalog = Catalog::new();
    catalog.titled("es", "title: Óptica");
    catalog.publish(&[]);
    write_catalog("-- prospectus.yaml --\nlocales: [en]\n", catalog.root());
    fs::remove_file(catalog.root().join("content/courses/optics/es.md")).expect("removed");
    let site = catalog.site();
    let led = site.page("es/cursos/optica/").attributes("meta[http-equiv=refresh]", "content");
    assert_eq!(led, ["0; url=/en/courses/optics/"]);
}

#[test]
fn watching_records_nothing() {
    let catalog = Catalog::new();
    let mut watching = program().arg("watch").arg("--root").arg(catalog.root()).spawn().expect("the program starts");
    let page = catalog.root().join("public/en/courses/optics/index.html");
    let begun = std::time::Instant::now();
    while !page.is_file() && begun.elapsed() < std::time::Duration::from_secs(60) {
        std::thread::sleep(std::time::Duration::from_millis(50));
    }
    let is_there = page.is_file();
    watching.kill().expect("ended");
    watching.wait().expect("ended");
    assert!(is_there);
    assert_eq!(catalog.lock(), "");
}

#[test]
fn each_build_says_what_became_of_addresses() {
    let catalog = Catalog::new();
    catalog.write("content/courses/waves/course.yaml", "code: WAV-1\n");
    catalog.write("content/courses/waves/en.md", "---\ntitle: Waves\n---\n");
    catalog.publish(&[]);
    let changes = || {
        let text = fs::read_to_string(catalog.root().join(".public.prospectus/changes.json")).expect("a note");
        serde_json::from_str::<serde_json::Value>(&text).expect("JSON")
    };
    let first = changes();
    assert_eq!(first["base"], "https://catalog.example.org/");
    assert!(first["pages"]["en"]["added"].as_array().expect("a list").iter().any(|path| path == "en/courses/optics/"));
    assert_eq!(first["pages"]["es"]["changed"], serde_json::json!([]));
    assert!(first["files"]["added"].as_array().expect("a list").iter().any(|path| path == "sitemap.xml"));

    let copy = catalog.root().join("before");
    copy_folder(&catalog.root().join("public"), &copy);
    catalog.titled("es", "title: Óptica");
    catalog.titled("en", "title: Optics\nslug: light");
    fs::remove_dir_all(catalog.root().join("content/courses/waves")).expect("removed");
    let difference = |format: &str, other: &Path| {
        let mut command = std::process::Command::new(env!("CARGO_BIN_EXE_prospectus"));
        command.args(["build", "--diff-format", format, "--root"]).arg(catalog.root()).arg("--diff").arg(other);
        let end = command.output().expect("the program starts");
        assert!(end.status.success(), "{}", String::from_utf8_lossy(&end.stderr));
        String::from_utf8(end.stdout).expect("text")
    };
    // The output itself stands for what it was.
    let own = difference("text", &catalog.root().join("public"));
    let of_copy = difference("text", &copy);
    assert_eq!(own, of_copy);
    for line in [
        "  added    /en/courses/light/",
        "  changed  /en/courses/",
        "  moved    /en/courses/optics/ -> /en/courses/light/",
        "  removed  /en/courses/waves/",
        "  moved    /es/cursos/optics/ -> /es/cursos/optica/",
        "  changed  /sitemap.xml",
    ] {
        assert!(of_copy.lines().any(|one| one == line), "{line}\n{of_copy}");
    }
    let urls = difference("urls", &copy);
    assert!(urls.contains("https://catalog.example.org/en/courses/optics/\n"), "{urls}");
    // The last build changed nothing, and says so.
    assert_eq!(changes()["pages"], serde_json::json!({}));
    assert_eq!(difference("text", &catalog.root().join("public")), "");
}

fn copy_folder(from: &Path, to: &Path) {
    for (path, bytes) in crate::support::files(from) {
        let file = to.join(path);
        fs::create_dir_all(file.parent().expect("a folder")).expect("a folder");
        fs::write(file, bytes).expect("written");
    }
}

#[test]
fn whoever_subscribed_to_a_calendar_keeps_it_when_its_page_moves() {
    let catalog = Catalog::new();
    let run = "\nruns: [{ id: a, language: en, start: 2026-09-07, end: 2026-09-11 }]\n";
    catalog.write("content/courses/optics/course.yaml", &format!("code: OPT-1\nlevel: advanced{run}"));
    catalog.publish(&[]);
    let before = catalog.site();
    let old = before.text("en/courses/optics/calendar.ics").to_owned();
    catalog.titled("en", "title: Optics\nslug: light");
    let site = catalog.site();
    let (there, here) = (site.text("en/courses/optics/calendar.ics"), site.text("en/courses/light/calendar.ics"));
    assert_eq!(there, here);
    let uid = |text: &str| text.lines().find(|line| line.starts_with("UID")).map(str::to_owned);
    assert_eq!(uid(there), uid(&old));
    // A course that is taken out takes its calendar with it.
    fs::remove_dir_all(catalog.root().join("content/courses/optics")).expect("removed");
    assert!(!catalog.site().files.keys().any(|path| path.contains("optics") && path.ends_with(".ics")));
}

#[test]
fn feeds_stay_where_readers_of_them_look() {
    let catalog = Catalog::new();
    let course = "code: OPT-1\npublished: 2026-02-01\n";
    catalog.write("content/courses/optics/course.yaml", course);
    catalog.publish(&[]);
    let settings = format!(
        "-- prospectus.yaml --\nlocales: [en, es]\ndefault_prefix: false\n\
        -- content/courses/optics/course.yaml --\n{course}"
    );
    write_catalog(&settings, catalog.root());
    let site = catalog.site();
    assert_eq!(site.text("en/feed.xml"), site.text("feed.xml"));
}
