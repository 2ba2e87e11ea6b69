//! Which policy holds where and when, and that every text takes its values from it.

use std::collections::BTreeSet;

use prospectus::catalog::PolicyKind;
use prospectus::messages::Scope;
use prospectus::rules::{PolicySet, Subject};
use prospectus::world::World;

use crate::support::{Site, built, copy_catalog, demonstration, root, site, site_at};

/// Six policies about refunds, each of so many days.
fn catalog(course: &str, program: &str, run: &str, unit: &str, versions: &str) -> String {
    let policy = |id: &str, days: u32| {
        format!(
            "-- content/policies/{id}/policy.yaml --\nkind: refund\nversions:\n  - effective_from: 2020-01-01\n    until: {}\n",
            offset(days)
        )
    };
    format!(
        "-- prospectus.yaml --
locales: [en]
provider: school
policies: [refund]
-- content/policies/refund/policy.yaml --
kind: refund
versions:
  - effective_from: 2020-01-01
    until: {}
    refund: 100
{versions}
{}{}{}{}
-- content/units/school/unit.yaml --
kind: university
policies: [{unit}]
-- content/units/school/en.md --
---
title: School
---
-- content/programs/whole/program.yaml --
kind: certificate
requirements: [{{ course: optics }}]
policies: [{program}]
-- content/programs/whole/en.md --
---
title: Whole
---
-- content/courses/optics/course.yaml --
code: OPT-1
pass_threshold: 80
policies: [{course}]
runs: [{{ id: a, language: en, start: 2026-06-01, end: 2026-07-31, policies: [{run}] }}]
-- content/courses/optics/en.md --
---
title: Optics
---
{{ policy-refund }}
-- locales/en/policy.ftl --
policy-refund = Back within {{ $refund-count }} days{{ $refund-refund ->
   *[pending] .
    [100] , all of it.
}}
policy-grading = Passed with {{ $grading-threshold }} percent.
",
        offset(1),
        policy("of-school", 2),
        policy("of-program", 3),
        policy("of-course", 4),
        policy("of-run", 5),
    )
}

fn offset(days: u32) -> String {
    format!("{{ count: {days}, unit: calendar_day, direction: after, anchor: run.start }}")
}

fn world(site: &Site) -> &World {
    site.renderer().world()
}

fn course_policies(world: &World) -> &PolicySet {
    let key = world.catalog.courses.find("optics").expect("a course");
    &world.facts.course(key).runs[0].policies
}

/// How many days the refund of the run has.
fn days(world: &World) -> String {
    let (_, version) = course_policies(world).of(&world.catalog, PolicyKind::Refund).expect("a policy");
    version.offset("until").expect("days").offset.count.to_string()
}

#[test]
fn the_nearest_scope_wins() {
    let check = |course: &str, program: &str, run: &str, unit: &str, expected: &str| {
        let site = site(&catalog(course, program, run, unit, ""));
        assert_eq!(days(world(&site)), expected, "{course} {program} {run} {unit}");
        assert_eq!(
            world(&site).facts.course(world(&site).catalog.courses.find("optics").unwrap()).runs[0].refund[0]
                .until
                .to_string(),
            format!("2026-06-0{}", 1 + expected.parse::<u32>().unwrap())
        );
        let page = site.page("en/courses/optics/").text("main");
        assert!(page.contains(&format!("Back within {expected} days")), "the sentence takes the values that hold here");
    };
    check("", "", "", "", "1");
    check("", "", "", "of-school", "2");
    check("", "of-program", "", "of-school", "3");
    check("of-course", "of-program", "", "of-school", "4");
    check("of-course", "of-program", "of-run", "of-school", "5");
}

#[test]
fn a_policy_that_is_not_in_force_leaves_it_to_the_next_scope() {
    let text = catalog("of-course", "", "", "", "").replace(
        "-- content/policies/of-course/policy.yaml --\nkind: refund\nversions:\n  - effective_from: 2020-01-01",
        "-- content/policies/of-course/policy.yaml --\nkind: refund\nversions:\n  - effective_from: 2026-05-01\n    effective_to: 2026-05-31",
    );
    let check = |instant: &str, expected: &str, next: Option<(&str, &str)>| {
        let site = site_at(&text, Some(instant));
        let world = world(&site);
        assert_eq!(days(world), expected, "{instant}");
        let coming = course_policies(world).next(PolicyKind::Refund);
        let coming = coming.map(|coming| {
            let (policy, _) = coming.next.expect("another policy").get(&world.catalog);
            (coming.day.to_string(), policy.id.to_string())
        });
        assert_eq!(coming, next.map(|(day, id)| (day.to_owned(), id.to_owned())), "{instant}");
    };
    check("2026-04-30T23:59:00Z", "1", Some(("2026-05-01", "of-course")));
    check("2026-05-01T00:00:00Z", "4", Some(("2026-06-01", "refund")));
    check("2026-06-01T00:00:00Z", "1", None);
}

#[test]
fn a_policy_that_supersedes_another_takes_its_place_wherever_it_is_named() {
    let next = format!(
        "-- content/policies/refund-next/policy.yaml --\nkind: refund\nsupersedes: refund\nversions:\n  - effective_from: 2026-05-01\n    until: {}\n",
        offset(9)
    );
    let text = catalog("", "", "", "", "") + &next;
    for (instant, expected) in [("2026-04-30T23:59:00Z", "1"), ("2026-05-01T00:00:00Z", "9")] {
        let site = site_at(&text, Some(instant));
        assert!(!site.report.contains("error["), "{}", site.report);
        assert_eq!(days(world(&site)), expected, "{instant}");
        let page = site.page("en/courses/optics/").text("main");
        assert!(page.contains(&format!("Back within {expected} days")), "{page}");
    }
}

#[test]
fn a_version_to_come_can_be_spoken_of_as_if_it_held() {
    let versions = format!("  - effective_from: 2027-01-01\n    until: {}\n", offset(8));
    let site = site(&catalog("", "", "", "", &versions));
    let world = world(&site);
    let policy = world.catalog.policies.find("refund").unwrap();
    let coming = world.facts.policies.next(PolicyKind::Refund).expect("a change");
    assert_eq!((coming.day.to_string().as_str(), coming.next.map(|next| next.version)), ("2027-01-01", Some(1)));
    let said = |version: usize| {
        let scope = world.scope(Subject::Site).pretending(policy, version);
        world.messages.format(world.site.locales.source(), "policy-refund", &scope).expect("a sentence").text
    };
    assert_eq!(said(0), "Back within 1 days, all of it.");
    assert_eq!(said(1), "Back within 8 days.", "what the version does not say is still to come, and no fault");
}

#[test]
fn a_course_says_itself_how_it_is_passed() {
    let grading = "-- content/policies/grading/policy.yaml --\nkind: grading\nversions: [{ effective_from: 2020-01-01, threshold: 60, drop_lowest: 1 }]\n";
    let text = catalog("", "", "", "", "").replace("policies: [refund]", "policies: [refund, grading]") + grading;
    let site = site(&text);
    let world = world(&site);
    let course = world.catalog.courses.find("optics").unwrap();
    let fact = |subject: Subject, name: &str| {
        world.messages.print(world.site.locales.source(), &world.scope(subject).get(name).expect("a fact"))
    };
    assert_eq!(fact(Subject::Site, "grading-threshold"), "60");
    assert_eq!(fact(course.into(), "grading-threshold"), "80");
    assert_eq!(fact(course.into(), "grading-drop-lowest"), "1", "what it does not say itself, the policy does");
}

#[test]
fn a_rule_that_changes_in_one_file_changes_every_page_that_says_it_and_no_other() {
    let before = demonstration();
    let copy = tempfile::tempdir().expect("a folder");
    copy_catalog(root(), copy.path(), |path| path.clone());
    let file = copy.path().join("content/policies/refund/policy.yaml");
    let rule = std::fs::read_to_string(&file).expect("the policy");
    let changed = rule.replace("{ count: 7, unit: business_day", "{ count: 10, unit: business_day");
    assert_ne!(rule, changed);
    std::fs::write(&file, changed).expect("the policy");
    let after = built(copy.path());
    assert!(!after.report.contains("error["), "{}", after.report);

    let pages = |site: &Site| -> BTreeSet<String> {
        site.files.keys().filter(|path| path.ends_with(".html")).cloned().collect()
    };
    assert_eq!(pages(before), pages(&after));
    let differ: BTreeSet<String> =
        pages(before).into_iter().filter(|path| before.files[path] != after.files[path]).collect();
    let say: BTreeSet<String> =
        pages(before).into_iter().filter(|path| says_refund(before, path) || says_refund(&after, path)).collect();
    assert_eq!(differ, say);
    let locales: BTreeSet<&str> = differ.iter().filter_map(|path| path.split('/').next()).collect();
    assert_eq!(locales, BTreeSet::from(["en", "es", "fr", "it", "pt"]));
}

/// Whether a page says the rule, or a date that follows from it.
fn says_refund(site: &Site, path: &str) -> bool {
    let locale = path.split('/').next().unwrap_or_default();
    let world = world(site);
    let Some(id) = world.site.locales.find(locale) else { return false };
    let rule = world.messages.format(id, "policy-refund", &world.scope(Subject::Site)).expect("the rule").text;
    let text = site.text(path);
    let labels = ["deadline-refund-until", "program-refund-until"].map(|key| site.word(locale, key));
    let rule = prospectus::output::escape(&rule).into_owned();
    text.contains(&rule)
        || labels.iter().any(|label| text.contains(&format!("<dt>{}", prospectus::output::escape(label))))
}
