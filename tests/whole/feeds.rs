//! Feeds of news and dates: what they tell, and how.

use serde_json::Value;

use crate::support::{Site, site, site_at, site_with_drafts};

const CATALOG: &str = r#"
-- prospectus.yaml --
locales: [en, es]
time_zone: Europe/Madrid
policies: [registration, refund]
feeds: { closing_soon_days: 10 }
-- locales/en/site.ftl --
site-name = Catalog
-- locales/es/site.ftl --
site-name = Catálogo
-- content/policies/registration/policy.yaml --
kind: registration
versions:
  - effective_from: 2020-01-01
    effective_to: 2025-12-31
    closes: { count: 7, unit: calendar_day, direction: before, anchor: run.start }
  - effective_from: 2026-01-01
    closes: { count: 5, unit: calendar_day, direction: before, anchor: run.start }
  - effective_from: 2026-06-01
    closes: { count: 4, unit: calendar_day, direction: before, anchor: run.start }
-- content/policies/refund/policy.yaml --
kind: refund
versions:
  - effective_from: 2020-01-01
    until: { count: 7, unit: calendar_day, direction: after, anchor: run.start }
    refund: 100
-- content/courses/optics/course.yaml --
code: OPT-1
published: 2025-06-01
updated: 2026-01-10
weeks: 2
runs:
  - { id: spring, language: es, start: 2026-03-23, registration_opens: 2026-02-01 }
  - { id: autumn, language: en, start: 2026-09-07, registration_opens: 2026-02-02, cancelled: true }
  - { id: winter, language: en, start: 2026-12-07, registration_opens: 2026-05-01 }
-- content/courses/optics/en.md --
---
title: Optics & <light>
slug: optics
summary: Light and glass.
---
Read [what comes](#first) and [the news](news:prize).[^1]

[^1]: Twice.

## First {#first}

Light.
-- content/courses/optics/es.md --
---
title: Óptica
summary: Luz y vidrio.
slug: optica
---
-- content/courses/hidden/course.yaml --
code: HID-1
draft: true
published: 2026-02-20
-- content/courses/hidden/en.md --
---
title: Hidden
---
-- content/news/prize/news.yaml --
date: 2026-02-10
-- content/news/prize/en.md --
---
title: A prize
slug: prize
summary: It was won.
---
All of [Optics](course:optics) won.
"#;

const AS_OF: &str = "2026-03-10T12:00:00Z";

fn json(site: &Site, path: &str) -> Value {
    serde_json::from_str(site.text(path)).expect("JSON")
}

/// The id, the day and the title of each entry.
fn entries(site: &Site, path: &str) -> Vec<String> {
    let feed = json(site, path);
    let text = |item: &Value, key: &str| item[key].as_str().unwrap().to_owned();
    let items = feed["items"].as_array().unwrap().iter();
    items
        .map(|item| format!("{} {} {}", &text(item, "date_published")[..10], text(item, "id"), text(item, "title")))
        .collect()
}

#[test]
fn a_feed_tells_what_is_new_the_newest_first() {
    let site = site_at(CATALOG, Some(AS_OF));
    assert_eq!(
        entries(&site, "en/feed.json"),
        [
            "2026-03-08 tag:catalog.example.org,2026:en/course:optics/spring/closes Registration closes soon: Optics & <light>",
            "2026-02-10 tag:catalog.example.org,2026:en/news:prize A prize",
            "2026-02-01 tag:catalog.example.org,2026:en/course:optics/spring/opens Registration is open: Optics & <light>",
            "2026-01-01 tag:catalog.example.org,2026:en/policy:registration/2026-01-01 Changed policy: Registration",
            "2025-06-01 tag:catalog.example.org,2026:en/course:optics New course: Optics & <light>",
        ]
    );
    // The news is not translated.
    assert_eq!(
        entries(&site, "es/feed.json"),
        [
            "2026-03-08 tag:catalog.example.org,2026:es/course:optics/spring/closes La inscripción cierra pronto: Óptica",
            "2026-02-01 tag:catalog.example.org,2026:es/course:optics/spring/opens Inscripción abierta: Óptica",
            "2026-01-01 tag:catalog.example.org,2026:es/policy:registration/2026-01-01 Cambio en las normas: Inscripción",
            "2025-06-01 tag:catalog.example.org,2026:es/course:optics Nuevo curso: Óptica",
        ]
    );
}

#[test]
fn what_closes_soon_is_told_until_it_has_closed_and_the_horizon_knows() {
    let told = |as_of: &str| {
        let site = site_at(CATALOG, Some(as_of));
        let is_told = entries(&site, "en/feed.json").iter().any(|entry| entry.contains("closes soon"));
        (is_told, site.text("data/v1/horizon.json").contains("closing-soon"))
    };
    // Registration closes at the end of 18 March.
    assert_eq!(told("2026-03-07T22:59:59Z"), (false, true));
    assert!(told("2026-03-07T23:00:00Z").0);
    assert!(told("2026-03-18T22:59:59Z").0);
    assert!(!told("2026-03-18T23:00:00Z").0);
}

#[test]
fn both_formats_tell_the_same() {
    let site = site_at(CATALOG, Some(AS_OF));
    let atom = site.text("en/feed.xml");
    let feed = json(&site, "en/feed.json");
    let items = feed["items"].as_array().unwrap();
    assert_eq!(atom.matches("<entry>").count(), items.len());
    for item in items {
        assert!(atom.contains(&format!("<id>{}</id>", item["id"].as_str().unwrap())));
        assert!(atom.contains(&format!("href=\"{}\"", item["url"].as_str().unwrap())));
    }
    assert_eq!(feed["version"], "https://jsonfeed.org/version/1.1");
    assert_eq!(feed["language"], "en");
    assert_eq!(feed["title"], "News and dates of Catalog");
    assert_eq!(feed["feed_url"], "https://catalog.example.org/en/feed.json");
    assert!(atom.contains("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"en\">"));
    assert!(atom.contains(
        "<link rel=\"self\" type=\"application/atom+xml\" href=\"https://catalog.example.org/en/feed.xml\"/>"
    ));
    assert!(atom.contains("<updated>2026-03-08T00:00:00+01:00</updated>"));
    assert!(atom.contains("<author>\n<name>Catalog</name>"));
    // The course was changed after it was published.
    assert!(atom.contains("<updated>2026-01-10T00:00:00+01:00</updated>"));
}

#[test]
fn content_is_markup_with_whole_links() {
    let site = site_at(CATALOG, Some(AS_OF));
    let feed = json(&site, "en/feed.json");
    let html = |at: usize| feed["items"][at]["content_html"].as_str().unwrap();
    assert!(html(4).contains("href=\"https://catalog.example.org/en/courses/optics/#first\""), "{}", html(4));
    assert!(html(4).contains("href=\"https://catalog.example.org/en/news/prize/\""), "{}", html(4));
    assert!(html(4).contains("href=\"https://catalog.example.org/en/courses/optics/#note_1\""), "{}", html(4));
    assert_eq!(
        html(0),
        "<p>Start: March 23, 2026. Taught in Spanish. Register by March 18, 2026.</p>\n<p>Light and glass.</p>\n"
    );
    let atom = site.text("en/feed.xml");
    assert!(atom.contains("<content type=\"html\">&lt;p&gt;Start: March 23, 2026."), "{atom}");
    assert!(atom.contains("<title>New course: Optics &amp; &lt;light&gt;</title>"), "{atom}");
}

#[test]
fn a_new_slug_is_no_new_entry() {
    let before = site_at(CATALOG, Some(AS_OF));
    let after = site_at(&CATALOG.replace("slug: optica", "slug: la-optica"), Some(AS_OF));
    assert_eq!(entries(&before, "es/feed.json"), entries(&after, "es/feed.json"));
    assert_ne!(before.text("es/feed.json"), after.text("es/feed.json"));
}

#[test]
fn pages_announce_the_feeds_of_their_language() {
    let site = site_at(CATALOG, Some(AS_OF));
    let feeds = |page: &str| {
        site.page(page).attributes("link[type='application/atom+xml'], link[type='application/feed+json']", "href")
    };
    assert_eq!(feeds("en/"), ["/en/feed.xml", "/en/feed.json"]);
    assert_eq!(feeds("es/cursos/optica/"), ["/es/feed.xml", "/es/feed.json"]);
    assert_eq!(feeds(""), [""; 0]);
    assert_eq!(feeds("404.html"), [""; 0]);
}

#[test]
fn a_feed_is_as_long_as_the_settings_say() {
    let sized = |size: &str| {
        let settings = format!("feeds: {{ closing_soon_days: 10, size: {size} }}");
        site_at(&CATALOG.replace("feeds: { closing_soon_days: 10 }", &settings), Some(AS_OF))
    };
    assert_eq!(entries(&sized("2"), "en/feed.json").len(), 2);
    let none = sized("0");
    assert!(!none.files.keys().any(|path| path.contains("feed.")));
    assert!(none.page("en/").all("link[type='application/atom+xml']").is_empty());
    assert!(!none.text("data/v1/horizon.json").contains("closing-soon"));
}

#[test]
fn no_address_of_the_site_no_feed() {
    let site = site(&CATALOG.replace("locales: [en, es]", "locales: [en, es]\nbase_url:"));
    assert!(!site.files.keys().any(|path| path.contains("feed.")));
    assert!(site.page("en/").all("link[type='application/atom+xml']").is_empty());
}

#[test]
fn below_a_folder_names_and_links_have_it() {
    let settings = "locales: [en, es]\nbase_url: https://example.org/base/";
    let site = site_at(&CATALOG.replace("locales: [en, es]", settings), Some(AS_OF));
    let first = &json(&site, "en/feed.json")["items"][0];
    assert_eq!(first["id"], "tag:example.org,2026:base/en/course:optics/spring/closes");
    assert_eq!(first["url"], "https://example.org/base/en/courses/optics/#run_spring");
    assert_eq!(site.page("en/").attributes("link[type='application/atom+xml']", "href"), ["/base/en/feed.xml"]);
}

#[test]
fn drafts_are_told_only_where_they_are_asked_for() {
    let text = CATALOG.replace("feeds:", "as_of: 2026-03-10T12:00:00Z\nfeeds:");
    assert!(!site(&text).text("en/feed.json").contains("Hidden"));
    assert!(site_with_drafts(&text).text("en/feed.json").contains("Hidden"));
}

#[test]
fn no_words_of_content_can_break_the_markup() {
    let title = r#"title: "]]></title><entry>\r\n\u0007 & \"quoted\"""#;
    let site = site_at(&CATALOG.replace("title: A prize", title), Some(AS_OF));
    let atom = site.text("en/feed.xml");
    assert_eq!(atom.matches("<entry>").count(), 5);
    assert!(!atom.contains('\u{7}'), "{atom}");
    assert!(atom.contains("]]&gt;&lt;/title&gt;&lt;entry&gt;"), "{atom}");
}

#[test]
fn a_first_language_at_the_root_has_its_files_there() {
    let settings = "locales: [en, es]\ndefault_prefix: false";
    let site = site_at(&CATALOG.replace("locales: [en, es]", settings), Some(AS_OF));
    assert_eq!(site.page("").attributes("link[type='application/atom+xml']", "href"), ["/feed.xml"]);
    assert_eq!(json(&site, "feed.json")["feed_url"], "https://catalog.example.org/feed.json");
    assert_eq!(json(&site, "es/feed.json")["feed_url"], "https://catalog.example.org/es/feed.json");
    assert!(site.files.contains_key("calendar.ics") && site.files.contains_key("es/calendar.ics"));
}
