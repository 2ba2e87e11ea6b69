//! Offsets of policies: a distance, the day it starts from, and whose holidays count.

use crate::calendar::{Direction, Offset, Roll, Unit, WeekdaySet};
use crate::catalog::{HolidayCalendar, Key, Names};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Fields, Node, Type, describe};

/// The day an offset starts from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Anchor {
    /// The first day of the run.
    RunStart,
    /// The last day of the run.
    RunEnd,
    /// The day of purchase, which no page knows.
    Purchase,
    /// The day of the invoice, which no page knows.
    Invoice,
    /// The first day of the earliest run of a bundle.
    FirstRunStart,
}

/// An offset with its anchor and holidays.
#[derive(Clone, Debug)]
pub struct PolicyOffset {
    /// Where it is written.
    pub span: Span,
    /// The distance.
    pub offset: Offset,
    /// From which day.
    pub anchor: Anchor,
    /// Whose holidays count.
    pub calendar: Option<Key<HolidayCalendar>>,
    /// `mon-fri`: the business days as they are written.
    pub weekdays: String,
}

/// Reads `{ count: 7, unit: business_day, direction: after, anchor: run.start, … }`.
pub(super) fn offset(node: &Node, names: &Names, fields: &mut Fields<'_, '_>) -> Option<PolicyOffset> {
    let mut inner = Fields::new(node, "an offset", fields.found);
    let read = read(&mut inner, names);
    inner.finish();
    read
}

/// What an offset may be.
pub(super) fn offset_type() -> Type {
    Type::Record(describe("an offset", |fields| read(fields, &Names::none())))
}

fn read(inner: &mut Fields<'_, '_>, names: &Names) -> Option<PolicyOffset> {
    let count = inner.require_spanned::<u32>("count", "how many, as `7`");
    let unit = inner.require_word(
        "unit",
        "of what",
        &[
            ("business_day", Unit::BusinessDay),
            ("calendar_day", Unit::CalendarDay),
            ("week", Unit::Week),
            ("month", Unit::Month),
            ("hour", Unit::Hour),
        ],
    );
    let direction = inner.require_word(
        "direction",
        "`after` or `before`",
        &[("after", Direction::After), ("before", Direction::Before)],
    );
    let anchor = inner.require_word(
        "anchor",
        "from which day, as `run.start`",
        &[
            ("run.start", Anchor::RunStart),
            ("run.end", Anchor::RunEnd),
            ("purchase", Anchor::Purchase),
            ("invoice", Anchor::Invoice),
            ("first_run.start", Anchor::FirstRunStart),
        ],
    );
    let roll = inner.word(
        "roll",
        "where to, if it is no business day",
        &[("none", Roll::None), ("next_business", Roll::NextBusiness), ("previous_business", Roll::PreviousBusiness)],
    );
    let weekdays = inner.get_spanned::<WeekdayText>("weekdays", "the business days, as `mon-fri`");
    let weekdays = weekdays.map(|written| Spanned::new(written.value.0, written.span));
    let calendar = inner.id("calendar", "whose holidays count, or `none`", "a holiday calendar");
    let counts_anchor = inner.get("count_anchor", "whether the first day counts").unwrap_or(false);
    let includes_end = inner.get("inclusive_end", "whether the last day belongs to it").unwrap_or(true);
    inner.needs_when("unit", "business_day", &[&["weekdays", "calendar"]]);
    if unit == Some(Unit::BusinessDay) && (weekdays.is_none() || calendar.is_none()) {
        let missing = if weekdays.is_none() { "weekdays" } else { "calendar" };
        let span = inner.place("unit");
        let fault =
            Diagnostic::new(Code::POLICY_BUSINESS_DAYS, span, format!("business days need the key `{missing}`"));
        inner.found.report(fault.help("write `weekdays: mon-fri` and `calendar: its-id`, or `calendar: none`"));
    }
    let set = weekdays.as_ref().and_then(|written| {
        let set = WeekdaySet::parse(&written.value);
        if set.is_none() {
            let message = format!("`{}` are no days of the week", written.value);
            inner.found.report(
                Diagnostic::new(Code::YAML_UNKNOWN_VALUE, written.span, message).help("write `mon-fri` or `mon-sat`"),
            );
        }
        set
    });
    if let Some(count) = count.as_ref().filter(|count| count.value > 10_000) {
        inner.fault(Code::YAML_OUT_OF_RANGE, count.span, format!("{} is more than 10000", count.value));
    }
    let calendar = calendar.filter(|id| id.value != "none").and_then(|id| names.resolve(&id, inner));
    let mut offset = Offset::plain(count?.value.min(10_000), unit?, direction?);
    offset.weekdays = set.unwrap_or(WeekdaySet::MON_FRI);
    offset.counts_anchor = counts_anchor;
    offset.includes_end = includes_end;
    offset.roll = roll.unwrap_or(Roll::None);
    let weekdays = weekdays.map_or_else(|| "mon-fri".to_owned(), |written| written.value);
    Some(PolicyOffset { span: inner.span(), offset, anchor: anchor?, calendar, weekdays })
}

/// Days of the week as they are written.
struct WeekdayText(String);

impl Decode for WeekdayText {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        String::decode(node, found).map(WeekdayText)
    }

    fn kind() -> Type {
        Type::Form {
            pattern: "^(mon|tue|wed|thu|fri|sat|sun)( *[-,] *(mon|tue|wed|thu|fri|sat|sun))*$",
            example: "mon-fri",
        }
    }
}
