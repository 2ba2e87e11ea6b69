//! The same word twice in a row.

use std::borrow::Cow;

use crate::diag::Code;
use crate::lint::text::{Mark, Passage, scan};
use crate::source::Line;

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

/// Whether two words beside each other may begin with one letter, in lines of ASCII
/// and Latin letters alone. Most do not.
pub(super) fn may_begin_alike(lines: &[Line]) -> bool {
    lines.iter().any(|line| {
        // The first bytes of the word before the blank, and of the word that is read.
        let (mut before, mut word) = (None, None);
        line.text.bytes().any(|byte| match byte {
            b'\t'..=b'\r' | b' ' => {
                before = word.take().or(before);
                false
            }
            b'a'..=b'z' | b'A'..=b'Z' | b'0'..=b'9' | b'\'' | b'-' | 0x80.. => {
                let is_first = word.is_none();
                word.get_or_insert(byte);
                is_first && before.is_some_and(|other| may_be_alike(other, byte))
            }
            _ => {
                (before, word) = (None, None);
                false
            }
        })
    })
}

/// Whether two bytes may begin one word: no ASCII letter is a Latin one with an
/// accent, and signs may be no part of the word.
fn may_be_alike(one: u8, other: u8) -> bool {
    let is_sign = |byte: u8| matches!(byte, b'\'' | b'-');
    match (one.is_ascii(), other.is_ascii()) {
        (true, true) => one.eq_ignore_ascii_case(&other) || is_sign(one) || is_sign(other),
        (false, false) => true,
        _ => is_sign(one) || is_sign(other),
    }
}

/// Whether a word may be the same as the one before the blanks before it. Most end
/// with another letter.
fn may_repeat(prose: &str) -> bool {
    let bytes = prose.as_bytes();
    let is_suspect = |byte: &u8| *byte <= b' ' || matches!(byte, 0xC2 | 0xE1..=0xE3);
    let mut at = 0;
    while let Some(step) = bytes[at..].iter().position(is_suspect) {
        let start = at + step;
        at = start;
        while let length @ 1.. = blank(&bytes[at..]) {
            at += length;
        }
        if at == start {
            at += 1;
        } else if may_be_again(&prose[..start], &prose[at..]) {
            return true;
        }
    }
    false
}

/// The length of the white space that bytes begin with.
fn blank(bytes: &[u8]) -> usize {
    match bytes {
        [b'\t'..=b'\r' | b' ', ..] => 1,
        [0xC2, 0x85 | 0xA0, ..] => 2,
        [0xE2, 0x80, 0x80..=0x8A | 0xA8 | 0xA9 | 0xAF, ..] => 3,
        [0xE1, 0x9A, 0x80, ..] | [0xE2, 0x81, 0x9F, ..] | [0xE3, 0x80, 0x80, ..] => 3,
        _ => 0,
    }
}

/// Whether a text may begin with the word that another one ends with. What is
/// neither ASCII nor a Latin letter may be a sign that is no part of the word.
fn may_be_again(before: &str, after: &str) -> bool {
    let is_part = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'\'' | b'-') || !byte.is_ascii();
    let mut length = after.bytes().take_while(is_part).count();
    while after[..length].ends_with(['\'', '-']) {
        length -= 1;
    }
    let word = &after[..length];
    let is_plain = |c: char| c.is_ascii() || c <= '\u{24F}' && c.is_alphabetic();
    let mut others = before.chars().rev();
    for one in word.chars().rev() {
        match others.next() {
            Some(other) if one == other => {}
            Some(other) if is_plain(one) && is_plain(other) => {
                if !one.to_lowercase().eq(other.to_lowercase()) {
                    return false;
                }
            }
            _ => return true,
        }
    }
    // `la` is no word of `sala`.
    let goes_on = |c: char| is_plain(c) && (c.is_alphanumeric() || matches!(c, '\'' | '-'));
    !word.is_empty() && !others.next().is_some_and(goes_on)
}

#[cfg(test)]
mod tests {
    use super::{may_begin_alike, may_repeat};
    use crate::source::Line;

    fn check(text: &str, expected: bool) {
        assert_eq!(may_repeat(text), expected, "{text}");
        assert!(!expected || may_begin_alike(&[Line::plain(text, 0)]) || !text.is_ascii(), "{text}");
    }

    #[test]
    fn words_are_told_apart_by_their_first_letters() {
        let check =
            |text: &str, expected: bool| assert_eq!(may_begin_alike(&[Line::plain(text, 0)]), expected, "{text}");
        check("in the same way", false);
        check("of the  The same", true);
        check("so (so they go)", false);
        check("foo/the the", true);
        check("été à Paris", true);
        check("et été à", true);
        check("a été", false);
    }

    #[test]
    fn no_word_that_stands_twice_is_passed_over() {
        check("of the the course", true);
        check("Of The\u{a0}the course", true);
        check("là là", true);
        check("l’arte l’arte", true);
        check("\u{212a}ab kab", true);
        check("İx i\u{307}x", true);
        check("the the-", true);
        check("the the»", true);
        check("of the, the course", false);
        check("of the course", false);
        check("là a casa", false);
        check("nella sala la sera", false);
        check("the", false);
        check("", false);
    }
}
