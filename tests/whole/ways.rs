//! Ways through the catalog: orders, facets, the calendar, the index, what is over.

use crate::support::{Page, Site, site, words};

const CATALOG: &str = "
-- prospectus.yaml --
locales: [en, es]
currency: EUR
-- content/vocabularies/formats.yaml --
- { id: in-person }
- { id: on-campus, parent: in-person }
- { id: live-virtual, parent: in-person }
-- content/vocabularies/levels.yaml --
- { id: advanced, order: 2 }
- { id: introductory, order: 1 }
-- content/units/lab/unit.yaml --
kind: laboratory
-- content/units/lab/en.md --
---
title: Light Lab
---
-- content/credentials/certificate/credential.yaml --
kind: certificate
awarded_by: [lab]
-- content/credentials/certificate/en.md --
---
title: Light certificate
---
## Criteria {#criteria}
All of it.
-- content/courses/optics/course.yaml --
code: OPT-1
level: advanced
format: on-campus
published: 2026-01-05
credentials: [certificate]
units: [{ unit: lab, role: offered_by }]
runs:
  - { id: a, language: en, start: 2026-05-04, end: 2026-05-29, price: { amount: \"900.00\" } }
  - { id: old, language: es, start: 2025-03-03, end: 2025-03-28 }
-- content/courses/optics/en.md --
---
title: Optics
---
-- content/courses/aurora/course.yaml --
code: AUR-1
level: introductory
format: live-virtual
published: 2026-02-01
runs:
  - id: a
    language: es
    subtitles: [en, fr]
    time_zone: Europe/Lisbon
    start: 2026-06-01
    end: 2026-06-26
    sessions: [{ id: kick-off, date: 2026-06-03, start_time: \"18:30\", minutes: 60 }]
    price: { amount: \"100.00\", currency: USD }
-- content/courses/aurora/en.md --
---
title: Aurora
sessions: { kick-off: First night }
---
-- content/courses/aurora/es.md --
---
title: Ñandúes y auroras
---
-- content/courses/shade/course.yaml --
code: SHA-1
level: introductory
runs:
  - { id: a, language: en, start: 2026-05, price: { amount: \"40.00\" } }
-- content/courses/shade/en.md --
---
title: Shade
---
";

fn titles(page: &Page) -> Vec<String> {
    page.all(".row-title a").into_iter().map(words).collect()
}

fn courses(site: &Site, address: &str) -> Vec<String> {
    titles(&site.page(address))
}

#[test]
fn courses_are_listed_in_four_orders() {
    let site = site(CATALOG);
    assert_eq!(courses(&site, "en/courses/"), ["Shade", "Optics", "Aurora"], "the day of a month is its first");
    assert_eq!(courses(&site, "en/courses/by-title/"), ["Aurora", "Optics", "Shade"]);
    assert_eq!(courses(&site, "es/cursos/por-titulo/"), ["Ñandúes y auroras", "Optics", "Shade"]);
    // Amounts are not converted: each currency is a group of its own, the catalog's first.
    assert_eq!(courses(&site, "en/courses/by-price/"), ["Shade", "Optics", "Aurora"]);
    let groups = site.page("en/courses/by-price/");
    let groups: Vec<String> = groups.all(".group-title").into_iter().map(words).collect();
    assert_eq!(groups, ["Prices in EUR", "Prices in USD"]);
    assert_eq!(courses(&site, "en/courses/newest/"), ["Aurora", "Optics", "Shade"], "what has no day is last");
    let page = site.page("en/courses/newest/");
    assert_eq!(page.text(".orders [aria-current]"), "newest");
    assert_eq!(
        page.attributes(".orders a", "href"),
        ["/en/courses/", "/en/courses/by-title/", "/en/courses/by-price/", "/en/courses/newest/"],
        "the order of the page is a link, too: a script takes it back by it"
    );
}

#[test]
fn a_broader_format_has_the_courses_of_its_narrower_ones() {
    let site = site(CATALOG);
    assert_eq!(courses(&site, "en/formats/in-person/"), ["Optics", "Aurora"]);
    assert_eq!(courses(&site, "en/formats/on-campus/"), ["Optics"]);
    let page = site.page("en/formats/in-person/");
    assert_eq!(page.attributes(".pairs a", "href"), ["/en/formats/on-campus/", "/en/formats/live-online/"]);
    let levels = site.page("en/levels/");
    let levels: Vec<String> = levels.all(".glossary dt").into_iter().map(words).collect();
    assert_eq!(levels, ["Introductory", "Advanced"], "in the order of the vocabulary");
}

#[test]
fn courses_are_found_by_language_and_by_department() {
    let site = site(CATALOG);
    assert_eq!(courses(&site, "en/languages/spanish/"), ["Aurora"], "a run that is over is no offer");
    assert_eq!(courses(&site, "es/idiomas/ingles/"), ["Shade", "Optics"]);
    let page = site.page("en/departments/light-lab/");
    assert_eq!(page.text("h1"), "Light Lab: courses");
    assert_eq!(titles(&page), ["Optics"]);
    let ways = site.page("en/courses/");
    assert_eq!(ways.text(".way-department .index li"), "Light Lab 1");
}

#[test]
fn courses_are_found_by_subtitles_by_month_and_by_credential() {
    let site = site(CATALOG);
    assert_eq!(courses(&site, "en/subtitles/french/"), ["Aurora"]);
    assert_eq!(site.page("en/subtitles/french/").text("h1"), "Courses with subtitles in French");
    let months = site.page("en/start-months/");
    let months: Vec<String> = months.all(".glossary dt").into_iter().map(words).collect();
    assert_eq!(months, ["May 2026", "June 2026"], "a run that is over has no month");
    assert_eq!(courses(&site, "en/start-months/2026-05/"), ["Shade", "Optics"], "a day and a month without one");
    assert_eq!(site.page("es/meses-de-inicio/2026-06/").text("h1"), "Cursos que empiezan en junio de 2026");
    let ways = site.page("en/courses/");
    assert_eq!(ways.text(".way-credential .index li"), "Light certificate 1");
    assert_eq!(ways.attributes(".way-credential .index a", "href"), ["/en/credentials/light-certificate/"]);
}

#[test]
fn the_ways_open_without_a_script_where_there_is_no_room_for_them() {
    let page = site(CATALOG).page("en/courses/");
    assert_eq!(page.attributes("nav[popover]", "id"), page.attributes(".ways-open button", "popovertarget"));
    assert_eq!(page.attributes(".ways-close button", "popovertargetaction"), ["hide"]);
}

#[test]
fn a_language_and_its_varieties_have_a_page_each() {
    let check = |language: &str, variety: &str, slug: &str| {
        let catalog = CATALOG.replace("language: es", &format!("language: {variety}"));
        let site = site(&catalog.replace("language: en", &format!("language: {language}")));
        assert!(!site.report.contains("error["), "{}", site.report);
        assert_eq!(courses(&site, slug), ["Aurora"]);
    };
    check("pt", "pt-BR", "en/languages/brazilian-portuguese/");
    check("de", "de-CH", "en/languages/german-ch/");
}

#[test]
fn a_month_tells_what_happens_day_by_day() {
    let site = site(CATALOG);
    let page = site.page("en/calendar/2026-06/");
    let days: Vec<String> = page.all(".day").into_iter().map(words).collect();
    assert!(days[0].starts_with("Monday, June 1StartsAurora Spanish"), "{days:?}");
    assert!(days[1].contains("First night") && days[1].contains("6:30\u{202f}PM"), "{days:?}");
    assert_eq!(page.attributes(".day-group a", "href")[0], "/en/courses/aurora/#run_a");
    assert_eq!(page.attributes("[rel=prev]", "href")[0], "/en/calendar/2026-05/");
    let vague = site.page("en/calendar/2026-05/");
    assert!(words(vague.all(".day")[0]).starts_with("Day to be announcedStartsShade"));
    assert!(!site.files.contains_key("en/calendar/2026-04/index.html"), "a month without anything has no page");
}

#[test]
fn the_index_has_the_letters_of_the_language() {
    let site = site(CATALOG);
    let letters = |address: &str| -> Vec<String> {
        site.page(address).all(".alphabet-letter h2").into_iter().map(words).collect()
    };
    assert_eq!(letters("en/a-to-z/"), ["A", "L", "O", "S"]);
    assert_eq!(letters("es/de-la-a-a-la-z/"), ["L", "Ñ", "O", "S"]);
}

#[test]
fn what_is_over_stands_on_a_page_of_its_own() {
    let site = site(CATALOG);
    let page = site.page("en/courses/past-dates/");
    assert_eq!(words(page.one("tbody tr")), "OpticsMarch 3\u{2009}–\u{2009}28, 2025Spanish");
    assert_eq!(page.text("main h2"), "2025");
}

#[test]
fn the_index_writes_a_name_as_it_is_sorted() {
    let site = site(
        "
-- content/people/paulo/person.yaml --
given: Paulo
family: Resende Vaz
sort_key: Vaz, Paulo Resende
-- content/people/paulo/en.md --
---
bio: Measures rivers.
---
-- content/people/ada/person.yaml --
given: Ada
family: Zuse
sort_key: Aa
-- content/people/ada/en.md --
---
bio: Counts them.
---
-- content/courses/optics/course.yaml --
code: OPT-1
-- content/courses/optics/en.md --
---
title: Optics
---
",
    );
    let entries: Vec<String> = site.page("en/a-to-z/").all(".alphabet li a").into_iter().map(words).collect();
    assert_eq!(entries, ["Zuse, Ada", "Optics", "Vaz, Paulo Resende"]);
}

#[test]
fn the_calendar_tells_runs_apart_that_begin_together() {
    let site = site(
        "
-- content/courses/optics/course.yaml --
code: OPT-1
runs:
  - { id: early, variant: mornings, language: en, start: 2026-05-04, end: 2026-05-29 }
  - { id: late, variant: evenings, language: en, start: 2026-05-04, end: 2026-05-29 }
-- content/courses/optics/en.md --
---
title: Optics
runs: { early: { variant: Mornings }, late: { variant: Evenings } }
---
",
    );
    let starts: Vec<String> = site.page("en/calendar/2026-05/").all(".day-variant").into_iter().map(words).collect();
    assert!(starts.contains(&"Mornings".to_owned()) && starts.contains(&"Evenings".to_owned()), "{starts:?}");
}
