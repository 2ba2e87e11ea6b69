//! The levels that a catalog gives to single rules.

use crate::diag::Diagnostics;
use crate::world::World;

pub(super) fn apply(world: &World, found: &mut Diagnostics) {
    let rules = &world.settings.l10n.rules;
    if rules.is_empty() {
        return;
    }
    for one in std::mem::take(found) {
        match rules.level(one.code) {
            None => found.report(one),
            Some(None) => {}
            // Where a finding is milder than its rule, there is a reason beside the rule.
            Some(Some(level)) if one.severity == one.code.severity() => found.report(one.severity(level)),
            Some(Some(level)) => {
                let severity = one.severity.min(level);
                found.report(one.severity(severity));
            }
        }
    }
}
