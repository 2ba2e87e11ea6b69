//! Calendar files (iCalendar, RFC 5545): the days of a course, of a program, of the whole catalog.
//!
//! What stands in several files, of one language or of many, is the same thing to a calendar: it has one
//! `UID`. `SEQUENCE` and `DTSTAMP` follow from the day on which the content last changed, never from the build.

mod appointment;
mod line;
mod zone;

use crate::calendar::{Date, Time, Zone};
use crate::export::told::{Naming, Narrator};
use crate::listing::Agenda;
use crate::locale::LocaleId;
use crate::messages::{Args, Value};
use crate::routes::Page;
use crate::world::World;
use appointment::describe;
use line::{Lines, date};
use zone::{Zones, write_start};

/// The calendar files of all languages, with their paths in the output.
pub(super) fn files(world: &World) -> impl Iterator<Item = (Agenda, LocaleId, String)> + '_ {
    let courses = world.catalog.courses.shown().map(|(key, _)| Agenda::Course(key));
    let programs = world.catalog.programs.shown().map(|(key, _)| Agenda::Program(key));
    let all: Vec<Agenda> = courses.chain(programs).chain([Agenda::Catalog]).collect();
    world.site.languages().flat_map(move |locale| {
        let file = |&agenda: &Agenda| Some((agenda, locale, world.agenda_path(agenda, locale)?.output_path()));
        all.iter().filter_map(file).collect::<Vec<_>>()
    })
}

/// Something as it stands in a calendar.
struct Item {
    uid: String,
    when: When,
    summary: (String, LocaleId),
    description: Vec<String>,
    location: Option<String>,
    url: Option<String>,
    is_cancelled: bool,
    /// The day on which it last changed, as far as content says so.
    changed: Option<Date>,
}

/// When it is.
enum When {
    /// From the first day to the last.
    Days(Date, Date),
    /// At a time, for so many minutes.
    Time { zone: Zone, day: Date, time: Time, minutes: Option<u32> },
}

/// The text of a calendar file.
pub(super) fn write(world: &World, agenda: Agenda, locale: LocaleId) -> String {
    let narrator = Narrator { world, locale };
    let naming = Naming::of(world);
    let mut items: Vec<Item> =
        world.appointments(agenda, locale).into_iter().map(|one| describe(narrator, one, &naming)).collect();
    items.sort_by(|a, b| (a.first_day(), &a.uid).cmp(&(b.first_day(), &b.uid)));
    let mut lines = Lines::default();
    lines.plain("BEGIN", "VCALENDAR");
    lines.plain("VERSION", "2.0");
    lines.plain("PRODID", "-//Prospectus//Catalog//EN");
    lines.plain("CALSCALE", "GREGORIAN");
    let (name, lang) = name(narrator, agenda);
    lines.said("NAME", &name, world.site.locales.get(lang).tag());
    lines.text("X-WR-CALNAME", &name);
    if let Some(url) = page(agenda).and_then(|page| narrator.address(page)) {
        lines.plain("URL", &url);
    }
    // Once a day is often enough for what changes by the day.
    lines.plain("REFRESH-INTERVAL;VALUE=DURATION", "P1D");
    lines.plain("X-PUBLISHED-TTL", "P1D");
    zones(&items).write(&mut lines);
    items.iter().for_each(|item| write_item(world, item, locale, &mut lines));
    lines.plain("END", "VCALENDAR");
    lines.finish()
}

fn page(agenda: Agenda) -> Option<Page> {
    Some(match agenda {
        Agenda::Course(key) => Page::Course(key),
        Agenda::Program(key) => Page::Program(key),
        Agenda::Catalog => Page::Calendar,
    })
}

/// What the calendar is called, and the language of that.
fn name(narrator: Narrator<'_>, agenda: Agenda) -> (String, LocaleId) {
    let catalog = &narrator.world.catalog;
    match agenda {
        Agenda::Course(key) => narrator.title(catalog.courses.get(key)),
        Agenda::Program(key) => narrator.title(catalog.programs.get(key)),
        Agenda::Catalog => {
            let site = Args::new().with("site", Value::from(narrator.site_name()));
            (narrator.sentence("agenda-title", &site).unwrap_or_else(|| narrator.site_name()), narrator.locale)
        }
    }
}

fn zones(items: &[Item]) -> Zones {
    let mut zones = Zones::default();
    for item in items {
        if let When::Time { zone, day, time, .. } = &item.when {
            zones.meet(zone, zone.at(*day, *time));
        }
    }
    zones
}

fn write_item(world: &World, item: &Item, locale: LocaleId, lines: &mut Lines) {
    let tag = |locale: LocaleId| world.site.locales.get(locale).tag();
    lines.plain("BEGIN", "VEVENT");
    lines.text("UID", &item.uid);
    let stamp = format!("{}T000000Z", date(item.changed.unwrap_or(UNKNOWN)));
    lines.plain("DTSTAMP", &stamp);
    if item.changed.is_some() {
        lines.plain("LAST-MODIFIED", &stamp);
    }
    lines.plain("SEQUENCE", &sequence(item.changed).to_string());
    match &item.when {
        When::Days(first, last) => {
            lines.plain("DTSTART;VALUE=DATE", &date(*first));
            // The end is the day after the last one.
            lines.plain("DTEND;VALUE=DATE", &date(last.max(first).tomorrow().unwrap_or(Date::MAX)));
        }
        When::Time { zone, day, time, minutes } => {
            write_start(lines, zone, *day, *time);
            if let Some(minutes) = minutes.filter(|&minutes| minutes > 0) {
                lines.plain("DURATION", &format!("PT{minutes}M"));
            }
        }
    }
    lines.said("SUMMARY", &item.summary.0, tag(item.summary.1));
    if !item.description.is_empty() {
        lines.said("DESCRIPTION", &item.description.join("\n"), tag(locale));
    }
    if let Some(place) = &item.location {
        lines.said("LOCATION", place, tag(locale));
    }
    if let Some(url) = &item.url {
        lines.plain("URL", url);
    }
    lines.plain("STATUS", if item.is_cancelled { "CANCELLED" } else { "CONFIRMED" });
    // Whole days say what is to be known; only what has a time takes any.
    lines.plain("TRANSP", if matches!(item.when, When::Days(..)) { "TRANSPARENT" } else { "OPAQUE" });
    lines.plain("END", "VEVENT");
}

impl Item {
    fn first_day(&self) -> Date {
        match self.when {
            When::Days(first, _) => first,
            When::Time { day, .. } => day,
        }
    }
}

/// The stamp of what says nothing of its changes. That of the build would change with every build.
const UNKNOWN: Date = Date::constant(1970, 1, 1);

/// A number that rises whenever the day of the last change does: the days since then.
fn sequence(changed: Option<Date>) -> i32 {
    const FIRST: Date = Date::constant(2000, 1, 1);
    changed.and_then(|day| FIRST.until(day).ok()).map_or(0, |span| span.get_days().max(0))
}
