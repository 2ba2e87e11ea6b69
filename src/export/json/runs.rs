//! `runs.json`: every dated offering of every course.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Course, Entity, Key, Run, Session};
use crate::export::json::collection::Collection;
use crate::export::json::deadlines::{Deadlines, RefundEntry, deadlines, refund};
use crate::export::json::prices::{GroupPriceEntry, PriceEntry, group_price, prices};
use crate::export::json::text::Speaker;
use crate::export::json::value::{Change, Date, Day, Instant, Language, Money, Place, Time, Url, languages};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::rules::{RunFacts, Subject};
use crate::world::World;

pub(super) struct Runs;

/// A run. Its days are days in its own zone.
#[derive(Serialize, JsonSchema)]
pub(super) struct RunEntry<'w> {
    /// The id, unique in its course.
    id: &'w str,
    /// The id of its course.
    course: &'w str,
    /// The language it is taught in.
    language: Option<Language<'w>>,
    /// Further languages it is taught in.
    also_languages: Vec<Language<'w>>,
    /// Languages of subtitles and transcripts.
    subtitles: Vec<Language<'w>>,
    /// How it is put into other languages: a term of `translation`.
    translation: Option<&'w str>,
    /// What tells it from another run of the same language and start.
    variant: Option<&'w str>,
    /// The runs of a course with the same group are one edition in several languages.
    group: Option<&'w str>,
    /// Whether it is the one its group is named by.
    primary: bool,
    /// The zone of its days, by its IANA name.
    time_zone: &'w str,
    /// The first day or month; null where it is to be announced.
    start: Option<Day>,
    /// When teaching begins on the first day.
    start_time: Option<Time>,
    /// The last day or month, if the run says one.
    end: Option<Day>,
    /// The last day of teaching: the one the run says, or counted from the weeks of the course.
    last_day: Option<Date>,
    /// The instant at which it begins: its start time, or the beginning of the first day.
    starts_at: Option<Instant>,
    /// The instant at which it is over: the end of the last day.
    ends_at: Option<Instant>,
    /// How many can take part.
    capacity: Option<u32>,
    /// Whether places are left.
    availability: Availability,
    /// Whether it does not take place.
    cancelled: bool,
    /// The first day it was announced for, where it was moved.
    postponed_from: Option<Date>,
    /// Where it takes place.
    venue: Option<Place<'w>>,
    /// Meetings at a fixed time.
    sessions: Vec<SessionEntry<'w>>,
    /// What it costs, in the order of its page.
    prices: Vec<PriceEntry<'w>>,
    /// How many weeks it lasts, where both days are given.
    weeks: Option<u32>,
    /// The id of the price that everybody pays now.
    current_price: Option<&'w str>,
    /// What everybody pays now.
    price: Option<Money>,
    /// What each pays who comes with others.
    group_price: Option<GroupPriceEntry<'w>>,
    /// Where one enrols; null where that depends on the language of the reader.
    enroll_url: Option<Url>,
    /// Where readers of single languages enrol.
    enroll_urls: BTreeMap<&'w str, Url>,
    /// The policies in force for it.
    policies: Vec<&'w str>,
    /// The dates that a learner needs.
    deadlines: Deadlines<'w>,
    /// How much of the price comes back until when, in order; the first day is `refund_until`.
    refund: Vec<RefundEntry>,
    /// Where teaching stands.
    phase: Phase,
    /// Where registration stands.
    registration: Registration,
    /// What a learner is told: a term of `status`.
    status: &'static str,
    /// How much it matters to somebody who looks for a run now: 1 the most, 10 the least.
    priority: u8,
    /// Whether it is over and its materials can still be read.
    materials_open: bool,
    /// Whether somebody who registers now has missed something that is graded.
    late_warning: bool,
    /// Where it cannot be taken, by ISO 3166-1 and 3166-2.
    restricted_regions: Vec<&'w str>,
    /// The next that time changes about it.
    next_change: Option<Change>,
}

/// Whether places are left.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Availability {
    /// Places are left.
    Available,
    /// No places; names are taken.
    Waitlist,
    /// No places.
    Full,
}

/// Where teaching stands.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Phase {
    /// No exact first day.
    Unscheduled,
    /// Not begun.
    Upcoming,
    /// Going on.
    Running,
    /// Over.
    Ended,
    /// Not taking place.
    Cancelled,
}

/// Where registration stands.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum Registration {
    /// It begins later.
    NotYetOpen,
    /// One can register.
    Open,
    /// One can register though teaching has begun.
    OpenLate,
    /// One can put down one's name.
    Waitlist,
    /// No places.
    Full,
    /// It is over.
    Closed,
}

/// A meeting at a fixed time.
#[derive(Serialize, JsonSchema)]
struct SessionEntry<'w> {
    /// The id, which sessions of other runs of the course may share.
    id: &'w str,
    /// The day.
    date: Date,
    /// When it begins.
    start_time: Option<Time>,
    /// The instant at which it begins.
    starts_at: Option<Instant>,
    /// How many minutes it takes.
    minutes: Option<u32>,
    /// Whether it can be seen later; null where that is as the course says.
    recorded: Option<bool>,
    /// Whether one has to be there; null where that is as the course says.
    compulsory: Option<bool>,
}

/// The words of a run.
#[derive(Serialize, JsonSchema)]
pub(super) struct RunText<'w> {
    /// The id of the run.
    id: &'w str,
    /// The id of its course.
    course: &'w str,
    /// The language that the words are in.
    lang: Option<Language<'w>>,
    /// The page of its course, for readers of the file's language.
    url: Option<Url>,
    /// Its first and last day, as readers of the file's language write them.
    dates: Option<String>,
    /// What everybody pays now, as readers of the file's language write it.
    price: Option<String>,
    /// What else there is to know.
    notes: Option<String>,
    /// Why it does not take place.
    cancellation: Option<String>,
    /// What tells it from another run of the same language and start.
    variant: Option<String>,
    /// Where it takes place.
    venue: Option<String>,
}

impl Collection for Runs {
    const NAME: &'static str = "runs";
    type Entry<'w> = RunEntry<'w>;
    type Text<'w> = RunText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = RunEntry<'_>> {
        world.catalog.courses.shown().flat_map(|(key, course)| entries_of(world, key, course))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = RunText<'_>> {
        world.catalog.courses.shown().flat_map(move |(key, course)| texts_of(world, key, course, locale))
    }
}

/// The runs of a course, ordered by id.
fn ordered(course: &Entity<Course>) -> impl Iterator<Item = usize> + use<> {
    let mut order: Vec<usize> = (0..course.runs.len()).collect();
    order.sort_by(|&a, &b| course.runs[a].id.cmp(&course.runs[b].id));
    order.into_iter()
}

pub(super) fn entries_of<'w>(
    world: &'w World,
    key: Key<Course>,
    course: &'w Entity<Course>,
) -> impl Iterator<Item = RunEntry<'w>> {
    let facts = &world.facts.course(key).runs;
    ordered(course).map(move |at| entry(world, course, &course.runs[at], &facts[at]))
}

pub(super) fn texts_of<'w>(
    world: &'w World,
    key: Key<Course>,
    course: &'w Entity<Course>,
    locale: LocaleId,
) -> impl Iterator<Item = RunText<'w>> {
    ordered(course).map(move |at| text(world, key, course, at, locale))
}

fn entry<'w>(world: &'w World, course: &'w Entity<Course>, run: &'w Run, facts: &'w RunFacts) -> RunEntry<'w> {
    let zone = &facts.zone;
    let starts_at = run.start.and_then(crate::calendar::Day::exact).map(|day| match &run.start_time {
        Some(time) => zone.at(day, time.value),
        None => zone.start_of(day),
    });
    RunEntry {
        id: &run.id,
        course: &course.id,
        language: run.language.as_ref().map(Language::from),
        also_languages: languages(&run.also_languages),
        subtitles: languages(&run.subtitles),
        translation: run.translation.as_deref(),
        variant: run.variant.as_deref(),
        group: run.group.as_ref().map(|group| group.value.as_str()),
        primary: run.is_primary,
        time_zone: zone.name(),
        start: run.start.map(Day),
        start_time: run.start_time.as_ref().map(|time| Time::new(time.value)),
        end: run.end.map(Day),
        last_day: facts.end.map(Date),
        starts_at: starts_at.map(|instant| Instant::new(instant, zone)),
        ends_at: facts.end.map(|day| Instant::new(zone.end_of(day), zone)),
        capacity: run.capacity,
        availability: match run.availability {
            crate::catalog::Availability::Available => Availability::Available,
            crate::catalog::Availability::Waitlist => Availability::Waitlist,
            crate::catalog::Availability::Full => Availability::Full,
        },
        cancelled: run.is_cancelled,
        postponed_from: run.postponed_from.map(Date),
        venue: run.venue.as_ref().map(|venue| Place::new(world, venue)),
        sessions: run.sessions.iter().map(|one| session(one, facts)).collect(),
        prices: prices(run, facts),
        weeks: facts.weeks,
        current_price: facts.prices.now.map(|at| run.prices[at].id.as_str()),
        price: facts.price().map(Money::from),
        group_price: group_price(run, facts),
        enroll_url: run.enroll_url.as_ref().map(Url::from),
        enroll_urls: run.enroll_urls.iter().map(|(tag, url)| (tag.as_str(), Url::from(url))).collect(),
        policies: facts.policies.in_force(&world.catalog).map(|(policy, _)| &*policy.id).collect(),
        deadlines: deadlines(world, facts),
        refund: refund(facts),
        phase: match facts.phase {
            crate::rules::Phase::Unscheduled => Phase::Unscheduled,
            crate::rules::Phase::Upcoming => Phase::Upcoming,
            crate::rules::Phase::Running => Phase::Running,
            crate::rules::Phase::Ended => Phase::Ended,
            crate::rules::Phase::Cancelled => Phase::Cancelled,
        },
        registration: match facts.registration {
            crate::rules::Registration::NotYetOpen => Registration::NotYetOpen,
            crate::rules::Registration::Open => Registration::Open,
            crate::rules::Registration::OpenLate => Registration::OpenLate,
            crate::rules::Registration::Waitlist => Registration::Waitlist,
            crate::rules::Registration::Full => Registration::Full,
            crate::rules::Registration::Closed => Registration::Closed,
        },
        status: facts.status.name(),
        priority: facts.status.priority(),
        materials_open: facts.has_open_materials,
        late_warning: facts.late_warning,
        restricted_regions: facts.restricted_regions.iter().map(|region| region.code()).collect(),
        next_change: facts.next_change.as_ref().map(|change| Change::new(world, change)),
    }
}

fn session<'w>(session: &'w Session, facts: &RunFacts) -> SessionEntry<'w> {
    let starts_at = session.start_time.as_ref().map(|time| facts.zone.at(session.date, time.value));
    SessionEntry {
        id: &session.id.value,
        date: Date(session.date),
        start_time: session.start_time.as_ref().map(|time| Time::new(time.value)),
        starts_at: starts_at.map(|instant| Instant::new(instant, &facts.zone)),
        minutes: session.minutes,
        recorded: session.is_recorded,
        compulsory: session.is_compulsory,
    }
}

fn text<'w>(
    world: &'w World,
    key: Key<Course>,
    course: &'w Entity<Course>,
    at: usize,
    locale: LocaleId,
) -> RunText<'w> {
    use crate::calendar::Day;
    let run = &course.runs[at];
    let facts = &world.facts.course(key).runs[at];
    let formats = world.messages.formats(locale);
    let speaker = Speaker::new(world, course, locale).on(Page::Course(key)).about(Subject::Run(key, at));
    let line = |name: &str| speaker.part("runs", &run.id, name);
    let dates = match (run.start, run.end) {
        (Some(Day::Exact(start)), Some(Day::Exact(end))) => Some(formats.date_range(start, end)),
        _ => None,
    };
    RunText {
        id: &run.id,
        course: &course.id,
        lang: speaker.lang(),
        url: speaker.url(),
        dates,
        price: facts.price().map(|price| formats.money(price, true)),
        notes: line("notes"),
        cancellation: line("cancellation"),
        variant: line("variant"),
        venue: line("venue"),
    }
}
