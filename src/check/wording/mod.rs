//! The words of texts themselves: what readers, and those who list courses,
//! would stumble over. One file for each kind of finding.

mod brazilian;
mod business_days;
mod dropped;
mod language;
mod links;
mod questions;
mod summary;
mod title;

pub(super) use language::detect;

use rayon::prelude::*;

use crate::catalog::{Entity, Facts, Table};
use crate::check::prose::{Language, hidden};
use crate::content::{Kind, Text};
use crate::diag::Diagnostics;
use crate::locale::{Locale, LocaleId};
use crate::source::{Sources, Span};
use crate::world::World;

pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    let catalog = &world.catalog;
    let reader = Reader { world, sources };
    reader.table(&catalog.courses, found);
    reader.table(&catalog.programs, found);
    reader.table(&catalog.credentials, found);
    reader.table(&catalog.pathways, found);
    reader.table(&catalog.people, found);
    reader.table(&catalog.units, found);
    reader.table(&catalog.faq, found);
    reader.table(&catalog.policies, found);
    reader.table(&catalog.pages, found);
    reader.table(&catalog.news, found);
    reader.table(&catalog.events, found);
    reader.table(&catalog.awards, found);
    reader.table(&catalog.testimonials, found);
    reader.table(&catalog.statistics, found);
    reader.table(&catalog.notices, found);
    reader.table(&catalog.contacts, found);
    reader.table(&catalog.editions, found);
    business_days::check_messages(world, sources, found);
    questions::check(world, sources, found);
}

/// A file, and what is known of it.
struct Page<'a> {
    world: &'a World,
    kind: Kind,
    locale: &'a Locale,
    /// The language, if it is one that can be looked into.
    language: Option<Language>,
    text: &'a Text,
    /// The whole file.
    words: &'a str,
    /// The byte behind its front matter.
    front: usize,
}

impl Page<'_> {
    fn place(&self, start: usize, end: usize) -> Span {
        Span::new(self.text.file, start, end)
    }

    /// Placeables, code and addresses, in order.
    fn hidden(&self) -> Vec<std::ops::Range<usize>> {
        hidden(self.words, self.front)
    }
}

struct Reader<'w> {
    world: &'w World,
    sources: &'w Sources,
}

impl Reader<'_> {
    fn table<T: Facts>(&self, table: &Table<T>, found: &mut Diagnostics) {
        let shown: Vec<_> = table.shown().collect();
        let read: Vec<Diagnostics> = shown.par_iter().map(|(_, entity)| self.entity(entity)).collect();
        for faults in read {
            found.extend(faults);
        }
    }

    fn entity<T: Facts>(&self, entity: &Entity<T>) -> Diagnostics {
        let mut found = Diagnostics::new();
        for (locale, text) in entity.texts.entries() {
            if let Some(text) = text.as_ref().filter(|text| text.is_whole) {
                self.text(T::KIND, locale, text, &mut found);
            }
        }
        found
    }

    fn text(&self, kind: Kind, locale: LocaleId, text: &Text, found: &mut Diagnostics) {
        let words = self.sources.get(text.file).text();
        let locale = self.world.settings.locales.get(locale);
        let front = words.find("\n---").map_or(0, |at| at + 4);
        let language = Language::of(locale.language());
        let page = Page { world: self.world, kind, locale, language, text, words, front };
        summary::check(&page, found);
        title::check(&page, found);
        dropped::check(&page, found);
        links::check(&page, found);
        brazilian::check(&page, found);
        business_days::check(&page, found);
        language::check(&page, found);
    }
}

/// Whether a byte is in one of the ranges, which are in order.
fn is_in(ranges: &[std::ops::Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.end <= at);
    ranges.get(next).is_some_and(|range| range.contains(&at))
}
