//! What is wrong though every file can be read: findings over the whole site.
//!
//! One file for each kind of finding.

mod ages;
mod built;
mod bundles;
mod cards;
mod completion;
mod criteria;
mod facts;
mod frame;
mod freshness;
mod holidays;
mod hosting;
mod images;
mod links;
mod lint;
mod lost;
mod media;
mod parity;
mod policies;
mod project;
mod prose;
mod redirects;
mod refunds;
mod rules;
mod runs;
mod security;
pub(crate) mod silences;
mod templates;
mod translations;
mod wording;
mod words;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::freshness::Texts;
use crate::locale::LocaleId;
use crate::messages;
use crate::source::Sources;
use crate::theme::Contract;
use crate::world::World;

pub use built::check_built;

/// What stands against calling a text a translation of its source of today:
/// what `known` tells of it, and what it leaves out or adds.
pub fn objections(
    world: &World,
    sources: &Sources,
    (texts, locale): (&Texts, LocaleId),
    known: &Diagnostics,
) -> Diagnostics {
    let file = texts.places[locale].map(|place| place.file);
    let is_in = |one: &Diagnostic| matches!(one.place, Place::Span(span) if Some(span.file) == file);
    // What is told beside an older source says nothing of the present one.
    let is_other = |one: &Diagnostic| one.code == Code::MD_STALE || parity::compares(one.code);
    let brands = lint::brands(world, sources);
    // Whoever calls it a translation says its silences again.
    let is_ended = |one: &Diagnostic| one.code == Code::CONFIG_EXPIRED_ALLOW;
    let mut found = parity::check_today(world, sources, &brands, (texts, locale), known);
    rules::apply(world, &mut found);
    known.iter().filter(|one| is_in(one) && !is_other(one) && !is_ended(one)).for_each(|one| found.report(one.clone()));
    silences::apply(sources, true, &mut found);
    let mut found = found.only(|one| one.severity == Severity::Error && is_in(one));
    found.sort();
    found
}

/// Reports everything that can be known without making a page.
pub fn check(world: &World, sources: &Sources, contract: &Contract, found: &mut Diagnostics) {
    messages::check(&world.messages, found);
    let brands = lint::check(world, sources, found);
    facts::check(world, found);
    ages::check(world, found);
    bundles::check(world, found);
    cards::check(world, found);
    completion::check(world, found);
    criteria::check(world, found);
    frame::check(world, found);
    holidays::check(world, found);
    hosting::check(world, found);
    images::check(world, found);
    media::check(world, found);
    refunds::check(world, found);
    runs::check(world, found);
    security::check(world, found);
    links::check(world, found);
    policies::check(world, found);
    redirects::check(world, found);
    prose::check(world, sources, found);
    templates::check(world, sources, contract, found);
    translations::check(world, found);
    wording::check(world, sources, found);
    words::check(world, found);
    freshness::check(world, sources, found);
    project::check(world, sources, found);
    parity::check(world, sources, &brands, found);
    rules::apply(world, found);
    silences::apply(sources, world.settings.judges_unclaimed, found);
}
