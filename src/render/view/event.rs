//! Events: those to come, those that were, and the page of one.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Entity, Event, Key};
use crate::content::Kind;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::shape::{Html, Made, Shape, Words};
use crate::render::value::DayView;
use crate::render::view::entity::SectionView;
use crate::render::view::place::PlaceView;
use crate::render::view::reference::{Link, Mentions, Reference};
use crate::render::view::term::{StatusView, Term};
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::Stand;

shape! {
    /// Every event.
    EventsPage {
        /// The events to come, the next one first.
        coming: Vec<EventRow>,
        /// The events that were, the last one first.
        past: Vec<EventRow>,
    }

    /// The page of an event.
    EventPage {
        /// The event.
        event: EventView,
    }

    /// An event, on its own page.
    EventView {
        /// Its title.
        title: Words,
        /// Its first day.
        date: DayView,
        /// First and last day, where it takes several.
        dates: Option<String>,
        /// When it begins, with the zone.
        time: Option<String>,
        /// Whether it is to come, goes on or is over.
        status: StatusView,
        /// What it is, in a sentence.
        summary: Option<String>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of its text.
        sections: Vec<SectionView>,
        /// Whether one meets in a room or online.
        mode: Option<Made<Term>>,
        /// Where it takes place.
        venue: Option<PlaceView>,
        /// The unit that invites.
        host: Option<Link>,
        /// Who presides.
        presiding: Option<Link>,
        /// Who speaks.
        speakers: Vec<Link>,
        /// What is honoured.
        honors: Vec<Reference>,
        /// What else it has to do with.
        refs: Vec<Reference>,
        /// A page elsewhere that says more.
        url: Option<Link>,
        /// Where one registers, while it is to come.
        registration_url: Option<String>,
        /// What is said of it elsewhere.
        mentions: Mentions,
    }

    /// An event in a list.
    EventRow {
        /// Its title.
        title: String,
        /// Its page.
        url: String,
        /// The name of the language of its words, where that is not the page's.
        badge: Option<String>,
        /// The tag of that language.
        lang: Option<String>,
        /// The tag of the language of its page, where that is another one.
        hreflang: Option<String>,
        /// Its first day.
        date: DayView,
        /// First and last day, where it takes several.
        dates: Option<String>,
        /// When it begins, with the zone.
        time: Option<String>,
        /// Whether it is to come, goes on or is over.
        status: StatusView,
        /// What it is, in a sentence.
        summary: Option<String>,
        /// Whether one meets in a room or online.
        mode: Option<Made<Term>>,
        /// Where it takes place.
        venue: Option<PlaceView>,
        /// The unit that invites.
        host: Option<Link>,
    }
}

impl View<'_> {
    pub(super) fn events(&self, context: &mut Context) -> Head {
        let keys = self.world.site.shelves[self.locale].events.iter();
        let is_past = |key: &&Key<Event>| self.world.facts.event(**key).stand == Stand::Past;
        let (past, coming): (Vec<&Key<Event>>, Vec<&Key<Event>>) = keys.partition(is_past);
        let rows = |keys: &mut dyn Iterator<Item = &Key<Event>>| -> Vec<EventRow> {
            keys.filter_map(|&key| self.event_row(key)).collect()
        };
        EventsPage { coming: rows(&mut coming.into_iter()), past: rows(&mut past.into_iter().rev()) }.put(context);
        self.list_head("events", Vec::new())
    }

    pub(super) fn event(&self, key: Key<Event>, route: &Route, context: &mut Context) -> Head {
        let event = self.world.catalog.events.get(key);
        let (title, _) = self.title(event, key.into());
        let text = event.text(self.locale);
        let stand = self.world.facts.event(key).stand;
        let open = event.registration_url.as_ref().filter(|_| stand == Stand::Ahead);
        let view = EventView {
            title: title.as_str().into(),
            date: self.day(Day::Exact(event.date)),
            dates: self.event_days(event),
            time: self.event_time(key),
            status: self.event_status(key),
            summary: self.line(event, "summary", key.into()),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            mode: event.mode.as_ref().map(|mode| self.term(mode.family, mode, None)),
            venue: event.venue.as_ref().map(|venue| self.place(venue)),
            host: event.host.map(|host| self.unit_link(host)),
            presiding: event.presiding.as_ref().map(|party| self.party(party)),
            speakers: self.parties(&event.speakers),
            honors: self.references(&event.honors),
            refs: self.references(&event.refs),
            url: event.url.as_ref().map(|url| self.web_link(url)),
            registration_url: open.map(|url| url.as_str().to_owned()),
            mentions: self.further_mentions(Kind::Event, key.index(), &event.refs),
        };
        EventPage { event: view }.put(context);
        Head { title, json_ld: vec![json_ld::event(self, key, route)], ..self.head(event, key.into()) }
    }

    fn event_row(&self, key: Key<Event>) -> Option<EventRow> {
        let event = self.world.catalog.events.get(key);
        let url = self.url(Page::Event(key))?;
        let (title, lang) = self.title(event, key.into());
        Some(EventRow {
            title,
            url,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::Event(key)),
            date: self.day(Day::Exact(event.date)),
            dates: self.event_days(event),
            time: self.event_time(key),
            status: self.event_status(key),
            summary: self.line(event, "summary", key.into()),
            mode: event.mode.as_ref().map(|mode| self.term(mode.family, mode, None)),
            venue: event.venue.as_ref().map(|venue| self.place(venue)),
            host: event.host.map(|host| self.unit_link(host)),
        })
    }

    /// First and last day, where it takes several.
    fn event_days(&self, event: &Entity<Event>) -> Option<String> {
        let last = event.end_date.filter(|&last| last != event.date)?;
        Some(self.formats().date_range(event.date, last))
    }

    /// When it begins, in its own zone.
    fn event_time(&self, key: Key<Event>) -> Option<String> {
        let zone = &self.world.facts.event(key).zone;
        let time = self.formats().time(self.world.catalog.events.get(key).start_time?);
        let arguments = Args::new().with("time", Argument::from(time));
        self.sentence("event-time", &arguments.with("zone", Argument::from(zone.name().replace('_', " "))))
    }

    /// Its status, with one of the shapes that the style sheet draws.
    fn event_status(&self, key: Key<Event>) -> StatusView {
        let (shape, words) = match self.world.facts.event(key).stand {
            Stand::Ahead => ("open", "event-ahead"),
            Stand::Now => ("running-open", "event-now"),
            Stand::Past => ("ended", "event-past"),
        };
        StatusView { key: shape, text: self.word(words) }
    }
}
