//! Text that knows where it stands.

use std::fmt;
use std::ops::Range;

use fluent_syntax::parser::Slice;

use crate::source::{FileId, Span};

/// A part of a text that is being parsed, with its place in that text. The
/// parser cuts it up, and every piece still knows its bytes, which plain
/// strings would have forgotten.
///
/// `start <= end`, both on character boundaries of `text`. The parser may ask
/// for a piece that ends inside a character (in a broken escape); it gets one
/// that ends before it.
#[derive(Clone, Copy)]
pub(super) struct Passage<'s> {
    text: &'s str,
    start: usize,
    end: usize,
}

impl<'s> Passage<'s> {
    /// The bytes `start..end` of `text`.
    pub(super) fn new(text: &'s str, range: Range<usize>) -> Self {
        let end = boundary_before(text, range.end);
        let start = boundary_before(text, range.start).min(end);
        Passage { text, start, end }
    }

    /// A whole file, without the mark that some editors begin one with, and
    /// without blanks at its end, which the parser takes for an entry.
    pub(super) fn file(text: &'s str) -> Self {
        const MARK: char = '\u{FEFF}';
        let start = if text.starts_with(MARK) { MARK.len_utf8() } else { 0 };
        let is_blank = |line: &str| line.bytes().all(|byte| byte == b' ');
        let last = text.rfind('\n').map_or(start, |at| at + 1);
        let end = if last >= start && is_blank(&text[last..]) { last } else { text.len() };
        Passage::new(text, start..end)
    }

    /// The words.
    pub(super) fn as_str(&self) -> &'s str {
        &self.text[self.start..self.end]
    }

    /// The bytes of the whole text that this is.
    pub(super) fn range(&self) -> Range<usize> {
        self.start..self.end
    }

    /// A part of it, counted from its own first byte.
    pub(super) fn part(&self, range: Range<usize>) -> Self {
        Passage::new(self.text, self.start + range.start..self.start + range.end.max(range.start))
    }
}

impl AsRef<str> for Passage<'_> {
    fn as_ref(&self) -> &str {
        self.as_str()
    }
}

impl PartialEq for Passage<'_> {
    fn eq(&self, other: &Self) -> bool {
        self.as_str() == other.as_str()
    }
}

impl fmt::Debug for Passage<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:?} at {}", self.as_str(), self.start)
    }
}

impl<'s> Slice<'s> for Passage<'s> {
    fn slice(&self, range: Range<usize>) -> Self {
        self.part(range)
    }

    fn trim(&mut self) {
        self.end = self.start + self.as_str().trim_end_matches([' ', '\r', '\n']).len();
    }
}

fn boundary_before(text: &str, at: usize) -> usize {
    let mut at = at.min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    at
}

/// Turns bytes of the parsed text into a place of the file it came from.
#[derive(Clone, Copy)]
pub(super) struct Origin {
    /// The file.
    pub(super) file: FileId,
    /// The byte of the file at which `skipped` ends.
    pub(super) base: usize,
    /// Bytes at the head of the parsed text that the file does not have.
    pub(super) skipped: usize,
}

impl Origin {
    /// A text that is the file itself.
    pub(super) fn file(file: FileId) -> Self {
        Origin { file, base: 0, skipped: 0 }
    }

    /// The place of some bytes of the parsed text.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        let at = |byte: usize| self.base + byte.saturating_sub(self.skipped);
        Span::new(self.file, at(range.start), at(range.end))
    }
}
