//! A message that cannot be said fails the build, and is told by its place, its
//! key and its language; where only a page shows it, by the page.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic)]

use crate::support::Catalog;

const TAGLINE: &str = "site-tagline = ";

/// What a build says of a catalog whose Spanish tagline is this, and the line of
/// the tagline.
fn told(message: &str) -> (String, usize) {
    let catalog = Catalog::new(&["--locales", "en,es"]);
    let path = "locales/es/site.ftl";
    let text = catalog.read(path);
    let at = text.find(TAGLINE).unwrap();
    let end = text[at..].find("\n\n").map_or(text.len(), |end| at + end);
    std::fs::write(catalog.path(path), format!("{}{TAGLINE}{message}{}", &text[..at], &text[end..])).unwrap();
    let ended = catalog.run(&["build"]);
    assert_eq!(ended.status.code(), Some(1), "{message}");
    assert!(!catalog.path("public").exists(), "{message}");
    (String::from_utf8(ended.stderr).unwrap(), text[..at].lines().count() + 1)
}

fn check(message: &str, expected: &str, column: usize) {
    let (said, line) = told(message);
    assert!(said.contains(&format!("error[{expected}")), "{said}");
    assert!(said.contains(&format!("--> locales/es/site.ftl:{line}:{column}\n")), "{column}: {said}");
}

#[test]
fn a_message_that_cannot_be_said_fails_the_build() {
    // Spanish falls back to English, and neither has it.
    check(
        "{ site-nothing }",
        "fluent/unknown-message]: `site-tagline` names the message `site-nothing`, which does not exist",
        18,
    );
    check("{ -nobody }", "fluent/unknown-term]: `site-tagline` names the term `-nobody`, which does not exist", 18);
    check("{ site-name.short }", "fluent/unknown-attribute]: `site-tagline` names `site-name.short`", 18);
    check("{ site-tagline }", "fluent/cyclic-reference]: `site-tagline` refers to itself", 18);
    check("{ $nobody }", "fluent/unknown-variable]: `site-tagline` has no variable `$nobody` in en", 18);
    check("{ UPPER(1) }", "fluent/unknown-function]: there is no function `UPPER`", 18);
}

/// A site whose home page asks for a message of its own with a title.
fn counted(spanish: &str) -> (Option<i32>, String) {
    let catalog = Catalog::new(&["--locales", "en,es"]);
    let message = |words: &str| format!("# $count (number) – how many\nsite-pages = {words}\n");
    let write = |path: &str, text: String| {
        std::fs::create_dir_all(catalog.path(path).parent().unwrap()).unwrap();
        std::fs::write(catalog.path(path), text).unwrap();
    };
    for (locale, words) in [("en", "{ $count } pages"), ("es", spanish)] {
        let path = format!("locales/{locale}/site.ftl");
        write(&path, format!("{}\n{}", catalog.read(&path), message(words)));
    }
    write("themes/default/templates/pages/home.html", "{{ t(key=\"site-pages\", count=page.title) }}\n".to_owned());
    let ended = catalog.run(&["build"]);
    (ended.status.code(), String::from_utf8(ended.stderr).unwrap())
}

#[test]
fn text_for_a_choice_by_number_is_told_with_the_page_that_gives_it() {
    let (code, said) = counted("{ $count ->\n    [one] { $count } página\n   *[other] { $count } páginas\n}");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("error[fluent/unresolved]: `site-pages` needs a number here"), "{said}");
    assert!(said.contains("--> locales/es/site.ftl:"), "{said}");
    assert!(said.contains("themes/default/templates/pages/home.html:1"), "{said}");
    assert!(said.contains("met on the page `/es/`, in es"), "{said}");
}
