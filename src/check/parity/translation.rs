//! A page in another language, and what it was translated from.

use std::ops::Range;

use crate::check::parity::headings::Headings;
use crate::check::parity::{Parity, code, fields, footnotes, headings, placeables, shape, targets, words};
use crate::content::Block;
use crate::diag::{About, Code, Diagnostic, Diagnostics, Edit, Fix};
use crate::freshness::partners;
use crate::locale::{Locale, LocaleId};
use crate::source::{FileId, SourceFile, Span};

/// What a translation was made from.
#[derive(Clone, Copy)]
pub(super) struct Original<'a> {
    /// The source, or a snapshot of it.
    pub file: &'a SourceFile,
    /// Its blocks.
    pub blocks: &'a [Block],
}

/// A page and what it was translated from.
pub(super) struct Translation<'a> {
    pub parity: &'a Parity<'a>,
    /// The file.
    pub file: &'a SourceFile,
    /// The language of its words, and that of its source.
    pub locale: LocaleId,
    pub source_locale: LocaleId,
    /// Its blocks; headings have the ids that they ought to have.
    pub blocks: Vec<Block>,
    /// What it was made from; `None` where nobody knows.
    pub original: Option<Original<'a>>,
    /// Its headings beside those of the source.
    pub headings: Headings,
    /// For each block of the source the block that stands for it.
    pub partners: Vec<Option<usize>>,
}

/// A block beside the one that it stands for.
#[derive(Clone, Copy)]
pub(super) struct Pair<'t> {
    /// The position of the block.
    pub at: usize,
    /// The block.
    pub ours: &'t Block,
    /// That of the source.
    pub theirs: &'t Block,
}

impl<'a> Translation<'a> {
    pub(super) fn new(
        parity: &'a Parity<'a>,
        file: &'a SourceFile,
        (locale, source_locale): (LocaleId, LocaleId),
        mut blocks: Vec<Block>,
        original: Option<Original<'a>>,
    ) -> Self {
        let theirs = original.map_or(&[][..], |original| original.blocks);
        let headings = Headings::beside(theirs, &mut blocks);
        let partners = partners(theirs, &blocks);
        Translation { parity, file, locale, source_locale, blocks, original, headings, partners }
    }

    /// Runs all rules.
    pub(super) fn check(&self, found: &mut Diagnostics) {
        if self.original.is_some() {
            headings::check(self, found);
            fields::check(self, found);
            shape::check(self, found);
            footnotes::check(self, found);
            for pair in self.pairs().filter(|pair| !self.is_told(pair)) {
                targets::check(self, &pair, found);
                code::check(self, &pair, found);
                placeables::check(self, &pair, found);
            }
            targets::check_locales(self, found);
        }
        if !self.parity.told.is_foreign(self.file.id()) {
            words::check(self, found);
        }
    }

    /// The tag of its language.
    pub(super) fn tag(&self) -> &'a Locale {
        self.parity.world.settings.locales.get(self.locale)
    }

    /// The tag of the language it was translated from.
    pub(super) fn source_tag(&self) -> &'a Locale {
        self.parity.world.settings.locales.get(self.source_locale)
    }

    /// The blocks of the source.
    pub(super) fn theirs(&self) -> &'a [Block] {
        self.original.map_or(&[], |original| original.blocks)
    }

    /// Every block that stands for one of the source.
    pub(super) fn pairs(&self) -> impl Iterator<Item = Pair<'_>> {
        let all = self.theirs().iter().zip(&self.partners);
        all.filter_map(|(theirs, at)| Some(Pair { at: (*at)?, ours: &self.blocks[(*at)?], theirs }))
    }

    /// Whether a block or its source has a fault that is told.
    pub(super) fn is_told(&self, pair: &Pair<'_>) -> bool {
        let told = &self.parity.told;
        let original = self.original.map(|original| original.file.id());
        told.is_faulty(self.file.id(), &pair.ours.range)
            || original.is_some_and(|file| told.is_faulty(file, &pair.theirs.range))
    }

    /// Where a block of the source ought to stand: behind what stands before it.
    pub(super) fn place_of(&self, at: usize) -> Range<usize> {
        // Fields are in the order of their names, not of their file.
        let is_field = self.theirs()[at].is_field();
        let before = self.partners[..at].iter().rev().flatten().map(|&at| &self.blocks[at]);
        let mut before = before.filter(|block| block.is_field() == is_field);
        let first = || self.blocks.iter().find(|block| block.is_field() == is_field).or(self.blocks.last());
        let range = before.next().or_else(first).map_or(0..0, |block| block.range.clone());
        let line = self.file.text()[range.clone()].lines().next().map_or(0, |line| line.trim_end().len());
        range.start..range.start + line
    }

    /// What people call a block: its field, or its number.
    pub(super) fn name(&self, at: usize) -> String {
        match self.blocks[at].kind.strip_prefix("field ") {
            Some(field) => format!("`{field}`"),
            None => format!("block {}", at + 1),
        }
    }

    /// A finding in it.
    pub(super) fn fault(&self, code: Code, range: Range<usize>, message: impl Into<String>) -> Fault {
        let span = Span::new(self.file.id(), range.start, range.end);
        let about = About { locale: self.tag().tag().to_owned(), ..About::default() };
        let diagnostic = Diagnostic::new(code, span, message);
        Fault { diagnostic, about, file: self.file.id() }
    }

    /// A finding in a block, with both texts.
    pub(super) fn fault_in(
        &self,
        pair: &Pair<'_>,
        code: Code,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> Fault {
        let fault = self.fault(code, range, message);
        let Some(original) = self.original else { return fault };
        let place = &pair.theirs.range;
        fault
            .texts(&pair.ours.text, &pair.theirs.text)
            .related(Span::new(original.file.id(), place.start, place.end), "the block in the source language")
    }
}

/// A finding that is being put together.
#[must_use]
pub(super) struct Fault {
    diagnostic: Diagnostic,
    about: About,
    file: FileId,
}

impl Fault {
    /// About this target, placeable, word.
    pub(super) fn name(mut self, name: impl Into<String>) -> Self {
        self.about.name = Some(name.into());
        self
    }

    /// With what to do.
    pub(super) fn help(mut self, help: impl Into<String>) -> Self {
        self.diagnostic = self.diagnostic.help(help);
        self
    }

    /// With another place that matters.
    pub(super) fn related(mut self, span: Span, words: &str) -> Self {
        self.diagnostic = self.diagnostic.related(span, words);
        self
    }

    /// With what both languages say.
    pub(super) fn texts(mut self, ours: &str, theirs: &str) -> Self {
        self.about.text = Some(ours.to_owned());
        self.about.source_text = Some(theirs.to_owned());
        self
    }

    /// Mended by other bytes at some places.
    pub(super) fn edits(mut self, edits: impl IntoIterator<Item = (Range<usize>, String)>) -> Self {
        let edit =
            |(range, text): (Range<usize>, String)| Edit { span: Span::new(self.file, range.start, range.end), text };
        let edits: Vec<Edit> = edits.into_iter().map(edit).collect();
        self.about.fix = (!edits.is_empty()).then_some(Fix::Edits(edits));
        self
    }

    /// Tells it.
    pub(super) fn report(self, found: &mut Diagnostics) {
        found.report(self.diagnostic.about(self.about));
    }
}
