//! The head and the foot of every page, and the colours and fonts of a theme, as the
//! settings choose them.

use crate::support::{Site, site, site_at};

fn catalog(settings: &str) -> Site {
    site(&format!(
        "-- prospectus.yaml --\nlocales: [en, es]\nprovider: academy\n{settings}\
         -- content/units/academy/unit.yaml --\nkind: university\nlogo: mark.svg\n\
         -- content/units/academy/mark.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"40\" height=\"40\"/>\n\
         -- content/units/academy/en.md --\n---\ntitle: The academy\nalt:\n  mark.svg: A leaf\n---\n\
         -- content/courses/optics/course.yaml --\ncode: OPT-1\n-- content/courses/optics/en.md --\n---\ntitle: Optics\n---\n\
         -- content/pages/about/page.yaml --\nnav: header\n-- content/pages/about/en.md --\n---\ntitle: About us\n---\nWho.\n\
         -- content/pages/legal/en.md --\n---\ntitle: Legal\n---\nWhat.\n"
    ))
}

fn links(site: &Site, selector: &str) -> Vec<String> {
    site.page("en/").all(selector).into_iter().map(crate::support::words).collect()
}

#[test]
fn lists_and_pages_stand_in_head_and_foot_as_the_settings_say() {
    let usual = catalog("");
    assert_eq!(links(&usual, ".sections a"), ["Courses", "About us"]);
    assert!(links(&usual, ".colophon-pages a").contains(&"Legal".to_owned()));
    let chosen = catalog("header: [legal, units, news, courses]\nfooter: [about, search]\n");
    // What the site does not have is no link.
    assert_eq!(links(&chosen, ".sections a"), ["Legal", "Institutions", "Courses"]);
    assert_eq!(links(&chosen, ".colophon-pages a"), ["About us", "Search"]);
}

#[test]
fn what_cannot_stand_there_is_told() {
    let faulty = site_at(
        "-- prospectus.yaml --\nlocales: [en]\nprovider: academy\nlogo: true\nheader: [courses, abuot]\nfooter: [calender]\n\
         -- content/units/academy/unit.yaml --\nkind: university\n-- content/units/academy/en.md --\n---\ntitle: The academy\n---\n\
         -- content/pages/about/en.md --\n---\ntitle: About us\n---\nWho.\n",
        None,
    );
    for told in [
        "prospectus.yaml:4: error[entity/unknown-reference]: there is no list and no page `abuot`",
        "prospectus.yaml:5: error[entity/unknown-reference]: there is no list and no page `calender`",
        "content/units/academy/unit.yaml:1: error[yaml/missing-key]: unit `academy` has no `logo`",
    ] {
        assert!(faulty.report.contains(told), "{}", faulty.report);
    }
    let nobodys = site_at("-- prospectus.yaml --\nlocales: [en]\nlogo: true\n", None).report;
    assert!(
        nobodys.contains("prospectus.yaml:2: error[yaml/missing-key]: the settings name no `provider`"),
        "{nobodys}"
    );
    let names = site_at("-- prospectus.yaml --\nlocales: [en]\nstyle: { Accent: \"#123456\" }\n", None).report;
    assert!(names.contains("prospectus.yaml:2: error[yaml/unknown-key]: `Accent` is no name"), "{names}");
}

#[test]
fn the_logo_of_the_provider_stands_beside_the_name_of_the_site() {
    let logos = |site: &Site| site.page("en/").attributes(".masthead-name img", "width");
    assert!(logos(&catalog("")).is_empty());
    assert_eq!(logos(&catalog("logo: true\n")), ["40"]);
}

#[test]
fn each_style_sheet_ends_with_what_the_settings_choose() {
    let sheets = |site: &Site| -> Vec<String> {
        let names = site.files.keys().filter(|name| name.ends_with(".css"));
        names.map(|name| site.text(name).to_owned()).collect()
    };
    let usual = sheets(&catalog(""));
    assert!(usual.iter().all(|sheet| !sheet.contains("--site-accent:")));
    let chosen =
        sheets(&catalog("style:\n  accent: { light: \"#1b6048\", dark: \"#7fd0b0\" }\n  words: Charter, serif\n"));
    assert_eq!(chosen.len(), usual.len());
    for sheet in chosen {
        let rule = sheet.rsplit(":root{").next().unwrap();
        for said in [
            "--site-accent:#1b6048;",
            "--site-accent-dark:#7fd0b0;",
            "--site-words:Charter, serif;",
            "--site-words-dark:Charter, serif",
        ] {
            assert!(rule.contains(said), "{rule}");
        }
        assert!(rule.matches('}').count() == 1 && rule.trim_end().ends_with('}'), "{rule}");
    }
}
