//! K11 to K13 against a literal reading of their table, at every instant.

use std::fmt::Write;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use prospectus::diag::Diagnostics;
use prospectus::rules::{RunFacts, derive};

use crate::random_catalog::{Random, ZONES};
use crate::support::{Site, site};

/// The days of a run as somebody would note them down.
struct Note {
    zone: TimeZone,
    start: Option<Date>,
    end: Option<Date>,
    opens: Option<Date>,
    closes: Option<Date>,
    availability: &'static str,
    is_cancelled: bool,
}

const SOON: i64 = 45;

fn notes() -> (Vec<Note>, String) {
    let mut random = Random::new(11);
    let (mut notes, mut text) = (Vec::new(), String::new());
    for at in 0..60 {
        let zone = random.pick(&ZONES);
        let start = (!random.is_one_in(8)).then(|| random.day());
        let end = start.map(|start| start + i64::try_from(random.below(70)).unwrap().days());
        let opens = random.is_one_in(2).then(|| random.day());
        let latest = opens.map(|opens| opens + i64::try_from(random.below(120)).unwrap().days());
        let closes = latest.filter(|_| random.is_one_in(2));
        // A day after the end would be a mistake of whoever wrote it.
        let closes = closes.map(|closes| end.map_or(closes, |end| closes.min(end)));
        // Nor would it be of use to open once the day of the run, or else of the policy, has passed.
        let last = closes.or(start.map(|start| start + 7.days()));
        let opens = last.map_or(opens, |last| opens.map(|opens| opens.min(last)));
        let availability = random.pick(&["available", "available", "waitlist", "full"]);
        let is_cancelled = random.is_one_in(10);
        let _ = write!(
            text,
            "  - {{ id: run-{at}, variant: edition-{at}, language: en, time_zone: {zone}, availability: {availability}"
        );
        for (key, day) in
            [("start", start), ("end", end), ("registration_opens", opens), ("registration_closes", closes)]
        {
            if let Some(day) = day {
                let _ = write!(text, ", {key}: {day}");
            }
        }
        let _ = writeln!(text, ", cancelled: {is_cancelled} }}");
        let zone = TimeZone::get(zone).expect("a zone");
        notes.push(Note { zone, start, end, opens, closes, availability, is_cancelled });
    }
    (notes, text)
}

fn catalog(runs: &str) -> Site {
    site(&format!(
        "-- prospectus.yaml --
locales: [en]
starting_soon_days: {SOON}
policies: [registration, refund]
-- content/policies/registration/policy.yaml --
kind: registration
versions:
  - effective_from: 2020-01-01
    closes: {{ count: 7, unit: calendar_day, direction: after, anchor: run.start }}
-- content/policies/refund/policy.yaml --
kind: refund
versions:
  - effective_from: 2020-01-01
    until: {{ count: 7, unit: calendar_day, direction: after, anchor: run.start }}
    refund: 100
-- content/courses/optics/course.yaml --
code: OPT-1
runs:
{runs}
-- content/courses/optics/en.md --
---
title: Optics
---
"
    ))
}

/// Every row of the table that holds, without regard to their order but for the
/// two that come before all.
fn rows(note: &Note, today: Date) -> Vec<&'static str> {
    if note.is_cancelled {
        return vec!["cancelled"];
    }
    let (Some(start), Some(end)) = (note.start, note.end) else { return vec!["to-be-announced"] };
    let (is_upcoming, is_over) = (today < start, today > end);
    let is_running = !is_upcoming && !is_over;
    let closes = note.closes.unwrap_or(start + 7.days());
    let is_closed = today > closes;
    let is_early = !is_closed && note.opens.is_some_and(|opens| today < opens);
    let is_open = !is_closed && !is_early;
    let has_places = note.availability == "available";
    let is_soon = start <= today + SOON.days();
    let table = [
        (is_running && is_open && has_places, "running-open"),
        (is_upcoming && is_soon && is_open && has_places, "starting-soon"),
        (is_upcoming && !is_soon && is_open && has_places, "open"),
        (!is_over && is_open && !has_places, note.availability),
        (!is_over && is_early, "not-yet-open"),
        (is_upcoming && is_closed, "closed-upcoming"),
        (is_running && is_closed, "running-closed"),
        (is_over, "ended"),
    ];
    table.into_iter().filter(|(holds, _)| *holds).map(|(_, name)| name).collect()
}

/// Instants around the ends of all days that matter, and some between.
fn instants(notes: &[Note]) -> Vec<Timestamp> {
    let mut list = Vec::new();
    for note in notes.iter().step_by(3) {
        let soon = note.start.map(|start| start - SOON.days());
        let closes = note.closes.or(note.start.map(|start| start + 7.days()));
        for day in [note.start, note.end, note.opens, closes, soon].into_iter().flatten() {
            for day in [day, day.tomorrow().unwrap()] {
                let begins = note.zone.to_zoned(day.to_datetime(jiff::civil::Time::midnight())).unwrap().timestamp();
                list.extend([begins - 1.second(), begins]);
            }
        }
    }
    let mut random = Random::new(12);
    list.extend((0..200).map(|_| {
        let minutes = i64::try_from(random.below(300 * 24 * 60)).unwrap();
        "2026-10-01T00:00:00Z".parse::<Timestamp>().unwrap() + minutes.minutes()
    }));
    list
}

#[test]
fn a_run_has_one_status_at_every_instant_and_it_is_that_of_the_table() {
    let (notes, runs) = notes();
    let site = catalog(&runs);
    let world = site.renderer().world();
    let (course, _) = world.catalog.courses.all().next().expect("a course");
    for instant in instants(&notes) {
        let facts = derive(&world.catalog, &world.settings, &world.messages, instant, &mut Diagnostics::new());
        for (at, note) in notes.iter().enumerate() {
            let run: &RunFacts = &facts.course(course).runs[at];
            let today = note.zone.to_datetime(instant).date();
            assert_eq!(
                rows(note, today),
                [run.status.name()],
                "run-{at} at {instant}: {}",
                runs.lines().nth(at).unwrap()
            );
        }
    }
}

#[test]
fn the_run_that_matters_most_has_the_smallest_priority_start_and_id() {
    let (notes, runs) = notes();
    let site = catalog(&runs);
    let world = site.renderer().world();
    let (key, course) = world.catalog.courses.all().next().expect("a course");
    for instant in instants(&notes).into_iter().step_by(7) {
        let facts = derive(&world.catalog, &world.settings, &world.messages, instant, &mut Diagnostics::new());
        let facts = facts.course(key);
        let rank = |at: usize| {
            let start = notes[at].start.unwrap_or(Date::MAX);
            (facts.runs[at].status.priority(), start, course.runs[at].id.clone())
        };
        assert_eq!(facts.best_run, (0..notes.len()).min_by_key(|&at| rank(at)), "{instant}");
        let coming = notes.iter().filter(|note| {
            !note.is_cancelled && note.start.is_some_and(|start| note.zone.to_datetime(instant).date() < start)
        });
        let next = coming.filter_map(|note| note.start).min();
        assert_eq!(facts.next_start.and_then(|day| day.exact()), next, "{instant}");
    }
}

#[test]
fn days_that_lose_an_hour_begin_when_the_clocks_have_moved() {
    // Clocks go forward at midnight in Beirut; Samoa left out a whole day.
    let check = |zone: &str, start: &str, before: &str, begins: &str| {
        let site = catalog(&format!("  - {{ id: a, language: en, time_zone: {zone}, start: {start}, end: {start} }}"));
        let world = site.renderer().world();
        let (course, _) = world.catalog.courses.all().next().expect("a course");
        for (instant, phase) in [(before, "upcoming"), (begins, "running")] {
            let as_of = instant.parse().unwrap();
            let facts = derive(&world.catalog, &world.settings, &world.messages, as_of, &mut Diagnostics::new());
            assert_eq!(facts.course(course).runs[0].phase.name(), phase, "{zone} at {instant}");
        }
    };
    check("Asia/Beirut", "2027-03-28", "2027-03-27T21:59:59Z", "2027-03-27T22:00:00Z");
    check("America/Santiago", "2027-09-05", "2027-09-05T03:59:59Z", "2027-09-05T04:00:00Z");
    check("Europe/Madrid", "2027-03-28", "2027-03-27T22:59:59Z", "2027-03-27T23:00:00Z");
    check("Australia/Lord_Howe", "2027-04-04", "2027-04-03T12:59:59Z", "2027-04-03T13:00:00Z");
    check("America/New_York", "2027-01-01", "2027-01-01T04:59:59Z", "2027-01-01T05:00:00Z");
}
