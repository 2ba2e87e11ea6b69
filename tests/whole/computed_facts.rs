//! K3 and K9 to K27, each read from a small catalog as prose would name it.

use prospectus::messages::Scope;
use prospectus::rules::{DeadlineKind, Subject, boundaries};
use prospectus::world::World;

use crate::support::{Site, site, site_at};

/// A course with its runs and more keys of its own.
fn course(id: &str, keys: &str) -> String {
    format!(
        "-- content/courses/{id}/course.yaml --\ncode: {id}\n{keys}\n-- content/courses/{id}/en.md --\n---\ntitle: {id}\nsummary: A course.\n---\nWords.\n"
    )
}

fn program(id: &str, keys: &str) -> String {
    format!(
        "-- content/programs/{id}/program.yaml --\nkind: certificate\n{keys}\n-- content/programs/{id}/en.md --\n---\ntitle: {id}\nsummary: A program.\n---\n"
    )
}

fn world(site: &Site) -> &World {
    site.renderer().world()
}

fn of_course(site: &Site, id: &str) -> Subject {
    world(site).catalog.courses.find(id).expect("a course").into()
}

fn of_program(site: &Site, id: &str) -> Subject {
    world(site).catalog.programs.find(id).expect("a program").into()
}

/// A fact as English prose prints it; `-` where it is no fact here.
fn fact(site: &Site, subject: Subject, name: &str) -> String {
    let world = world(site);
    let value = world.scope(subject).get(name);
    value.map_or("-".to_owned(), |value| world.messages.print(world.site.locales.find("en").unwrap(), &value))
}

fn check(site: &Site, subject: Subject, expected: &[(&str, &str)]) {
    let names = world(site).scope(subject).names();
    for (name, value) in expected {
        assert_eq!(&fact(site, subject, name), value, "${name}");
        assert!(*value == "-" || names.iter().any(|one| one == name), "${name} is not among the names");
    }
}

const SETTINGS: &str = "-- prospectus.yaml --\nlocales: [en]\ncurrency: EUR\npolicies: [registration, refund, group]
-- content/policies/registration/policy.yaml --
kind: registration
versions:
  - { effective_from: 2020-01-01, closes: { count: 7, unit: calendar_day, direction: after, anchor: run.start } }
-- content/policies/refund/policy.yaml --
kind: refund
versions:
  - effective_from: 2020-01-01
    until: { count: 7, unit: calendar_day, direction: after, anchor: run.start }
    refund: 100
    tiers:
      - { until: { count: 2, unit: week, direction: after, anchor: run.start }, refund: 50 }
      - { until: { count: 1, unit: month, direction: after, anchor: run.start }, refund: 20, fee: { amount: \"30\", currency: EUR } }
-- content/policies/group/policy.yaml --
kind: group
versions:
  - { effective_from: 2020-01-01, min_quantity: 10, percent: 15 }
";

fn catalog(more: &str) -> String {
    format!("{SETTINGS}{more}")
}

#[test]
fn a_refund_goes_down_in_steps_and_the_first_is_its_last_day_whole() {
    let runs = "runs: [{ id: a, language: en, start: 2026-04-06, end: 2026-05-29 }]";
    let site = site_at(&catalog(&course("optics", runs)), Some("2026-04-15T12:00:00Z"));
    let facts = world(&site).facts.course(world(&site).catalog.courses.find("optics").unwrap());
    let steps: Vec<String> = facts.runs[0]
        .refund
        .iter()
        .map(|step| {
            format!("{} {:?} {:?} {}", step.until, step.percent, step.fee.map(|fee| fee.to_string()), step.is_past)
        })
        .collect();
    assert_eq!(
        steps,
        [
            "2026-04-13 Some(100) None true",
            "2026-04-20 Some(50) None false",
            "2026-05-06 Some(20) Some(\"30.00 EUR\") false",
        ]
    );
    assert_eq!(facts.runs[0].deadlines.day(DeadlineKind::RefundUntil).unwrap().to_string(), "2026-04-13");
    assert_eq!(fact(&site, of_course(&site, "optics"), "next-change"), "April 20, 2026", "the next step is a boundary");
}

#[test]
fn the_length_of_a_run_is_counted_in_weeks_that_have_begun() {
    let check = |start: &str, end: &str, weeks: u32| {
        let site = site(&catalog(&course(
            "optics",
            &format!("runs: [{{ id: a, language: en, start: {start}, end: {end} }}]"),
        )));
        let facts = world(&site).facts.course(world(&site).catalog.courses.find("optics").unwrap());
        assert_eq!(facts.runs[0].weeks, Some(weeks), "{start} to {end}");
        assert!(facts.runs[0].differs_from(weeks + 2) && !facts.runs[0].differs_from(weeks + 1));
    };
    check("2026-05-18", "2026-05-18", 1);
    check("2026-05-18", "2026-05-24", 1);
    check("2026-05-18", "2026-05-25", 2);
    check("2026-05-18", "2026-07-10", 8);
    check("2026-12-21", "2027-02-28", 10);
}

#[test]
fn who_comes_late_is_warned_once_graded_work_is_due() {
    let keys = |more: &str, due: &str| {
        format!(
            "{more}\nmodules:\n  - {{ id: one, activities: [{{ id: quiz, graded: true, due: {due} }}, {{ id: chat, due: 1 }}] }}\nruns: [{{ id: a, language: en, start: 2026-05-18, end: 2026-07-10 }}]"
        )
    };
    let syllabus = "\n## Syllabus {#syllabus}\n\n### One {#one}\n\nWords.\n";
    let check = |more: &str, due: &str, instant: &str, expected: &str| {
        let text = catalog(&course("optics", &keys(more, due))).replace("Words.\n", &format!("Words.\n{syllabus}"));
        let site = site_at(&text, Some(instant));
        assert_eq!(fact(&site, of_course(&site, "optics"), "late-warning"), expected, "{more} {due} {instant}");
    };
    const OFFSET: &str = "{ count: 3, unit: calendar_day, direction: after, anchor: run.start }";
    check("", OFFSET, "2026-05-17T12:00:00Z", "false");
    check("", OFFSET, "2026-05-21T23:59:00Z", "false");
    check("", OFFSET, "2026-05-22T00:00:00Z", "true");
    check("", OFFSET, "2026-05-26T00:00:00Z", "false");
    // The last day of the first week is the last but one of registration.
    check("", "1", "2026-05-24T23:59:00Z", "false");
    check("", "1", "2026-05-25T12:00:00Z", "true");
    check("", "2", "2026-05-25T12:00:00Z", "false");
    check("late_warning: true", "2", "2026-05-20T12:00:00Z", "true");
    check("late_warning: false", "1", "2026-05-25T12:00:00Z", "false");
}

#[test]
fn the_newest_phase_of_a_price_holds_and_groups_stand_apart() {
    let runs = |group: &str| {
        format!(
            "runs:
  - id: a
    language: en
    start: 2026-09-07
    end: 2026-10-30
    prices:
      - {{ id: early, kind: early, amount: \"900.00\", valid_to: 2026-04-30 }}
      - {{ id: standard, kind: standard, amount: \"1000.01\", valid_from: 2026-05-01, valid_to: 2026-08-31 }}
      - {{ id: late, kind: late, amount: \"1200\", valid_from: 2026-09-01 }}
{group}"
        )
    };
    let check = |group: &str, instant: &str, price: &str, grouped: &str| {
        let site = site_at(&catalog(&course("optics", &runs(group))), Some(instant));
        let subject = of_course(&site, "optics");
        assert_eq!(
            (&*fact(&site, subject, "price"), &*fact(&site, subject, "price-group")),
            (price, grouped),
            "{group}{instant}"
        );
    };
    // The policy for groups takes fifteen percent off.
    check("", "2026-04-30T23:59:00Z", "€900", "€765");
    check("", "2026-05-01T00:00:00Z", "€1,000.01", "€850.01");
    check("", "2026-09-01T00:00:00Z", "€1,200", "€1,020");
    check("      - { kind: group, min_quantity: 5, percent_off: 20 }\n", "2026-04-30T12:00:00Z", "€900", "€720");
    check("      - { kind: group, min_quantity: 5, amount_off: \"100\" }\n", "2026-04-30T12:00:00Z", "€900", "€800");
    check("      - { kind: group, min_quantity: 5, amount: \"777\" }\n", "2026-04-30T12:00:00Z", "€900", "€777");
}

#[test]
fn languages_are_those_of_runs_that_are_not_over() {
    let runs = "weeks: 4\nhours_per_week: 2-3\nruns:
  - { id: a, language: en, start: 2026-01-05, end: 2026-02-20, subtitles: [de] }
  - { id: b, language: es, also_languages: [pt], start: 2026-06-01, end: 2026-07-01, subtitles: [es, en] }
  - { id: c, language: fr, start: 2026-06-01, end: 2026-07-01, cancelled: true }
";
    let text = catalog(&course("optics", runs));
    let site = site_at(&text, Some("2026-03-01T00:00:00Z"));
    let subject = of_course(&site, "optics");
    check(
        &site,
        subject,
        &[
            ("taught-in", "Spanish and Portuguese"),
            ("subtitles", "English and Spanish"),
            ("next-start", "June 1, 2026"),
            ("total-effort-min", "8"),
            ("total-effort-max", "12"),
            ("status", "Registration open"),
            ("phase", "Upcoming"),
            ("registration", "Open"),
            ("nothing", "-"),
        ],
    );
    let later = site_at(&text, Some("2026-08-01T00:00:00Z"));
    let facts = world(&later).facts.course(world(&later).catalog.courses.find("optics").unwrap());
    let tags: Vec<&str> = facts.taught_in.iter().map(|locale| locale.tag()).collect();
    assert_eq!((tags, facts.is_past), (vec!["en", "es", "fr", "pt"], true), "all of them, marked as past");
    check(
        &later,
        of_course(&later, "optics"),
        &[("next-start", "to be announced"), ("start", "to be announced"), ("status", "Cancelled")],
    );
}

/// Three courses with what programs add up.
fn parts() -> String {
    let part = |id: &str, weeks: u32, credit: u32, price: &str, language: &str, start: &str| {
        course(
            id,
            &format!(
                "weeks: {weeks}\nhours_per_week: 2-4\nceu: {weeks}.5\nacademic_credit: {{ ects: {credit} }}\nruns: [{{ id: a, language: {language}, also_languages: [en], start: {start}, price: {{ amount: \"{price}\", currency: EUR }} }}]"
            ),
        )
    };
    part("a", 4, 2, "400", "es", "2026-06-01")
        + &part("b", 6, 3, "600", "es", "2026-05-04")
        + &part("c", 8, 6, "900", "fr", "2026-04-06")
}

#[test]
fn a_program_adds_up_its_tree() {
    let check = |keys: &str, expected: &[(&str, &str)]| {
        let site = site(&catalog(&(parts() + &program("whole", keys))));
        check(&site, of_program(&site, "whole"), expected);
    };
    check(
        "bundle_price: { amount: \"800\", currency: EUR }\nrequirements:\n  all_of: [{ course: a }, { course: b }]",
        &[
            ("min-courses", "2"),
            ("max-courses", "2"),
            ("weeks", "10"),
            ("hours-min", "20"),
            ("hours-max", "40"),
            ("ceu", "11"),
            ("credit", "5"),
            ("credit-ects-max", "5"),
            ("price-sum-min", "€1,000"),
            ("saving", "€200"),
            ("completable-in", "English and Spanish"),
            ("next-start", "May 4, 2026"),
            ("refund-until", "May 11, 2026"),
        ],
    );
    check(
        "bundle_price: { amount: \"1100\", currency: EUR }\nrequirements:\n  all_of: [{ course: a }, { min: 1, of: [{ course: b }, { course: c }] }]",
        &[
            ("weeks", "10"),
            ("max-weeks", "12"),
            ("ceu-min", "11"),
            ("ceu-max", "13"),
            ("price-sum-min", "€1,000"),
            ("price-sum-max", "€1,300"),
            ("saving", "€0"),
            ("saving-max", "€200"),
            ("completable-in", "English and Spanish"),
            ("next-start", "April 6, 2026"),
        ],
    );
    // One begins with what stands in the root, where the order matters.
    check(
        "sequence: strict\nrequirements:\n  all_of: [{ course: a }, { min: 1, of: [{ course: b }, { course: c }] }]",
        &[("next-start", "June 1, 2026"), ("saving", "-")],
    );
    // Where only groups do, with any course of the first one that is no elective.
    check(
        "sequence: strict\nrequirements:\n  all_of: [{ min: 1, elective: true, of: [{ course: c }] }, { all_of: [{ course: a }, { min: 1, of: [{ course: b }] }] }]",
        &[("next-start", "May 4, 2026")],
    );
    check(
        "requirements:\n  min_credits: 6\n  of: [{ course: a }, { course: b }, { course: c }]",
        &[
            ("min-courses", "1"),
            ("max-courses", "3"),
            ("weeks", "4"),
            ("max-weeks", "18"),
            ("completable-in", "English and French"),
        ],
    );
    check(
        "requirements:\n  all_of: [{ course: a }, { course: b }, { course: c }]\nbundle_price: { amount: \"1500\", currency: USD }",
        &[("saving", "to be announced"), ("price-sum-min", "to be announced"), ("completable-in", "English")],
    );
}

#[test]
fn a_program_of_programs_adds_up_theirs_and_one_that_is_announced_says_when() {
    let programs = program("inner", "requirements: [{ course: a }, { course: b }]")
        + &program("outer", "requirements: [{ program: inner }, { course: c }]")
        + &course("d", "weeks: 1")
        + &program("later", "announced_start: 2026-10\nrequirements: [{ course: d }]");
    let site = site(&catalog(&(parts() + &programs)));
    check(
        &site,
        of_program(&site, "outer"),
        &[("courses", "3"), ("weeks", "18"), ("completable-in", "English"), ("next-start", "April 6, 2026")],
    );
    check(&site, of_program(&site, "later"), &[("next-start", "October 2026"), ("completable-in", "to be announced")]);
}

#[test]
fn restricted_regions_of_all_scopes_add_up() {
    let policy = |id: &str, codes: &str, from: &str| {
        format!(
            "-- content/policies/{id}/policy.yaml --\nkind: restricted_regions\nversions: [{{ effective_from: {from}, codes: [{codes}] }}]\n"
        )
    };
    let text = catalog("").replace("policies: [", "policies: [embargo, ")
        + &policy("embargo", "CU", "2020-01-01")
        + &policy("own", "KP, SY", "2020-01-01")
        + &policy("coming", "RU", "2026-06-01")
        + &course("optics", "restricted_regions: [UA-43]\npolicies: [own, coming]");
    let regions = |instant: &str| {
        let site = site_at(&text, Some(instant));
        let facts = world(&site).facts.course(world(&site).catalog.courses.find("optics").unwrap());
        facts.restricted_regions.iter().map(|region| region.code().to_owned()).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(regions("2026-03-01T00:00:00Z"), "CU KP SY UA-43");
    assert_eq!(regions("2026-06-01T00:00:00Z"), "CU KP RU SY UA-43");
}

#[test]
fn holders_and_countries_are_found_from_the_other_side() {
    let text = catalog("")
        + "-- content/units/school/unit.yaml --
kind: university
country: PT
-- content/units/school/en.md --
---
title: School
---
-- content/units/faculty/unit.yaml --
kind: department
parent: school
-- content/units/faculty/en.md --
---
title: Faculty
---
-- content/credentials/paper/credential.yaml --
kind: certificate
awarded_by: [school]
-- content/credentials/paper/en.md --
---
title: Paper
criteria: Everything, as { $holders } people know.
---
-- content/pathways/on/pathway.yaml --
from: [paper]
at: [faculty]
effect: credit
amount: { ects: 12 }
url: https://example.org/
-- content/pathways/on/en.md --
---
title: On
destination: On
conditions: None.
---
-- content/statistics/old/statistic.yaml --
metric: holders
value: 900
as_of: 2024-06-30
scope: ['credential:paper']
source: https://example.org/
-- content/statistics/new/statistic.yaml --
metric: holders
value: 1250
as_of: 2025-06-30
scope: ['credential:paper']
source: https://example.org/
-- content/statistics/old/en.md --
---
noun: people
---
-- content/statistics/new/en.md --
---
noun: people
---
";
    let site = site(&text);
    let catalog = &world(&site).catalog;
    check(&site, catalog.credentials.find("paper").unwrap().into(), &[("holders", "1,250")]);
    check(&site, catalog.pathways.find("on").unwrap().into(), &[("countries", "Portugal"), ("amount", "12")]);
    let page =
        site.files.values().any(|bytes| String::from_utf8_lossy(bytes).contains("Everything, as 1,250 people know."));
    assert!(page, "prose of a credential names its own facts");
}

#[test]
fn related_courses_are_those_named_and_then_those_that_share_most() {
    let topics = "-- content/vocabularies/topics.yaml --\n- id: light\n- id: sound\n-- content/people/ada/person.yaml --\ngiven: Ada\n-- locales/en/vocabulary.ftl --\ntopic-light = Light\ntopic-sound = Sound\nlevel-easy = Easy\nlevel-hard = Hard\n";
    let list = [
        ("base", "topics: [light, sound]\nlevel: easy\nrelated: [far]\npeople: [{ person: ada, role: faculty }]"),
        ("far", "level: hard"),
        ("both", "topics: [light, sound]"),
        ("person", "people: [{ person: ada, role: faculty }]\nlevel: easy"),
        ("topic", "topics: [light]\nlevel: easy"),
        ("topic-a", "topics: [light]"),
        ("level", "level: easy"),
        ("none", "level: hard"),
    ];
    let courses: String = list.iter().map(|(id, keys)| course(id, keys)).collect();
    let site = site(&catalog(&(topics.to_owned() + &courses)));
    let world = world(&site);
    let related = world.facts.related(&world.catalog, world.catalog.courses.find("base").unwrap());
    let ids: Vec<&str> = related.iter().map(|&key| &*world.catalog.courses.get(key).id).collect();
    // Named; 6 points; 4; 3 twice, by id; 1.
    assert_eq!(ids, ["far", "both", "topic", "person", "topic-a", "level"]);
}

#[test]
fn boundaries_name_what_changes_when_and_whose_it_is() {
    let runs = "runs: [{ id: a, language: en, time_zone: Asia/Tokyo, start: 2026-05-18, end: 2026-07-10, registration_opens: 2026-03-10 }]";
    let site = site(&catalog(&course("optics", runs)));
    let world = world(&site);
    let list: Vec<String> = boundaries(&world.facts)
        .iter()
        .map(|one| format!("{} {} {}", one.at, one.day, one.describe(&world.catalog)))
        .collect();
    let expected = [
        "2026-03-09T15:00:00Z 2026-03-10 registration opens",
        "2026-03-18T15:00:00Z 2026-03-19 the run is starting soon",
        "2026-05-10T15:00:00Z 2026-05-11 registration closes soon",
        "2026-05-17T15:00:00Z 2026-05-18 the run begins",
        "2026-05-25T15:00:00Z 2026-05-25 registration closes",
        "2026-05-25T15:00:00Z 2026-05-25 the refund window closes",
        "2026-06-01T15:00:00Z 2026-06-01 a step of the refund ends",
        "2026-06-18T15:00:00Z 2026-06-18 a step of the refund ends",
        "2026-07-10T15:00:00Z 2026-07-10 the run ends",
    ];
    let expected = expected.map(|line| format!("{line} (`course:optics`, run `a`)"));
    assert_eq!(list, expected);
}
