//! `prospectus l10n status`

use crate::cli::arguments::{Status, StatusFormat};
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::Desk;
use crate::config::Stage;
use crate::tables;

pub(super) fn run(desk: &Desk<'_>, status: &Status) -> Outcome {
    let locales = match desk.locales(&status.locale) {
        Ok(locales) => locales,
        Err(why) => return desk.refuse(&why),
    };
    let progress = desk.progress(&locales);
    let known = &desk.world().settings.locales;
    desk.report.tell(&match status.format {
        StatusFormat::Table => tables::status(known, &progress),
        StatusFormat::Json => tables::status_json(known, &progress),
    });
    let is_short = progress.iter().any(|one| one.stage == Stage::Published && !one.is_live());
    if status.gate && is_short { Outcome::Findings } else { Outcome::Fine }
}
