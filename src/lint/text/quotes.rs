//! Marks of quotation and apostrophes that the language does not use.

use std::ops::Range;

use crate::diag::Code;
use crate::lint::text::signs::Signs;
use crate::lint::text::{Mark, Passage, facts, scan};
use crate::source::{HOLE, Line};

/// Lines without one of these are not looked at.
pub(super) const SIGNS: Signs = Signs::STRAIGHT.and(Signs::LATIN_SIGN).and(Signs::GENERAL_SIGN);

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    for line in passage.lines {
        if !may_quote(line.text.as_bytes()) {
            continue;
        }
        let hidden = scan::hidden(&line.text);
        let pairs = match facts::quotes(passage.locale) {
            [] => Vec::new(),
            allowed => check_quotes(line, &hidden, allowed, marks),
        };
        if facts::has_apostrophe(passage.locale) {
            check_apostrophes(passage, line, &hidden, &pairs, marks);
        }
    }
}

/// Whether a line has a byte that one of the marks begins with.
fn may_quote(bytes: &[u8]) -> bool {
    let is_mark = |at: usize| match bytes.get(at..at + 3) {
        Some([0xE2, second, third]) => *second == 0x80 && matches!(third, 0x9C..=0x9E),
        _ => false,
    };
    memchr::memchr3(b'"', b'\'', 0xC2, bytes).is_some() || memchr::memchr_iter(0xE2, bytes).any(is_mark)
}

/// Reports pairs of marks that are foreign; gives the bytes of single straight
/// ones, which are no apostrophes.
fn check_quotes(line: &Line, hidden: &[Range<usize>], allowed: &[(&str, &str)], marks: &mut Vec<Mark>) -> Vec<usize> {
    let mut pairs = straight_pairs(&line.text, hidden);
    let singles = single_pairs(&line.text, hidden);
    pairs.extend(&singles);
    let is_allowed = |sign: char| allowed.iter().any(|(open, close)| open.contains(sign) || close.contains(sign));
    for (open, close) in [('“', '”'), ('«', '»'), ('„', '“')] {
        if !is_allowed(open) {
            pairs.extend(typed_pairs(&line.text, hidden, open, close));
        }
    }
    pairs.sort_unstable();
    pairs.dedup();
    let usual = allowed[0];
    for (start, end) in pairs {
        if line.is_escaped(start) || line.is_escaped(end) {
            continue;
        }
        let length = |at: usize| line.text[at..].chars().next().map_or(1, char::len_utf8);
        let sign = line.text[start..].chars().next().unwrap_or('"');
        let message = format!("`{sign}` is no mark of quotation in this language");
        let mark = Mark::new(Code::TEXT_QUOTES, line, start..end + length(end), message).name(sign.to_string());
        let inner = &line.text[start + length(start)..end];
        let (before, after) = match usual.0.chars().count() {
            1 => (0, 0),
            _ => (inner.len() - inner.trim_start().len(), inner.len() - inner.trim_end().len()),
        };
        let opening = start..start + length(start) + before;
        let closing = end - after..end + length(end);
        let mark = mark.help(format!("write {}…{}", usual.0, usual.1));
        let can_be_changed = line.verbatim(opening.clone()).is_some() && line.verbatim(closing.clone()).is_some();
        marks.push(match can_be_changed {
            true => mark.replaced(line, opening, usual.0).replaced(line, closing, usual.1),
            false => mark,
        });
    }
    singles.into_iter().flat_map(|(start, end)| [start, end]).collect()
}

/// `"…"`, two by two. A single one may be a sign for inches.
fn straight_pairs(text: &str, hidden: &[Range<usize>]) -> Vec<(usize, usize)> {
    let all: Vec<usize> = text.match_indices('"').map(|(at, _)| at).filter(|&at| !scan::is_in(hidden, at)).collect();
    let is_inch = |at: &usize| text[..*at].ends_with(|c: char| c.is_ascii_digit());
    let signs: Vec<usize> =
        if all.len().is_multiple_of(2) { all } else { all.iter().copied().filter(|at| !is_inch(at)).collect() };
    if signs.len() % 2 == 1 {
        return Vec::new();
    }
    signs.chunks_exact(2).map(|pair| (pair[0], pair[1])).collect()
}

/// `'…'` around words.
fn single_pairs(text: &str, hidden: &[Range<usize>]) -> Vec<(usize, usize)> {
    let is_word = |c: char| c.is_alphanumeric() || c == HOLE;
    let mut pairs = Vec::new();
    let mut open = None;
    for (at, _) in text.match_indices('\'').filter(|(at, _)| !scan::is_in(hidden, *at)) {
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        let opens = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '\u{A0}'))
            && after.is_some_and(|c| c.is_alphabetic() || c == HOLE || c == '<');
        let closes = before.is_some_and(|c| is_word(c) || matches!(c, '.' | '!' | '?' | '…' | '>'))
            && after.is_none_or(|c| !is_word(c));
        match open {
            Some(start) if closes => {
                pairs.push((start, at));
                open = None;
            }
            _ if opens => open = Some(at),
            _ => {}
        }
    }
    pairs
}

/// Marks that are told apart, outside of others that are allowed.
fn typed_pairs(text: &str, hidden: &[Range<usize>], open: char, close: char) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut start = None;
    // “…” stand inside of «…».
    let mut depth = 0_i32;
    for (at, c) in text.char_indices().filter(|(at, _)| !scan::is_in(hidden, *at)) {
        if open != '«' {
            depth += i32::from(c == '«') - i32::from(c == '»');
        }
        if c == open && depth <= 0 {
            start = Some(at);
        } else if c == close {
            pairs.extend(start.take().map(|start| (start, at)));
        }
    }
    pairs
}

fn check_apostrophes(
    passage: &Passage<'_>,
    line: &Line,
    hidden: &[Range<usize>],
    pairs: &[usize],
    marks: &mut Vec<Mark>,
) {
    let text = line.text.as_str();
    for (at, _) in text.match_indices('\'') {
        if scan::is_in(hidden, at) || pairs.contains(&at) || line.is_escaped(at) {
            continue;
        }
        let before = text[..at].chars().next_back();
        let after = text[at + 1..].chars().next();
        let is_after_word = before.is_some_and(char::is_alphabetic);
        let is_inside = after.is_some_and(|c| c.is_alphanumeric() || matches!(c, HOLE | '«' | '“' | '<' | '"'));
        // Italian cuts words short: un po' di tempo.
        let is_cut = passage.locale.language() == "it" && after.is_none_or(|c| !c.is_alphanumeric());
        if is_after_word && (is_inside || is_cut) {
            let mark = Mark::new(Code::TEXT_APOSTROPHE, line, at..at + 1, "a straight apostrophe");
            marks.push(mark.help("write `’`").replaced(line, at..at + 1, "’"));
        }
    }
}
