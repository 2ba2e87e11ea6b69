//! Letters of two scripts in one word, which look alike and are not.

use crate::diag::Code;
use crate::lint::text::{Mark, Passage, facts, scan};

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    if !facts::is_latin(passage.locale) {
        return;
    }
    for line in passage.lines.iter().filter(|line| line.text.chars().any(|c| is_greek(c) || is_cyrillic(c))) {
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
