//! How complete a language must be before its own words are shown.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::yaml::{Decode, Fields, Node, Type};

/// The `l10n.gate` part, valid.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// What an area must have, where nothing is said of it.
    pub shares: Shares,
    /// Percent of the pages that must be current.
    pub pages: u8,
    /// For how many days a page may be older than its source; 0 for any.
    pub stale_days: u32,
    /// What single areas must have.
    areas: BTreeMap<String, Shares>,
}

/// Which percentages of the messages of an area must be there.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Shares {
    /// Of all of them.
    pub messages: u8,
    /// Of those in groups marked as required.
    pub required: u8,
}

impl Shares {
    /// Where the settings say nothing.
    const USUAL: Shares = Shares { messages: 80, required: 100 };

    /// Reads them, with others in the place of what is absent.
    fn read(fields: &mut Fields<'_, '_>, usual: Shares) -> Shares {
        let messages = fields.get::<Percent>("messages", "percent of the messages of an area; 80 if absent");
        let required =
            fields.get::<Percent>("required", "percent of the messages of groups marked as required; 100 if absent");
        Shares {
            messages: messages.map_or(usual.messages, |percent| percent.0),
            required: required.map_or(usual.required, |percent| percent.0),
        }
    }
}

impl Default for Gate {
    fn default() -> Self {
        Gate { shares: Shares::USUAL, pages: 0, stale_days: 0, areas: BTreeMap::new() }
    }
}

impl Gate {
    /// Reads the part.
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Gate {
        let shares = Shares::read(fields, Shares::USUAL);
        let pages = fields.get::<Percent>("pages", "percent of the pages; 0 if absent");
        let stale_days =
            fields.get("stale_days", "for how many days a page may be older than its source; 0, for any, if absent");
        let areas = fields.table(
            "areas",
            "the same for single areas, as `{ course: { messages: 95 } }`",
            "an area",
            |name, fields| (name.value.clone(), Shares::read(fields, shares)),
        );
        Gate {
            shares,
            pages: pages.map_or(0, |percent| percent.0),
            stale_days: stale_days.unwrap_or(0),
            areas: areas.into_iter().collect(),
        }
    }

    /// What an area must have.
    pub fn of(&self, area: &str) -> Shares {
        self.areas.get(area).copied().unwrap_or(self.shares)
    }
}

/// A whole number up to a hundred.
struct Percent(u8);

impl Decode for Percent {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let value = u8::decode(node, found)?;
        if value > 100 {
            let message = format!("`{value}` is outside 0–100");
            found.report(Diagnostic::new(Code::YAML_OUT_OF_RANGE, node.span, message));
        }
        (value <= 100).then_some(Percent(value))
    }

    fn kind() -> Type {
        Type::Integer { min: 0, max: 100 }
    }
}
