//! What belongs to a unit and what leads to a credential, found once for all pages.

use crate::catalog::{Catalog, Course, Credential, Key, Pathway, Person, Program, Unit, UnitRole, Word};

/// What a unit takes part in, with its role there.
#[derive(Clone, Debug, Default)]
pub struct UnitTies {
    /// Its parts.
    pub parts: Vec<Key<Unit>>,
    /// Those who hold a post in it.
    pub people: Vec<Key<Person>>,
    /// Its courses.
    pub courses: Vec<(Key<Course>, Option<Word>)>,
    /// Its programs.
    pub programs: Vec<(Key<Program>, Option<Word>)>,
    /// What it awards.
    pub credentials: Vec<Key<Credential>>,
    /// The pathways that lead to it.
    pub pathways: Vec<Key<Pathway>>,
}

/// What a credential is tied to.
#[derive(Clone, Debug, Default)]
pub struct CredentialTies {
    /// Courses that say they lead to it.
    pub courses: Vec<Key<Course>>,
    /// Programs that say so, or that it requires.
    pub programs: Vec<Key<Program>>,
    /// Where it leads: what it names, and what names it.
    pub pathways: Vec<Key<Pathway>>,
}

/// Ties that the catalog writes down on one side only.
#[derive(Clone, Debug)]
pub struct Affiliations {
    units: Vec<UnitTies>,
    credentials: Vec<CredentialTies>,
}

impl Affiliations {
    /// The ties among what the site shows, in the order of the tables.
    pub fn of(catalog: &Catalog) -> Affiliations {
        let mut ties = Affiliations {
            units: vec![UnitTies::default(); catalog.units.len()],
            credentials: vec![CredentialTies::default(); catalog.credentials.len()],
        };
        ties.units(catalog);
        ties.credentials(catalog);
        ties
    }

    /// What a unit takes part in.
    pub fn unit(&self, unit: Key<Unit>) -> &UnitTies {
        &self.units[unit.index()]
    }

    /// What a credential is tied to.
    pub fn credential(&self, credential: Key<Credential>) -> &CredentialTies {
        &self.credentials[credential.index()]
    }

    fn units(&mut self, catalog: &Catalog) {
        for (key, unit) in catalog.units.shown() {
            if let Some(parent) = unit.parent {
                self.units[parent.index()].parts.push(key);
            }
        }
        for (key, person) in catalog.people.shown() {
            for unit in person.appointments.iter().filter_map(|post| post.unit) {
                push(&mut self.units[unit.index()].people, key);
            }
        }
        let role = |role: &UnitRole| role.role.clone();
        for (key, course) in catalog.courses.shown() {
            for one in &course.units {
                self.units[one.unit.index()].courses.push((key, role(one)));
            }
        }
        for (key, program) in catalog.programs.shown() {
            for one in &program.units {
                self.units[one.unit.index()].programs.push((key, role(one)));
            }
        }
        for (key, pathway) in catalog.pathways.shown() {
            for unit in &pathway.at {
                push(&mut self.units[unit.index()].pathways, key);
            }
        }
    }

    fn credentials(&mut self, catalog: &Catalog) {
        for (key, credential) in catalog.credentials.shown() {
            for unit in &credential.awarded_by {
                push(&mut self.units[unit.index()].credentials, key);
            }
            let own = &mut self.credentials[key.index()];
            own.programs.extend(credential.program);
            own.pathways.extend(&credential.stackable_into);
        }
        for (key, course) in catalog.courses.shown() {
            for credential in &course.credentials {
                push(&mut self.credentials[credential.index()].courses, key);
            }
        }
        for (key, program) in catalog.programs.shown() {
            for credential in &program.credentials {
                push(&mut self.credentials[credential.index()].programs, key);
            }
        }
        for (key, pathway) in catalog.pathways.shown() {
            for credential in &pathway.from {
                push(&mut self.credentials[credential.index()].pathways, key);
            }
        }
    }
}

fn push<T>(list: &mut Vec<Key<T>>, key: Key<T>) {
    if !list.contains(&key) {
        list.push(key);
    }
}
