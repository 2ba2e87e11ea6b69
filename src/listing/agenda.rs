//! What stands in the calendar files of courses, of programs and of the whole catalog.

use crate::catalog::{Catalog, Course, Event, Key, Program};
use crate::rules::{DeadlineKind, Facts, Status};

/// Days that somebody may want in a calendar of their own.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Agenda {
    /// Those of a course.
    Course(Key<Course>),
    /// Those of all courses of a program.
    Program(Key<Program>),
    /// Those by which one chooses among all courses, and the events.
    Catalog,
}

/// One of these days, or several in a row.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Appointment {
    /// A run, from its first day to its last.
    Run(Key<Course>, usize),
    /// A day by which something is to be done.
    Deadline(DeadlineKind, Key<Course>, usize),
    /// A live session, by its position in the run.
    Session(Key<Course>, usize, usize),
    /// An event of the institution.
    Event(Key<Event>),
}

/// The deadlines that one has to act by; the others tell what the institution does.
const DEADLINES: [DeadlineKind; 4] = [
    DeadlineKind::RegistrationCloses,
    DeadlineKind::RefundUntil,
    DeadlineKind::AccommodationRequestBy,
    DeadlineKind::MaterialsUntil,
];

impl Agenda {
    /// What stands in it. Whoever takes part in a course wants all its days; whoever
    /// looks at the whole catalog, when runs to come begin and until when one can register.
    pub fn appointments(self, catalog: &Catalog, facts: &Facts) -> Vec<Appointment> {
        match self {
            Agenda::Course(key) => of_course(key, catalog, facts),
            Agenda::Program(key) => {
                let courses = facts.program(key).courses.iter().filter(|&&key| !catalog.courses.get(key).is_hidden);
                courses.flat_map(|&key| of_course(key, catalog, facts)).collect()
            }
            Agenda::Catalog => {
                let courses = catalog.courses.shown().flat_map(|(key, _)| of_course(key, catalog, facts));
                let to_choose_by = courses.filter(|&one| is_to_choose_by(one, facts));
                to_choose_by.chain(catalog.events.shown().map(|(key, _)| Appointment::Event(key))).collect()
            }
        }
    }
}

fn of_course(key: Key<Course>, catalog: &Catalog, facts: &Facts) -> Vec<Appointment> {
    let mut list = Vec::new();
    for (at, run) in catalog.courses.get(key).runs.iter().enumerate() {
        if run.start.is_some_and(|start| start.exact().is_some()) {
            list.push(Appointment::Run(key, at));
        }
        let deadlines = &facts.course(key).runs[at].deadlines;
        let kinds = DEADLINES.into_iter().filter(|&kind| deadlines.get(kind).is_some());
        list.extend(kinds.map(|kind| Appointment::Deadline(kind, key, at)));
        list.extend((0..run.sessions.len()).map(|session| Appointment::Session(key, at, session)));
    }
    list
}

/// Whether it is the run itself or the end of its registration, and the run is not over.
fn is_to_choose_by(appointment: Appointment, facts: &Facts) -> bool {
    match appointment {
        Appointment::Run(key, at) | Appointment::Deadline(DeadlineKind::RegistrationCloses, key, at) => {
            facts.course(key).runs[at].status != Status::Ended
        }
        _ => false,
    }
}
