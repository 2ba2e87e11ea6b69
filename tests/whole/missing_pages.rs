//! What readers get where something is not translated: the page in another
//! language, a link to it, or nothing.

use crate::support::{Site, site, words};

fn catalog(missing_page: &str) -> Site {
    site(&format!(
        "-- prospectus.yaml --
locales: [en, es]
l10n: {{ {missing_page} }}
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
See [sound](course:acoustics).
-- content/courses/acoustics/course.yaml --
code: ACO-1
-- content/courses/acoustics/en.md --
---
title: Acoustics
---
Sound in rooms.
-- content/pages/about/page.yaml --
nav: header
-- content/pages/about/en.md --
---
title: About us
---
"
    ))
}

/// The link of the switcher for a language: address, language of the page it
/// leads to, words.
fn switch(site: &Site, page: &str, tag: &str) -> (String, String, String) {
    let page = site.page(page);
    let link = page.one(&format!("nav.languages a[lang=\"{tag}\"]"));
    let attribute = |name: &str| link.attr(name).unwrap_or_default().to_owned();
    (attribute("href"), attribute("hreflang"), words(link))
}

#[test]
fn a_fallback_page_says_so_and_no_search_engine_hears_of_it() {
    let site = catalog("missing_page: fallback");
    let page = site.page("es/cursos/acoustics/");
    assert_eq!(page.attributes("html", "lang"), ["es"]);
    assert_eq!(page.attributes("title", "lang"), ["en"]);
    assert_eq!(page.attributes("h1", "lang"), ["en"]);
    assert_eq!(page.attributes("[role=note] a", "href"), ["/en/courses/acoustics/"]);
    assert_eq!(page.attributes("meta[name=robots]", "content"), ["noindex"]);
    assert_eq!(page.all("link[rel=canonical], link[hreflang]").len(), 0);
    assert!(!site.text("sitemap.xml").contains("es/cursos/acoustics/"));
    assert_eq!(site.page("en/courses/acoustics/").all("link[hreflang]").len(), 0);
    // The link leads to a page in the reader's language whose words are not.
    let list = site.page("es/cursos/");
    let link = list.one(".row-title a[lang=en]");
    assert_eq!((link.attr("href"), link.attr("hreflang")), (Some("/es/cursos/acoustics/"), None));
    assert_eq!(list.text(".row-title .badge"), "inglés");
    let (href, to, _) = switch(&site, "en/courses/acoustics/", "es");
    assert_eq!((href.as_str(), to.as_str()), ("/es/cursos/acoustics/", "es"));
}

#[test]
fn a_link_leads_to_the_source_and_names_its_language() {
    let site = catalog("missing_page: link");
    assert!(!site.files.keys().any(|path| path.starts_with("es/cursos/acoustics")));
    let list = site.page("es/cursos/");
    let link = list.one(".row-title a[lang=en]");
    assert_eq!((link.attr("href"), link.attr("hreflang")), (Some("/en/courses/acoustics/"), Some("en")));
    assert_eq!(list.text(".row-title .badge"), "inglés");
    // Prose and navigation lead there too.
    assert_eq!(site.page("es/cursos/optica/").attributes("main .prose a", "href"), ["/en/courses/acoustics/"]);
    assert!(site.page("es/").attributes("nav.sections a[hreflang=en]", "href").contains(&"/en/about-us/".to_owned()));
    let (href, to, said) = switch(&site, "en/courses/acoustics/", "es");
    assert_eq!((href.as_str(), to.as_str()), ("/en/courses/acoustics/", "en"));
    assert!(said.contains("solo en inglés"), "{said}");
    assert_eq!(site.page("en/courses/acoustics/").all("link[hreflang]").len(), 0);
}

#[test]
fn what_is_omitted_is_in_no_list_and_the_switcher_leads_above_it() {
    let site = catalog("missing_page: omit");
    assert!(!site.files.keys().any(|path| path.starts_with("es/cursos/acoustics")));
    assert_eq!(site.page("es/cursos/").attributes(".row-title a", "href"), ["/es/cursos/optica/"]);
    assert_eq!(site.page("es/").all("nav.sections a[href*=about]").len(), 0);
    let (href, to, said) = switch(&site, "en/courses/acoustics/", "es");
    assert_eq!((href.as_str(), to.as_str()), ("/es/cursos/", "es"));
    assert!(said.contains("sin traducir; lleva a “Cursos”"), "{said}");
    let (href, _, _) = switch(&site, "en/about-us/", "es");
    assert_eq!(href, "/es/");
}

#[test]
fn a_kind_can_be_treated_otherwise_than_the_rest() {
    let site = catalog("missing_page: omit, missing_page_by_kind: { page: link, course: fallback }");
    assert!(site.files.contains_key("es/cursos/acoustics/index.html"));
    assert!(!site.files.contains_key("es/about-us/index.html"));
    assert_eq!(switch(&site, "en/about-us/", "es").1, "en");
}
