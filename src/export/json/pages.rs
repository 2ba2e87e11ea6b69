//! `pages.json`: pages of prose, such as the one about accessibility.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, Key, Navigation, Page as Plain};
use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Pages;

/// A page of prose.
#[derive(Serialize, JsonSchema)]
pub(super) struct PageEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// Where it is linked from.
    nav: Place,
    /// Where it stands among others.
    order: i64,
}

/// Where a page is linked from.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Place {
    /// The head of every page.
    Header,
    /// The foot of every page.
    Footer,
    /// Nowhere of itself.
    None,
}

/// The text of a page.
#[derive(Serialize, JsonSchema)]
pub(super) struct PageText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Pages {
    const NAME: &'static str = "pages";
    type Entry<'w> = PageEntry<'w>;
    type Text<'w> = PageText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = PageEntry<'_>> {
        world.catalog.pages.shown().map(|(_, page)| PageEntry {
            common: Common::new(world, page),
            nav: match page.nav {
                Navigation::Header => Place::Header,
                Navigation::Footer => Place::Footer,
                Navigation::None => Place::None,
            },
            order: page.order,
        })
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = PageText<'_>> {
        world.catalog.pages.shown().map(move |(key, page)| text(world, key, page, locale))
    }
}

fn text<'w>(world: &'w World, key: Key<Plain>, page: &'w Entity<Plain>, locale: LocaleId) -> PageText<'w> {
    let route = if page.id.as_ref() == "home" { Page::Home } else { Page::Plain(key) };
    let speaker = Speaker::new(world, page, locale).on(route);
    PageText { lines: speaker.lines(), prose: speaker.prose() }
}
