//! Places of which something is told already: what follows from that is no
//! second fault.

use std::collections::HashMap;
use std::ops::Range;

use crate::diag::{Code, Diagnostics, Place, Severity};
use crate::source::{FileId, Sources};

/// Rules that tell of figures.
const FIGURES: [Code; 3] = [Code::PROSE_CONTRADICTS_FACT, Code::PROSE_TYPED_FACT, Code::PROSE_PROMOTIONAL_TITLE];

/// The places in texts that were told, by file.
pub(super) struct Told {
    errors: HashMap<FileId, Vec<(usize, Code)>>,
}

impl Told {
    /// What was told so far.
    pub(super) fn new(sources: &Sources, found: &Diagnostics) -> Told {
        let mut errors: HashMap<FileId, Vec<(usize, Code)>> = HashMap::new();
        for one in found.iter().filter(|one| counts(one.code, one.severity)) {
            let Place::Span(span) = one.place else { continue };
            if sources.get(span.file).path().ends_with(".md") {
                errors.entry(span.file).or_default().push((span.range().start, one.code));
            }
        }
        Told { errors }
    }

    /// Whether something that cannot be read stands here.
    pub(super) fn is_faulty(&self, file: FileId, range: &Range<usize>) -> bool {
        self.has(file, |at, code| range.contains(&at) && !code.name().starts_with("prose/"))
    }

    /// Whether a figure here is told to be one that prose should not say.
    pub(super) fn contradicts(&self, file: FileId, range: &Range<usize>) -> bool {
        self.has(file, |at, code| range.contains(&at) && FIGURES.contains(&code))
    }

    /// Whether a text is told to be in another language than its file says.
    pub(super) fn is_foreign(&self, file: FileId) -> bool {
        self.has(file, |_, code| code == Code::PROSE_OTHER_LANGUAGE)
    }

    /// Whether the front matter of a text could not be read.
    pub(super) fn is_unread(&self, file: FileId) -> bool {
        self.has(file, |_, code| code.name().starts_with("yaml/") || code == Code::MD_FRONT_MATTER)
    }

    fn has(&self, file: FileId, is_it: impl Fn(usize, Code) -> bool) -> bool {
        self.errors.get(&file).is_some_and(|all| all.iter().any(|&(at, code)| is_it(at, code)))
    }
}

fn counts(code: Code, severity: Severity) -> bool {
    let family = code.name().split('/').next().unwrap_or_default();
    FIGURES.contains(&code)
        || code == Code::PROSE_OTHER_LANGUAGE
        || severity == Severity::Error && matches!(family, "md" | "fact" | "fluent" | "yaml") && code != Code::MD_STALE
}
