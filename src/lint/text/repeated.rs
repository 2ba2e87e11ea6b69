//! The same word twice in a row.

use std::borrow::Cow;

use crate::diag::Code;
use crate::lint::text::{Mark, Passage, scan};

/// Words that may stand twice: pronouns of two cases, and what is said twice to
/// say it stronger.
fn allowed(language: &str) -> &'static [&'static str] {
    match language {
        "fr" => &[
            "nous", "vous", "très", "en", "oui", "non", "si", "là", "tout", "bien", "petit", "chut", "toc", "tic",
            "cha",
        ],
        "it" => &[
            "man", "mano", "piano", "pian", "via", "poco", "quasi", "sotto", "appena", "ben", "bene", "zitto",
            "quatto", "terra", "così", "passo", "fianco", "sì", "no", "molto", "presto", "subito", "ora", "tutto",
            "tutti", "lì", "su", "giù", "nuovo", "uno", "giorno", "punto", "pari", "corsa", "mogio", "caldo", "fresco",
            "grande", "solo", "lento", "lemme", "adesso", "lei", "ogni", "gira", "dai",
        ],
        "es" => &["sí", "no", "muy", "casi", "ya", "poco", "así", "toc", "tic", "luego", "lo", "vale"],
        "pt" => &["se", "já", "logo", "quase", "sim", "não", "muito", "pouco", "assim", "toc", "ai"],
        "de" => &["die", "der", "das", "sie", "dem", "den", "wenn"],
        "nl" => &["die", "dat", "ze", "u"],
        _ => &["no", "yes", "had", "that", "so"],
    }
}

/// Cries that are written twice everywhere.
const CRIES: [&str; 12] = ["ha", "ja", "je", "hé", "eh", "ah", "oh", "bla", "bye", "ding", "he", "hi"];

/// Reports words that stand twice; `has_hidden` says whether there may be more than
/// prose.
pub(super) fn check(passage: &Passage<'_>, has_hidden: bool, marks: &mut Vec<Mark>) {
    let allowed = allowed(passage.locale.language());
    for line in passage.lines {
        let prose = if has_hidden { scan::prose(&line.text) } else { Cow::Borrowed(line.text.as_str()) };
        if !may_repeat(&prose) {
            continue;
        }
        let words = scan::words(&prose);
        for pair in words.windows(2) {
            let (first, second) = (&prose[pair[0].clone()], &prose[pair[1].clone()]);
            let between = &line.text[pair[0].end..pair[1].start];
            let is_blank = !between.is_empty() && between.chars().all(char::is_whitespace);
            if !is_blank || first.len() != second.len() && first.to_lowercase().len() != second.to_lowercase().len() {
                continue;
            }
            let lower = first.to_lowercase();
            if lower != second.to_lowercase() || !first.chars().any(char::is_alphabetic) {
                continue;
            }
            let is_capital = |word: &str| word.starts_with(char::is_uppercase);
            // Names: Bora Bora. Codes and numerals keep their own counsel.
            let is_name = is_capital(first) && is_capital(second);
            let is_fine = allowed.contains(&lower.as_str()) || CRIES.contains(&lower.as_str());
            let twice = format!("{lower} {lower}");
            let is_in_source = || passage.source.iter().any(|line| line.text.to_lowercase().contains(&twice));
            // From A to Z: de A a Z.
            let is_letter = first.chars().count() == 1 && first != second;
            if is_name || is_letter || is_fine || first.contains(|c: char| c.is_ascii_digit()) || is_in_source() {
                continue;
            }
            let range = pair[0].start..pair[1].end;
            marks.push(
                Mark::new(Code::TEXT_REPEATED_WORD, line, range, format!("`{second}` stands twice"))
                    .name(second)
                    .help("delete one of them"),
            );
        }
    }
}

/// Whether a word may be the same as the one before the blanks before it, by what can
/// be seen in one pass: their first and last bytes and their lengths. Words of other
/// scripts than Latin are not looked at so.
fn may_repeat(text: &str) -> bool {
    let bytes = text.as_bytes();
    let mut before: Option<Outline> = None;
    let mut word: Option<Outline> = None;
    let mut at = 0;
    while at < bytes.len() {
        let (step, kind) = match bytes[at] {
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' => (1, Kind::Letter),
            b'\t'..=b'\r' | b' ' => (1, Kind::Blank),
            b'\'' | b'-' => (1, Kind::Inside),
            0..=0x7F => (1, Kind::Other),
            0x80.. => beyond_ascii(&bytes[at..]),
        };
        match (kind, &mut word) {
            (Kind::Letter, None) => word = Some(Outline::new(&bytes[at..at + step])),
            (Kind::Letter, Some(word)) => word.grow(&bytes[at..at + step]),
            (Kind::Inside, Some(word)) => word.signs += step,
            (Kind::Blank, None) => {}
            (Kind::Blank, Some(one)) => {
                if before.is_some_and(|before| before.may_equal(*one)) {
                    return true;
                }
                before = word.take();
            }
            (Kind::Inside, None) => before = None,
            (Kind::Other, _) => {
                if matches!((before, word), (Some(before), Some(word)) if before.may_equal(word)) {
                    return true;
                }
                (before, word) = (None, None);
            }
        }
        at += step;
    }
    matches!((before, word), (Some(before), Some(word)) if before.may_equal(word))
}

/// What a character is to words.
#[derive(Clone, Copy)]
enum Kind {
    Letter,
    Blank,
    /// No letter, and yet a part of the word that goes on behind it.
    Inside,
    Other,
}

/// The length of the character that bytes begin with, and what it is. Signs that nobody
/// looks for here count as letters.
fn beyond_ascii(bytes: &[u8]) -> (usize, Kind) {
    let kind = match bytes {
        [0xC2, 0x85 | 0xA0, ..] => Kind::Blank,
        [0xC2, 0xAD | 0xB7, ..] | [0xE2, 0x80, 0x90 | 0x91 | 0x99, ..] => Kind::Inside,
        [0xC2, 0xAB | 0xBB, ..] => Kind::Other,
        [0xE2, 0x80, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF, ..] | [0xE2, 0x81, 0x9F, ..] => Kind::Blank,
        [0xE1, 0x9A, 0x80, ..] | [0xE3, 0x80, 0x80, ..] => Kind::Blank,
        [0xE2, 0x80, ..] => Kind::Other,
        _ => Kind::Letter,
    };
    let length = match bytes[0] {
        0..=0xDF => 2,
        0xE0..=0xEF => 3,
        0xF0.. => 4,
    };
    (length.min(bytes.len()), kind)
}

/// What is remembered of a word.
#[derive(Clone, Copy)]
struct Outline {
    /// The first bytes of its first and last letter.
    first: u8,
    last: u8,
    /// Its bytes, up to the last letter.
    length: usize,
    /// The bytes of signs behind the last letter.
    signs: usize,
    is_ascii: bool,
    /// Whether it has letters that are not known here: the sign of the kelvin is a
    /// capital k.
    is_far: bool,
}

impl Outline {
    fn new(letter: &[u8]) -> Outline {
        let first = letter[0].to_ascii_lowercase();
        let mut word = Outline { first, last: first, length: 0, signs: 0, is_ascii: true, is_far: false };
        word.grow(letter);
        word
    }

    fn grow(&mut self, letter: &[u8]) {
        self.last = letter[0].to_ascii_lowercase();
        self.length += self.signs + letter.len();
        self.signs = 0;
        self.is_ascii &= self.last.is_ascii();
        self.is_far |= self.last == 0xC2 || self.last >= 0xCB;
    }

    fn may_equal(self, other: Outline) -> bool {
        if self.is_far || other.is_far {
            return true;
        }
        // Small and capital letters may differ in the first byte already.
        let is_alike = |one: u8, other: u8| one == other || !one.is_ascii() && !other.is_ascii();
        is_alike(self.first, other.first)
            && is_alike(self.last, other.last)
            && self.is_ascii == other.is_ascii
            && (self.length == other.length || !self.is_ascii)
    }
}

#[cfg(test)]
mod tests {
    use super::may_repeat;

    #[test]
    fn no_word_that_stands_twice_is_passed_over() {
        let check = |text: &str, expected: bool| assert_eq!(may_repeat(text), expected, "{text}");
        check("of the the course", true);
        check("Of The\u{a0}the course", true);
        check("là là", true);
        check("Été été", true);
        check("l’arte l’arte", true);
        check("\u{212a}ab kab", true);
        check("İx i\u{307}x", true);
        check("the the-", true);
        check("the\u{202f}the»", true);
        check("avant-goût Avant-Goût", true);
        check("(so so)", true);
        check("of the, the course", false);
        check("the – the", false);
        check("the “the”", false);
        check("of the course", false);
        check("là a casa", false);
        check("nella sala la sera", false);
        check("same size", true);
        check("the", false);
        check("", false);
    }
}
