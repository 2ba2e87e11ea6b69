//! Redirects as servers compare them: by decoded path, each path once.

use std::collections::BTreeSet;

use crate::export::host::moved::{Moved, moved};
use crate::export::host::spelling::{decoded, encoded, served};
use crate::world::World;

/// A redirect for a server.
pub(super) struct Rule {
    /// Its place among the redirects of the catalog.
    pub at: usize,
    /// The decoded path of a request, from the root of the site, without the first `/`.
    pub path: String,
    /// The same from the host's root.
    pub from: String,
    /// Where readers go, encoded. `None`: it is gone.
    pub to: Option<String>,
}

/// Every redirect that a request can meet. Two spellings of one path are one; what is there is not hidden.
pub(super) fn rules(world: &World) -> Vec<Rule> {
    let base = served(world.site.base.path());
    let mut seen = BTreeSet::new();
    let rule = |one: Moved| {
        let path = decoded(&one.path)?;
        let is_there = world.site.find(path.strip_suffix("index.html").unwrap_or(&path)).is_some();
        let path = path.trim_start_matches('/').to_owned();
        if is_there || !seen.insert(path.clone()) {
            return None;
        }
        let from = format!("{base}{path}");
        Some(Rule { at: one.at, path, from, to: one.to.as_deref().map(encoded) })
    };
    moved(world).into_iter().filter_map(rule).collect()
}
