//! What is said of translations whose source has changed.

use prospectus::freshness::{Page, equivalent_line};
use prospectus::locale::LocaleId;

use crate::support::{Site, repository, site};

const OLD: &str = "---\ntitle: Optics\n---\nSix weeks of light.\n";
const NEW: &str = "---\ntitle: Optics\n---\nEight weeks of light.\n";

fn digest(text: &str) -> String {
    Page::read(text).expect("front matter").digest.to_string()
}

/// A course in English, and in Spanish from another source, with these files beside.
fn course(source: &str, from: &str, others: &str) -> Site {
    let snapshot = format!("-- l10n/snapshots/{}.md --\n{OLD}", digest(OLD));
    site(&format!(
        "-- prospectus.yaml --\nlocales: [en, es]\n-- content/courses/optics/course.yaml --\ncode: OPT-1\n\
         -- content/courses/optics/en.md --\n{source}\
         -- content/courses/optics/es.md --\n---\ntitle: Óptica\n{from}---\nSeis semanas de luz.\n{snapshot}{others}"
    ))
}

fn from(text: &str) -> String {
    format!("translated_from: {}\n", digest(text))
}

const STALE: &str = "content/courses/optics/es.md:3: md/stale";

#[test]
fn a_translation_of_another_source_is_stale() {
    assert!(course(OLD, &from(OLD), "").codes().is_empty());
    assert_eq!(course(NEW, &from(OLD), "").codes(), [STALE]);
    assert!(
        course("---\ntitle:   \"Optics\"\nslug: optics\n---\nSix weeks\nof light.\n", &from(OLD), "")
            .codes()
            .is_empty()
    );
}

#[test]
fn a_change_that_is_called_minor_leaves_it_current() {
    let line = |old: &str, new: &str| {
        let digest = |text| Page::read(text).expect("front matter").digest;
        equivalent_line(digest(old), digest(new), "the same")
    };
    let between = "---\ntitle: Optics\n---\nSeven weeks of light.\n";
    let both = format!("-- l10n/equivalent.tsv --\n{}{}", line(OLD, between), line(between, NEW));
    assert!(course(NEW, &from(OLD), &both).codes().is_empty());
    let one = format!("-- l10n/equivalent.tsv --\n{}", line(OLD, between));
    assert_eq!(course(NEW, &from(OLD), &one).codes(), [STALE]);
}

#[test]
fn a_catalog_that_keeps_no_track_is_asked_for_no_digest() {
    let untracked = "-- prospectus.yaml --\nlocales: [en, es]\n-- content/pages/about/en.md --\n---\ntitle: About\n---\n\
                     -- content/pages/about/es.md --\n---\ntitle: Acerca de\n---\n";
    assert!(site(untracked).codes().is_empty());
    assert_eq!(course(OLD, "", "").codes(), ["content/courses/optics/es.md:1: md/no-source-digest"]);
}

#[test]
fn a_snapshot_that_says_something_else_is_none() {
    let other = format!("-- l10n/snapshots/{}.md --\n{NEW}", digest(OLD));
    let report = course(NEW, &from(OLD), &other).report();
    assert!(report.contains("no snapshot tells how"), "{report}");
}

#[test]
fn a_source_that_cannot_be_read_makes_no_translation_stale() {
    for broken in ["---\ntitle: [Optics\n---\nEight weeks.\n", "---\ntitle: Optics\nsummary: \"light\n---\nEight.\n"] {
        let codes = course(broken, &from(OLD), "").codes();
        assert!(!codes.is_empty() && codes.iter().all(|code| code.contains("/en.md")), "{codes:?}");
    }
}

#[test]
fn a_catalog_may_judge_a_rule_otherwise() {
    let with = |rules: &str| {
        let site = course(NEW, &from(OLD), "");
        site.write("prospectus.yaml", format!("locales: [en, es]\nl10n: {{ rules: {{ {rules} }} }}\n"));
        site.codes()
    };
    assert!(with("md/stale: \"off\"").is_empty());
    assert!(with("md/stale: note").is_empty());
    assert_eq!(with("md/stale: error"), [STALE]);
    assert_eq!(with("md/stele: error"), ["prospectus.yaml:2: yaml/unknown-key", STALE]);
    assert_eq!(with("md/stale: loud"), ["prospectus.yaml:2: yaml/unknown-value", STALE]);
    assert_eq!(with("yaml/syntax: note"), ["prospectus.yaml:2: yaml/unknown-key", STALE]);
}

#[test]
fn the_words_of_a_snapshot_are_nobodys_wish() {
    let source = OLD.replace("Six", "<!-- prospectus: allow md/h1 – it was meant -->\nSix");
    let site = course(NEW, "", "");
    site.write(&format!("l10n/snapshots/{}.md", digest(&source)), &source);
    site.write("content/courses/optics/es.md", format!("---\ntitle: Óptica\n{}---\nSeis.\n", from(NEW)));
    assert!(site.codes().is_empty(), "{}", site.report());
}

#[test]
fn files_that_nothing_reads_are_told_of() {
    let site =
        course(OLD, &from(OLD), "-- l10n/ledger/es.tsv --\n-- l10n/ledger/de.tsv --\n-- l10n/equivalents.tsv --\n");
    assert_eq!(site.codes(), ["l10n/equivalents.tsv:1: load/unknown-file", "l10n/ledger/de.tsv:1: load/unknown-file"]);
}

#[test]
fn what_is_stale_is_known_to_all_that_comes_after() {
    let site = course(NEW, &from(OLD), "");
    let prepared = site.prepare();
    let renderer = prepared.renderer.expect("a site");
    let freshness = &renderer.world().freshness;
    let es = renderer.world().settings.locales.find("es").expect("a locale");
    assert!(freshness.is_stale(prospectus::content::Kind::Course, "optics", es));
    assert!(!freshness.is_stale(prospectus::content::Kind::Course, "optics", LocaleId::DEFAULT));
}

/// A page of prose in another layout, with the same words.
type Layout = fn(&str) -> String;

const LAYOUTS: [(&str, Layout); 6] = [
    ("other line ends", |text| text.replace('\n', "\r\n")),
    ("more blank lines", |text| {
        outside_code(text, |line| if line.is_empty() { "\n\n".to_owned() } else { line.to_owned() })
    }),
    ("other list signs", |text| {
        outside_code(text, |line| match line.strip_prefix("- ") {
            Some(item) => format!("* {item}"),
            None => line.to_owned(),
        })
    }),
    ("underlined headings", |text| {
        outside_code(text, |line| match line.strip_prefix("## ") {
            Some(words) => format!("{words}\n------"),
            None => line.to_owned(),
        })
    }),
    ("comments", |text| text.replace("\n\n## ", "\n\n<!-- A note to the next editor. -->\n\n## ")),
    ("longer lines", |text| {
        // A line of words and the next one are one paragraph.
        let is_words = |line: &str| line.starts_with(char::is_alphabetic);
        let mut out = String::new();
        for line in text.lines() {
            let goes_on = is_words(line) && out.lines().last().is_some_and(is_words);
            if goes_on {
                out.pop();
                out.push(' ');
            }
            out.push_str(line);
            out.push('\n');
        }
        out
    }),
];

fn outside_code(text: &str, change: impl Fn(&str) -> String) -> String {
    let mut is_code = false;
    let lines = text.lines().map(|line| {
        is_code ^= line.starts_with("```");
        let line = if is_code { line.to_owned() } else { change(line) };
        line + "\n"
    });
    lines.collect()
}

#[test]
fn the_layout_of_real_pages_does_not_change_their_digests() {
    let pages = walkdir::WalkDir::new(repository().join("content")).into_iter().map(|entry| entry.expect("a file"));
    let mut count = 0;
    for page in pages.filter(|page| page.path().extension().is_some_and(|ending| ending == "md")) {
        let text = std::fs::read_to_string(page.path()).expect("the page");
        let Some((front, body)) = text.strip_prefix("---\n").and_then(|rest| rest.split_once("\n---\n")) else {
            continue;
        };
        for (name, layout) in LAYOUTS {
            let other = format!("---\n{front}\n---\n{}", layout(body));
            assert_eq!(digest(&other), digest(&text), "{name} of {}:\n{other}", page.path().display());
        }
        if !body.trim().is_empty() {
            assert_ne!(digest(&format!("{text}\nMore.\n")), digest(&text));
        }
        count += 1;
    }
    assert!(count > 400, "{count} pages");
}
