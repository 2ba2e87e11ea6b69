//! Events.

use crate::calendar::{Date, Time, Zone};
use crate::catalog::party::{Party, parties, party};
use crate::catalog::place::{Place, place};
use crate::catalog::word::check_period;
use crate::catalog::{Facts, Key, Names, Statistic, Unit, Word};
use crate::content::Kind;
use crate::url::WebUrl;
use crate::yaml::Fields;

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its day; 1 January 1970 after a fault.
    pub date: Date,
    /// The last day, where it takes several.
    pub end_date: Option<Date>,
    /// When it begins, in its zone.
    pub start_time: Option<Time>,
    /// The zone of its days; the site's if absent.
    pub zone: Option<Zone>,
    /// The unit that invites.
    pub host: Option<Key<Unit>>,
    /// How one takes part: the message `mode-<id>` says it.
    pub mode: Option<Word>,
    /// Where.
    pub venue: Option<Place>,
    /// Who presides.
    pub presiding: Option<Party>,
    /// Who speaks.
    pub speakers: Vec<Party>,
    /// What is honored: kind, and position in the table of that kind.
    pub honors: Vec<(Kind, usize)>,
    /// Figures about it.
    pub figures: Vec<Key<Statistic>>,
    /// A page about it.
    pub url: Option<WebUrl>,
    /// Where one registers.
    pub registration_url: Option<WebUrl>,
    /// What else it is about.
    pub refs: Vec<(Kind, usize)>,
}

impl Facts for Event {
    const KIND: Kind = Kind::Event;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Event {
        let date = fields.require_spanned::<Date>("date", "its day, as `2027-05-20`");
        let end_date = fields.get_spanned::<Date>("end_date", "the last day, where it takes several");
        check_period(date.as_ref(), end_date.as_ref(), fields);
        Event {
            date: date.map_or(Date::constant(1970, 1, 1), |day| day.value),
            end_date: end_date.map(|day| day.value),
            start_time: fields.get("start_time", "when it begins, as `17:00`"),
            zone: fields.get("time_zone", "the zone of its days, as `Europe/Madrid`; the site's if absent"),
            host: names.get(fields, "host", "the unit that invites"),
            mode: Word::get(fields, "mode", "`online`, `onsite` or `blended`", "mode"),
            venue: place(fields, names, "venue", "where, as `{ city: Boston, country: US }`"),
            presiding: party(fields, names, "presiding", "who presides: a name, or `person:…`"),
            speakers: parties(fields, names, "speakers", "who speaks: names, or `person:…`"),
            honors: names.references(fields, "honors", "what is honored, as `[program:data-and-decisions]`"),
            figures: names.list(fields, "figures", "statistics about it"),
            url: fields.get("url", "a page about it"),
            registration_url: fields.get("registration_url", "where one registers"),
            refs: names.references(fields, "refs", "what else it is about"),
        }
    }

    fn words(&self) -> Vec<&Word> {
        self.mode.iter().collect()
    }
}
