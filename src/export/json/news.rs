//! `news.json`: what there is to tell.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::News as Item;
use crate::catalog::{Entity, Key};
use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::{Date, Reference, references};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct News;

/// A news item.
#[derive(Serialize, JsonSchema)]
pub(super) struct NewsEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// Its day.
    date: Date,
    /// What it is about.
    refs: Vec<Reference<'w>>,
}

/// The text of a news item.
#[derive(Serialize, JsonSchema)]
pub(super) struct NewsText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for News {
    const NAME: &'static str = "news";
    type Entry<'w> = NewsEntry<'w>;
    type Text<'w> = NewsText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = NewsEntry<'_>> {
        world.catalog.news.shown().map(|(_, item)| NewsEntry {
            common: Common::new(world, item),
            date: Date(item.date),
            refs: references(world, &item.refs),
        })
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = NewsText<'_>> {
        world.catalog.news.shown().map(move |(key, item)| text(world, key, item, locale))
    }
}

fn text<'w>(world: &'w World, key: Key<Item>, item: &'w Entity<Item>, locale: LocaleId) -> NewsText<'w> {
    let speaker = Speaker::new(world, item, locale).on(Page::NewsItem(key));
    NewsText { lines: speaker.lines(), prose: speaker.prose() }
}
