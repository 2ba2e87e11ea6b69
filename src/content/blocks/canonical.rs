//! The one form of words that can be written in several.

use std::borrow::Cow;
use std::ops::Range;

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::content::blocks::{Kept, KeptKind};
use crate::content::placeholder::{Stretch, shield};
use crate::diag::Diagnostics;
use crate::messages::Placeable;
use crate::source::{FileId, Line, Span};

/// Runs of blanks and line breaks become one blank, and none at the ends. Other
/// white space is typography and stays.
pub(super) fn collapse(text: String) -> String {
    if is_collapsed(text.as_bytes()) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    for word in text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()) {
        if !out.is_empty() {
            out.push(' ');
        }
        out.push_str(word);
    }
    out
}

fn is_collapsed(bytes: &[u8]) -> bool {
    let is_edge = |byte: Option<&u8>| byte == Some(&b' ');
    memchr::memchr3(b'\t', b'\r', b'\n', bytes).is_none()
        && !is_edge(bytes.first())
        && !is_edge(bytes.last())
        && memchr::memmem::find(bytes, b"  ").is_none()
}

/// Unicode's composed form.
pub(super) fn normal(text: String) -> String {
    if text.is_ascii() {
        return text;
    }
    match ComposingNormalizerBorrowed::new_nfc().normalize(&text) {
        Cow::Owned(composed) => composed,
        Cow::Borrowed(_) => text,
    }
}

/// Writes words so that they are no markup.
pub(super) fn escape_into(words: &str, out: &mut String) {
    let is_sign = |byte: u8| matches!(byte, b'\\' | b'*' | b'`' | b'[' | b']' | b'~' | b'|');
    // Most words have none; all bytes are looked at, which is faster than to stop.
    if !words.bytes().fold(false, |has_sign, byte| has_sign | is_sign(byte)) {
        return out.push_str(words);
    }
    let mut from = 0;
    for (at, _) in words.bytes().enumerate().filter(|(_, byte)| is_sign(*byte)) {
        out.push_str(&words[from..at]);
        out.push('\\');
        from = at;
    }
    out.push_str(&words[from..]);
}

/// What a line of plain text says: its canonical form, what stays the same in a
/// translation, and what readers see.
pub(super) struct Said {
    pub text: String,
    pub kept: Vec<Kept>,
    pub line: Line,
}

/// A line of plain text with its placeables, and these alone. `written` is how
/// the file says it, from byte `start` on.
pub(super) fn said(text: &str, written: &str, start: usize) -> Said {
    let text = text.trim();
    let places = places(text, written);
    let place = Span::new(FileId::NONE, 0, text.len());
    let shielded = shield(text, place, &[], &mut Diagnostics::new());
    let mut said = Said { text: String::new(), kept: Vec::new(), line: Line::default() };
    let whole = start..start + written.len();
    let file = |part: &Range<usize>| match places.get(part.clone()) {
        Some([first, .., last]) => start + first..start + last + 1,
        Some([only]) => start + only..start + only + 1,
        _ => whole.clone(),
    };
    shielded.each_at(&shielded.text, |part, stretch| match stretch {
        Stretch::Words(words) => {
            said.text.push_str(words);
            match places.is_empty() {
                true => said.line.push_escaped(words, whole.clone()),
                false => see_words(&mut said.line, words, part.start, |part| file(&part), written, start),
            }
        }
        Stretch::Placeable(placeable) => {
            let normal = placeable.normal();
            said.text.push_str(&normal);
            see_placeable(&mut said.line, placeable, file(&part));
            said.kept.push(Kept { kind: KeptKind::of(placeable), text: normal, range: file(&part) });
        }
    });
    said.text = normal(collapse(said.text));
    said
}

/// Words, split where the file does not write them as they are.
fn see_words(
    line: &mut Line,
    words: &str,
    from: usize,
    file: impl Fn(Range<usize>) -> Range<usize>,
    written: &str,
    start: usize,
) {
    for (at, c) in words.char_indices() {
        let place = file(from + at..from + at + c.len_utf8());
        let one = &words[at..at + c.len_utf8()];
        let from = place.start.saturating_sub(start);
        match written.get(from..from + one.len()) {
            // A quotation mark that is written twice is no mark to be changed.
            Some(_) if c == '\'' && written[from + 1..].starts_with('\'') => {
                line.push_quoted(one, place.start..place.start + 2);
            }
            Some(same) if same == one && c != '\n' => line.push(one, place.start),
            _ => line.push_escaped(if c == '\n' { " " } else { one }, place),
        }
    }
}

/// For each byte of a text the byte of what is written that it comes from;
/// nothing where that cannot be told. Folded lines are one blank.
fn places(text: &str, written: &str) -> Vec<usize> {
    let bytes = written.as_bytes();
    let mut at = bytes.iter().take_while(|byte| matches!(byte, b'"' | b'\'' | b'>' | b'|' | b'-' | b'+')).count();
    let mut places = Vec::with_capacity(text.len());
    let is_blank = |at: usize| bytes.get(at).is_some_and(u8::is_ascii_whitespace);
    while places.is_empty() && is_blank(at) {
        at += 1;
    }
    for &byte in text.as_bytes() {
        if bytes.get(at) == Some(&byte) && !(byte == b'\'' && bytes.get(at + 1) == Some(&b'\'')) {
            places.push(at);
            at += 1;
        } else if matches!(byte, b' ' | b'\n') && is_blank(at) {
            places.push(at);
            while is_blank(at) {
                at += 1;
            }
        } else if byte == b'\'' && bytes.get(at + 1) == Some(&b'\'') && bytes.get(at) == Some(&b'\'') {
            places.push(at);
            at += 2;
        } else {
            return Vec::new();
        }
    }
    places
}

/// A placeable as readers see it before it has words.
pub(super) fn see_placeable(line: &mut Line, placeable: &Placeable, file: Range<usize>) {
    match placeable.terms().next() {
        Some((term, _)) => line.push_term(&term, file),
        None => line.push_hole(file),
    }
}

impl KeptKind {
    /// A placeable, by what it names.
    pub(super) fn of(placeable: &Placeable) -> KeptKind {
        let variables = placeable.variables().map(|(name, _)| format!("${name}"));
        let others = placeable.messages().chain(placeable.terms()).map(|(name, _)| name);
        let mut names: Vec<String> = variables.chain(others).collect();
        names.sort();
        names.dedup();
        KeptKind::Placeable(names)
    }
}
