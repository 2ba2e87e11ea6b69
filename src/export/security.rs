//! `security.txt` (RFC 9116): whom to tell of a hole in the site.

use crate::config::Security;
use crate::url::UrlPath;
use crate::world::World;

/// Where it is looked for on a host.
pub(super) const SECURITY_FILE: &str = ".well-known/security.txt";

pub(super) fn security(world: &World, security: &Security) -> String {
    let mut text = String::new();
    let mut line = |name: &str, value: &str| text.push_str(&format!("{name}: {value}\n"));
    security.contact.iter().for_each(|contact| line("Contact", contact));
    let zone = &world.settings.zone;
    line("Expires", &zone.iso(zone.end_of(security.expires.value)));
    let languages: Vec<&str> = world.site.languages().map(|id| world.site.locales.get(id).tag()).collect();
    line("Preferred-Languages", &languages.join(", "));
    if let Some(own) = world.site.base.absolute(&UrlPath::file(SECURITY_FILE)) {
        line("Canonical", &own);
    }
    if let Some(policy) = &security.policy {
        line("Policy", policy.as_str());
    }
    text
}
