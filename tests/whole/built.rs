//! What a built site promises of its languages is proved on its files.

use std::fs;

use prospectus::check::check_built;
use prospectus::diag::Diagnostics;
use prospectus::load::BuiltFile;

use crate::support::{Site, demonstration, site};

const CATALOG: &str = "-- prospectus.yaml --
locales: [en, es]
-- content/courses/optics/course.yaml --
code: OPT-1
-- content/courses/optics/en.md --
---
title: Optics
summary: You will see how light is bent by glass.
---
Light is bent where it enters the glass.
-- content/courses/optics/es.md --
---
title: Óptica
summary: Verá cómo el vidrio desvía la luz.
---
La luz se desvía donde entra en el vidrio.
-- content/courses/acoustics/course.yaml --
code: ACO-1
-- content/courses/acoustics/en.md --
---
title: Acoustics
---
Sound in rooms.
";

/// The findings on the pages of a site, after a change of one of them.
fn found(site: &Site, path: &str, change: impl Fn(&str) -> String) -> Vec<String> {
    let pages = site.files.iter().filter(|(path, _)| path.ends_with(".html"));
    let files: Vec<BuiltFile> = pages
        .map(|(name, bytes)| {
            let text = std::str::from_utf8(bytes).expect("text");
            let text = if name == path { change(text) } else { text.to_owned() };
            BuiltFile { path: name.clone(), text }
        })
        .collect();
    let mut found = Diagnostics::new();
    check_built(site.renderer().world(), "public", &files, &mut found);
    found.sort();
    let line = |one: &prospectus::diag::Diagnostic| {
        let prospectus::diag::Place::Path(path) = &one.place else { return one.message.clone() };
        format!("{} {}: {}", path.trim_start_matches("public/"), one.code.name(), one.message)
    };
    found.iter().map(line).collect()
}

#[test]
fn nothing_is_found_on_a_sound_site() {
    assert_eq!(found(&site(CATALOG), "", str::to_owned), [""; 0]);
    let all = found(demonstration(), "", str::to_owned);
    assert_eq!(all, [""; 0], "{}", all.join("\n"));
}

#[track_caller]
fn check(path: &str, from: &str, to: &str, expected: &[&str]) {
    let site = site(CATALOG);
    let page = site.text(path);
    assert!(page.contains(from), "{page}");
    assert_eq!(found(&site, path, |text| text.replacen(from, to, 1)), expected);
}

const OPTICA: &str = "es/cursos/optica/index.html";

#[test]
fn translations_name_each_other() {
    check(
        OPTICA,
        "hreflang=\"en\" href=\"https://catalog.example.org/en/courses/optics/\"",
        "hreflang=\"en\" href=\"https://catalog.example.org/en/courses/waves/\"",
        &[
            "en/courses/optics/index.html built/hreflang: `https://catalog.example.org/es/cursos/optica/` does not name the same translations",
            "es/cursos/optica/index.html built/hreflang: it names `https://catalog.example.org/en/courses/waves/` as `en`, where there is no page",
        ],
    );
    check(
        OPTICA,
        "rel=\"canonical\" href=\"https://catalog.example.org/es/cursos/optica/\"",
        "rel=\"canonical\" href=\"https://catalog.example.org/en/courses/optics/\"",
        &[
            "es/cursos/optica/index.html built/hreflang: it names `https://catalog.example.org/en/courses/optics/` as the page to show in its place, and translations too",
        ],
    );
    check(
        OPTICA,
        "<meta name=\"viewport\"",
        "<meta name=\"robots\" content=\"noindex\"><meta name=\"viewport\"",
        &[
            "en/courses/optics/index.html built/hreflang: it names `https://catalog.example.org/es/cursos/optica/`, which search engines are kept from",
            "es/cursos/optica/index.html built/hreflang: it is kept from search engines, and names translations to them",
        ],
    );
}

#[test]
fn every_page_says_its_language() {
    check(
        OPTICA,
        "<html lang=\"es\"",
        "<html lang=\"EN\"",
        &[
            "es/cursos/optica/index.html built/lang: `EN` is no language tag in its usual case",
            "es/cursos/optica/index.html built/lang: it stands among the pages in `es`, and says that it is in `EN`",
        ],
    );
    check(
        "es/cursos/acoustics/index.html",
        "<title lang=\"en\" dir=\"ltr\">",
        "<title>",
        &["es/cursos/acoustics/index.html built/lang: its title is in `en`, and does not say so"],
    );
}

#[test]
fn keys_placeables_and_marks_of_direction_are_found() {
    check(
        OPTICA,
        "Verá cómo",
        "{ $start } Verá cómo",
        &["es/cursos/optica/index.html built/raw-key: `{ $start }` reaches readers as it is written"],
    );
    check(
        OPTICA,
        ">Saltar al contenido<",
        ">site-skip-to-content<",
        &["es/cursos/optica/index.html built/raw-key: the key `site-skip-to-content` stands in the place of words"],
    );
    check(
        OPTICA,
        "class=\"skip\"",
        "class=\"skip\" title=\"\u{2068}Óptica\u{2069}\"",
        &["es/cursos/optica/index.html built/isolate: the attribute `title` (`Óptica`) holds a mark of direction"],
    );
}

#[test]
fn words_of_the_source_without_their_language_are_found() {
    let words = "Light is bent where it enters the glass.";
    check(
        OPTICA,
        "La luz se desvía donde entra en el vidrio.",
        words,
        &[&format!(
            "es/cursos/optica/index.html built/mixed: words in `en` on a page in `es`, and no `lang` says so: `{words}`"
        )],
    );
    check(OPTICA, "<p>La luz se desvía", &format!("<p lang=\"en\">{words}</p><p>La luz se desvía"), &[]);
}

#[test]
fn a_folder_without_pages_is_no_site() {
    let folder = tempfile::tempdir().expect("a folder");
    assert!(prospectus::load::read_built(folder.path()).is_err());
    fs::write(folder.path().join("index.html"), "<main>").expect("a file");
    let files = prospectus::load::read_built(folder.path()).expect("a site");
    assert_eq!(files.iter().map(|file| file.path.as_str()).collect::<Vec<_>>(), ["index.html"]);
}
