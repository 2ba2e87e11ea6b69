//! What the tests of this room share: sites of a few `.ftl` files.
#![allow(clippy::expect_used)]

use std::sync::Arc;

use crate::diag::Diagnostics;
use crate::format::Formats;
use crate::locale::{Locale, Locales};
use crate::messages::{Area, Messages};
use crate::source::Sources;

/// A site with these locales, the first being the source; `pt-PT<es` gives
/// `pt-PT` the fallback `es`. A file is `(path, text)`; its path begins with
/// the locale, or with `theme/` and the locale.
pub(super) fn site(locales: &str, files: &[(&str, &str)]) -> Site {
    let mut tags = Vec::new();
    let mut wanted = Vec::new();
    for word in locales.split_whitespace() {
        let mut parts = word.split('<');
        tags.push(Locale::parse(parts.next().unwrap_or(word)).expect("a tag"));
        wanted.push(parts.map(str::to_owned).collect::<Vec<_>>());
    }
    let locales = Locales::new(tags, None).expect("locales");
    let find = |tag: &str| locales.find(tag).expect("a locale of the list");
    let fallbacks = locales.each(|id| wanted[id.index()].iter().map(|tag| find(tag)).collect());
    let formats = locales.each(|id| Arc::new(Formats::new(locales.get(id)).expect("forms")));
    let mut sources = Sources::new();
    let ids: Vec<_> = files.iter().map(|(path, text)| sources.add(*path, *text)).collect();
    let areas: Vec<Area<'_>> = files
        .iter()
        .zip(ids)
        .map(|(&(path, text), file)| {
            let own = path.strip_prefix("theme/");
            let tag = own.unwrap_or(path).split('/').next().unwrap_or(path);
            Area { file, locale: find(tag), from_theme: own.is_some(), text, is_whole: true }
        })
        .collect();
    let mut found = Diagnostics::new();
    let messages = Messages::parse(&locales, fallbacks, &areas, formats, &mut found);
    Site { locales, sources, messages, found }
}

/// Messages and all that is around them.
pub(super) struct Site {
    pub(super) locales: Locales,
    pub(super) sources: Sources,
    pub(super) messages: Messages,
    pub(super) found: Diagnostics,
}

impl Site {
    /// All that was found, one line each, in order:
    /// `path:line:column code: message`.
    pub(super) fn report(&mut self) -> Vec<String> {
        self.found.sort();
        let line = |one: &crate::diag::Diagnostic| {
            let crate::diag::Place::Span(span) = &one.place else { return one.message.clone() };
            let file = self.sources.get(span.file);
            let (line, column) = file.line_column(span.start as usize);
            format!("{}:{line}:{column} {:?}: {}", file.path(), one.code, one.message)
        };
        self.found.iter().map(line).collect()
    }
}
