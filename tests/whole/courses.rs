//! A course says all that its files do.

use crate::support::{Page, site, words};

const CATALOG: &str = "
-- prospectus.yaml --
locales: [en]
-- content/vocabularies/methods.yaml --
- { id: making, techniques: [critique] }
-- content/vocabularies/techniques.yaml --
- { id: critique }
- { id: field-walk }
-- locales/en/vocabulary.ftl --
method-making = Making
    .definition = You make something.
technique-critique = Critique
    .definition = Others look at it.
technique-field-walk = Field walk
-- content/faq/money/faq.yaml --
questions:
  lens: { scope: [course:optics] }
-- content/faq/money/en.md --
---
title: Money
---
## Who pays for the lens? {#lens}
You.
-- content/courses/shade/course.yaml --
code: SHA-1
-- content/courses/shade/en.md --
---
title: Shade
---
-- content/courses/optics/trailer.en.vtt --
WEBVTT
-- content/courses/optics/course.yaml --
code: OPT-1
kind: workshop
weeks: 3
hours_per_week: 2-3
academic_credit: { ects: 1.5 }
grading: pass_fail
pass_threshold: 60
drop_lowest: 1
admission: application
methods: [making]
accessibility: [captions]
downloads: [slides]
restricted_regions: [CU]
related: [shade]
faq: [money]
live: { min_sessions: 2, recorded: true, compulsory: false }
media:
  - id: trailer
    kind: video
    url: https://films.example.org/optics.mp4
    language: en
    minutes: 2
    captions: { en: trailer.en.vtt }
    licence: CC-BY-4.0
modules:
  - id: lenses
    weeks: 2
    hours: 4-6
    techniques: [field_walk]
    activities:
      - { id: sketch, kind: assignment, graded: true, points: 20, due: 2, group: pairs }
      - { id: mirror, kind: quiz, graded: true, points: 10, due: 2 }
  - { id: prisms, weeks: 1 }
runs:
  - id: en
    group: spring
    primary: true
    language: en
    variant: evening
    start: 2026-05-04
    start_time: \"18:30\"
    end: 2026-05-22
    time_zone: Europe/Lisbon
    capacity: 12
    venue: { city: Lisbon, country: PT }
    sessions:
      - { id: first, date: 2026-05-05, start_time: \"18:30\", minutes: 90, recorded: false, compulsory: true }
      - { id: last, date: 2026-05-19, start_time: \"18:30\", minutes: 90 }
    prices:
      - { id: early, kind: early, amount: \"90.00\", currency: EUR, valid_to: 2026-03-31, tax: included }
      - { id: standard, kind: standard, amount: \"120.00\", currency: EUR, valid_from: 2026-04-01 }
      - { id: group, kind: group, min_quantity: 5, percent_off: 10 }
  - { id: es, group: spring, language: es, also_languages: [en], translation: simultaneous, start: 2026-05-04, end: 2026-05-22 }
  - { id: off, language: en, start: 2026-08-03, cancelled: true }
-- content/courses/optics/en.md --
---
title: Optics
modules: { lenses: { outcomes: You bend light. } }
activities: { sketch: A sketch of a lens, mirror: Mirrors }
sessions: { first: Kick-off, last: Farewell }
prices: { early: { label: For early birds, includes: The lens } }
media: { trailer: { title: A ray, caption: It bends., credit: The lab } }
runs: { off: { cancellation: The lamp broke. } }
---
## Syllabus {#syllabus}
### Lenses {#lenses}
Round ones.
### Prisms {#prisms}
Others.
";

fn page() -> Page {
    site(CATALOG).page("en/courses/optics/")
}

#[test]
fn the_facts_of_a_module_stand_beside_its_prose() {
    let page = page();
    let modules: Vec<String> = page.all(".module").into_iter().map(words).collect();
    assert_eq!(modules.len(), 2);
    let facts = page.all(".module-facts").into_iter().map(words).collect::<Vec<String>>();
    assert!(modules[0].starts_with("LensesRound ones."), "{modules:?}");
    assert!(facts[0].starts_with("Weeks 1–2 4–6 hoursYou bend light.HowField walk"), "{facts:?}");
    let activity = page.text(".activities li:first-child");
    assert_eq!(activity, "A sketch of a lens Assignment In pairs graded 20 points due at the end of week 2");
    assert_eq!(facts[1], "Week 3");
}

#[test]
fn a_course_says_how_it_is_taught_graded_met_and_kept() {
    let page = page();
    assert_eq!(page.text(".method"), "MakingYou make something.CritiqueOthers look at it.");
    let practice: Vec<String> = page.all(".practice > div").into_iter().map(words).collect();
    let expected = [
        "AdmissionBy application",
        "GradingPass or failYou pass with 60 percent of the points.The lowest score is dropped.",
        "Credit1.5 ECTS credits",
        "Live sessionsAt least 2 in every editionRecordedAttendance is voluntary",
        "AccessibilityCaptions",
        "Not available inCuba",
        "Yours to keepSlides",
    ];
    assert_eq!(practice, expected);
    assert_eq!(page.text(".kicker"), "OPT-1Workshop");
}

#[test]
fn media_are_links_and_nothing_of_another_site_is_loaded() {
    let page = page();
    assert_eq!(page.attributes(".medium-title a", "href"), ["https://films.example.org/optics.mp4"]);
    let medium = page.text(".medium");
    assert!(medium.contains("A ray") && medium.contains("2 minutes") && medium.contains("License: CC BY 4.0"));
    assert!(page.attributes(".medium-files a", "href")[0].ends_with(".vtt"));
    assert!(page.all("video, audio, iframe, [src^='http']").is_empty());
}

#[test]
fn a_run_says_what_it_costs_when_and_to_whom() {
    let page = page();
    let prices: Vec<String> = page.all("article[aria-labelledby='run_en'] .price").into_iter().map(words).collect();
    let expected = [
        "For early birds€90current price until March 31, 2026 taxes included The lens",
        "Standard price€120from April 1, 2026",
        "Group price€81from 5 participants 10 percent less",
    ];
    assert_eq!(prices, expected);
    assert_eq!(page.text(".answer-note"), "then €120 from April 1, 2026");
}

#[test]
fn a_run_says_where_when_and_in_which_other_languages_it_takes_place() {
    let page = page();
    let run = page.text("article[aria-labelledby='run_en']");
    for said in ["Evenings", "Lisbon, Portugal", "Places12", "First meeting6:30", "The same edition inSpanish"] {
        assert!(run.contains(said), "{said} in {run}");
    }
    let session = page.text(".session:first-child");
    assert_eq!(session, "May 5, 2026 6:30\u{202f}PM 90 minutes Kick-off not recorded attendance required");
    let spanish = page.text("article[aria-labelledby='run_es']");
    assert!(spanish.contains("Also inEnglish") && spanish.contains("Simultaneous interpreting"), "{spanish}");
    assert_eq!(page.text("article[aria-labelledby='run_off'] .run-note"), "The lamp broke.");
}

#[test]
fn a_course_leads_on_to_questions_and_to_other_courses() {
    let page = page();
    assert_eq!(page.attributes("#all_questions a", "href"), ["/en/questions/money/#lens", "/en/questions/money/"]);
    assert_eq!(page.text(".related-title"), "Shade");
}

#[test]
fn machines_are_told_of_every_price_and_place() {
    let page = page();
    let blocks: Vec<String> =
        page.all("script[type='application/ld+json']").into_iter().map(|one| one.inner_html()).collect();
    let course = blocks.iter().find(|block| block.contains("\"Course\"")).unwrap();
    for said in [
        "\"syllabusSections\":[{\"@type\":\"Syllabus\",\"name\":\"Lenses\"",
        "\"price\":\"90.00\"",
        "\"priceValidUntil\":\"2026-03-31\"",
        "\"eligibleQuantity\":{\"@type\":\"QuantitativeValue\",\"minValue\":5}",
        "\"addressLocality\":\"Lisbon\"",
        "\"startDate\":\"2026-05-04T18:30:00+01:00\"",
        "\"eventStatus\":\"https://schema.org/EventCancelled\"",
        "\"ineligibleRegion\":\"CU\"",
        "\"video\":{\"@type\":\"VideoObject\",\"name\":\"A ray\"",
    ] {
        assert!(course.contains(said), "{said} in {course}");
    }
}
