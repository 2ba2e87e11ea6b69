//! What happens on which day: months, and the days of one.

use tera::Context;

use crate::calendar::{Date, Day, Month};
use crate::catalog::{Course, Event, Key};
use crate::format::{DateParts, PartStyle};
use crate::listing::{Agenda, Entry, Happening};
use crate::messages::{Args, Value as Argument};
use crate::render::shape::{Made, Shape, Words};
use crate::render::view::reference::Link;
use crate::render::view::term::LanguageName;
use crate::render::view::{Head, View};
use crate::routes::Page;
use crate::rules::{Status, Subject};

shape! {
    /// Every month in which anything happens.
    CalendarPage {
        /// The years, the first one first.
        years: Vec<CalendarYear>,
        /// All dates by which one chooses, as a file that calendar programs read.
        calendar_url: Option<String>,
    }

    /// A month, day by day.
    CalendarMonthPage {
        /// The month.
        month: MonthView,
    }

    /// A year of the calendar.
    CalendarYear {
        /// Its number.
        title: String,
        /// Its months in which anything happens.
        months: Vec<MonthRow>,
    }

    /// A month in the list of all months.
    MonthRow {
        /// Its name, without the year.
        title: String,
        /// Its page.
        url: Option<String>,
        /// How many runs begin.
        starts: usize,
        /// How many things happen.
        count: usize,
    }

    /// A month, on its own page.
    MonthView {
        /// What the page is called.
        title: Words,
        /// What happens on which day.
        days: Vec<CalendarDay>,
        /// The month before it in which anything happens.
        before: Option<MonthLink>,
        /// The month after it in which anything happens.
        after: Option<MonthLink>,
    }

    /// A link to a month.
    MonthLink {
        /// Its name and year.
        title: String,
        /// Its page.
        url: String,
    }

    /// What happens on a day, by what it is.
    CalendarDay {
        /// The day as machines write it; `none` for what has a month but no day.
        iso: Option<String>,
        /// The day as readers write it, with its weekday.
        text: Option<String>,
        /// What happens, in groups of one kind.
        groups: Vec<CalendarGroup>,
    }

    /// Things of one kind that happen on a day.
    CalendarGroup {
        /// What they are: starts, deadlines, sessions, events.
        label: String,
        /// The things.
        entries: Vec<CalendarEntry>,
    }

    /// A run or an event on a day.
    CalendarEntry {
        /// Where readers find it.
        url: Words,
        /// The course of the run, or the event.
        course: Made<Link>,
        /// The language of the run.
        language: Option<Made<LanguageName>>,
        /// What tells the run from others alike.
        variant: Option<String>,
        /// The title of a live session.
        session: Option<String>,
        /// The zone of the time.
        zone: Option<String>,
        /// When it begins.
        time: Option<String>,
    }
}

impl View<'_> {
    /// Every month with anything, by year.
    pub(super) fn calendar(&self, context: &mut Context) -> Head {
        let name = DateParts { month: PartStyle::Long, ..DateParts::default() };
        let mut years: Vec<(i16, Vec<MonthRow>)> = Vec::new();
        for (month, entries) in self.world.site.calendar.months() {
            let starts = entries.iter().filter(|entry| matches!(entry.what, Happening::Start(..))).count();
            let row = MonthRow {
                title: self.formats().date_parts(month.first_day(), name),
                url: self.url(Page::CalendarMonth(month)),
                starts,
                count: entries.len(),
            };
            match years.last_mut().filter(|(year, _)| *year == month.year) {
                Some((_, rows)) => rows.push(row),
                None => years.push((month.year, vec![row])),
            }
        }
        let year = |(year, months): (i16, Vec<MonthRow>)| CalendarYear { title: year.to_string(), months };
        let calendar_url = self.agenda_url(Agenda::Catalog);
        CalendarPage { years: years.into_iter().map(year).collect(), calendar_url }.put(context);
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
        let days = days.into_iter().map(|(day, entries)| self.calendar_day(day, &entries)).collect();
        let (before, after) = calendar.neighbours(month);
        let near = |month: Month| {
            Some(MonthLink { title: self.formats().month(month), url: self.url(Page::CalendarMonth(month))? })
        };
        let arguments = Args::new().with("month", Argument::from(Day::Month(month)));
        let title = self.sentence("calendar-month-title", &arguments);
        let title = title.unwrap_or_else(|| self.formats().month(month));
        let month = MonthView {
            title: title.as_str().into(),
            days,
            before: before.and_then(near),
            after: after.and_then(near),
        };
        CalendarMonthPage { month }.put(context);
        let arguments = arguments.with("site", Argument::from(self.site_name()));
        let description = self.sentence("calendar-month-description", &arguments);
        Head { title, description, ..Head::default() }
    }

    /// What happens on a day, by what it is.
    fn calendar_day(&self, day: Option<Date>, entries: &[&Entry]) -> CalendarDay {
        let mut groups: Vec<(String, Vec<CalendarEntry>)> = Vec::new();
        for entry in entries {
            let Some((label, value)) = self.calendar_entry(entry.what) else { continue };
            match groups.last_mut().filter(|(last, _)| *last == label) {
                Some((_, values)) => values.push(value),
                None => groups.push((label, vec![value])),
            }
        }
        let group =
            |(label, entries): (String, Vec<CalendarEntry>)| CalendarGroup { label: self.word(&label), entries };
        let parts = DateParts {
            weekday: PartStyle::Long,
            day: PartStyle::Numeric,
            month: PartStyle::Long,
            year: PartStyle::None,
        };
        CalendarDay {
            iso: day.map(|day| day.to_string()),
            text: day.map(|day| self.formats().date_parts(day, parts)),
            groups: groups.into_iter().map(group).collect(),
        }
    }

    /// The label of what happens, and what it is.
    fn calendar_entry(&self, what: Happening) -> Option<(String, CalendarEntry)> {
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
    fn calendar_event(&self, key: Key<Event>) -> Option<CalendarEntry> {
        let event = self.world.catalog.events.get(key);
        let url = self.url(Page::Event(key))?;
        let (title, lang) = self.title(event, Subject::from(key));
        Some(CalendarEntry {
            url: url.as_str().into(),
            course: Made::new(Link {
                title: title.into(),
                url: Some(url),
                lang,
                hreflang: self.hreflang(Page::Event(key)),
            }),
            language: None,
            variant: None,
            session: None,
            zone: Some(self.world.facts.event(key).zone.name().replace('_', " ")),
            time: event.start_time.map(|time| self.formats().time(time)),
        })
    }

    fn calendar_run(&self, key: Key<Course>, at: usize, session: Option<usize>) -> Option<CalendarEntry> {
        let course = self.world.catalog.courses.get(key);
        let run = &course.runs[at];
        let url = self.url(Page::Course(key))?;
        let facts = &self.world.facts.course(key).runs[at];
        let is_over = facts.status == Status::Ended;
        let session = session.map(|session| &run.sessions[session]);
        Some(CalendarEntry {
            // Of a run that is over the page of the course has one line.
            url: if is_over { url.into() } else { format!("{url}#run_{}", run.id).into() },
            course: self.card(key).seen_as(),
            language: run.language.as_ref().map(|locale| self.language(locale)),
            variant: self.variant(key, at),
            session: session
                .and_then(|session| self.part(course, "sessions", &session.id.value, "title", Subject::Run(key, at))),
            zone: session.map(|_| facts.zone.name().replace('_', " ")),
            time: session.and_then(|session| session.start_time.as_ref()).map(|time| self.formats().time(time.value)),
        })
    }
}
