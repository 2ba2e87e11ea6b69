//! Whether registration can open before the policy closes it.
//!
//! Asked of the version that holds on the day on which it opens: before that
//! day nobody can register, and the answer is the same on every day. Two days
//! that a run gives itself are compared where they are read.

use crate::catalog::{PolicyKind, Run};
use crate::diag::{Code, Diagnostic};
use crate::rules::PolicySet;
use crate::rules::deadlines::{RunDays, closing_day};

/// A fault where a run opens for registration on a day by which the rule has
/// closed it. What the run says of both days is compared where it is read.
pub(super) fn fault(run: &Run, days: &RunDays<'_>, policies: &PolicySet) -> Option<Diagnostic> {
    let opens = run.registration_opens.as_ref().filter(|_| run.registration_closes.is_none())?;
    let versions = policies.versions_between(days.catalog, (opens.value, opens.value));
    let (_, rule) = versions.into_iter().find(|(kind, _)| *kind == PolicyKind::Registration)?;
    let closes = closing_day(rule, days).filter(|&closes| closes < opens.value)?;
    let message = format!("registration closes ({closes}) before it opens ({})", opens.value);
    let fault = Diagnostic::new(Code::RUN_REGISTRATION_ORDER, opens.span, message);
    Some(fault.related(rule.span, "it closes by this rule").help("let it open earlier, or write `registration_closes`"))
}
