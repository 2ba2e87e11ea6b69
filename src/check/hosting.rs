//! Settings that the host of the site has no use for.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let settings = &world.settings;
    let host = settings.target.name();
    let mut warn = |place, message: String, help: &str| {
        found.report(Diagnostic::new(Code::CONFIG_UNUSED_BY_HOST, place, message).help(help.to_owned()));
    };
    if let Some(first) = settings.precompress.first().filter(|_| !settings.target.sends_siblings()) {
        let message = format!("`precompress` does nothing for `{host}`, which makes files smaller by itself");
        warn(first.span, message, "take it out");
    }
    if let Some(days) = settings.hsts_days.as_ref().filter(|_| !settings.target.reads_headers()) {
        let message = format!("`hsts_days` does nothing for `{host}`, which reads no headers");
        warn(days.span, message, "take it out, or name the host in `target`");
    }
}
