//! Lists of two choices at once, and what rows of the list of all courses say for the script.

use std::fmt::Write as _;

use crate::support::{Page, Site, site, words};

/// Courses on a topic and within it, each with a level and a language of teaching.
fn catalog(settings: &str, courses: &[(&str, &str, &str, &str)]) -> Site {
    let mut text = format!(
        "-- prospectus.yaml --\nlocales: [en, es]\ncurrency: EUR\n{settings}\
         -- content/vocabularies/topics.yaml --\n- {{ id: light }}\n- {{ id: optics, parent: light }}\n- {{ id: sound }}\n\
         -- content/vocabularies/levels.yaml --\n- {{ id: introductory }}\n- {{ id: advanced }}\n"
    );
    for (id, topic, level, language) in courses {
        write!(
            text,
            "-- content/courses/{id}/course.yaml --\ncode: {code}\nlevel: {level}\ntopics: [{topic}]\n\
             runs: [{{ id: a, language: {language}, start: 2026-05-04, end: 2026-05-29, price: {{ amount: \"100.00\" }} }}]\n\
             -- content/courses/{id}/en.md --\n---\ntitle: {id}\n---\n",
            code = id.to_uppercase(),
        )
        .expect("a text");
    }
    site(&text)
}

const COURSES: [(&str, &str, &str, &str); 6] = [
    ("a", "light", "introductory", "es"),
    ("b", "light", "introductory", "es"),
    ("c", "optics", "introductory", "en"),
    ("d", "light", "advanced", "en"),
    ("e", "sound", "introductory", "en"),
    ("f", "sound", "advanced", "es"),
];

/// The addresses of the lists of two choices in English.
fn pairs(site: &Site) -> Vec<String> {
    let of_two = site.files.keys().filter(|path| path.starts_with("en/") && path.split('/').count() == 6);
    of_two.map(|path| path.trim_end_matches("index.html").to_owned()).collect()
}

fn titles(page: &Page) -> Vec<String> {
    page.all("article.row .row-title a").into_iter().map(words).collect()
}

#[test]
fn a_list_of_two_choices_has_what_both_leave() {
    let site = catalog("", &COURSES);
    // Three courses or more, and fewer than either choice leaves alone: `optics` is within `light`.
    assert_eq!(pairs(&site), ["en/topics/light/levels/introductory/"]);
    let page = site.page("en/topics/light/levels/introductory/");
    assert_eq!(page.text("h1"), "Courses: light, Introductory");
    assert_eq!(titles(&page), ["a", "b", "c"]);
    assert_eq!(page.all(".breadcrumbs a").into_iter().map(words).collect::<Vec<_>>(), ["Home", "Topics", "light"]);
    let links = page.attributes("main .pairs a", "href");
    assert_eq!(links, ["/en/topics/light/", "/en/levels/introductory/"]);
    // It is a page of its own, in every language.
    assert_eq!(
        page.attributes("link[rel=canonical]", "href"),
        ["https://catalog.example.org/en/topics/light/levels/introductory/"]
    );
    let spanish = page.attributes("link[hreflang=es][rel=alternate]", "href").join("");
    assert!(spanish.starts_with("https://catalog.example.org/es/temas/light/niveles/"), "{spanish}");
}

#[test]
fn the_lists_of_both_choices_lead_to_it_with_its_count() {
    let site = catalog("", &COURSES);
    for (address, title) in [("en/topics/light/", "Levels"), ("en/levels/introductory/", "Topics")] {
        let page = site.page(address);
        let row = page.all("main nav .pairs > div").into_iter().map(words).collect::<Vec<_>>();
        assert_eq!(row.len(), 1, "{address}");
        assert!(row[0].starts_with(title) && row[0].ends_with('3'), "{}", row[0]);
        assert_eq!(page.attributes("main nav .pairs a", "href"), ["/en/topics/light/levels/introductory/"]);
    }
    assert!(site.page("en/levels/advanced/").all("main nav .pairs").is_empty());
}

#[test]
fn the_settings_say_how_many_there_are() {
    let mut courses = COURSES.to_vec();
    courses.extend([
        ("g", "sound", "introductory", "es"),
        ("h", "sound", "introductory", "es"),
        ("i", "sound", "advanced", "en"),
    ]);
    let all = pairs(&catalog("", &courses));
    assert!(all.len() > 2, "{all:?}");
    let two = pairs(&catalog("facet_pairs: 2\n", &courses));
    assert_eq!(two.len(), 2);
    assert!(two.iter().all(|one| all.contains(one)), "{two:?} of {all:?}");
    assert!(pairs(&catalog("facet_pairs: 0\n", &courses)).is_empty());
}

#[test]
fn a_long_list_of_two_choices_goes_on() {
    let site = catalog("page_size: 2\n", &COURSES);
    assert_eq!(titles(&site.page("en/topics/light/levels/introductory/")).len(), 2);
    assert_eq!(titles(&site.page("en/topics/light/levels/introductory/page-2/")), ["c"]);
}

#[test]
fn a_row_says_which_lists_have_it_as_their_links_do() {
    let site = catalog("", &COURSES);
    for (path, kind) in [("en/courses/", "topic/optics"), ("es/cursos/", "topic/optics")] {
        let page = site.page(path);
        let ways = page.attributes("article.row", "data-ways");
        assert_eq!(ways.len(), COURSES.len());
        let links = page.all("[data-way] .index a");
        let known: Vec<String> = links
            .iter()
            .map(|link| {
                let kind = link.ancestors().find_map(|one| one.value().as_element()?.attr("data-way")).expect("a way");
                let name =
                    link.attr("href").expect("an address").trim_end_matches('/').rsplit('/').next().expect("a name");
                format!("{kind}/{name}")
            })
            .collect();
        assert!(known.iter().any(|one| one == kind), "{known:?}");
        // Every name of a row is one of a link, and each link has as many rows as it says.
        assert!(ways.iter().flat_map(|row| row.split(' ')).all(|way| known.iter().any(|one| one == way)), "{ways:?}");
        let counts: Vec<usize> = page
            .all("[data-way] .index .count")
            .into_iter()
            .map(|count| words(count).parse().expect("a number"))
            .collect();
        for (way, count) in known.iter().zip(counts) {
            assert_eq!(ways.iter().filter(|row| row.split(' ').any(|one| one == way)).count(), count, "{way}");
        }
    }
    // Where nothing can be narrowed down, nothing is said.
    assert!(site.page("en/topics/light/").attributes("article.row", "data-ways").is_empty());
}
