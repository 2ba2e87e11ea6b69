//! What is wrong though every file can be read: findings over the whole site.
//!
//! One file for each kind of finding.

mod ages;
mod built;
mod bundles;
mod completion;
mod criteria;
mod facts;
mod freshness;
mod holidays;
mod images;
mod links;
mod lint;
mod lost;
mod media;
mod policies;
mod project;
mod prose;
mod redirects;
mod refunds;
mod rules;
mod runs;
pub(crate) mod silences;
mod templates;
mod translations;
mod wording;
mod words;

use crate::diag::Diagnostics;
use crate::messages;
use crate::source::Sources;
use crate::world::World;

pub use built::check_built;

/// Reports everything that can be known without making a page.
pub fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    messages::check(&world.messages, found);
    lint::check(world, sources, found);
    facts::check(world, found);
    ages::check(world, found);
    bundles::check(world, found);
    completion::check(world, found);
    criteria::check(world, found);
    holidays::check(world, found);
    images::check(world, found);
    media::check(world, found);
    refunds::check(world, found);
    runs::check(world, found);
    links::check(world, found);
    policies::check(world, found);
    redirects::check(world, found);
    prose::check(world, sources, found);
    templates::check(world, sources, found);
    translations::check(world, found);
    wording::check(world, sources, found);
    words::check(world, found);
    freshness::check(world, sources, found);
    project::check(world, sources, found);
    rules::apply(world, found);
    silences::apply(sources, found);
}
