//! Rules about words: what any reader would stumble over.
//!
//! They look at a [`Passage`] and make marks in it; whose words these are is
//! the business of the caller, so that messages and blocks of pages are judged
//! alike.

mod facts;
mod invisible;
pub(super) mod length;
mod number_format;
mod numbers;
mod numerals;
mod punctuation;
mod quotes;
mod repeated;
pub(super) mod scan;
mod script;
mod signs;
mod spacing;
mod untranslated;
mod urls;

pub use urls::plain as plain_address;

use std::collections::BTreeSet;
use std::ops::Range;

use crate::diag::{Code, Diagnostics};
use crate::lint::Context;
use crate::lint::contract::Contract;
use crate::lint::term::Known;
use crate::lint::text::signs::Signs;
use crate::lint::unit::Unit;
use crate::locale::Locale;
use crate::source::Line;

/// Translated words, and those that they were translated from.
#[derive(Clone, Copy)]
pub struct Passage<'a> {
    /// The language of the words.
    pub locale: &'a Locale,
    /// The language of the source.
    pub source_locale: &'a Locale,
    /// The words, a line for each branch.
    pub lines: &'a [Line],
    /// The source; empty where there is none.
    pub source: &'a [Line],
    /// Names that are the same in every language.
    pub names: &'a [String],
}

/// Something in a passage.
#[derive(Clone, Debug)]
pub struct Mark {
    /// The rule.
    pub code: Code,
    /// The bytes of the file.
    pub range: Range<usize>,
    /// The branch of a choice.
    pub branch: Option<String>,
    /// What it is about.
    pub name: Option<String>,
    /// One clause.
    pub message: String,
    /// What to do.
    pub help: Option<String>,
    /// What mends it.
    pub edits: Vec<(Range<usize>, String)>,
}

impl Mark {
    fn new(code: Code, line: &Line, part: Range<usize>, message: impl Into<String>) -> Mark {
        Mark {
            code,
            range: line.place(part),
            branch: line.branch.clone(),
            name: None,
            message: message.into(),
            help: None,
            edits: Vec::new(),
        }
    }

    pub(super) fn help(mut self, help: impl Into<String>) -> Mark {
        self.help = Some(help.into());
        self
    }

    pub(super) fn name(mut self, name: impl Into<String>) -> Mark {
        self.name = Some(name.into());
        self
    }

    /// Mended by other words in the place of a part of the line, if that part
    /// is in the file as it is.
    fn replaced(mut self, line: &Line, part: Range<usize>, text: impl Into<String>) -> Mark {
        if let Some(range) = line.verbatim(part) {
            self.edits.push((range, text.into()));
        }
        self
    }
}

impl Passage<'_> {
    /// Every mark that the rules make, in no order, each once.
    pub fn marks(&self) -> Vec<Mark> {
        let mut marks = Vec::new();
        let (ours, theirs) = (Signs::of(self.lines), Signs::of(self.source));
        let both = ours.and(theirs);
        if ours.has(invisible::SIGNS) {
            invisible::check(self, &mut marks);
        }
        invisible::check_form(self, &mut marks);
        if ours.has(Signs::FOREIGN) {
            script::check(self, &mut marks);
        }
        if ours.has(spacing::SIGNS) {
            spacing::check_double(self, &mut marks);
        }
        if ours.has(punctuation::SIGNS) {
            punctuation::check(self, &mut marks);
        }
        if ours.has(quotes::SIGNS) {
            quotes::check(self, &mut marks);
        }
        repeated::check(self, ours.has(scan::SIGNS), &mut marks);
        if !self.source.is_empty() {
            spacing::check_edges(self, &mut marks);
            punctuation::check_end(self, &mut marks);
            if both.has(Signs::ADDRESS) {
                urls::check(self, &mut marks);
            }
            if both.has(Signs::DIGIT) {
                numbers::check(self, &mut marks);
            }
            untranslated::check(self, &mut marks);
            length::check(self, &mut marks);
        }
        // Words of another language keep the rules of that one.
        if marks.iter().any(|mark| mark.code == Code::TEXT_UNTRANSLATED) {
            marks.retain(|mark| !TYPOGRAPHY.contains(&mark.code));
        }
        let mut seen = BTreeSet::new();
        marks.retain(|mark| seen.insert((mark.code, mark.range.start, mark.range.end, mark.message.clone())));
        marks
    }

    /// Where a finding about all of it is shown.
    pub(super) fn all(&self, code: Code, message: impl Into<String>) -> Mark {
        let line = &self.lines[0];
        Mark { branch: None, ..Mark::new(code, line, 0..line.text.len(), message) }
    }
}

/// How many words of letters a line has, code and addresses left out.
pub fn word_count(line: &Line) -> usize {
    let prose = scan::prose(&line.text);
    scan::words(&prose).into_iter().filter(|range| prose[range.clone()].contains(char::is_alphabetic)).count()
}

/// How each language writes its marks.
const TYPOGRAPHY: [Code; 5] = [
    Code::TEXT_APOSTROPHE,
    Code::TEXT_ES_INVERTED_MARK,
    Code::TEXT_FR_PUNCTUATION_SPACE,
    Code::TEXT_NUMBER_FORMAT,
    Code::TEXT_QUOTES,
];

/// Attributes of elements that hold no words: keys to press, and what is said to programs.
const WORDLESS: [&str; 5] = ["accesskey", "class", "key", "keycode", "style"];

/// Runs the rules over a text of a message.
pub(super) fn check(
    context: &Context<'_, '_>,
    unit: &Unit<'_, '_>,
    contract: &Contract,
    known: &Known<'_>,
    found: &mut Diagnostics,
) {
    length::check_limit(context, unit, contract, found);
    let source = unit.original.as_ref().map_or(&[][..], |original| &original.lines);
    let passage = Passage {
        locale: unit.tag(),
        source_locale: context.corpus.tag(context.corpus.source()),
        lines: &unit.lines,
        source,
        names: known.names(),
    };
    let is_fixed = contract.is_fixed || unit.attribute().is_some_and(|name| WORDLESS.contains(&name));
    for mark in passage.marks() {
        if is_fixed && !matches!(mark.code, Code::TEXT_INVISIBLE_CHARACTER | Code::TEXT_NOT_NFC) {
            continue;
        }
        let finding = match is_about_all(mark.code) {
            true => unit.fault_at_name(mark.code, format!("`{}`: {}", unit.key, mark.message)),
            false => unit.fault(mark.code, mark.range, format!("`{}`: {}", unit.key, mark.message)),
        };
        let finding = finding.branch(mark.branch.as_deref());
        let finding = if let Some(name) = mark.name { finding.name(name) } else { finding };
        let finding = if let Some(help) = mark.help { finding.help(help) } else { finding };
        finding.edits(mark.edits).report(found);
    }
}

/// Whether a rule is about the text as a whole, and not about a place in it.
fn is_about_all(code: Code) -> bool {
    [Code::TEXT_URLS_DIFFER, Code::TEXT_UNTRANSLATED, Code::TEXT_NUMBERS_DIFFER, Code::TEXT_LENGTH].contains(&code)
}
