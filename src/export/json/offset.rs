//! A distance from a day, as policies and activities state it.

use schemars::JsonSchema;
use serde::Serialize;

use crate::calendar::{Direction, Roll, Unit};
use crate::catalog::{Anchor, PolicyOffset};
use crate::world::World;

/// A distance from a day. The day it starts from is day zero.
#[derive(Serialize, JsonSchema)]
pub(super) struct Offset<'w> {
    /// How many.
    count: u32,
    /// Of what.
    unit: OffsetUnit,
    /// Which way.
    direction: OffsetDirection,
    /// From which day.
    anchor: OffsetAnchor,
    /// The days of the week that are business days, as `mon-fri`.
    weekdays: &'w str,
    /// The id of the calendar whose holidays are no business days.
    calendar: Option<&'w str>,
    /// Whether the first day counts as day one.
    count_anchor: bool,
    /// Whether the last day still belongs to the period.
    inclusive_end: bool,
    /// What happens to a result that is no business day.
    roll: OffsetRoll,
}

/// What an offset counts.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum OffsetUnit {
    BusinessDay,
    CalendarDay,
    Week,
    Month,
    Hour,
}

/// Which way an offset counts.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum OffsetDirection {
    After,
    Before,
}

/// The day an offset starts from.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum OffsetAnchor {
    RunStart,
    RunEnd,
    Purchase,
    Invoice,
    FirstRunStart,
}

/// Where a day goes that is no business day.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum OffsetRoll {
    None,
    NextBusiness,
    PreviousBusiness,
}

impl<'w> Offset<'w> {
    pub(super) fn new(world: &'w World, offset: &'w PolicyOffset) -> Offset<'w> {
        let distance = &offset.offset;
        Offset {
            count: distance.count,
            unit: match distance.unit {
                Unit::BusinessDay => OffsetUnit::BusinessDay,
                Unit::CalendarDay => OffsetUnit::CalendarDay,
                Unit::Week => OffsetUnit::Week,
                Unit::Month => OffsetUnit::Month,
                Unit::Hour => OffsetUnit::Hour,
            },
            direction: match distance.direction {
                Direction::After => OffsetDirection::After,
                Direction::Before => OffsetDirection::Before,
            },
            anchor: match offset.anchor {
                Anchor::RunStart => OffsetAnchor::RunStart,
                Anchor::RunEnd => OffsetAnchor::RunEnd,
                Anchor::Purchase => OffsetAnchor::Purchase,
                Anchor::Invoice => OffsetAnchor::Invoice,
                Anchor::FirstRunStart => OffsetAnchor::FirstRunStart,
            },
            weekdays: &offset.weekdays,
            calendar: offset.calendar.map(|key| &*world.catalog.calendars.get(key).id),
            count_anchor: distance.counts_anchor,
            inclusive_end: distance.includes_end,
            roll: match distance.roll {
                Roll::None => OffsetRoll::None,
                Roll::NextBusiness => OffsetRoll::NextBusiness,
                Roll::PreviousBusiness => OffsetRoll::PreviousBusiness,
            },
        }
    }
}
