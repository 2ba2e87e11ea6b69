//! Words of facts that readers see through a message: levels, formats, roles.

use crate::catalog::{Facts, Table, Word};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let catalog = &world.catalog;
    table(&catalog.courses, world, found);
    table(&catalog.programs, world, found);
    table(&catalog.credentials, world, found);
    table(&catalog.pathways, world, found);
    table(&catalog.units, world, found);
    table(&catalog.faq, world, found);
    table(&catalog.events, world, found);
    table(&catalog.testimonials, world, found);
    table(&catalog.statistics, world, found);
    table(&catalog.contacts, world, found);
}

fn table<T: Facts>(table: &Table<T>, world: &World, found: &mut Diagnostics) {
    for (_, entity) in table.shown() {
        for word in entity.facts.words() {
            check_word(word, world, found);
        }
    }
}

fn check_word(word: &Word, world: &World, found: &mut Diagnostics) {
    let Some(place) = word.span else { return };
    let messages = &world.messages;
    let source = world.settings.locales.source();
    let key = word.key();
    if messages.resolve(source, &key).is_some() || messages.is_lost(source, &key) {
        return;
    }
    let prefix = format!("{}-", word.family);
    let message = format!("there are no words for `{}`: no message `{key}`", word.id);
    let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, place, message);
    let known = messages.keys(source).filter_map(|key| key.strip_prefix(&prefix));
    found.report(match fault.suggest(&word.id, known) {
        fault if fault.help.is_none() => fault.help(format!("word it in `locales/`, as `{key} = …`")),
        fault => fault,
    });
}
