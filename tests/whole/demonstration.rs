//! The demonstration catalog: its addresses, and one page of each kind to read.
//!
//! A changed snapshot is read like code before it is accepted.

use prospectus::routes::Page;

use crate::support::{demonstration, words};

#[test]
fn the_demonstration_has_these_addresses() {
    let site = demonstration();
    // The files of the data and of the search are listed by their own indexes.
    let files = site.files.keys().filter(|path| !path.starts_with("data/") && !path.starts_with("search/"));
    let mut addresses: Vec<String> = files.map(|path| mask(path)).collect();
    // The digests decide the order no more than the names.
    addresses.sort();
    insta::assert_snapshot!(addresses.join("\n"));
}

/// The names of assets without what follows from their bytes.
fn mask(path: &str) -> String {
    let parts = path.split('.');
    let is_digest = |part: &str| part.len() == 10 && part.bytes().all(|byte| byte.is_ascii_hexdigit());
    parts.map(|part| if is_digest(part) { "…" } else { part }).collect::<Vec<_>>().join(".")
}

#[test]
fn nothing_is_said_against_the_demonstration() {
    // Its deliberate gaps are silenced where they stand, each with its reason.
    assert_eq!(demonstration().report, "");
}

/// One page of each kind, each in the one language that shows most of it.
macro_rules! pages {
    ($($name:ident: $kind:literal $id:literal in $locale:literal,)*) => {
        $(#[test]
        fn $name() {
            insta::with_settings!({ filters => [(DIGEST, ".….")] }, {
                insta::assert_snapshot!(demonstration().main(&address($kind, $id, $locale)));
            });
        })*
    };
}

pages! {
    the_page_of_a_course: "course" "applied-statistics" in "es",
    the_page_of_a_course_in_another_language: "course" "product-safety" in "pt",
    the_list_of_courses: "courses" "" in "fr",
    the_page_of_a_program: "program" "evidence-and-decisions" in "it",
    the_list_of_programs: "programs" "" in "en",
    the_page_of_a_person: "person" "rosalind-achterhaven" in "fr",
    the_list_of_people: "people" "" in "es",
    the_page_of_a_topic: "topic" "infrastructure" in "it",
    the_list_of_topics: "topics" "" in "en",
    the_page_of_questions: "faq" "payments" in "en",
    the_list_of_questions: "faqs" "" in "pt",
    the_page_of_news: "news" "urban-water-in-portuguese" in "en",
    the_list_of_news: "newses" "" in "es",
    a_plain_page: "page" "accessibility" in "it",
    the_front_page: "home" "" in "pt",
    the_chooser: "chooser" "" in "en",
    the_page_for_what_is_not_there: "not-found" "" in "fr",
}

/// What follows from the bytes of a file.
const DIGEST: &str = r"\.[0-9a-f]{10}\.";

/// Where a page of the demonstration is, without the first slash.
fn address(kind: &str, id: &str, locale: &str) -> String {
    let world = demonstration().renderer().world();
    let catalog = &world.catalog;
    let page = match kind {
        "course" => catalog.courses.find(id).map(Page::Course),
        "program" => catalog.programs.find(id).map(Page::Program),
        "person" => catalog.people.find(id).map(Page::Person),
        "topic" => catalog.vocabularies.find("topics", id).map(Page::Topic),
        "faq" => catalog.faq.find(id).map(Page::FaqCategory),
        "news" => catalog.news.find(id).map(Page::NewsItem),
        "page" => catalog.pages.find(id).map(Page::Plain),
        "courses" => Some(Page::Courses),
        "programs" => Some(Page::Programs),
        "people" => Some(Page::People),
        "topics" => Some(Page::Topics),
        "faqs" => Some(Page::Faq),
        "newses" => Some(Page::News),
        "home" => Some(Page::Home),
        "chooser" => Some(Page::Chooser),
        _ => Some(Page::NotFound),
    };
    let page = page.unwrap_or_else(|| panic!("the demonstration has no {kind} `{id}`"));
    let locale = world.site.locales.find(locale).expect("a locale");
    let path = &world.site.route(page, locale).expect("a page").path;
    path.output_path().trim_end_matches("index.html").to_owned()
}

#[test]
fn the_head_of_a_page_says_what_it_is() {
    insta::with_settings!({ filters => [(DIGEST, ".….")] }, {
        insta::assert_snapshot!(demonstration().page(&address("course", "data-storytelling", "es")).pretty("head"));
    });
}

#[test]
fn the_sitemap_begins_so() {
    let sitemap = demonstration().text("sitemap.xml");
    let head: Vec<&str> = sitemap.lines().take(5).collect();
    insta::assert_snapshot!(head.join("\n").replace("<xhtml", "\n  <xhtml").replace("<lastmod", "\n  <lastmod"));
}

#[test]
fn no_page_shows_how_it_was_made() {
    let site = demonstration();
    let keys = message_keys();
    let mut leaks = Vec::new();
    for page in site.pages() {
        let scripts: Vec<String> = page.all("script").into_iter().map(words).collect();
        let text = scripts.iter().fold(page.html.html(), |text, script| text.replace(script, ""));
        for piece in ["{$", "{ $", "{{", "}}", "{%", "%}", "undefined", "[object", "\u{fffd}"] {
            if text.contains(piece) {
                leaks.push(format!("{}: {piece}", page.path));
            }
        }
        let private = |c: char| ('\u{e000}'..='\u{f8ff}').contains(&c);
        if let Some(c) = text.chars().find(|&c| private(c)) {
            leaks.push(format!("{}: the private character {:04x}", page.path, u32::from(c)));
        }
        let said = page.all("body, title").into_iter().map(words);
        let said = said.chain(
            ["alt", "aria-label", "content", "placeholder"]
                .iter()
                .flat_map(|name| page.attributes(&format!("[{name}]"), name)),
        );
        for words in said {
            let names = words.split(|c: char| !(c.is_ascii_alphanumeric() || "-/.@".contains(c)));
            leaks.extend(names.filter(|name| keys.contains(*name)).map(|key| format!("{}: {key}", page.path)));
        }
    }
    assert!(leaks.is_empty(), "{}", leaks.join("\n"));
}

/// Keys of messages that no sentence would hold: those with two hyphens or more.
fn message_keys() -> std::collections::BTreeSet<String> {
    let root = crate::support::root();
    let files = ["locales", "themes/default/locales"].map(|folder| crate::support::files(&root.join(folder)));
    let lines: Vec<String> = files
        .iter()
        .flat_map(|files| files.values())
        .flat_map(|bytes| std::str::from_utf8(bytes).expect("text").lines().map(str::to_owned).collect::<Vec<_>>())
        .collect();
    let keys = lines.iter().filter_map(|line| line.split_once(" =").map(|(key, _)| key));
    keys.filter(|key| key.matches('-').count() > 1 && !key.contains(' ')).map(str::to_owned).collect()
}
