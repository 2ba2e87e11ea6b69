//! `horizon.json`: until when the site stays true, for schedulers.
//!
//! Nothing in it depends on the instant of the build, so that it too stays the
//! same until the instant that it names.

use schemars::JsonSchema;
use serde::Serialize;

use crate::export::json::value::{Date, Instant};
use crate::rules::{Boundary, horizon};
use crate::world::World;

/// More changes at one instant than this are only counted.
const MOST: usize = 100;

/// Until when the site stays true, and what changes then.
#[derive(Serialize, JsonSchema)]
pub(super) struct HorizonFile<'w> {
    /// Where the schema of this file is, from here.
    #[serde(rename = "$schema")]
    schema: String,
    /// The version of the shape of the data.
    version: u32,
    /// The instant at which to build again; before it no file changes, but by the editors. Null where time changes
    /// nothing any more.
    until: Option<Instant>,
    /// What changes then; the first of it, where it is very much.
    changes: Vec<ChangeEntry<'w>>,
    /// How many changes more there are at that instant.
    more: usize,
}

/// Something that changes.
#[derive(Serialize, JsonSchema)]
struct ChangeEntry<'w> {
    /// What happens, as `registration-closes`.
    what: &'static str,
    /// The day it is about: the first of what begins, the last of what ends.
    day: Date,
    /// The zone of that day, by its IANA name.
    time_zone: &'w str,
    /// What it belongs to, as `course:applied-statistics`; null where that is the whole site.
    entity: Option<String>,
    /// The id of the run that it belongs to.
    run: Option<&'w str>,
    /// The facts that may be others from then on, by the names that prose has for them.
    facts: &'static [&'static str],
}

pub(super) fn file(world: &World, schema: String) -> HorizonFile<'_> {
    let horizon = horizon(&world.facts);
    let boundaries = horizon.as_ref().map_or(&[][..], |horizon| &horizon.boundaries);
    HorizonFile {
        schema,
        version: super::VERSION,
        until: horizon.as_ref().map(|horizon| Instant::utc(horizon.at)),
        changes: boundaries.iter().take(MOST).map(|boundary| change(boundary, world)).collect(),
        more: boundaries.len().saturating_sub(MOST),
    }
}

fn change<'w>(boundary: &Boundary, world: &'w World) -> ChangeEntry<'w> {
    ChangeEntry {
        what: boundary.cause.name(),
        day: Date(boundary.day),
        time_zone: world.facts.zone_of(boundary.whose).name(),
        entity: boundary.whose.entity(&world.catalog),
        run: boundary.whose.run(&world.catalog),
        facts: boundary.cause.facts(),
    }
}
