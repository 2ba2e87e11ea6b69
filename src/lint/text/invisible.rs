//! Characters that nobody sees, and letters that are put together otherwise.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::diag::Code;
use crate::lint::text::signs::Signs;
use crate::lint::text::{Mark, Passage};
use crate::source::Line;

/// Lines without one of these are not looked at.
pub(super) const SIGNS: Signs = Signs::CONTROL.and(Signs::UNSEEN).and(Signs::LATIN_SIGN).and(Signs::GENERAL_SIGN);

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    for line in passage.lines.iter().filter(|line| may_be_invisible(line.text.as_bytes())) {
        check_characters(passage, line, marks);
    }
}

/// Reports words that are not in Unicode's composed form.
pub(super) fn check_form(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    for line in passage.lines.iter().filter(|line| may_be_loose(line.text.as_bytes())) {
        check_form_of(line, marks);
    }
}

/// Whether a line may not be in the composed form. Letters below U+0300 are, and so
/// are the usual quotation marks, and holes.
fn may_be_loose(bytes: &[u8]) -> bool {
    let is_usual = |at: usize| matches!(&bytes[at..], [0xE2, 0x80, 0x82..=0xBF, ..] | [0xEF, 0xBF, 0xBC, ..]);
    bytes.iter().enumerate().any(|(at, &byte)| byte >= 0xCC && !is_usual(at))
}

/// Whether a line has bytes that one of the characters is written in, or begins with.
fn may_be_invisible(bytes: &[u8]) -> bool {
    let is_sign = |at: usize| match &bytes[at..] {
        [b'\n' | b'\r', ..] => false,
        [0..b' ' | 0x7F, ..] | [0xD8, 0x9C, ..] | [0xE1, 0xA0, ..] => true,
        [0xC2, 0x80..=0x9F | 0xAD, ..] => true,
        [0xE2, 0x80, 0x8B..=0x8F, ..] | [0xE2, 0x81, ..] => true,
        [0xEF, 0xBB, ..] | [0xEF, 0xBF, 0xBD, ..] => true,
        _ => false,
    };
    (0..bytes.len()).any(is_sign)
}

fn check_characters(passage: &Passage<'_>, line: &Line, marks: &mut Vec<Mark>) {
    let is_in_source = |c: char| passage.source.iter().any(|line| line.text.contains(c));
    let is_rtl = passage.locale.direction() == "rtl";
    let mut before = None;
    for (at, c) in line.text.char_indices() {
        let previous = before.replace(c);
        let what = match c {
            '\u{200B}' | '\u{2060}' | '\u{FEFF}' | '\u{180E}' => "a space of no width",
            '\u{200C}' | '\u{200D}' => "a joiner of no width",
            '\u{200E}' | '\u{200F}' | '\u{061C}' if !is_rtl => "a mark of direction",
            '\u{AD}' => "a soft hyphen",
            '\u{FFFD}' => "a character that could not be read",
            '\n' | '\r' => continue,
            _ if c.is_control() => "a control character",
            _ => continue,
        };
        // Emoji are put together by joiners, and Persian words need them.
        let is_joined = c == '\u{200D}' && previous.is_some_and(|c| u32::from(c) > 0x2190);
        let is_word_part = matches!(c, '\u{200C}' | '\u{200D}') && previous.is_some_and(|c| u32::from(c) > 0x590);
        if is_joined || is_word_part || line.is_escaped(at) || is_in_source(c) {
            continue;
        }
        let part = at..at + c.len_utf8();
        let with = if c == '\t' { " " } else { "" };
        let mark =
            Mark::new(Code::TEXT_INVISIBLE_CHARACTER, line, part.clone(), format!("U+{:04X} is {what}", u32::from(c)));
        // What stood in the place of a character that is lost nobody knows.
        let mark =
            if c == '\u{FFFD}' { mark.help("write the character that was meant") } else { mark.help("delete it") };
        marks.push(
            if c == '\u{FFFD}' { mark } else { mark.replaced(line, part, with) }
                .name(format!("U+{:04X}", u32::from(c))),
        );
    }
}

fn check_form_of(line: &Line, marks: &mut Vec<Mark>) {
    let normalizer = ComposingNormalizerBorrowed::new_nfc();
    if normalizer.is_normalized(&line.text) {
        return;
    }
    // Word by word, so that the place is exact.
    let mut start = 0;
    for end in line.text.char_indices().filter(|(_, c)| c.is_whitespace()).map(|(at, _)| at).chain([line.text.len()]) {
        let part = start..end;
        let word = &line.text[part.clone()];
        start = end;
        if normalizer.is_normalized(word) {
            continue;
        }
        let lead = word.len() - word.trim_start().len();
        let part = part.start + lead..part.end;
        let composed = normalizer.normalize(&line.text[part.clone()]).into_owned();
        let mark =
            Mark::new(Code::TEXT_NOT_NFC, line, part.clone(), format!("`{composed}` is written with loose accents"));
        if !line.is_escaped(part.start) {
            marks.push(mark.help("write it in the composed form (NFC)").replaced(line, part, composed));
        }
    }
}
