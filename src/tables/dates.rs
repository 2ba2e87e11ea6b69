//! `list dates`: what changes when.

use crate::calendar::{Date, Instant};
use crate::content::Kind;
use crate::rules::{Boundary, Whose, boundaries};
use crate::tables::filter::{Unknown, known};
use crate::tables::{Table, cell};
use crate::world::World;

/// Which dates are asked for; all of them where nothing is.
#[derive(Clone, Debug, Default)]
pub struct DateFilter {
    /// Only those that are about this day or an earlier one.
    pub last_day: Option<Date>,
    /// Only those until this instant.
    pub until: Option<Instant>,
    /// Only those of a kind of entity; `site` for those of the whole.
    pub kind: Option<String>,
}

/// Every instant to come at which a page may change, the earliest first (K26).
///
/// # Errors
///
/// A kind that there is not.
pub fn dates(world: &World, filter: &DateFilter) -> Result<Table, Unknown> {
    let kinds = Kind::ALL.into_iter().map(Kind::name).chain(["site"]);
    let kind = known("kind", filter.kind.as_ref(), kinds)?;
    let mut table = Table::new(["at", "day", "what", "entity", "run", "facts"]);
    for boundary in boundaries(&world.facts) {
        let is_early = filter.last_day.is_none_or(|day| boundary.day <= day)
            && filter.until.is_none_or(|until| boundary.at <= until);
        if is_early && kind.as_ref().is_none_or(|kind| kind == kind_of(boundary)) {
            let whose = boundary.whose;
            table.push(vec![
                cell::text(Some(world.facts.zone_of(whose).iso(boundary.at))),
                cell::text(Some(boundary.day)),
                cell::text(Some(boundary.cause.name())),
                cell::text(whose.entity(&world.catalog)),
                cell::text(whose.run(&world.catalog)),
                cell::list(boundary.cause.facts().iter().copied()),
            ]);
        }
    }
    Ok(table)
}

fn kind_of(boundary: Boundary) -> &'static str {
    match boundary.whose {
        Whose::Site => "site",
        Whose::Entity(kind, _) => kind.name(),
        Whose::Run(..) => Kind::Course.name(),
    }
}
