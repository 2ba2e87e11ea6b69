//! `prospectus l10n gate`

use crate::cli::arguments::Gate;
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::Desk;
use crate::tables;

pub(super) fn run(desk: &Desk<'_>, gate: &Gate) -> Outcome {
    let locales: Vec<_> = desk.world().settings.locales.ids().collect();
    let progress = desk.progress(&locales);
    desk.report.tell(&tables::gates(&desk.world().settings.locales, &progress, gate.explain));
    Outcome::Fine
}
