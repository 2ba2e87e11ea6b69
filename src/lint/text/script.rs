//! Letters of two scripts in one word, which look alike and are not.

use crate::diag::Code;
use crate::lint::text::{Mark, Passage, facts, scan};
use crate::source::Line;

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    let is_suspect = |line: &&Line| may_be_foreign(line.text.as_bytes());
    for line in passage.lines.iter().filter(is_suspect).filter(|_| facts::is_latin(passage.locale)) {
        for part in scan::words(&line.text) {
            for word in letters(&line.text[part.clone()]) {
                let range = part.start + word.start..part.start + word.end;
                let word = &line.text[range.clone()];
                let is_latin = word.chars().any(is_latin);
                let foreign = word.chars().find(|&c| is_greek(c) || is_cyrillic(c));
                let Some(foreign) = foreign.filter(|_| is_latin) else { continue };
                // Units and symbols: μm, kΩ, Δt.
                let is_symbol = is_greek(foreign) && word.chars().count() <= 3;
                if is_symbol || passage.source.iter().any(|line| line.text.contains(word)) {
                    continue;
                }
                let script = if is_greek(foreign) { "Greek" } else { "Cyrillic" };
                let message = format!("`{word}` has the {script} letter U+{:04X} among Latin ones", u32::from(foreign));
                marks.push(
                    Mark::new(Code::TEXT_MIXED_SCRIPT, line, range, message)
                        .name(word)
                        .help("type the Latin letter that looks like it"),
                );
            }
        }
    }
}

/// Whether a line has a byte that Greek or Cyrillic letters begin with.
fn may_be_foreign(bytes: &[u8]) -> bool {
    bytes.iter().fold(false, |has_one, byte| has_one | matches!(byte, 0xCD..=0xD4 | 0xE1))
}

/// Runs of letters without hyphens and apostrophes.
fn letters(word: &str) -> Vec<std::ops::Range<usize>> {
    let mut list = Vec::new();
    let mut start = 0;
    for (at, c) in word.char_indices().chain([(word.len(), '-')]) {
        if !(c.is_alphabetic() || scan::is_mark(c)) {
            if at > start {
                list.push(start..at);
            }
            start = at + c.len_utf8();
        }
    }
    list
}

fn is_latin(c: char) -> bool {
    c.is_ascii_alphabetic() || matches!(c, '\u{C0}'..='\u{24F}' if c.is_alphabetic())
}

fn is_greek(c: char) -> bool {
    matches!(c, '\u{370}'..='\u{3FF}' | '\u{1F00}'..='\u{1FFF}')
}

fn is_cyrillic(c: char) -> bool {
    matches!(c, '\u{400}'..='\u{52F}')
}
