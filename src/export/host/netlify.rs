//! `_redirects` for Netlify.
//!
//! The first rule that fits is taken, and rules for what is there are passed over, so the
//! pages for unknown addresses stand last. The host knows no answer for what is gone; it
//! shows the page for unknown addresses. A page leads on from an old address that the host would
//! take for a pattern.

use std::fmt::Write as _;

use crate::export::host::moved::{Moved, moved};
use crate::export::host::spelling::{encoded, is_pattern};
use crate::routes::Page;
use crate::world::World;

/// The rules, and the redirects that are none for this host.
pub(super) fn redirects(world: &World) -> (String, Vec<Moved>) {
    let site = &world.site;
    let base = site.base.path();
    let (mut text, mut others) = (String::new(), Vec::new());
    // Writing to a text cannot fail.
    for one in moved(world) {
        let Some(to) = &one.to else { continue };
        if is_pattern(&one.from) {
            others.push(one);
            continue;
        }
        let _ = writeln!(text, "{} {} 301", one.from, encoded(to));
    }
    // The first language is what the page at the root says where none fits.
    let is_chosen = site.has(Page::Chooser);
    for locale in site.languages().skip(1).filter(|_| is_chosen) {
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
    (text, others)
}
