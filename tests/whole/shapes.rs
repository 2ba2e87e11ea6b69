//! Sites of other shapes: without a prefix for the first language, with one language, with varieties of one, below a folder.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{Page, Site, site};

/// A site with a page of most kinds, in these languages.
fn shape(settings: &str, locales: &[&str]) -> Site {
    let mut text = format!(
        "-- prospectus.yaml --\nlocales: [{}]\n{settings}\n\
         -- content/vocabularies/topics.yaml --\n- id: physics\n\
         -- content/courses/optics/course.yaml --\ncode: OPT-1\ntopics: [physics]\nlevel: advanced\n\
         runs:\n  - {{ id: a, start: 2026-05-04, end: 2026-06-01, language: en, time_zone: UTC }}\n\
         -- content/pages/about/page.yaml --\nnav: footer\n",
        locales.join(", ")
    );
    for (at, locale) in locales.iter().enumerate() {
        text.push_str(&format!(
            "-- locales/{locale}/x.ftl --\ntopic-physics = Physics {at}\n\
             -- content/courses/optics/{locale}.md --\n---\ntitle: Optics {at}\n---\n[about](page:about)\n\
             -- content/pages/about/{locale}.md --\n---\ntitle: About {at}\n---\nA text.\n"
        ));
    }
    site(&text)
}

/// Everything that a page leads to within the site, as a path in the output.
fn targets(page: &Page, base: &str) -> BTreeSet<String> {
    let links = page.attributes("a[href], link[href]", "href").into_iter();
    let all = links.chain(page.attributes("[src]", "src")).chain(page.attributes("form", "action"));
    let within = all.filter_map(|link| {
        let link = link.strip_prefix("https://catalog.example.org").unwrap_or(&link).to_owned();
        let path = link.split(['#', '?']).next()?.strip_prefix(base)?.to_owned();
        (link.starts_with('/') && !path.starts_with('/')).then_some(path)
    });
    within.map(|path| if path.is_empty() || path.ends_with('/') { format!("{path}index.html") } else { path }).collect()
}

/// Every link leads somewhere, no page stands alone, and every set of translations is the same on each of them.
fn check(site: &Site, base: &str) {
    let mut linked = BTreeSet::new();
    let mut sets: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for page in site.pages().filter(Page::is_document) {
        for target in targets(&page, base) {
            assert!(site.files.contains_key(&target), "{} leads to {target}", page.path);
            linked.insert(target);
        }
        for link in page.attributes("a[href]", "href") {
            assert!(!link.starts_with("//"), "{} leads to {link}", page.path);
        }
        let alternates = page.all("link[rel=alternate][hreflang]");
        let set: Vec<String> = alternates
            .iter()
            .map(|one| format!("{} {}", one.attr("hreflang").unwrap(), one.attr("href").unwrap()))
            .collect();
        let names: BTreeSet<&str> = set.iter().filter_map(|one| one.split(' ').next()).collect();
        assert_eq!(names.len(), set.len(), "{}: {set:?}", page.path);
        if let Some(canonical) = page.attributes("link[rel=canonical]", "href").first() {
            sets.insert(canonical.clone(), set);
        }
    }
    for (canonical, set) in &sets {
        for other in set.iter().map(|one| one.split_once(' ').unwrap().1) {
            assert_eq!(sets.get(other), Some(set), "{canonical} and {other}");
        }
        assert!(
            set.is_empty() || set.iter().any(|one| one.ends_with(&format!(" {canonical}"))),
            "{canonical}: {set:?}"
        );
    }
    for page in site.pages().filter(|page| page.is_document() && !page.path.ends_with("404.html")) {
        let is_root = page.path == "index.html";
        assert!(is_root || linked.contains(&page.path), "nothing leads to {}", page.path);
    }
    let sitemap = site.text("sitemap.xml");
    for address in sitemap.split("<loc>").skip(1).filter_map(|part| part.split("</loc>").next()) {
        assert!(sets.contains_key(address), "{address} is in the sitemap");
    }
}

#[test]
fn the_first_language_may_have_the_root_to_itself() {
    for (address, base) in [("", "/"), ("base_url: https://catalog.example.org/some/path/\n", "/some/path/")] {
        let site = shape(&format!("{address}default_prefix: false"), &["en", "es", "pt-BR"]);
        check(&site, base);
        let home = site.page("");
        assert_eq!(home.attributes("html", "lang"), ["en"]);
        let switcher = home.attributes("nav.languages a, nav[aria-label] a[hreflang]", "href");
        assert!(
            switcher.contains(&format!("{base}es/")) && switcher.contains(&format!("{base}pt-br/")),
            "{switcher:?}"
        );
        assert_eq!(site.page("courses/optics-0/").attributes("html", "lang"), ["en"]);
        assert_eq!(site.page("es/cursos/optics-1/").attributes("html", "lang"), ["es"]);
        assert!(!site.files.keys().any(|path| path.starts_with("en/")), "{:?}", site.files.keys());
        assert_eq!(site.page("404.html").attributes("html", "lang"), ["en"]);
        assert_eq!(site.page("es/404.html").attributes("html", "lang"), ["es"]);
        let default = home.attributes("link[hreflang=x-default]", "href");
        assert_eq!(default, [format!("https://catalog.example.org{base}")]);
        assert!(!home.attributes("link[rel=canonical]", "href").is_empty());
    }
}

#[test]
fn a_site_may_have_one_language() {
    for settings in ["", "default_prefix: false"] {
        let site = shape(settings, &["fr"]);
        check(&site, "/");
        assert!(site.pages().all(|page| page.all("link[hreflang]").is_empty()));
    }
}

#[test]
fn varieties_of_a_language_stand_beside_each_other() {
    let hreflangs = |locales: &[&str]| {
        let site = shape("", locales);
        check(&site, "/");
        let first = locales[0].to_lowercase();
        let about = site.page(&format!("{first}/about-0/"));
        let all = about.all("link[rel=alternate][hreflang]");
        let name = |one: &scraper::ElementRef<'_>| {
            let path = one.attr("href").unwrap().trim_start_matches("https://catalog.example.org/").split('/').next();
            format!("{}={}", one.attr("hreflang").unwrap(), path.unwrap())
        };
        all.iter().map(name).collect::<Vec<_>>().join(" ")
    };
    // One of two varieties also serves those who ask for the language.
    assert_eq!(hreflangs(&["pt-BR", "pt-PT", "en"]), "pt-BR=pt-br pt-PT=pt-pt en=en pt=pt-br x-default=pt-br");
    assert_eq!(hreflangs(&["es", "es-MX"]), "es=es es-MX=es-mx x-default=es");
    // Search engines know no groups of regions.
    assert_eq!(hreflangs(&["es-419", "en"]), "es=es-419 en=en x-default=es-419");
    assert_eq!(hreflangs(&["en", "es-419", "es-ES"]), "en=en es=es-419 es-ES=es-es x-default=en");
}

#[test]
fn the_address_alone_changes_the_host() {
    let one = shape("social_cards: off", &["en", "es"]);
    let other = shape("social_cards: off\nbase_url: https://other.example.net/", &["en", "es"]);
    assert_eq!(one.files.keys().collect::<Vec<_>>(), other.files.keys().collect::<Vec<_>>());
    for (path, bytes) in &one.files {
        let moved = String::from_utf8_lossy(bytes).replace("catalog.example.org", "other.example.net");
        assert_eq!(moved, String::from_utf8_lossy(&other.files[path]), "{path}");
    }
}
