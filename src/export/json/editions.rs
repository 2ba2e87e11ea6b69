//! `editions.json`: the catalog as it was, kept elsewhere.

use schemars::JsonSchema;
use serde::Serialize;

use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::{Date, Url};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Editions;

/// An earlier edition of the catalog.
#[derive(Serialize, JsonSchema)]
pub(super) struct EditionEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// The last day on which it was changed.
    frozen_at: Date,
    /// Where it stands.
    stands_at: Option<Url>,
}

/// The text of an edition.
#[derive(Serialize, JsonSchema)]
pub(super) struct EditionText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Editions {
    const NAME: &'static str = "editions";
    type Entry<'w> = EditionEntry<'w>;
    type Text<'w> = EditionText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = EditionEntry<'_>> {
        world.catalog.editions.shown().map(|(_, edition)| EditionEntry {
            common: Common::new(world, edition),
            frozen_at: Date(edition.frozen_at),
            stands_at: edition.url.as_ref().map(Url::from),
        })
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = EditionText<'_>> {
        world.catalog.editions.shown().map(move |(_, edition)| {
            let speaker = Speaker::new(world, edition, locale).on(Page::Editions);
            EditionText { lines: speaker.lines(), prose: speaker.prose() }
        })
    }
}
