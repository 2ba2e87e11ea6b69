//! Addresses that are no more, and what stands in their place.

use crate::catalog::{Destination, Former, Redirect};
use crate::locale::LocaleId;
use crate::routes::{Page, Spot};
use crate::world::World;

/// An address that is no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moved {
    /// Its place among the redirects of the catalog.
    pub at: usize,
    /// Where it was, from the root of the site.
    pub path: String,
    /// The same from the host's root.
    pub from: String,
    /// Where readers go, from the host's root or elsewhere. `None`: it is gone.
    pub to: Option<String>,
    /// The language that it was in, as far as its address says.
    pub locale: Option<LocaleId>,
}

/// Every redirect of the catalog that has an address, in the order of its file. What is
/// there is never hidden by one.
pub(super) fn moved(world: &World) -> Vec<Moved> {
    world.catalog.redirects.iter().enumerate().filter_map(|(at, redirect)| one(at, redirect, world)).collect()
}

/// The redirect at this place.
pub(super) fn moved_at(at: usize, world: &World) -> Option<Moved> {
    one(at, world.catalog.redirects.iter().nth(at)?, world)
}

fn one(at: usize, redirect: &Redirect, world: &World) -> Option<Moved> {
    let Former::Path(path) = &redirect.from.value else { return None };
    let site = &world.site;
    let prefix = path.split('/').nth(1).unwrap_or_default();
    let locale = site.languages().find(|&id| site.locales.get(id).prefix() == prefix);
    let to = match &redirect.to {
        Destination::Gone => None,
        Destination::Web(url) => Some(url.as_str().to_owned()),
        Destination::Path(path) => Some(from_root(&path.value, world)),
        Destination::Entity(kind, at) => {
            let spot = Spot::of(&world.catalog, *kind, *at)?;
            let link = address(spot.page, locale.unwrap_or(LocaleId::DEFAULT), world)?;
            Some(spot.part.map_or_else(|| link.clone(), |part| format!("{link}#{part}")))
        }
    };
    let from = from_root(path, world);
    site.find(path).is_none().then_some(Moved { at, path: path.clone(), from, to, locale })
}

/// Where readers of a language find a page, else what stands above it.
fn address(page: Page, locale: LocaleId, world: &World) -> Option<String> {
    let mut pages = std::iter::successors(Some(page), |page| page.parent());
    let found = pages.find_map(|page| world.site.address(page, locale))?;
    Some(world.site.base.link(found.path))
}

fn from_root(path: &str, world: &World) -> String {
    format!("{}{}", world.site.base.path(), path.trim_start_matches('/'))
}
