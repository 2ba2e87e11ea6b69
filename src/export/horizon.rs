//! `data/v1/horizon.json`: until when the site stays true, for schedulers.
//!
//! Nothing in it depends on the instant of the build, so that it too stays the
//! same until the instant that it names.

use serde_json::{Value, json};

use crate::rules::{Boundary, horizon};
use crate::world::World;

/// More changes at one instant than this are only counted.
const MOST: usize = 100;

/// The file: the instant, and what changes then.
pub(super) fn horizon_json(world: &World) -> String {
    let horizon = horizon(&world.facts);
    let (until, boundaries) = match &horizon {
        Some(horizon) => (Some(horizon.at.to_string()), horizon.boundaries.as_slice()),
        None => (None, &[][..]),
    };
    let changes: Vec<Value> = boundaries.iter().take(MOST).map(|boundary| change(boundary, world)).collect();
    let file = json!({
        "version": 1,
        "until": until,
        "changes": changes,
        "more": boundaries.len().saturating_sub(MOST),
    });
    format!("{file:#}\n")
}

fn change(boundary: &Boundary, world: &World) -> Value {
    json!({
        "what": boundary.cause.name(),
        "day": boundary.day.to_string(),
        "time_zone": world.facts.zone_of(boundary.whose).name(),
        "entity": boundary.whose.entity(&world.catalog),
        "run": boundary.whose.run(&world.catalog),
        "facts": boundary.cause.facts(),
    })
}
