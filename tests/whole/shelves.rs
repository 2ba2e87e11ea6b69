//! Pages beside those of courses: credentials, pathways, institutions, stories, figures, events, awards, editions;
//! notices and contacts. Each in two languages.

use crate::support::{Page, Site, site, site_at, words};

/// A small institute with one of everything.
const INSTITUTE: &str = r##"
-- prospectus.yaml --
locales: [en, es]
time_zone: UTC
provider: institute
contact: desk
-- content/units/institute/unit.yaml --
kind: institute
country: US
url: https://institute.example.org/
contacts: [desk]
-- content/units/institute/en.md --
---
title: Harbor Institute
acronym: HI
description: Courses by the water.
---
We teach by the water.
-- content/units/institute/es.md --
---
title: Instituto del Puerto
---
Enseñamos junto al agua.
-- content/units/lens-lab/unit.yaml --
kind: laboratory
parent: institute
-- content/units/lens-lab/en.md --
---
title: Lens Lab
---
-- content/units/norte/unit.yaml --
kind: university
country: PT
-- content/units/norte/en.md --
---
title: University of Norte
---
-- content/people/ana/person.yaml --
given: Ana
family: Lopes
appointments: [{ id: chair, unit: lens-lab, primary: true }]
-- content/people/ana/en.md --
---
bio: Grinds lenses.
appointments: { chair: { title: Professor of Optics, chair: Ilse Moor Chair of Light } }
---
-- content/courses/optics/course.yaml --
code: OPT-1
level: introductory
format: online
pacing: self
units: [{ unit: lens-lab, role: offered_by }]
credentials: [badge]
-- content/courses/optics/en.md --
---
title: Optics
---
-- content/courses/optics/es.md --
---
title: Óptica
---
-- content/credentials/badge/credential.yaml --
kind: badge
awarded_by: [institute]
digital: true
verifiable: true
validity: 36
uses: [job_application]
since: 2021
-- content/credentials/badge/en.md --
---
title: Badge of light
abbreviation: BL
criteria: Pass a course.
---
Awarded since { $since }.
-- content/credentials/badge/es.md --
---
title: Insignia de la luz
criteria: Aprobar un curso.
---
-- content/pathways/masters/pathway.yaml --
from: [badge]
at: [norte]
effect: credit
amount: { ects: 12 }
mode: blended
url: https://norte.example.org/masters
valid_from: 2026-01-01
valid_to: 2026-06-30
-- content/pathways/masters/en.md --
---
destination: Master of Optics
conditions: A first degree.
---
-- content/pathways/masters/es.md --
---
destination: Máster en Óptica
---
-- content/testimonials/rui/testimonial.yaml --
kind: learner
name: Rui F.
location: { city: Recife, country: BR }
employer: Águas do Norte
original_language: pt
date: 2025-06-18
consent: on file 2025-06-20
refs: [course:optics, credential:badge]
-- content/testimonials/rui/en.md --
---
occupation: Engineer
outcome: Sees further.
---
I see what I did not see.
-- content/statistics/holders/statistic.yaml --
metric: holders
value: 1312
unit: people
comparator: more_than
period: { from: 2022-01-01, to: 2025-12-31 }
as_of: 2025-12-31
scope: [credential:badge]
source: https://institute.example.org/register
-- content/statistics/holders/en.md --
---
noun: holders of the badge
source_label: Register
---
-- content/statistics/holders/es.md --
---
noun: titulares de la insignia
source_label: Registro
---
-- content/statistics/share/statistic.yaml --
metric: share
value: 84.5
unit: percent
comparator: about
change_from: { value: 60, as_of: 2024-12-31 }
as_of: 2025-12-31
source: Our own count
-- content/statistics/share/en.md --
---
noun: of those who begin finish
---
-- content/events/open-day/event.yaml --
date: 2026-03-10
start_time: "17:00"
time_zone: Europe/Lisbon
host: lens-lab
mode: blended
venue: { unit: institute, city: Boston, country: US }
presiding: person:ana
speakers: [person:ana, Ilse Moor]
honors: [course:optics]
url: https://institute.example.org/open-day
registration_url: https://institute.example.org/register-here
-- content/events/open-day/en.md --
---
title: Open day
---
Come and see.
-- content/events/open-day/es.md --
---
title: Puertas abiertas
---
-- content/awards/prize/award.yaml --
year: 2025
body: Society of Lamps
recipients: [person:ana, unit:lens-lab]
accepted_by: Ilse Moor
honors: [course:optics]
refs: [event:open-day]
-- content/awards/prize/en.md --
---
title: Lamp of the Year
category: Clear teaching
citation: For light.
---
-- content/news/won/news.yaml --
date: 2025-11-02
refs: [award:prize, credential:badge, pathway:masters, unit:lens-lab, testimonial:rui]
-- content/news/won/en.md --
---
title: We won
---
See [Rui](testimonial:rui), [the figure](statistic:holders), [the way](pathway:masters) and [the lab](unit:lens-lab).
-- content/editions/2025/edition.yaml --
frozen_at: 2025-06-30
url: https://archive.example.org/2025/
-- content/editions/2025/en.md --
---
title: Catalog of 2025
---
The year before.
-- content/notices/closed/notice.yaml --
level: warning
from: 2026-02-20
to: 2026-03-05
-- content/notices/closed/en.md --
---
title: Closed
---
Back on Monday.
-- content/notices/closed/es.md --
---
title: Cerrado
---
Volvemos el lunes.
-- content/contacts/desk/contact.yaml --
purpose: enrollment
email: desk@example.org
phone: "+1 555 0100"
languages: [en, es]
-- content/contacts/desk/en.md --
---
title: Front desk
hours: In the morning
---
-- content/contacts/press/contact.yaml --
purpose: press
email: press@example.org
-- content/contacts/press/en.md --
---
title: Press office
---
-- content/pages/contact/page.yaml --
-- content/pages/contact/en.md --
---
title: Contact
---
-- content/pages/contact/es.md --
---
title: Contacto
---
"##;

/// The facts of a list of pairs, `label: value · value`, wherever they stand on the page.
fn facts(page: &Page) -> Vec<String> {
    let rows = page.all("main dl > div").into_iter();
    rows.map(|row| {
        let of = |tag: &str| -> Vec<String> {
            let children = row.child_elements().filter(|child| child.value().name() == tag);
            children.map(words).collect()
        };
        format!("{}: {}", of("dt").join(" "), of("dd").join(" · "))
    })
    .collect()
}

#[track_caller]
fn says(site: &Site, address: &str, expected: &[&str]) {
    let page = site.page(address);
    let facts = facts(&page);
    for fact in expected {
        assert!(facts.iter().any(|one| one == fact), "{address} does not say `{fact}`:\n{facts:#?}");
    }
}

/// The words of each thing that a selector names.
fn all(page: &Page, selector: &str) -> Vec<String> {
    page.all(selector).into_iter().map(words).collect()
}

#[test]
fn a_credential_says_who_awards_it_how_it_is_earned_and_where_it_leads() {
    let site = site(INSTITUTE);
    says(
        &site,
        "en/credentials/badge-of-light/",
        &[
            "Awarded by: Harbor Institute",
            "Issued as: Digital file",
            "Valid for: 3 years",
            "Holders: more than 1,312",
            "Verification: Anyone can check it",
            "Used for: Job applications",
            "Since: 2021",
            "News: We won",
        ],
    );
    let page = site.page("en/credentials/badge-of-light/");
    assert_eq!(page.text(".prose p:first-child"), "Awarded since 2021.");
    assert_eq!(page.text(".criteria"), "How it is earned Pass a course.");
    assert_eq!(all(&page, "#all_courses a"), ["Optics"]);
    assert_eq!(all(&page, "#all_pathways .row-title"), ["Master of Optics"]);
    says(&site, "es/certificados/insignia-de-la-luz/", &["Validez: 3 años", "Titulares: más de 1312"]);
    assert_eq!(all(&site.page("es/certificados/"), ".row-title"), ["Insignia de la luz"]);
    assert_eq!(site.page("en/courses/optics/").attributes(".glance a[href*=credentials]", "href").len(), 1);
}

#[test]
fn a_pathway_holds_between_its_days() {
    let site = site(INSTITUTE);
    says(
        &site,
        "en/pathways/masters/",
        &[
            "Leads to: Master of Optics",
            "Institution: University of Norte",
            "Credit: 12 ECTS credits",
            "Required credential: Badge of light",
            "Country: Portugal",
            "Mode of study: Blended",
            "Holds: January 1, 2026 – June 30, 2026",
        ],
    );
    assert_eq!(site.page("en/pathways/masters/").text(".criteria"), "Conditions A first degree.");
    let status = |as_of| site_at(INSTITUTE, Some(as_of)).page("es/vias-de-acceso/").text(".status");
    assert_eq!(status("2025-12-31T23:59:00Z"), "Aún no vigente");
    assert_eq!(status("2026-01-01T00:00:00Z"), "Vigente");
    assert_eq!(status("2026-07-01T00:00:00Z"), "Ya no vigente");
}

#[test]
fn an_institution_lists_what_it_takes_part_in() {
    let site = site(INSTITUTE);
    assert_eq!(all(&site.page("en/institutions/"), "h2"), ["Harbor Institute", "University of Norte"]);
    assert_eq!(all(&site.page("en/institutions/"), "h3"), ["Lens Lab"]);
    let lab = site.page("en/institutions/lens-lab/");
    assert_eq!(all(&lab, "#all_courses .group-title, #all_courses a"), ["Offers", "Optics"]);
    assert_eq!(all(&lab, "#all_people .person-name"), ["Ana Lopes"]);
    says(
        &site,
        "en/institutions/lens-lab/",
        &["Part of: Harbor Institute", "Awards: Lamp of the Year", "Events: Open day"],
    );
    says(&site, "es/instituciones/instituto-del-puerto/", &["País: Estados Unidos", "Teléfono: +1\u{a0}555\u{a0}0100"]);
    assert_eq!(all(&site.page("en/institutions/university-of-norte/"), "#all_pathways h3"), ["Master of Optics"]);
    let person = site.page("en/faculty/ana-lopes/");
    assert_eq!(all(&person, ".appointments span"), ["Professor of Optics", "Ilse Moor Chair of Light", "Lens Lab"]);
    assert_eq!(person.text(".lede"), "Grinds lenses.");
}

#[test]
fn a_story_keeps_its_language_and_says_that_it_is_translated() {
    let site = site(INSTITUTE);
    let page = site.page("en/stories/");
    let story = page.one("#story_rui");
    assert_eq!(page.text(".story-words"), "I see what I did not see.");
    assert_eq!(all(&page, ".story-who p"), ["Rui F.", "Learner", "Engineer", "Águas do Norte", "Recife, Brazil"]);
    assert_eq!(page.text(".story-original"), "Translated from Portuguese");
    assert!(story.attr("lang").is_none());
    says(&site, "en/stories/", &["What changed: Sees further.", "About: Optics · Badge of light"]);
    let spanish = site.page("es/experiencias/");
    assert_eq!(spanish.attributes(".story-words", "lang"), ["en"], "it is not translated into Spanish");
    for address in ["en/courses/optics/", "en/credentials/badge-of-light/"] {
        assert_eq!(site.page(address).all("#all_stories .story").len(), 1, "{address}");
    }
}

#[test]
fn a_figure_says_how_exact_it_is_and_where_it_comes_from() {
    let site = site(INSTITUTE);
    let values = |address| all(&site.page(address), ".figure-value");
    assert_eq!(values("en/figures/"), ["from 60% to 84.5%", "more than 1,312"]);
    assert_eq!(values("es/cifras/"), ["de 60\u{a0}% a 84,5\u{a0}%", "más de 1312"]);
    says(
        &site,
        "en/figures/",
        &[
            "As of: December 31, 2025",
            "Period: January 1, 2022\u{2009}–\u{2009}December 31, 2025",
            "Unit: people",
            "Source: Register",
            "About: Badge of light",
            "Compared: December 31, 2024 – December 31, 2025",
            "Source: Our own count",
        ],
    );
    assert_eq!(values("en/credentials/badge-of-light/"), ["more than 1,312"]);
    let later = site_at(INSTITUTE, Some("2029-02-01T00:00:00Z"));
    says(&later, "es/cifras/", &["Antigüedad: Más de tres años"]);
}

#[test]
fn an_event_is_upcoming_until_its_last_day_is_over_where_it_takes_place() {
    let site = site(INSTITUTE);
    says(
        &site,
        "en/events/open-day/",
        &[
            "When: March 10, 2026",
            "Begins at: 5:00\u{202f}PM (time zone: Europe/Lisbon)",
            "Attendance: Blended",
            "Hosted by: Lens Lab",
            "Presided over by: Ana Lopes",
            "Speakers: Ana Lopes · Ilse Moor",
            "In honor of: Optics",
            "Awards: Lamp of the Year",
        ],
    );
    assert_eq!(site.page("en/events/open-day/").text(".button"), "Register");
    let heading = |as_of| all(&site_at(INSTITUTE, Some(as_of)).page("es/eventos/"), "h2");
    assert_eq!(heading("2026-03-10T23:59:00Z"), ["Próximos"]);
    assert_eq!(heading("2026-03-11T00:00:00Z"), ["Anteriores"]);
    let past = site_at(INSTITUTE, Some("2026-03-11T00:00:00Z"));
    assert!(past.page("en/events/open-day/").all(".button").is_empty(), "nobody registers for what is over");
}

#[test]
fn an_award_says_who_gave_and_who_received_it() {
    let site = site(INSTITUTE);
    let expected = [
        "Given by: Society of Lamps",
        "Received by: Ana Lopes · Lens Lab",
        "Accepted by: Ilse Moor",
        "Honors: Optics",
        "See also: Open day",
    ];
    says(&site, "en/awards/lamp-of-the-year/", &expected);
    assert_eq!(all(&site.page("en/awards/lamp-of-the-year/"), ".kicker span"), ["2025", "Clear teaching"]);
    let spanish = site.page("es/premios/lamp-of-the-year/");
    assert_eq!(spanish.one("h1").attr("lang"), Some("en"), "it is not translated into Spanish");
    assert!(spanish.all("link[rel=canonical]").is_empty());
}

#[test]
fn earlier_editions_stand_elsewhere() {
    let page = site(INSTITUTE).page("en/earlier-catalogs/");
    assert_eq!(page.attributes("#edition_2025 a", "href"), ["https://archive.example.org/2025/"]);
    assert_eq!(page.text("#edition_2025 time"), "As it stood on June 30, 2025");
}

#[test]
fn a_notice_stands_on_every_page_while_it_holds() {
    let notices = |as_of| all(&site_at(INSTITUTE, Some(as_of)).page("es/cursos/optica/"), ".bar-warning p");
    assert!(notices("2026-02-19T23:59:00Z").is_empty());
    assert_eq!(notices("2026-02-20T00:00:00Z"), ["Cerrado", "Volvemos el lunes."]);
    assert!(notices("2026-03-06T00:00:00Z").is_empty());
}

#[test]
fn contacts_stand_on_the_page_of_that_name() {
    let site = site(INSTITUTE);
    assert_eq!(all(&site.page("en/contact/"), ".contact h3"), ["Front desk", "Press office"]);
    assert_eq!(all(&site.page("es/contacto/"), ".contact .label")[0], "Inscripción y consultas");
    says(&site, "es/contacto/", &["Correo electrónico: desk@example.org", "Idiomas: inglés · español"]);
    assert_eq!(site.page("es/").attributes(".colophon a[href$='#all_contacts']", "href").len(), 1);
}

#[test]
fn prose_and_news_lead_to_everything_that_readers_meet() {
    let page = site(INSTITUTE).page("en/news/we-won/");
    assert_eq!(
        page.attributes("main .prose a", "href"),
        [
            "/en/stories/#story_rui",
            "/en/figures/#figure_holders",
            "/en/pathways/masters/",
            "/en/institutions/lens-lab/"
        ]
    );
    says(
        &site(INSTITUTE),
        "en/news/we-won/",
        &["See also: Lamp of the Year · Badge of light · Master of Optics · Lens Lab · Rui F."],
    );
}

#[test]
fn a_list_exists_where_it_has_something() {
    let site = site("-- content/pages/about/page.yaml --\n-- content/pages/about/en.md --\n---\ntitle: About\n---\n");
    let lists =
        ["credentials", "pathways", "institutions", "stories", "figures", "events", "awards", "earlier-catalogs"];
    for list in lists {
        assert!(!site.files.contains_key(&format!("en/{list}/index.html")), "{list}");
    }
}

#[test]
fn machines_read_credentials_institutions_and_events() {
    let site = site(INSTITUTE);
    for (address, expected) in [
        ("en/credentials/badge-of-light/", r#""@type":"EducationalOccupationalCredential""#),
        ("en/credentials/badge-of-light/", r#""validFor":"P36M""#),
        ("en/institutions/university-of-norte/", r#""@type":"CollegeOrUniversity""#),
        ("en/institutions/lens-lab/", r#""parentOrganization":{"@type":"EducationalOrganization""#),
        ("en/events/open-day/", r#""startDate":"2026-03-10T17:00:00+00:00""#),
        ("en/events/open-day/", r#""eventAttendanceMode":"https://schema.org/MixedEventAttendanceMode""#),
    ] {
        let data: String = all(&site.page(address), "script[type='application/ld+json']").concat();
        assert!(data.contains(expected), "{address} has no {expected}: {data}");
    }
}

#[test]
fn the_index_leads_to_everything_that_has_a_page_and_a_name() {
    let entries = all(&site(INSTITUTE).page("en/a-to-z/"), ".alphabet li");
    let others = ["Master of Optics pathway", "Open day event", "Lamp of the Year award"];
    for entry in others {
        assert!(entries.iter().any(|one| one == entry), "no `{entry}` in {entries:#?}");
    }
}

#[test]
fn machines_read_who_recognizes_a_credential_while_a_pathway_holds() {
    let data = |as_of: &str| {
        all(&site_at(INSTITUTE, Some(as_of)).page("en/pathways/masters/"), "script[type='application/ld+json']")
            .concat()
    };
    let now = data("2026-03-01T12:00:00Z");
    assert!(now.contains("/en/credentials/badge-of-light/#credential"), "{now}");
    assert!(now.contains(r#""recognizedBy":{"@type":"CollegeOrUniversity","name":"University of Norte""#), "{now}");
    assert!(!data("2026-07-01T12:00:00Z").contains("recognizedBy"), "a pathway that has ended");
}
