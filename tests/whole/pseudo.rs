//! Languages that nobody speaks show what is translated and what is not.

use std::collections::BTreeSet;
use std::fs;

use prospectus::catalog::{Entity, Person};
use scraper::{ElementRef, Node};

use crate::support::{Page, demonstration, demonstration_in_pseudo_locales, paths, pseudo_site, root};

/// Elements whose words are formatted by data, or are code: days, figures,
/// what machines read. What `translate` keeps as it is, stays.
const BY_DATA: [&str; 7] = ["time", "code", "pre", "kbd", "data", "script", "style"];

/// Words of an element that stand outside of all brackets.
fn outside(element: ElementRef<'_>, page: &str, depth: &mut i32, found: &mut Vec<String>) {
    for child in element.children() {
        match child.value() {
            Node::Text(text) => {
                let mut words = String::new();
                for letter in text.chars() {
                    match letter {
                        '⟦' => *depth += 1,
                        '⟧' => *depth -= 1,
                        letter if *depth == 0 => words.push(letter),
                        _ => {}
                    }
                }
                if words.chars().any(char::is_alphabetic) {
                    found.push(words.trim().to_owned());
                }
            }
            Node::Element(inner) => {
                let is_other = inner.attr("lang").is_some_and(|lang| lang != page);
                let is_kept = inner.attr("translate") == Some("no") || BY_DATA.contains(&inner.name());
                if let Some(child) = ElementRef::wrap(child).filter(|_| !is_other && !is_kept) {
                    outside(child, page, depth, found);
                }
            }
            _ => {}
        }
    }
}

/// What facts say in letters, the same in every language or by the forms of
/// one, and so without brackets.
struct Facts {
    /// Names of people, as they are said and as they are sorted.
    people: BTreeSet<String>,
    /// The YAML files: names of places, makers and hosts, zones, codes.
    yaml: String,
}

/// What the forms of numbers and days print in letters.
const FORMS: [&str; 14] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
    "AM",
    "PM",
];

impl Facts {
    fn read() -> Facts {
        let catalog = &demonstration_in_pseudo_locales().renderer().world().catalog;
        let sorted = |person: &Entity<Person>| match &person.family {
            Some(family) => format!("{family}, {}", person.given),
            None => person.given.clone(),
        };
        let people = catalog.people.all().flat_map(|(_, person)| [person.name(), sorted(person)]).collect();
        let files = paths(&root().join("content")).into_iter().filter(|path| path.ends_with(".yaml"));
        let texts = files.map(|path| fs::read_to_string(root().join("content").join(path)).expect("a file"));
        Facts { people, yaml: texts.collect::<String>().replace('_', " ") }
    }

    fn has(&self, words: &str) -> bool {
        // `en-XA` calls itself so. Lists by the alphabet show letters, portraits initials.
        let is_letter = words.chars().count() <= 2 && words.chars().all(char::is_uppercase);
        if words == "en-XA" || is_letter || self.people.contains(words) {
            return true;
        }
        let is_capital = |word: &str| word.starts_with(char::is_uppercase);
        let is_address = words.contains(['.', '@']) && !words.contains(' ');
        if (is_capital(words) || is_address) && self.yaml.contains(words) {
            return true;
        }
        // A day, perhaps with an hour and a zone; an amount.
        let has_digit = words.contains(|c: char| c.is_ascii_digit()) || FORMS.contains(&words);
        let mut parts = words.split(|c: char| !c.is_alphabetic()).filter(|part| !part.is_empty());
        has_digit && parts.all(|part| FORMS.contains(&part) || is_capital(part) && self.yaml.contains(part))
    }
}

#[test]
fn no_words_of_the_demonstration_stand_outside_of_the_brackets() {
    let site = demonstration_in_pseudo_locales();
    let facts = Facts::read();
    let mut bare: BTreeSet<(String, String)> = BTreeSet::new();
    let mut pages = 0;
    for page in site.pages().filter(|page| page.path.starts_with("en-xa/")) {
        pages += 1;
        let mut found = Vec::new();
        outside(page.one("html"), "en-XA", &mut 0, &mut found);
        found.extend(labels(&page));
        for words in found.into_iter().filter(|words| !facts.has(words)) {
            bare.insert((words, page.path.clone()));
        }
    }
    assert!(pages > 100, "{pages} pages");
    let mut told: Vec<String> = Vec::new();
    for (words, path) in bare {
        if !told.iter().any(|one| one.starts_with(&format!("{words} "))) {
            told.push(format!("{words} ({path})"));
        }
    }
    assert_eq!(told, [""; 0], "{}", told.join("\n"));
}

/// Attributes that are read, without brackets.
fn labels(page: &Page) -> Vec<String> {
    let read = ["aria-label", "alt", "title", "placeholder"];
    let all = read.iter().flat_map(|name| page.attributes(&format!("[{name}]"), name));
    let descriptions = page.attributes("meta[name=description]", "content");
    all.chain(descriptions).filter(|words| words.chars().any(char::is_alphabetic) && !words.contains('⟦')).collect()
}

#[test]
fn only_words_change() {
    let site = pseudo_site(
        "-- content/courses/optics/course.yaml --
code: OPT-1
weeks: 6
-- content/courses/optics/en.md --
---
title: Optics
summary: It takes { $weeks } weeks.
---
See [the *lens*](https://example.org/lens?a=b&c), `f(x)` &copy; R&amp;D and { policy-refund }
- one
- two **words**
-- locales/en/policy.ftl --
policy-refund = Ask <ada@example.org>.
",
    );
    insta::assert_snapshot!(site.page("en-xa/courses/optics/").pretty("main .prose"));
    let mirrored = site.page("en-xb/courses/optics/").text(".lede").replace('\u{200F}', "|");
    assert_eq!(mirrored, "|It| |takes| 6 |weeks.|");
    let keys = site.page("en-xk/courses/optics/");
    assert_eq!(keys.text("h1"), "course:optics.title");
    assert_eq!(keys.text("a.skip"), "site-skip-to-content");
    assert_eq!(site.page("en-xb/").attributes("html", "dir"), ["rtl"]);
    assert_eq!(site.page("en-xa/").attributes("html", "lang"), ["en-XA"]);
}

#[test]
fn pseudo_locales_are_in_no_site_that_did_not_ask_for_them() {
    assert!(!demonstration().files.keys().any(|path| path.starts_with("en-x")));
}
