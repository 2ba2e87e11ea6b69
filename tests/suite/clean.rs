//! Catalogs in which nothing is wrong, and nothing may be found.

use std::fs;

use crate::support::{Site, at, copy, repository, site};

/// Nothing worse than a note, and every page can be made.
fn check(site: &Site) {
    assert_eq!(site.codes(), [""; 0], "{}", site.report());
    assert!(site.page("").contains("<html"));
}

#[test]
fn every_example_of_the_format_is_valid() {
    check(&at("tests/sites/format"));
}

const COURSE: &str = "-- content/courses/optics/course.yaml --
code: OPT-1
weeks: 6
runs:
  - { id: spring, language: en, start: 2027-03-15, end: 2027-04-25 }
-- content/courses/optics/en.md --
---
title: Optics
---
It begins on { $start }.
## For you {#audience}
See [above](#audience) and [optics](course:optics#audience).
";

#[test]
fn windows_line_ends_and_byte_order_marks_change_nothing() {
    let crlf = site("-- prospectus.yaml --\nlocales: [en]\n");
    let bom = site("-- prospectus.yaml --\nlocales: [en]\n");
    let plain = site(&format!("-- prospectus.yaml --\nlocales: [en]\n{COURSE}"));
    for path in ["prospectus.yaml", "content/courses/optics/course.yaml", "content/courses/optics/en.md"] {
        let text = std::fs::read_to_string(plain.root().join(path)).unwrap();
        crlf.write(path, text.replace('\n', "\r\n"));
        bom.write(path, format!("\u{feff}{text}"));
    }
    check(&plain);
    check(&crlf);
    check(&bom);
    assert_eq!(plain.main("en/courses/optics/"), bom.main("en/courses/optics/"));
    assert_eq!(plain.main("en/courses/optics/"), crlf.main("en/courses/optics/"));
}

#[test]
fn a_catalog_in_arabic_is_written_from_right_to_left() {
    let site = site(&format!(
        "-- prospectus.yaml --\nlocales: [en, ar]\n{COURSE}-- content/courses/optics/ar.md --\n---\ntitle: البصريات\nslug: optics\n---\nيبدأ في {{ $start }}.\n## لك {{#audience}}\nانظر [أعلاه](#audience) و[البصريات](course:optics#audience).\n"
    ));
    check(&site);
    assert!(site.page("ar/courses/optics/").contains("dir=\"rtl\""));
}

#[test]
fn eight_languages_and_another_source_are_no_fault() {
    let settings = "-- prospectus.yaml --\nlocales: [en, es, pt, fr, it, de, ca, pl]\nl10n: { missing_page: omit, locales: { pl: { stage: draft, fallback: [en] } } }\n";
    let spanish = "-- content/courses/optica/course.yaml --\ncode: OPT-2\nsource_language: es\n-- content/courses/optica/es.md --\n---\ntitle: Óptica\n---\n";
    check(&site(&format!("{settings}{COURSE}{spanish}")));
    check(&site(
        "-- prospectus.yaml --\nlocales: [en, es]\nl10n: { source: es, missing_page: link }\n-- content/pages/acerca/es.md --\n---\ntitle: Acerca de\n---\n",
    ));
}

#[test]
fn drafts_are_no_fault_and_may_name_drafts() {
    let text = format!(
        "-- prospectus.yaml --\nlocales: [en]\n{COURSE}-- content/courses/waves/course.yaml --\ncode: OPT-2\ndraft: true\nprerequisites: [optics]\nrelated: [sound]\n-- content/courses/waves/en.md --\n---\ntitle: Waves\n---\n-- content/courses/sound/course.yaml --\ncode: OPT-3\ndraft: true\n-- content/courses/sound/en.md --\n---\ntitle: Sound\n---\n"
    );
    check(&site(&text));
    let with_drafts = site(&text).with_drafts();
    check(&with_drafts);
    assert!(with_drafts.main("en/courses/waves/").contains("Waves"));
}

#[test]
fn empty_files_and_folders_that_may_be_empty_are_no_fault() {
    let site = site(&format!(
        "-- prospectus.yaml --\nlocales: [en]\nl10n:\npolicies:\n{COURSE}-- content/pages/about/page.yaml --\n-- content/pages/about/en.md --\n---\ntitle: About\n---\n-- content/vocabularies/topics.yaml --\n# none yet\n-- locales/en/site.ftl --\n"
    ));
    std::fs::create_dir_all(site.root().join("content/people/nobody")).unwrap();
    std::fs::create_dir_all(site.root().join("content/news")).unwrap();
    check(&site);
}

#[test]
fn anchors_comments_and_all_forms_of_text_are_yaml() {
    check(&site(
        "-- prospectus.yaml --
%YAML 1.2
---
locales: &all [en]  # one
...
-- content/courses/optics/course.yaml --
code: &code \"OPT\\u00b71\"
level: >-
  beginner
format: |-
  online
weeks: 6
runs:
- &first
  id: spring
  language: en
  start: 2027-03
- <<: *first
  id: \"autumn\"
  start: 2027-09
-- content/courses/optics/en.md --
---
title: >
  Optics and
  waves
summary: 'It''s light'
---
",
    ));
}

/// Pages that wait for a translation, or for a newer one, are its only gaps, each with a reason.
#[test]
fn the_demonstration_reports_nothing() {
    let site = at("").with_unused();
    let (found, _) = site.findings();
    assert!(found.is_empty(), "{}", site.report());
    assert_eq!(found.silenced(), 4);
}

/// Files of the theme that are as they came with the program are not asked about: these differ by a comment.
#[test]
fn every_message_of_the_theme_is_asked_for() {
    let parts = ["prospectus.yaml", "content", "l10n", "l10n.toml", "locales", "themes"];
    let site = copy(repository(), &parts).with_unused();
    for area in fs::read_dir(site.root().join("themes/default/locales/en")).expect("the areas") {
        let area = area.expect("an area").path();
        let text = fs::read_to_string(&area).expect("its messages");
        fs::write(&area, format!("{text}\n# These are all.\n")).expect("a copy that can be written");
    }
    let unused = site.codes().into_iter().filter(|code| code == "template/unused-message");
    assert_eq!(unused.count(), 0, "{}", site.report());
}
