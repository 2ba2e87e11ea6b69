//! Messages and their words, by the rules of `lint`.

use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::lint::{self, Corpus, Options};
use crate::source::Sources;
use crate::world::World;

pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    let corpus = Corpus::new(&world.messages, sources);
    let locales = &world.settings.locales;
    let l10n = &world.settings.l10n;
    let options = Options {
        stages: l10n.locales(locales).iter().map(|settings| settings.stage).collect(),
        inherited: l10n.inherited.clone(),
        gate: Some(l10n.gate.clone()),
        glossary: world.glossary.clone(),
        ..Options::default()
    };
    let mut read = Diagnostics::new();
    lint::check(&corpus, &options, &mut read);
    found.extend(read.map(without_stopping));
    found.describe(|one| lint::describe(&corpus, one));
}

/// What is missing is shown in another language and stops no publication; it is
/// `l10n check` that takes it for an error.
fn without_stopping(one: Diagnostic) -> Diagnostic {
    const COMPLETENESS: [Code; 3] =
        [Code::FLUENT_MISSING_FILE, Code::FLUENT_MISSING_MESSAGE, Code::FLUENT_MISSING_TERM];
    if one.severity < Severity::Error || !COMPLETENESS.contains(&one.code) {
        return one;
    }
    let mut one = one.severity(Severity::Warning);
    if let Some(about) = &mut one.about {
        about.for_translators = Some(Severity::Error);
    }
    one
}
