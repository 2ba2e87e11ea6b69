//! Translations of pages beside what they were translated from.
//!
//! A translation is compared with the source that it names, so that a change of
//! the source is told once, as a stale translation, and not again for each
//! link and heading that came with it. One that names none is compared with the
//! source of today. Blocks are compared with the blocks they stand for; what has
//! no partner is a fault of structure, and told as nothing else.

mod code;
mod fields;
mod footnotes;
mod headings;
mod placeables;
mod sections;
mod shape;
mod targets;
mod told;
mod translation;
mod words;

use rayon::prelude::*;

use crate::content::{Block, Kind, blocks, blocks_below};
use crate::diag::{Code, Diagnostics};
use crate::freshness::{Digest, Page, Snapshots, State, Texts, Unknown};
use crate::lint::{Brands, Known};
use crate::locale::{LocaleId, PerLocale};
use crate::source::{SourceFile, Sources, Span};
use crate::world::World;

use told::Told;
use translation::{Original, Translation};

/// Rules that look at the source.
const COMPARED: [Code; 14] = [
    Code::MD_ANCHOR_LOST,
    Code::MD_LINKS_DIFFER,
    Code::MD_IMAGES_DIFFER,
    Code::MD_FOOTNOTES_DIFFER,
    Code::MD_CODE_DIFFERS,
    Code::MD_INLINE_CODE_DIFFERS,
    Code::MD_PLACEHOLDERS_DIFFER,
    Code::MD_HEADINGS_DIFFER,
    Code::MD_HTML_DIFFERS,
    Code::MD_TABLE_SHAPE,
    Code::MD_LIST_SHAPE,
    Code::MD_BLOCK_COUNT,
    Code::TEXT_URLS_DIFFER,
    Code::TERM_BRAND_CHANGED,
];

/// Whether a rule compares a translation with its source, and may say something
/// else of another source.
pub(super) fn compares(code: Code) -> bool {
    COMPARED.contains(&code)
}

/// What a page is compared with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Against {
    /// What it says that it was translated from.
    Claimed,
    /// What its editors say today.
    Today,
}

/// Compares all pages.
pub(super) fn check(world: &World, sources: &Sources, brands: &Brands, found: &mut Diagnostics) {
    let parity = Parity::new(world, sources, brands, found);
    let pages: Vec<(Kind, &str, &Texts)> = world
        .freshness
        .pages()
        .filter(|(_, _, texts)| !texts.is_draft && texts.places.iter().flatten().count() > 1)
        .collect();
    let judges_all = world.settings.judges_unclaimed;
    let read: Vec<Diagnostics> = pages
        .into_par_iter()
        .map(|(_, _, texts)| {
            let mut found = Diagnostics::new();
            let locales = world.settings.locales.ids().filter(|&locale| locale != texts.source);
            let locales = locales.filter(|&locale| judges_all || claims(&texts.states[locale]));
            locales.for_each(|locale| parity.text(texts, locale, Against::Claimed, &mut found));
            found
        })
        .collect();
    read.into_iter().for_each(|faults| found.extend(faults));
    if !judges_all {
        sections::check(world, found);
    }
}

/// Whether a text says what it was made from. One that does not may be of another age than its source, and
/// nothing is said of it until somebody asks for the translators' rules.
fn claims(state: &State) -> bool {
    !matches!(state, State::Unknown(Unknown::NoDigest | Unknown::NotADigest))
}

/// What stands against calling a text a translation of its source of today.
/// `known` is what was found in the catalog.
pub(super) fn check_today(
    world: &World,
    sources: &Sources,
    brands: &Brands,
    (texts, locale): (&Texts, LocaleId),
    known: &Diagnostics,
) -> Diagnostics {
    let mut found = Diagnostics::new();
    Parity::new(world, sources, brands, known).text(texts, locale, Against::Today, &mut found);
    found
}

struct Parity<'w> {
    world: &'w World,
    sources: &'w Sources,
    snapshots: Snapshots,
    known: PerLocale<Known<'w>>,
    told: Told,
}

impl<'w> Parity<'w> {
    fn new(world: &'w World, sources: &'w Sources, brands: &'w Brands, found: &Diagnostics) -> Parity<'w> {
        let locales = &world.settings.locales;
        let source = locales.get(locales.source());
        let known = locales.each(|locale| Known::new(brands, &world.glossary, locales.get(locale), source));
        Parity { world, sources, snapshots: Snapshots::find(sources), known, told: Told::new(sources, found) }
    }

    fn text(&self, texts: &Texts, locale: LocaleId, against: Against, found: &mut Diagnostics) {
        let Some(place) = texts.places[locale] else { return };
        let state = &texts.states[locale];
        if matches!(state, State::Source | State::Missing | State::Orphan | State::Faulty) {
            return;
        }
        let file = self.sources.get(place.file);
        let blocks = match &texts.written[locale] {
            Some(front) => blocks_below(file.text(), front),
            None => blocks(file.text()),
        };
        let Some(blocks) = blocks else { return };
        let mut read = Read::default();
        let original = match (against, state) {
            (Against::Claimed, State::Stale(stale)) => {
                self.snapshots.file(stale.from).map(|file| (self.sources.get(file), stale.old.blocks.as_slice()))
            }
            (Against::Claimed, State::Unknown(Unknown::NoSnapshot)) => None,
            (Against::Claimed, State::Current) => self.claimed(texts, place, &mut read),
            _ => self.today(texts, &mut read),
        };
        let is_unread = |file: &SourceFile| self.told.is_unread(file.id());
        let original = original.filter(|(original, _)| !is_unread(file) && !is_unread(original));
        let original = original.map(|(file, blocks)| Original { file, blocks });
        let translation = Translation::new(self, file, (locale, texts.source), blocks, original);
        translation.check(found);
    }

    /// What a text says that it was made from: mostly the source of today.
    fn claimed<'p>(
        &'p self,
        texts: &'p Texts,
        place: Span,
        read: &'p mut Read,
    ) -> Option<(&'p SourceFile, &'p [Block])> {
        let from = Digest::parse(self.sources.text(place).trim_matches(['"', '\'']));
        let today = texts.page.as_ref().map(|page| page.digest);
        let other = from.filter(|from| Some(*from) != today);
        let old = other.and_then(|from| Some((self.snapshots.file(from)?, self.snapshots.page(from, self.sources)?)));
        match old {
            Some((file, page)) => Some((self.sources.get(file), read.keep(page.blocks))),
            None => self.today(texts, read),
        }
    }

    fn today<'p>(&'p self, texts: &'p Texts, read: &'p mut Read) -> Option<(&'p SourceFile, &'p [Block])> {
        let file = self.sources.get(texts.places[texts.source]?.file);
        match &texts.page {
            Some(Page { blocks, .. }) => Some((file, blocks)),
            None => Some((file, read.keep(blocks(file.text())?))),
        }
    }
}

/// Blocks that nobody has read yet.
#[derive(Default)]
struct Read(Vec<Block>);

impl Read {
    fn keep(&mut self, blocks: Vec<Block>) -> &[Block] {
        self.0 = blocks;
        &self.0
    }
}
