//! `prospectus l10n next`

use crate::cli::arguments::Next;
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::Desk;
use crate::tables;

pub(super) fn run(desk: &Desk<'_>, next: &Next) -> Outcome {
    let locales = match desk.locales(&next.locale) {
        Ok(locales) => locales,
        Err(why) => return desk.refuse(&why),
    };
    for progress in desk.progress(&locales) {
        let tag = desk.tag(progress.locale);
        let stale = desk.world().freshness.stale_messages(progress.locale).first();
        let message = stale.map(|one| {
            let key = &one.key;
            format!("{tag}: the source of `{key}` has changed\n  prospectus l10n diff {key} --locale {tag}\n")
        });
        let open = tables::next(tag, &progress).or(message);
        desk.report.tell(&open.unwrap_or_else(|| format!("{tag}: nothing is open\n")));
    }
    Outcome::Fine
}
