//! `units.json`: institutions and their parts.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, Unit};
use crate::export::json::collection::Collection;
use crate::export::json::entity::{Common, ids};
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::{File, Url, file};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Units;

/// An organization with a role.
#[derive(Serialize, JsonSchema)]
pub(super) struct UnitEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// What it is: a term of `unit-kind`.
    kind: Option<&'w str>,
    /// The unit it belongs to.
    parent: Option<&'w str>,
    /// Where it is, by ISO 3166-1.
    country: Option<&'w str>,
    /// Its own site.
    homepage: Option<Url>,
    /// Its sign.
    logo: Option<File>,
    /// Further pages.
    links: Vec<Url>,
    /// Whom to ask there.
    contacts: Vec<&'w str>,
    /// The policies it sets.
    policies: Vec<&'w str>,
}

/// The text of a unit; its standard paragraph is the prose.
#[derive(Serialize, JsonSchema)]
pub(super) struct UnitText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// Its short name.
    acronym: Option<String>,
    /// What its sign shows.
    logo_alt: Option<String>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Units {
    const NAME: &'static str = "units";
    type Entry<'w> = UnitEntry<'w>;
    type Text<'w> = UnitText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = UnitEntry<'_>> {
        world.catalog.units.shown().map(|(_, unit)| entry(world, unit))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = UnitText<'_>> {
        world.catalog.units.shown().map(move |(key, unit)| {
            let speaker = Speaker::new(world, unit, locale).on(Page::Unit(key));
            UnitText {
                lines: speaker.lines(),
                acronym: speaker.line("acronym"),
                logo_alt: unit.logo.as_ref().and_then(|logo| speaker.part("alt", &logo.value, "")),
                prose: speaker.prose(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, unit: &'w Entity<Unit>) -> UnitEntry<'w> {
    let catalog = &world.catalog;
    UnitEntry {
        common: Common::new(world, unit),
        kind: unit.kind.as_deref(),
        parent: unit.parent.map(|key| &*catalog.units.get(key).id),
        country: unit.country.as_deref(),
        homepage: unit.url.as_ref().map(Url::from),
        logo: unit.logo.as_ref().and_then(|logo| file(world, &unit.folder, &logo.value)),
        links: unit.links.iter().map(Url::from).collect(),
        contacts: ids(&catalog.contacts, &unit.contacts),
        policies: ids(&catalog.policies, &unit.policies),
    }
}
