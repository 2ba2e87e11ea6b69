//! What happens on which day: months, and the days of one.

use tera::{Context, Value};

use crate::calendar::{Date, Day, Month};
use crate::catalog::{Course, Event, Key};
use crate::format::{DateParts, PartStyle};
use crate::listing::{Entry, Happening};
use crate::messages::{Args, Value as Argument};
use crate::render::view::{Head, View};
use crate::routes::Page;
use crate::rules::{Status, Subject};

impl View<'_> {
    /// Every month with anything, by year.
    pub(super) fn calendar(&self, context: &mut Context) -> Head {
        let name = DateParts { month: PartStyle::Long, ..DateParts::default() };
        let mut years: Vec<(i16, Vec<Value>)> = Vec::new();
        for (month, entries) in self.world.site.calendar.months() {
            let starts = entries.iter().filter(|entry| matches!(entry.what, Happening::Start(..))).count();
            let row = object! {
                "title": self.formats().date_parts(month.first_day(), name),
                "url": self.url(Page::CalendarMonth(month)),
                "starts": starts,
                "count": entries.len(),
            };
            match years.last_mut().filter(|(year, _)| *year == month.year) {
                Some((_, rows)) => rows.push(row),
                None => years.push((month.year, vec![row])),
            }
        }
        let year = |(year, months): (i16, Vec<Value>)| object! { "title": year.to_string(), "months": months };
        context.insert_value("years", Value::from(years.into_iter().map(year).collect::<Vec<Value>>()));
        self.list_head("calendar", Vec::new())
    }

    pub(super) fn calendar_month(&self, month: Month, context: &mut Context) -> Head {
        let calendar = &self.world.site.calendar;
        let mut days: Vec<(Option<Date>, Vec<&Entry>)> = Vec::new();
        for entry in calendar.month(month) {
            match days.last_mut().filter(|(day, _)| *day == entry.day) {
                Some((_, entries)) => entries.push(entry),
                None => days.push((entry.day, vec![entry])),
            }
        }
        let days = days.into_iter().map(|(day, entries)| self.calendar_day(day, &entries)).collect::<Vec<Value>>();
        let (before, after) = calendar.neighbours(month);
        let near = |month: Month| {
            Some(object! { "title": self.formats().month(month), "url": self.url(Page::CalendarMonth(month))? })
        };
        let arguments = Args::new().with("month", Argument::from(Day::Month(month)));
        let title = self.sentence("calendar-month-title", &arguments);
        let title = title.unwrap_or_else(|| self.formats().month(month));
        context.insert_value(
            "month",
            object! {
                "title": title.as_str(),
                "days": days,
                "before": before.and_then(near),
                "after": after.and_then(near),
            },
        );
        let arguments = arguments.with("site", Argument::from(self.site_name()));
        let description = self.sentence("calendar-month-description", &arguments);
        Head { title, description, ..Head::default() }
    }

    /// `{ iso, text, groups }`: what happens on a day, by what it is.
    fn calendar_day(&self, day: Option<Date>, entries: &[&Entry]) -> Value {
        let mut groups: Vec<(String, Vec<Value>)> = Vec::new();
        for entry in entries {
            let Some((label, value)) = self.calendar_entry(entry.what) else { continue };
            match groups.last_mut().filter(|(last, _)| *last == label) {
                Some((_, values)) => values.push(value),
                None => groups.push((label, vec![value])),
            }
        }
        let group = |(label, entries): (String, Vec<Value>)| {
            object! { "label": self.word(&label), "entries": entries }
        };
        let parts = DateParts {
            weekday: PartStyle::Long,
            day: PartStyle::Numeric,
            month: PartStyle::Long,
            year: PartStyle::None,
        };
        object! {
            "iso": day.map(|day| day.to_string()),
            "text": day.map(|day| self.formats().date_parts(day, parts)),
            "groups": groups.into_iter().map(group).collect::<Vec<Value>>(),
        }
    }

    /// The label of what happens, and `{ url, course, language, variant, session, time, zone }`.
    fn calendar_entry(&self, what: Happening) -> Option<(String, Value)> {
        match what {
            Happening::Start(key, at) => Some(("calendar-start".to_owned(), self.calendar_run(key, at, None)?)),
            Happening::Deadline(kind, key, at) => {
                Some((format!("deadline-{}", kind.name()), self.calendar_run(key, at, None)?))
            }
            Happening::Session(key, at, session) => {
                Some(("calendar-session".to_owned(), self.calendar_run(key, at, Some(session))?))
            }
            Happening::Event(key) => Some(("calendar-event".to_owned(), self.calendar_event(key)?)),
        }
    }

    /// An event stands as a course does: a link, and when it begins.
    fn calendar_event(&self, key: Key<Event>) -> Option<Value> {
        let event = self.world.catalog.events.get(key);
        let url = self.url(Page::Event(key))?;
        let (title, lang) = self.title(event, Subject::from(key));
        Some(object! {
            "url": url.as_str(),
            "course": object! {
                "title": title,
                "lang": lang,
                "hreflang": self.hreflang(Page::Event(key)),
                "url": url.as_str(),
            },
            "language": (),
            "variant": (),
            "session": (),
            "zone": self.world.facts.event(key).zone.name().replace('_', " "),
            "time": event.start_time.map(|time| self.formats().time(time)),
        })
    }

    fn calendar_run(&self, key: Key<Course>, at: usize, session: Option<usize>) -> Option<Value> {
        let course = self.world.catalog.courses.get(key);
        let run = &course.runs[at];
        let url = self.url(Page::Course(key))?;
        let facts = &self.world.facts.course(key).runs[at];
        let is_over = facts.status == Status::Ended;
        let session = session.map(|session| &run.sessions[session]);
        Some(object! {
            // Of a run that is over the page of the course has one line.
            "url": if is_over { url } else { format!("{url}#run_{}", run.id) },
            "course": self.card(key),
            "language": run.language.as_ref().map(|locale| self.language(locale)),
            "variant": self.variant(key, at),
            "session": session.and_then(|session| self.part(course, "sessions", &session.id.value, "title", Subject::Run(key, at))),
            "zone": session.map(|_| facts.zone.name().replace('_', " ")),
            "time": session.and_then(|session| session.start_time.as_ref()).map(|time| self.formats().time(time.value)),
        })
    }
}
