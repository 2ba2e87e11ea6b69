//! When the clocks of a zone are moved.

use jiff::civil::DateTime;
use jiff::tz::{Dst, Offset};

use crate::calendar::{Instant, Zone};

/// From an instant on, clocks show another time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Shift {
    /// The instant, as clocks showed it before.
    pub at: DateTime,
    /// `+0100`: what was to be added to universal time before.
    pub from: String,
    /// What is to be added from then on.
    pub to: String,
    /// `CEST`: what the time is called from then on.
    pub name: String,
    /// Whether it is summer time.
    pub is_daylight: bool,
}

impl Zone {
    /// Every shift that matters to instants from the first to the last: those
    /// between them, and the one before, by which the first is told.
    pub fn shifts(&self, first: Instant, last: Instant) -> Vec<Shift> {
        let data = self.data();
        let before = data.preceding(first.saturating_add(jiff::Span::new().nanoseconds(1)).unwrap_or(first)).next();
        let between = data.following(first).take_while(|transition| transition.timestamp() <= last);
        let shifts: Vec<Shift> = before
            .into_iter()
            .chain(between)
            .map(|transition| {
                let at = transition.timestamp();
                let just_before = at.saturating_sub(jiff::Span::new().nanoseconds(1)).unwrap_or(at);
                let from = data.to_offset(just_before);
                let (to, dst) = (transition.offset(), transition.dst());
                shift(from.to_datetime(at), (from, to), transition.abbreviation(), dst)
            })
            .collect();
        if !shifts.is_empty() {
            return shifts;
        }
        // Clocks that nobody ever moved.
        let now = data.to_offset_info(first);
        vec![shift(
            DateTime::constant(1970, 1, 1, 0, 0, 0, 0),
            (now.offset(), now.offset()),
            now.abbreviation(),
            now.dst(),
        )]
    }
}

fn shift(at: DateTime, (from, to): (Offset, Offset), name: &str, dst: Dst) -> Shift {
    Shift { at, from: basic(from), to: basic(to), name: name.to_owned(), is_daylight: dst.is_dst() }
}

/// `+0100`, with seconds where a zone has them.
fn basic(offset: Offset) -> String {
    let seconds = offset.seconds();
    let (sign, all) = (if seconds < 0 { '-' } else { '+' }, seconds.unsigned_abs());
    let rest = if all % 60 == 0 { String::new() } else { format!("{:02}", all % 60) };
    format!("{sign}{:02}{:02}{rest}", all / 3600, all / 60 % 60)
}

#[cfg(test)]
mod tests {
    use crate::calendar::{Instant, Zone};

    fn check(zone: &str, (first, last): (&str, &str), expected: &[&str]) {
        let instant = |text: &str| text.parse::<Instant>().expect("an instant");
        let shifts = Zone::parse(zone).expect("a zone").shifts(instant(first), instant(last));
        let said: Vec<String> =
            shifts.iter().map(|one| format!("{} {} {} {}", one.at, one.from, one.to, one.is_daylight)).collect();
        assert_eq!(said, expected, "{zone}");
    }

    #[test]
    fn the_shift_before_and_those_between_are_told() {
        let winter = "2026-10-25T03:00:00 +0200 +0100 false";
        let summer = "2027-03-28T02:00:00 +0100 +0200 true";
        check("Europe/Madrid", ("2027-03-16T17:00:00Z", "2027-03-23T17:00:00Z"), &[winter]);
        check("Europe/Madrid", ("2027-03-16T17:00:00Z", "2027-04-06T16:00:00Z"), &[winter, summer]);
        check("Europe/Madrid", ("2027-03-28T01:00:00Z", "2027-03-28T01:00:00Z"), &[summer]);
    }

    #[test]
    fn clocks_that_are_not_moved_have_a_time_too() {
        check(
            "Etc/GMT+5",
            ("2027-01-01T00:00:00Z", "2027-06-01T00:00:00Z"),
            &["1970-01-01T00:00:00 -0500 -0500 false"],
        );
    }
}
