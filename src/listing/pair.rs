//! Lists of two choices at once: courses on statistics that are taught in Spanish.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::catalog::{Catalog, Course, Key, TermKey};
use crate::listing::{Facet, FacetKey, Facets};

/// One choice that narrows down the courses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Choice {
    /// A topic, with those within it.
    Topic(TermKey),
    /// A value of a facet.
    Facet(Facet, FacetKey),
}

/// Two choices, and the courses that both leave.
#[derive(Clone, Debug)]
pub struct Pair {
    /// The one whose list this one stands below.
    pub first: Choice,
    /// The other.
    pub second: Choice,
    /// The courses, in the order of their table.
    pub courses: Vec<Key<Course>>,
}

/// The pairs that have a list of their own, in the order of their choices.
#[derive(Clone, Debug, Default)]
pub struct Pairs {
    list: Vec<Pair>,
}

/// Fewer courses are found as fast in the list of one choice.
const FEWEST: usize = 3;

impl Pairs {
    /// At most so many pairs, those with most courses: both choices leave out some that
    /// the other alone would have.
    pub fn of(catalog: &Catalog, facets: &Facets, limit: u16) -> Pairs {
        if limit == 0 {
            return Pairs::default();
        }
        let mut alone: BTreeMap<Choice, usize> = BTreeMap::new();
        let mut both: BTreeMap<(Choice, Choice), Vec<Key<Course>>> = BTreeMap::new();
        for (key, course) in catalog.courses.shown() {
            let choices = choices(key, course, catalog, facets);
            for (at, &first) in choices.iter().enumerate() {
                *alone.entry(first).or_default() += 1;
                for &second in choices[at + 1..].iter().filter(|second| !first.is_like(**second)) {
                    both.entry((first, second)).or_default().push(key);
                }
            }
        }
        let pairs = both.into_iter().map(|((first, second), courses)| Pair { first, second, courses });
        let is_worth = |pair: &Pair| {
            pair.courses.len() >= FEWEST && pair.courses.len() < alone[&pair.first].min(alone[&pair.second])
        };
        let mut list: Vec<Pair> = pairs.filter(is_worth).collect();
        list.sort_by_key(|pair| (Reverse(pair.courses.len()), pair.first, pair.second));
        list.truncate(usize::from(limit));
        list.sort_by_key(|pair| (pair.first, pair.second));
        Pairs { list }
    }

    /// All of them.
    pub fn iter(&self) -> impl Iterator<Item = &Pair> {
        self.list.iter()
    }

    /// The pair of these choices, in this order.
    pub fn get(&self, first: Choice, second: Choice) -> Option<&Pair> {
        let at = self.list.binary_search_by_key(&(first, second), |pair| (pair.first, pair.second)).ok()?;
        Some(&self.list[at])
    }

    /// The pairs with a choice, each with the other one.
    pub fn with(&self, choice: Choice) -> impl Iterator<Item = (&Pair, Choice)> {
        self.list.iter().filter_map(move |pair| match pair {
            pair if pair.first == choice => Some((pair, pair.second)),
            pair if pair.second == choice => Some((pair, pair.first)),
            _ => None,
        })
    }
}

impl Choice {
    /// Whether both are topics, or values of one facet.
    fn is_like(self, other: Choice) -> bool {
        match (self, other) {
            (Choice::Topic(_), Choice::Topic(_)) => true,
            (Choice::Facet(one, _), Choice::Facet(another, _)) => one == another,
            _ => false,
        }
    }
}

/// The choices that leave a course, in order. Months pass, and a language of subtitles beside
/// one of teaching would puzzle readers.
fn choices(key: Key<Course>, course: &Course, catalog: &Catalog, facets: &Facets) -> Vec<Choice> {
    let mut choices = Vec::new();
    for &topic in &course.topics {
        let mut at = Some(topic);
        while let Some(topic) = at {
            choices.push(Choice::Topic(topic));
            at = catalog.vocabularies.topic(topic).parent;
        }
    }
    let values = facets.of_course(key).iter();
    let values = values.filter(|(facet, _)| !matches!(facet, Facet::Month | Facet::Subtitles));
    choices.extend(values.map(|&(facet, value)| Choice::Facet(facet, value)));
    choices.sort_unstable();
    choices.dedup();
    choices
}
