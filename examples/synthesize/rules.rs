//! Settings, messages and rules: what a catalog has once, whatever its size.

use std::fmt::Write;
use std::io;

use crate::catalog::{Catalog, TOPICS, UNITS, quoted};
use crate::folder::Folder;
use crate::words::Words;

/// The policies with the facts of their sentences: the count, and the day if there is one.
const POLICIES: [(&str, &str, Option<&str>); 7] = [
    ("refund", "refund-count", Some("refund-until")),
    ("registration", "registration-count", Some("registration-closes")),
    ("payment", "payment-count", Some("last-payment-day")),
    ("group", "group-min-quantity", None),
    ("access", "access-materials-count", Some("materials-until")),
    ("onboarding", "onboarding-count", Some("login-data-on")),
    ("accommodation", "accommodation-count", Some("accommodation-request-by")),
];

const HOLIDAYS: [(&str, [&str; 3]); 5] = [
    ("new-year", ["2026-01-01", "2027-01-01", "2028-01-01"]),
    ("independence", ["2026-07-04", "2027-07-04", "2028-07-04"]),
    ("veterans", ["2026-11-11", "2027-11-11", "2028-11-11"]),
    ("thanksgiving", ["2026-11-26", "2027-11-25", "2028-11-23"]),
    ("christmas", ["2026-12-25", "2027-12-25", "2028-12-25"]),
];

pub fn settings(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    let locales: Vec<_> = catalog.languages.iter().map(|words| words.locale.as_str()).collect();
    let policies: Vec<_> = POLICIES.iter().map(|(id, ..)| *id).collect();
    folder.write(
        "prospectus.yaml",
        &format!(
            "prospectus: 1\nbase_url: https://catalog.example.org/\nlocales: [{}]\ntime_zone: America/New_York\ncurrency: USD\nprovider: {}\ncontact: enrollment\npolicies: [{}]\nas_of: 2026-11-22T09:00:00Z\n",
            locales.join(", "),
            UNITS[0],
            policies.join(", "),
        ),
    )?;
    let mut topics = String::new();
    for id in TOPICS {
        let _ = writeln!(topics, "- id: {id}");
    }
    folder.write("content/vocabularies/topics.yaml", &topics)?;
    folder.write(
        "content/contacts/enrollment/contact.yaml",
        &format!("purpose: enrollment\nemail: enroll@example.org\nlanguages: [{}]\n", locales.join(", ")),
    )?;
    for words in &catalog.languages {
        let title = quoted(words.phrase("enrollment"));
        folder.write(
            &format!("content/contacts/enrollment/{}.md", words.locale),
            &format!("---\ntitle: {title}\n---\n"),
        )?;
    }
    Ok(())
}

pub fn messages(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    folder.write(&format!("locales/{}/brands.ftl", catalog.source()), "-brand = Northfield\n")?;
    for words in &catalog.languages {
        let locale = &words.locale;
        let mut site = String::new();
        for key in ["name", "tagline", "description"] {
            let _ = writeln!(site, "site-{key} = {}", words.phrase(key));
        }
        folder.write(&format!("locales/{locale}/site.ftl"), &site)?;

        let mut vocabulary = String::new();
        for (index, id) in TOPICS.iter().enumerate() {
            let _ = writeln!(vocabulary, "topic-{id} = {}", words.line("topics", index));
            let _ = writeln!(vocabulary, "    .definition = {}", words.phrase("definition"));
        }
        folder.write(&format!("locales/{locale}/vocabulary.ftl"), &vocabulary)?;
        folder.write(&format!("locales/{locale}/policy.ftl"), &policy_messages(words))?;
    }
    Ok(())
}

fn policy_messages(words: &Words) -> String {
    let mut text = String::new();
    for (id, count, day) in POLICIES {
        let _ = writeln!(text, "# ${count} (number) – how many");
        let _ = writeln!(text, "policy-{id} = {{ ${count} ->");
        let form = |category: &str| words.phrase(&format!("policy-{id}-{category}"));
        let _ = writeln!(text, "    [one] {}", form("one"));
        let _ = writeln!(text, "   *[other] {}\n}}", form("other"));
        if let Some(day) = day {
            let _ = writeln!(text, "# ${day} (date) – the day that follows from the rule");
            let _ = writeln!(text, "policy-{id}-date = {}", words.phrase(&format!("policy-{id}-date")));
        }
    }
    text
}

pub fn policies(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    let offset = |count: usize, unit: &str, direction: &str, anchor: &str| {
        format!("{{ count: {count}, unit: {unit}, direction: {direction}, anchor: {anchor} }}")
    };
    let business = |count: usize| {
        format!(
            "{{ count: {count}, unit: business_day, direction: after, anchor: run.start, weekdays: mon-fri, calendar: office }}"
        )
    };
    let rules: [(&str, Vec<String>); 7] = [
        ("refund", vec![format!("until: {}", business(7)), "refund: 100".into()]),
        ("registration", vec![format!("closes: {}", offset(7, "calendar_day", "after", "run.start"))]),
        ("payment", vec![format!("not_after: {}", offset(1, "calendar_day", "before", "run.start"))]),
        ("group", vec!["min_quantity: 10".into(), "percent: 15".into()]),
        (
            "access",
            vec![
                format!("materials: {}", offset(3, "month", "after", "run.end")),
                format!("support: {}", offset(30, "calendar_day", "after", "run.end")),
            ],
        ),
        ("onboarding", vec![format!("credentials: {}", offset(7, "calendar_day", "before", "run.start"))]),
        ("accommodation", vec![format!("request: {}", offset(14, "calendar_day", "before", "run.start"))]),
    ];
    for (kind, parameters) in rules {
        let mut yaml = format!("kind: {kind}\nscope: provider\nversions:\n");
        if kind == "refund" {
            // An older version, no longer in force: the newer one must be found.
            let _ = writeln!(
                yaml,
                "  - effective_from: 2020-01-01\n    effective_to: 2023-12-31\n    until: {}\n    refund: 100",
                business(5)
            );
        }
        let _ = writeln!(yaml, "  - effective_from: 2024-01-01\n    {}", parameters.join("\n    "));
        folder.write(&format!("content/policies/{kind}/policy.yaml"), &yaml)?;
    }
    calendar(catalog, folder)
}

fn calendar(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    let mut yaml = String::from("region: US\nsource: https://example.org/holidays\nyears:\n");
    for (place, year) in [2026, 2027, 2028].into_iter().enumerate() {
        let days: Vec<_> = HOLIDAYS.iter().filter_map(|(_, days)| days.get(place).copied()).collect();
        let _ = writeln!(yaml, "  {year}: [{}]", days.join(", "));
    }
    folder.write("content/calendars/office/calendar.yaml", &yaml)?;
    for words in &catalog.languages {
        let mut text = format!("---\ntitle: {}\ndays:\n", quoted(words.phrase("holidays")));
        for (name, days) in HOLIDAYS {
            for day in days {
                let _ = writeln!(text, "  {day}: {}", quoted(words.phrase(name)));
            }
        }
        text.push_str("---\n");
        folder.write(&format!("content/calendars/office/{}.md", words.locale), &text)?;
    }
    Ok(())
}
