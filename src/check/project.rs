//! `l10n.toml` names the languages of the settings.

use crate::config::{PROJECT_FILE, project_locales};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Sources, Span};
use crate::world::World;

pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    let Some(file) = sources.find(PROJECT_FILE) else { return };
    let locales = &world.settings.locales;
    let others = locales.ids().filter(|&locale| locale != locales.source());
    let expected: Vec<&str> = others.map(|locale| locales.get(locale).tag()).collect();
    let help = "`prospectus l10n init` writes them";
    let Some((named, place)) = project_locales(file.text()) else {
        let message = format!("`{PROJECT_FILE}` has no list of `locales`");
        found.report(Diagnostic::new(Code::CONFIG_L10N_TOML, file.id().start(), message).help(help));
        return;
    };
    let missing = expected.iter().filter(|tag| !named.iter().any(|one| one == *tag)).copied();
    let missing: Vec<String> = missing.map(|tag| format!("`{tag}` is missing")).collect();
    let extra = named.iter().filter(|tag| !expected.contains(&tag.as_str()));
    let extra = extra.map(|tag| match locales.find(tag) {
        Some(_) => format!("`{tag}` is the source"),
        None => format!("`{tag}` is none of them"),
    });
    let differences: Vec<String> = missing.into_iter().chain(extra).collect();
    if !differences.is_empty() {
        let place = Span::new(file.id(), place.start, place.end);
        let message = format!("the languages are not those of `prospectus.yaml`: {}", differences.join(", "));
        found.report(Diagnostic::new(Code::CONFIG_L10N_TOML, place, message).help(help));
    }
}
