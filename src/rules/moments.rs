//! Where events, pathways, figures and calendars stand, and what counts them.

use crate::calendar::{Date, Zone};
use crate::catalog::{Catalog, Key, Pathway, Period, Statistic};
use crate::content::Kind;
use crate::rules::timeline::{Record, Timeline, months_after};
use crate::rules::{Cause, Stand};

/// After so many months a figure is an old one.
const OLD_AFTER_MONTHS: i64 = 36;

/// What follows for an event.
#[derive(Clone, Debug)]
pub struct EventFacts {
    /// The zone its days are in.
    pub zone: Zone,
    /// Where it stands.
    pub stand: Stand,
}

/// What follows for a pathway.
#[derive(Clone, Debug)]
pub struct PathwayFacts {
    /// Where its validity stands.
    pub stand: Stand,
    /// The countries it leads to, by ISO 3166, in the order of the institutions.
    pub countries: Vec<String>,
}

/// What follows for a credential.
#[derive(Clone, Debug, Default)]
pub struct CredentialFacts {
    /// The newest statistic that counts its holders.
    pub holders: Option<Key<Statistic>>,
}

/// Everything of this kind, by the positions in the tables.
#[derive(Clone, Debug, Default)]
pub(super) struct Moments {
    pub events: Vec<EventFacts>,
    pub pathways: Vec<PathwayFacts>,
    pub credentials: Vec<CredentialFacts>,
    /// Whether each statistic is an old one.
    pub old_statistics: Vec<bool>,
    /// Whether each calendar still lists holidays to come.
    pub current_calendars: Vec<bool>,
}

impl Moments {
    pub(super) fn of(catalog: &Catalog, timeline: &Timeline, zone: &Zone, record: &mut Record) -> Moments {
        let mut moments = Moments { credentials: credentials(catalog), ..Moments::default() };
        for (key, event) in catalog.events.all() {
            let clock = timeline.clock_of(key);
            let own = event.zone.clone().unwrap_or_else(|| zone.clone());
            let period = Period { from: Some(event.date), to: Some(event.end_date.unwrap_or(event.date)) };
            let stand = clock.stand(&period, &own, (Cause::EventBegins, Cause::EventEnds));
            moments.events.push(EventFacts { zone: own, stand });
            keep(clock.finish(), event.is_hidden, record);
        }
        for (key, pathway) in catalog.pathways.all() {
            let clock = timeline.clock_of(key);
            let stand = clock.stand(&pathway.period, zone, (Cause::PathwayBegins, Cause::PathwayEnds));
            moments.pathways.push(PathwayFacts { stand, countries: countries(pathway, catalog) });
            keep(clock.finish(), pathway.is_hidden, record);
        }
        for (key, statistic) in catalog.statistics.all() {
            let clock = timeline.clock_of(key);
            // A figure about an event stays as true as it was.
            let is_of_event = statistic.scope.iter().any(|(kind, _)| *kind == Kind::Event);
            let as_of = statistic.as_of.as_ref().filter(|_| !is_of_event);
            let last = as_of.map(|day| months_after(day.value, OLD_AFTER_MONTHS));
            moments.old_statistics.push(last.is_some_and(|last| clock.is_over(last, zone, Cause::StatisticAges)));
            keep(clock.finish(), statistic.is_hidden, record);
        }
        for (key, calendar) in catalog.calendars.all() {
            let clock = timeline.clock_of(key);
            let last = calendar.holidays.last_year().map(|year| Date::constant(year, 12, 31));
            moments.current_calendars.push(last.is_none_or(|last| !clock.is_over(last, zone, Cause::HolidaysEnd)));
            keep(clock.finish(), calendar.is_hidden, record);
        }
        moments
    }
}

fn keep(own: Record, is_hidden: bool, record: &mut Record) {
    if !is_hidden {
        record.add(own);
    }
}

/// The country of a unit, or of the unit that it belongs to.
fn countries(pathway: &Pathway, catalog: &Catalog) -> Vec<String> {
    let mut list: Vec<String> = Vec::new();
    for &unit in &pathway.at {
        let mut at = Some(unit);
        // Parents that come back to a unit are reported elsewhere.
        for _ in 0..=catalog.units.len() {
            let Some(unit) = at.map(|key| catalog.units.get(key)) else { break };
            if let Some(country) = &unit.country {
                if !list.contains(country) {
                    list.push(country.clone());
                }
                break;
            }
            at = unit.parent;
        }
    }
    list
}

fn credentials(catalog: &Catalog) -> Vec<CredentialFacts> {
    let mut list = vec![CredentialFacts::default(); catalog.credentials.len()];
    for (key, statistic) in catalog.statistics.shown().filter(|(_, statistic)| statistic.metric == "holders") {
        let day = |key: Key<Statistic>| catalog.statistics.get(key).as_of.as_ref().map(|day| day.value);
        for &(kind, at) in &statistic.scope {
            if kind == Kind::Credential && list[at].holders.is_none_or(|known| day(known) < day(key)) {
                list[at].holders = Some(key);
            }
        }
    }
    list
}
