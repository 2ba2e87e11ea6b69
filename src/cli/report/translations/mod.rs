//! Findings in translations: with both texts, and for the tools that translators
//! and their hosts use. One file for each format.

pub(in crate::cli) mod github;
pub(in crate::cli) mod json;
pub(in crate::cli) mod sarif;
pub(in crate::cli) mod text;

use std::collections::BTreeMap;

use crate::diag::{Diagnostic, Place, Severity};
use crate::locale::Locale;
use crate::source::{FileId, Sources};

/// What was looked at.
#[derive(Clone, Debug)]
pub(in crate::cli) struct Summary {
    /// The language editors write in.
    pub source: Locale,
    /// The languages that were looked at.
    pub locales: Vec<Locale>,
    /// How many messages the source has.
    pub messages: usize,
    /// How many pages the source has.
    pub pages: usize,
    /// The addresses of the pages that files of the content are shown on.
    pub addresses: BTreeMap<FileId, Vec<String>>,
    /// From which level on the check fails.
    pub fail_on: Severity,
}

/// The path of the file that a finding is in.
pub(in crate::cli) fn path<'d>(one: &'d Diagnostic, sources: &'d Sources) -> &'d str {
    match &one.place {
        Place::Path(path) => path,
        Place::Span(span) => sources.get(span.file).path(),
    }
}

/// The addresses of the pages whose words a finding is about.
pub(in crate::cli) fn pages<'s>(one: &Diagnostic, summary: &'s Summary) -> &'s [String] {
    match &one.place {
        Place::Span(span) => summary.addresses.get(&span.file).map_or(&[], Vec::as_slice),
        Place::Path(_) => &[],
    }
}

/// The language that a finding is in: that of the message, of the page, or of
/// the folder.
pub(in crate::cli) fn locale(one: &Diagnostic, sources: &Sources, summary: &Summary) -> Option<String> {
    if let Some(about) = &one.about {
        return Some(about.locale.clone()).filter(|locale| !locale.is_empty());
    }
    let path = path(one, sources);
    let tags = summary.locales.iter().chain([&summary.source]);
    let is_in = |tag: &&Locale| path.ends_with(&format!("/{tag}.md")) || path.split('/').any(|part| part == tag.tag());
    tags.into_iter().find(is_in).map(|tag| tag.tag().to_owned())
}

/// First and last line and the column of a finding.
pub(in crate::cli) fn lines(one: &Diagnostic, sources: &Sources) -> (usize, usize, usize) {
    match &one.place {
        Place::Path(_) => (1, 1, 1),
        Place::Span(span) => {
            let file = sources.get(span.file);
            let (line, column) = file.line_column(span.start as usize);
            let (end, _) = file.line_column(span.end as usize);
            (line, column, end)
        }
    }
}
