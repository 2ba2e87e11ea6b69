//! Words as readers see them.
//!
//! Whatever has no words yet is one [`HOLE`]. Each byte of a line knows where
//! in the file it stands, so that rules can point at it and change it.

use std::ops::Range;

/// Stands for a value, a message or a term, and for code in prose.
pub const HOLE: char = '\u{FFFC}';

/// Words that are read in one go: one branch of a message, a paragraph, a cell.
#[derive(Clone, Debug, Default)]
pub struct Line {
    /// The words, with a hole for every placeable.
    pub text: String,
    /// The keys of the branches that were taken, if any were.
    pub branch: Option<String>,
    /// The terms that stand in holes: the byte of the hole, and the name.
    pub terms: Vec<(usize, String)>,
    segments: Vec<Segment>,
}

/// Bytes of a line that stand together in the file.
#[derive(Clone, Debug)]
struct Segment {
    at: usize,
    len: usize,
    file: Range<usize>,
    /// Whether the file has the very same bytes there.
    kind: Kind,
}

#[derive(Clone, Copy, Debug, PartialEq)]
enum Kind {
    /// As it stands in the file.
    Verbatim,
    /// Quoted text in braces.
    Quoted,
    /// Written otherwise in the file, which nobody does by mistake.
    Escaped,
    /// A hole.
    Hole,
}

impl Line {
    /// An empty line with room for so many bytes.
    pub fn with_capacity(length: usize) -> Line {
        Line { text: String::with_capacity(length), ..Line::default() }
    }

    /// A text that stands in the file as it is.
    pub fn plain(text: &str, file: usize) -> Line {
        let mut line = Line::default();
        line.push(text, file);
        line
    }

    /// Adds words that stand in the file as they are, from this byte on.
    pub fn push(&mut self, text: &str, file: usize) {
        let (at, range) = (self.text.len(), file..file + text.len());
        match self.segments.last_mut() {
            Some(last) if last.kind == Kind::Verbatim && last.file.end == file && last.at + last.len == at => {
                last.len += text.len();
                last.file.end = range.end;
                self.text.push_str(text);
            }
            _ => self.add(text, range, Kind::Verbatim),
        }
    }

    /// Adds quoted text in braces.
    pub fn push_quoted(&mut self, text: &str, file: Range<usize>) {
        self.add(text, file, Kind::Quoted);
    }

    /// Adds words that the file writes otherwise: escapes, the end of a line.
    pub fn push_escaped(&mut self, text: &str, file: Range<usize>) {
        self.add(text, file, Kind::Escaped);
    }

    /// Adds a hole.
    pub fn push_hole(&mut self, file: Range<usize>) {
        self.add(HOLE.encode_utf8(&mut [0; 4]), file, Kind::Hole);
    }

    /// Adds the hole of a term.
    pub fn push_term(&mut self, name: &str, file: Range<usize>) {
        self.terms.push((self.text.len(), name.split('.').next().unwrap_or_default().to_owned()));
        self.push_hole(file);
    }

    /// The bytes of the file behind a part of the line; for words that are not
    /// there as they are, the place of the braces' content.
    pub fn place(&self, part: Range<usize>) -> Range<usize> {
        let start = self.segments.iter().find(|one| part.start < one.at + one.len).or(self.segments.last());
        let Some(start) = start else { return 0..0 };
        let end = self.segments.iter().find(|one| part.end <= one.at + one.len).unwrap_or(start);
        let from = match start.kind {
            Kind::Verbatim => start.file.start + part.start.saturating_sub(start.at),
            _ => start.file.start,
        };
        let to = match end.kind {
            Kind::Verbatim => end.file.start + part.end.saturating_sub(end.at),
            _ => end.file.end,
        };
        from.min(to)..to.max(from)
    }

    /// The bytes of the file, if they are the same as those of the line.
    pub fn verbatim(&self, part: Range<usize>) -> Option<Range<usize>> {
        let is_in = |one: &&Segment| one.at <= part.start && part.end <= one.at + one.len;
        let segment = self.segments.iter().filter(is_in).find(|one| one.kind == Kind::Verbatim)?;
        let start = segment.file.start + part.start - segment.at;
        Some(start..start + part.len())
    }

    /// Whether somebody wrote this byte as an escape.
    pub fn is_escaped(&self, at: usize) -> bool {
        self.segments.iter().any(|one| one.kind == Kind::Escaped && (one.at..one.at + one.len).contains(&at))
    }

    /// Whether this byte is quoted text in braces, and the place of its content.
    pub fn quoted(&self, at: usize) -> Option<Range<usize>> {
        let is_it = |one: &&Segment| {
            matches!(one.kind, Kind::Quoted | Kind::Escaped) && (one.at..one.at + one.len).contains(&at)
        };
        self.segments.iter().find(is_it).map(|one| one.file.clone())
    }

    /// Where something can be put in front of the line or behind it.
    pub fn edges(&self) -> Option<(usize, usize)> {
        Some((self.segments.first()?.file.start, self.segments.last()?.file.end))
    }

    fn add(&mut self, text: &str, file: Range<usize>, kind: Kind) {
        if text.is_empty() {
            return;
        }
        self.segments.push(Segment { at: self.text.len(), len: text.len(), file, kind });
        self.text.push_str(text);
    }

    /// Adds another line; in which branches, both say.
    pub fn append(&mut self, other: &Line) {
        let base = self.text.len();
        self.segments.extend(other.segments.iter().map(|one| Segment { at: one.at + base, ..one.clone() }));
        self.terms.extend(other.terms.iter().map(|(at, name)| (at + base, name.clone())));
        self.text.push_str(&other.text);
        self.branch = match (self.branch.take(), &other.branch) {
            (Some(one), Some(two)) => Some(format!("{one} {two}")),
            (one, two) => one.or_else(|| two.clone()),
        };
    }
}
