//! `notices.json`: a few words to all readers, while they are shown.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, Notice};
use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::Date;
use crate::locale::LocaleId;
use crate::world::World;

pub(super) struct Notices;

/// A notice that is shown now.
#[derive(Serialize, JsonSchema)]
pub(super) struct NoticeEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// How much it matters: `info` or `warning`.
    level: &'static str,
    /// The first day it is shown.
    from: Option<Date>,
    /// The last day it is shown.
    to: Option<Date>,
}

/// The text of a notice.
#[derive(Serialize, JsonSchema)]
pub(super) struct NoticeText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Notices {
    const NAME: &'static str = "notices";
    type Entry<'w> = NoticeEntry<'w>;
    type Text<'w> = NoticeText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = NoticeEntry<'_>> {
        shown(world).map(|notice| NoticeEntry {
            common: Common::new(world, notice),
            level: notice.level.name(),
            from: notice.from.map(Date),
            to: notice.to.map(Date),
        })
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = NoticeText<'_>> {
        shown(world).map(move |notice| {
            let speaker = Speaker::new(world, notice, locale);
            NoticeText { lines: speaker.lines(), prose: speaker.prose() }
        })
    }
}

/// What is to be said later is not told before.
fn shown(world: &World) -> impl Iterator<Item = &Entity<Notice>> {
    world.facts.notices.iter().map(|&key| world.catalog.notices.get(key))
}
