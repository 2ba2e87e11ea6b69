//! Every page as a document: links and anchors that lead somewhere, headings in order, data that parse.

use std::collections::{BTreeMap, BTreeSet};

use crate::support::{Page, Site, demonstration, demonstration_below_a_folder, words};

#[test]
fn every_link_and_anchor_leads_somewhere() {
    check(demonstration(), "https://catalog.example.org/", "/");
    check(demonstration_below_a_folder(), "https://example.org/base/", "/base/");
}

fn check(site: &Site, address: &str, base: &str) {
    let pages: Vec<Page> = site.pages().collect();
    let anchors: BTreeMap<&str, BTreeSet<String>> =
        pages.iter().map(|page| (page.path.as_str(), page.attributes("[id]", "id").into_iter().collect())).collect();
    let mut broken = Vec::new();
    let mut checked = 0;
    for page in &pages {
        for (selector, name) in [
            ("a[href]", "href"),
            ("link[href]", "href"),
            ("script[src]", "src"),
            ("img[src]", "src"),
            ("form[action]", "action"),
        ] {
            for link in page.attributes(selector, name) {
                let inside = link.strip_prefix(address).map_or_else(|| link.clone(), |rest| format!("{base}{rest}"));
                if inside.contains("://") || inside.starts_with("mailto:") || inside.starts_with("tel:") {
                    continue;
                }
                checked += 1;
                if let Err(why) = follow(&inside, page, base, site, &anchors) {
                    broken.push(format!("{}: {link} {why}", page.path));
                }
            }
        }
    }
    assert!(broken.is_empty(), "{}", broken.join("\n"));
    assert!(checked > 5000, "{checked} links");
}

fn follow(
    link: &str,
    page: &Page,
    base: &str,
    site: &Site,
    anchors: &BTreeMap<&str, BTreeSet<String>>,
) -> Result<(), String> {
    let (path, anchor) = link.split_once('#').map_or((link, None), |(path, anchor)| (path, Some(anchor)));
    let path = path.split('?').next().unwrap_or_default();
    let file = match path {
        "" => page.path.clone(),
        _ => {
            let below = path.strip_prefix(base).ok_or_else(|| format!("does not begin with {base}"))?;
            if below.ends_with('/') || below.is_empty() { format!("{below}index.html") } else { below.to_owned() }
        }
    };
    if !site.files.contains_key(&file) {
        return Err("is not there".to_owned());
    }
    match anchor {
        Some(anchor) if !anchors.get(file.as_str()).is_some_and(|ids| ids.contains(anchor)) => {
            Err(format!("has no #{anchor}"))
        }
        _ => Ok(()),
    }
}

#[test]
fn every_page_has_one_first_heading_and_skips_no_level() {
    let site = demonstration();
    for page in site.pages().filter(Page::is_document) {
        assert_eq!(page.all("h1").len(), 1, "{}", page.path);
        let mut level = 0;
        for heading in page.all("h1, h2, h3, h4, h5, h6") {
            let own: u8 = heading.value().name()[1..].parse().expect("a level");
            assert!(own <= level + 1, "{}: `{}` jumps from {level} to {own}", page.path, words(heading));
            assert!(!words(heading).is_empty(), "{}: an empty heading", page.path);
            level = own;
        }
    }
}

#[test]
fn every_id_stands_once_in_its_page_and_what_refers_to_it_finds_it() {
    let site = demonstration();
    for page in site.pages() {
        let ids = page.attributes("[id]", "id");
        let set: BTreeSet<&String> = ids.iter().collect();
        assert_eq!(set.len(), ids.len(), "{}: an id stands twice in {ids:?}", page.path);
        for name in ["aria-labelledby", "aria-describedby", "aria-controls", "for"] {
            for reference in page.attributes(&format!("[{name}]"), name) {
                for id in reference.split_whitespace() {
                    assert!(set.contains(&id.to_owned()), "{}: {name} names `{id}`", page.path);
                }
            }
        }
    }
}

#[test]
fn every_image_has_words_and_a_size() {
    let mut seen = 0;
    for page in demonstration().pages() {
        for image in page.all("img") {
            seen += 1;
            for name in ["alt", "width", "height"] {
                assert!(image.attr(name).is_some(), "{}: an image without {name}", page.path);
            }
        }
    }
    assert!(seen > 0);
}

#[test]
fn what_is_written_for_machines_parses_and_is_connected() {
    let mut kinds = BTreeSet::new();
    for page in demonstration().pages().filter(Page::is_document) {
        for script in page.all("script[type='application/ld+json']") {
            let text: String = script.text().collect();
            assert!(!text.contains("</"), "{}: a tag would end the script", page.path);
            let data: serde_json::Value =
                serde_json::from_str(&text).unwrap_or_else(|fault| panic!("{}: {fault}", page.path));
            assert_eq!(data["@context"], "https://schema.org", "{}", page.path);
            visit(&data, &page.path, &mut kinds);
        }
    }
    for kind in ["Course", "CourseInstance", "Offer", "Person", "BreadcrumbList", "EducationalOrganization"] {
        assert!(kinds.contains(kind), "no page has a {kind}: {kinds:?}");
    }
}

fn visit(value: &serde_json::Value, path: &str, kinds: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(map) => {
            assert!(!map.is_empty(), "{path}: an empty object");
            if let Some(kind) = map.get("@type").and_then(|kind| kind.as_str()) {
                kinds.insert(kind.to_owned());
            }
            map.values().for_each(|value| visit(value, path, kinds));
        }
        serde_json::Value::Array(list) => {
            assert!(!list.is_empty(), "{path}: an empty list");
            list.iter().for_each(|value| visit(value, path, kinds));
        }
        serde_json::Value::Null => panic!("{path}: nothing where something was announced"),
        serde_json::Value::String(text) => assert!(!text.trim().is_empty(), "{path}: empty words"),
        _ => {}
    }
}

#[test]
fn nothing_in_a_page_runs_or_loads_from_elsewhere() {
    for page in demonstration().pages() {
        assert!(page.all("[style], style, iframe, object, embed").is_empty(), "{}", page.path);
        let inline = page.all("script:not([src])").into_iter();
        for script in inline {
            assert_eq!(script.attr("type"), Some("application/ld+json"), "{}: a script in the page", page.path);
        }
        let scheme = |address: &&String| address.trim().to_lowercase().starts_with("javascript:");
        assert!(!page.attributes("a[href]", "href").iter().any(|address| scheme(&address)), "{}", page.path);
    }
}
