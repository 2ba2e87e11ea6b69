//! Finds placeables before Markdown is parsed, and hides them from its parser.
//!
//! A placeable is replaced by a token of exactly as many bytes: one private
//! character that says which, then letters. So every later byte keeps its
//! place, and the parser sees a word: it passes through headings, table cells
//! and link targets, where braces and blanks would not.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

use crate::content::LinePiece;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::messages::{Placeable, find_placeable_end};
use crate::source::Span;

/// The first of the private characters; readers refuse them in content.
const FIRST: u32 = 0xE000;

/// How many bytes each of them has.
const FIRST_LEN: usize = 3;

/// How many there are, and so how many placeables one text can hold.
const LIMIT: usize = 0x1900;

/// A text whose placeables are tokens.
pub(super) struct Shielded<'a> {
    /// The text with tokens, byte for byte as long as the original.
    pub text: Cow<'a, str>,
    holes: Vec<Hole>,
}

struct Hole {
    len: usize,
    /// `None` after a report.
    placeable: Option<Arc<Placeable>>,
}

/// A stretch of shielded text: words, or the placeable behind a token.
pub(super) enum Stretch<'s, 't> {
    Words(&'t str),
    Placeable(&'s Arc<Placeable>),
}

/// Replaces the placeables of a text that stands at `span`, but for those in
/// `code`, and reports the faulty ones.
pub(super) fn shield<'a>(text: &'a str, span: Span, code: &[Range<usize>], found: &mut Diagnostics) -> Shielded<'a> {
    let mut holes = Vec::new();
    let mut out = String::new();
    let mut copied = 0;
    let mut at = 0;
    let is_verbatim = span.range().len() == text.len();
    while let Some(step) = memchr::memchr(b'{', &text.as_bytes()[at..]) {
        let start = at + step;
        at = start + 1;
        if is_escaped(text, start) || is_heading_attribute(text, start) || is_in(code, start) {
            continue;
        }
        let place = |end: usize| if is_verbatim { span.slice(start, end) } else { span };
        let Some(len) = find_placeable_end(&text[start..]) else {
            let fault =
                Diagnostic::new(Code::FLUENT_SYNTAX, place(start + 1), "`{` opens a placeable that does not close");
            found.report(fault.help("close it with `}`, or write `\\{` for a brace"));
            // Those inside it do not close either, up to the end of the line.
            at = text[start..].find('\n').map_or(text.len(), |step| start + step);
            continue;
        };
        if holes.len() == LIMIT {
            let message = format!("one text can hold {LIMIT} placeables, and no more");
            found.report(Diagnostic::new(Code::FLUENT_SYNTAX, place(start + len), message));
            break;
        }
        let placeable = Placeable::parse(&text[start..start + len], place(start + len));
        // Nothing can be named in two bytes, and no token fits in their place.
        if len < FIRST_LEN {
            placeable.err().into_iter().for_each(|fault| found.report(fault));
            at = start + len;
            continue;
        }
        out.push_str(&text[copied..start]);
        push_token(&mut out, holes.len(), len);
        holes.push(Hole { len, placeable: placeable.map(Arc::new).map_err(|fault| found.report(fault)).ok() });
        at = start + len;
        copied = at;
    }
    if holes.is_empty() {
        return Shielded { text: Cow::Borrowed(text), holes };
    }
    out.push_str(&text[copied..]);
    Shielded { text: Cow::Owned(out), holes }
}

impl Shielded<'_> {
    /// Calls `take` with each stretch of a part of the text, in order.
    pub(super) fn each<'s, 't>(&'s self, part: &'t str, mut take: impl FnMut(Stretch<'s, 't>)) {
        self.each_at(part, |_, stretch| take(stretch));
    }

    /// The same, each with the bytes of the part that it stands at.
    pub(super) fn each_at<'s, 't>(&'s self, part: &'t str, mut take: impl FnMut(Range<usize>, Stretch<'s, 't>)) {
        let mut words = 0;
        let mut at = 0;
        let token_after = |at: usize| if self.holes.is_empty() { None } else { next_token(part, at) };
        while let Some((start, number)) = token_after(at) {
            let Some(hole) = self.holes.get(number) else { break };
            if start > words {
                take(words..start, Stretch::Words(&part[words..start]));
            }
            if let Some(placeable) = &hole.placeable {
                take(start..(start + hole.len).min(part.len()), Stretch::Placeable(placeable));
            }
            at = (start + hole.len).min(part.len());
            words = at;
        }
        if words < part.len() {
            take(words..part.len(), Stretch::Words(&part[words..]));
        }
    }

    /// The whole text as the pieces of a line; `\{` becomes a brace.
    pub(super) fn split(&self) -> Vec<LinePiece> {
        let mut pieces = Vec::new();
        self.each(&self.text, |stretch| {
            pieces.push(match stretch {
                Stretch::Words(words) => LinePiece::Text(words.replace("\\{", "{").into()),
                Stretch::Placeable(placeable) => LinePiece::Placeable(placeable.clone()),
            });
        });
        pieces
    }

    /// Whether a part of the text holds a token.
    pub(super) fn has_token(&self, part: &str) -> bool {
        !self.holes.is_empty() && next_token(part, 0).is_some()
    }
}

/// Whether a text has a brace that is no part of a heading's attributes.
pub(super) fn may_hold_placeable(text: &str) -> bool {
    memchr::memchr_iter(b'{', text.as_bytes()).any(|at| !is_heading_attribute(text, at))
}

fn push_token(out: &mut String, number: usize, len: usize) {
    let code = FIRST + u32::try_from(number).unwrap_or(0);
    let mark = char::from_u32(code).unwrap_or('\u{E000}');
    out.push(mark);
    out.extend(std::iter::repeat_n('x', len.saturating_sub(mark.len_utf8())));
}

/// The place and number of the next token.
fn next_token(text: &str, from: usize) -> Option<(usize, usize)> {
    // The bytes that private characters begin with.
    let (low, high) = (0xEE, 0xEF);
    let last = FIRST + u32::try_from(LIMIT).unwrap_or(0);
    let starts = memchr::memchr2_iter(low, high, text.get(from..)?.as_bytes());
    starts.map(|at| from + at).find_map(|at| {
        let code = u32::from(text.get(at..)?.chars().next()?);
        let number = (FIRST..last).contains(&code).then(|| code - FIRST)?;
        Some((at, usize::try_from(number).ok()?))
    })
}

/// An odd number of backslashes before a brace makes it a brace.
fn is_escaped(text: &str, at: usize) -> bool {
    text.as_bytes()[..at].iter().rev().take_while(|&&byte| byte == b'\\').count() % 2 == 1
}

/// `{#id}` and `{.class}` belong to the heading they stand on.
fn is_heading_attribute(text: &str, at: usize) -> bool {
    if !matches!(text.as_bytes().get(at + 1), Some(b'#' | b'.')) {
        return false;
    }
    let line = &text[text[..at].rfind('\n').map_or(0, |end| end + 1)..at];
    line.trim_start().starts_with('#') || !line.trim().is_empty() && is_underlined(&text[at..])
}

/// Whether a line ends with the attribute that `text` begins with, and the next
/// one makes it a heading: `===` or `---`.
fn is_underlined(text: &str) -> bool {
    let mut lines = text.lines();
    let ends = lines.next().and_then(|line| line.split_once('}')).is_some_and(|(_, rest)| rest.trim().is_empty());
    let underline = lines.next().unwrap_or_default().trim();
    ends && !underline.is_empty() && ["-", "="].iter().any(|sign| underline.replace(sign, "").is_empty())
}

fn is_in(ranges: &[Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.end <= at);
    ranges.get(next).is_some_and(|range| range.contains(&at))
}

#[cfg(test)]
mod tests {
    use super::shield;
    use crate::diag::Diagnostics;
    use crate::source::Sources;

    /// The text with a `…` for each token, and how many faults it has.
    fn check(text: &str, expected: &str, faults: usize) {
        let mut sources = Sources::new();
        let file = sources.add("en.md", text);
        let mut found = Diagnostics::new();
        let shielded = shield(text, sources.get(file).span(), &[], &mut found);
        assert_eq!(shielded.text.len(), text.len(), "{text}");
        let mut words = String::new();
        shielded.each(&shielded.text, |stretch| match stretch {
            super::Stretch::Words(part) => words.push_str(part),
            super::Stretch::Placeable(_) => words.push('…'),
        });
        assert_eq!((words.as_str(), found.len()), (expected, faults), "{text}");
    }

    #[test]
    fn placeables_are_hidden_and_ids_of_headings_are_not() {
        check("At { $n } and {$n}.", "At … and ….", 0);
        check("A \\{ brace", "A \\{ brace", 0);
        check("## At { $n } {#when}", "## At … {#when}", 0);
        check("When {#when}\n------", "When {#when}\n------", 0);
        check("Of {#when}\nit", "Of \nit", 1);
    }

    #[test]
    fn what_is_too_short_for_a_token_stays_as_it_is() {
        check("a {} b", "a {} b", 1);
        check("{}", "{}", 1);
    }
}
