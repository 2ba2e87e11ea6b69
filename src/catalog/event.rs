//! Events.

use crate::calendar::Date;
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::yaml::Fields;

/// An event.
#[derive(Clone, Debug)]
pub struct Event {
    /// Its day.
    pub date: Option<Date>,
    /// What it is about: kind, and position in the table of that kind.
    pub refs: Vec<(Kind, usize)>,
}

impl Facts for Event {
    const KIND: Kind = Kind::Event;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Event {
        for (name, doc) in [
            ("host", "the unit that invites"),
            ("mode", "`online`, `onsite` or `blended`"),
            ("venue", "where"),
            ("speakers", "who speaks"),
            ("presiding", "who presides"),
            ("honors", "what is honored"),
            ("urls", "pages about it"),
            ("url", "a page about it"),
        ] {
            fields.node(name, doc);
        }
        Event { date: fields.require("date", "its day"), refs: names.references(fields, "what it is about") }
    }
}
