//! The states of all texts of a catalog.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::content::{Document, Documents, Kind, Text};
use crate::freshness::areas::{areas, digests, find};
use crate::freshness::{
    CRITICAL_FILE, Critical, Digest, EQUIVALENTS_FILE, Equivalents, LEDGER_FOLDER, Ledger, Page, SNAPSHOT_FOLDER,
    Snapshots, Stale, State, Unknown, align,
};
use crate::locale::{LocaleId, Locales, PerLocale};
use crate::source::{Sources, Span};

/// How far every text of a catalog is from its source.
pub struct Freshness {
    /// Whether the catalog has begun to say what its translations were made from.
    pub is_tracked: bool,
    pages: BTreeMap<(Kind, Arc<str>), PerLocale<State>>,
    messages: PerLocale<Vec<StaleMessage>>,
}

/// A message whose source changed since it was translated.
#[derive(Clone, Debug)]
pub struct StaleMessage {
    /// Its key.
    pub key: String,
    /// Where the translation stands.
    pub place: Span,
    /// Where the source stands.
    pub source: Span,
}

impl Freshness {
    /// The state of an entity's text; missing where there is no such entity.
    pub fn page(&self, kind: Kind, id: &str, locale: LocaleId) -> &State {
        let states = self.pages.get(&(kind, Arc::from(id)));
        states.map_or(&State::Missing, |states| &states[locale])
    }

    /// Every entity that has texts, by kind and id, with their states.
    pub fn pages(&self) -> impl Iterator<Item = (Kind, &str, &PerLocale<State>)> {
        self.pages.iter().map(|((kind, id), states)| (*kind, id.as_ref(), states))
    }

    /// The stale messages of a language, in the order of their keys.
    pub fn stale_messages(&self, locale: LocaleId) -> &[StaleMessage] {
        &self.messages[locale]
    }
}

/// The name of a page: its folder below `content/`.
pub fn page_name(kind: Kind, id: &str) -> String {
    format!("{}/{id}", kind.folder())
}

/// Compares every translation with its source.
pub fn judge(documents: &Documents, sources: &Sources, locales: &Locales) -> Freshness {
    let is_file = |path: &str| path.starts_with(LEDGER_FOLDER) || path.starts_with(SNAPSHOT_FOLDER);
    let says = |document: &Document| document.texts.iter().flatten().any(|text| text.front.translated_from.is_some());
    let is_tracked = sources.iter().any(|file| is_file(file.path())) || documents.entities.iter().any(says);
    let text = |path: &str| sources.find(path).map_or("", |file| file.text());
    let judge = Judge {
        sources,
        locales,
        snapshots: Snapshots::find(sources),
        equivalents: Equivalents::parse(text(EQUIVALENTS_FILE)),
        critical: Critical::parse(text(CRITICAL_FILE)),
    };
    let with_texts: Vec<&Document> =
        documents.entities.iter().filter(|document| document.texts.iter().any(Option::is_some)).collect();
    let pages = with_texts.par_iter().map(|document| ((document.kind, document.id.clone()), judge.document(document)));
    let pages: Vec<_> = pages.collect();
    Freshness { is_tracked, pages: pages.into_iter().collect(), messages: judge.messages() }
}

struct Judge<'a> {
    sources: &'a Sources,
    locales: &'a Locales,
    snapshots: Snapshots,
    equivalents: Equivalents,
    critical: Critical,
}

impl Judge<'_> {
    fn document(&self, document: &Document) -> PerLocale<State> {
        let source = document.texts[document.source].as_ref();
        // Most catalogs say of no text what it was made from; those pay nothing.
        let is_asked =
            |text: &Text| text.front.translated_from.as_ref().is_some_and(|from| Digest::parse(from).is_some());
        let wanted = document.texts.iter().flatten().any(is_asked);
        let page = source.filter(|text| text.is_whole && wanted).and_then(|text| self.read(text));
        self.locales.each(|locale| match (&document.texts[locale], source) {
            (Some(_), _) if locale == document.source => State::Source,
            (None, _) => State::Missing,
            (Some(_), None) => State::Orphan,
            (Some(text), Some(source)) if !(text.is_whole && source.is_whole) => State::Faulty,
            (Some(text), Some(_)) => self.text(document, text, page.as_ref()),
        })
    }

    fn text(&self, document: &Document, text: &Text, source: Option<&Page>) -> State {
        let Some(written) = &text.front.translated_from else { return State::Unknown(Unknown::NoDigest) };
        let Some(from) = Digest::parse(&written.value) else { return State::Unknown(Unknown::NotADigest) };
        let Some(source) = source else { return State::Faulty };
        if self.equivalents.are_equal(from, source.digest) {
            return State::Current;
        }
        let Some(old) = self.snapshots.page(from, self.sources) else { return State::Unknown(Unknown::NoSnapshot) };
        let name = page_name(document.kind, &document.id);
        let stale = Stale::new(&old, source, align(&old, source), |block| self.critical.holds(&name, block));
        State::Stale(Box::new(stale))
    }

    fn read(&self, text: &Text) -> Option<Page> {
        Page::read(self.sources.get(text.file).text())
    }

    /// The stale messages of every language that has a ledger.
    fn messages(&self) -> PerLocale<Vec<StaleMessage>> {
        let ledger = |locale: LocaleId| self.sources.find(&ledger_path(self.locales.get(locale).tag()));
        let has_ledger: BTreeSet<LocaleId> = self.locales.ids().filter(|&locale| ledger(locale).is_some()).collect();
        let source_areas = match has_ledger.is_empty() {
            true => Vec::new(),
            false => areas(self.sources, self.locales.get(self.locales.source()).tag()),
        };
        let source = digests(&source_areas);
        self.locales.each(|locale| {
            let Some(file) = ledger(locale).filter(|_| locale != self.locales.source()) else { return Vec::new() };
            let own = areas(self.sources, self.locales.get(locale).tag());
            let mut ledger = Ledger::parse(file.text());
            ledger.sync(&source, &digests(&own));
            let stale = ledger.stale(&source).filter_map(|key| {
                let ((area, entry), (source_area, source)) = (find(&own, key)?, find(&source_areas, key)?);
                let name = |span: Span| span.slice(0, key.len());
                Some(StaleMessage {
                    key: key.to_owned(),
                    place: name(area.place(entry)),
                    source: name(source_area.place(source)),
                })
            });
            stale.collect()
        })
    }
}

/// Where the ledger of a language stands.
pub fn ledger_path(tag: &str) -> String {
    format!("{LEDGER_FOLDER}{tag}.tsv")
}
