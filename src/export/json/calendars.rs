//! `calendars.json`: the days on which providers do not work.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, HolidayCalendar};
use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Parts, Speaker};
use crate::export::json::value::{Date, Url};
use crate::locale::LocaleId;
use crate::world::World;

pub(super) struct Calendars;

/// A calendar of holidays.
#[derive(Serialize, JsonSchema)]
pub(super) struct CalendarEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// Whose days they are, by ISO 3166-1 or 3166-2.
    region: Option<&'w str>,
    /// Where the days are published.
    source: Option<Url>,
    /// The last year that it knows.
    last_year: Option<i16>,
    /// The days, in order.
    days: Vec<Date>,
}

/// The text of a calendar.
#[derive(Serialize, JsonSchema)]
pub(super) struct CalendarText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// Its name, where that is not the title.
    name: Option<String>,
    /// The names of days, by date: `name`.
    days: Parts<'w>,
}

impl Collection for Calendars {
    const NAME: &'static str = "calendars";
    type Entry<'w> = CalendarEntry<'w>;
    type Text<'w> = CalendarText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = CalendarEntry<'_>> {
        world.catalog.calendars.shown().map(|(_, calendar)| entry(world, calendar))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = CalendarText<'_>> {
        world.catalog.calendars.shown().map(move |(_, calendar)| {
            let speaker = Speaker::new(world, calendar, locale);
            CalendarText { lines: speaker.lines(), name: speaker.line("name"), days: speaker.parts("days", "name") }
        })
    }
}

fn entry<'w>(world: &'w World, calendar: &'w Entity<HolidayCalendar>) -> CalendarEntry<'w> {
    CalendarEntry {
        common: Common::new(world, calendar),
        region: calendar.region.as_deref(),
        source: calendar.facts.source.as_ref().map(Url::from),
        last_year: calendar.holidays.last_year(),
        days: calendar.holidays.days().map(Date).collect(),
    }
}
