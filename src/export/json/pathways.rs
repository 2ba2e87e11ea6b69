//! `pathways.json`: what credentials open elsewhere.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Effect, Entity, Key, Pathway};
use crate::export::json::collection::Collection;
use crate::export::json::entity::{Common, ids};
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::{Credit, Date, Stand, Url, credits};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Pathways;

/// A pathway.
#[derive(Serialize, JsonSchema)]
pub(super) struct PathwayEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// The credentials it begins with.
    from: Vec<&'w str>,
    /// The institutions it leads to: units.
    at: Vec<&'w str>,
    /// The countries of those institutions, by ISO 3166-1.
    countries: Vec<&'w str>,
    /// What it does.
    effect: Option<PathwayEffect>,
    /// How much credit it gives.
    amount: Vec<Credit<'w>>,
    /// How one studies there: a term of `mode`.
    mode: Option<&'w str>,
    /// Where it is described.
    described_at: Option<Url>,
    /// The first day it holds.
    valid_from: Option<Date>,
    /// The last day it holds.
    valid_to: Option<Date>,
    /// Where those days stand.
    stands: Stand,
}

/// What a pathway does.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum PathwayEffect {
    /// A rule of admission is waived.
    AdmissionWaiver,
    /// One may apply.
    Eligibility,
    /// It counts as credit.
    Credit,
    /// One begins later in the course of studies.
    AdvancedStanding,
}

/// The text of a pathway.
#[derive(Serialize, JsonSchema)]
pub(super) struct PathwayText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// Where it leads.
    destination: Option<String>,
    /// On which conditions, where that is one line; else it is the section `conditions`.
    conditions: Option<String>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Pathways {
    const NAME: &'static str = "pathways";
    type Entry<'w> = PathwayEntry<'w>;
    type Text<'w> = PathwayText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = PathwayEntry<'_>> {
        world.catalog.pathways.shown().map(|(key, pathway)| entry(world, key, pathway))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = PathwayText<'_>> {
        world.catalog.pathways.shown().map(move |(key, pathway)| {
            let speaker = Speaker::new(world, pathway, locale).on(Page::Pathway(key));
            PathwayText {
                lines: speaker.lines(),
                destination: speaker.line("destination"),
                conditions: speaker.line("conditions"),
                prose: speaker.prose(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, key: Key<Pathway>, pathway: &'w Entity<Pathway>) -> PathwayEntry<'w> {
    let catalog = &world.catalog;
    let facts = world.facts.pathway(key);
    PathwayEntry {
        common: Common::new(world, pathway),
        from: ids(&catalog.credentials, &pathway.from),
        at: ids(&catalog.units, &pathway.at),
        countries: facts.countries.iter().map(String::as_str).collect(),
        effect: pathway.effect.map(|effect| match effect {
            Effect::AdmissionWaiver => PathwayEffect::AdmissionWaiver,
            Effect::Eligibility => PathwayEffect::Eligibility,
            Effect::Credit => PathwayEffect::Credit,
            Effect::AdvancedStanding => PathwayEffect::AdvancedStanding,
        }),
        amount: credits(&pathway.amount),
        mode: pathway.mode.as_deref(),
        described_at: pathway.url.as_ref().map(Url::from),
        valid_from: pathway.period.from.map(Date),
        valid_to: pathway.period.to.map(Date),
        stands: facts.stand.into(),
    }
}
