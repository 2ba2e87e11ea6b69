//! Themes are replaceable: the second one shares nothing with the default one but its words, and pages say the same in both.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::sync::LazyLock;

use prospectus::theme::TEMPLATES;

use crate::support::{Page, Site, built, copy_catalog, demonstration, files, root, site_at};

const SECOND: &str = "themes/folio";

/// The templates of a theme by their names, as text.
fn templates(theme: &str) -> BTreeMap<String, String> {
    let files = files(&root().join(theme).join("templates"));
    files.into_iter().map(|(name, bytes)| (name, String::from_utf8(bytes).expect("text"))).collect()
}

/// The demonstration in the second theme, built once for all tests.
fn second() -> &'static Site {
    static SITE: LazyLock<Site> = LazyLock::new(|| {
        let folder = tempfile::tempdir().expect("a folder");
        copy_catalog(root(), folder.path(), |path| path.clone());
        let settings = folder.path().join("prospectus.yaml");
        let text = fs::read_to_string(&settings).expect("the settings");
        fs::write(&settings, text.replace("theme: default", "theme: folio")).expect("the settings");
        let site = built(folder.path());
        assert_eq!(site.report, demonstration().report, "the findings");
        site
    });
    &SITE
}

/// The names that stand between two marks in a text.
fn named<'t>(text: &'t str, before: &str, after: &[char]) -> Vec<&'t str> {
    text.split(before).skip(1).filter_map(|rest| rest.split(after).next()).collect()
}

/// A template without what makes no difference.
fn bare(text: &str) -> String {
    text.split_whitespace().collect()
}

#[test]
fn the_default_theme_shows_what_a_theme_must_have() {
    let pages: Vec<String> =
        templates("themes/default").into_keys().filter(|name| name.starts_with("pages/")).collect();
    assert_eq!(pages, TEMPLATES);
}

#[test]
fn the_second_theme_has_a_template_for_every_kind_of_page() {
    let own = templates(SECOND);
    let lacking: Vec<&str> = TEMPLATES.into_iter().filter(|name| !own.contains_key(*name)).collect();
    assert!(lacking.is_empty(), "{lacking:?}");
}

#[test]
fn the_second_theme_shares_no_file_with_the_default_one() {
    let others: BTreeSet<Vec<u8>> = files(&root().join("themes/default")).into_values().collect();
    for (path, bytes) in files(&root().join(SECOND)) {
        assert!(!others.contains(&bytes), "{path} is one of the default theme's");
        let imports = path.ends_with(".css") && String::from_utf8_lossy(&bytes).contains("@import");
        assert!(!imports, "{path} is not whole");
    }
    let others: BTreeSet<String> = templates("themes/default").values().map(|text| bare(text)).collect();
    for (name, text) in templates(SECOND) {
        assert!(!others.contains(&bare(&text)), "{name} differs in blanks alone");
    }
}

#[test]
fn what_the_second_theme_includes_extends_and_calls_is_its_own() {
    let own = templates(SECOND);
    let defined: BTreeSet<&str> = own.values().flat_map(|text| named(text, "{% component ", &['('])).collect();
    for (name, text) in &own {
        for tag in ["{% include \"", "{% extends \""] {
            for other in named(text, tag, &['"']) {
                assert!(own.contains_key(other), "{name} needs {other}");
            }
        }
        for tag in ["{{ <", "{% <"] {
            for component in named(text, tag, &[' ', '>']).into_iter().filter(|name| !name.starts_with('/')) {
                assert!(defined.contains(component), "{name} calls {component}");
            }
        }
    }
    assert!(defined.len() > 10 && own.values().any(|text| text.contains("{% extends \"frame.html\" %}")));
}

#[test]
fn no_static_file_of_the_default_theme_is_published_with_the_second() {
    let names = |theme: &str| -> BTreeSet<String> {
        files(&root().join(theme).join("static")).into_keys().map(|name| name.replace('.', "-")).collect()
    };
    // `site.css` is published as `assets/site.<digest>.css`.
    let published: BTreeSet<String> = second()
        .files
        .keys()
        .filter_map(|path| path.strip_prefix("assets/"))
        .map(|name| {
            let parts: Vec<&str> = name.split('.').collect();
            format!("{}-{}", parts[0], parts[parts.len() - 1])
        })
        .collect();
    assert_eq!(published, names(SECOND));
}

#[test]
fn what_a_theme_says_of_its_colours_is_what_its_style_sheets_have() {
    for theme in ["themes/default", SECOND] {
        let sheets = files(&root().join(theme).join("static"));
        let sheets: String = sheets
            .iter()
            .filter(|(name, _)| name.ends_with(".css"))
            .map(|(_, text)| String::from_utf8_lossy(text))
            .collect();
        let said = fs::read_to_string(root().join(theme).join("theme.yaml")).expect("what it says of itself");
        let mut count = 0;
        for line in said.lines().filter(|line| line.starts_with("  ")) {
            let (name, rest) = line.trim().split_once(": {").expect("a name");
            let value = |key: &str| Some(rest.split_once(&format!("{key}: \""))?.1.split('"').next()?.to_owned());
            for (key, scheme) in [("light", ""), ("dark", "-dark")] {
                if let Some(value) = value(key) {
                    assert!(sheets.contains(&format!("var(--site-{name}{scheme}, {value})")), "{theme}: {name} {key}");
                    count += 1;
                }
            }
            let is_read = sheets.contains(&format!("var(--site-{name},"));
            assert!(value("light").is_some() || value("fonts").is_some() && is_read, "{theme}: {name}");
        }
        assert!(count >= 8, "{theme}: {count}");
    }
}

/// What the head of a page says to programs, but for the files of its theme, its social cards among them.
fn head(page: &Page) -> Vec<String> {
    let ours = "link[rel=canonical], link[rel=alternate], title, meta:not([content*='/social/']), script[type='application/ld+json']";
    let mut said: Vec<String> = page
        .all(&format!("head :is({ours})"))
        .into_iter()
        .map(|one| {
            let attributes: BTreeMap<&str, &str> = one.value().attrs().collect();
            format!("{} {attributes:?} {}", one.value().name(), one.inner_html())
        })
        .collect();
    said.sort();
    said
}

#[test]
fn programs_read_the_same_on_every_page_of_both_themes() {
    for page in demonstration().pages().filter(Page::is_document) {
        let other = second().page(&page.path);
        assert_eq!(head(&page), head(&other), "{}", page.path);
    }
}

#[test]
fn readers_find_the_same_facts_and_links_on_every_page_of_both_themes() {
    const SIGNS: [(&str, &str); 4] = [("time", "datetime"), ("a", "href"), ("a", "hreflang"), ("img", "src")];
    for page in demonstration().pages().filter(Page::is_document) {
        let other = second().page(&page.path);
        for (element, name) in SIGNS {
            let all = |page: &Page| -> BTreeSet<String> {
                page.attributes(&format!("body {element}"), name).into_iter().collect()
            };
            let lost: Vec<String> = all(&page).difference(&all(&other)).cloned().collect();
            assert!(lost.is_empty(), "{} lost {element} {name} {lost:?}", page.path);
        }
        // Words, but for what is only seen, as the initials in the place of a portrait, and what buttons say.
        let said = |page: &Page, parts: &str| -> BTreeSet<String> {
            let texts = page.all(parts).into_iter().flat_map(|one| one.text().collect::<Vec<_>>());
            texts.flat_map(|text| text.split(|letter: char| !letter.is_alphanumeric())).map(str::to_owned).collect()
        };
        let parts =
            "main :is(h1, h2, h3, h4, p:not(.ways-close, .ways-open), li, dt, dd, th, td, time, summary), footer";
        let silent = said(&page, "[aria-hidden=true]");
        let theirs = said(&other, "body");
        let lost: Vec<String> =
            said(&page, parts).difference(&theirs).filter(|word| !silent.contains(*word)).cloned().collect();
        assert!(lost.is_empty(), "{} lost {lost:?}", page.path);
    }
}

const ALONE: &str = r"
-- prospectus.yaml --
locales: [en]
theme: own
-- themes/own/theme.yaml --
name: own
base: none
-- themes/own/templates/pages/home.html --
<h1>{{ site.name }}</h1>
";

#[test]
fn a_theme_without_a_base_is_told_what_it_lacks() {
    let report = site_at(ALONE, None).report;
    let lacking: Vec<String> =
        TEMPLATES.into_iter().filter(|name| *name != "pages/home.html").map(|name| format!("`{name}`")).collect();
    let words = "the theme takes no templates from another and lacks";
    let expected = format!("themes/own/theme.yaml:2: error[theme/no-template]: {words} {}", lacking.join(", "));
    assert_eq!(report, expected);
}

#[test]
fn a_theme_with_the_default_base_is_completed_file_by_file() {
    for base in ["base: default\n", ""] {
        let site = site_at(&ALONE.replace("base: none\n", base), None);
        assert_eq!(site.report, "");
        assert_eq!(site.text("en/index.html"), "<h1>catalog.example.org</h1>");
        assert!(site.files.keys().any(|path| path.starts_with("assets/site.")));
    }
}

#[test]
fn a_base_that_there_is_not_is_reported_where_it_stands() {
    let report = site_at(&ALONE.replace("base: none", "base: nothing\nbasis: none"), None).report;
    assert!(report.contains("themes/own/theme.yaml:2: error[yaml/"), "{report}");
    assert!(report.contains("themes/own/theme.yaml:3: "), "{report}");
}
