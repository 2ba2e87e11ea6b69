//! What readers see of a message, one line for each of its branches.
//!
//! Whatever has no words yet is one [`HOLE`]. Each byte of a line knows where
//! in the file it stands, so that rules can point at it and change it.

use std::ops::Range;

use crate::messages::written::{Expression, Part, Pattern, Select};

/// Stands for a value, a message or a term.
pub const HOLE: char = '\u{FFFC}';

/// More branches of one message are not looked at.
const MOST: usize = 400;

/// One way in which a text can come out.
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
    /// Quoted text with escapes, which nobody types by mistake.
    Escaped,
    /// A hole.
    Hole,
}

impl Line {
    /// A text that stands in the file as it is.
    pub fn plain(text: &str, file: usize) -> Line {
        let mut line = Line::default();
        line.push(text, file..file + text.len(), Kind::Verbatim);
        line
    }

    /// The lines of a pattern; at least one.
    pub fn of(pattern: &Pattern<'_>) -> Vec<Line> {
        let parts: Vec<Alternatives> = pattern.parts.iter().map(alternatives).collect();
        let count = parts.iter().map(|part| part.lines.len()).max().unwrap_or(1).clamp(1, MOST);
        let line = |at: usize| {
            let mut line = Line::default();
            for part in &parts {
                let taken = if at < part.lines.len() { at } else { part.default };
                line.append(&part.lines[taken]);
            }
            line
        };
        (0..count).map(line).collect()
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

    fn push(&mut self, text: &str, file: Range<usize>, kind: Kind) {
        if text.is_empty() {
            return;
        }
        self.segments.push(Segment { at: self.text.len(), len: text.len(), file, kind });
        self.text.push_str(text);
    }

    fn append(&mut self, other: &Line) {
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

/// The ways in which a part can come out, and which one is the usual.
struct Alternatives {
    lines: Vec<Line>,
    default: usize,
}

fn alternatives(part: &Part<'_>) -> Alternatives {
    match part {
        Part::Text(text, file) => Alternatives { lines: vec![Line::plain(text, *file)], default: 0 },
        Part::Place(expression) => Alternatives { lines: vec![hole(expression)], default: 0 },
        Part::Select(select) => select_lines(select),
    }
}

fn select_lines(select: &Select<'_>) -> Alternatives {
    let mut lines: Vec<Line> = Vec::new();
    let mut default = 0;
    for variant in &select.variants {
        if variant.is_default {
            default = lines.len();
        }
        for mut line in Line::of(&variant.pattern) {
            line.branch = Some(match line.branch {
                Some(inner) => format!("[{}] {inner}", variant.key),
                None => format!("[{}]", variant.key),
            });
            lines.push(line);
        }
        if lines.len() > MOST {
            break;
        }
    }
    if lines.is_empty() {
        lines.push(Line::default());
    }
    Alternatives { default: default.min(lines.len() - 1), lines }
}

fn hole(expression: &Expression<'_>) -> Line {
    let mut line = Line::default();
    let mut buffer = [0; 4];
    let hole: &str = HOLE.encode_utf8(&mut buffer);
    match expression {
        Expression::Text(text, range, true) => line.push(text, range.clone(), Kind::Escaped),
        Expression::Text(text, range, false) => line.push(text, range.clone(), Kind::Quoted),
        Expression::Number(_) => line.push(hole, 0..0, Kind::Hole),
        Expression::Variable(name) | Expression::Message(name) | Expression::Call(name, ..) => {
            line.push(hole, name.range.clone(), Kind::Hole);
        }
        Expression::Term(name, _) => {
            line.terms.push((0, name.text.split('.').next().unwrap_or_default().to_owned()));
            line.push(hole, name.range.clone(), Kind::Hole);
        }
        Expression::Select(select) => return select_lines(select).lines.swap_remove(0),
    }
    line
}
