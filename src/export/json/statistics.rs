//! `statistics.json`: figures with their source and day.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Comparator, Entity, Key, Statistic};
use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::{Date, Quantity, Reference, references};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Statistics;

/// A figure.
#[derive(Serialize, JsonSchema)]
pub(super) struct StatisticEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// What is counted.
    metric: &'w str,
    /// How many.
    value: Option<Quantity>,
    /// Of what: a term of `statistic-unit`; `percent` is a share.
    unit: Option<&'w str>,
    /// How the figure relates to what was counted.
    comparator: Relation,
    /// The figure before, where the change is what counts.
    change_from: Option<EarlierFigure>,
    /// The first day over which it was counted.
    period_from: Option<Date>,
    /// The last day over which it was counted.
    period_to: Option<Date>,
    /// The day it holds for.
    as_of: Option<Date>,
    /// Whether that is long ago.
    old: bool,
    /// Whether it is about the whole portfolio.
    portfolio: bool,
    /// What else it is about.
    scope: Vec<Reference<'w>>,
    /// Where it comes from: an address or a name.
    source: &'w str,
}

/// How a figure relates to what was counted.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Relation {
    /// It is the number.
    Exact,
    /// The number is larger.
    MoreThan,
    /// The number is near.
    About,
}

/// An earlier figure.
#[derive(Serialize, JsonSchema)]
struct EarlierFigure {
    /// How many.
    value: Quantity,
    /// The day it held for.
    as_of: Date,
}

/// The text of a statistic.
#[derive(Serialize, JsonSchema)]
pub(super) struct StatisticText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// What is counted, as words.
    noun: Option<String>,
    /// What its source is called.
    source_label: Option<String>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Statistics {
    const NAME: &'static str = "statistics";
    type Entry<'w> = StatisticEntry<'w>;
    type Text<'w> = StatisticText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = StatisticEntry<'_>> {
        world.catalog.statistics.shown().map(|(key, statistic)| entry(world, key, statistic))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = StatisticText<'_>> {
        world.catalog.statistics.shown().map(move |(_, statistic)| {
            let speaker = Speaker::new(world, statistic, locale).on(Page::Figures);
            StatisticText {
                lines: speaker.lines(),
                noun: speaker.line("noun"),
                source_label: speaker.line("source_label").or_else(|| speaker.line("source")),
                prose: speaker.prose(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, key: Key<Statistic>, statistic: &'w Entity<Statistic>) -> StatisticEntry<'w> {
    let period = statistic.period.unwrap_or_default();
    StatisticEntry {
        common: Common::new(world, statistic),
        metric: &statistic.metric,
        value: statistic.value.map(Quantity),
        unit: statistic.unit.as_deref(),
        comparator: match statistic.comparator {
            Comparator::Exact => Relation::Exact,
            Comparator::MoreThan => Relation::MoreThan,
            Comparator::About => Relation::About,
        },
        change_from: statistic
            .change_from
            .map(|earlier| EarlierFigure { value: Quantity(earlier.value), as_of: Date(earlier.as_of) }),
        period_from: period.from.map(Date),
        period_to: period.to.map(Date),
        as_of: statistic.as_of.as_ref().map(|day| Date(day.value)),
        old: world.facts.is_old(key),
        portfolio: statistic.is_of_portfolio,
        scope: references(world, &statistic.scope),
        source: &statistic.facts.source,
    }
}
