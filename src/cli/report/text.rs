//! Findings with the lines they are about, as compilers show them.

use std::ops::Range;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diag::{Diagnostic, Place, Severity};
use crate::source::{Sources, Span};

/// Places this far apart are not shown in one piece.
const FARTHEST: usize = 40;
/// A place that goes over more lines is shown by its first ones.
const MOST_LINES: usize = 6;
/// A longer line is cut around the place: paragraphs may stand on one line.
const LONGEST: usize = 200;

pub(super) fn report(diagnostic: &Diagnostic, sources: &Sources) -> String {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Note => Level::NOTE,
    };
    let title = level.primary_title(diagnostic.message.as_str()).id(diagnostic.code.name());
    let mut group = Group::with_title(title);
    let mut elsewhere = Vec::new();
    match &diagnostic.place {
        Place::Path(path) => {
            group = group.element(Origin::path(path.as_str()));
            elsewhere.extend(&diagnostic.related);
        }
        Place::Span(span) => group = group.element(snippet(diagnostic, *span, sources, &mut elsewhere)),
    }
    for (place, words) in elsewhere {
        group = group.element(Level::NOTE.message(format!("{words}: {}", super::place(place, sources))));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let mut text = Renderer::styled().term_width(LONGEST).render(&[group]);
    text.push('\n');
    text
}

/// The lines of a place, with the other places that are near it; those that are
/// not are left for `elsewhere`.
fn snippet<'a>(
    diagnostic: &'a Diagnostic,
    span: Span,
    sources: &'a Sources,
    elsewhere: &mut Vec<&'a (Place, String)>,
) -> Snippet<'a, Annotation<'a>> {
    let file = sources.get(span.file);
    let here = within(file.text(), span);
    let mut near = Vec::new();
    for related in &diagnostic.related {
        match &related.0 {
            Place::Span(other) if other.file == span.file && is_near(file.text(), &here, *other) => {
                near.push((within(file.text(), *other), related.1.as_str()));
            }
            _ => elsewhere.push(related),
        }
    }
    // Only these lines are handed over: to read a whole file for each finding
    // in it takes long where there are many.
    let window = window(file.text(), &here, &near);
    let move_in = |place: &Range<usize>| {
        let start = place.start.clamp(window.start, window.end);
        start - window.start..place.end.clamp(start, window.end) - window.start
    };
    let first = file.line_column(window.start).0;
    let text = &file.text()[window.clone()];
    let snippet = Snippet::source(text).path(file.path()).line_start(first);
    let there = near.iter().map(|(place, words)| AnnotationKind::Context.span(move_in(place)).label(*words));
    snippet.annotation(AnnotationKind::Primary.span(move_in(&here))).annotations(there)
}

/// The bytes of a place, within the file, on character boundaries, and of a few
/// lines only.
fn within(text: &str, span: Span) -> Range<usize> {
    let floor = |at: usize| (0..=at.min(text.len())).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0);
    let (start, end) = (floor(span.start as usize), floor(span.end as usize));
    let mut breaks = memchr::memchr_iter(b'\n', &text.as_bytes()[start..end]);
    let end = breaks.nth(MOST_LINES - 1).map_or(end, |at| start + at);
    // The end of a line belongs to it, not to the next one.
    let end = if end > start && text[..end].ends_with('\n') { end - 1 } else { end };
    start..end
}

fn is_near(text: &str, here: &Range<usize>, other: Span) -> bool {
    let other = within(text, other);
    let between = here.end.min(other.end)..here.start.max(other.start);
    memchr::memchr_iter(b'\n', text.as_bytes().get(between).unwrap_or_default()).count() < FARTHEST
}

/// The whole lines that hold all these places.
fn window(text: &str, here: &Range<usize>, near: &[(Range<usize>, &str)]) -> Range<usize> {
    let start = near.iter().map(|(place, _)| place.start).fold(here.start, usize::min);
    let end = near.iter().map(|(place, _)| place.end).fold(here.end, usize::max);
    let start = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let end = text[end..].find('\n').map_or(text.len(), |at| end + at);
    start..end
}

#[cfg(test)]
mod tests {
    use super::report;
    use crate::diag::{Code, Diagnostic};
    use crate::source::{Sources, Span};

    /// The report of a fault at these bytes, without colours.
    fn report_at(text: &str, start: usize, end: usize, related: Option<(usize, usize)>) -> String {
        let mut sources = Sources::new();
        let file = sources.add("a.md", text);
        let mut fault = Diagnostic::new(Code::MD_H1, Span::new(file, start, end), "a fault").help("mend it");
        if let Some((start, end)) = related {
            fault = fault.related(Span::new(file, start, end), "first here");
        }
        anstream::adapter::strip_str(&report(&fault, &sources)).to_string()
    }

    fn check(text: &str, start: usize, end: usize, expected: &str) {
        let found = report_at(text, start, end, None);
        let expected = format!("error[md/h1]: a fault\n{expected}  |\n  = help: mend it\n");
        assert_eq!(found, expected, "{text:?}\n{found}");
    }

    #[test]
    fn every_place_is_shown() {
        check("one\ntwo three\n", 8, 13, " --> a.md:2:5\n  |\n2 | two three\n  |     ^^^^^\n");
        // The end of a line, and the end of the file with and without a line end.
        check("one\ntwo\n", 3, 4, " --> a.md:1:4\n  |\n1 | one\n  |    ^\n");
        check("one", 3, 3, " --> a.md:1:4\n  |\n1 | one\n  |    ^\n");
        check("one", 3, 900, " --> a.md:1:4\n  |\n1 | one\n  |    ^\n");
        check("\tone: 1\n", 1, 4, " --> a.md:1:2\n  |\n1 |     one: 1\n  |     ^^^\n");
    }

    #[test]
    fn a_place_with_nothing_on_it_is_shown() {
        check("", 0, 0, " --> a.md:1:1\n  |\n1 |\n  | ^\n");
        check("one\n", 4, 4, " --> a.md:2:1\n  |\n2 |\n  | ^\n");
        check("one\n\n\ntwo\n", 5, 5, " --> a.md:3:1\n  |\n3 |\n  | ^\n");
        check("é", 1, 1, " --> a.md:1:1\n  |\n1 | é\n  | ^\n");
    }

    #[test]
    fn long_lines_are_cut_around_the_place() {
        let text = format!("{} here {}", "word ".repeat(400), "word ".repeat(400));
        let found = report_at(&text, 2001, 2005, None);
        assert!(found.contains("here") && found.contains("^^^^"), "{found}");
        assert!(found.lines().all(|line| line.chars().count() < 260), "{found}");
    }

    #[test]
    fn long_places_are_shown_by_their_first_lines() {
        let text = "line\n".repeat(100);
        assert!(report_at(&text, 0, 450, None).lines().count() < 14);
    }

    #[test]
    fn places_near_are_shown_together_and_others_named() {
        let text = "line\n".repeat(100);
        let found = report_at(&text, 15, 19, Some((0, 4)));
        assert!(found.contains("---- first here"), "{found}");
        let found = report_at(&text, 455, 459, Some((0, 4)));
        assert!(found.contains("= note: first here: a.md:1:1"), "{found}");
        assert!(found.lines().count() < 12, "{found}");
    }
}
