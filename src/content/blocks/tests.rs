#![allow(clippy::expect_used)]

use super::blocks;
use crate::source::HOLE;

/// A line for each block: its kind, `|`, its text.
fn check(text: &str, expected: &[&str]) {
    let found = blocks(text).expect("front matter");
    let lines: Vec<String> = found.iter().map(|block| format!("{}|{}", block.kind, block.text)).collect();
    assert_eq!(lines, expected, "{text}");
    for block in &found {
        assert!(text.get(block.range.clone()).is_some(), "{block:?}");
    }
}

fn check_body(body: &str, expected: &[&str]) {
    check(&format!("---\n---\n{body}"), expected);
    check(&format!("---\r\n---\r\n{}", body.replace('\n', "\r\n")), expected);
}

#[test]
fn fields_that_are_translated_are_blocks() {
    check(
        "---\ntitle: \"Optics\"\nslug: optics\nsummary: >\n  Light\n  and { -brand}.\n# A note.\nruns: { spring: { notes: 'On  site' } }\n\
         translated_from: k0123456789abcdef\noutcomes: [See, Understand]\n---\n",
        &[
            "field outcomes.1|See",
            "field outcomes.2|Understand",
            "field runs.spring.notes|On site",
            "field summary|Light and { -brand }.",
            "field title|Optics",
        ],
    );
    assert!(blocks("title: Optics\n").is_none());
    assert!(blocks("---\n- Optics\n---\n").is_none());
}

#[test]
fn a_block_has_its_kind_and_what_it_stands_in() {
    check_body(
        "Six\nweeks.\n\n## When {#when}\n\n- One\n- Two\n  - Three\n\n  more\n\n> Said\n\n> [!NOTE]\n> Noted\n\n***\n",
        &[
            "paragraph|Six weeks.",
            "heading2|When {#when}",
            "item|One",
            "item|Two",
            "item/item|Three",
            "item/paragraph|more",
            "quote|Said",
            "note|Noted",
            "rule|",
        ],
    );
    check_body(
        "| a | b |\n| - | - |\n| c | *d* |\n\nTerm\n: Meaning\n\nNoted[^1].\n\n[^1]: Below.\n",
        &[
            "table-head|| a| b",
            "table-row|| c| *d*",
            "term|Term",
            "definition|Meaning",
            "paragraph|Noted[^1].",
            "footnote|[^1]: Below.",
        ],
    );
    check_body("```python x=1\na  = 1\n\nb\n```\n", &["code python|a  = 1\n\nb"]);
    check_body("- <!-- a note -->\n  One\n- <!-- Two -->\n", &["item|One", "item|"]);
    check_body("1. One\n2.\n3. - Two\n", &["item|One", "item|", "item/item|Two"]);
}

#[test]
fn words_have_one_form() {
    let check = |texts: &[&str], expected: &str| {
        for text in texts {
            check_body(text, &[&format!("paragraph|{expected}")]);
        }
    };
    check(&["A *b* __c__ ~~d~~", "A _b_ **c** ~~d~~"], "A *b* **c** ~~d~~");
    check(&["See [a](b \"c\").", "See [a](b 'c').", "See [a][x].\n\n[x]: b (c)"], "See [a](b \"c\").");
    check(
        &["<https://a.example/>", "[https://a.example/](https://a.example/)"],
        "[https://a.example/](https://a.example/)",
    );
    check(&["A `b  c`", "A ``b  c``"], "A `b c`");
    check(&["One  \ntwo", "One\\\ntwo"], "One\\ two");
    check(&["caf\u{e9}", "cafe\u{301}", "caf&eacute;"], "café");
    check(&["At { $n } [x]({$url})", "At {$n} [x]({ $url })"], "At { $n } [x]({ $url })");
    check(&["A <!-- note --> b", "A b", "A\nb", "<!-- note -->\n\nA b"], "A b");
    check(&["\\*a\\*", "&#42;a&#42;"], "\\*a\\*");
    check(&["1\u{a0}000 €"], "1\u{a0}000 €");
    check(&["![a](b.svg)"], "![a](b.svg)");
}

#[test]
fn notes_come_last_wherever_they_stand() {
    let expected = ["paragraph|One[^b] two[^a].", "paragraph|Three.", "footnote|[^b]: B", "footnote|[^a]: A"];
    check_body("One[^b] two[^a].\n\nThree.\n\n[^a]: A\n\n[^b]: B\n", &expected);
    check_body("[^a]: A\n\nOne[^b] two[^a].\n\n[^b]: B\n\nThree.\n", &expected);
}

#[test]
fn what_is_not_for_translators_is_left_out() {
    check_body("One\n\n<!-- l10n-ignore -->\n- Two\n- Three\n\nFour\n", &["paragraph|One", "paragraph|Four"]);
    check_body("One <!-- l10n-ignore -->\n\nTwo\n", &["paragraph|Two"]);
    check_body("<!-- l10n-ignore -->\n\n    code\n\nTwo\n", &["paragraph|Two"]);
}

#[test]
fn headings_and_lists_are_the_same_in_every_style() {
    check_body("When {#when}\n---\n\n* One\n* Two\n", &["heading2|When {#when}", "item|One", "item|Two"]);
    check_body("## When {#when}\n\n1) One\n\n2) Two\n", &["heading2|When {#when}", "item|One", "item|Two"]);
    check_body("## When {#when} ##\n\n- One\n- Two\n", &["heading2|When {#when}", "item|One", "item|Two"]);
    check_body("## When {#when}\n+   One\n\n+   Two\n", &["heading2|When {#when}", "item|One", "item|Two"]);
}

#[test]
fn a_block_tells_what_a_translation_keeps() {
    let found = blocks("---\n---\nSee [a](course:b) and `c` for { $n } days[^1].\n\n[^1]: X\n").expect("front matter");
    let kept: Vec<&str> = found[0].kept.iter().map(|kept| kept.text.as_str()).collect();
    assert_eq!(kept, ["course:b", "c", "{ $n }", "1"]);
}

/// What readers see of the last block, and the words of the file behind a part.
fn check_seen(text: &str, expected: &[&str], part: &str, place: &str) {
    let found = blocks(text).expect("front matter");
    let block = found.iter().rfind(|block| !block.lines.is_empty()).expect("a block");
    let lines: Vec<String> = block.lines.iter().map(|line| line.text.replace(HOLE, "…")).collect();
    assert_eq!(lines, expected, "{text}");
    let line = block.lines.iter().find(|line| line.text.contains(part)).expect("the part");
    let at = line.text.find(part).expect("the part");
    assert_eq!(&text[line.place(at..at + part.len())], place, "{text}");
}

#[test]
fn what_readers_see_knows_its_place() {
    let body = |text: &str| format!("---\ntitle: A\n---\n{text}");
    check_seen(&body("- See *the* [list](b:c), `code` and\n  more.\n"), &["See the list, … and more."], "list", "list");
    check_seen(&body("At { $n }, caf&eacute; \\*x\n"), &["At …, café *x"], "é", "&eacute;");
    check_seen(&body("![a b](c.svg) d <https://e.example/>\n"), &["… d …"], "d", "d");
    check_seen(&body("| a | b |\n| - | - |\n| c | *d* |\n"), &["c", "d"], "d", "d");
    check_seen("---\ntitle: 'Don''t { $n } é'\n---\n", &["Don't … é"], "é", "é");
    check_seen("---\nsummary: >\n  One\n  two\n---\n", &["One two"], "two", "two");
    check_seen("---\ntitle: \"A\\u00e9 b\"\n---\n", &["Aé b"], "b", "\"A\\u00e9 b\"");
}
