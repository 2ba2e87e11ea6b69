//! What a calendar says of a run, a deadline, a session, an event.

use crate::calendar::{Date, Day};
use crate::catalog::{Course, Event, Key, Run, Session};
use crate::export::calendar::{Item, When};
use crate::export::told::{Naming, Narrator};
use crate::listing::Appointment;
use crate::locale::LocaleId;
use crate::messages::{Args, Value};
use crate::rules::{DeadlineKind, RunFacts, Subject};
use crate::world::page_of_appointment;

pub(super) fn describe(narrator: Narrator<'_>, appointment: Appointment, naming: &Naming) -> Item {
    match appointment {
        Appointment::Run(key, at) => of_run(narrator, (key, at), naming),
        Appointment::Deadline(kind, key, at) => of_deadline(narrator, kind, (key, at), naming),
        Appointment::Session(key, at, session) => of_session(narrator, (key, at), session, naming),
        Appointment::Event(key) => of_event(narrator, key, naming),
    }
}

fn of_run(narrator: Narrator<'_>, (key, at): (Key<Course>, usize), naming: &Naming) -> Item {
    let course = narrator.world.catalog.courses.get(key);
    let (run, facts) = (&course.runs[at], &narrator.world.facts.course(key).runs[at]);
    let first = run.start.and_then(Day::exact).unwrap_or(Date::MAX);
    // Of a last day that is known to its month, nobody could say which it is.
    let last = facts.end.filter(|_| !matches!(run.end, Some(Day::Month(_))));
    let about = narrator.line(course, "summary", key.into()).map(|(words, _)| words);
    let shared = shared(narrator, Appointment::Run(key, at), (key, at), "run", naming);
    Item {
        when: When::Days(first, last.unwrap_or(first)),
        summary: narrator.title(course),
        description: shared.description.into_iter().chain(narrator.closes(key, at)).chain(about).collect(),
        ..shared
    }
}

fn of_deadline(narrator: Narrator<'_>, kind: DeadlineKind, (key, at): (Key<Course>, usize), naming: &Naming) -> Item {
    let facts = &narrator.world.facts.course(key).runs[at];
    let day = facts.deadlines.day(kind).unwrap_or(Date::MAX);
    let shared = shared(narrator, Appointment::Deadline(kind, key, at), (key, at), kind.name(), naming);
    Item {
        when: When::Days(day, day),
        summary: of_course(narrator, &format!("agenda-{}", kind.name()), key),
        // It is no place where one has to be.
        location: None,
        changed: shared.changed.max(policy_day(narrator, facts, kind)),
        ..shared
    }
}

fn of_session(narrator: Narrator<'_>, (key, at): (Key<Course>, usize), session: usize, naming: &Naming) -> Item {
    let world = narrator.world;
    let course = world.catalog.courses.get(key);
    let (run, facts) = (&course.runs[at], &world.facts.course(key).runs[at]);
    let appointment = Appointment::Session(key, at, session);
    let session: &Session = &run.sessions[session];
    let (title, _) = narrator.title(course);
    let named = narrator.part(course, ("sessions", &session.id.value), "title", Subject::Run(key, at));
    let said = named.and_then(|named| {
        let arguments = Args::new().with("session", Value::from(named)).with("course", Value::from(title.as_str()));
        narrator.sentence("agenda-session-named", &arguments)
    });
    let live = course.live.as_ref();
    let recorded = session.is_recorded.or_else(|| live?.is_recorded);
    let compulsory = session.is_compulsory.or_else(|| live?.is_compulsory);
    let claims = [
        recorded.map(|claim| if claim { "session-recorded" } else { "session-not-recorded" }),
        compulsory.map(|claim| if claim { "session-compulsory" } else { "session-voluntary" }),
    ];
    let claims = claims.into_iter().flatten().filter_map(|key| narrator.sentence(key, &Args::new()));
    let shared = shared(narrator, appointment, (key, at), &format!("session/{}", session.id.value), naming);
    Item {
        when: match &session.start_time {
            Some(time) => {
                When::Time { zone: facts.zone.clone(), day: session.date, time: time.value, minutes: session.minutes }
            }
            None => When::Days(session.date, session.date),
        },
        summary: said.map_or_else(|| of_course(narrator, "agenda-session", key), |said| (said, narrator.locale)),
        description: shared.description.into_iter().chain(claims).collect(),
        ..shared
    }
}

fn of_event(narrator: Narrator<'_>, key: Key<Event>, naming: &Naming) -> Item {
    let world = narrator.world;
    let event = world.catalog.events.get(key);
    let last = event.end_date.unwrap_or(event.date);
    let about = narrator.line(event, "summary", key.into()).map(|(words, _)| words);
    let mode = event.mode.as_ref().map(|word| world.label(narrator.locale, word.family, word).0);
    Item {
        uid: uid(naming, &format!("event/{}", event.id)),
        when: match event.start_time.filter(|_| last == event.date) {
            Some(time) => {
                When::Time { zone: world.facts.event(key).zone.clone(), day: event.date, time, minutes: None }
            }
            None => When::Days(event.date, last),
        },
        summary: narrator.title(event),
        description: about.into_iter().collect(),
        location: event.venue.as_ref().and_then(|venue| narrator.place(venue)).or(mode),
        url: narrator.address(page_of_appointment(Appointment::Event(key))),
        is_cancelled: false,
        changed: event.common.updated.or(event.common.published),
    }
}

/// What all that belongs to a run has in common; `part` says which of it this is.
fn shared(
    narrator: Narrator<'_>,
    appointment: Appointment,
    (key, at): (Key<Course>, usize),
    part: &str,
    naming: &Naming,
) -> Item {
    let course = narrator.world.catalog.courses.get(key);
    let run: &Run = &course.runs[at];
    let cancelled = run.is_cancelled.then(|| narrator.sentence("agenda-cancelled", &Args::new())).flatten();
    let address = narrator.address(page_of_appointment(appointment));
    let is_over = narrator.world.facts.course(key).runs[at].status == crate::rules::Status::Ended;
    Item {
        uid: uid(naming, &format!("course/{}/{}/{part}", course.id, run.id)),
        when: When::Days(Date::MAX, Date::MAX),
        summary: (String::new(), narrator.locale),
        description: cancelled.into_iter().chain(narrator.run(key, at)).collect(),
        location: run.venue.as_ref().and_then(|venue| narrator.place(venue)),
        // Of a run that is over the page of the course has one line.
        url: address.map(|url| if is_over { url } else { format!("{url}#run_{}", run.id) }),
        is_cancelled: run.is_cancelled,
        changed: course.common.updated.or(course.common.published),
    }
}

/// A message about a course, else its title.
fn of_course(narrator: Narrator<'_>, message: &str, key: Key<Course>) -> (String, LocaleId) {
    let (title, locale) = narrator.title(narrator.world.catalog.courses.get(key));
    let said = narrator.sentence(message, &Args::new().with("course", Value::from(title.as_str())));
    said.map_or((title, locale), |said| (said, narrator.locale))
}

/// The day from which the policy holds that a deadline follows from: with it the deadline may have changed.
fn policy_day(narrator: Narrator<'_>, facts: &RunFacts, kind: DeadlineKind) -> Option<Date> {
    let deadline = facts.deadlines.get(kind).filter(|deadline| !deadline.is_given)?;
    let (_, version) = facts.policies.of(&narrator.world.catalog, deadline.kind.policy().0)?;
    Some(version.from)
}

/// The name of something in every calendar, whatever the language and the slugs of the day.
fn uid(naming: &Naming, rest: &str) -> String {
    format!("{}{rest}@{}", naming.folder, naming.host)
}
