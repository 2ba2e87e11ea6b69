//! `robots.txt`: everything may be read, and where the sitemap is.

use crate::url::UrlPath;
use crate::world::World;

pub(super) fn robots(world: &World) -> String {
    let mut text = "User-agent: *\nDisallow:\n".to_owned();
    if let Some(sitemap) = world.site.base.absolute(&UrlPath::file("sitemap.xml")) {
        text.push_str(&format!("\nSitemap: {sitemap}\n"));
    }
    text
}
