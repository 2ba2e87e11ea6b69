//! Days between which something holds.

use crate::calendar::Date;
use crate::catalog::word::check_period;
use crate::source::Spanned;
use crate::yaml::Fields;

/// A first and a last day, both inclusive; open where one is absent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Period {
    /// The first day.
    pub from: Option<Date>,
    /// The last day.
    pub to: Option<Date>,
}

impl Period {
    /// Reads two keys; a last day before the first is reported.
    pub(super) fn decode(
        fields: &mut Fields<'_, '_>,
        (from, from_doc): (&'static str, &'static str),
        (to, to_doc): (&'static str, &'static str),
    ) -> Period {
        let from: Option<Spanned<Date>> = fields.get_spanned(from, from_doc);
        let to: Option<Spanned<Date>> = fields.get_spanned(to, to_doc);
        check_period(from.as_ref(), to.as_ref(), fields);
        Period { from: from.map(|day| day.value), to: to.map(|day| day.value) }
    }

    /// Whether a day lies in it.
    pub fn contains(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from <= day) && self.to.is_none_or(|to| day <= to)
    }

    /// The days that two periods share; `None` where they share none.
    pub fn overlap(&self, other: &Period) -> Option<Period> {
        let from = self.from.max(other.from);
        let to = match (self.to, other.to) {
            (Some(a), Some(b)) => Some(a.min(b)),
            (a, b) => a.or(b),
        };
        let shared = Period { from, to };
        (shared.from.zip(shared.to).is_none_or(|(from, to)| from <= to)).then_some(shared)
    }
}
