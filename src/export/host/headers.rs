//! `_headers`: what Netlify and Cloudflare send beside files.

use std::fmt::Write as _;

use crate::world::World;

/// The policy that every page runs under: nothing from elsewhere, no script and no style within a page.
const POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// What is sent with everything. How long pages are kept both hosts say themselves: they ask anew each time.
const ALWAYS: [(&str, &str); 4] = [
    ("Content-Security-Policy", POLICY),
    ("X-Content-Type-Options", "nosniff"),
    ("Referrer-Policy", "strict-origin-when-cross-origin"),
    ("Permissions-Policy", "camera=(), geolocation=(), microphone=(), payment=(), usb=()"),
];

/// Folders whose files follow their bytes in their names.
const NAMED_BY_CONTENT: [&str; 3] = ["assets", "media", "social"];

pub(super) fn file(world: &World) -> String {
    let base = world.site.base.path();
    let mut text = String::new();
    let mut rule = |pattern: &str, headers: &[(&str, &str)]| {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{base}{pattern}");
        headers.iter().for_each(|(name, value)| {
            let _ = writeln!(text, "  {name}: {value}");
        });
    };
    rule("*", &ALWAYS);
    for folder in NAMED_BY_CONTENT {
        rule(&format!("{folder}/*"), &[("Cache-Control", "public, max-age=31536000, immutable")]);
    }
    for locale in world.site.languages() {
        let locale = world.site.locales.get(locale);
        rule(&format!("{}/*", locale.prefix()), &[("Content-Language", locale.tag())]);
    }
    text
}
