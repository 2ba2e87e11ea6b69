//! `security.txt`, held against its day and its place.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let Some(security) = &world.settings.security else { return };
    if world.facts.is_security_expired {
        let message = format!("the contact for security expired with {}", security.expires.value);
        let fault = Diagnostic::new(Code::CONFIG_SECURITY_EXPIRED, security.expires.span, message);
        found.report(fault.help("see whether it still holds, and name a later day, at best within a year"));
    }
    let base = &world.site.base;
    if base.path() != "/" {
        let message =
            format!("`security.txt` counts at the root of the host alone, and the site is below `{}`", base.path());
        let fault = Diagnostic::new(Code::CONFIG_SECURITY_BELOW_ROOT, security.span, message);
        found.report(fault.help("let the host answer `/.well-known/security.txt` with this file"));
    }
}
