//! Formats for machines, each one file here: what a site says beside its pages.

mod horizon;
mod robots;
pub mod schema;
mod sitemap;

use crate::world::World;

/// A file that is made from the whole site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// `sitemap.xml`: the pages, or the index of the parts that list them.
    Sitemap,
    /// `sitemap-1.xml` and so on, for large sites.
    SitemapPart(usize),
    /// `data/v1/horizon.json`: until when the site stays true.
    Horizon,
    /// `robots.txt`.
    Robots,
    /// `.nojekyll`: keeps one host from leaving files out.
    NoJekyll,
}

impl Export {
    /// The files of a site, with their paths in the output.
    pub fn all(world: &World) -> Vec<(Export, String)> {
        let mut files = vec![(Export::NoJekyll, ".nojekyll".to_owned()), (Export::Robots, "robots.txt".to_owned())];
        files.push((Export::Horizon, "data/v1/horizon.json".to_owned()));
        // A sitemap is absolute addresses and nothing else.
        if world.site.base.origin().is_some() {
            files.push((Export::Sitemap, "sitemap.xml".to_owned()));
            let parts = sitemap::parts(world);
            if parts > 1 {
                files.extend((0..parts).map(|part| (Export::SitemapPart(part), sitemap::part_name(part))));
            }
        }
        files
    }

    /// Appends the bytes of the file.
    pub fn write(self, world: &World, out: &mut Vec<u8>) {
        let text = match self {
            Export::NoJekyll => String::new(),
            Export::Horizon => horizon::horizon_json(world),
            Export::Robots => robots::robots(world),
            Export::Sitemap => sitemap::sitemap(world),
            Export::SitemapPart(part) => sitemap::part(world, part),
        };
        out.extend_from_slice(text.as_bytes());
    }
}
