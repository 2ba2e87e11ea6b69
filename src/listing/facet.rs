//! Ways to narrow down the courses: each value of a facet has a list of its own.

use std::collections::BTreeMap;

use crate::calendar::{Day, Month};
use crate::catalog::{Catalog, Course, Key, Unit, Word};
use crate::listing::order::title_words;
use crate::locale::{Locale, LocaleId};
use crate::messages::Messages;
use crate::rules::Facts;

/// How many facets there are.
pub(super) const FACETS: usize = 6;

/// What courses are told apart by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// How much one should know.
    Level,
    /// Where it takes place.
    Format,
    /// The language it is taught in.
    Language,
    /// A language it has subtitles in.
    Subtitles,
    /// The month in which a run is to start.
    Month,
    /// The unit that takes part.
    Department,
}

/// Where a value stands among those of its facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FacetKey(u32);

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum FacetTerm {
    /// A term whose label is the message `<prefix>-<id>`.
    Word {
        /// `level` or `format`.
        prefix: &'static str,
        /// The id of the term.
        id: String,
    },
    /// A language.
    Language(Locale),
    /// A month.
    Month(Month),
    /// A unit.
    Unit(Key<Unit>),
}

/// A value, and the courses that have it.
#[derive(Clone, Debug)]
pub struct FacetValue {
    /// What it is.
    pub term: FacetTerm,
    /// The broader value, whose list has these courses too.
    pub parent: Option<FacetKey>,
    /// The courses, in the order of their table.
    pub courses: Vec<Key<Course>>,
}

impl Facet {
    /// Every facet, in the order of pages.
    pub const ALL: [Facet; FACETS] =
        [Facet::Level, Facet::Format, Facet::Language, Facet::Subtitles, Facet::Month, Facet::Department];

    /// The name in the keys of messages: `nav-levels`.
    pub fn section(self) -> &'static str {
        match self {
            Facet::Level => "levels",
            Facet::Format => "formats",
            Facet::Language => "languages",
            Facet::Subtitles => "subtitles",
            Facet::Month => "months",
            Facet::Department => "departments",
        }
    }

    /// One value of it in the keys of messages: `facet-level-title`.
    pub fn name(self) -> &'static str {
        match self {
            Facet::Level => "level",
            Facet::Format => "format",
            Facet::Language => "language",
            Facet::Subtitles => "subtitles",
            Facet::Month => "month",
            Facet::Department => "department",
        }
    }
}

/// The values of every facet that some course has, in the order of vocabularies,
/// tags and ids.
#[derive(Clone, Debug)]
pub struct Facets {
    values: [Vec<FacetValue>; FACETS],
    /// The values that each course of the table has.
    of_courses: Vec<Vec<(Facet, FacetKey)>>,
}

impl Facets {
    /// What the courses of the site have.
    pub fn of(catalog: &Catalog, facts: &Facts) -> Facets {
        let level = |course: &Course| course.level.as_ref().map(|word| word.id.clone());
        let format = |course: &Course| course.format.as_ref().map(|word| word.id.clone());
        let values = [
            words("level", "levels", level, catalog),
            words("format", "formats", format, catalog),
            languages(catalog, |key| &facts.course(key).taught_in),
            languages(catalog, |key| &facts.course(key).subtitles),
            months(catalog, facts),
            units(catalog),
        ];
        let mut of_courses = vec![Vec::new(); catalog.courses.len()];
        for (facet, values) in Facet::ALL.into_iter().zip(&values) {
            for (at, value) in values.iter().enumerate() {
                value.courses.iter().for_each(|course| of_courses[course.index()].push((facet, key(at))));
            }
        }
        Facets { values, of_courses }
    }

    /// The values that a course has, in the order of facets and values.
    pub fn of_course(&self, course: Key<Course>) -> &[(Facet, FacetKey)] {
        &self.of_courses[course.index()]
    }

    /// Keys and values of a facet.
    pub fn entries(&self, facet: Facet) -> impl Iterator<Item = (FacetKey, &FacetValue)> {
        self.list(facet).iter().enumerate().map(|(at, value)| (key(at), value))
    }

    /// A value.
    pub fn get(&self, facet: Facet, key: FacetKey) -> &FacetValue {
        &self.list(facet)[key.0 as usize]
    }

    /// The value with this term.
    pub fn find(&self, facet: Facet, is_it: impl Fn(&FacetTerm) -> bool) -> Option<FacetKey> {
        self.entries(facet).find(|(_, value)| is_it(&value.term)).map(|(key, _)| key)
    }

    /// The value of a level or format.
    pub fn find_word(&self, facet: Facet, word: &Word) -> Option<FacetKey> {
        self.find(facet, |term| matches!(term, FacetTerm::Word { id, .. } if *id == word.id))
    }

    fn list(&self, facet: Facet) -> &[FacetValue] {
        &self.values[facet as usize]
    }
}

fn key(at: usize) -> FacetKey {
    FacetKey(u32::try_from(at).unwrap_or(u32::MAX))
}

/// The terms of a vocabulary in its order, then words that no vocabulary has. A
/// broader term has the courses of its narrower ones.
fn words(
    prefix: &'static str,
    vocabulary: &str,
    word: impl Fn(&Course) -> Option<String>,
    catalog: &Catalog,
) -> Vec<FacetValue> {
    let mut courses: BTreeMap<String, Vec<Key<Course>>> = BTreeMap::new();
    for (key, course) in catalog.courses.shown() {
        let Some(id) = word(course) else { continue };
        let lineage = catalog.vocabularies.lineage(vocabulary, &id);
        let broader = lineage.iter().skip(1).map(|term| term.id.clone());
        for id in std::iter::once(id).chain(broader) {
            courses.entry(id).or_default().push(key);
        }
    }
    let terms = catalog.vocabularies.terms(vocabulary);
    let mut known: Vec<usize> = (0..terms.len()).collect();
    known.sort_by_key(|&at| (terms[at].order.is_none(), terms[at].order, at));
    let mut ids: Vec<String> =
        known.iter().map(|&at| terms[at].id.clone()).filter(|id| courses.contains_key(id)).collect();
    ids.extend(courses.keys().filter(|id| terms.iter().all(|term| term.id != **id)).cloned());
    let parent = |id: &String| {
        let parent = catalog.vocabularies.lineage(vocabulary, id).get(1)?.id.clone();
        ids.iter().position(|one| *one == parent).map(key)
    };
    let value = |id: &String| FacetValue {
        term: FacetTerm::Word { prefix, id: id.clone() },
        parent: parent(id),
        courses: courses.get(id).cloned().unwrap_or_default(),
    };
    ids.iter().map(value).collect()
}

fn languages<'a>(catalog: &Catalog, of: impl Fn(Key<Course>) -> &'a [Locale]) -> Vec<FacetValue> {
    let mut courses: BTreeMap<&Locale, Vec<Key<Course>>> = BTreeMap::new();
    for (key, _) in catalog.courses.shown() {
        for locale in of(key) {
            courses.entry(locale).or_default().push(key);
        }
    }
    let value = |(locale, courses): (&Locale, Vec<_>)| FacetValue {
        term: FacetTerm::Language(locale.clone()),
        parent: None,
        courses,
    };
    courses.into_iter().map(value).collect()
}

/// The months in which one can still begin.
fn months(catalog: &Catalog, facts: &Facts) -> Vec<FacetValue> {
    let mut courses: BTreeMap<Month, Vec<Key<Course>>> = BTreeMap::new();
    for (key, course) in catalog.courses.shown() {
        let runs = course.runs.iter().zip(&facts.course(key).runs);
        let to_come = runs.filter(|(_, facts)| facts.is_start_ahead);
        for month in to_come.filter_map(|(run, _)| run.start).map(Day::month) {
            let list = courses.entry(month).or_default();
            if list.last() != Some(&key) {
                list.push(key);
            }
        }
    }
    let value = |(month, courses): (Month, Vec<_>)| FacetValue { term: FacetTerm::Month(month), parent: None, courses };
    courses.into_iter().map(value).collect()
}

/// A unit has the courses of the units in it; not so the provider, which would
/// have all of them.
fn units(catalog: &Catalog) -> Vec<FacetValue> {
    let mut courses: BTreeMap<Key<Unit>, Vec<Key<Course>>> = BTreeMap::new();
    for (key, course) in catalog.courses.shown() {
        for role in &course.units {
            let units = lineage(role.unit, catalog).into_iter();
            for unit in units.filter(|unit| *unit == role.unit || Some(*unit) != catalog.provider) {
                let list = courses.entry(unit).or_default();
                if list.last() != Some(&key) {
                    list.push(key);
                }
            }
        }
    }
    courses.retain(|&unit, _| !catalog.units.get(unit).is_hidden);
    let ids: Vec<Key<Unit>> = courses.keys().copied().collect();
    let parent = |unit: Key<Unit>| {
        let parent = catalog.units.get(unit).parent?;
        ids.iter().position(|&one| one == parent).map(key)
    };
    let value = |(unit, courses): (Key<Unit>, Vec<_>)| FacetValue {
        term: FacetTerm::Unit(unit),
        parent: parent(unit),
        courses,
    };
    courses.into_iter().map(value).collect()
}

/// A unit and those it belongs to.
fn lineage(unit: Key<Unit>, catalog: &Catalog) -> Vec<Key<Unit>> {
    let mut list = Vec::new();
    let mut at = Some(unit);
    while let Some(unit) = at.filter(|unit| !list.contains(unit)) {
        list.push(unit);
        at = catalog.units.get(unit).parent;
    }
    list
}

/// What readers of a language call a value.
pub fn facet_label(term: &FacetTerm, catalog: &Catalog, messages: &Messages, locale: LocaleId) -> String {
    let say = |key: &str| messages.format(locale, key, &()).ok().map(|text| text.text);
    match term {
        FacetTerm::Word { prefix, id } => say(&format!("{prefix}-{id}")).unwrap_or_else(|| id.clone()),
        FacetTerm::Language(language) => {
            let named = |tag: &str| say(&format!("language-{}", tag.to_ascii_lowercase()));
            named(language.tag()).or_else(|| named(language.language())).unwrap_or_else(|| language.tag().to_owned())
        }
        FacetTerm::Month(month) => messages.formats(locale).month(*month),
        FacetTerm::Unit(unit) => title_words(catalog.units.get(*unit), locale),
    }
}
