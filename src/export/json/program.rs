//! `programs/<id>.json`: one program with its texts in every language.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Key, Program};
use crate::export::json::programs::{self, ProgramEntry};
use crate::export::json::text::{Lines, Parts, Prose};
use crate::world::World;

/// One program with everything that belongs to it.
#[derive(Serialize, JsonSchema)]
pub(super) struct ProgramFile<'w> {
    /// Where the schema of this file is, from here.
    #[serde(rename = "$schema")]
    schema: String,
    /// The program, as in the list of all.
    program: ProgramEntry<'w>,
    /// Its texts, by language: those that there are.
    texts: BTreeMap<&'w str, ProgramText<'w>>,
}

/// The text of a program.
#[derive(Serialize, JsonSchema)]
struct ProgramText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    #[serde(flatten)]
    prose: Prose<'w>,
    /// The titles of groups of requirements, by id: `title`.
    groups: Parts<'w>,
}

pub(super) fn program(world: &World, key: Key<Program>, schema: String) -> ProgramFile<'_> {
    let program = world.catalog.programs.get(key);
    let locales = &world.site.locales;
    let texts = world.site.languages().filter(|&locale| program.has_text(locale)).map(|locale| {
        let speaker = programs::speaker(world, key, program, locale);
        let text =
            ProgramText { lines: speaker.lines(), prose: speaker.prose(), groups: speaker.parts("groups", "title") };
        (locales.get(locale).tag(), text)
    });
    ProgramFile { schema, program: programs::entry(world, key, program), texts: texts.collect() }
}
