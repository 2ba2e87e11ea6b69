//! Blanks: two in a row, and those at the edges.

use crate::diag::Code;
use crate::lint::text::signs::Signs;
use crate::lint::text::{Mark, Passage};
use crate::source::Line;

/// Lines without one of these have no two blanks in a row.
pub(super) const SIGNS: Signs = Signs::DOUBLE.and(Signs::LATIN_SIGN).and(Signs::GENERAL_SIGN);

/// Reports blanks in a row, unless the source has such, too.
pub(super) fn check_double(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    let has_two = |line: &Line| line.text.split('\n').any(|part| part.trim().contains("  "));
    if !passage.source.iter().any(has_two) {
        for line in passage.lines.iter().filter(|line| may_be_double(line.text.as_bytes())) {
            check_double_in(line, marks);
        }
    }
}

fn is_blank(c: char) -> bool {
    matches!(c, ' ' | '\u{A0}' | '\u{202F}')
}

/// Whether a blank stands beside what may be another one.
fn may_be_double(bytes: &[u8]) -> bool {
    let is_blank = |byte: Option<&u8>| byte == Some(&b' ');
    let is_beside = |at: usize| {
        let length = match &bytes[at..] {
            [0xC2, 0xA0, ..] => 2,
            [0xE2, 0x80, 0xAF, ..] => 3,
            _ => return false,
        };
        is_blank(at.checked_sub(1).and_then(|at| bytes.get(at))) || is_blank(bytes.get(at + length))
    };
    memchr::memmem::find(bytes, b"  ").is_some() || memchr::memchr2_iter(0xC2, 0xE2, bytes).any(is_beside)
}

fn check_double_in(line: &Line, marks: &mut Vec<Mark>) {
    let mut run: Option<usize> = None;
    for (at, c) in line.text.char_indices().chain([(line.text.len(), '\n')]) {
        if is_blank(c) {
            run.get_or_insert(at);
            continue;
        }
        let Some(start) = run.take() else { continue };
        let blanks = &line.text[start..at];
        // The first blanks of a line are its indentation, the last its edge.
        let is_inside =
            start > 0 && !line.text[..start].ends_with('\n') && at < line.text.len() && !matches!(c, '\n' | '\r');
        let is_typed = (start..at).filter(|&at| line.text.is_char_boundary(at)).all(|at| line.quoted(at).is_none());
        if blanks.chars().count() < 2 || !blanks.contains(' ') || !is_inside || !is_typed {
            continue;
        }
        let kept = blanks.chars().find(|c| *c != ' ').unwrap_or(' ');
        let mark = Mark::new(Code::TEXT_DOUBLE_SPACE, line, start..at, "two blanks in a row");
        marks.push(mark.help("leave one").replaced(line, start..at, kept.to_string()));
    }
}

/// The blanks that a line begins and ends with.
fn edges(line: &Line) -> (bool, bool) {
    (line.text.starts_with(char::is_whitespace), line.text.ends_with(char::is_whitespace))
}

/// Reports blanks at the edges that the source has not, or has.
pub(super) fn check_edges(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    let theirs: Vec<(bool, bool)> = passage.source.iter().map(edges).collect();
    let is_same = theirs.windows(2).all(|pair| pair[0] == pair[1]);
    let Some(&(leading, trailing)) = theirs.first().filter(|_| is_same) else { return };
    for line in passage.lines {
        let (ours_leading, ours_trailing) = edges(line);
        let Some((start, end)) = line.edges() else { continue };
        if line.text.trim().is_empty() {
            continue;
        }
        if ours_leading != leading {
            let what = if leading { "the blank at the beginning is gone" } else { "it begins with a blank" };
            let mark = Mark::new(Code::TEXT_EDGE_SPACE, line, 0..0, what);
            marks.push(match leading {
                true => with_edit(mark, put_before(line, start)),
                false => with_edit(mark, taken(line, true)),
            });
        }
        if ours_trailing != trailing {
            let what = if trailing { "the blank at the end is gone" } else { "it ends with a blank" };
            let length = line.text.len();
            let mark = Mark::new(Code::TEXT_EDGE_SPACE, line, length..length, what);
            marks.push(match trailing {
                true => with_edit(mark, put_behind(line, end)),
                false => with_edit(mark, taken(line, false)),
            });
        }
    }
}

fn with_edit(mut mark: Mark, edit: Option<(std::ops::Range<usize>, String)>) -> Mark {
    mark.edits.extend(edit);
    mark
}

/// A blank in front, where the line begins with words and is the only one.
fn put_before(line: &Line, start: usize) -> Option<(std::ops::Range<usize>, String)> {
    let first = line.text.chars().next()?;
    line.verbatim(0..first.len_utf8()).filter(|_| line.branch.is_none())?;
    Some((start..start, "{ \" \" }".to_owned()))
}

fn put_behind(line: &Line, end: usize) -> Option<(std::ops::Range<usize>, String)> {
    let last = line.text.chars().next_back()?;
    let length = line.text.len();
    line.verbatim(length - last.len_utf8()..length).filter(|_| line.branch.is_none())?;
    Some((end..end, "{ \" \" }".to_owned()))
}

/// The blanks at an edge, emptied: only quoted text can be there.
fn taken(line: &Line, at_start: bool) -> Option<(std::ops::Range<usize>, String)> {
    let byte = if at_start { 0 } else { line.text.char_indices().next_back()?.0 };
    let content = line.quoted(byte)?;
    // A quoted text of which blanks are only a part is left to people.
    let blanks = if at_start {
        line.text.len() - line.text.trim_start().len()
    } else {
        line.text.len() - line.text.trim_end().len()
    };
    (content.len() == blanks).then(|| (content, String::new()))
}
