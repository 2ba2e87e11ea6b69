#![allow(clippy::expect_used)]

use proptest::prelude::*;

use crate::freshness::{self, Digest, Page};

fn digest(text: &str) -> Digest {
    Page::read(text).expect("front matter").digest
}

#[test]
fn a_block_is_called_by_its_field_or_section() {
    let page = Page::read("---\ntitle: A\n---\nB\n\n## C {#fee}\n\nD\n").expect("front matter");
    let names: Vec<&str> = (0..page.blocks.len()).map(|at| page.name(at)).collect();
    assert_eq!(names, ["title", "paragraph", "fee", "fee"]);
    assert_eq!(page.words(), 4);
    let page = Page::read("---\ntitle: A\n---\nB\n\n## C {#fee}\n\n### D {#more}\n\nE\n").expect("front matter");
    let parts: Vec<freshness::Part> = (0..page.blocks.len()).map(|at| page.part(at)).collect();
    let fee = || freshness::Part::Section("fee".to_owned());
    let title = freshness::Part::Title("fee".to_owned());
    assert_eq!(parts, [freshness::Part::Field("title".to_owned()), freshness::Part::Intro, title, fee(), fee()]);
    assert_eq!(page.name(4), "more");
}

/// A block of a page, before it is written in one of several ways.
#[derive(Clone, Debug)]
enum Part {
    Paragraph(Vec<Word>),
    Heading(u8, Vec<Word>),
    List(bool, Vec<Vec<Word>>),
    Quote(Vec<Word>),
    Code(Vec<String>),
    Table(Vec<Vec<Word>>),
}

#[derive(Clone, Debug)]
enum Word {
    Plain(String),
    Emphasis(String),
    Strong(String),
    Link(String, String),
    Code(String),
    Placeable(String),
}

/// How a page is written.
#[derive(Clone, Copy, Debug)]
struct Layout {
    width: usize,
    marker: usize,
    emphasis: char,
    has_setext: bool,
    is_loose: bool,
    has_references: bool,
    fence: &'static str,
    blank_lines: usize,
    is_tight_placeable: bool,
    has_comments: bool,
    line_end: &'static str,
}

fn layout() -> impl Strategy<Value = Layout> {
    let signs = (20..140_usize, 0..3_usize, prop_oneof![Just('*'), Just('_')], 1..4_usize);
    let flags = (any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>(), any::<bool>());
    let ends = (prop_oneof![Just("```"), Just("~~~"), Just("````")], prop_oneof![Just("\n"), Just("\r\n")]);
    (signs, flags, ends).prop_map(|(signs, flags, ends)| Layout {
        width: signs.0,
        marker: signs.1,
        emphasis: signs.2,
        blank_lines: signs.3,
        has_setext: flags.0,
        is_loose: flags.1,
        has_references: flags.2,
        is_tight_placeable: flags.3,
        has_comments: flags.4,
        fence: ends.0,
        line_end: ends.1,
    })
}

fn word() -> impl Strategy<Value = Word> {
    let plain = "[a-zéñ]{1,9}";
    prop_oneof![
        6 => plain.prop_map(Word::Plain),
        1 => plain.prop_map(Word::Emphasis),
        1 => plain.prop_map(Word::Strong),
        1 => (plain, "[a-z]{1,6}").prop_map(|(words, id)| Word::Link(words, id)),
        1 => "[a-z]{1,6}".prop_map(Word::Code),
        1 => "[a-z]{1,6}".prop_map(Word::Placeable),
    ]
}

fn words() -> impl Strategy<Value = Vec<Word>> {
    proptest::collection::vec(word(), 1..14)
}

fn part() -> impl Strategy<Value = Part> {
    prop_oneof![
        3 => words().prop_map(Part::Paragraph),
        1 => (2..5_u8, words()).prop_map(|(level, words)| Part::Heading(level, words)),
        2 => (any::<bool>(), proptest::collection::vec(words(), 1..4)).prop_map(|(ordered, items)| Part::List(ordered, items)),
        1 => words().prop_map(Part::Quote),
        1 => proptest::collection::vec("[a-z =]{0,9}[a-z]", 1..4).prop_map(Part::Code),
        1 => proptest::collection::vec(words(), 2..4).prop_map(Part::Table),
    ]
}

/// Parts with a paragraph between any two, so that no list runs into the next.
fn parts() -> impl Strategy<Value = Vec<Part>> {
    let between = || Part::Paragraph(vec![Word::Plain("between".to_owned())]);
    let parts = proptest::collection::vec(part(), 1..8);
    parts.prop_map(move |parts| parts.into_iter().flat_map(|part| [part, between()]).collect())
}

struct Writer {
    layout: Layout,
    references: Vec<String>,
}

impl Writer {
    fn page(mut self, title: &str, parts: &[Part]) -> String {
        let mut text = match self.layout.has_comments {
            true => format!("---\n# A note.\ntitle: '{title}'\nslug: here\n---\n<!-- A note. -->\n\n"),
            false => format!("---\ntitle: {title}\n---\n"),
        };
        for part in parts {
            text.push_str(&self.part(part));
            text.push_str(&"\n".repeat(self.layout.blank_lines));
        }
        let references: String =
            self.references.iter().enumerate().map(|(at, to)| format!("[r{at}]: {to}\n")).collect();
        (text + &references).replace('\n', self.layout.line_end)
    }

    fn part(&mut self, part: &Part) -> String {
        let Layout { fence, has_setext, is_loose, marker, .. } = self.layout;
        match part {
            Part::Paragraph(words) => self.wrapped(words, "", ""),
            Part::Heading(2, words) if has_setext => format!("{}\n---\n", self.line(words)),
            Part::Heading(level, words) => format!("{} {}\n", "#".repeat(usize::from(*level)), self.line(words)),
            Part::Quote(words) => self.wrapped(words, "> ", "> "),
            Part::List(is_ordered, items) => {
                let mut text = String::new();
                for (at, item) in items.iter().enumerate() {
                    let sign = match (is_ordered, marker) {
                        (true, 0) => format!("{}. ", at + 1),
                        (true, 1) => format!("{}) ", at + 1),
                        (true, _) => "1. ".to_owned(),
                        (false, marker) => ["- ", "* ", "+   "][marker].to_owned(),
                    };
                    text.push_str(&self.wrapped(item, &sign, &" ".repeat(sign.len())));
                    text.push_str(if is_loose { "\n" } else { "" });
                }
                text
            }
            Part::Code(lines) => format!("{fence}py\n{}\n{fence}\n", lines.join("\n")),
            Part::Table(rows) => {
                let mut text = String::new();
                for (at, row) in rows.iter().enumerate() {
                    let cells: Vec<String> = row.iter().take(1).map(|word| self.word(word)).collect();
                    let cells = format!("| {} | x |\n", cells.join(" "));
                    text.push_str(&if is_loose { cells.replace(" | ", "   |  ") } else { cells });
                    text.push_str(if at > 0 {
                        ""
                    } else if is_loose {
                        "|:---|---:|\n"
                    } else {
                        "| - | - |\n"
                    });
                }
                text
            }
        }
    }

    fn wrapped(&mut self, words: &[Word], first: &str, next: &str) -> String {
        let mut text = first.to_owned();
        let mut line = 0;
        for (at, word) in words.iter().enumerate() {
            let word = self.word(word);
            line += word.len() + 1;
            if at > 0 && line > self.layout.width {
                text.push_str(&format!("\n{next}"));
                line = word.len();
            } else if at > 0 {
                text.push(' ');
            }
            text.push_str(&word);
        }
        text + "\n"
    }

    fn line(&mut self, words: &[Word]) -> String {
        let words: Vec<String> = words.iter().map(|word| self.word(word)).collect();
        words.join(" ")
    }

    fn word(&mut self, word: &Word) -> String {
        let sign = self.layout.emphasis;
        match word {
            Word::Plain(text) => text.clone(),
            Word::Emphasis(text) => format!("{sign}{text}{sign}"),
            Word::Strong(text) => format!("{sign}{sign}{text}{sign}{sign}"),
            Word::Link(text, id) if self.layout.has_references => {
                self.references.push(format!("course:{id}"));
                format!("[{text}][r{}]", self.references.len() - 1)
            }
            Word::Link(text, id) => format!("[{text}](course:{id})"),
            Word::Code(text) => format!("`{text}`"),
            Word::Placeable(name) if self.layout.is_tight_placeable => format!("{{${name}}}"),
            Word::Placeable(name) => format!("{{ ${name} }}"),
        }
    }
}

fn written(layout: Layout, title: &str, parts: &[Part]) -> String {
    Writer { layout, references: Vec::new() }.page(title, parts)
}

/// The same with one word changed.
fn changed(parts: &[Part], at: usize) -> Vec<Part> {
    let mut parts = parts.to_vec();
    let count = parts.len();
    let other = |word: &mut Word| match word {
        Word::Plain(text) | Word::Emphasis(text) | Word::Strong(text) | Word::Link(text, _) => text.push('x'),
        Word::Code(text) | Word::Placeable(text) => text.push('x'),
    };
    match &mut parts[at % count] {
        Part::Paragraph(words) | Part::Heading(_, words) | Part::Quote(words) => {
            let word = at % words.len();
            other(&mut words[word]);
        }
        Part::List(_, items) => other(&mut items[0][0]),
        Part::Table(rows) => other(&mut rows[1][0]),
        Part::Code(lines) => lines[0].push('x'),
    }
    parts
}

proptest! {
    #[test]
    fn layout_does_not_change_a_digest(parts in parts(), one in layout(), other in layout()) {
        let (one, other) = (written(one, "Optics", &parts), written(other, "Optics", &parts));
        prop_assert_eq!(digest(&one), digest(&other), "{}\n\n{}", one, other);
    }

    #[test]
    fn another_word_is_another_digest(parts in parts(), layout in layout(), at in 0..40_usize) {
        let (one, other) = (written(layout, "Optics", &parts), written(layout, "Optics", &changed(&parts, at)));
        prop_assert_ne!(digest(&one), digest(&other), "{}\n\n{}", one, other);
        prop_assert_ne!(digest(&one), digest(&written(layout, "Optica", &parts)));
    }

    #[test]
    fn any_text_can_be_read(text in "[-#>*_`\\[\\](){}$|:~1. <!\nab\u{e9}]{0,60}") {
        let _ = Page::read(&format!("---\ntitle: {text}\n---\n{text}"));
        let page = Page::read(&format!("---\n---\n{text}")).expect("front matter");
        prop_assert!(page.blocks.iter().all(|block| block.range.end <= text.len() + 8));
    }
}
