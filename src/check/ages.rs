//! Figures that were counted long ago.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    for (key, statistic) in world.catalog.statistics.shown() {
        let Some(as_of) = statistic.as_of.as_ref().filter(|_| world.facts.is_old(key)) else { continue };
        let months = world.facts.months_since(as_of.value);
        let message = format!("the statistic `{}` is {months} months old", statistic.id);
        let fault = Diagnostic::new(Code::STATISTIC_OLD, as_of.span, message);
        found.report(fault.help("count again, and write the new `value` and `as_of`"));
    }
}
