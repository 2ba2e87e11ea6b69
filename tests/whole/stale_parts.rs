//! What readers see of the parts of a translation whose source changed
//! critically: fields of front matter, titles of sections, whole sections.

use prospectus::freshness::{CRITICAL_FILE, Page, snapshot_path};

use crate::support::{Site, site, words};

const OLD: &str = "---
title: Optics
summary: Six weeks of light for 100 dollars.
runs:
  spring: { notes: Bring a lens. }
---
## Where {#where}
In the old hall.

## How to pay {#pay}
Pay by card.
";

const NEW: &str = "---
title: Optics in the dark
summary: Six weeks of light for 120 dollars.
runs:
  spring: { notes: Bring two lenses and a lamp. }
  autumn: { notes: On site only. }
---
## Where {#where}
In the new hall.

## Safety {#safety}
Wear goggles.

## How to pay beforehand {#pay}
Pay by card.
";

const SPANISH: &str = "Seis semanas de luz por 100 dólares.";

/// The course in Spanish, made from the old source; every change since is
/// critical.
fn catalog(settings: &str) -> Site {
    course(settings, NEW)
}

/// The same, where the source does not say any more how to pay, nor what to bring.
fn without_payment() -> Site {
    let (start, end) = (OLD.find("\n## How to pay").expect("a section"), OLD.len());
    let new = format!("{}{}", &OLD[..start], &OLD[end..]).replace("runs:\n  spring: { notes: Bring a lens. }\n", "");
    course("stale_critical: source", &new)
}

fn course(settings: &str, new_text: &str) -> Site {
    let old = Page::read(OLD).expect("a page");
    course_from(settings, new_text, Some(old.digest.to_string()))
}

fn course_from(settings: &str, new_text: &str, named: Option<String>) -> Site {
    let named = named.map_or(String::new(), |digest| format!("translated_from: {digest}\n"));
    let (old, new) = (Page::read(OLD).expect("a page"), Page::read(new_text).expect("a page"));
    let digest = old.digest;
    let changed =
        new.digests.iter().chain(&old.digests).filter(|one| !(new.digests.contains(one) && old.digests.contains(one)));
    let critical: String = changed.map(|block| format!("courses/optics\t{block}\n")).collect();
    let snapshot = snapshot_path(digest);
    site(&format!(
        "-- prospectus.yaml --
locales: [en, es]
l10n: {{ {settings} }}
-- content/courses/optics/course.yaml --
code: OPT-1
runs:
  - {{ id: spring, start: 2027-03-01, end: 2027-04-09, language: es }}
  - {{ id: autumn, start: 2027-09-06, end: 2027-10-15, language: es }}
-- content/courses/optics/en.md --
{new_text}-- content/courses/optics/es.md --
---
title: Óptica
summary: {SPANISH}
runs:
  spring: {{ notes: Traiga una lente. }}
{named}---
## Dónde {{#where}}
En la sala antigua.

## Cómo pagar {{#pay}}
Pague con tarjeta.
-- {snapshot} --
{OLD}-- {CRITICAL_FILE} --
{critical}"
    ))
}

#[test]
fn a_critical_field_is_read_in_the_language_of_its_source() {
    let page = catalog("stale_critical: source").page("es/cursos/optica/");
    assert_eq!(page.text("h1 [lang=en]"), "Optics in the dark");
    assert_eq!(page.text(".lede [lang=en]"), "Six weeks of light for 120 dollars.");
    // An attribute and the title of the page have no place for a language.
    assert_eq!(page.attributes("meta[name=description]", "content"), ["Six weeks of light for 120 dollars."]);
    assert_eq!(page.text("title"), "Optics in the dark – catalog.example.org");
    let notes: Vec<String> = page.all(".run-note [lang=en]").into_iter().map(words).collect();
    assert_eq!(notes, ["Bring two lenses and a lamp.", "On site only."]);
}

#[test]
fn a_critical_field_changes_no_address() {
    let site = catalog("stale_critical: source");
    assert!(site.files.contains_key("es/cursos/optica/index.html"));
    let list = site.page("es/cursos/");
    let foreign: Vec<String> = list.all("main [lang=en]").into_iter().map(words).collect();
    assert_eq!(foreign, ["Optics in the dark", "Six weeks of light for 120 dollars."]);
}

#[test]
fn a_notice_stands_for_critical_sentences_and_for_no_name() {
    let page = catalog("stale_critical: notice").page("es/cursos/optica/");
    assert_eq!(page.text("h1 [lang=en]"), "Optics in the dark");
    let lede = page.text(".lede");
    assert!(lede.starts_with("El original de esta parte ha cambiado y su traducción aún no está al día."), "{lede}");
    let text = page.text("main");
    assert!(!text.contains("lente") && !text.contains("lens") && !text.contains("goggles"), "{text}");
    assert_eq!(page.text("#safety h2 [lang=en]"), "Safety");
}

#[test]
fn a_critical_section_that_is_not_translated_comes_from_the_source() {
    let page = catalog("stale_critical: source").page("es/cursos/optica/");
    let ids = page.attributes(".prose section", "id");
    assert_eq!(ids, ["where", "safety", "pay"]);
    assert_eq!(page.text("#safety div[lang=en]"), "Wear goggles.");
    assert_eq!(page.text("#safety h2 span[lang=en]"), "Safety");
    assert_eq!(page.text(".contents a[href='#safety'] [lang=en]"), "Safety");
}

#[test]
fn of_a_section_only_what_is_critical_is_read_in_the_source() {
    let page = catalog("stale_critical: source").page("es/cursos/optica/");
    assert_eq!(page.text("#where h2"), "Dónde");
    assert_eq!(page.text("#where div[lang=en]"), "In the new hall.");
    assert_eq!(page.text("#pay h2 span[lang=en]"), "How to pay beforehand");
    assert!(page.text("#pay").ends_with("Pague con tarjeta."));
}

#[test]
fn a_critical_section_that_the_source_took_away_is_read_no_more() {
    let page = without_payment().page("es/cursos/optica/");
    assert_eq!(page.attributes(".prose section", "id"), ["where"]);
    assert_eq!(page.all(".run-note").len(), 0);
}

#[test]
fn of_a_text_that_does_not_name_its_source_everything_critical_is_read_in_the_source() {
    let page = course_from("stale_critical: source", NEW, None).page("es/cursos/optica/");
    assert_eq!(page.text("h1 [lang=en]"), "Optics in the dark");
    assert_eq!(page.text("#where div[lang=en]"), "In the new hall.");
    assert_eq!(page.attributes(".prose section", "id"), ["where", "safety", "pay"]);
    assert!(page.text("#pay").ends_with("Pague con tarjeta."));
}

const PICTURES: &str = "---
title: Optics
alt: { plan.svg: The old hall, map.svg: The way from the river }
---
The hall: ![](plan.svg)

## Where {#where}
The way: ![](map.svg) and ![Two doors](doors.svg)

## Colours {#colours}
![White light](prism.svg)
";

/// A course whose source has other words for each picture, some of them critically.
fn pictures(old: &str, new: &str, is_critical: impl Fn(&str) -> bool, spanish_front: &str, hall: &str) -> Site {
    let (old_page, new_page) = (Page::read(old).expect("a page"), Page::read(new).expect("a page"));
    let critical = new_page.blocks.iter().zip(&new_page.digests).filter(|(block, _)| is_critical(&block.text));
    let critical: String = critical.map(|(_, block)| format!("courses/optics\t{block}\n")).collect();
    let file =
        |name: &str| format!("-- content/courses/optics/{name} --\n<svg xmlns=\"http://www.w3.org/2000/svg\"/>\n");
    let files = ["plan.svg", "plan.es.svg", "map.svg", "doors.svg", "prism.svg"].map(file).concat();
    site(&format!(
        "-- prospectus.yaml --
locales: [en, es]
-- content/courses/optics/course.yaml --
code: OPT-1
-- content/courses/optics/en.md --
{new}-- content/courses/optics/es.md --
---
title: Óptica
{spanish_front}translated_from: {}
---
La sala: {hall}

## Dónde {{#where}}
El camino: ![](map.svg) y ![Dos puertas](doors.svg)

## Colores {{#colours}}
![Luz blanca](prism.svg)
{files}-- {} --
{old}-- {CRITICAL_FILE} --
{critical}",
        old_page.digest,
        snapshot_path(old_page.digest),
    ))
}

/// The words for each picture of the Spanish page, each with its language where that is another.
fn pictures_of(site: &Site) -> Vec<String> {
    let page = site.page("es/cursos/optica/");
    let images = page.all(".prose img").into_iter();
    let words = |name, image: &scraper::ElementRef<'_>| image.value().attr(name).unwrap_or_default().to_owned();
    images.map(|image| format!("{} {}", words("alt", &image), words("lang", &image)).trim_end().to_owned()).collect()
}

const SPANISH_WORDS: &str = "alt: { plan.svg: La sala antigua, map.svg: El camino desde el río }\n";

#[test]
fn critical_words_for_a_picture_of_the_prose_are_read_in_the_source() {
    let new = PICTURES.replace("The old hall", "The new hall").replace("the river", "the station");
    let site = pictures(PICTURES, &new, |text| text == "The new hall", SPANISH_WORDS, "![](plan.svg)");
    let expected = ["The new hall en", "El camino desde el río", "Dos puertas", "Luz blanca"];
    assert_eq!(pictures_of(&site), expected);
}

#[test]
fn a_picture_in_another_language_has_no_older_words_either() {
    let new = PICTURES.replace("The old hall", "The new hall");
    let is_hall = |text: &str| text == "The new hall";
    let front = SPANISH_WORDS.replace("plan.svg", "plan.es.svg");
    let site = pictures(PICTURES, &new, is_hall, &front, "![](plan.es.svg)");
    assert_eq!(pictures_of(&site)[0], "The new hall en");
    let site = pictures(PICTURES, &new, is_hall, "alt: { map.svg: El camino }\n", "![La sala antigua](plan.svg)");
    assert_eq!(pictures_of(&site)[..2], ["The new hall en", "El camino"]);
}

#[test]
fn critical_words_beside_a_picture_come_with_their_section() {
    let new = PICTURES.replace("White light", "Light of all colours");
    let site = pictures(PICTURES, &new, |text| text.contains("all colours"), SPANISH_WORDS, "![](plan.svg)");
    assert_eq!(pictures_of(&site)[2..], ["Dos puertas", "Light of all colours"]);
    assert_eq!(site.page("es/cursos/optica/").all("#colours div[lang=en] img").len(), 1);
}
