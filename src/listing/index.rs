//! Everything that has a name, in the order of the alphabet.

use crate::catalog::{Award, Catalog, Course, Credential, Event, Key, Pathway, Person, Program, TermKey, Unit};
use crate::listing::order::{title_words, topic_label};
use crate::locale::LocaleId;
use crate::messages::Messages;

/// One of the things that the index leads to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[expect(missing_docs, reason = "the names say it")]
pub enum IndexEntry {
    Course(Key<Course>),
    Program(Key<Program>),
    Credential(Key<Credential>),
    Topic(TermKey),
    Person(Key<Person>),
    Unit(Key<Unit>),
    Pathway(Key<Pathway>),
    Event(Key<Event>),
    Award(Key<Award>),
}

/// A letter, and what begins with it.
#[derive(Clone, Debug)]
pub struct IndexLetter {
    /// The letter; none for what begins with a number or a sign.
    pub letter: Option<char>,
    /// In the order of the language.
    pub entries: Vec<IndexEntry>,
}

/// The letters of a language that something begins with. People stand under
/// their family names.
pub fn index(topics: &[TermKey], catalog: &Catalog, messages: &Messages, locale: LocaleId) -> Vec<IndexLetter> {
    let formats = messages.formats(locale);
    let courses = catalog.courses.shown().map(|(key, one)| (title_words(one, locale), IndexEntry::Course(key)));
    let programs = catalog.programs.shown().map(|(key, one)| (title_words(one, locale), IndexEntry::Program(key)));
    let credentials = catalog.credentials.shown();
    let credentials = credentials.map(|(key, one)| (title_words(one, locale), IndexEntry::Credential(key)));
    let units = catalog.units.shown().map(|(key, one)| (title_words(one, locale), IndexEntry::Unit(key)));
    let pathways = catalog.pathways.shown();
    let pathways = pathways.map(|(key, one)| (title_words(one, locale), IndexEntry::Pathway(key)));
    let events = catalog.events.shown().map(|(key, one)| (title_words(one, locale), IndexEntry::Event(key)));
    let awards = catalog.awards.shown().map(|(key, one)| (title_words(one, locale), IndexEntry::Award(key)));
    let people = catalog.people.shown().map(|(key, one)| (one.sort_key(), IndexEntry::Person(key)));
    let topics = topics.iter().map(|&key| {
        let label = topic_label(&catalog.vocabularies.topic(key).id, messages, locale);
        (label, IndexEntry::Topic(key))
    });
    let all = courses.chain(programs).chain(credentials).chain(topics).chain(people).chain(units);
    let all = all.chain(pathways).chain(events).chain(awards);
    let mut all: Vec<(Vec<u8>, IndexEntry, String)> =
        all.map(|(words, entry)| (formats.sort_key(&words), entry, words)).collect();
    all.sort_unstable();
    let mut letters: Vec<IndexLetter> = Vec::new();
    for (_, entry, words) in all {
        let letter = formats.initial(&words);
        match letters.iter_mut().find(|one| one.letter == letter) {
            Some(one) => one.entries.push(entry),
            None => letters.push(IndexLetter { letter, entries: vec![entry] }),
        }
    }
    letters
}
