//! The sitemap: exactly the pages that search engines are to know, once, with
//! their translations from the table that the pages use.

use std::fmt::Write;

use crate::calendar::Date;
use crate::output::escape;
use crate::routes::{Page, Route};
use crate::url::UrlPath;
use crate::world::World;

/// Addresses in one file. The protocol allows 50,000 and 50 MiB; with the
/// alternates of a few dozen languages this many stay below both.
const PART: usize = 10_000;

pub(super) fn parts(world: &World) -> usize {
    routes(world).count().div_ceil(PART)
}

pub(super) fn part_name(part: usize) -> String {
    format!("sitemap-{}.xml", part + 1)
}

/// The file at the root: the pages themselves, or the list of parts.
pub(super) fn sitemap(world: &World) -> String {
    let parts = parts(world);
    if parts <= 1 {
        return part(world, 0);
    }
    let mut xml = String::from(HEAD);
    xml.push_str("<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for part in 0..parts {
        if let Some(address) = world.site.base.absolute(&UrlPath::file(&part_name(part))) {
            xml.push_str(&format!("<sitemap><loc>{}</loc></sitemap>\n", escape(&address)));
        }
    }
    xml.push_str("</sitemapindex>\n");
    xml
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";

pub(super) fn part(world: &World, part: usize) -> String {
    let mut xml = String::from(HEAD);
    xml.push_str("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"");
    if world.settings.sitemap_alternates {
        xml.push_str(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"");
    }
    xml.push_str(">\n");
    let mut links: Option<(Page, String)> = None;
    for route in routes(world).skip(part * PART).take(PART) {
        let Some(address) = world.site.base.absolute(&route.path) else { continue };
        // Routes stand cluster by cluster, and a cluster has one set of links.
        if links.as_ref().is_none_or(|(page, _)| *page != route.page) {
            links = Some((route.page, alternates(world, route.page)));
        }
        let _ = write!(xml, "<url><loc>{}</loc>", escape(&address));
        if let Some(day) = changed(world, route.page) {
            let _ = write!(xml, "<lastmod>{day}</lastmod>");
        }
        xml.push_str(links.as_ref().map_or("", |(_, links)| links));
        xml.push_str("</url>\n");
    }
    xml.push_str("</urlset>\n");
    xml
}

fn routes(world: &World) -> impl Iterator<Item = &Route> {
    world.site.routes.iter().filter(|route| world.site.is_indexable(route))
}

fn alternates(world: &World, page: Page) -> String {
    let mut xml = String::new();
    if !world.settings.sitemap_alternates {
        return xml;
    }
    for alternate in world.site.alternates(page) {
        let _ = write!(
            xml,
            "<xhtml:link rel=\"alternate\" hreflang=\"{}\" href=\"{}\"/>",
            alternate.hreflang,
            escape(&alternate.href)
        );
    }
    xml
}

/// The day the content itself gives; never that of the build.
fn changed(world: &World, page: Page) -> Option<Date> {
    let catalog = &world.catalog;
    let common = match page {
        Page::Course(key) => &catalog.courses.get(key).common,
        Page::Program(key) => &catalog.programs.get(key).common,
        Page::Credential(key) => &catalog.credentials.get(key).common,
        Page::Pathway(key) => &catalog.pathways.get(key).common,
        Page::Unit(key) => &catalog.units.get(key).common,
        Page::Event(key) => &catalog.events.get(key).common,
        Page::Award(key) => &catalog.awards.get(key).common,
        Page::Person(key) => &catalog.people.get(key).common,
        Page::FaqCategory(key) => &catalog.faq.get(key).common,
        Page::NewsItem(key) => {
            let item = catalog.news.get(key);
            return item.common.updated.or(item.common.published).or(Some(item.date));
        }
        Page::Plain(key) => &catalog.pages.get(key).common,
        _ => return None,
    };
    common.updated.or(common.published)
}
