//! Events: those to come, those that were, and the page of one.

use tera::{Context, Value};

use crate::calendar::Day;
use crate::catalog::{Entity, Event, Key};
use crate::content::Kind;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::Stand;

impl View<'_> {
    pub(super) fn events(&self, context: &mut Context) -> Head {
        let keys = self.world.site.shelves[self.locale].events.iter();
        let is_past = |key: &&Key<Event>| self.world.facts.event(**key).stand == Stand::Past;
        let (past, coming): (Vec<&Key<Event>>, Vec<&Key<Event>>) = keys.partition(is_past);
        let rows = |keys: &mut dyn Iterator<Item = &Key<Event>>| -> Vec<Value> {
            keys.filter_map(|&key| self.event_row(key)).collect()
        };
        context.insert_value("coming", Value::from(rows(&mut coming.into_iter())));
        context.insert_value("past", Value::from(rows(&mut past.into_iter().rev())));
        self.list_head("events", Vec::new())
    }

    pub(super) fn event(&self, key: Key<Event>, route: &Route, context: &mut Context) -> Head {
        let event = self.world.catalog.events.get(key);
        let (title, _) = self.title(event, key.into());
        let text = event.text(self.locale);
        let stand = self.world.facts.event(key).stand;
        let open = event.registration_url.as_ref().filter(|_| stand == Stand::Ahead);
        let view = object! {
            "title": title.as_str(),
            "date": self.day(Day::Exact(event.date)),
            "dates": self.event_days(event),
            "time": self.event_time(key),
            "status": self.event_status(key),
            "summary": self.line(event, "summary", key.into()),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            "mode": event.mode.as_ref().map(|mode| self.term(mode.family, mode, None)),
            "venue": event.venue.as_ref().map(|venue| self.place(venue)),
            "host": event.host.map(|host| self.unit_link(host)),
            "presiding": event.presiding.as_ref().map(|party| self.party(party)),
            "speakers": self.parties(&event.speakers),
            "honors": self.references(&event.honors),
            "refs": self.references(&event.refs),
            "url": event.url.as_ref().map(|url| self.web_link(url)),
            "registration_url": open.map(|url| url.as_str().to_owned()),
            "mentions": self.further_mentions(Kind::Event, key.index(), &event.refs),
        };
        context.insert_value("event", view);
        Head { title, json_ld: vec![json_ld::event(self, key, route)], ..self.head(event, key.into()) }
    }

    /// `{ title, url, lang, date, dates, time, status, summary, mode, venue, host }`
    pub(super) fn event_row(&self, key: Key<Event>) -> Option<Value> {
        let event = self.world.catalog.events.get(key);
        let url = self.url(Page::Event(key))?;
        let (title, lang) = self.title(event, key.into());
        Some(object! {
            "title": title,
            "url": url,
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::Event(key)),
            "date": self.day(Day::Exact(event.date)),
            "dates": self.event_days(event),
            "time": self.event_time(key),
            "status": self.event_status(key),
            "summary": self.line(event, "summary", key.into()),
            "mode": event.mode.as_ref().map(|mode| self.term(mode.family, mode, None)),
            "venue": event.venue.as_ref().map(|venue| self.place(venue)),
            "host": event.host.map(|host| self.unit_link(host)),
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

    /// `{ key, text }`, with one of the shapes that the style sheet draws.
    fn event_status(&self, key: Key<Event>) -> Value {
        let (shape, words) = match self.world.facts.event(key).stand {
            Stand::Ahead => ("open", "event-ahead"),
            Stand::Now => ("running-open", "event-now"),
            Stand::Past => ("ended", "event-past"),
        };
        object! { "key": shape, "text": self.word(words) }
    }
}
