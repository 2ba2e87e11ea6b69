//! Addresses that are no more, as hosts are told of them.

use crate::locale::LocaleId;
use crate::routes;
use crate::routes::End;
use crate::world::World;

/// An address that is no more.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Moved {
    /// Its place among those of the site.
    pub at: usize,
    /// Where it was, from the root of the site.
    pub path: String,
    /// The same from the host's root.
    pub from: String,
    /// Where readers go, from the host's root or elsewhere. `None`: it is gone.
    pub to: Option<String>,
    /// The language that it was in, where the site has it.
    pub locale: Option<LocaleId>,
}

/// Every address that is no more, in the order of the site.
pub(super) fn moved(world: &World) -> Vec<Moved> {
    world.site.moved.iter().enumerate().map(|(at, moved)| one(at, moved, world)).collect()
}

/// The one at this place.
pub(super) fn moved_at(at: usize, world: &World) -> Option<Moved> {
    Some(one(at, world.site.moved.get(at)?, world))
}

fn one(at: usize, moved: &routes::Moved, world: &World) -> Moved {
    let base = &world.site.base;
    let to = match &moved.to {
        End::Page(path, None) => Some(base.link(path)),
        End::Page(path, Some(part)) => Some(format!("{}#{part}", base.link(path))),
        End::Web(url) => Some(url.as_str().to_owned()),
        End::Gone => None,
    };
    Moved { at, path: moved.from.to_string(), from: base.link(&moved.from), to, locale: moved.locale }
}
