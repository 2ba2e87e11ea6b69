//! Courses to look at next (K27).

use std::cmp::Reverse;
use std::collections::BTreeMap;
use std::sync::OnceLock;

use crate::catalog::{Catalog, Course, Key, Program};

const TOPIC: u32 = 3;
const PROGRAM: u32 = 2;
const PERSON: u32 = 2;
const LEVEL: u32 = 1;

/// How many courses are proposed where the course itself names fewer.
const MOST: usize = 6;

/// Which courses share something, looked up from what they share.
#[derive(Clone, Debug, Default)]
pub(super) struct Related {
    /// By topic.
    topics: Vec<Vec<Key<Course>>>,
    /// By program.
    programs: Vec<Vec<Key<Course>>>,
    /// By person.
    people: Vec<Vec<Key<Course>>>,
    levels: BTreeMap<String, Vec<Key<Course>>>,
    /// What was asked for, by course: nobody needs all of them to see one page.
    found: Vec<OnceLock<Vec<Key<Course>>>>,
}

impl Related {
    pub(super) fn of(catalog: &Catalog, programs_of: &[Vec<Key<Program>>]) -> Related {
        let mut related = Related {
            topics: vec![Vec::new(); catalog.vocabularies.terms("topics").len()],
            programs: vec![Vec::new(); catalog.programs.len()],
            people: vec![Vec::new(); catalog.people.len()],
            levels: BTreeMap::new(),
            found: vec![OnceLock::new(); catalog.courses.len()],
        };
        for (key, course) in catalog.courses.shown() {
            course.topics.iter().for_each(|topic| note(&mut related.topics[topic.index()], key));
            course.people.iter().for_each(|teacher| note(&mut related.people[teacher.person.index()], key));
            programs_of[key.index()].iter().for_each(|program| note(&mut related.programs[program.index()], key));
            if let Some(level) = &course.level {
                related.levels.entry(level.id.clone()).or_default().push(key);
            }
        }
        related
    }

    /// The courses that a course names, and then those that share most with it;
    /// of two that share as much, the one whose id comes first.
    pub(super) fn to(&self, key: Key<Course>, catalog: &Catalog, programs_of: &[Vec<Key<Program>>]) -> &[Key<Course>] {
        self.found[key.index()].get_or_init(|| self.find(key, catalog, programs_of))
    }

    fn find(&self, key: Key<Course>, catalog: &Catalog, programs_of: &[Vec<Key<Program>>]) -> Vec<Key<Course>> {
        let course = catalog.courses.get(key);
        let mut list: Vec<Key<Course>> = Vec::new();
        course.related.iter().filter(|&&other| other != key).for_each(|&other| note_once(&mut list, other));
        let most = MOST.max(list.len());
        let mut scores = vec![0_u32; catalog.courses.len()];
        let mut met: Vec<Key<Course>> = Vec::new();
        let mut add = |others: &[Key<Course>], points: u32| {
            for &other in others {
                let score = &mut scores[other.index()];
                if *score == 0 {
                    met.push(other);
                }
                *score += points;
            }
        };
        once(&course.topics).for_each(|topic| add(&self.topics[topic.index()], TOPIC));
        programs_of[key.index()].iter().for_each(|program| add(&self.programs[program.index()], PROGRAM));
        let people: Vec<_> = course.people.iter().map(|teacher| teacher.person).collect();
        once(&people).for_each(|person| add(&self.people[person.index()], PERSON));
        let level = course.level.as_ref().and_then(|level| self.levels.get(&level.id));
        let same_level = level.map_or(&[][..], Vec::as_slice);
        // Who shares nothing but the level comes last, by id: so many are
        // enough as there are places, and those that are taken already.
        let spare = same_level.iter().take(most + met.len() + list.len() + 1);
        let has_level = |other: Key<Course>| {
            course.level.as_deref().is_some_and(|level| catalog.courses.get(other).level.as_deref() == Some(level))
        };
        let with_level = |other: Key<Course>| scores[other.index()] + if has_level(other) { LEVEL } else { 0 };
        let mut ranked: Vec<(Reverse<u32>, Key<Course>)> =
            met.iter().chain(spare).map(|&other| (Reverse(with_level(other)), other)).collect();
        ranked.retain(|(_, other)| *other != key && !list.contains(other));
        // Keys are in the order of ids.
        ranked.sort_unstable();
        ranked.dedup();
        list.extend(ranked.into_iter().map(|(_, other)| other).take(most - list.len()));
        list
    }
}

fn note(list: &mut Vec<Key<Course>>, key: Key<Course>) {
    if list.last() != Some(&key) {
        list.push(key);
    }
}

fn note_once(list: &mut Vec<Key<Course>>, key: Key<Course>) {
    if !list.contains(&key) {
        list.push(key);
    }
}

/// Each value once, in order.
fn once<T: PartialEq>(list: &[T]) -> impl Iterator<Item = &T> {
    list.iter().enumerate().filter(|(at, value)| !list[..*at].contains(value)).map(|(_, value)| value)
}
