//! Sentences of a text, as tokens that know their bytes.

use std::ops::Range;

/// A word, a number or a sign.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) struct Token<'s> {
    /// In small letters.
    pub text: &'s str,
    /// The bytes in the sentence.
    pub at: Range<usize>,
    pub kind: TokenKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::check) enum TokenKind {
    Word,
    Number,
    Sign,
    /// Something that is not read: a placeable, code, an address.
    Hidden,
}

/// What stands for bytes that are not read.
const HIDDEN: char = '\u{7f}';

/// A stretch of text in small letters, byte for byte as long as the original.
pub(in crate::check) struct Sentence {
    /// The byte of the file it begins at.
    pub offset: usize,
    pub words: String,
}

impl Sentence {
    /// The part of a text, with what is hidden in it covered.
    pub(in crate::check) fn new(text: &str, range: Range<usize>, hidden: &[Range<usize>]) -> Sentence {
        let mut words = String::with_capacity(range.len());
        let mut next = hidden.partition_point(|one| one.end <= range.start);
        for (step, c) in text[range.clone()].char_indices() {
            let at = range.start + step;
            while hidden.get(next).is_some_and(|one| one.end <= at) {
                next += 1;
            }
            match hidden.get(next).is_some_and(|one| one.contains(&at)) {
                true => words.extend(std::iter::repeat_n(HIDDEN, c.len_utf8())),
                false => push_small(c, &mut words),
            }
        }
        Sentence { offset: range.start, words }
    }

    /// The tokens, in order.
    pub(in crate::check) fn tokens(&self) -> Vec<Token<'_>> {
        let mut tokens = Vec::new();
        let mut rest = self.words.char_indices().peekable();
        while let Some((start, c)) = rest.next() {
            let kind = match c {
                HIDDEN => TokenKind::Hidden,
                c if c.is_ascii_digit() => TokenKind::Number,
                c if c.is_alphabetic() => TokenKind::Word,
                c if c.is_whitespace() => continue,
                _ => TokenKind::Sign,
            };
            let mut end = start + c.len_utf8();
            while let Some(&(at, next)) = rest.peek() {
                let is_more = match kind {
                    TokenKind::Hidden => next == HIDDEN,
                    TokenKind::Word => next.is_alphabetic(),
                    TokenKind::Number => next.is_ascii_digit() || matches!(next, '.' | ',') && self.is_digit(at + 1),
                    TokenKind::Sign => false,
                };
                if !is_more {
                    break;
                }
                end = at + next.len_utf8();
                rest.next();
            }
            tokens.push(Token { text: &self.words[start..end], at: start..end, kind });
        }
        tokens
    }

    fn is_digit(&self, at: usize) -> bool {
        self.words.as_bytes().get(at).is_some_and(u8::is_ascii_digit)
    }
}

/// A small letter, if it has as many bytes.
fn push_small(c: char, words: &mut String) {
    let mut small = c.to_lowercase();
    match (small.next(), small.next()) {
        (Some(one), None) if one.len_utf8() == c.len_utf8() => words.push(one),
        _ => words.push(c),
    }
}

/// The sentence around a byte. Paragraphs, headings, items of lists, cells of
/// tables and lines of front matter end one.
pub(in crate::check) fn around(text: &str, at: usize, front: usize) -> Range<usize> {
    let bytes = text.as_bytes();
    let mut start = at;
    while start > 0 && !ends_before(bytes, start, front) {
        start -= 1;
    }
    let mut end = at;
    while end < bytes.len() && (end == at || !ends_before(bytes, end, front)) {
        end += 1;
    }
    start..end
}

/// Whether a sentence ends before this byte.
fn ends_before(bytes: &[u8], at: usize, front: usize) -> bool {
    let before = bytes[at - 1];
    let next = bytes.get(at).copied().unwrap_or(b'\n');
    match before {
        b'\n' if at <= front => true,
        b'\n' => is_block(&bytes[at..]) || is_heading_before(bytes, at - 1),
        b'|' => true,
        // An abbreviation has a small letter or a digit behind its point.
        b'.' | b'!' | b'?' => {
            next.is_ascii_whitespace() && !next_letter(&bytes[at..]).is_some_and(|c| c.is_ascii_lowercase())
        }
        _ => false,
    }
}

fn next_letter(bytes: &[u8]) -> Option<u8> {
    bytes.iter().copied().find(|b| !b.is_ascii_whitespace())
}

/// Whether a line begins something of its own.
fn is_block(line: &[u8]) -> bool {
    let indent = line.iter().take_while(|b| **b == b' ').count();
    let line = &line[indent..];
    match line.first() {
        None | Some(b'\n' | b'\r' | b'#' | b'|' | b'>' | b'[') => true,
        Some(b'-' | b'*' | b'+') => line.get(1) == Some(&b' '),
        Some(b':') => line.get(1) == Some(&b' '),
        Some(digit) if digit.is_ascii_digit() => {
            let rest = line.iter().position(|b| !b.is_ascii_digit()).map_or(&[][..], |end| &line[end..]);
            matches!(rest, [b'.' | b')', b' ', ..])
        }
        _ => false,
    }
}

fn is_heading_before(bytes: &[u8], end: usize) -> bool {
    let start = bytes[..end].iter().rposition(|b| *b == b'\n').map_or(0, |at| at + 1);
    bytes.get(start) == Some(&b'#')
}

#[cfg(test)]
mod tests {
    use super::{Sentence, around};

    fn check(text: &str, needle: &str, expected: &str) {
        let at = text.find(needle).unwrap();
        assert_eq!(text[around(text, at, 0)].trim(), expected, "{text:?}");
    }

    #[test]
    fn a_sentence_ends_where_a_reader_stops() {
        check("One. It takes six weeks, at 9 a.m. too. Two.", "six", "It takes six weeks, at 9 a.m. too.");
        check("## In six weeks\nWe begin.", "six", "## In six weeks");
        check("- one\n- six weeks\n  of work\n- two", "six", "- six weeks\n  of work");
        check("| a | six weeks | b |", "six", "six weeks |");
        check("Para one\nsix weeks.\n\nTwo", "six", "Para one\nsix weeks.");
    }

    #[test]
    fn tokens_know_their_bytes() {
        let text = "ÉTÉ : { $x } 2.950,00 € l’été-là 4–6";
        let placeable = text.find('{').unwrap()..text.find('}').unwrap() + 1;
        let sentence = Sentence::new(text, 0..text.len(), std::slice::from_ref(&placeable));
        let tokens = sentence.tokens();
        let words: Vec<&str> = tokens.iter().map(|token| token.text.trim_matches('\u{7f}')).collect();
        assert_eq!(words, ["été", ":", "", "2.950,00", "€", "l", "’", "été", "-", "là", "4", "–", "6"]);
        assert!(tokens.iter().all(|token| text.is_char_boundary(token.at.start)));
    }
}
