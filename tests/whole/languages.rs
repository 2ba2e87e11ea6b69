//! How the pages of the languages belong together.

use std::collections::BTreeMap;

use crate::support::{Page, Site, demonstration, demonstration_below_a_folder, site};

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
            assert_eq!(canonical(page), std::slice::from_ref(url), "{url} is canonical to itself");
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

/// Everything that can be said in one language only, said in English with the
/// word `English` in it, on a site that also has Spanish pages.
const ENGLISH: &str = r#"
-- prospectus.yaml --
locales: [en, es]
provider: school
contact: office
policies: [refund]
-- locales/en/site.ftl --
site-name = English site
site-tagline = English tagline
site-description = English description of the site.
-- locales/en/policy.ftl --
policy-refund = English rule: { $refund-count } days.
-- locales/en/vocabulary.ftl --
topic-light = English light
    .definition = English definition.
-- content/vocabularies/topics.yaml --
- id: light
-- content/units/school/unit.yaml --
kind: university
url: https://example.org/school
-- content/units/school/en.md --
---
title: English School
---
-- content/units/lab/unit.yaml --
kind: laboratory
parent: school
-- content/units/lab/en.md --
---
title: English Lab
---
-- content/contacts/office/contact.yaml --
purpose: enrollment
email: office@example.org
-- content/contacts/office/en.md --
---
title: English office
---
-- content/policies/refund/policy.yaml --
kind: refund
scope: provider
versions:
  - effective_from: 2020-01-01
    until: { count: 7, unit: business_day, direction: after, anchor: run.start, weekdays: mon-fri, calendar: none }
    refund: 100
-- content/credentials/paper/credential.yaml --
kind: professional_certificate
awarded_by: [school]
-- content/credentials/paper/en.md --
---
title: English paper
criteria: Pass.
---
English criteria.
-- content/people/ada/person.yaml --
given: Ada
family: Lens
appointments:
  - { id: chair, unit: lab, primary: true }
photo: portrait.svg
-- content/people/ada/portrait.svg --
<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64"></svg>
-- content/people/ada/en.md --
---
honorific: English Dr.
appointments: { chair: English professor }
alt: { portrait.svg: An English portrait }
---
English biography.
-- content/courses/optics/course.yaml --
code: OPT-1
level: beginner
format: online
pacing: instructor
weeks: 8
hours_per_week: 4-6
topics: [light]
people: [{ person: ada, role: faculty }]
units: [{ unit: lab, role: offered_by }]
credentials: [paper]
prerequisites: [waves]
runs:
  - { id: a, language: en, start: 2026-05-18, end: 2026-07-10 }
-- content/courses/optics/en.md --
---
title: English Optics
subtitle: English subtitle
summary: English summary.
runs: { a: { notes: English note on the run. } }
---
English words.

## English syllabus {#syllabus}
English lenses.
-- content/courses/waves/course.yaml --
code: WAV-1
level: beginner
format: online
pacing: self
weeks: 2
hours_per_week: 4-6
topics: [light]
-- content/courses/waves/en.md --
---
title: English Waves
summary: English summary of waves.
---
English words.
-- content/programs/sight/program.yaml --
kind: certificate
requirements:
  all_of:
    - course: optics
    - { min: 1, id: electives, of: [course: waves] }
credentials: [paper]
units: [{ unit: lab, role: offered_by }]
people: [{ person: ada, role: director }]
topics: [light]
-- content/programs/sight/en.md --
---
title: English Sight
summary: English summary of sight.
groups: { electives: English electives }
---
English words.

## English section {#part}
More English.
-- content/faq/money/faq.yaml --
order: 1
-- content/faq/money/en.md --
---
title: English questions
---
English introduction.

## An English question? {#why}
An English answer. { policy-refund }
-- content/news/first/news.yaml --
date: 2026-02-01
refs: [course:optics]
-- content/news/first/en.md --
---
title: English news
summary: English summary of the news.
---
English report.
-- content/pages/home/page.yaml --
-- content/pages/home/en.md --
---
title: English home
summary: English welcome.
---
English front page.

## English part {#part}
English part.
-- content/pages/about/page.yaml --
nav: footer
-- content/pages/about/en.md --
---
title: English about
---
English page on [optics](course:optics).

## English contents {#part}
More English.
"#;

#[test]
fn words_of_another_language_say_which() {
    let site = site(ENGLISH);
    let mut wrong = Vec::new();
    let mut seen = 0;
    for page in site.pages().filter(|page| page.path.starts_with("es/")) {
        for node in page.one("body").descendants() {
            let scraper::Node::Text(text) = node.value() else { continue };
            let parent = node.ancestors().find_map(scraper::ElementRef::wrap).expect("an element");
            if !text.contains("English") || parent.value().name() == "script" {
                continue;
            }
            seen += 1;
            let around = std::iter::once(parent).chain(parent.ancestors().filter_map(scraper::ElementRef::wrap));
            if around.into_iter().find_map(|one| one.attr("lang")) != Some("en") {
                wrong.push(format!("{}: {}", page.path, text.trim()));
            }
        }
    }
    wrong.sort();
    wrong.dedup();
    assert!(wrong.is_empty(), "English words that a Spanish voice would read:\n{}", wrong.join("\n"));
    assert!(seen > 100, "{seen}");
}

#[test]
fn words_of_a_language_that_runs_the_other_way_say_so() {
    let catalog = "-- content/pages/about/en.md --\n---\ntitle: About\n---\nOpen 4 weeks.\n";
    let mixed = site(&format!("-- prospectus.yaml --\nlocales: [en, ar]\n{catalog}"));
    let page = mixed.page("ar/about/");
    assert_eq!(page.attributes("html", "dir"), ["rtl"]);
    // The page is not translated: its own words are English, and run as English does.
    assert_eq!(page.attributes("main h1", "dir"), ["ltr"]);
    let foreign = page.all("body [lang]");
    assert!(!foreign.is_empty());
    for element in foreign {
        let expected = if element.attr("lang") == Some("ar") { "rtl" } else { "ltr" };
        assert_eq!(element.attr("dir"), Some(expected), "{}", element.html());
    }
    // Where all languages run the same way there is nothing to say.
    let usual = site(&format!("-- prospectus.yaml --\nlocales: [en, es]\n{catalog}"));
    let page = usual.page("es/");
    assert!(!page.all("body [lang]").is_empty() && page.all("body [dir]").is_empty());
}
