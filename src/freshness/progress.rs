//! How far a language is, and whether it passes its gate.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::config::{Gate, Localization, Stage};
use crate::freshness::areas::{Area, areas, entry_words};
use crate::freshness::{Freshness, Page, State, Texts, page_name, word_count};
use crate::locale::{LocaleId, Locales};
use crate::source::{Sources, Span};

/// What progress is measured on.
pub struct Measure<'a> {
    /// The texts of the catalog.
    pub sources: &'a Sources,
    /// How far each translation is from its source.
    pub freshness: &'a Freshness,
    /// The languages.
    pub locales: &'a Locales,
    /// What the settings say of translation.
    pub l10n: &'a Localization,
    /// The day it is.
    pub today: Date,
    /// Whether an error is told inside a place: such a message is not done.
    pub is_faulty: &'a dyn Fn(Span) -> bool,
}

/// How far a language is.
#[derive(Clone, Debug)]
pub struct Progress {
    /// The language.
    pub locale: LocaleId,
    /// How far it is meant to be.
    pub stage: Stage,
    /// Its messages.
    pub messages: MessageCounts,
    /// Its pages.
    pub pages: PageCounts,
    /// Words of the source.
    pub words: WordCounts,
    /// Its areas, in the order of their names.
    pub areas: Vec<AreaProgress>,
    /// What keeps it from passing beside its areas, a clause each.
    pub short_of: Vec<String>,
    /// The pages that are not translated, and the stale ones.
    pub open_pages: Vec<OpenPage>,
}

/// Messages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct MessageCounts {
    /// Of the source.
    pub total: usize,
    /// Translated, without an error.
    pub done: usize,
    /// Done, and their source has changed since.
    pub stale: usize,
    /// Missing, and in a group marked as required.
    pub required_missing: usize,
}

/// Pages.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct PageCounts {
    /// That have a source in another language.
    pub total: usize,
    /// Translated from the present source.
    pub current: usize,
    /// Translated from another one, or nobody knows.
    pub stale: usize,
    /// Not translated.
    pub missing: usize,
    /// Translated, and the source is gone.
    pub orphan: usize,
}

/// Words of the source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct WordCounts {
    /// In all.
    pub source: usize,
    /// Not translated.
    pub missing: usize,
    /// To be translated again.
    pub stale: usize,
}

/// One area.
#[derive(Clone, Debug)]
pub struct AreaProgress {
    /// Its name.
    pub name: String,
    /// Messages of the source.
    pub total: usize,
    /// Translated, without an error.
    pub done: usize,
    /// Percent of its messages that it needs.
    pub needs: u8,
    /// Of the required ones: how many there are, how many are done, and percent
    /// of them that it needs.
    pub required: (usize, usize, u8),
    /// The messages that are missing, the required ones first.
    pub missing: Vec<Missing>,
}

/// A message that is not translated, or not without an error.
#[derive(Clone, Debug)]
pub struct Missing {
    /// Its key.
    pub key: String,
    /// Whether it is in a group marked as required.
    pub is_required: bool,
    /// Whether there is a translation, but one with an error.
    pub is_faulty: bool,
}

impl Missing {
    /// What is to be done.
    pub fn verb(&self) -> &'static str {
        if self.is_faulty { "mend" } else { "translate" }
    }
}

/// A page that is missing or stale.
#[derive(Clone, Debug)]
pub struct OpenPage {
    /// `courses/chemistry`
    pub name: String,
    /// What changed; nothing for a missing page or an unknown change.
    pub summary: Option<String>,
    /// Whether there is no text.
    pub is_missing: bool,
    /// Whether there is one that nobody has begun to translate, as `l10n new` makes it.
    pub is_begun: bool,
    /// The names of the critical changes.
    pub critical: Vec<String>,
}

impl AreaProgress {
    /// Percent that are done.
    pub fn percent(&self) -> usize {
        percent(self.done, self.total)
    }

    /// Whether its own words are shown.
    pub fn is_live(&self) -> bool {
        let (required, required_done, required_needs) = self.required;
        self.percent() >= usize::from(self.needs) && percent(required_done, required) >= usize::from(required_needs)
    }

    /// How many messages are missing until it is live.
    pub fn short_by(&self) -> usize {
        let lacking = |total: usize, done: usize, needs: u8| {
            (done..=total).position(|done| percent(done, total) >= usize::from(needs)).unwrap_or(0)
        };
        let (required, required_done, required_needs) = self.required;
        lacking(self.total, self.done, self.needs).max(lacking(required, required_done, required_needs))
    }
}

impl Progress {
    /// Whether it passes its gate.
    pub fn is_live(&self) -> bool {
        self.short_of.is_empty() && self.areas.iter().all(AreaProgress::is_live)
    }

    /// The word of the gate for machines.
    pub fn gate(&self) -> &'static str {
        match self.stage {
            Stage::Draft => "draft",
            _ if self.is_live() => "live",
            _ => "short",
        }
    }
}

/// A whole percentage, rounded down: 100 only when nothing is missing. Of
/// nothing, nothing is missing.
pub fn percent(part: usize, whole: usize) -> usize {
    (part * 100).checked_div(whole).unwrap_or(100)
}

/// Measures every language that is translated into.
pub fn progress(measure: &Measure<'_>) -> Vec<Progress> {
    let source = measure.locales.source();
    let source_areas = areas(measure.sources, measure.locales.get(source).tag());
    let page_words = page_words(measure);
    let others = measure.locales.ids().filter(|&locale| locale != source);
    others.map(|locale| measure.progress(locale, &source_areas, &page_words)).collect()
}

/// How many words the source of each page has.
fn page_words(measure: &Measure<'_>) -> BTreeMap<String, usize> {
    let words = measure.freshness.pages().filter_map(|(kind, id, texts)| {
        let file = texts.places[texts.source]?.file;
        Some((page_name(kind, id), Page::read(measure.sources.get(file).text())?.words()))
    });
    words.collect()
}

impl Measure<'_> {
    fn progress(&self, locale: LocaleId, source: &[Area], page_words: &BTreeMap<String, usize>) -> Progress {
        let settings = &self.l10n.locales(self.locales)[locale];
        let mut progress = Progress {
            locale,
            stage: settings.stage,
            messages: MessageCounts::default(),
            pages: PageCounts::default(),
            words: WordCounts::default(),
            areas: Vec::new(),
            short_of: Vec::new(),
            open_pages: Vec::new(),
        };
        self.count_messages(locale, source, &mut progress);
        self.count_pages(locale, page_words, &mut progress);
        progress
    }

    fn count_messages(&self, locale: LocaleId, source: &[Area], progress: &mut Progress) {
        let gate = &self.l10n.gate;
        let own = areas(self.sources, self.locales.get(locale).tag());
        let mut done: BTreeMap<&str, Span> = BTreeMap::new();
        for area in &own {
            for entry in area.messages().filter(|entry| !(self.is_faulty)(area.place(entry))) {
                done.entry(&entry.name).or_insert_with(|| area.place(entry));
            }
        }
        let stale: Vec<&str> = self.freshness.stale_messages(locale).iter().map(|one| one.key.as_str()).collect();
        let is_inherited = |area: &&Area| {
            let mut inherited = self.l10n.inherited.iter().map(|name| name.trim_end_matches(".ftl"));
            inherited.any(|name| name == area.name)
        };
        for area in source.iter().filter(|area| !is_inherited(area)) {
            let is_there = |key: &str| own.iter().flat_map(Area::messages).any(|entry| entry.name == key);
            let counted = count_area(area, gate, |key| done.contains_key(key), is_there);
            if counted.total == 0 {
                continue;
            }
            for entry in area.messages() {
                let words = entry_words(entry);
                progress.words.source += words;
                if !done.contains_key(entry.name.as_str()) {
                    progress.words.missing += words;
                } else if stale.contains(&entry.name.as_str()) {
                    progress.words.stale += words;
                    progress.messages.stale += 1;
                }
            }
            progress.messages.total += counted.total;
            progress.messages.done += counted.done;
            progress.messages.required_missing += counted.missing.iter().filter(|one| one.is_required).count();
            progress.areas.push(counted);
        }
    }

    fn count_pages(&self, locale: LocaleId, page_words: &BTreeMap<String, usize>, progress: &mut Progress) {
        let Gate { pages: needed, stale_days, .. } = self.l10n.gate;
        let mut too_old = 0;
        for (kind, id, texts) in self.freshness.pages() {
            if texts.is_draft || texts.source == locale {
                continue;
            }
            let name = page_name(kind, id);
            let words = page_words.get(&name).copied().unwrap_or(0);
            let state = &texts.states[locale];
            if matches!(state, State::Orphan) {
                progress.pages.orphan += 1;
                continue;
            }
            if texts.states[texts.source].is_missing() {
                continue;
            }
            progress.pages.total += 1;
            progress.words.source += words;
            let mut open = OpenPage { name, summary: None, is_missing: false, is_begun: false, critical: Vec::new() };
            match state {
                State::Current if self.is_untranslated(texts, locale) => {
                    progress.pages.missing += 1;
                    progress.words.missing += words;
                    open.is_begun = true;
                    open.summary = Some("waits for its translation".to_owned());
                }
                State::Current | State::Source | State::Orphan => {
                    progress.pages.current += 1;
                    continue;
                }
                State::Missing => {
                    progress.pages.missing += 1;
                    progress.words.missing += words;
                    open.is_missing = true;
                }
                State::Unknown(_) | State::Faulty => {
                    progress.pages.stale += 1;
                    progress.words.stale += words;
                    too_old += usize::from(self.is_too_old(texts, stale_days));
                    open.summary = matches!(state, State::Faulty).then(|| "cannot be read".to_owned());
                }
                State::Stale(stale) => {
                    progress.pages.stale += 1;
                    progress.words.stale += stale.words;
                    too_old += usize::from(self.is_too_old(texts, stale_days));
                    open.summary = Some(stale.summary());
                    open.critical.clone_from(&stale.critical);
                }
            }
            progress.open_pages.push(open);
        }
        let share = percent(progress.pages.current, progress.pages.total);
        if share < usize::from(needed) {
            progress.short_of.push(format!("pages {share} < {needed}"));
        }
        if too_old > 0 {
            progress.short_of.push(format!("{too_old} pages stale for more than {stale_days} days"));
        }
    }

    /// Whether a text says the same as its source still, or nothing yet. Short ones
    /// may be names.
    fn is_untranslated(&self, texts: &Texts, locale: LocaleId) -> bool {
        const MANY: usize = 8;
        let own = texts.places[locale].and_then(|place| Page::read(self.sources.get(place.file).text()));
        let (Some(own), Some(source)) = (own, &texts.page) else { return false };
        let is_empty = || own.blocks.iter().all(|block| block.is_code() || word_count(&block.text) == 0);
        source.words() >= MANY && (own.digest == source.digest || is_empty())
    }

    /// Whether the source of a stale text has been another one for too long, as
    /// far as its entity says when it was updated.
    fn is_too_old(&self, texts: &Texts, stale_days: u32) -> bool {
        let days = texts.updated.map(|updated| self.today.since(updated).map_or(0, |span| span.get_days()));
        stale_days > 0 && days.is_some_and(|days| i64::from(days) > i64::from(stale_days))
    }
}

pub(super) fn count_area(
    area: &Area,
    gate: &Gate,
    is_done: impl Fn(&str) -> bool,
    is_there: impl Fn(&str) -> bool,
) -> AreaProgress {
    let needs = gate.of(&area.name);
    let (mut total, mut done, mut required, mut required_done) = (0, 0, 0, 0);
    let mut missing = Vec::new();
    for entry in area.messages() {
        let is_done = is_done(&entry.name);
        total += 1;
        done += usize::from(is_done);
        required += usize::from(entry.is_required);
        required_done += usize::from(entry.is_required && is_done);
        if !is_done {
            let is_faulty = is_there(&entry.name);
            missing.push(Missing { key: entry.name.clone(), is_required: entry.is_required, is_faulty });
        }
    }
    missing.sort_by_key(|one| !one.is_required);
    AreaProgress {
        name: area.name.clone(),
        total,
        done,
        needs: needs.messages,
        required: (required, required_done, needs.required),
        missing,
    }
}

#[cfg(test)]
mod tests {
    use super::{AreaProgress, percent};

    #[test]
    fn percentages_are_rounded_down() {
        let check = |part, whole, expected| assert_eq!(percent(part, whole), expected);
        check(201, 214, 93);
        check(213, 214, 99);
        check(214, 214, 100);
        check(0, 3, 0);
        check(0, 0, 100);
    }

    #[test]
    fn an_area_is_live_when_its_gate_holds() {
        let check = |total, done, required: (usize, usize), expected: (bool, usize)| {
            let (required, required_done) = required;
            let area = AreaProgress {
                name: "course".to_owned(),
                total,
                done,
                needs: 95,
                required: (required, required_done, 100),
                missing: Vec::new(),
            };
            assert_eq!((area.is_live(), area.short_by()), expected);
        };
        check(60, 53, (0, 0), (false, 4));
        check(60, 57, (0, 0), (true, 0));
        check(60, 57, (4, 3), (false, 1));
        check(60, 60, (4, 4), (true, 0));
    }
}
