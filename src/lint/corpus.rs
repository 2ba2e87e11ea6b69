//! All messages of a site as they are written, source and translations.

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use rayon::prelude::*;

use crate::lint::contract::Contract;
use crate::locale::{Locale, LocaleId, Locales, PerLocale};
use crate::messages::written::{Entry, Words, Written};
use crate::messages::{AreaFile, Messages};
use crate::source::{FileId, Sources, Span};

/// One `.ftl` file.
pub struct Area<'s> {
    /// The file.
    pub file: FileId,
    /// Its path.
    pub path: &'s str,
    /// Its path below the folder of its language: `course.ftl`.
    pub name: &'s str,
    /// The language of its words.
    pub locale: LocaleId,
    /// Whether the theme brings it.
    pub from_theme: bool,
    /// What stands in it.
    pub text: &'s str,
    /// The same, read.
    pub written: Written<'s>,
    /// Whether it was read at all, to its end.
    pub is_whole: bool,
}

/// A message or a term, and its file.
#[derive(Clone, Copy)]
pub struct Item<'c, 's> {
    /// The file.
    pub area: &'c Area<'s>,
    /// What stands in it.
    pub entry: &'c Entry<'s>,
}

/// The files of all languages.
pub struct Corpus<'s> {
    /// What is evaluated; knows what a language borrows.
    pub messages: &'s Messages,
    /// All files, in the order of paths.
    pub areas: Vec<Area<'s>>,
    own: PerLocale<BTreeMap<&'s str, (usize, usize)>>,
    contracts: BTreeMap<(FileId, &'s str), Contract>,
}

impl<'s> Corpus<'s> {
    /// Reads the files that the messages come from.
    pub fn new(messages: &'s Messages, sources: &'s Sources) -> Corpus<'s> {
        let source = messages.locales().source();
        let originals: BTreeSet<FileId> =
            messages.files().filter(|one| one.locale == source).map(|one| one.file).collect();
        // A theme without words in a language lends its own: they are no translation.
        let is_own = |one: &&AreaFile| one.locale == source || !originals.contains(&one.file);
        let files: Vec<&AreaFile> = messages.files().filter(is_own).collect();
        let areas: Vec<Area<'s>> = files.into_par_iter().map(|one| area(one, sources, messages)).collect();
        let mut own = messages.locales().each(|_| BTreeMap::new());
        for from_theme in [false, true] {
            for (at, area) in areas.iter().enumerate().filter(|(_, area)| area.from_theme == from_theme) {
                for (number, entry) in area.written.entries.iter().enumerate() {
                    own[area.locale].entry(entry.name).or_insert((at, number));
                }
            }
        }
        let mut contracts = BTreeMap::new();
        for area in areas.iter().filter(|area| area.locale == source) {
            for entry in &area.written.entries {
                contracts.insert((area.file, entry.name), Contract::of(entry, &area.written.comments));
            }
        }
        Corpus { messages, areas, own, contracts }
    }

    /// The languages.
    pub fn locales(&self) -> &'s Locales {
        self.messages.locales()
    }

    /// The language editors write in.
    pub fn source(&self) -> LocaleId {
        self.locales().source()
    }

    /// A tag.
    pub fn tag(&self, locale: LocaleId) -> &'s Locale {
        self.locales().get(locale)
    }

    /// The languages that are translated to.
    pub fn translations(&self) -> impl Iterator<Item = LocaleId> + use<'s> {
        let source = self.source();
        self.locales().ids().filter(move |&locale| locale != source)
    }

    /// What counts in a language, by name: not what the catalog replaces.
    pub fn items(&self, locale: LocaleId) -> impl Iterator<Item = Item<'_, 's>> {
        self.own[locale].values().map(|&(area, entry)| self.item(area, entry))
    }

    /// The message or term of this name.
    pub fn find(&self, locale: LocaleId, name: &str) -> Option<Item<'_, 's>> {
        self.own[locale].get(name).map(|&(area, entry)| self.item(area, entry))
    }

    /// The same, along the chain of the language.
    pub fn find_shown(&self, locale: LocaleId, key: &str) -> Option<Item<'_, 's>> {
        let lender = self.messages.resolve(locale, key)?;
        self.find(lender, key.split('.').next().unwrap_or(key))
    }

    /// What the comments of a message of the source language say.
    pub fn contract(&self, item: Item<'_, 's>) -> Cow<'_, Contract> {
        match self.contracts.get(&(item.area.file, item.entry.name)) {
            Some(contract) => Cow::Borrowed(contract),
            None => Cow::Owned(Contract::default()),
        }
    }

    /// Whether no language may be without a message.
    pub fn contract_required(&self, item: Item<'_, 's>) -> bool {
        self.contract(item).is_required
    }

    /// The entry at a place, and the key of its text there.
    pub fn at(&self, span: Span) -> Option<(Item<'_, 's>, Cow<'s, str>)> {
        let area = self.areas.iter().find(|area| area.file == span.file)?;
        let at = span.start as usize;
        let entries = &area.written.entries;
        let next = entries.partition_point(|entry| entry.range.start <= at);
        let entry = entries.get(next.checked_sub(1)?).filter(|entry| at <= entry.range.end)?;
        let is_in = |words: &Words<'_>| words.name_range.start <= at && at <= words.range.end;
        let key = entry.texts().find(|(_, _, words)| is_in(words)).map_or(Cow::Borrowed(entry.name), |(key, ..)| key);
        Some((Item { area, entry }, key))
    }

    fn item(&self, area: usize, entry: usize) -> Item<'_, 's> {
        let area = &self.areas[area];
        Item { area, entry: &area.written.entries[entry] }
    }
}

impl<'s> Area<'s> {
    /// A place in it.
    pub fn span(&self, range: Range<usize>) -> Span {
        Span::new(self.file, range.start, range.end)
    }

    /// What stands at a place, on one line.
    pub fn squeezed(&self, range: &Range<usize>) -> String {
        let words: Vec<&str> =
            self.text[range.clone()].split([' ', '\n', '\r', '\t']).filter(|w| !w.is_empty()).collect();
        words.join(" ")
    }

    /// The name without its ending: the first part of the keys in it.
    pub fn stem(&self) -> &'s str {
        let file = self.name.rsplit('/').next().unwrap_or(self.name);
        file.strip_suffix(".ftl").unwrap_or(file)
    }
}

fn area<'s>(one: &AreaFile, sources: &'s Sources, messages: &Messages) -> Area<'s> {
    let file = sources.get(one.file);
    let path = file.path();
    let tag = messages.locales().get(one.locale);
    let below = |tag: &str| {
        let at = path.rfind(&format!("/{tag}/"));
        at.or_else(|| path.starts_with(&format!("{tag}/")).then_some(0)).map(|at| at + tag.len() + 1)
    };
    let start = below(tag.tag()).or_else(|| below(tag.language())).unwrap_or(0);
    let name = path[start..].trim_start_matches('/');
    Area {
        file: one.file,
        path,
        name,
        locale: one.locale,
        from_theme: one.from_theme,
        text: file.text(),
        written: Written::read(file.text()),
        is_whole: file.is_whole(),
    }
}
