//! Search: what the index of a language holds. `tests/judge/search.mjs` asks the script.

use std::collections::BTreeMap;

use crate::support::{Site, demonstration, site};

const CATALOG: &str = r#"
-- prospectus.yaml --
locales: [en, es]
-- content/courses/optics/course.yaml --
code: PHY-201
weeks: 8
people: [{ person: ada }]
-- content/courses/optics/en.md --
---
title: Wave optics
summary: How light bends.
---

It takes { $weeks } weeks.

## Objectives {#objectives}

Explain *diffraction* and [interference](https://example.org/holography).
-- content/courses/optics/es.md --
---
title: Óptica ondulatoria
summary: Cómo se curva la luz.
---
-- content/people/ada/person.yaml --
given: Ada
family: Lovelace-Müller
-- content/faq/help/faq.yaml --
order: 1
-- content/faq/help/en.md --
---
title: Help
---

## May I use a prism? {#prism}

Bring two of them.
"#;

/// The words of a language with the titles of the pages that each is found on, the best field last.
fn words(site: &Site, locale: &str) -> BTreeMap<String, Vec<(u64, String)>> {
    let json = |path: &str| -> serde_json::Value { serde_json::from_str(site.text(path)).expect("JSON") };
    let index = json(&format!("search/{locale}/index.json"));
    let files = |kind: &str| {
        let start = format!("search/{locale}/{kind}-");
        let paths = site.files.keys().filter(move |path| path.starts_with(&start));
        paths.map(|path| json(path)).collect::<Vec<_>>()
    };
    let titles: Vec<String> = files("pages")
        .iter()
        .flat_map(|file| file.as_array().expect("a list"))
        .map(|entry| entry["title"].as_str().expect("a title").to_owned())
        .collect();
    assert_eq!(index["pages"].as_u64(), Some(titles.len() as u64));
    let fields = index["fields"].as_u64().expect("a number");
    let mut words = BTreeMap::new();
    for file in files("words") {
        for (word, steps) in file.as_object().expect("words") {
            let mut place = 0;
            let steps = steps.as_array().expect("a list").iter().map(|step| step.as_u64().expect("a number"));
            let found = steps.map(|step| {
                place += step;
                (place % fields, titles[usize::try_from(place / fields).expect("a position")].clone())
            });
            words.insert(word.clone(), found.collect());
        }
    }
    words
}

fn check(words: &BTreeMap<String, Vec<(u64, String)>>, word: &str, expected: &[(u64, &str)]) {
    let found = words.get(word).map_or(&[][..], Vec::as_slice);
    let found: Vec<(u64, &str)> = found.iter().map(|(field, title)| (*field, title.as_str())).collect();
    assert_eq!(found, expected, "{word}");
}

#[test]
fn a_page_is_found_by_what_stands_on_it_and_counts_by_where() {
    let site = site(CATALOG);
    let words = words(&site, "en");
    check(&words, "wave", &[(6, "Wave optics")]);
    check(&words, "phy201", &[(7, "Wave optics")]);
    check(&words, "bends", &[(2, "Wave optics")]);
    check(&words, "objectives", &[(1, "Wave optics")]);
    check(&words, "diffraction", &[(0, "Wave optics")]);
    check(&words, "muller", &[(3, "Wave optics"), (6, "Ada Lovelace-Müller")]);
    // A question is found itself, and not the page of its category.
    check(&words, "prism", &[(5, "May I use a prism?")]);
    check(&words, "bring", &[(0, "May I use a prism?")]);
}

#[test]
fn addresses_and_values_are_no_words() {
    let site = site(CATALOG);
    let words = words(&site, "en");
    check(&words, "holography", &[]);
    check(&words, "8", &[]);
    check(&words, "takes", &[(0, "Wave optics")]);
}

#[test]
fn what_is_not_translated_is_found_once_and_says_its_language() {
    let site = site(CATALOG);
    check(&words(&site, "es"), "ondulatoria", &[(6, "Óptica ondulatoria")]);
    check(&words(&site, "es"), "prism", &[(5, "May I use a prism?")]);
    let pages = site.files.iter().filter(|(path, _)| path.starts_with("search/es/pages-"));
    let pages: String = pages.map(|(_, bytes)| String::from_utf8_lossy(bytes).into_owned()).collect();
    let found: Vec<&str> = pages.split("{\"title\":").filter(|one| one.contains("#prism")).collect();
    assert_eq!(found.len(), 1, "{pages}");
    assert!(found[0].contains("\"lang\":\"en\""), "{}", found[0]);
}

#[test]
fn files_of_an_index_are_named_by_their_bytes_and_small() {
    for (path, bytes) in demonstration().files.iter().filter(|(path, _)| path.starts_with("search/")) {
        assert!(bytes.len() < 20_000, "{path} has {} bytes", bytes.len());
        let digest = blake3::hash(bytes).to_hex()[..8].to_owned();
        assert!(path.ends_with("/index.json") || path.contains(&format!(".{digest}.json")), "{path}");
    }
}

#[test]
fn a_site_can_do_without() {
    let with = site(CATALOG);
    assert_eq!(with.page("en/courses/").attributes("search form", "action"), ["/en/search/"]);
    assert_eq!(with.page("en/search/").attributes("#search_results", "data-index"), ["/search/en/index.json"]);
    let without = site(&CATALOG.replace("locales: [en, es]", "locales: [en, es]\nsearch: false"));
    assert!(without.page("en/courses/").all("search").is_empty());
    assert!(!without.files.keys().any(|path| path.contains("search/")));
}
