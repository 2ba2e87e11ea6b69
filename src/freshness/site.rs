//! The states of all texts of a catalog.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

use crate::calendar::{Date, Day, parse_date};
use crate::content::{Document, Documents, Kind, Text};
use crate::freshness::areas::{areas, digests, find, silence_place, silences};
use crate::freshness::{
    CRITICAL_FILE, Critical, Digest, EQUIVALENTS_FILE, Equivalents, LEDGER_FOLDER, Ledger, Note, Page, Part,
    SNAPSHOT_FOLDER, Snapshots, Stale, State, Unknown, align, said_in,
};
use crate::locale::{LocaleId, Locales, PerLocale};
use crate::source::{SourceFile, Sources, Span};
use crate::yaml::Node;

/// How far every text of a catalog is from its source.
pub struct Freshness {
    /// Whether the catalog has begun to say what its translations were made from.
    pub is_tracked: bool,
    pages: BTreeMap<(Kind, Arc<str>), Texts>,
    messages: PerLocale<Vec<StaleMessage>>,
    expired: Vec<Expired>,
}

/// A silence that was said of another text.
#[derive(Clone, Debug)]
pub struct Expired {
    /// The message below it, or the page that it stands in.
    pub text: String,
    /// The language.
    pub locale: LocaleId,
    /// The rule that it silenced.
    pub rule: String,
    /// The comment.
    pub place: Span,
}

/// The texts of an entity.
#[derive(Clone, Debug)]
pub struct Texts {
    /// The language that its editors write in.
    pub source: LocaleId,
    /// Whether the entity is kept from publication.
    pub is_draft: bool,
    /// The day of its last change that readers should hear of.
    pub updated: Option<Date>,
    /// The text that its editors write, where a translation says what it was made
    /// from.
    pub page: Option<Page>,
    /// How far each of them is.
    pub states: PerLocale<State>,
    /// Where each of them says what it was made from, or else its beginning.
    pub places: PerLocale<Option<Span>>,
    /// The front matter of each as it is written, where it was kept.
    pub written: PerLocale<Option<Arc<Node>>>,
    /// The parts of each that must not be read as they are.
    pub critical: PerLocale<Vec<Part>>,
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
    /// The texts of an entity, if it has any.
    pub fn texts(&self, kind: Kind, id: &str) -> Option<&Texts> {
        self.pages.get(&(kind, Arc::from(id)))
    }

    /// Every entity that has texts, by kind and id.
    pub fn pages(&self) -> impl Iterator<Item = (Kind, &str, &Texts)> {
        self.pages.iter().map(|((kind, id), texts)| (*kind, id.as_ref(), texts))
    }

    /// Whether readers of a text must be told that its source is newer, for all
    /// that is known.
    pub fn is_stale(&self, kind: Kind, id: &str, locale: LocaleId) -> bool {
        match self.texts(kind, id).map(|texts| &texts.states[locale]) {
            Some(State::Stale(_)) => true,
            Some(State::Unknown(Unknown::NoDigest)) => self.is_tracked,
            Some(State::Unknown(_)) => true,
            _ => false,
        }
    }

    /// The silences that were said of other texts.
    pub fn expired(&self) -> &[Expired] {
        &self.expired
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
    let is_file =
        |path: &str| path == CRITICAL_FILE || path.starts_with(LEDGER_FOLDER) || path.starts_with(SNAPSHOT_FOLDER);
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
    let mut expired = Vec::new();
    let messages = judge.messages(&mut expired);
    judge.silences_in_pages(&mut expired);
    Freshness { is_tracked, pages: pages.into_iter().collect(), messages, expired }
}

struct Judge<'a> {
    sources: &'a Sources,
    locales: &'a Locales,
    snapshots: Snapshots,
    equivalents: Equivalents,
    critical: Critical,
}

impl Judge<'_> {
    fn document(&self, document: &Document) -> Texts {
        let source = document.texts[document.source].as_ref();
        // Most catalogs say of no text what it was made from; those pay nothing.
        let is_asked =
            |text: &Text| text.front.translated_from.as_ref().is_some_and(|from| Digest::parse(from).is_some());
        let name = page_name(document.kind, &document.id);
        let wanted = self.critical.has_page(&name) || document.texts.iter().flatten().any(is_asked);
        let is_read =
            |text: &Text| text.is_whole && !text.written.as_ref().is_some_and(|node| wanted && node.has_faults());
        let page = source.filter(|text| wanted && is_read(text)).and_then(|text| self.read(text));
        let states = self.locales.each(|locale| match (&document.texts[locale], source) {
            (Some(_), _) if locale == document.source => State::Source,
            (None, _) => State::Missing,
            // One that never was a translation is missing its source, which is an error of its own.
            (Some(text), None) if text.front.translated_from.is_none() => State::Faulty,
            (Some(_), None) => State::Orphan,
            (Some(text), Some(source)) if !(text.is_whole && is_read(source)) => State::Faulty,
            (Some(text), Some(_)) => self.text(document, text, page.as_ref()),
        });
        let place = |text: &Text| text.front.translated_from.as_ref().map_or(text.file.start(), |from| from.span);
        let places = self.locales.each(|locale| document.texts[locale].as_ref().map(place));
        let written = self.locales.each(|locale| document.texts[locale].as_ref()?.written.clone());
        let fact = |name: &str| document.facts.get(name).and_then(Node::as_text);
        let is_draft = fact("draft") == Some("true");
        let updated = fact("updated").and_then(parse_date).and_then(Day::exact);
        let critical = self.locales.each(|locale| match &states[locale] {
            State::Stale(stale) => stale.critical_parts.clone(),
            // Of a text that nobody can compare, everything counts as changed.
            State::Unknown(_) => page.as_ref().map_or(Vec::new(), |page| self.critical_parts(&name, page)),
            _ => Vec::new(),
        });
        Texts { source: document.source, is_draft, updated, page, states, places, written, critical }
    }

    fn critical_parts(&self, name: &str, page: &Page) -> Vec<Part> {
        let blocks = (0..page.blocks.len()).filter(|&at| self.critical.holds(name, page.digests[at]));
        let mut parts: Vec<Part> = blocks.map(|at| page.part(at)).collect();
        parts.dedup();
        parts
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
        let changes = align(&old, source);
        let stale = Stale::new(old, source, changes, |block| self.critical.holds(&name, block));
        State::Stale(Box::new(stale))
    }

    fn read(&self, text: &Text) -> Option<Page> {
        let file = self.sources.get(text.file);
        match &text.written {
            Some(front) => Page::below(file.text(), front),
            None => Page::read(file.text()),
        }
    }

    /// The ledger of a language, if it has one.
    fn ledger(&self, locale: LocaleId) -> Option<&SourceFile> {
        self.sources.find(&ledger_path(self.locales.get(locale).tag()))
    }

    /// Finds the silences in pages that were said of other texts.
    fn silences_in_pages(&self, expired: &mut Vec<Expired>) {
        for locale in self.locales.ids() {
            let Some(ledger) = self.ledger(locale).map(|file| Ledger::parse(file.text())) else { continue };
            let tag = self.locales.get(locale).tag();
            for page in ledger.notes.pages() {
                let said = self.sources.find(&format!("content/{page}/{tag}.md")).map_or_else(Vec::new, said_in);
                let now: Vec<Note> = said.iter().map(|said| said.note.clone()).collect();
                let ended: Vec<&Note> = ledger.notes.expired(page, &now).collect();
                let ended = said.iter().filter(|said| ended.contains(&&said.note));
                expired.extend(ended.map(|said| Expired {
                    text: page.to_owned(),
                    locale,
                    rule: said.note.rule.clone(),
                    place: said.place,
                }));
            }
        }
    }

    /// The stale messages of every language that has a ledger.
    fn messages(&self, expired: &mut Vec<Expired>) -> PerLocale<Vec<StaleMessage>> {
        let has_ledger: BTreeSet<LocaleId> =
            self.locales.ids().filter(|&locale| self.ledger(locale).is_some()).collect();
        let source_areas = match has_ledger.is_empty() {
            true => Vec::new(),
            false => areas(self.sources, self.locales.get(self.locales.source()).tag()),
        };
        let source = digests(&source_areas);
        self.locales.each(|locale| {
            let Some(file) = self.ledger(locale).filter(|_| locale != self.locales.source()) else { return Vec::new() };
            let own = areas(self.sources, self.locales.get(locale).tag());
            let mut ledger = Ledger::parse(file.text());
            ledger.sync(&source, &digests(&own), &silences(&own));
            for (key, rule) in ledger.expired() {
                let place = find(&own, key)
                    .and_then(|(area, entry)| silence_place(area, entry, rule, self.sources.get(area.file).text()));
                let silence = place.map(|place| Expired { text: key.to_owned(), locale, rule: rule.to_owned(), place });
                expired.extend(silence);
            }
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
