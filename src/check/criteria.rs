//! Credentials that do not say what it takes to earn them.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

/// What it takes stands in a line of front matter, or in a section of its own.
const CRITERIA: &str = "criteria";

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let locales = &world.settings.locales;
    for (_, credential) in world.catalog.credentials.shown() {
        for (locale, text) in credential.texts.entries() {
            let Some(text) = text.as_ref().filter(|text| text.is_whole) else { continue };
            let is_said = text.front.line(CRITERIA).is_some() || text.prose.section(CRITERIA).is_some();
            if is_said || text.front.is_faulty(CRITERIA) || text.front.span.is_none() {
                continue;
            }
            let tag = locales.get(locale);
            let message =
                format!("the credential `{}` does not say in `{tag}` what it takes to earn it", credential.id);
            let fault = Diagnostic::new(Code::CREDENTIAL_NO_CRITERIA, text.file.start(), message);
            found.report(fault.help("add the line `criteria: …`, or a section `## … {#criteria}`"));
        }
    }
}
