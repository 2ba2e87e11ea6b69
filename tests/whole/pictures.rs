//! Pictures in several widths, and the cards that other sites show beside a link.

use std::io::Cursor;

use image::{ImageFormat, Rgb, RgbImage};
use prospectus::pipeline::SiteTree;
use prospectus::publish::Tree;

use crate::support::{Site, site, site_in, write_catalog};

/// A drawing as PNG.
fn png(width: u32, height: u32) -> Vec<u8> {
    let mut bytes = Cursor::new(Vec::new());
    let picture =
        RgbImage::from_fn(width, height, |x, y| if x > y { Rgb([187, 45, 11]) } else { Rgb([253, 253, 252]) });
    picture.write_to(&mut bytes, ImageFormat::Png).expect("a picture");
    bytes.into_inner()
}

const CATALOG: &str = "\
-- prospectus.yaml --
locales: [en, es]
-- content/people/ada/person.yaml --
given: Ada
family: Vale
photo: ada.png
share_image: wide.png
decorative: [ada.png, wide.png]
-- content/people/ada/en.md --
---
summary: She draws lenses.
---
Her workshop:

![A bench with lenses](workshop.png)
-- content/people/ada/es.md --
---
summary: Dibuja lentes.
---
Su taller:

![Una mesa con lentes](workshop.png)
";

/// The catalog with its pictures.
fn with_pictures(settings: &str) -> Site {
    let folder = tempfile::tempdir().expect("a folder");
    write_catalog(&CATALOG.replace("locales: [en, es]\n", &format!("locales: [en, es]\n{settings}")), folder.path());
    for (name, (width, height)) in [("ada", (400, 400)), ("workshop", (1000, 500)), ("wide", (1200, 630))] {
        std::fs::write(folder.path().join(format!("content/people/ada/{name}.png")), png(width, height))
            .expect("a file");
    }
    let site = site_in(folder.path()).keeping(folder);
    assert!(!site.report.contains("error["), "{}", site.report);
    site
}

/// The bytes of a picture that is made, by the beginning of its path.
fn painted(site: &Site, begin: &str) -> RgbImage {
    let tree = SiteTree::new(site.renderer());
    let at = (0..tree.len()).find(|&at| tree.path(at).starts_with(begin)).expect("a picture");
    let mut bytes = Vec::new();
    tree.bytes(at, &mut bytes).expect("it can be made");
    image::load_from_memory(&bytes).expect("a picture").into_rgb8()
}

#[test]
fn browsers_choose_among_the_widths_of_a_picture() {
    let site = with_pictures("");
    let page = site.page("es/profesorado/ada-vale/");
    let offered = page.attributes("main .prose picture source", "srcset").join("");
    let widths: Vec<&str> = offered.split(", ").filter_map(|one| one.split(' ').nth(1)).collect();
    assert_eq!(widths, ["160w", "320w", "640w", "960w", "1000w"]);
    assert_eq!(page.attributes("main .prose source", "type"), ["image/webp"]);
    assert_eq!(page.attributes("main .prose source", "sizes"), ["(min-width: 44.5rem) 42rem, 100vw"]);
    // Every width that is offered is there, and those who know none have the picture itself.
    for address in offered.split(", ").filter_map(|one| one.split(' ').next()) {
        assert!(site.files.contains_key(address.trim_start_matches('/')), "{address}");
    }
    let own = page.attributes("main .prose img", "src").join("");
    assert_eq!(site.files[own.trim_start_matches('/')], png(1000, 500));
    assert_eq!(page.attributes("main .prose img", "height"), ["500"]);
    assert_eq!(painted(&site, "media/workshop-640.").dimensions(), (640, 320));
    assert_eq!(painted(&site, "media/ada-400.").dimensions(), (400, 400));
}

#[test]
fn a_picture_for_other_sites_alone_is_made_in_no_other_width() {
    let site = with_pictures("");
    let made: Vec<&String> = site.files.keys().filter(|path| path.starts_with("media/wide")).collect();
    assert_eq!(made.len(), 1, "{made:?}");
    let page = site.page("en/faculty/ada-vale/");
    let shared = page.attributes("meta[property='og:image']", "content").join("");
    assert!(shared.ends_with(made[0].as_str()), "{shared}");
}

#[test]
fn a_drawing_of_lines_is_offered_as_it_is() {
    let site = site(
        "-- content/pages/about/en.md --\n---\ntitle: About\n---\n![A leaf](leaf.svg)\n\
         -- content/pages/about/leaf.svg --\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"640\" height=\"480\"/>\n",
    );
    assert!(site.page("en/about/").all("picture").is_empty());
}

#[test]
fn what_is_shared_of_a_page_is_the_card_of_its_list() {
    let site = with_pictures("social_cards: sections\n");
    let card = |address: &str| site.page(address).attributes("meta[property='og:image']", "content").join("");
    let (people, home) = (card("es/profesorado/"), card("es/"));
    assert!(people.starts_with("https://catalog.example.org/social/es/people."), "{people}");
    assert!(home.starts_with("https://catalog.example.org/social/es/home."), "{home}");
    assert_ne!(card("en/faculty/"), people);
    let alt = site.page("es/profesorado/").attributes("meta[property='og:image:alt']", "content");
    assert_eq!(alt, ["Profesorado · catalog.example.org"]);
    let picture = painted(&site, "social/es/people.");
    assert_eq!(picture.dimensions(), (1200, 630));
    // The ground is the theme's, and there is something written on it.
    assert_eq!(picture.get_pixel(1190, 620).0, [0x14, 0x20, 0x3a]);
    assert!(picture.pixels().filter(|pixel| pixel.0 == [0xf7, 0xf8, 0xfa]).count() > 1000);
}

#[test]
fn a_card_wears_the_colours_that_the_catalog_chose() {
    let green = with_pictures("social_cards: sections\nstyle: { cover: \"#123328\" }\n");
    assert_eq!(painted(&green, "social/en/home.").get_pixel(1190, 620).0, [0x12, 0x33, 0x28]);
}

#[test]
fn pages_have_cards_of_their_own_where_that_is_wanted() {
    let catalog = "-- content/courses/optics/course.yaml --\ncode: OPT-1\n\
                   -- content/courses/optics/en.md --\n---\ntitle: Optics\n---\n";
    let card = |cards: &str, address: &str| {
        let site = site(&format!("-- prospectus.yaml --\nlocales: [en]\nsocial_cards: {cards}\n{catalog}"));
        let path = site.page(address).attributes("meta[property='og:image']", "content").join("");
        path.split('.').next_back().map_or(String::new(), |_| path.split("/social/").nth(1).unwrap_or("").to_owned())
    };
    assert!(card("pages", "en/courses/optics/").starts_with("en/course."));
    assert!(card("sections", "en/courses/optics/").starts_with("en/courses."));
    assert!(card("pages", "en/courses/").starts_with("en/courses."));
    assert_eq!(card("off", "en/courses/"), "");
}

#[test]
fn no_card_has_empty_boxes_for_letters() {
    let site = site(
        "-- prospectus.yaml --\nlocales: [en]\nsocial_cards: sections\n-- locales/en/site.ftl --\nsite-name = 光学\n",
    );
    assert!(
        site.report.contains("warning[theme/card-letters]: the fonts of social cards have no `光`"),
        "{}",
        site.report
    );
    assert!(!site.files.keys().any(|path| path.starts_with("social/")));
}

#[test]
fn a_picture_that_is_cut_short_is_told_by_its_file() {
    let folder = tempfile::tempdir().expect("a folder");
    write_catalog(CATALOG, folder.path());
    for name in ["ada", "workshop", "wide"] {
        let whole = png(1200, 630);
        std::fs::write(folder.path().join(format!("content/people/ada/{name}.png")), &whole[..whole.len() / 2])
            .expect("a file");
    }
    let site = site_in(folder.path());
    let tree = SiteTree::new(site.renderer());
    let at = (0..tree.len()).find(|&at| tree.path(at).starts_with("media/ada-160")).expect("a picture");
    let fault = tree.bytes(at, &mut Vec::new()).expect_err("it cannot be made");
    assert_eq!(fault.code.name(), "media/broken-image");
    assert_eq!(format!("{:?}", fault.place), "Path(\"content/people/ada/ada.png\")");
}
