//! `llms.txt` and pages as plain text, `security.txt`, and the sitemap without its alternates.

use crate::support::{Site, site, site_at};

const CATALOG: &str = r#"
-- prospectus.yaml --
locales: [en, es]
time_zone: Europe/Madrid
{settings}
-- locales/en/site.ftl --
site-name = Catalog
site-description = Courses on light.
-- locales/es/site.ftl --
site-name = Catálogo
site-description = Cursos sobre la luz.
-- content/courses/optics/course.yaml --
code: OPT-1
-- content/courses/optics/en.md --
---
title: "Optics [1]"
slug: optics
summary: Light and glass.
---
Read [the news](news:prize).
-- content/courses/optics/es.md --
---
title: Óptica
slug: optica
---
-- content/news/prize/news.yaml --
date: 2026-02-10
-- content/news/prize/en.md --
---
title: A prize
slug: prize
---
"#;

fn with(settings: &str) -> Site {
    site(&CATALOG.replace("{settings}", settings))
}

#[test]
fn llms_txt_lists_the_texts_of_a_language() {
    let site = with("llms_txt: true");
    let text = site.text("llms.txt");
    assert_eq!(text, site.text("en/llms.txt"));
    assert!(text.starts_with("# Catalog\n\n> Courses on light.\n\n## "), "{text}");
    let course = "- [Optics \\[1\\]](https://catalog.example.org/en/courses/optics/index.txt): Light and glass.\n";
    assert!(text.contains(&format!("## Courses\n\n{course}")), "{text}");
    assert!(text.ends_with("## Optional\n\n- [Español](https://catalog.example.org/es/llms.txt)\n"), "{text}");
    // What is not translated is listed in its own language alone.
    assert!(text.contains("en/news/prize/index.txt"), "{text}");
    assert!(!site.text("es/llms.txt").contains("news"), "{}", site.text("es/llms.txt"));
    let links = text.split("](https://catalog.example.org/").skip(1).map(|rest| rest.split(')').next().unwrap());
    links.for_each(|link| assert!(site.files.contains_key(link), "{link}"));
}

#[test]
fn a_page_as_text_says_what_the_page_says() {
    let site = with("llms_txt: true");
    let text = site.text("en/courses/optics/index.txt");
    assert!(text.starts_with("OPT-1"), "{text}");
    assert!(text.contains("\n# Optics [1]\n"), "{text}");
    assert!(text.contains("Read [the news](https://catalog.example.org/en/news/prize/)."), "{text}");
    assert!(!text.contains('<'), "{text}");
}

#[test]
fn nobody_asks_for_it_nobody_gets_it() {
    let site = with("");
    let is_there =
        |path: &&String| path.ends_with("llms.txt") || path.ends_with("index.txt") || path.contains("well-known");
    assert_eq!(site.files.keys().find(is_there), None);
}

#[test]
fn security_txt_says_whom_to_tell_and_until_when() {
    let settings = "security: { contact: [\"mailto:a@example.org\", \"https://example.org/tell\"], expires: 2026-12-31, policy: \"https://example.org/policy\" }";
    let site = with(settings);
    assert_eq!(
        site.text(".well-known/security.txt"),
        "Contact: mailto:a@example.org
Contact: https://example.org/tell
Expires: 2027-01-01T00:00:00+01:00
Preferred-Languages: en, es
Canonical: https://catalog.example.org/.well-known/security.txt
Policy: https://example.org/policy
"
    );
    let report = |as_of: &str| site_at(&CATALOG.replace("{settings}", settings), Some(as_of)).report;
    assert!(!report("2026-12-31T22:59:59Z").contains("config/security-expired"));
    assert!(report("2026-12-31T23:00:00Z").contains("warning[config/security-expired]"));
    assert!(site.text("data/v1/horizon.json").contains("security-expires"));
}

#[test]
fn the_sitemap_names_translations_unless_it_is_told_not_to() {
    assert!(with("").text("sitemap.xml").contains("<xhtml:link rel=\"alternate\" hreflang=\"es\""));
    let site = with("sitemap_alternates: false");
    assert!(!site.text("sitemap.xml").contains("xhtml"));
    // Pages say it all the same.
    assert_eq!(site.page("en/courses/optics/").all("link[rel='alternate'][hreflang]").len(), 3);
}
