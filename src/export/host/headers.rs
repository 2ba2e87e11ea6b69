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
    for locale in world.site.languages() {
        let locale = world.site.locales.get(locale);
        rule(&format!("{}/*", locale.prefix()), &[("Content-Language", locale.tag().to_owned())]);
    }
    text
}
