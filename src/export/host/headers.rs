//! `_headers`: what Netlify and Cloudflare send beside files.

use std::fmt::Write as _;

use crate::export::host::policy::{KEPT, NAMED_BY_CONTENT, always};
use crate::world::World;

/// How long pages are kept both hosts say themselves: they ask anew each time.
pub(super) fn file(world: &World) -> String {
    let base = world.site.base.path();
    let mut text = String::new();
    let mut rule = |pattern: &str, headers: &[(&str, String)]| {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{base}{pattern}");
        headers.iter().for_each(|(name, value)| {
            let _ = writeln!(text, "  {name}: {value}");
        });
    };
    rule("*", &always(world));
    for folder in NAMED_BY_CONTENT {
        rule(&format!("{folder}/*"), &[("Cache-Control", KEPT.to_owned())]);
    }
    // Both hosts join what two rules say, so what a language at the root would say holds for no other.
    let locales = &world.site.locales;
    for locale in world.site.languages().filter(|&id| !locales.segment(id).is_empty()) {
        let tag = locales.get(locale).tag().to_owned();
        rule(&format!("{}/*", locales.segment(locale)), &[("Content-Language", tag)]);
    }
    text
}
