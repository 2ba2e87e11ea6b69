//! Lists that are too long for a page go on over several.

use crate::support::{Page, Site, site, words};

fn catalog(settings: &str) -> Site {
    let mut text =
        format!("-- prospectus.yaml --\nlocales: [en, es]\nbase_url: https://example.org/base/\n{settings}\n");
    for (at, title) in ["Ash", "Birch", "Cedar", "Date", "Elm"].into_iter().enumerate() {
        let id = title.to_lowercase();
        text.push_str(&format!("-- content/courses/{id}/course.yaml --\ncode: T-{at}\nlevel: introductory\nruns:\n"));
        text.push_str(&format!("  - {{ id: a, language: en, start: 2027-05-0{}, end: 2027-06-30 }}\n", at + 1));
        text.push_str(&format!("-- content/courses/{id}/en.md --\n---\ntitle: {title}\n---\n"));
        if at < 2 {
            text.push_str(&format!("-- content/courses/{id}/es.md --\n---\ntitle: {title}\n---\n"));
        }
    }
    site(&text)
}

fn titles(page: &Page) -> Vec<String> {
    page.all(".row-title a").into_iter().map(words).collect()
}

#[test]
fn a_list_goes_on_where_a_page_is_full() {
    let site = catalog("page_size: 2");
    assert_eq!(titles(&site.page("en/courses/")), ["Ash", "Birch"]);
    assert_eq!(titles(&site.page("en/courses/page-2/")), ["Cedar", "Date"]);
    assert_eq!(titles(&site.page("en/courses/page-3/")), ["Elm"]);
    assert!(!site.files.contains_key("en/courses/page-4/index.html"));
    assert_eq!(titles(&site.page("en/courses/by-title/page-3/")), ["Elm"]);
    assert_eq!(titles(&site.page("en/levels/introductory/page-2/")), ["Cedar", "Date"]);
    let page = site.page("es/cursos/pagina-2/");
    assert_eq!(page.text("h1"), "Cursos, página 2");
    assert!(page.text(".tally").starts_with('5'), "what is counted is the list, not the page");
}

#[test]
fn the_pages_of_a_list_lead_to_each_other() {
    let site = catalog("page_size: 1");
    let page = site.page("en/courses/page-2/");
    assert_eq!(page.attributes(".pager [rel=prev]", "href"), ["/base/en/courses/"]);
    assert_eq!(page.attributes(".pager [rel=next]", "href"), ["/base/en/courses/page-3/"]);
    assert_eq!(page.text(".pager [aria-current=page]"), "2");
    // The first, the last, and two on either side.
    let first = site.page("en/courses/");
    let numbers: Vec<String> = first.all(".pager li").into_iter().map(words).collect();
    assert_eq!(numbers, ["1", "2", "3", "5"]);
    assert_eq!(first.all(".pager .after-gap").len(), 1);
    assert_eq!(page.attributes("[aria-label] > ol a", "href")[..2], ["/base/en/", "/base/en/courses/"]);
}

#[test]
fn each_page_of_a_list_is_a_page_of_its_own_for_search_engines() {
    let page = catalog("page_size: 2").page("en/courses/page-2/");
    assert_eq!(page.attributes("link[rel=canonical]", "href"), ["https://example.org/base/en/courses/page-2/"]);
    let alternates = page.attributes("link[rel=alternate][hreflang]", "href");
    assert_eq!(alternates[1], "https://example.org/base/es/cursos/pagina-2/");
}

#[test]
fn what_a_language_leaves_out_fills_no_page_of_it() {
    let site = catalog("page_size: 2\nl10n: { missing_page: omit }");
    assert_eq!(titles(&site.page("es/cursos/")), ["Ash", "Birch"]);
    assert!(!site.files.contains_key("es/cursos/pagina-2/index.html"));
    assert!(site.files.contains_key("en/courses/page-2/index.html"));
}

#[test]
fn a_short_list_has_one_page_and_no_numbers() {
    let site = catalog("");
    assert_eq!(site.page("en/courses/").all(".pager").len(), 0);
    assert!(!site.files.keys().any(|path| path.contains("page-2")));
}
