//! `_redirects` for Netlify.
//!
//! The first rule that fits is taken, and rules for what is there are passed over, so the
//! pages for unknown addresses stand last. The host knows no answer for what is gone; it
//! shows the page for unknown addresses.

use std::fmt::Write as _;

use crate::export::host::moved::moved;
use crate::routes::Page;
use crate::world::World;

pub(super) fn redirects(world: &World) -> String {
    let site = &world.site;
    let base = site.base.path();
    let mut text = String::new();
    // Writing to a text cannot fail.
    for one in moved(world) {
        if let Some(to) = one.to {
            let _ = writeln!(text, "{} {to} 301", one.from);
        }
    }
    // The first language is what the page at the root says where none fits.
    for locale in site.languages().skip(1) {
        if let Some(home) = site.route(Page::Home, locale) {
            let language = site.locales.get(locale).language();
            let _ = writeln!(text, "{base} {} 302 Language={language}", site.base.link(&home.path));
        }
    }
    for locale in site.languages() {
        let prefix = site.locales.get(locale).prefix();
        if site.routes.iter().any(|route| route.path.as_str() == format!("/{prefix}/404.html")) {
            let _ = writeln!(text, "{base}{prefix}/* {base}{prefix}/404.html 404");
        }
    }
    text
}
