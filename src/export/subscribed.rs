//! Files that programs ask for again and again, at the addresses they had before their pages moved.
//!
//! Whoever subscribed to a calendar or a feed gave a program an address once. Not every such program follows
//! redirects, and hosts of nothing but files have none for what is no page. So these files stand at their
//! old addresses too, with the same bytes.

use std::collections::{BTreeMap, BTreeSet};

use crate::export::Export;
use crate::routes::End;
use crate::world::World;

/// What stands at old addresses, with its paths in the output, seen from the files of the site.
pub(super) fn files(world: &World, files: &[(Export, String)]) -> Vec<(Export, String)> {
    if world.site.moved.is_empty() {
        return Vec::new();
    }
    let mut beside: BTreeMap<&str, Vec<(Export, &str)>> = BTreeMap::new();
    for (export, path) in files.iter().filter(|(export, _)| matches!(export, Export::Feed(..) | Export::Calendar(..))) {
        let (folder, name) = path.rsplit_once('/').unwrap_or(("", path));
        beside.entry(folder).or_default().push((*export, name));
    }
    let taken: BTreeSet<&str> = files.iter().map(|(_, path)| path.as_str()).collect();
    let mut old = Vec::new();
    for moved in &world.site.moved {
        let End::Page(to, _) = &moved.to else { continue };
        let (Some(from), to) = (moved.from.as_str().strip_suffix('/'), to.as_str().trim_end_matches('/')) else {
            continue;
        };
        let (from, to) = (from.trim_start_matches('/'), to.trim_start_matches('/'));
        for (export, name) in beside.get(to).into_iter().flatten() {
            let path = format!("{from}/{name}");
            old.push((*export, path.trim_start_matches('/').to_owned()));
        }
    }
    // Addresses of ours are plain. What somebody else's were is not written as the name of a file.
    let is_plain =
        |path: &str| path.bytes().all(|b| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_' | b'.' | b'/'));
    old.retain(|(_, path)| is_plain(path) && !taken.contains(path.as_str()));
    old
}
