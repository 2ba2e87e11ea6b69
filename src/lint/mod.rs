//! Judges translated words: Fluent files, the markup in messages, the words
//! themselves, terms.
//!
//! Everything is pure: texts with their places go in, findings come out. A
//! [`Corpus`] holds the messages of all languages as they are written, a
//! [`Unit`] one text with what it was translated from, a [`Line`] what readers
//! see of one of its branches. Each family of rules is one file; those about
//! words look at a [`Passage`], which may as well be a block of a page.

mod branches;
mod categories;
mod contract;
mod corpus;
pub mod fix;
mod fluent;
mod glossary;
mod markup;
mod options;
mod phrase;
mod reach;
mod term;
mod text;
mod unit;

use rayon::prelude::*;

use crate::diag::{About, Code, Diagnostic, Diagnostics, Place, Severity};
use crate::lint::fluent::{entries, functions, plurals, references, style, variables};
use crate::locale::LocaleId;

pub use contract::Contract;
pub use corpus::{Area, Corpus, Item};
pub use glossary::{Forms, Glossary, Term};
pub use options::Options;
pub use term::{Brands, Known, is_said};
pub use text::{Mark, Passage, plain_address, word_count};

use categories::Categories;
use unit::Unit;

/// Reports everything that is wrong in the messages of all languages.
pub fn check(corpus: &Corpus<'_>, options: &Options, found: &mut Diagnostics) {
    let categories = corpus.locales().each(|locale| Categories::of(corpus.messages.formats(locale)));
    let brands = term::Brands::of(corpus, options);
    let jobs: Vec<LocaleId> = corpus.locales().ids().collect();
    let read: Vec<Diagnostics> = jobs
        .into_par_iter()
        .map(|locale| {
            let mut found = Diagnostics::new();
            let context = Context {
                corpus,
                options,
                categories: &categories[locale],
                source_categories: &categories[corpus.source()],
                brands: &brands,
                locale,
            };
            if locale == corpus.source() {
                context.source(&mut found);
            } else {
                context.translation(&mut found);
            }
            found
        })
        .collect();
    read.into_iter().for_each(|faults| found.extend(faults));
}

/// What a finding of the parser or the evaluator is about.
pub fn describe(corpus: &Corpus<'_>, one: &Diagnostic) -> Option<About> {
    let Place::Span(span) = one.place else { return None };
    let area = corpus.areas.iter().find(|area| area.file == span.file)?;
    let locale = corpus.tag(area.locale).tag().to_owned();
    let broken = area.written.broken.iter().find(|(_, range)| range.contains(&(span.start as usize)));
    if let (Code::FLUENT_SYNTAX, Some((name, _))) = (one.code, broken) {
        return Some(About { locale, key: (*name).to_owned(), ..About::default() });
    }
    let Some((item, key)) = corpus.at(span) else { return Some(About { locale, ..About::default() }) };
    let named = area.text.get(span.range()).filter(|text| !text.is_empty() && text.len() < 100);
    let words = item.entry.texts().find(|(one, ..)| *one == key).map(|(.., words)| words);
    let is_about_name = words.is_some_and(|words| words.name_range.start == span.start as usize);
    Some(About {
        locale,
        key: key.into_owned(),
        name: named.filter(|_| !is_about_name).map(str::to_owned),
        text: words.map(|words| area.squeezed(&words.range)),
        ..About::default()
    })
}

/// What the rules of one language look at.
struct Context<'c, 's> {
    corpus: &'c Corpus<'s>,
    options: &'c Options,
    categories: &'c Categories,
    /// Those of the source language.
    source_categories: &'c Categories,
    brands: &'c term::Brands,
    locale: LocaleId,
}

impl<'c, 's> Context<'c, 's> {
    /// The language that editors write in.
    fn source(&self, found: &mut Diagnostics) {
        let known = term::Known::of(self);
        for item in self.corpus.items(self.locale) {
            let is_ours = !item.area.from_theme || self.corpus.tag(self.locale).language() == "en";
            let contract = self.corpus.contract(item);
            if is_ours {
                style::check(self, item, &contract, found);
            }
            for (key, _, words) in item.entry.texts() {
                let unit = Unit::alone(self.corpus, item, key, words);
                plurals::check(self, &unit, &contract, found);
                functions::check(self, &unit, found);
                if is_ours && !item.entry.is_term() {
                    markup::check_alone(&unit, found);
                    text::length::check_limit(self, &unit, &contract, found);
                    term::check_source(&known, &unit, found);
                }
            }
        }
    }

    /// A language that is translated to.
    fn translation(&self, found: &mut Diagnostics) {
        entries::check(self, found);
        let known = term::Known::of(self);
        for item in self.corpus.items(self.locale) {
            self.item(item, &known, found);
        }
    }

    fn item(&self, item: Item<'c, 's>, known: &term::Known<'_>, found: &mut Diagnostics) {
        let original = self.corpus.find(self.corpus.source(), item.entry.name);
        // A catalog that rewords a message of its theme in the source language
        // answers for that text, not for the theme's translations of the old one.
        let original = original.filter(|original| original.area.from_theme || !item.area.from_theme);
        let contract = original.map(|original| self.corpus.contract(original)).unwrap_or_default();
        let is_foreign = item.area.from_theme && self.corpus.tag(self.corpus.source()).language() != "en";
        if item.entry.is_term() {
            term::check_definition(self, item, original, &contract, found);
        }
        for (key, attribute, words) in item.entry.texts() {
            let unit = Unit::alone(self.corpus, item, key, words);
            functions::check(self, &unit, found);
            let source_words = original.and_then(|original| Some((original, original.entry.words(attribute)?)));
            let (Some((original, source_words)), false) = (source_words, item.entry.is_term()) else {
                let is_obsolete = original.is_none() && !item.entry.is_term();
                if !is_obsolete {
                    plurals::check(self, &unit, &contract, found);
                    text::check(self, &unit, &contract, known, found);
                }
                continue;
            };
            let unit = unit.translated(original, source_words);
            if entries::is_empty(&unit) {
                entries::check_empty(&unit, found);
                continue;
            }
            variables::check(self, &unit, found);
            references::check(self, &unit, found);
            plurals::check(self, &unit, &contract, found);
            if !is_foreign {
                markup::check(&unit, found);
                text::check(self, &unit, &contract, known, found);
            }
            // A theme does not know the terms of the catalogs that use it.
            if !item.area.from_theme {
                term::check(known, &unit, found);
            }
        }
    }

    /// The severity of a rule about completeness: a draft is not complete yet.
    fn completeness(&self, code: Code) -> Severity {
        if self.options.is_draft(self.locale) { Severity::Note } else { code.severity() }
    }
}
