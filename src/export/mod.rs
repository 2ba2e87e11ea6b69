//! Formats for machines, each one file here: what a site says beside its pages.

mod changes;
mod host;
mod json;
mod robots;
pub mod schema;
mod sitemap;

pub use changes::Changes;
pub use host::HostFile;
pub use json::{DataFile, Shape};

use crate::world::World;

/// A file that is made from the whole site.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Export {
    /// `sitemap.xml`: the pages, or the index of the parts that list them.
    Sitemap,
    /// `sitemap-1.xml` and so on, for large sites.
    SitemapPart(usize),
    /// `robots.txt`.
    Robots,
    /// `.nojekyll`: keeps one host from leaving files out.
    NoJekyll,
    /// A file for the host.
    Host(HostFile),
    /// A file below `data/`.
    Data(DataFile),
}

impl Export {
    /// The files of a site, with their paths in the output.
    pub fn all(world: &World) -> Vec<(Export, String)> {
        let mut files = vec![(Export::NoJekyll, ".nojekyll".to_owned()), (Export::Robots, "robots.txt".to_owned())];
        // A sitemap is absolute addresses and nothing else.
        if world.site.base.origin().is_some() {
            files.push((Export::Sitemap, "sitemap.xml".to_owned()));
            let parts = sitemap::parts(world);
            if parts > 1 {
                files.extend((0..parts).map(|part| (Export::SitemapPart(part), sitemap::part_name(part))));
            }
        }
        files.extend(host::files(world).into_iter().map(|(file, path)| (Export::Host(file), path)));
        files.extend(json::files(world).map(|file| (Export::Data(file), file.path(world))));
        files
    }

    /// Appends the bytes of the file.
    pub fn write(self, world: &World, out: &mut Vec<u8>) {
        let text = match self {
            Export::NoJekyll => String::new(),
            Export::Robots => robots::robots(world),
            Export::Sitemap => sitemap::sitemap(world),
            Export::SitemapPart(part) => sitemap::part(world, part),
            Export::Host(file) => file.text(world),
            Export::Data(file) => return file.write(world, out),
        };
        out.extend_from_slice(text.as_bytes());
    }
}
