//! What hosts send beside files, whatever form they read it in.

use crate::export::host::spelling::served;
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

/// The policy that every page runs under: nothing from elsewhere, no script and no style within a page.
pub(super) const POLICY: &str = "default-src 'self'; img-src 'self' data:; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

/// How much of an address the next site is told.
pub(super) const REFERRER: &str = "strict-origin-when-cross-origin";

/// What no page asks for.
pub(super) const PERMISSIONS: &str = "camera=(), geolocation=(), microphone=(), payment=(), usb=()";

/// Folders whose files follow their bytes in their names.
pub(super) const NAMED_BY_CONTENT: [&str; 3] = ["assets", "media", "social"];

/// How long caches keep what is named by its content.
pub(super) const KEPT: &str = "public, max-age=31536000, immutable";

/// How long they keep everything else: they ask anew each time.
pub(super) const ASKED_ANEW: &str = "no-cache";

/// What the answer at the root depends on.
pub(super) const VARY: &str = "Accept-Language, Cookie";

/// What is sent with everything.
pub(super) fn always(world: &World) -> Vec<(&'static str, String)> {
    let mut headers = vec![
        ("Content-Security-Policy", POLICY.to_owned()),
        ("X-Content-Type-Options", "nosniff".to_owned()),
        ("Referrer-Policy", REFERRER.to_owned()),
        ("Permissions-Policy", PERMISSIONS.to_owned()),
    ];
    if let Some(seconds) = https_only(world) {
        headers.push(("Strict-Transport-Security", format!("max-age={seconds}")));
    }
    headers
}

/// For how many seconds browsers are to come by HTTPS only, where the settings ask for it. Other
/// sites of the host's domain are not the catalog's to speak for.
pub(super) fn https_only(world: &World) -> Option<u64> {
    Some(u64::from(world.settings.hsts_days.as_ref()?.value) * 24 * 60 * 60)
}

/// The pages of a language, from the host's root.
pub(super) struct Folder {
    /// Its decoded address, with `/` at both ends.
    pub path: String,
    /// The language tag.
    pub tag: String,
    /// The page for unknown addresses in it, decoded.
    pub not_found: String,
}

/// The folders of all languages, in the configured order. A first language without one gets what
/// stands at the root.
pub(super) fn folders(world: &World) -> Vec<Folder> {
    let base = served(world.site.base.path());
    let folder = |locale| {
        let route = world.site.route(Page::NotFound, locale)?;
        let spoken = world.site.locales.get(locale);
        Some(Folder {
            path: format!("{base}{}/", spoken.prefix()),
            tag: spoken.tag().to_owned(),
            not_found: format!("{base}{}", &route.path.as_str()[1..]),
        })
    };
    let has_own = |id: &LocaleId| !world.site.locales.segment(*id).is_empty();
    world.site.languages().filter(has_own).filter_map(folder).collect()
}
