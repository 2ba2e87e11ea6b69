//! How far a language is: a draft is for its authors, a beta is no search
//! engine's, what is published is everybody's.

use crate::support::{Site, site, site_with_drafts, words};

fn catalog(stage: &str) -> String {
    format!(
        "-- prospectus.yaml --
locales: [en, es, fr]
l10n: {{ locales: {{ es: {{ stage: {stage} }} }} }}
-- content/courses/optics/course.yaml --
code: OPT-1
-- content/courses/optics/en.md --
---
title: Optics
---
-- content/courses/optics/es.md --
---
title: Óptica
---
-- content/courses/optics/fr.md --
---
title: Optique
---
"
    )
}

fn has_spanish(site: &Site) -> bool {
    let names = site.files.iter().filter(|(path, _)| path.ends_with(".html") || path.ends_with(".xml"));
    let mut texts = names.map(|(path, bytes)| (path, String::from_utf8_lossy(bytes)));
    texts.any(|(path, text)| path.starts_with("es/") || text.contains("/es/") || text.contains("Español"))
        || site.files.keys().any(|path| path.contains("/es/"))
}

#[test]
fn a_draft_is_in_no_site_that_did_not_ask_for_drafts() {
    assert!(!has_spanish(&site(&catalog("draft"))));
    let with_drafts = site_with_drafts(&catalog("draft"));
    let page = with_drafts.page("es/cursos/optica/");
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
}

#[test]
fn a_beta_is_linked_with_a_mark_and_no_search_engine_hears_of_it() {
    let site = site(&catalog("beta"));
    let page = site.page("es/cursos/optica/");
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    assert_eq!(page.all("link[rel=canonical], link[hreflang]").len(), 0);
    let english = site.page("en/courses/optics/");
    assert_eq!(english.attributes("link[hreflang]", "hreflang"), ["en", "fr", "x-default"]);
    let link = english.one("nav.languages a[lang=es]");
    assert_eq!((link.attr("href"), words(link).as_str()), (Some("/es/cursos/optica/"), "Español beta"));
    assert!(!site.text("sitemap.xml").contains("/es/"));
}

#[test]
fn what_is_published_is_known_to_search_engines() {
    let site = site(&catalog("published"));
    let english = site.page("en/courses/optics/");
    assert_eq!(english.attributes("link[hreflang]", "hreflang"), ["en", "es", "fr", "x-default"]);
    assert_eq!(words(english.one("nav.languages a[lang=es]")), "Español");
    assert!(site.text("sitemap.xml").contains("/es/cursos/optica/"));
}

/// A page that names two messages of an area, one of which is not translated.
fn gated(gate: &str) -> String {
    let site = site(&format!(
        "-- prospectus.yaml --
locales: [en, es]
l10n: {{ gate: {{ messages: {gate} }} }}
-- content/pages/about/page.yaml --
-- content/pages/about/en.md --
---
title: About
---
{{ own-hours }} {{ own-days }}
-- content/pages/about/es.md --
---
title: About
---
{{ own-hours }} {{ own-days }}
-- locales/en/own.ftl --
own-hours = Mornings.
own-days = Daily.
-- locales/es/own.ftl --
own-hours = Mañanas.
"
    ));
    site.page("es/about/").text("main .prose")
}

#[test]
fn an_area_below_its_gate_is_shown_in_another_language_as_a_whole() {
    assert_eq!(gated("50"), "Mañanas. Daily.");
    assert_eq!(gated("51"), "Mornings. Daily.");
}
