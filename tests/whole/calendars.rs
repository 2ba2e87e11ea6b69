//! Calendar files: what stands in them, and how they are written.

use std::collections::BTreeMap;

use crate::support::{Site, site, site_at};

/// A course with a run of everything, a cancelled one, one that is known to its month; an event; a second language.
const CATALOG: &str = r#"
-- prospectus.yaml --
locales: [en, es]
time_zone: Europe/Madrid
policies: [registration, refund]
-- content/policies/registration/policy.yaml --
kind: registration
versions:
  - effective_from: 2026-02-01
    closes: { count: 7, unit: calendar_day, direction: before, anchor: run.start }
-- content/policies/refund/policy.yaml --
kind: refund
versions:
  - effective_from: 2020-01-01
    until: { count: 7, unit: calendar_day, direction: after, anchor: run.start }
    refund: 100
-- content/courses/optics/course.yaml --
code: OPT-1
published: 2025-06-01
updated: 2026-01-10
weeks: 2
runs:
  - id: spring
    language: es
    time_zone: Europe/Madrid
    start: 2026-03-23
    venue: { city: Lisbon, country: PT }
    sessions:
      - { id: kick-off, date: 2026-03-24, start_time: "18:00", minutes: 90 }
      - { id: closing, date: 2026-03-31, start_time: "18:00" }
  - { id: autumn, language: en, start: 2026-09-07, end: 2026-09-11, cancelled: true }
  - { id: winter, language: en, start: 2026-12 }
-- content/courses/optics/en.md --
---
title: "Optics, light; and \\ glass"
slug: optics
summary: Light and glass.
sessions: { kick-off: Kick-off }
---
-- content/courses/optics/es.md --
---
title: Óptica
summary: Luz y vidrio.
slug: optica
sessions: { kick-off: Arranque }
---
-- content/courses/bare/course.yaml --
code: BAR-1
-- content/courses/bare/en.md --
---
title: Bare
---
-- content/programs/light/program.yaml --
kind: certificate
level: beginner
requirements: [{ course: optics }, { course: bare }]
-- content/programs/light/en.md --
---
title: Light
---
-- content/events/evening/event.yaml --
date: 2026-05-20
start_time: "17:00"
time_zone: America/New_York
-- content/events/evening/en.md --
---
title: Evening
---
"#;

/// The parts of a calendar of one kind: each a map of its lines, unfolded, by their names without parameters.
fn parts(text: &str, kind: &str) -> Vec<BTreeMap<String, String>> {
    let unfolded = text.replace("\r\n ", "");
    let mut parts = Vec::new();
    for part in unfolded.split(&format!("BEGIN:{kind}\r\n")).skip(1) {
        let part = part.split(&format!("END:{kind}\r\n")).next().unwrap();
        let line = |line: &str| {
            let (name, value) = line.split_once(':').unwrap();
            (name.split(';').next().unwrap().to_owned(), value.to_owned())
        };
        parts.push(part.lines().map(line).collect());
    }
    parts
}

fn events(site: &Site, path: &str) -> BTreeMap<String, BTreeMap<String, String>> {
    parts(site.text(path), "VEVENT").into_iter().map(|part| (part["UID"].clone(), part)).collect()
}

const COURSE: &str = "en/courses/optics/calendar.ics";

#[test]
fn a_course_has_its_days_in_a_file_beside_its_page() {
    let site = site(CATALOG);
    let events = events(&site, COURSE);
    let days: Vec<String> = events
        .iter()
        .map(|(uid, event)| {
            let uid = uid.strip_prefix("course/optics/").and_then(|uid| uid.strip_suffix("@catalog.example.org"));
            format!("{}: {} {}", uid.unwrap(), event["DTSTART"], event["STATUS"])
        })
        .collect();
    assert_eq!(
        days,
        [
            "autumn/refund-until: 20260914 CANCELLED",
            "autumn/registration-closes: 20260831 CANCELLED",
            "autumn/run: 20260907 CANCELLED",
            "spring/refund-until: 20260330 CONFIRMED",
            "spring/registration-closes: 20260316 CONFIRMED",
            "spring/run: 20260323 CONFIRMED",
            "spring/session/closing: 20260331T180000 CONFIRMED",
            "spring/session/kick-off: 20260324T180000 CONFIRMED",
        ]
    );
    let run = &events["course/optics/spring/run@catalog.example.org"];
    // Two weeks, and the day after the last.
    assert_eq!(run["DTEND"], "20260406");
    assert_eq!(run["LOCATION"], "Lisbon\\, Portugal");
    assert_eq!(run["URL"], "https://catalog.example.org/en/courses/optics/#run_spring");
    assert_eq!(run["SUMMARY"], "Optics\\, light\\; and \\\\ glass");
    assert_eq!(
        run["DESCRIPTION"],
        "Start: March 23\\, 2026.\\nTaught in Spanish.\\nRegister by March 16\\, 2026.\\nLight and glass."
    );
    assert_eq!(events["course/optics/spring/session/kick-off@catalog.example.org"]["DURATION"], "PT90M");
}

#[test]
fn stamps_follow_from_content_alone() {
    let site = site_at(CATALOG, Some("2026-02-20T12:00:00Z"));
    let later = site_at(CATALOG, Some("2026-02-25T12:00:00Z"));
    assert_eq!(site.text(COURSE), later.text(COURSE));
    let events = events(&site, COURSE);
    let of = |part: &str| &events[&format!("course/optics/spring/{part}@catalog.example.org")];
    assert_eq!((of("run")["DTSTAMP"].as_str(), of("run")["SEQUENCE"].as_str()), ("20260110T000000Z", "9506"));
    // The policy it follows from is younger than the course.
    assert_eq!(of("registration-closes")["DTSTAMP"], "20260201T000000Z");
    let evening = &events_of_catalog(&site)["event/evening@catalog.example.org"];
    assert_eq!((evening["DTSTAMP"].as_str(), evening["SEQUENCE"].as_str()), ("19700101T000000Z", "0"));
    assert!(!evening.contains_key("LAST-MODIFIED"));
}

fn events_of_catalog(site: &Site) -> BTreeMap<String, BTreeMap<String, String>> {
    events(site, "en/calendar.ics")
}

#[test]
fn a_sequence_rises_with_the_day_of_the_last_change() {
    let number = |updated: &str| -> u32 {
        let site = site(&CATALOG.replace("updated: 2026-01-10", &format!("updated: {updated}")));
        events(&site, COURSE)["course/optics/spring/run@catalog.example.org"]["SEQUENCE"].parse().unwrap()
    };
    assert!(number("2026-01-10") < number("2026-01-11"));
}

#[test]
fn the_same_day_has_one_name_in_every_language_and_under_every_slug() {
    let site = site(CATALOG);
    let spanish = "es/cursos/optica/calendar.ics";
    assert_eq!(
        events(&site, COURSE).into_keys().collect::<Vec<_>>(),
        events(&site, spanish).into_keys().collect::<Vec<_>>()
    );
    let text = site.text(spanish).replace("\r\n ", "");
    assert!(text.contains("SUMMARY;LANGUAGE=es:Arranque (Óptica)\r\n"), "{text}");
    assert!(text.contains("SUMMARY;LANGUAGE=es:Último día de inscripción: Óptica\r\n"), "{text}");
    assert!(text.contains("X-WR-CALNAME:Óptica\r\n"), "{text}");
    // The words of an untranslated event are in its own language.
    let all = site.text("es/calendar.ics").replace("\r\n ", "");
    assert!(all.contains("SUMMARY;LANGUAGE=en:Evening\r\n"), "{all}");
}

#[test]
fn times_stand_in_their_zone_with_the_shifts_of_its_clocks() {
    let site = site(CATALOG);
    let text = site.text(COURSE).replace("\r\n ", "");
    assert!(text.contains("DTSTART;TZID=Europe/Madrid:20260324T180000\r\n"), "{text}");
    // Between the sessions clocks are moved.
    let zone = text.split("BEGIN:VTIMEZONE\r\n").nth(1).unwrap().split("END:VTIMEZONE").next().unwrap();
    assert_eq!(
        zone.replace("\r\n", "\n"),
        "TZID:Europe/Madrid
BEGIN:STANDARD
DTSTART:20251026T030000
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
END:STANDARD
BEGIN:DAYLIGHT
DTSTART:20260329T020000
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
END:DAYLIGHT
"
    );
    assert!(site.text("en/calendar.ics").contains("DTSTART;TZID=America/New_York:20260520T170000\r\n"));
}

#[test]
fn a_program_has_the_days_of_its_courses_and_the_catalog_those_to_choose_by() {
    let site = site_at(CATALOG, Some("2026-05-01T12:00:00Z"));
    let program = events(&site, "en/programs/light/calendar.ics");
    assert_eq!(program.into_keys().collect::<Vec<_>>(), events(&site, COURSE).into_keys().collect::<Vec<_>>());
    let all = events_of_catalog(&site);
    assert_eq!(
        all.keys().map(String::as_str).collect::<Vec<_>>(),
        [
            "course/optics/autumn/registration-closes@catalog.example.org",
            "course/optics/autumn/run@catalog.example.org",
            "event/evening@catalog.example.org",
        ]
    );
}

#[test]
fn what_has_no_day_has_no_file_and_no_link() {
    let site = site(CATALOG);
    assert!(!site.files.contains_key("en/courses/bare/calendar.ics"));
    let links = |page: &str| site.page(page).attributes("a[type='text/calendar']", "href");
    assert_eq!(links("en/courses/bare/"), [""; 0]);
    assert_eq!(links("en/courses/optics/"), ["/en/courses/optics/calendar.ics"]);
    assert_eq!(links("es/cursos/optica/"), ["/es/cursos/optica/calendar.ics"]);
    assert_eq!(links("en/programs/light/"), ["/en/programs/light/calendar.ics"]);
    assert_eq!(links("en/calendar/"), ["/en/calendar.ics"]);
}

#[test]
fn no_address_of_the_site_no_calendar() {
    let site = site(&CATALOG.replace("locales: [en, es]", "locales: [en, es]\nbase_url:"));
    assert!(!site.files.keys().any(|path| path.ends_with(".ics")));
}

#[test]
fn below_a_folder_names_and_links_have_it() {
    let settings = "locales: [en, es]\nbase_url: https://example.org:8443/base/";
    let site = site(&CATALOG.replace("locales: [en, es]", settings));
    let run = &events(&site, COURSE)["base/course/optics/spring/run@example.org"];
    assert_eq!(run["URL"], "https://example.org:8443/base/en/courses/optics/#run_spring");
    let links = site.page("en/courses/optics/").attributes("a[type='text/calendar']", "href");
    assert_eq!(links, ["/base/en/courses/optics/calendar.ics"]);
}

#[test]
fn no_words_of_content_can_begin_a_line() {
    let title = r#"title: "Optics\r\nBEGIN:VALARM\nACTION:DISPLAY""#;
    let site = site(&CATALOG.replace(r#"title: "Optics, light; and \\ glass""#, title));
    let text = site.text(COURSE);
    for line in text.split("\r\n") {
        assert!(!line.starts_with("BEGIN:VALARM") && !line.starts_with("ACTION"), "{text}");
        assert!(!line.contains('\n') && !line.contains('\r'), "{line:?}");
    }
}

#[test]
fn lines_are_no_longer_than_75_octets() {
    let long = "ünübersehbar".repeat(30);
    let site = site(&CATALOG.replace("summary: Light and glass.", &format!("summary: {long}")));
    let text = site.text(COURSE);
    assert!(text.split("\r\n").all(|line| line.len() <= 75), "{text}");
    assert!(text.replace("\r\n ", "").contains(&long), "{text}");
}
