//! What themes are told they can name is what templates get.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;

use prospectus::render::contract;
use prospectus::theme::{Record, TEMPLATES, manual};

use crate::support::{built, copy_catalog, root};

const MARK: &str = "<!-- What follows is written by `prospectus variables`. -->\n\n";

#[test]
fn the_manual_in_the_repository_is_current() {
    let text = fs::read_to_string(root().join("docs/themes.md")).expect("the manual");
    let (_, there) = text.split_once(MARK).expect("the mark below which it is written");
    assert!(
        there == manual(&contract()),
        "docs/themes.md is old: put below its mark what `prospectus variables` prints"
    );
}

/// Every record that templates can reach, by its name.
fn records() -> BTreeMap<&'static str, Vec<&'static Record>> {
    let contract = contract();
    let mut open = contract.everywhere.clone();
    open.extend(contract.pages.iter().chain(&contract.others).map(|(_, record)| *record));
    let mut found: BTreeMap<&str, Vec<&Record>> = BTreeMap::new();
    while let Some(record) = open.pop() {
        let same = found.entry(record.name).or_default();
        if !same.iter().any(|one| fields(one) == fields(record)) {
            same.push(record);
            open.extend(record.fields.iter().filter_map(|field| (field.kind)().record()));
        }
    }
    found
}

fn fields(record: &Record) -> Vec<&'static str> {
    record.fields.iter().map(|field| field.name).collect()
}

#[test]
fn a_name_in_the_manual_stands_for_one_thing() {
    let records = records();
    assert!(records.len() > 100, "{}", records.len());
    for (name, same) in records {
        assert_eq!(same.len(), 1, "{name}");
        let names = fields(same[0]);
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), names.len(), "{name} has a field twice");
    }
}

#[test]
fn the_manual_speaks_in_sentences() {
    for (name, same) in records() {
        let fields = same[0].fields.iter().map(|field| (field.name, field.about));
        for (field, about) in fields.chain([("", same[0].about)]) {
            let said: String = about.concat();
            let said = said.trim();
            let starts = said.starts_with(|first: char| first.is_uppercase() || first == '`');
            assert!(starts && said.ends_with('.'), "{name} {field}: {said}");
        }
    }
}

/// A theme whose pages say their template and all that it can name.
#[test]
fn every_page_has_the_variables_that_the_manual_names_and_no_others() {
    let folder = tempfile::tempdir().expect("a folder");
    copy_catalog(root(), folder.path(), |path| path.clone());
    let settings = folder.path().join("prospectus.yaml");
    let text = fs::read_to_string(&settings).expect("the settings");
    fs::write(&settings, text.replace("theme: default", "theme: bare")).expect("the settings");
    let theme = folder.path().join("themes/bare");
    fs::create_dir_all(theme.join("templates/pages")).expect("a folder");
    fs::write(theme.join("theme.yaml"), "name: bare\ndescription: Names without values.\nbase: none\n")
        .expect("a file");
    let names = "<p>{{ page.template }}{% for name in __tera_context | keys | sort %} {{ name }}{% endfor %}.</p>";
    for template in TEMPLATES {
        fs::write(theme.join("templates").join(template), names).expect("a template");
    }
    let site = built(folder.path());
    let mut seen: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for (path, bytes) in site.files.iter().filter(|(path, _)| path.ends_with(".html")) {
        let text = String::from_utf8_lossy(bytes);
        let Some(said) = text.split("<p>").nth(1).and_then(|rest| rest.split('.').next().zip(rest.split('.').nth(1)))
        else {
            // Pages that lead elsewhere have no template.
            assert!(text.contains("http-equiv"), "{path}: {text}");
            continue;
        };
        let (template, names) = (format!("{}.html", said.0), said.1.trim_start_matches("html").trim());
        seen.entry(template).or_default().insert(names.to_owned());
    }
    for (template, record) in contract().pages {
        let mut names = fields(record);
        names.extend(["page", "site"]);
        names.sort_unstable();
        let seen = seen.get(template).unwrap_or_else(|| panic!("no page is made by {template}: {}", site.report));
        assert_eq!(seen, &BTreeSet::from([names.join(" ")]), "{template}");
    }
}
