//! Sorted lists, made once for each language.

use std::cmp::Ordering;
use std::sync::OnceLock;

use crate::calendar::{Date, Day};
use crate::catalog::{
    Catalog, Course, Entity, Facts as Kind, FaqCategory, Key, News, Page, Person, Policy, Program, Table, TermKey,
};
use crate::format::Formats;
use crate::listing::facet::FACETS;
use crate::listing::policy::policies;
use crate::listing::{Facet, FacetKey, FacetTerm, Facets, facet_label};
use crate::locale::{LocaleId, Locales, PerLocale};
use crate::messages::Messages;
use crate::rules::Facts;

/// Every list of a language, in its order.
#[derive(Clone, Debug)]
pub struct Lists {
    /// Next start first, then by title; those without a date last.
    pub courses: Vec<Key<Course>>,
    /// The same courses by title, sorted when somebody asks.
    by_title: OnceLock<Vec<Key<Course>>>,
    /// By title.
    pub programs: Vec<Key<Program>>,
    /// The position of each course in `courses`, by its position in the table.
    course_ranks: Vec<usize>,
    /// The same for programs.
    program_ranks: Vec<usize>,
    /// By family name.
    pub people: Vec<Key<Person>>,
    /// By their number, then by title.
    pub faq: Vec<Key<FaqCategory>>,
    /// Newest first.
    pub news: Vec<Key<News>>,
    /// By their number, then by title; the home page is not among them.
    pub pages: Vec<Key<Page>>,
    /// Topics that something is about, by label.
    pub topics: Vec<TermKey>,
    /// The courses of each topic, in the order of the courses; by the position
    /// of the topic. A topic has the courses of its narrower ones too.
    pub topic_courses: Vec<Vec<Key<Course>>>,
    /// The values of each facet, by the position of the facet: levels and formats in
    /// the order of their vocabulary, months in theirs, others by label.
    facets: [Vec<FacetKey>; FACETS],
    /// By kind.
    pub policies: Vec<Key<Policy>>,
}

impl Lists {
    /// The lists of every language.
    pub fn of_all(
        catalog: &Catalog,
        facts: &Facts,
        facets: &Facets,
        messages: &Messages,
        locales: &Locales,
    ) -> PerLocale<Lists> {
        locales.each_at_once(|locale| Sorter { catalog, facts, facets, messages, locale }.lists())
    }
}

impl Lists {
    /// All courses in the order of their titles.
    pub(super) fn by_title(&self, catalog: &Catalog, formats: &Formats, locale: LocaleId) -> &[Key<Course>] {
        self.by_title.get_or_init(|| {
            let mut courses: Vec<(Vec<u8>, Key<Course>)> = catalog
                .courses
                .shown()
                .map(|(key, course)| (formats.sort_key(&title_words(course, locale)), key))
                .collect();
            courses.sort_unstable();
            courses.into_iter().map(|(_, key)| key).collect()
        })
    }

    /// The values of a facet.
    pub fn facet(&self, facet: Facet) -> &[FacetKey] {
        &self.facets[facet as usize]
    }

    /// Some courses, in the order of all courses.
    pub fn ordered_courses(&self, keys: &[Key<Course>]) -> Vec<Key<Course>> {
        let mut keys = keys.to_vec();
        keys.sort_by_key(|key| self.course_ranks[key.index()]);
        keys
    }

    /// Some programs, in the order of all programs.
    pub fn ordered_programs(&self, keys: &[Key<Program>]) -> Vec<Key<Program>> {
        let mut keys = keys.to_vec();
        keys.sort_by_key(|key| self.program_ranks[key.index()]);
        keys
    }
}

fn ranks<T>(order: &[Key<T>], len: usize) -> Vec<usize> {
    let mut ranks = vec![usize::MAX; len];
    for (rank, key) in order.iter().enumerate() {
        ranks[key.index()] = rank;
    }
    ranks
}

/// What the lists of a language are made from.
struct Sorter<'a> {
    catalog: &'a Catalog,
    facts: &'a Facts,
    facets: &'a Facets,
    messages: &'a Messages,
    locale: LocaleId,
}

impl Sorter<'_> {
    fn lists(&self) -> Lists {
        let (catalog, locale) = (self.catalog, self.locale);
        let courses = self.courses();
        let topic_courses = topic_courses(catalog, &courses);
        let topics = self.topics(&topic_courses);
        let mut pages = self.by(&catalog.pages, |_, page| (page.order, title_words(page, locale)));
        pages.retain(|&key| catalog.pages.get(key).id.as_ref() != "home");
        let programs = self.by(&catalog.programs, |_, program| ((), title_words(program, locale)));
        Lists {
            course_ranks: ranks(&courses, catalog.courses.len()),
            program_ranks: ranks(&programs, catalog.programs.len()),
            courses,
            by_title: OnceLock::new(),
            programs,
            people: self.by(&catalog.people, |_, person| ((), person.sort_key())),
            faq: self.by(&catalog.faq, |_, category| (category.order, title_words(category, locale))),
            news: self.by(&catalog.news, |_, item| (std::cmp::Reverse(item.date), title_words(item, locale))),
            pages,
            policies: policies(catalog),
            topics,
            topic_courses,
            facets: Facet::ALL.map(|facet| self.facet(facet)),
        }
    }

    fn courses(&self) -> Vec<Key<Course>> {
        self.by(&self.catalog.courses, |key, course| {
            let next = self.facts.course(key).next_start;
            // A month that is not fixed stands behind the days of that month.
            let start = next.map_or(Date::MAX, Day::earliest);
            let is_vague = next.is_none_or(|day| day.exact().is_none());
            ((start, is_vague), title_words(course, self.locale))
        })
    }

    fn topics(&self, courses: &[Vec<Key<Course>>]) -> Vec<TermKey> {
        let terms = self.catalog.vocabularies.entries("topics").filter(|(key, _)| !courses[key.index()].is_empty());
        let topics = terms.map(|(key, term)| (key, topic_label(&term.id, self.messages, self.locale)));
        self.by_label(topics.collect())
    }

    fn facet(&self, facet: Facet) -> Vec<FacetKey> {
        let label = |term: &FacetTerm| facet_label(term, self.catalog, self.messages, self.locale);
        let keys: Vec<_> = self.facets.entries(facet).map(|(key, value)| (key, label(&value.term))).collect();
        match facet {
            Facet::Level | Facet::Format | Facet::Month => keys.into_iter().map(|(key, _)| key).collect(),
            Facet::Language | Facet::Subtitles | Facet::Department => self.by_label(keys),
        }
    }

    fn by_label<K: Ord>(&self, mut keys: Vec<(K, String)>) -> Vec<K> {
        let formats = self.messages.formats(self.locale);
        keys.sort_by(|a, b| formats.compare(&a.1, &b.1).then_with(|| a.0.cmp(&b.0)));
        keys.into_iter().map(|(key, _)| key).collect()
    }

    /// What is shown of a table: by a first rank, then by words in the order of
    /// the language, then by id.
    fn by<T: Kind, R: Ord>(&self, table: &Table<T>, rank: impl Fn(Key<T>, &Entity<T>) -> (R, String)) -> Vec<Key<T>> {
        let formats = self.messages.formats(self.locale);
        let mut ranked: Vec<(R, String, Key<T>)> = table
            .shown()
            .map(|(key, entity)| {
                let (rank, words) = rank(key, entity);
                (rank, words, key)
            })
            .collect();
        ranked.sort_by(|a, b| -> Ordering {
            a.0.cmp(&b.0).then_with(|| formats.compare(&a.1, &b.1)).then(a.2.cmp(&b.2))
        });
        ranked.into_iter().map(|(_, _, key)| key).collect()
    }
}

/// The words of a title as readers of a language see them, without placeables;
/// the id where there is no title. A pathway may go by its destination alone.
pub fn title_words<T>(entity: &Entity<T>, locale: LocaleId) -> String {
    let front = entity.text(locale).map(|(text, _)| &text.front);
    let title = front.and_then(|front| front.title().or_else(|| front.line("destination")));
    title.map_or_else(|| entity.id.to_string(), |title| title.words())
}

/// The label of a topic, or its id where no message names it.
pub fn topic_label(id: &str, messages: &Messages, locale: LocaleId) -> String {
    let key = format!("topic-{id}");
    messages.format(locale, &key, &()).map_or_else(|_| id.to_owned(), |text| text.text)
}

fn topic_courses(catalog: &Catalog, courses: &[Key<Course>]) -> Vec<Vec<Key<Course>>> {
    let terms = catalog.vocabularies.terms("topics");
    let mut lists = vec![Vec::new(); terms.len()];
    for &course in courses {
        for &topic in &catalog.courses.get(course).topics {
            let mut at = Some(topic);
            while let Some(key) = at {
                let list: &mut Vec<Key<Course>> = &mut lists[key.index()];
                if list.last() != Some(&course) {
                    list.push(course);
                }
                at = terms[key.index()].parent;
            }
        }
    }
    lists
}
