//! Files that nobody writes on purpose: told of at their place, and survived.

use crate::support::site;

/// What is found where a course's facts are `facts`: lines, columns and codes.
fn facts(facts: &str, expected: &[&str]) {
    let site = site("-- prospectus.yaml --\nlocales: [en]\n-- content/courses/o/en.md --\n---\ntitle: O\n---\n");
    site.write("content/courses/o/course.yaml", facts);
    check(&site, "content/courses/o/course.yaml", facts, expected);
}

/// The same where its text is `text`.
fn text(text: &str, expected: &[&str]) {
    let site = site("-- prospectus.yaml --\nlocales: [en]\n-- content/courses/o/course.yaml --\ncode: O\nweeks: 6\n");
    site.write("content/courses/o/en.md", text);
    check(&site, "content/courses/o/en.md", text, expected);
}

/// The same where a file of messages is `text`.
fn messages(text: &str, expected: &[&str]) {
    let site = site("-- prospectus.yaml --\nlocales: [en]\n");
    site.write("locales/en/site.ftl", text);
    check(&site, "locales/en/site.ftl", text, expected);
}

fn check(site: &crate::support::Site, path: &str, text: &str, expected: &[&str]) {
    let expected: Vec<String> = expected.iter().map(|one| format!("{path}:{one}")).collect();
    let shown: String = text.chars().take(200).collect();
    assert_eq!(site.codes(), expected, "{shown}");
}

#[test]
fn values_of_another_shape_are_told_of() {
    facts("code: O\nruns:\n  spring: { language: en }\n", &["3: yaml/wrong-type"]);
    facts("code: O\nruns: [[{ id: a, language: en }]]\n", &["2: yaml/wrong-type"]);
    facts("code: O\nruns: [spring, ~]\n", &["2: yaml/wrong-type", "2: yaml/missing-key", "2: yaml/missing-key"]);
    facts("code: O\nruns:\nmodules: ~\ntopics: []\n", &[]);
    facts("code: O\nmodules: week one\n", &["2: yaml/wrong-type"]);
    facts("code: O\nmodules: [{ id: a, activities: { b: c } }]\n", &["2: yaml/wrong-type"]);
    facts("code: O\ntopics: statistics\n", &["2: entity/unknown-reference"]);
    facts("code: O\ntopics: { statistics: 1 }\n", &["2: yaml/wrong-type"]);
    facts(
        "code: O\nexternal_ids: [1]\ndecorative: { a: b }\ndraft: maybe\n",
        &["2: yaml/wrong-type", "3: yaml/wrong-type", "4: yaml/wrong-type"],
    );
    facts("- code: O\n", &["1: yaml/wrong-type"]);
    facts("just text", &["1: yaml/wrong-type"]);
    facts("", &["1: yaml/missing-key"]);
    facts("\n\n# nothing\n", &["1: yaml/missing-key"]);
    facts("code: \"\"\n", &["1: yaml/missing-key"]);
}

#[test]
fn keys_can_be_anything_and_are_told_of() {
    facts("code: O\n1: x\n2.5: y\ntrue: z\n", &["2: yaml/unknown-key", "3: yaml/unknown-key", "4: yaml/unknown-key"]);
    facts("code: O\n~: x\n", &["2: yaml/wrong-type"]);
    facts("code: O\n: x\n", &["2: yaml/wrong-type"]);
    facts("code: O\n? [a, b]\n: x\n", &["2: yaml/wrong-type"]);
    facts("code: O\n{ a: 1 }: x\n", &["2: yaml/wrong-type"]);
    facts(
        "code: O\nruns:\n  - { id: a, id: b, language: en }\nweeks: 1\nweeks: 2\n",
        &["3: yaml/duplicate-key", "5: yaml/duplicate-key"],
    );
}

#[test]
fn every_entry_that_is_not_yaml_is_told_of() {
    facts(
        "code: O\nlevel: a: b\nweeks: eight\nformat: [x\npacing: *nobody\nceu: \"3\n",
        &["2: yaml/syntax", "3: yaml/wrong-type", "4: yaml/syntax", "6: yaml/syntax"],
    );
    facts("code: O\nlevel beginner\nweeks: 8\n", &["2: yaml/syntax"]);
    facts("code: O\n\tweeks: 8\n", &["2: yaml/syntax"]);
    facts("code: O\nruns:\n  - id: a\n   language: en\n", &["4: yaml/syntax"]);
    facts("code: 'O\nlevel: advanced\nweeks: 3\n", &["1: yaml/syntax"]);
    facts("code: @O\nlevel: `x`\nformat: %x\n", &["1: yaml/syntax", "2: yaml/syntax", "3: yaml/syntax"]);
    facts("code: O\n---\ncode: P\n", &["2: yaml/syntax"]);
    facts("code: O\0\n", &["1: yaml/syntax"]);
    facts("code: O\nlevel: *nobody\n", &["2: yaml/syntax"]);
}

#[test]
fn what_grows_without_end_is_stopped() {
    let laughs: String = (b'b'..=b'i')
        .map(|name| {
            let (name, before) = (char::from(name), char::from(name - 1));
            format!("{name}: &{name} [{}]\n", vec![format!("*{before}"); 9].join(", "))
        })
        .collect();
    facts(&format!("code: O\na: &a [x, x, x, x, x, x, x, x, x]\n{laughs}"), &["6: yaml/syntax"]);
    facts("code: O\nlevel: &a [*a]\n", &["2: yaml/syntax"]);
    facts(&format!("code: O\nlevel: {}{}\n", "[".repeat(5000), "]".repeat(5000)), &["2: yaml/syntax"]);
    facts(&format!("code: O\nlevel: {}{}\n", "{ a: ".repeat(5000), "}".repeat(5000)), &["2: yaml/syntax"]);
    facts(&format!("code: {}\n", "x".repeat(2_000_000)), &[]);
    text(&format!("---\ntitle: O\n---\n{}\n", "> ".repeat(5000)), &[]);
    text(&format!("---\ntitle: O\n---\n{}x\n", "- ".repeat(5000)), &[]);
    text(&format!("---\ntitle: O\n---\n{}\n", "[".repeat(20_000)), &[]);
    text(&format!("---\ntitle: O\n---\n{}\n", "*_".repeat(20_000)), &[]);
    text(&format!("---\ntitle: O\n---\n{}\n", "x".repeat(2_000_000)), &[]);
    text(&format!("---\ntitle: O\n---\n{}\n", "{ $weeks } ".repeat(3000)), &[]);
    text(&format!("---\ntitle: O\n---\n{}\n", "{".repeat(3000)), &["4: fluent/syntax"]);
    text(&format!("---\ntitle: O\n---\n{}\n", "{ ".repeat(3000)), &["4: fluent/syntax"]);
    messages(&format!("a = {}\n", "{".repeat(50_000)), &["1: fluent/syntax"]);
}

#[test]
fn numbers_and_days_are_taken_as_they_are_written() {
    let whole = &["2: yaml/wrong-type"];
    for value in ["0x10", "1_000", "8.0", "1e1", "8%", "eight", "yes", "\"8\"", "[8]", "8 weeks"] {
        facts(&format!("code: O\nweeks: {value}\n"), whole);
    }
    facts("code: O\nweeks: 99999999999999999999\n", &["2: yaml/out-of-range"]);
    facts("code: O\nweeks: -1\n", &["2: yaml/out-of-range"]);
    for day in
        ["2026-1-1", "2026-02-30", "2026-13-01", "20260101", "01/02/2026", "2026-01-01T00:00:00Z", "2026", "soon"]
    {
        facts(&format!("code: O\npublished: {day}\n"), &["2: yaml/impossible-date"]);
    }
    facts("code: 007\nceu: 3.20\npublished: 2026-01-01\n", &[]);
    facts(
        "code: O\nruns: [{ id: a, language: en, start: 9999-12-31, end: 9999-12-31, time_zone: UTC, start_time: \"23:59\" }]\n",
        &[],
    );
    facts("code: O\nruns: [{ id: a, language: en, start: 0001-01-01, end: 0001-01-02 }]\n", &[]);
}

#[test]
fn texts_can_be_anything() {
    text("", &["1: md/front-matter"]);
    text("---\n", &["1: md/front-matter"]);
    text("---\n---\n", &["2: yaml/missing-key"]);
    text("---\ntitle: O\n---", &[]);
    text("---\ntitle: O\n---\n\n\n", &[]);
    text("\n---\ntitle: O\n---\n", &["1: md/front-matter"]);
    text("---\ntitle: ''\n---\n", &["2: yaml/missing-key"]);
    text("---\ntitle: \"{ $weeks } weeks\"\n---\n", &[]);
    text("---\ntitle: { $weeks } weeks\n---\n", &["2: yaml/syntax"]);
    text("---\ntitle: { $weeks }\n---\n", &["2: yaml/wrong-type"]);
    text("---\ntitle: O\nslug: Ó!\n---\n", &["3: url/slug"]);
    text("---\ntitle: O\nprices: { spring: [x] }\nalt: x\n---\n", &["3: yaml/wrong-type", "4: yaml/wrong-type"]);
    text("---\ntitle: O\n---\n## {#a}\n##\n## b {#}\n## c {#c .d e=f}\n## d {#D}\n", &["8: md/section-id"]);
    text("---\ntitle: O\n---\n```\n{ $nothing }\n```\n`{ $nothing }` \\{ $nothing }\n", &[]);
    text("---\ntitle: O\n---\n<!-- { $nothing } <b> -->\n", &[]);
    text("---\ntitle: O\n---\n[^a]: [^a]\n\n[^a]\n", &[]);
    text(
        "---\ntitle: O\n---\n[a]: javascript:alert(1)\n\n[a] [b](vbscript:x) <javascript:y> [c](data:text/html,x)\n",
        &["6: md/link-scheme", "6: md/link-scheme", "6: md/link-scheme", "6: md/link-scheme"],
    );
    text(
        "---\ntitle: O\n---\n![x](../../secret) ![y](/etc/passwd) [z](../p/en.md)\n",
        &["4: md/broken-image", "4: md/broken-image", "4: md/broken-link"],
    );
}

#[test]
fn messages_can_be_anything() {
    messages("", &[]);
    messages("\u{feff}# only a comment\r\n", &[]);
    messages(
        "a\nb =\nc = }\n\td = x\nsite-name = fine\n",
        &["1: fluent/syntax", "2: fluent/syntax", "3: fluent/syntax"],
    );
}

#[test]
fn a_template_that_cannot_be_read_takes_no_page_with_it() {
    let site = site(
        "-- prospectus.yaml --
locales: [en]
-- themes/default/templates/pages/plain.html --
{% extends \"bsae.html\" %}
-- themes/default/templates/pages/home.html --
{{ page.title | shuot }}
-- themes/default/templates/pages/topic.html --
{% include \"pages/topic.html\" %}
-- locales/site.ftl --
site-name = In no language
",
    );
    site.write("themes/default/templates/base.html", b"<main>\xff</main>");
    assert_eq!(
        site.codes(),
        [
            "locales/site.ftl:1: load/unknown-file",
            "themes/default/templates/base.html:1: load/not-utf8",
            "themes/default/templates/pages/home.html:1: template/syntax",
            "themes/default/templates/pages/plain.html:1: template/syntax",
            "themes/default/templates/pages/topic.html:1: template/syntax",
        ]
    );
}

#[test]
fn folders_can_be_called_anything() {
    let site = site(
        "-- prospectus.yaml --
locales: [en]
-- content/courses/Ünïcode 中文/course.yaml --
code: U
-- content/courses/Ünïcode 中文/en.md --
---
title: 中文
---
-- content/courses/con--/course.yaml --
code: C
-- content/courses/con--/en.md --
---
title: '!!!'
---
-- content/stray.md --
Nobody reads this.
-- content/courses/optics --
A file where a folder belongs.
",
    );
    assert_eq!(
        site.codes(),
        ["content/courses/Ünïcode 中文/course.yaml:1: entity/id", "content/stray.md:1: load/unknown-file"]
    );
}
