//! Policies: one file is changed, and every page that says it changes with it.

use std::collections::BTreeSet;
use std::fs;

use prospectus::calendar::Date;
use prospectus::format::DateStyle;
use prospectus::locale::LocaleId;
use prospectus::rules::{DeadlineKind, Subject};

use crate::support::{Site, copy_catalog, demonstration, root, site, site_in, words};

const REFUND: &str = "content/policies/refund/policy.yaml";

#[test]
fn a_change_in_one_policy_changes_every_page_that_says_it_and_nothing_else() {
    let before = demonstration();
    let folder = tempfile::tempdir().unwrap();
    copy_catalog(root(), folder.path(), |path| path.clone());
    let file = folder.path().join(REFUND);
    let text = fs::read_to_string(&file).unwrap();
    assert_eq!(text.matches("count: 7, unit: business_day").count(), 1, "{text}");
    fs::write(&file, text.replace("count: 7, unit: business_day", "count: 10, unit: business_day")).unwrap();
    let after = site_in(folder.path());
    // Files of a search index are named by their bytes.
    let is_named_by_bytes = |path: &&String| path.starts_with("search/");
    let paths =
        |site: &Site| site.files.keys().filter(|path| !is_named_by_bytes(path)).cloned().collect::<BTreeSet<String>>();
    assert_eq!(paths(before), paths(&after), "no page comes or goes");

    let mut changed = 0;
    for (locale, tag) in ["en", "es", "pt", "fr", "it"].into_iter().enumerate() {
        let said = Said::of(before, &after, tag);
        let pages = before.files.keys().filter(|path| path.starts_with(&format!("{tag}/")));
        for path in pages.filter(|path| path.ends_with(".html")) {
            let (old, new) = (before.text(path), after.text(path));
            // A day of the calendar may have nothing but refunds on it.
            if path.contains(&said.calendar) {
                assert_eq!(said.other_entries(before, path), said.other_entries(&after, path), "{path}");
                continue;
            }
            assert_eq!(said.mask(old), said.mask(new), "{path} changes in something else");
            if said.is_said(old) {
                assert_ne!(old, new, "{path} says the rule and stays as it was");
                changed += 1;
            }
        }
        assert!(changed >= 26 * (locale + 1), "{tag}: {changed} pages say the rule");
    }
}

/// How a language says the rule and the days that follow from it, before and after.
struct Said {
    /// The words, the longest first.
    words: Vec<String>,
    rule: String,
    /// The folder of the pages of months.
    calendar: String,
    label: String,
}

impl Said {
    fn of(before: &Site, after: &Site, tag: &str) -> Said {
        let sites = [before, after].map(|site| site.renderer().world());
        let locale: LocaleId = sites[0].site.locales.find(tag).unwrap();
        let formats = sites[0].messages.formats(locale);
        let mut said: BTreeSet<String> = BTreeSet::new();
        for world in sites {
            for (key, course) in world.catalog.courses.shown() {
                for (at, facts) in world.facts.course(key).runs.iter().enumerate() {
                    let day: Option<Date> = facts.deadlines.day(DeadlineKind::RefundUntil);
                    let Some(day) = day else { continue };
                    assert!(course.runs.len() > at);
                    said.insert(formats.date(day, DateStyle::Long));
                    said.insert(day.to_string());
                    said.insert(facts.zone.iso(facts.zone.end_of(day)));
                }
            }
            for (key, _) in world.catalog.programs.shown() {
                if let Some(day) = world.facts.program(key).refund_until {
                    said.insert(formats.date(day, DateStyle::Long));
                    said.insert(day.to_string());
                }
            }
            said.insert(rule(world, locale));
            for count in [7_u32, 10] {
                let arguments = [("count", count.into()), ("weekdays", "mon-fri".into())];
                said.insert(world.sentence(locale, "unit-business-day", &arguments).unwrap());
            }
        }
        let mut words: Vec<String> = said.iter().map(|words| prospectus::output::escape(words).into_owned()).collect();
        words.sort_by_key(|words| (std::cmp::Reverse(words.len()), words.clone()));
        Said {
            words,
            rule: prospectus::output::escape(&rule(sites[0], locale)).into_owned(),
            calendar: format!("{tag}/{}/2", before.word(tag, "url-calendar")),
            label: before.word(tag, "deadline-refund-until"),
        }
    }

    /// The page without what the rule says. Deadlines stand in the order of their
    /// days, so a row that moved is taken out whole.
    fn mask(&self, html: &str) -> String {
        let mut text = html.to_owned();
        for words in &self.words {
            text = text.replace(words, "…");
        }
        let rows: Vec<&str> = text.split("<div class=\"deadline").collect();
        let label = format!("<dt>{}</dt>", self.label);
        let mut kept: Vec<String> = Vec::new();
        for (at, row) in rows.into_iter().enumerate() {
            let Some((head, tail)) = row.split_once("</div>").filter(|_| at > 0) else {
                kept.push(row.to_owned());
                continue;
            };
            if !head.contains(&label) {
                kept.push(head.to_owned());
            }
            kept.push(tail.to_owned());
        }
        kept.concat()
    }

    fn is_said(&self, html: &str) -> bool {
        html.contains(&self.rule)
    }

    /// What happens on each day of a month but refunds.
    fn other_entries(&self, site: &Site, path: &str) -> Vec<String> {
        let page = site.page(path.trim_end_matches("index.html"));
        let groups = page.all(".day-group");
        groups.into_iter().map(words).filter(|text| !text.starts_with(&self.label)).collect()
    }
}

fn rule(world: &prospectus::world::World, locale: LocaleId) -> String {
    world.sentence(locale, "policy-refund", &world.scope(Subject::Site)).unwrap()
}

const CHANGING: &str = "
-- prospectus.yaml --
locales: [en, fr]
policies: [refund]
-- locales/en/policy.ftl --
policy-refund = Money back within { $refund-count } days.
-- locales/fr/policy.ftl --
policy-refund = Remboursement sous { $refund-count } jours.
-- content/policies/refund/policy.yaml --
kind: refund
scope: provider
legal_text_url: https://example.org/refund
versions:
  - effective_from: 2020-01-01
    effective_to: 2026-06-30
    until: { count: 5, unit: business_day, direction: after, anchor: run.start, weekdays: mon-fri, calendar: feasts }
    refund: 100
  - effective_from: 2026-07-01
    until: { count: 9, unit: business_day, direction: after, anchor: run.start, weekdays: mon-fri, calendar: feasts }
    refund: 100
-- content/calendars/feasts/calendar.yaml --
region: FR
source: https://example.org/feasts
years: { 2026: [2026-05-01, 2026-07-14] }
-- content/calendars/feasts/en.md --
---
title: Feasts
days: { 2026-05-01: Labor Day, 2026-07-14: National Day }
---
-- content/courses/optics/course.yaml --
code: OPT-1
runs:
  - { id: spring, language: en, start: 2026-05-18, end: 2026-06-12 }
  - { id: autumn, language: en, start: 2026-09-14, end: 2026-10-09 }
-- content/courses/optics/en.md --
---
title: Optics
summary: Light and glass.
---
[The rule](policy:refund) in words.
-- content/faq/money/faq.yaml --
questions:
  back: { policies: [refund] }
-- content/faq/money/en.md --
---
title: Money
---
## Can I have it back? {#back}
Yes.
";

#[test]
fn a_policy_shows_its_versions_with_their_dates_and_their_own_sentences() {
    let site = site(CHANGING);
    let page = site.page("en/policies/refunds/");
    assert_eq!(page.text(".lede"), "Money back within 5 days.");
    let versions: Vec<String> = page.all(".version").into_iter().map(words).collect();
    let later = "Money back within 9 days.Withdraw by9 business days after the first day of teachingbefore: 5 business";
    assert!(versions[0].starts_with(&format!("From July 1, 2026 onto come{later}")), "{versions:?}");
    let now = "In force from January 1, 2020 to June 30, 2026in forceMoney back within 5 days.";
    assert!(versions[1].starts_with(now), "{versions:?}");
    assert_eq!(page.attributes(".side-link a", "href"), ["https://example.org/refund"]);
    assert_eq!(page.text(".holidays h3"), "Feasts");
    let days: Vec<String> = page.all(".holiday-year dl > div").into_iter().map(words).collect();
    assert_eq!(days, ["May 1Labor Day", "July 14National Day"]);
    assert_eq!(page.attributes("#all_questions .question-links a", "href"), ["/en/questions/money/#back"]);
    let french = site.page("fr/regles/remboursements/");
    assert_eq!(french.text(".lede"), "Remboursement sous 5 jours.");
}

#[test]
fn a_run_after_a_change_of_policy_says_so_and_leads_to_it() {
    let site = site(CHANGING);
    let page = site.page("en/courses/optics/");
    assert_eq!(page.attributes("article[aria-labelledby='run_autumn'] .run-note a", "href"), ["/en/policies/refunds/"]);
    let note = page.text("article[aria-labelledby='run_autumn'] .run-note");
    assert_eq!(note, "The rule “Refunds” changes on July 1, 2026, before this edition starts.");
    assert!(page.all("article[aria-labelledby='run_spring'] .run-note").is_empty());
    assert_eq!(page.attributes(".prose a", "href"), ["/en/policies/refunds/"]);
    let list = site.page("en/policies/");
    assert_eq!(list.text(".rule"), "RefundsMoney back within 5 days.Changes on July 1, 2026");
}
