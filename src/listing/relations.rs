//! Who belongs to what, seen from the other side, found once for all pages.

use crate::catalog::{Catalog, Course, Key, Person, Program, Teacher};

/// Relations that the catalog writes down on one side only.
#[derive(Clone, Debug)]
pub struct Relations {
    programs_of_course: Vec<Vec<Key<Program>>>,
    courses_of_person: Vec<Vec<Key<Course>>>,
    programs_of_person: Vec<Vec<Key<Program>>>,
}

impl Relations {
    /// The relations among what the site shows, in the order of the tables.
    pub fn of(catalog: &Catalog) -> Relations {
        let mut relations = Relations {
            programs_of_course: vec![Vec::new(); catalog.courses.len()],
            courses_of_person: vec![Vec::new(); catalog.people.len()],
            programs_of_person: vec![Vec::new(); catalog.people.len()],
        };
        for (key, course) in catalog.courses.shown() {
            note(&mut relations.courses_of_person, &course.people, key);
        }
        for (key, program) in catalog.programs.shown() {
            note(&mut relations.programs_of_person, &program.people, key);
            for course in program.requirements.iter().flat_map(|tree| tree.courses()) {
                let programs = &mut relations.programs_of_course[course.index()];
                if programs.last() != Some(&key) {
                    programs.push(key);
                }
            }
        }
        relations
    }

    /// The programs that a course counts toward.
    pub fn programs_of_course(&self, course: Key<Course>) -> &[Key<Program>] {
        &self.programs_of_course[course.index()]
    }

    /// The courses that a person has a role in.
    pub fn courses_of_person(&self, person: Key<Person>) -> &[Key<Course>] {
        &self.courses_of_person[person.index()]
    }

    /// The programs that a person has a role in.
    pub fn programs_of_person(&self, person: Key<Person>) -> &[Key<Program>] {
        &self.programs_of_person[person.index()]
    }
}

fn note<T>(lists: &mut [Vec<Key<T>>], people: &[Teacher], key: Key<T>) {
    for teacher in people {
        let list = &mut lists[teacher.person.index()];
        if list.last() != Some(&key) {
            list.push(key);
        }
    }
}
