//! Sorted lists of what stands beside courses: credentials, units, stories and the rest.

use std::cmp::Reverse;

use crate::catalog::{
    Award, Catalog, Contact, Credential, Edition, Entity, Event, Facts as Kind, Key, Pathway, Statistic, Table,
    Testimonial, Unit,
};
use crate::config::{MissingPage, Settings};
use crate::listing::title_words;
use crate::locale::{LocaleId, PerLocale};
use crate::messages::Messages;

/// The lists of a language, each in its order.
#[derive(Clone, Debug)]
pub struct Shelves {
    /// By title.
    pub credentials: Vec<Key<Credential>>,
    /// By title.
    pub pathways: Vec<Key<Pathway>>,
    /// By title.
    pub units: Vec<Key<Unit>>,
    /// By day, the earliest first.
    pub events: Vec<Key<Event>>,
    /// Newest first.
    pub awards: Vec<Key<Award>>,
    /// Newest first.
    pub stories: Vec<Key<Testimonial>>,
    /// Those about everything first, then by what they count.
    pub figures: Vec<Key<Statistic>>,
    /// Newest first.
    pub editions: Vec<Key<Edition>>,
    /// The one for everything first, then by title.
    pub contacts: Vec<Key<Contact>>,
}

impl Shelves {
    /// The lists of every language.
    pub fn of_all(catalog: &Catalog, messages: &Messages, settings: &Settings) -> PerLocale<Shelves> {
        settings.locales.each(|locale| Sorter { messages, settings, locale }.shelves(catalog))
    }
}

struct Sorter<'a> {
    messages: &'a Messages,
    settings: &'a Settings,
    locale: LocaleId,
}

impl Sorter<'_> {
    fn shelves(&self, catalog: &Catalog) -> Shelves {
        Shelves {
            credentials: self.by(&catalog.credentials, |_, _| ()),
            pathways: self.by(&catalog.pathways, |_, _| ()),
            units: self.by(&catalog.units, |_, _| ()),
            events: self.by(&catalog.events, |_, event| event.date),
            awards: self.by(&catalog.awards, |_, award| Reverse((award.year, award.date))),
            stories: self.without_page(&catalog.testimonials, |_, story| Reverse(story.date)),
            figures: self.without_page(&catalog.statistics, |_, figure| !figure.is_of_portfolio),
            editions: self.by(&catalog.editions, |_, edition| Reverse(edition.frozen_at)),
            contacts: self.by(&catalog.contacts, |key, _| catalog.contact != Some(key)),
        }
    }

    /// What is shown of a table: by a first rank, then by title in the order of
    /// the language, then by id.
    fn by<T: Kind, R: Ord>(&self, table: &Table<T>, rank: impl Fn(Key<T>, &Entity<T>) -> R) -> Vec<Key<T>> {
        let formats = self.messages.formats(self.locale);
        let ranked = table.shown().map(|(key, entity)| (rank(key, entity), self.words(entity), key));
        let mut ranked: Vec<(R, String, Key<T>)> = ranked.collect();
        ranked.sort_by(|a, b| a.0.cmp(&b.0).then_with(|| formats.compare(&a.1, &b.1)).then(a.2.cmp(&b.2)));
        ranked.into_iter().map(|(_, _, key)| key).collect()
    }

    /// The same for entities that have no page to be left out: where the settings
    /// want what is not translated left out, they are not in the list.
    fn without_page<T: Kind, R: Ord>(&self, table: &Table<T>, rank: impl Fn(Key<T>, &Entity<T>) -> R) -> Vec<Key<T>> {
        let mut keys = self.by(table, rank);
        if self.settings.l10n.missing_page_of(T::KIND.name()) == MissingPage::Omit {
            keys.retain(|&key| table.get(key).has_text(self.locale));
        }
        keys
    }

    /// The title; where a kind has none, the line that stands for it.
    fn words<T: Kind>(&self, entity: &Entity<T>) -> String {
        let line = entity.text(self.locale).and_then(|(text, _)| {
            let front = &text.front;
            front.title().or_else(|| ["destination", "noun", "name"].into_iter().find_map(|field| front.line(field)))
        });
        line.map_or_else(|| title_words(entity, self.locale), |line| line.words())
    }
}
