//! K1 to K8 and the status of a run, read from built pages.

use std::collections::BTreeMap;

use scraper::{ElementRef, Selector};

use crate::support::{Page, Site, site, site_at, words};

/// The common policy set; `{refund}` says which days are business days.
const POLICIES: &str = "
-- content/policies/registration/policy.yaml --
kind: registration
scope: provider
versions:
  - effective_from: 2020-01-01
    closes: { count: 7, unit: calendar_day, direction: after, anchor: run.start }
-- content/policies/refund/policy.yaml --
kind: refund
scope: provider
versions:
  - effective_from: 2020-01-01
    until: { count: 7, unit: business_day, direction: after, anchor: run.start, {refund} }
    refund: 100
-- content/policies/accommodation/policy.yaml --
kind: accommodation
scope: provider
versions:
  - effective_from: 2020-01-01
    request: { count: 14, unit: calendar_day, direction: before, anchor: run.start }
-- content/policies/onboarding/policy.yaml --
kind: onboarding
scope: provider
versions:
  - effective_from: 2020-01-01
    credentials: { count: 7, unit: calendar_day, direction: before, anchor: run.start }
-- content/policies/payment/policy.yaml --
kind: payment
scope: provider
versions:
  - effective_from: 2020-01-01
    not_after: { count: 1, unit: calendar_day, direction: before, anchor: run.start }
-- content/policies/access/policy.yaml --
kind: access
scope: provider
versions:
  - effective_from: 2020-01-01
    support: { count: 30, unit: calendar_day, direction: after, anchor: run.end }
    materials: { count: 3, unit: month, direction: after, anchor: run.end }
-- content/calendars/us-federal/calendar.yaml --
region: US
source: https://example.org/holidays
years:
  2026: [2026-05-25, 2026-06-19, 2026-07-03, 2026-09-07, 2026-10-12, 2026-11-11, 2026-11-26, 2026-12-25]
  2027: [2027-01-01]
-- content/calendars/us-federal/en.md --
---
title: Federal holidays of the United States
---
-- content/courses/optics/en.md --
---
title: Optics
summary: Light and glass.
---
Words.
";

const SETTINGS: &str = "
-- prospectus.yaml --
locales: [en]
time_zone: America/New_York
policies: [registration, refund, accommodation, onboarding, payment, access]
-- content/courses/optics/course.yaml --
code: OPT-1
level: beginner
format: online
pacing: instructor
weeks: 8
hours_per_week: 2-3
topics: []
runs:
";

const NO_HOLIDAYS: &str = "weekdays: mon-fri, calendar: none";

fn catalog(refund: &str, runs: &str) -> String {
    format!("{SETTINGS}{runs}\n{}", POLICIES.replace("{refund}", refund))
}

/// The days of a run as its page prints them, by the name of the deadline.
fn days(site: &Site, page: &Page, run: &str) -> BTreeMap<&'static str, String> {
    const NAMES: [&str; 8] = [
        "registration-opens",
        "registration-closes",
        "refund-until",
        "accommodation-request-by",
        "login-data-on",
        "last-payment-day",
        "support-until",
        "materials-until",
    ];
    let labels: BTreeMap<String, &str> =
        NAMES.iter().map(|name| (site.word("en", &format!("deadline-{name}")), *name)).collect();
    let select = |text: &str| Selector::parse(text).expect("a selector");
    let article = run_of(page, run);
    let (row, term, time) = (select(".deadline"), select("dt"), select("time"));
    let rows = article.select(&row).map(|row| {
        let label = words(row.select(&term).next().expect("a label"));
        let day = row.select(&time).next().expect("a day").attr("datetime").expect("a machine's day");
        (*labels.get(&label).unwrap_or_else(|| panic!("{label} in {labels:?}")), day.to_owned())
    });
    rows.collect()
}

fn run_of<'p>(page: &'p Page, run: &str) -> ElementRef<'p> {
    page.one(&format!("article[aria-labelledby='run_{run}']"))
}

const RUNS: &str = "
  - { id: a, language: en, start: 2026-05-18, end: 2026-07-10 }
  - { id: b, language: en, start: 2026-11-16, end: 2026-11-30 }
  - { id: c, language: en, start: 2026-05-16, end: 2026-06-30 }
  - { id: d, language: en, start: 2026-12-21, end: 2027-02-28 }
";

#[test]
fn the_days_of_a_run_follow_from_the_policies() {
    // Run, K2, K3 without holidays, K3 with federal ones, K3 with Saturdays, K4, K5, K6, K7, K8.
    #[rustfmt::skip]
    let table = [
        ("a", "2026-05-25", "2026-05-27", "2026-05-28", "2026-05-26", "2026-05-04", "2026-05-11", "2026-05-17", "2026-08-09", "2026-10-10"),
        ("b", "2026-11-23", "2026-11-25", "2026-11-25", "2026-11-24", "2026-11-02", "2026-11-09", "2026-11-15", "2026-12-30", "2027-02-28"),
        ("c", "2026-05-23", "2026-05-26", "2026-05-27", "2026-05-25", "2026-05-02", "2026-05-09", "2026-05-15", "2026-07-30", "2026-09-30"),
        ("d", "2026-12-28", "2026-12-30", "2026-12-31", "2026-12-29", "2026-12-07", "2026-12-14", "2026-12-20", "2027-03-30", "2027-05-28"),
    ];
    let calendars = [NO_HOLIDAYS, "weekdays: mon-fri, calendar: us-federal", "weekdays: mon-sat, calendar: none"];
    for (at, refund) in calendars.into_iter().enumerate() {
        let site = site(&catalog(refund, RUNS));
        let page = site.page("en/courses/optics/");
        for (run, k2, plain, federal, saturdays, k4, k5, k6, k7, k8) in table {
            let expected = BTreeMap::from([
                ("registration-closes", k2.to_owned()),
                ("refund-until", [plain, federal, saturdays][at].to_owned()),
                ("accommodation-request-by", k4.to_owned()),
                ("login-data-on", k5.to_owned()),
                ("last-payment-day", k6.to_owned()),
                ("support-until", k7.to_owned()),
                ("materials-until", k8.to_owned()),
            ]);
            assert_eq!(days(&site, &page, run), expected, "run {run}, {refund}");
        }
    }
}

#[test]
fn the_days_of_a_run_stand_in_their_order_with_the_instants_at_which_they_end() {
    let site = site(&catalog(
        NO_HOLIDAYS,
        "  - { id: a, language: en, time_zone: Asia/Tokyo, start: 2026-05-18, end: 2026-07-10 }",
    ));
    let page = site.page("en/courses/optics/");
    let times = page.all("#all_dates .deadline time");
    let pairs: Vec<(&str, &str)> =
        times.iter().map(|time| (time.attr("datetime").unwrap(), time.attr("data-instant").unwrap())).collect();
    assert_eq!(
        pairs,
        [
            ("2026-05-04", "2026-05-05T00:00:00+09:00"),
            ("2026-05-11", "2026-05-12T00:00:00+09:00"),
            ("2026-05-17", "2026-05-18T00:00:00+09:00"),
            ("2026-05-25", "2026-05-26T00:00:00+09:00"),
            ("2026-05-27", "2026-05-28T00:00:00+09:00"),
            ("2026-08-09", "2026-08-10T00:00:00+09:00"),
            ("2026-10-10", "2026-10-11T00:00:00+09:00"),
        ]
    );
}

#[test]
fn what_a_run_gives_itself_comes_before_the_policy() {
    let runs = "  - { id: a, language: en, start: 2026-05-18, end: 2026-07-10, registration_opens: 2026-04-01, registration_closes: 2026-05-10 }";
    let site = site(&catalog(NO_HOLIDAYS, runs));
    let page = site.page("en/courses/optics/");
    let days = days(&site, &page, "a");
    assert_eq!(days["registration-opens"], "2026-04-01");
    assert_eq!(days["registration-closes"], "2026-05-10");
    assert_eq!(days["refund-until"], "2026-05-27", "the others follow from the policies");
}

#[test]
fn a_run_without_an_exact_day_promises_none() {
    let runs = "
  - { id: month, language: en, start: 2026-09 }
  - { id: later, language: es }
";
    let site = site(&catalog(NO_HOLIDAYS, runs));
    let page = site.page("en/courses/optics/");
    for run in ["month", "later"] {
        assert!(days(&site, &page, run).is_empty(), "{run}");
        assert_eq!(status(&page, run), "to-be-announced");
    }
    let month = run_of(&page, "month");
    assert!(words(month).starts_with("September 2026"), "{}", words(month));
    let time = month.select(&Selector::parse("time").unwrap()).next().expect("a month");
    assert_eq!(time.attr("datetime"), Some("2026-09"));
    let later = words(run_of(&page, "later"));
    assert!(later.starts_with("Spanish") && later.contains("To be announced"), "{later}");
}

fn status(page: &Page, run: &str) -> String {
    let article = run_of(page, run);
    let status = article.select(&Selector::parse(".status").unwrap()).next().expect("a status");
    status.attr("class").unwrap().trim_start_matches("status status-").to_owned()
}

/// The status of one run on several instants. A run that is over stands in the
/// list of past runs, with its status in words.
fn check(run: &str, expected: &[(&str, &str)]) {
    let catalog = catalog(NO_HOLIDAYS, run);
    for (instant, status_there) in expected {
        let site = site_at(&catalog, Some(instant));
        assert!(!site.report.contains("error["), "{}", site.report);
        let page = site.page("en/courses/optics/");
        let own = match page.all("article[aria-labelledby='run_a']").is_empty() {
            false => status(&page, "a"),
            true if page.text(".past tbody td:last-child") == site.word("en", "status-ended") => "ended".to_owned(),
            true => panic!("the run is nowhere"),
        };
        assert_eq!(&own, status_there, "on {instant}");
    }
}

#[test]
fn a_status_changes_with_the_day_in_the_zone_of_the_run() {
    // Tokyo is nine hours before Greenwich; the site itself is in New York.
    check(
        "  - { id: a, language: ja, time_zone: Asia/Tokyo, start: 2026-05-18, end: 2026-07-10, registration_opens: 2026-03-10 }",
        &[
            ("2026-03-09T14:59:00Z", "not-yet-open"),
            ("2026-03-09T15:00:00Z", "open"),
            ("2026-03-18T14:59:00Z", "open"),
            // Sixty days before the start, in Tokyo.
            ("2026-03-18T15:00:00Z", "starting-soon"),
            ("2026-05-17T14:59:00Z", "starting-soon"),
            ("2026-05-17T15:00:00Z", "running-open"),
            ("2026-05-24T12:00:00Z", "running-open"),
            // The last day of registration lasts to its end in Tokyo.
            ("2026-05-25T14:59:00Z", "running-open"),
            ("2026-05-25T15:00:00Z", "running-closed"),
            ("2026-07-10T14:59:00Z", "running-closed"),
            ("2026-07-10T15:00:00Z", "ended"),
        ],
    );
}

#[test]
fn a_zone_behind_the_site_keeps_its_own_days_and_its_summer_time() {
    // Los Angeles is seven hours behind Greenwich in summer, eight in winter.
    check(
        "  - { id: a, language: en, time_zone: America/Los_Angeles, start: 2026-03-09, end: 2026-03-27, registration_closes: 2026-03-07 }",
        &[
            ("2026-03-07T20:00:00Z", "starting-soon"),
            ("2026-03-08T07:59:00Z", "starting-soon"),
            ("2026-03-08T08:00:00Z", "closed-upcoming"),
            // Clocks go forward on the eighth of March.
            ("2026-03-09T06:59:00Z", "closed-upcoming"),
            ("2026-03-09T07:00:00Z", "running-closed"),
            ("2026-03-28T06:59:00Z", "running-closed"),
            ("2026-03-28T07:00:00Z", "ended"),
        ],
    );
}

#[test]
fn places_and_cancellation_come_before_the_calendar() {
    let run = |more: &str| format!("  - {{ id: a, language: en, start: 2026-05-18, end: 2026-07-10, {more} }}");
    check(
        &run("availability: full"),
        &[
            ("2026-05-01T00:00:00Z", "full"),
            ("2026-05-20T00:00:00Z", "full"),
            ("2026-06-01T00:00:00Z", "running-closed"),
        ],
    );
    check(&run("availability: waitlist"), &[("2026-05-01T00:00:00Z", "waitlist"), ("2026-08-01T00:00:00Z", "ended")]);
    check(&run("cancelled: true"), &[("2026-05-01T00:00:00Z", "cancelled"), ("2026-08-01T00:00:00Z", "cancelled")]);
}

#[test]
fn a_run_without_a_last_day_goes_on_where_learners_set_their_pace() {
    let status_in = |pacing: &str, instant: &str| {
        let closes = if pacing == "self" { "2027-12-31" } else { "2026-05-20" };
        let run = format!("  - {{ id: a, language: en, start: 2026-05-18, registration_closes: {closes} }}");
        let catalog = catalog(NO_HOLIDAYS, &run).replace("pacing: instructor", &format!("pacing: {pacing}"));
        let site = site_at(&catalog, Some(instant));
        assert!(!site.report.contains("error["), "{}", site.report);
        let page = site.page("en/courses/optics/");
        let is_past = page.all("article[aria-labelledby='run_a']").is_empty();
        if is_past { "ended".to_owned() } else { status(&page, "a") }
    };
    // The course has eight weeks.
    assert_eq!(status_in("instructor", "2026-07-12T12:00:00Z"), "running-closed");
    assert_eq!(status_in("instructor", "2026-07-14T12:00:00Z"), "ended");
    assert_eq!(status_in("self", "2026-05-17T12:00:00Z"), "starting-soon");
    assert_eq!(status_in("self", "2026-07-14T12:00:00Z"), "running-open");
    assert_eq!(status_in("self", "2027-12-31T12:00:00Z"), "running-open");
    assert_eq!(status_in("self", "2028-06-01T12:00:00Z"), "running-closed");
}

#[test]
fn a_day_that_has_passed_says_so() {
    let runs = "  - { id: a, language: en, time_zone: Europe/Madrid, start: 2026-05-18, end: 2026-07-10 }";
    for (instant, is_past) in [("2026-05-25T21:59:00Z", false), ("2026-05-25T22:00:00Z", true)] {
        let site = site_at(&catalog(NO_HOLIDAYS, runs), Some(instant));
        let page = site.page("en/courses/optics/");
        let closes = page
            .all("#all_dates .deadline")
            .into_iter()
            .find(|row| words(*row).starts_with(&site.word("en", "deadline-registration-closes")));
        let closes = closes.expect("the last day of registration");
        assert_eq!(closes.attr("class").unwrap().contains("deadline-past"), is_past, "{instant}");
        let passed = closes.select(&Selector::parse(".passed").unwrap()).next().expect("the words");
        assert_eq!(passed.attr("hidden").is_none(), is_past, "{instant}");
    }
}

#[test]
fn one_can_enrol_only_while_one_can_register() {
    let run =
        "  - { id: a, language: en, start: 2026-05-18, end: 2026-07-10, enroll_url: https://enroll.example.org/a }";
    for (instant, links) in
        [("2026-05-01T00:00:00Z", true), ("2026-05-20T00:00:00Z", true), ("2026-06-01T00:00:00Z", false)]
    {
        let site = site_at(&catalog(NO_HOLIDAYS, run), Some(instant));
        let addresses = site.page("en/courses/optics/").attributes("a[href*=enroll]", "href");
        assert_eq!(!addresses.is_empty(), links, "{instant}");
    }
}

#[test]
fn prose_names_the_days_of_the_run_that_matters_most() {
    let text = catalog(NO_HOLIDAYS, RUNS)
        .replace("Words.\n", "Begins { $start }, decide until { $refund-until }, read until { $materials-until }.\n");
    let intro = |instant: &str| {
        let page_site = site_at(&text, Some(instant));
        page_site.page("en/courses/optics/").text(".prose > p")
    };
    let check = |instant, expected: &str| assert_eq!(intro(instant), expected, "{instant}");
    check("2026-04-01T00:00:00Z", "Begins May 16, 2026, decide until May 26, 2026, read until September 30, 2026.");
    check(
        "2026-08-01T00:00:00Z",
        "Begins November 16, 2026, decide until November 25, 2026, read until February 28, 2027.",
    );
}
