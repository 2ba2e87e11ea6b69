//! What is said about an entity elsewhere, found once for all pages.

use std::collections::BTreeMap;

use crate::catalog::{Award, Catalog, Event, Key, News, Party, Statistic, Testimonial};
use crate::content::Kind;

/// An entity of any kind: the kind, and the position in its table.
pub type Mentioned = (Kind, usize);

/// Stories, figures, awards, events and news by what they are about.
#[derive(Clone, Debug, Default)]
pub struct Mentions {
    stories: BTreeMap<Mentioned, Vec<Key<Testimonial>>>,
    figures: BTreeMap<Mentioned, Vec<Key<Statistic>>>,
    awards: BTreeMap<Mentioned, Vec<Key<Award>>>,
    events: BTreeMap<Mentioned, Vec<Key<Event>>>,
    news: BTreeMap<Mentioned, Vec<Key<News>>>,
}

impl Mentions {
    /// The mentions in what the site shows, in the order of the tables.
    pub fn of(catalog: &Catalog) -> Mentions {
        let mut mentions = Mentions::default();
        for (key, story) in catalog.testimonials.shown() {
            note(&mut mentions.stories, story.refs.iter().copied(), key);
        }
        for (key, figure) in catalog.statistics.shown() {
            note(&mut mentions.figures, figure.scope.iter().copied(), key);
        }
        for (key, award) in catalog.awards.shown() {
            let people = award.body.iter().chain(&award.recipients).chain(&award.accepted_by).filter_map(of_party);
            note(&mut mentions.awards, award.honors.iter().chain(&award.refs).copied().chain(people), key);
        }
        for (key, event) in catalog.events.shown() {
            let people = event.presiding.iter().chain(&event.speakers).filter_map(of_party);
            let host = event.host.map(|unit| (Kind::Unit, unit.index()));
            let about = event.honors.iter().chain(&event.refs).copied();
            note(&mut mentions.events, about.chain(people).chain(host), key);
            for figure in &event.figures {
                note(&mut mentions.figures, [(Kind::Event, key.index())].into_iter(), *figure);
            }
        }
        for (key, item) in catalog.news.shown() {
            note(&mut mentions.news, item.refs.iter().copied(), key);
        }
        mentions
    }

    /// The stories about something.
    pub fn stories(&self, about: Mentioned) -> &[Key<Testimonial>] {
        get(&self.stories, about)
    }

    /// The figures about something.
    pub fn figures(&self, about: Mentioned) -> &[Key<Statistic>] {
        get(&self.figures, about)
    }

    /// The awards that honor something, or that somebody gave or received.
    pub fn awards(&self, about: Mentioned) -> &[Key<Award>] {
        get(&self.awards, about)
    }

    /// The events about something, or with somebody.
    pub fn events(&self, about: Mentioned) -> &[Key<Event>] {
        get(&self.events, about)
    }

    /// The news about something.
    pub fn news(&self, about: Mentioned) -> &[Key<News>] {
        get(&self.news, about)
    }
}

fn of_party(party: &Party) -> Option<Mentioned> {
    match party {
        Party::Person(key) => Some((Kind::Person, key.index())),
        Party::Unit(key) => Some((Kind::Unit, key.index())),
        Party::Name(_) => None,
    }
}

fn get<T>(map: &BTreeMap<Mentioned, Vec<Key<T>>>, about: Mentioned) -> &[Key<T>] {
    map.get(&about).map_or(&[], Vec::as_slice)
}

fn note<T>(map: &mut BTreeMap<Mentioned, Vec<Key<T>>>, mentioned: impl Iterator<Item = Mentioned>, key: Key<T>) {
    for one in mentioned {
        let list = map.entry(one).or_default();
        if !list.contains(&key) {
            list.push(key);
        }
    }
}
