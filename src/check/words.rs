//! Words of facts that readers see through a message: levels, formats, roles.

use crate::catalog::Word;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let courses = world.catalog.courses.shown().flat_map(|(_, course)| {
        let people = course.people.iter().filter_map(|one| one.word.as_ref());
        let units = course.units.iter().filter_map(|one| one.word.as_ref());
        course.words.iter().chain(people).chain(units)
    });
    let programs = world.catalog.programs.shown().flat_map(|(_, program)| {
        let people = program.people.iter().filter_map(|one| one.word.as_ref());
        let units = program.units.iter().filter_map(|one| one.word.as_ref());
        program.words.iter().chain(people).chain(units)
    });
    for word in courses.chain(programs) {
        check_word(word, world, found);
    }
}

fn check_word(word: &Word, world: &World, found: &mut Diagnostics) {
    let messages = &world.messages;
    let source = world.settings.locales.source();
    if messages.resolve(source, &word.key).is_some() || messages.is_lost(source, &word.key) {
        return;
    }
    let prefix = format!("{}-", word.family);
    let written = word.key.strip_prefix(&prefix).unwrap_or(&word.key);
    let message = format!("there are no words for `{written}`: no message `{}`", word.key);
    let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, word.span, message);
    let known = messages.keys(source).filter_map(|key| key.strip_prefix(&prefix));
    found.report(match fault.suggest(written, known) {
        fault if fault.help.is_none() => fault.help(format!("word it in `locales/`, as `{} = …`", word.key)),
        fault => fault,
    });
}
