//! Sorted lists, made once for each language.

use std::cmp::Ordering;

use crate::calendar::{Date, Day};
use crate::catalog::{
    Catalog, Course, Entity, Facts as Kind, FaqCategory, Key, News, Page, Person, Program, Table, TermKey,
};
use crate::locale::{LocaleId, PerLocale};
use crate::messages::Messages;
use crate::rules::Facts;

/// Every list of a language, in its order.
#[derive(Clone, Debug)]
pub struct Lists {
    /// Next start first, then by title; those without a date last.
    pub courses: Vec<Key<Course>>,
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
}

impl Lists {
    /// The lists of every language.
    pub fn of_all(
        catalog: &Catalog,
        facts: &Facts,
        messages: &Messages,
        locales: &crate::locale::Locales,
    ) -> PerLocale<Lists> {
        locales.each(|locale| Lists::of(catalog, facts, messages, locale))
    }

    fn of(catalog: &Catalog, facts: &Facts, messages: &Messages, locale: LocaleId) -> Lists {
        let sorted = Sorter { messages, locale };
        let courses = sorted.by(&catalog.courses, |key, course| {
            let next = facts.course(key).next_start;
            // A month that is not fixed stands behind the days of that month.
            let start = next.map_or(Date::MAX, Day::earliest);
            let is_vague = next.is_none_or(|day| day.exact().is_none());
            ((start, is_vague), title_words(course, locale))
        });
        let topic_courses = topic_courses(catalog, &courses);
        let mut topics: Vec<(TermKey, String)> = catalog
            .vocabularies
            .entries("topics")
            .filter(|(key, _)| !topic_courses[key.index()].is_empty())
            .map(|(key, term)| (key, topic_label(&term.id, messages, locale)))
            .collect();
        topics.sort_by(|a, b| messages.formats(locale).compare(&a.1, &b.1).then(a.0.cmp(&b.0)));
        let mut pages = sorted.by(&catalog.pages, |_, page| (page.order, title_words(page, locale)));
        pages.retain(|&key| catalog.pages.get(key).id.as_ref() != "home");
        let programs = sorted.by(&catalog.programs, |_, program| ((), title_words(program, locale)));
        Lists {
            course_ranks: ranks(&courses, catalog.courses.len()),
            program_ranks: ranks(&programs, catalog.programs.len()),
            courses,
            programs,
            people: sorted.by(&catalog.people, |_, person| ((), person.sort_key())),
            faq: sorted.by(&catalog.faq, |_, category| (category.order, title_words(category, locale))),
            news: sorted.by(&catalog.news, |_, item| (std::cmp::Reverse(item.date), title_words(item, locale))),
            pages,
            topics: topics.into_iter().map(|(key, _)| key).collect(),
            topic_courses,
        }
    }
}

impl Lists {
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

struct Sorter<'a> {
    messages: &'a Messages,
    locale: LocaleId,
}

impl Sorter<'_> {
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
/// the id where there is no title.
pub fn title_words<T>(entity: &Entity<T>, locale: LocaleId) -> String {
    let title = entity.text(locale).and_then(|(text, _)| text.front.title());
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
