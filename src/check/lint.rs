//! Messages and their words, by the rules of `lint`.

use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::lint::{self, Brands, Corpus, Options};
use crate::source::Sources;
use crate::world::World;

/// Reports what is wrong with messages; gives the names that they know.
pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) -> Brands {
    let corpus = Corpus::new(&world.messages, sources);
    let options = options(world);
    let mut read = Diagnostics::new();
    lint::check(&corpus, &options, &mut read);
    found.extend(read.map(without_stopping));
    found.describe(|one| lint::describe(&corpus, one));
    Brands::of(&corpus, &options)
}

/// The names that stay as they are in every language.
pub(super) fn brands(world: &World, sources: &Sources) -> Brands {
    Brands::of(&Corpus::new(&world.messages, sources), &options(world))
}

fn options(world: &World) -> Options {
    let l10n = &world.settings.l10n;
    Options {
        stages: l10n.locales(&world.settings.locales).iter().map(|settings| settings.stage).collect(),
        inherited: l10n.inherited.clone(),
        gate: Some(l10n.gate.clone()),
        glossary: world.glossary.clone(),
        ..Options::default()
    }
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
