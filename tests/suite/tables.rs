//! Lists and facts of the demonstration, and of small sites.

use std::collections::BTreeSet;

use prospectus::content::Kind;
use prospectus::locale::Locale;
use prospectus::tables::{self, CourseFilter, DateFilter, FactSheet, PageFilter, RunFilter, SITE, subject};
use prospectus::world::World;
use serde_json::{Value, json};

use crate::support::{self, Site, site};

fn with_world(site: &Site, look: impl Fn(&World)) {
    let prepared = site.prepare();
    look(prepared.renderer.as_ref().expect("a site").world());
}

/// The facts of a subject, as JSON.
fn facts(world: &World, name: &str, run: Option<&str>) -> Value {
    let subject = subject(&world.catalog, name, run).expect("a subject");
    let as_of = world.settings.as_of.unwrap_or_default();
    serde_json::from_str(&FactSheet::new(world, name, subject, as_of).json()).expect("JSON")
}

/// The runs of the reference values: first and last day.
const RUNS: &str = "-- prospectus.yaml --
locales: [en, es]
time_zone: America/New_York
as_of: 2026-04-01T12:00:00Z
policies: [refund, registration, payment, access, onboarding, accommodation]
-- content/calendars/us-federal/calendar.yaml --
years:
  2026: [2026-05-25, 2026-06-19, 2026-07-03, 2026-09-07, 2026-10-12, 2026-11-11, 2026-11-26, 2026-12-25]
  2027: [2027-01-01]
-- content/policies/refund/policy.yaml --
kind: refund
versions:
  - effective_from: 2024-01-01
    until: { count: 7, unit: business_day, direction: after, anchor: run.start, weekdays: mon-fri, calendar: us-federal }
-- content/policies/registration/policy.yaml --
kind: registration
versions:
  - effective_from: 2024-01-01
    closes: { count: 7, unit: calendar_day, direction: after, anchor: run.start }
-- content/policies/payment/policy.yaml --
kind: payment
versions:
  - effective_from: 2024-01-01
    not_after: { count: 1, unit: calendar_day, direction: before, anchor: run.start }
-- content/policies/access/policy.yaml --
kind: access
versions:
  - effective_from: 2024-01-01
    support: { count: 30, unit: calendar_day, direction: after, anchor: run.end }
    materials: { count: 3, unit: month, direction: after, anchor: run.end }
-- content/policies/onboarding/policy.yaml --
kind: onboarding
versions:
  - effective_from: 2024-01-01
    credentials: { count: 7, unit: calendar_day, direction: before, anchor: run.start }
-- content/policies/accommodation/policy.yaml --
kind: accommodation
versions:
  - effective_from: 2024-01-01
    request: { count: 14, unit: calendar_day, direction: before, anchor: run.start }
-- content/courses/optics/course.yaml --
code: OPT-1
runs:
  - { id: a, language: en, start: 2026-05-18, end: 2026-07-10, price: { amount: \"2950.00\", currency: USD } }
  - { id: b, language: en, start: 2026-11-16, end: 2026-11-30 }
  - { id: c, language: es, start: 2026-05-16, end: 2026-06-30 }
  - { id: d, language: es, start: 2026-12-21, end: 2027-02-28 }
-- content/courses/optics/en.md --
---
title: Optics
---
-- content/courses/optics/es.md --
---
title: Óptica
---
";

#[test]
fn facts_of_runs_are_the_reference_values() {
    let names = [
        "registration-closes",
        "refund-until",
        "accommodation-request-by",
        "login-data-on",
        "support-until",
        "materials-until",
    ];
    let rows = [
        ("a", ["2026-05-25", "2026-05-28", "2026-05-04", "2026-05-11", "2026-08-09", "2026-10-10"]),
        ("b", ["2026-11-23", "2026-11-25", "2026-11-02", "2026-11-09", "2026-12-30", "2027-02-28"]),
        ("c", ["2026-05-23", "2026-05-27", "2026-05-02", "2026-05-09", "2026-07-30", "2026-09-30"]),
        ("d", ["2026-12-28", "2026-12-31", "2026-12-07", "2026-12-14", "2027-03-30", "2027-05-28"]),
    ];
    with_world(&site(RUNS), |world| {
        for (run, expected) in rows {
            let sheet = facts(world, "course:optics", Some(run));
            let told = names.map(|name| sheet["facts"][name].as_str().unwrap_or_default().to_owned());
            assert_eq!(told, expected, "{run}");
            assert_eq!(sheet["run"], json!(run));
        }
        let sheet = facts(world, "course:optics", Some("a"));
        assert_eq!(sheet["facts"]["price"], json!({ "amount": "2950.00", "currency": "USD" }));
        assert_eq!(sheet["texts"]["es"]["refund-until"], json!("28 de mayo de 2026"));
        assert_eq!(sheet["as_of"], json!("2026-04-01T12:00:00Z"));
        // What follows for the course stands beside what follows for the run.
        let course = facts(world, "course:optics", None);
        for name in ["best-run", "total-effort", "taught-in-past", "related"] {
            assert!(course["facts"].get(name).is_some(), "{name}");
            assert_eq!(sheet["facts"][name], course["facts"][name], "{name}");
        }
        assert_eq!(facts(world, "course:optics", Some("b"))["facts"]["price"], Value::Null);
        assert_eq!(facts(world, "course:optics", Some("b"))["pending"], json!(["price", "price-group", "subtitles"]));
    });
}

#[test]
fn everything_of_the_demonstration_has_facts_in_every_language() {
    with_world(&support::at("."), |world| {
        let mut names: Vec<String> = vec![SITE.to_owned()];
        for kind in Kind::ALL {
            names.extend((0..).map_while(|at| world.catalog.id(kind, at)).map(|id| format!("{kind}:{id}")));
        }
        for name in names {
            let Ok(subject) = subject(&world.catalog, &name, None) else { continue };
            let scope: BTreeSet<String> = world.scope(subject).values().into_iter().map(|(name, _)| name).collect();
            let sheet = facts(world, &name, None);
            assert_eq!(sheet["subject"], json!(name));
            for locale in world.settings.locales.iter() {
                let texts = sheet["texts"][locale.tag()].as_object().expect("texts");
                assert_eq!(texts.keys().cloned().collect::<BTreeSet<String>>(), scope, "{name} {locale}");
                assert!(texts.values().all(|text| text.as_str().is_some_and(|text| !text.contains('{'))), "{name}");
            }
            assert!(scope.iter().all(|fact| sheet["facts"].get(fact).is_some()), "{name}");
        }
    });
}

/// The rows of a list, as JSON.
fn rows(json: &str) -> Vec<Value> {
    serde_json::from_str(json).expect("a list")
}

#[test]
fn filters_narrow_each_other() {
    with_world(&support::at("."), |world| {
        let all = tables::runs(world, &RunFilter::default()).expect("runs").len();
        let spanish = CourseFilter { language: Locale::parse("es"), ..CourseFilter::default() };
        let filter = RunFilter { courses: spanish, course: None };
        let some = rows(&tables::runs(world, &filter).expect("runs").json());
        assert!(!some.is_empty() && some.len() < all);
        assert!(some.iter().all(|row| row["language"] == "es"), "{some:?}");
        let about = CourseFilter { topic: Some("statistics".to_owned()), ..CourseFilter::default() };
        let broad = tables::courses(world, &about).expect("courses").len();
        let about = CourseFilter { topic: Some("causal-inference".to_owned()), ..CourseFilter::default() };
        let narrow = tables::courses(world, &about).expect("courses").len();
        assert!(0 < narrow && narrow < broad, "a topic has the courses of narrower ones: {narrow} {broad}");
        let about = CourseFilter { topic: Some("nothing".to_owned()), ..CourseFilter::default() };
        assert_eq!(tables::courses(world, &about).expect_err("no topic").what, "topic");
    });
}

#[test]
fn every_address_is_listed_once_and_every_page_has_its_languages() {
    with_world(&support::at("."), |world| {
        let urls = rows(&tables::urls(world, &PageFilter::default()).expect("urls").json());
        let addresses: BTreeSet<&str> = urls.iter().filter_map(|row| row["url"].as_str()).collect();
        assert_eq!(addresses.len(), world.site.routes.len());
        let pages = rows(&tables::pages(world, &PageFilter::default()).expect("pages").json());
        let count = |row: &Value, name: &str| row[name].as_array().map_or(0, Vec::len);
        let languages: usize = pages.iter().map(|row| count(row, "languages") + count(row, "fallback")).sum();
        assert_eq!(languages, urls.len());
    });
}

#[test]
fn dates_come_in_their_order_until_the_day_that_is_asked_for() {
    with_world(&site(RUNS), |world| {
        let all = rows(&tables::dates(world, &DateFilter::default()).expect("dates").json());
        let what = |day: &str, what: &str| all.iter().any(|row| row["day"] == day && row["what"] == what);
        assert!(what("2026-05-25", "registration-closes") && what("2026-05-28", "refund-until"));
        let filter = DateFilter { last_day: "2026-05-25".parse().ok(), ..DateFilter::default() };
        let some = rows(&tables::dates(world, &filter).expect("dates").json());
        assert!(!some.is_empty() && some.len() < all.len());
        assert!(some.iter().all(|row| row["day"].as_str() <= Some("2026-05-25")), "{some:?}");
    });
}
