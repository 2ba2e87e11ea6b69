//! The index from A to Z, and runs that are over.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::Person;
use crate::listing::{IndexEntry, IndexLetter, index};
use crate::render::shape::{Made, Shape};
use crate::render::value::DayView;
use crate::render::view::course::CourseCard;
use crate::render::view::term::LanguageName;
use crate::render::view::{Head, View};
use crate::routes::Page;
use crate::rules::{Status, Subject};

shape! {
    /// The index from A to Z.
    IndexPage {
        /// The letters with which anything begins.
        letters: Vec<LetterView>,
    }

    /// Every run that is over.
    PastRunsPage {
        /// The years, the last one first.
        years: Vec<PastYear>,
    }

    /// What begins with a letter.
    LetterView {
        /// Its name for links.
        id: String,
        /// The letter.
        letter: String,
        /// What begins with it.
        entries: Vec<IndexRow>,
    }

    /// An entry of the index.
    IndexRow {
        /// What it is called; people by their family names.
        title: String,
        /// The name of the language of its words, where that is not the page's.
        badge: Option<String>,
        /// The tag of that language.
        lang: Option<String>,
        /// The tag of the language of its page, where that is another one.
        hreflang: Option<String>,
        /// Its page.
        url: String,
        /// What it is; `none` for courses.
        kind: Option<String>,
    }

    /// The runs that began in a year.
    PastYear {
        /// The number of the year.
        title: String,
        /// The runs, the last one first.
        runs: Vec<PastRun>,
    }

    /// A run that is over.
    PastRun {
        /// Its course.
        course: Made<CourseCard>,
        /// First and last day.
        dates: Option<String>,
        /// The first day.
        start: Option<DayView>,
        /// The language it was taught in.
        language: Option<Made<LanguageName>>,
    }
}

impl View<'_> {
    pub(super) fn index(&self, context: &mut Context) -> Head {
        let letter = |letter: &IndexLetter| {
            let name = letter.letter.map_or_else(|| "0–9".to_owned(), String::from);
            LetterView {
                id: letter.letter.map_or_else(|| "letter_0".to_owned(), |c| format!("letter_{}", u32::from(c))),
                letter: name,
                entries: letter.entries.iter().filter_map(|&entry| self.index_entry(entry)).collect(),
            }
        };
        let topics = &self.world.site.lists[self.locale].topics;
        let letters = index(topics, &self.world.catalog, &self.world.messages, self.locale);
        IndexPage { letters: letters.iter().map(letter).collect() }.put(context);
        self.list_head("index", Vec::new())
    }

    /// A course is what needs no word for its kind.
    fn index_entry(&self, entry: IndexEntry) -> Option<IndexRow> {
        let catalog = &self.world.catalog;
        let (page, kind) = match entry {
            IndexEntry::Course(key) => (Page::Course(key), None),
            IndexEntry::Program(key) => (Page::Program(key), Some("index-program")),
            IndexEntry::Credential(key) => (Page::Credential(key), Some("index-credential")),
            IndexEntry::Topic(key) => (Page::Topic(key), Some("index-topic")),
            IndexEntry::Unit(key) => (Page::Unit(key), Some("index-unit")),
            IndexEntry::Person(key) => (Page::Person(key), Some("index-person")),
            IndexEntry::Pathway(key) => (Page::Pathway(key), Some("index-pathway")),
            IndexEntry::Event(key) => (Page::Event(key), Some("index-event")),
            IndexEntry::Award(key) => (Page::Award(key), Some("index-award")),
        };
        let (title, lang) = match entry {
            IndexEntry::Course(key) => self.title(catalog.courses.get(key), Subject::Course(key)),
            IndexEntry::Program(key) => self.title(catalog.programs.get(key), Subject::Program(key)),
            IndexEntry::Credential(key) => self.title(catalog.credentials.get(key), Subject::from(key)),
            IndexEntry::Unit(key) => self.title(catalog.units.get(key), Subject::from(key)),
            IndexEntry::Pathway(key) => self.pathway_title(key),
            IndexEntry::Event(key) => self.title(catalog.events.get(key), Subject::from(key)),
            IndexEntry::Award(key) => self.title(catalog.awards.get(key), Subject::from(key)),
            IndexEntry::Topic(key) => (self.topic_label(key), None),
            IndexEntry::Person(key) => (index_name(catalog.people.get(key)), None),
        };
        Some(IndexRow {
            title,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(page),
            url: self.url(page)?,
            kind: kind.map(|kind| self.word(kind)),
        })
    }

    /// Every run that is over, by the year it began, the last first.
    pub(super) fn past_runs(&self, context: &mut Context) -> Head {
        let catalog = &self.world.catalog;
        let is_linked = |key| self.world.site.address(Page::Course(key), self.locale).is_some();
        let mut runs: Vec<_> = catalog
            .courses
            .shown()
            .filter(|(key, _)| is_linked(*key))
            .flat_map(|(key, course)| {
                let facts = &self.world.facts.course(key).runs;
                let past = (0..facts.len()).filter(|&at| facts[at].status == Status::Ended);
                past.filter_map(move |at| Some((course.runs[at].start?.earliest(), key, at)))
            })
            .collect();
        runs.sort_by_key(|&(start, key, at)| (std::cmp::Reverse(start), key, at));
        let mut years: Vec<(i16, Vec<PastRun>)> = Vec::new();
        for (start, key, at) in runs {
            let run = &catalog.courses.get(key).runs[at];
            let dates = match (run.start, run.end) {
                (Some(Day::Exact(start)), Some(Day::Exact(end))) => Some(self.formats().date_range(start, end)),
                _ => None,
            };
            if self.url(Page::Course(key)).is_none() {
                continue;
            }
            let row = PastRun {
                course: self.card(key),
                dates,
                start: run.start.map(|day| self.day(day)),
                language: run.language.as_ref().map(|locale| self.language(locale)),
            };
            match years.last_mut().filter(|(year, _)| *year == start.year()) {
                Some((_, rows)) => rows.push(row),
                None => years.push((start.year(), vec![row])),
            }
        }
        let year = |(year, runs): (i16, Vec<PastRun>)| PastYear { title: year.to_string(), runs };
        PastRunsPage { years: years.into_iter().map(year).collect() }.put(context);
        self.list_head("past-runs", Vec::new())
    }
}

/// A name as an index writes it, `Ortelius, Hassan`. Where a name is sorted by another of its parts, what it is sorted
/// by says so: `Vaz, Paulo Resende`.
fn index_name(person: &Person) -> String {
    let inverted = person.sort_key.as_ref().filter(|key| key.contains(", "));
    match (inverted, &person.family) {
        (Some(name), _) => name.clone(),
        (None, Some(family)) => format!("{family}, {}", person.given),
        (None, None) => person.given.clone(),
    }
}
