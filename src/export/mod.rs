//! Formats for machines, each one file here: what a site says beside its pages.

mod calendar;
mod changes;
mod feed;
mod host;
mod json;
mod llms;
mod robots;
pub mod schema;
mod security;
mod sitemap;
mod subscribed;
mod told;

pub use changes::Changes;
pub use host::{HostFile, Size, host_limits, is_text};
pub use json::{DataFile, Shape};

use crate::listing::Agenda;
use crate::locale::LocaleId;
use crate::routes::FeedFormat;
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
    /// `feed.xml` and `feed.json` of a language.
    Feed(FeedFormat, LocaleId),
    /// `calendar.ics` beside a page, or of a language.
    Calendar(Agenda, LocaleId),
    /// `llms.txt` of a language.
    Llms(LocaleId),
    /// `.well-known/security.txt`.
    Security,
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
        files.extend(feed::files(world).map(|(format, locale, path)| (Export::Feed(format, locale), path)));
        files.extend(calendar::files(world).map(|(agenda, locale, path)| (Export::Calendar(agenda, locale), path)));
        let old = subscribed::files(world, &files);
        files.extend(old);
        files.extend(llms::files(world).into_iter().map(|(locale, path)| (Export::Llms(locale), path)));
        if world.settings.security.is_some() {
            files.push((Export::Security, security::SECURITY_FILE.to_owned()));
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
            Export::Feed(format, locale) => feed::write(world, format, locale),
            Export::Calendar(agenda, locale) => calendar::write(world, agenda, locale),
            Export::Llms(locale) => llms::llms(world, locale),
            Export::Security => {
                world.settings.security.as_ref().map(|own| security::security(world, own)).unwrap_or_default()
            }
            Export::Host(file) => file.text(world),
            Export::Data(file) => return file.write(world, out),
        };
        out.extend_from_slice(text.as_bytes());
    }
}
