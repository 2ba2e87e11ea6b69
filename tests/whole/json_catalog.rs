//! The catalog as data: `data/v1/`.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use crate::support::{Site, demonstration, demonstration_below_a_folder, site};

const FOLDER: &str = "data/v1/";

/// Every file of the data, by its path from the index.
fn data(site: &Site) -> BTreeMap<&str, Value> {
    let files = site.files.iter().filter_map(|(path, bytes)| Some((path.strip_prefix(FOLDER)?, bytes)));
    files
        .map(|(path, bytes)| (path, serde_json::from_slice(bytes).unwrap_or_else(|fault| panic!("{path}: {fault}"))))
        .collect()
}

fn text<'v>(value: &'v Value, key: &str) -> &'v str {
    value[key].as_str().unwrap_or_else(|| panic!("`{key}` of {value}"))
}

/// The entries of a file.
fn items<'v>(data: &'v BTreeMap<&str, Value>, path: &str) -> &'v Vec<Value> {
    data[path]["items"].as_array().unwrap_or_else(|| panic!("{path} has entries"))
}

/// Calls `meet` with every key and value, however deep.
fn walk<'v>(value: &'v Value, meet: &mut impl FnMut(&'v str, &'v Value)) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| {
            meet(key, value);
            walk(value, meet);
        }),
        Value::Array(list) => list.iter().for_each(|value| walk(value, meet)),
        _ => {}
    }
}

/// The strings in a value: itself, or those of a list.
fn strings(value: &Value) -> Vec<&str> {
    match value {
        Value::String(text) => vec![text],
        Value::Array(list) => list.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

#[test]
fn the_index_lists_every_file_with_its_schema() {
    let data = data(demonstration());
    let listed: BTreeSet<&str> =
        data["index.json"]["files"].as_array().unwrap().iter().map(|file| text(file, "path")).collect();
    let written: BTreeSet<&str> = data.keys().copied().filter(|path| !path.starts_with("schema/")).collect();
    assert_eq!(listed, written);
    for file in data["index.json"]["files"].as_array().unwrap() {
        let (path, schema) = (text(file, "path"), text(file, "schema"));
        let own = text(&data[path], "$schema").trim_start_matches("../");
        assert_eq!(own, schema, "{path} names its schema");
        let up = "../".repeat(path.matches('/').count());
        assert_eq!(text(&data[path], "$schema"), format!("{up}{schema}"), "from where it is");
        assert_eq!(text(&data[schema], "title"), text(file, "about"));
    }
}

#[test]
fn a_schema_has_its_own_address_and_words_for_every_key() {
    let data = data(demonstration_below_a_folder());
    for (path, schema) in data.iter().filter(|(path, _)| path.starts_with("schema/")) {
        assert_eq!(text(schema, "$id"), format!("https://example.org/base/{FOLDER}{path}"));
        assert_eq!(text(schema, "$schema"), "https://json-schema.org/draft/2020-12/schema");
        walk(schema, &mut |key, value| {
            if key == "properties" {
                let properties = value.as_object().unwrap();
                // A choice among kinds of value is worded as a whole, and so are the parameters of policies.
                let is_worded_as_a_whole = properties.len() == 1 || properties.contains_key("not_after");
                for (name, property) in properties.iter().filter(|_| !is_worded_as_a_whole) {
                    assert!(property["description"].is_string(), "{path}: {name}");
                }
            }
            assert!(key != "format" || !strings(value).iter().any(|one| one.contains("int")), "{path}: {value}");
        });
    }
}

#[test]
fn entries_are_ordered_by_id_and_their_texts_alike() {
    let data = data(demonstration());
    let ids = |path: &str| -> Vec<(String, String)> {
        let id = |item: &Value| (item["course"].as_str().unwrap_or_default().to_owned(), text(item, "id").to_owned());
        items(&data, path).iter().map(id).collect()
    };
    for path in data.keys().filter(|path| !path.contains('/') && data[*path]["items"].is_array()) {
        let neutral = ids(path);
        assert!(neutral.is_sorted(), "{path}: {neutral:?}");
        assert_eq!(neutral.iter().collect::<BTreeSet<_>>().len(), neutral.len(), "{path}: an id stands twice");
        for locale in ["en", "es", "pt", "fr", "it"] {
            assert_eq!(neutral, ids(&format!("{locale}/{path}")), "{locale}/{path}");
        }
    }
}

#[test]
fn every_id_that_is_named_is_there() {
    let data = data(demonstration());
    let known = |kind: &str| -> BTreeSet<&str> {
        items(&data, &format!("{kind}.json")).iter().map(|item| text(item, "id")).collect()
    };
    // The file of the entry, the key, and the file of what it names.
    let references = [
        ("courses", "prerequisites", "courses"),
        ("courses", "related", "courses"),
        ("courses", "programs", "programs"),
        ("courses", "credentials", "credentials"),
        ("courses", "questions", "questions"),
        ("courses", "policies", "policies"),
        ("courses", "person", "people"),
        ("courses", "unit", "units"),
        ("courses", "runs", "runs"),
        ("courses", "best_run", "runs"),
        ("runs", "course", "courses"),
        ("runs", "policies", "policies"),
        ("runs", "policy", "policies"),
        ("programs", "course", "courses"),
        ("programs", "courses", "courses"),
        ("programs", "credentials", "credentials"),
        ("credentials", "awarded_by", "units"),
        ("credentials", "stackable_into", "pathways"),
        ("pathways", "from", "credentials"),
        ("pathways", "at", "units"),
        ("people", "unit", "units"),
        ("people", "courses", "courses"),
        ("units", "parent", "units"),
        ("units", "contacts", "contacts"),
        ("policies", "supersedes", "policies"),
        ("policies", "calendar", "calendars"),
        ("questions", "policies", "policies"),
        ("events", "host", "units"),
        ("events", "figures", "statistics"),
    ];
    let mut met = 0;
    for (file, name, kind) in references {
        let known = known(kind);
        walk(&data[format!("{file}.json").as_str()], &mut |key, value| {
            for id in strings(value).into_iter().filter(|_| key == name) {
                assert!(known.contains(id), "{file}: {name}: {id}");
                met += 1;
            }
        });
    }
    assert!(met > 50, "{met}");
}

#[test]
fn every_word_of_the_facts_has_a_label_in_every_language() {
    let data = data(demonstration());
    let of = [
        ("level", "level"),
        ("format", "format"),
        ("pacing", "pacing"),
        ("topics", "topic"),
        ("methods", "method"),
        ("status", "status"),
        ("sequence", "sequence"),
        ("taught_in", "language"),
    ];
    for locale in ["en", "es", "pt", "fr", "it"] {
        let vocabularies = items(&data, &format!("{locale}/vocabularies.json"));
        let label = |family: &str, id: &str| {
            let family = vocabularies.iter().find(|one| one["id"] == family)?;
            let term = family["terms"].as_array()?.iter().find(|term| term["id"] == id)?;
            term["label"]["text"].as_str()
        };
        for file in ["courses.json", "programs.json", "runs.json"] {
            walk(&data[file], &mut |key, value| {
                for (_, family) in of.iter().filter(|(name, _)| *name == key) {
                    for id in strings(value) {
                        assert!(label(family, id).is_some(), "{locale}: {family} {id}");
                    }
                }
            });
        }
    }
}

#[test]
fn every_address_leads_to_a_part_of_the_site() {
    for (site, base) in [
        (demonstration(), "https://catalog.example.org/"),
        (demonstration_below_a_folder(), "https://example.org/base/"),
    ] {
        let mut met = 0;
        let mut check = |path: &str, address: &str| {
            let Some(rest) = address.strip_prefix(base) else {
                // A footnote stands below the very text that points at it.
                let is_note = address.starts_with("#note_") || address.starts_with("#ref_");
                assert!(
                    is_note || address.contains("://") || address.starts_with("mailto:"),
                    "{path}: {address} is absolute"
                );
                return;
            };
            let file = rest.split('#').next().unwrap();
            let file =
                if file.is_empty() || file.ends_with('/') { format!("{file}index.html") } else { file.to_owned() };
            assert!(site.files.contains_key(&file), "{path}: {address}");
            met += 1;
        };
        for (path, value) in data(site).iter().filter(|(path, _)| !path.starts_with("schema/")) {
            walk(value, &mut |key, value| match value.as_str() {
                Some(address) if key == "url" => check(path, address),
                Some(markup) if key.ends_with("html") => {
                    for attribute in ["href=\"", "src=\""] {
                        for rest in markup.split(attribute).skip(1) {
                            check(path, rest.split('"').next().unwrap());
                        }
                    }
                }
                _ => {}
            });
        }
        assert!(met > 500, "{met}");
    }
}

#[test]
fn a_text_says_which_language_it_is_in() {
    let data = data(demonstration());
    let mut lent = Vec::new();
    for locale in ["en", "es", "pt", "fr", "it"] {
        for file in ["courses", "programs", "credentials", "people", "units", "questions", "news", "pages"] {
            let texts = items(&data, &format!("{locale}/{file}.json"));
            for (entry, words) in items(&data, &format!("{file}.json")).iter().zip(texts) {
                let is_translated = strings(&entry["languages"]).contains(&locale);
                let expected = if is_translated { locale } else { text(entry, "source_language") };
                assert_eq!(text(words, "lang"), expected, "{locale}/{file}.json: {}", entry["id"]);
                if !is_translated {
                    lent.push(format!("{locale}/{file}: {}", text(words, "id")));
                }
            }
        }
    }
    assert!(!lent.is_empty(), "the demonstration leaves a page untranslated");
    let french = &data["courses/applied-statistics.json"]["texts"]["fr"];
    let address = text(french, "url").trim_start_matches("https://catalog.example.org/");
    let title = demonstration().page(address).text("h1");
    assert_eq!(text(french, "title"), title);
}

const COURSE: &str = r#"
-- prospectus.yaml --
base_url: https://catalog.example.org/
locales: [en, es]
time_zone: Europe/Madrid
currency: EUR
policies: [refund, registration, access]
as_of: 2026-03-01T12:00:00Z
-- locales/en/policy.ftl --
policy-refund = You can withdraw until day { $refund-count }.
policy-registration = Registration closes { $registration-count } days after the start.
policy-access = Ask until { $access-support-count } days after the end.
-- locales/es/policy.ftl --
policy-refund = Puede desistir hasta el día { $refund-count }.
policy-registration = La inscripción cierra { $registration-count } días después del inicio.
policy-access = Pregunte hasta { $access-support-count } días después del final.
-- content/policies/refund/policy.yaml --
kind: refund
versions:
  - effective_from: 2024-01-01
    until: { count: 7, unit: business_day, direction: after, anchor: run.start, weekdays: mon-fri, calendar: none }
    refund: 100
-- content/policies/registration/policy.yaml --
kind: registration
versions:
  - effective_from: 2024-01-01
    closes: { count: 7, unit: calendar_day, direction: after, anchor: run.start }
-- content/policies/access/policy.yaml --
kind: access
versions:
  - effective_from: 2024-01-01
    materials: { count: 3, unit: month, direction: after, anchor: run.end }
    support: { count: 30, unit: calendar_day, direction: after, anchor: run.end }
-- content/courses/optics/course.yaml --
code: OPT-1
level: intermediate
weeks: 8
hours_per_week: 4-6
ceu: 3.2
modules:
  - { id: light, weeks: 2, activities: [{ id: lens, kind: assignment, graded: true, points: 20, due: 2 }] }
runs:
  - id: 2026-may-es
    language: es
    start: 2026-05-18
    end: 2026-07-10
    price: { amount: "2950", currency: EUR }
    enroll_url: https://enroll.example.org/optics
-- content/courses/optics/en.md --
---
title: Optics
summary: Light in { $weeks } weeks.
activities: { lens: Draw a lens }
runs: { 2026-may-es: { notes: "Ends on { $end }." } }
---
See [what to do](#syllabus).

## Syllabus {#syllabus}
### Light {#light}
It bends.
-- content/courses/optics/es.md --
---
title: Óptica
---
## Programa {#syllabus}
### La luz {#light}
Se dobla.
"#;

#[test]
fn a_course_is_one_file_in_all_its_languages() {
    let site = site(COURSE);
    let course = &data(&site)["courses/optics.json"];
    insta::assert_snapshot!(serde_json::to_string_pretty(course).unwrap());
}

#[test]
fn lists_say_the_same_as_the_file_of_one() {
    let data = data(demonstration());
    for course in items(&data, "courses.json") {
        let own = &data[format!("courses/{}.json", text(course, "id")).as_str()];
        assert_eq!(own["course"], *course);
        let runs: Vec<&Value> = items(&data, "runs.json").iter().filter(|run| run["course"] == course["id"]).collect();
        assert_eq!(own["runs"].as_array().unwrap().iter().collect::<Vec<_>>(), runs);
    }
    for program in items(&data, "programs.json") {
        assert_eq!(data[format!("programs/{}.json", text(program, "id")).as_str()]["program"], *program);
    }
}

#[test]
fn pages_lead_to_their_data_unless_there_are_none() {
    let data = data(demonstration());
    let url = text(&data["courses/applied-statistics.json"]["texts"]["en"], "url");
    let page = demonstration().page(url.trim_start_matches("https://catalog.example.org/"));
    let links = page.attributes("link[rel=alternate][type='application/json']", "href");
    assert_eq!(links, ["/data/v1/courses/applied-statistics.json"]);
    let without = site(&COURSE.replace("currency: EUR\npolicies", "currency: EUR\njson_catalog: false\npolicies"));
    // What schedulers need is no part of the catalog.
    let rest: Vec<&String> = without.files.keys().filter(|path| path.starts_with("data/")).collect();
    assert_eq!(rest, ["data/v1/horizon.json", "data/v1/schema/horizon.json"]);
    assert!(without.page("en/courses/optics/").all("link[type='application/json']").is_empty());
}
