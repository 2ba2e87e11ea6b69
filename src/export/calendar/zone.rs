//! Zones as calendars are told of them: the shifts of clocks that matter to a file, and no rule beyond.

use std::collections::BTreeMap;

use crate::calendar::{Date, Instant, Time, Zone};
use crate::export::calendar::line::{Lines, date};

/// The zones of a file, each with the first and the last instant at which it is used.
#[derive(Default)]
pub(super) struct Zones(BTreeMap<String, (Zone, Instant, Instant)>);

impl Zones {
    pub(super) fn meet(&mut self, zone: &Zone, at: Instant) {
        if is_universal(zone) {
            return;
        }
        let known = self.0.entry(zone.name().to_owned()).or_insert_with(|| (zone.clone(), at, at));
        (known.1, known.2) = (known.1.min(at), known.2.max(at));
    }

    pub(super) fn write(&self, lines: &mut Lines) {
        for (name, (zone, first, last)) in &self.0 {
            lines.plain("BEGIN", "VTIMEZONE");
            lines.plain("TZID", name);
            for shift in zone.shifts(*first, *last) {
                let part = if shift.is_daylight { "DAYLIGHT" } else { "STANDARD" };
                lines.plain("BEGIN", part);
                lines.plain("DTSTART", &civil(shift.at.date(), shift.at.time()));
                lines.plain("TZOFFSETFROM", &shift.from);
                lines.plain("TZOFFSETTO", &shift.to);
                lines.text("TZNAME", &shift.name);
                lines.plain("END", part);
            }
            lines.plain("END", "VTIMEZONE");
        }
    }
}

/// A line with the beginning of something, by the clocks of its zone.
pub(super) fn write_start(lines: &mut Lines, zone: &Zone, day: Date, time: Time) {
    // Where clocks leave the time out, they show another one.
    let time = zone.in_place_of(day, time).unwrap_or(time);
    match is_universal(zone) {
        true => lines.plain("DTSTART", &format!("{}Z", civil(day, time))),
        false => lines.plain(&format!("DTSTART;TZID={}", zone.name()), &civil(day, time)),
    }
}

fn is_universal(zone: &Zone) -> bool {
    matches!(zone.name(), "UTC" | "Etc/UTC")
}

/// `20270315T180000`
fn civil(day: Date, time: Time) -> String {
    format!("{}T{:02}{:02}{:02}", date(day), time.hour(), time.minute(), time.second())
}
