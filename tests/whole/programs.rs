//! A program shows its whole tree of requirements, and what it comes to.

use crate::support::{site, words};

const CATALOG: &str = "
-- prospectus.yaml --
locales: [en]
-- content/programs/light/program.yaml --
kind: certificate
sequence: recommended
bundle_price: { amount: \"250.00\", currency: USD }
requirements:
  all_of:
    - course: optics
    - id: choice
      elective: true
      min: 1
      of:
        - course: shade
        - program: night
        - id: pair
          all_of: [{ course: dusk }, { course: dawn }]
-- content/programs/light/en.md --
---
title: Light
groups: { choice: Choose, pair: Both }
---
-- content/programs/night/program.yaml --
kind: course_series
requirements: [{ course: stars }]
announced_start: 2026-10
-- content/programs/night/en.md --
---
title: Night
---
";

fn catalog() -> String {
    let mut text = CATALOG.to_owned();
    for (at, id) in ["optics", "shade", "dusk", "dawn", "stars"].into_iter().enumerate() {
        let run = match id {
            "stars" => String::new(),
            _ => format!(
                "runs: [{{ id: a, language: en, start: 2026-05-0{}, price: {{ amount: \"100.00\", currency: USD }} }}]\n",
                at + 1
            ),
        };
        text.push_str(&format!(
            "-- content/courses/{id}/course.yaml --\ncode: C-{at}\nweeks: 2\nhours_per_week: 3\nceu: 1\n{run}\
             -- content/courses/{id}/en.md --\n---\ntitle: {id}\n---\n"
        ));
    }
    text
}

#[test]
fn groups_stand_in_each_other_with_their_rules() {
    let site = site(&catalog());
    let page = site.page("en/programs/light/");
    let steps = page.all(".tree > div").into_iter().map(|step| {
        let depth = step.attr("class").unwrap().rsplit('-').next().unwrap().to_owned();
        let title = step.select(&scraper::Selector::parse("h3, h4, h5, .group-rule").unwrap()).next();
        format!("{depth} {}", title.map(words).unwrap_or_default())
    });
    let steps: Vec<String> = steps.collect();
    let expected =
        ["0 All of the following", "0 optics", "1 Choose", "1 shade", "1 Night", "2 Both", "2 dusk", "2 dawn"];
    assert_eq!(steps, expected);
    let rules: Vec<String> = page.all(".group-rule").into_iter().map(words).collect();
    assert_eq!(rules[1..], ["At least one of the following 3 electives", "All of these courses"]);
}

#[test]
fn a_program_says_what_it_comes_to() {
    let site = site(&catalog());
    let page = site.page("en/programs/light/");
    let facts = page.text(".facts");
    for said in [
        "Next startMay 1, 2026",
        "Price$250",
        "Courses2–3 courses",
        "Length4–6 weeks",
        "Can be completed inEnglish",
        "OrderThis order is recommended",
        "Continuing-education units2–3",
    ] {
        assert!(facts.contains(said), "{said} in {facts}");
    }
    let night = site.page("en/programs/night/");
    assert!(night.text(".answers").starts_with("Announced forOctober 2026"), "{}", night.text(".answers"));
}
