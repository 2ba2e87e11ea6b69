//! Distances from a day, in words: "seven business days after the first day".

use crate::calendar::{Direction, Unit};
use crate::catalog::{Anchor, PolicyOffset};
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;

impl View<'_> {
    /// The distance and the day it is counted from.
    pub(super) fn offset(&self, offset: &PolicyOffset) -> Option<String> {
        let anchor = match offset.anchor {
            Anchor::RunStart => "run-start",
            Anchor::RunEnd => "run-end",
            Anchor::Purchase => "purchase",
            Anchor::Invoice => "invoice",
            Anchor::FirstRunStart => "first-run-start",
        };
        let direction = match offset.offset.direction {
            _ if offset.offset.count == 0 => "on",
            Direction::After => "after",
            Direction::Before => "before",
        };
        let span = Args::new().with("span", Argument::from(self.span(offset)));
        self.sentence(&format!("offset-{direction}-{anchor}"), &span)
    }

    /// `7 business days`
    pub(super) fn span(&self, offset: &PolicyOffset) -> String {
        let unit = match offset.offset.unit {
            Unit::BusinessDay => "business-day",
            Unit::CalendarDay => "calendar-day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Hour => "hour",
        };
        let set = if offset.offset.weekdays.counts_saturday() { "mon-sat" } else { "mon-fri" };
        let arguments = Args::new().with("count", Argument::from(offset.offset.count));
        self.sentence(&format!("unit-{unit}"), &arguments.with("weekdays", Argument::from(set))).unwrap_or_default()
    }
}
