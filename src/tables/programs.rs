//! `list programs`

use crate::catalog::Requirement;
use crate::locale::{Locale, LocaleId};
use crate::tables::filter::{Unknown, is_language, is_within, known};
use crate::tables::{Table, cell};
use crate::world::World;

/// Which programs are asked for; all of them where nothing is.
#[derive(Clone, Debug, Default)]
pub struct ProgramFilter {
    /// What kind of program.
    pub kind: Option<String>,
    /// The language they can be completed in.
    pub language: Option<Locale>,
    /// What they are about: a topic, or one narrower than it.
    pub topic: Option<String>,
    /// How much one should know.
    pub level: Option<String>,
}

/// The programs, in the order in which the site lists them.
///
/// # Errors
///
/// A word of the filter that no program has.
pub fn programs(world: &World, filter: &ProgramFilter) -> Result<Table, Unknown> {
    let vocabularies = &world.catalog.vocabularies;
    let all = || world.catalog.programs.shown().map(|(_, program)| program);
    let kinds = all().filter_map(|program| program.kind.as_ref()).map(|word| word.id.as_str());
    let kind = known("kind of program", filter.kind.as_ref(), kinds)?;
    let levels = all().filter_map(|program| program.level.as_ref()).map(|word| word.id.as_str());
    let level = known("level", filter.level.as_ref(), levels)?;
    let topics = vocabularies.terms("topics").iter().map(|term| term.id.as_str());
    let topic = known("topic", filter.topic.as_ref(), topics)?;
    let columns = [
        "id",
        "kind",
        "title",
        "min-courses",
        "max-courses",
        "min-weeks",
        "max-weeks",
        "next-start",
        "completable-in",
        "bundle-price",
    ];
    let mut table = Table::new(columns);
    for &key in &world.site.lists[LocaleId::DEFAULT].programs {
        let program = world.catalog.programs.get(key);
        let facts = world.facts.program(key);
        let mut topics = program.topics.iter().map(|topic| vocabularies.topic(*topic).id.as_str());
        let is_of = |wanted: &String| program.kind.as_ref().is_some_and(|kind| kind.id == *wanted);
        let is_at = |wanted: &String| program.level.as_ref().is_some_and(|level| level.id == *wanted);
        let is_about = |wanted: &String| topics.any(|topic| is_within(world, "topics", topic, wanted));
        let is_in = |wanted: &Locale| facts.completable_in.iter().any(|language| is_language(language, wanted));
        let is_wanted = kind.as_ref().is_none_or(is_of)
            && level.as_ref().is_none_or(is_at)
            && topic.as_ref().is_none_or(is_about)
            && filter.language.as_ref().is_none_or(is_in);
        if !is_wanted {
            continue;
        }
        // Without requirements there is nothing to count.
        let totals = program.requirements.as_ref().map(|_: &Requirement| &facts.totals);
        table.push(vec![
            cell::text(Some(&program.id)),
            cell::word(program.kind.as_ref()),
            cell::title(program),
            totals.map(|totals| totals.courses.min).into(),
            totals.map(|totals| totals.courses.max).into(),
            totals.map(|totals| totals.weeks.min).into(),
            totals.map(|totals| totals.weeks.max).into(),
            cell::text(facts.next_start),
            cell::languages(&facts.completable_in),
            cell::money(program.bundle_price.as_ref().map(|price| price.value)),
        ]);
    }
    Ok(table)
}
