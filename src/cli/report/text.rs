//! Findings with the lines they are about, as compilers show them.

use annotate_snippets::{AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use crate::diag::{Diagnostic, Place, Severity};
use crate::source::{Sources, Span};

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
        Place::Path(path) => group = group.element(Origin::path(path.as_str())),
        Place::Span(span) => {
            let file = sources.get(span.file);
            let here = AnnotationKind::Primary.span(range(*span, sources));
            let mut snippet = Snippet::source(file.text()).path(file.path()).annotation(here);
            for (place, text) in &diagnostic.related {
                match place {
                    Place::Span(other) if other.file == span.file => {
                        let there = AnnotationKind::Context.span(range(*other, sources));
                        snippet = snippet.annotation(there.label(text.as_str()));
                    }
                    _ => elsewhere.push((place, text)),
                }
            }
            group = group.element(snippet);
        }
    }
    for (place, text) in elsewhere {
        let note = format!("{text}: {}", super::short::place(place, sources));
        group = group.element(Level::NOTE.message(note));
    }
    if let Some(help) = &diagnostic.help {
        group = group.element(Level::HELP.message(help.as_str()));
    }
    let mut text = Renderer::styled().render(&[group]);
    text.push('\n');
    text
}

/// The bytes of a place, within the file and on character boundaries.
fn range(span: Span, sources: &Sources) -> std::ops::Range<usize> {
    let text = sources.get(span.file).text();
    let floor = |mut at: usize| {
        at = at.min(text.len());
        while !text.is_char_boundary(at) {
            at -= 1;
        }
        at
    };
    floor(span.start as usize)..floor(span.end as usize)
}
