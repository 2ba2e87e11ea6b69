//! How the pages of the languages belong together.

use std::collections::BTreeMap;

use crate::support::{Page, Site, demonstration, demonstration_below_a_folder, site, words};

const LANGUAGES: [&str; 5] = ["en", "es", "pt", "fr", "it"];

/// What a page says of its translations: language and address.
fn alternates(page: &Page) -> BTreeMap<String, String> {
    let links = page.all("link[rel=alternate][hreflang]");
    let links: Vec<(String, String)> = links
        .iter()
        .map(|link| (link.attr("hreflang").unwrap().to_owned(), link.attr("href").unwrap().to_owned()))
        .collect();
    let count = links.len();
    let map: BTreeMap<String, String> = links.into_iter().collect();
    assert_eq!(map.len(), count, "{}: a language is named twice", page.path);
    map
}

fn canonical(page: &Page) -> Vec<String> {
    page.attributes("link[rel=canonical]", "href")
}

fn is_hidden(page: &Page) -> bool {
    page.attributes("meta[name=robots]", "content").iter().any(|content| content.contains("noindex"))
}

fn documents(site: &Site) -> Vec<Page> {
    site.pages().filter(Page::is_document).collect()
}

fn address(base: &str, page: &Page) -> String {
    format!("{base}{}", page.path.trim_end_matches("index.html"))
}

#[test]
fn translations_name_each_other_and_nothing_else() {
    for (site, base) in [
        (demonstration(), "https://catalog.example.org/"),
        (demonstration_below_a_folder(), "https://example.org/base/"),
    ] {
        let pages: BTreeMap<String, Page> =
            documents(site).into_iter().map(|page| (address(base, &page), page)).collect();
        let mut members = 0;
        for (url, page) in &pages {
            if is_hidden(page) {
                assert!(canonical(page).is_empty(), "{url}: canonical on a page that is not to be found");
                assert!(alternates(page).is_empty(), "{url}: translations of a page that is not to be found");
                continue;
            }
            assert_eq!(canonical(page), [url.clone()], "{url} is canonical to itself");
            let own = alternates(page);
            if own.is_empty() {
                continue;
            }
            members += 1;
            let is_named = own.iter().any(|(tag, href)| href == url && (tag == "x-default" || tag == &language(page)));
            assert!(is_named, "{url} names itself: {own:?}");
            assert!(own.contains_key("x-default"), "{url}");
            for (tag, href) in &own {
                let member = pages.get(href).unwrap_or_else(|| panic!("{url} names {href}, which is not there"));
                assert_eq!(alternates(member), own, "{href} says the same of its translations as {url}");
                assert!(!is_hidden(member), "{url} names {href}, which is not to be found");
                if tag != "x-default" {
                    assert_eq!(&language(member), tag, "{url} names {href}");
                }
            }
        }
        assert!(members > 100, "the demonstration is translated");
    }
}

fn language(page: &Page) -> String {
    page.one("html").attr("lang").expect("lang").to_owned()
}

#[test]
fn the_sitemap_holds_exactly_the_pages_that_are_to_be_found() {
    for (site, base) in [
        (demonstration(), "https://catalog.example.org/"),
        (demonstration_below_a_folder(), "https://example.org/base/"),
    ] {
        let mut found: Vec<String> =
            documents(site).iter().filter(|page| !is_hidden(page)).map(|page| address(base, page)).collect();
        found.sort();
        let sitemap = site.text("sitemap.xml");
        let mut listed: Vec<String> =
            sitemap.split("<loc>").skip(1).map(|rest| rest.split("</loc>").next().unwrap().to_owned()).collect();
        listed.sort();
        assert_eq!(listed, found);
        for page in documents(site).iter().filter(|page| !is_hidden(page)) {
            let own = address(base, page);
            let entry = sitemap.split("<url>").find(|entry| entry.contains(&format!("<loc>{own}</loc>"))).unwrap();
            let links: BTreeMap<String, String> = entry
                .split("hreflang=\"")
                .skip(1)
                .map(|rest| {
                    let mut parts = rest.split('"');
                    (parts.next().unwrap().to_owned(), parts.nth(1).unwrap().to_owned())
                })
                .collect();
            assert_eq!(links, alternates(page), "the sitemap and the page {own} have one table");
        }
    }
}

#[test]
fn the_prefix_of_an_address_is_the_language_of_its_page() {
    for page in documents(demonstration()) {
        let first = page.path.split('/').next().unwrap();
        if LANGUAGES.contains(&first) {
            assert_eq!(language(&page), first, "{}", page.path);
        }
    }
}

#[test]
fn the_switcher_leads_to_the_same_page_in_each_language() {
    let site = demonstration();
    for page in documents(site).iter().filter(|page| !is_hidden(page) && !page.path.ends_with("404.html")) {
        let own: BTreeMap<String, String> =
            alternates(page).into_iter().filter(|(tag, _)| tag != "x-default").collect();
        let links: Vec<String> = page.attributes("a[hreflang]", "href");
        for (tag, href) in own {
            let path = href.trim_start_matches("https://catalog.example.org");
            let is_own = tag == language(page);
            assert!(is_own || links.iter().any(|link| link == path), "{}: the switcher leads to {href}", page.path);
        }
    }
}

#[test]
fn a_page_in_another_language_says_so_and_hides_from_search_engines() {
    let site = demonstration();
    let notices = [("pt", "inglês"), ("fr", "anglais"), ("it", "inglese")];
    let hidden: Vec<Page> =
        documents(site).into_iter().filter(|page| is_hidden(page) && !page.path.ends_with("404.html")).collect();
    assert_eq!(hidden.len(), 3, "the demonstration has three pages in another language");
    for page in &hidden {
        let own = language(page);
        let prose = page.all("main [lang=en]");
        assert!(!prose.is_empty(), "{}: the words have their own language", page.path);
        // The name of a person belongs to no language.
        let is_person = page.path.contains("docenti");
        let title = page.one("main h1").attr("lang");
        assert!(is_person || title == Some("en"), "{}: the title has its own language", page.path);
        let notice = page.text("main .notice");
        let (_, english) = notices.iter().find(|(tag, _)| *tag == own).expect("a language");
        assert!(notice.contains(english), "{}: the notice is in the page's language: {notice}", page.path);
        assert!(page.one("main .notice").attr("lang").is_none());
        let source = page.attributes("main .notice a[hreflang=en]", "href");
        assert_eq!(source.len(), 1, "{}: the notice leads to the page in its own language", page.path);
        assert!(!site.text("sitemap.xml").contains(page.path.trim_end_matches("index.html")));
    }
}

#[test]
fn words_of_another_language_say_which() {
    let site = site(TWO_LANGUAGES);
    let list = site.page("es/cursos/");
    let links: Vec<(Option<&str>, String)> = list
        .all("main a")
        .into_iter()
        .filter(|link| words(*link).contains("Optics"))
        .map(|link| (nearest_language(link), words(link)))
        .collect();
    assert!(!links.is_empty());
    assert!(links.iter().all(|(lang, _)| *lang == Some("en")), "{links:?}");
}

/// The language of the words in an element: its own, or that of what it is in.
fn nearest_language(element: scraper::ElementRef<'_>) -> Option<&str> {
    let inner = element.descendent_elements().find_map(|inside| inside.attr("lang"));
    let outer = || element.ancestors().filter_map(scraper::ElementRef::wrap).find_map(|around| around.attr("lang"));
    inner.or_else(outer)
}

const TWO_LANGUAGES: &str = "
-- prospectus.yaml --
locales: [en, es]
-- content/courses/optics/course.yaml --
code: OPT-1
level: beginner
format: online
pacing: self
weeks: 2
hours_per_week: 2-3
topics: []
-- content/courses/optics/en.md --
---
title: Optics
summary: Light and glass.
---
Words.
";
