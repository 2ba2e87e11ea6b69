//! `awards.json`: awards that were received.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Award, Entity};
use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::{Date, Party, Reference, Url, party, references};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Awards;

/// An award.
#[derive(Serialize, JsonSchema)]
pub(super) struct AwardEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// The year.
    year: Option<i16>,
    /// The day, where it is known.
    date: Option<Date>,
    /// Who gave it.
    body: Option<Party<'w>>,
    /// Who received it.
    recipients: Vec<Party<'w>>,
    /// Who accepted it.
    accepted_by: Option<Party<'w>>,
    /// What it honors.
    honors: Vec<Reference<'w>>,
    /// A page about it elsewhere.
    homepage: Option<Url>,
    /// What else it is about.
    refs: Vec<Reference<'w>>,
}

/// The text of an award.
#[derive(Serialize, JsonSchema)]
pub(super) struct AwardText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// Its name, where that is not the title.
    name: Option<String>,
    /// In which category.
    category: Option<String>,
    /// For what.
    citation: Option<String>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Awards {
    const NAME: &'static str = "awards";
    type Entry<'w> = AwardEntry<'w>;
    type Text<'w> = AwardText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = AwardEntry<'_>> {
        world.catalog.awards.shown().map(|(_, award)| entry(world, award))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = AwardText<'_>> {
        world.catalog.awards.shown().map(move |(key, award)| {
            let speaker = Speaker::new(world, award, locale).on(Page::Award(key));
            AwardText {
                lines: speaker.lines(),
                name: speaker.line("name"),
                category: speaker.line("category"),
                citation: speaker.line("citation"),
                prose: speaker.prose(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, award: &'w Entity<Award>) -> AwardEntry<'w> {
    AwardEntry {
        common: Common::new(world, award),
        year: award.year,
        date: award.date.map(Date),
        body: award.body.as_ref().map(|one| party(world, one)),
        recipients: award.recipients.iter().map(|one| party(world, one)).collect(),
        accepted_by: award.accepted_by.as_ref().map(|one| party(world, one)),
        honors: references(world, &award.honors),
        homepage: award.url.as_ref().map(Url::from),
        refs: references(world, &award.refs),
    }
}
