//! Named time zones, from the bundled database.

use jiff::tz::{AmbiguousOffset, TimeZone};

use crate::calendar::{Date, Instant, Time};

/// An IANA time zone. Its data come with the program, so that every machine
/// computes the same instants.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: String,
    data: TimeZone,
}

impl Zone {
    /// The zone of this name, in its exact spelling: `Europe/Madrid`.
    pub fn parse(name: &str) -> Option<Zone> {
        let data = jiff::tz::db().get(name).ok()?;
        let is_spelled_so = data.iana_name() == Some(name);
        is_spelled_so.then(|| Zone { name: name.to_owned(), data })
    }

    /// Coordinated universal time.
    pub fn utc() -> Zone {
        Zone { name: "UTC".to_owned(), data: TimeZone::UTC }
    }

    /// The nearest names in the database, for a message.
    pub fn names() -> Vec<String> {
        jiff::tz::db().available().map(|name| name.to_string()).collect()
    }

    /// `Europe/Madrid`.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// Its offsets and shifts.
    pub(super) fn data(&self) -> &TimeZone {
        &self.data
    }

    /// The civil day that it is in this zone.
    pub fn day_at(&self, instant: Instant) -> Date {
        instant.to_zoned(self.data.clone()).date()
    }

    /// The first instant of a day. Where midnight is skipped, the day begins
    /// when the clocks have moved.
    pub fn start_of(&self, day: Date) -> Instant {
        self.at(day, Time::midnight())
    }

    /// The first instant after a day: "until D" lasts to here.
    pub fn end_of(&self, day: Date) -> Instant {
        day.tomorrow().map_or(Instant::MAX, |next| self.start_of(next))
    }

    /// The instant of a wall-clock time; in a gap, the time after the gap; of
    /// two, the earlier.
    pub fn at(&self, day: Date, time: Time) -> Instant {
        self.data.to_ambiguous_timestamp(day.to_datetime(time)).compatible().unwrap_or(Instant::MAX)
    }

    /// What clocks show in the place of a time that they leave out on that day;
    /// `None` where the time exists.
    pub fn in_place_of(&self, day: Date, time: Time) -> Option<Time> {
        let moment = self.data.to_ambiguous_timestamp(day.to_datetime(time));
        let is_skipped = matches!(moment.offset(), AmbiguousOffset::Gap { .. });
        is_skipped.then(|| self.at(day, time).to_zoned(self.data.clone()).time())
    }

    /// `2027-03-15T09:00:00+01:00`: an instant as this zone writes it.
    pub fn iso(&self, instant: Instant) -> String {
        let zoned = instant.to_zoned(self.data.clone());
        zoned.strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
    }
}

#[cfg(test)]
mod tests {
    use super::Zone;
    use crate::calendar::{Date, Time};

    fn check(zone: &str, day: (i16, i8, i8), start: &str) {
        let zone = Zone::parse(zone).expect("a zone of the database");
        let day = Date::constant(day.0, day.1, day.2);
        assert_eq!(zone.iso(zone.start_of(day)), start);
    }

    #[test]
    fn a_day_begins_when_its_first_minute_exists() {
        check("Europe/Madrid", (2027, 3, 15), "2027-03-15T00:00:00+01:00");
        // Beirut moves its clocks at midnight: the day begins at one.
        check("Asia/Beirut", (2026, 3, 29), "2026-03-29T01:00:00+03:00");
    }

    #[test]
    fn clocks_leave_out_the_hour_by_which_they_are_moved() {
        let zone = Zone::parse("Europe/Madrid").expect("a zone of the database");
        let at = |day, hour, minute| zone.in_place_of(Date::constant(2027, 3, day), Time::constant(hour, minute, 0, 0));
        assert_eq!(at(28, 2, 30), Some(Time::constant(3, 30, 0, 0)));
        assert_eq!([at(28, 1, 59), at(28, 3, 0), at(27, 2, 30)], [None; 3]);
    }

    #[test]
    fn names_are_taken_in_their_exact_spelling() {
        assert!(Zone::parse("Europe/Madrid").is_some());
        assert!(Zone::parse("europe/madrid").is_none());
        assert!(Zone::parse("Madrid").is_none());
    }
}
