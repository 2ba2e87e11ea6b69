//! An event: when, where, by whom.

use serde_json::{Value, json};

use crate::catalog::{Event, Key, Party};
use crate::render::json_ld::course::location;
use crate::render::json_ld::organization::unit_in_brief;
use crate::render::json_ld::{absolute, list, object};
use crate::render::view::View;
use crate::routes::{Page, Route};

pub(in crate::render) fn event(view: &View<'_>, key: Key<Event>, route: &Route) -> Value {
    let event = view.world.catalog.events.get(key);
    let url = absolute(view.world, &route.path);
    let zone = &view.world.facts.event(key).zone;
    let start = match event.start_time {
        Some(time) => zone.iso(zone.at(event.date, time)),
        None => event.date.to_string(),
    };
    let attendance = match event.mode.as_deref() {
        Some("online") => Some("https://schema.org/OnlineEventAttendanceMode"),
        Some("onsite") => Some("https://schema.org/OfflineEventAttendanceMode"),
        Some("blended") => Some("https://schema.org/MixedEventAttendanceMode"),
        _ => None,
    };
    object(vec![
        ("@type", json!("Event")),
        ("@id", url.as_ref().map(|url| json!(format!("{url}#event"))).unwrap_or_default()),
        ("name", json!(view.title(event, key.into()).0)),
        ("description", json!(view.description(event, key.into()))),
        ("url", json!(url)),
        ("startDate", json!(start)),
        ("endDate", json!(event.end_date.map(|day| day.to_string()))),
        ("eventStatus", json!("https://schema.org/EventScheduled")),
        ("eventAttendanceMode", json!(attendance)),
        ("location", list(locations(view, event).into_iter())),
        ("organizer", event.host.map(|host| unit_in_brief(view, host)).unwrap_or_default()),
        ("performer", list(event.speakers.iter().map(|party| performer(view, party)))),
    ])
}

/// A room, a call, or both.
fn locations(view: &View<'_>, event: &Event) -> Vec<Value> {
    let mut locations = Vec::new();
    if let Some(venue) = &event.venue {
        locations.push(location(view, venue));
    }
    let call = event.url.as_ref().or(event.registration_url.as_ref());
    if let Some(url) = call.filter(|_| matches!(event.mode.as_deref(), Some("online" | "blended"))) {
        locations.push(json!({ "@type": "VirtualLocation", "url": url.as_str() }));
    }
    locations
}

fn performer(view: &View<'_>, party: &Party) -> Value {
    match party {
        Party::Person(key) => {
            let page = view.world.site.address(Page::Person(*key), view.locale);
            let url = page.and_then(|page| absolute(view.world, page.path));
            let name = view.world.catalog.people.get(*key).name();
            object(vec![("@type", json!("Person")), ("name", json!(name)), ("url", json!(url))])
        }
        Party::Unit(key) => unit_in_brief(view, *key),
        Party::Name(name) => json!({ "@type": "Person", "name": name }),
    }
}
