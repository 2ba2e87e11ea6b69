//! `events.json`: what takes place beside the courses.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, Event, Key};
use crate::export::json::collection::Collection;
use crate::export::json::entity::{Common, ids};
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::{Date, Instant, Party, Place, Reference, Stand, Time, Url, party, references};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Events;

/// An event. Its days are days in its own zone.
#[derive(Serialize, JsonSchema)]
pub(super) struct EventEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// Its day, or the first one.
    date: Date,
    /// The last day, where it takes several.
    end_date: Option<Date>,
    /// When it begins.
    start_time: Option<Time>,
    /// The zone of its days, by its IANA name.
    time_zone: &'w str,
    /// The instant at which it begins, where its time is known.
    starts_at: Option<Instant>,
    /// Where it stands.
    stands: Stand,
    /// The unit that invites.
    host: Option<&'w str>,
    /// How one takes part: a term of `mode`.
    mode: Option<&'w str>,
    /// Where.
    venue: Option<Place<'w>>,
    /// Who presides.
    presiding: Option<Party<'w>>,
    /// Who speaks.
    speakers: Vec<Party<'w>>,
    /// What is honored.
    honors: Vec<Reference<'w>>,
    /// Figures about it: statistics.
    figures: Vec<&'w str>,
    /// A page about it elsewhere.
    homepage: Option<Url>,
    /// Where one registers.
    registration_url: Option<Url>,
    /// What else it is about.
    refs: Vec<Reference<'w>>,
}

/// The text of an event.
#[derive(Serialize, JsonSchema)]
pub(super) struct EventText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Events {
    const NAME: &'static str = "events";
    type Entry<'w> = EventEntry<'w>;
    type Text<'w> = EventText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = EventEntry<'_>> {
        world.catalog.events.shown().map(|(key, event)| entry(world, key, event))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = EventText<'_>> {
        world.catalog.events.shown().map(move |(key, event)| {
            let speaker = Speaker::new(world, event, locale).on(Page::Event(key));
            EventText { lines: speaker.lines(), prose: speaker.prose() }
        })
    }
}

fn entry<'w>(world: &'w World, key: Key<Event>, event: &'w Entity<Event>) -> EventEntry<'w> {
    let catalog = &world.catalog;
    let facts = world.facts.event(key);
    let zone = &facts.zone;
    EventEntry {
        common: Common::new(world, event),
        date: Date(event.date),
        end_date: event.end_date.map(Date),
        start_time: event.start_time.map(Time::new),
        time_zone: zone.name(),
        starts_at: event.start_time.map(|time| Instant::new(zone.at(event.date, time), zone)),
        stands: facts.stand.into(),
        host: event.host.map(|key| &*catalog.units.get(key).id),
        mode: event.mode.as_deref(),
        venue: event.venue.as_ref().map(|venue| Place::new(world, venue)),
        presiding: event.presiding.as_ref().map(|one| party(world, one)),
        speakers: event.speakers.iter().map(|one| party(world, one)).collect(),
        honors: references(world, &event.honors),
        figures: ids(&catalog.statistics, &event.figures),
        homepage: event.url.as_ref().map(Url::from),
        registration_url: event.registration_url.as_ref().map(Url::from),
        refs: references(world, &event.refs),
    }
}
