//! `prospectus l10n sync`

use crate::cli::command::Outcome;
use crate::cli::l10n::desk::Desk;
use crate::freshness::{Digests, Ledger, Silences, Synced, areas, digests, ledger_path, silences, synced_ledger};
use crate::locale::LocaleId;
use crate::publish::Edit;

pub(super) fn run(desk: &Desk<'_>) -> Outcome {
    desk.write(edits(desk))
}

/// The ledgers of all languages as they should be; what becomes of their lines
/// is told.
pub(super) fn edits(desk: &Desk<'_>) -> Vec<(String, Edit)> {
    let locales = &desk.world().settings.locales;
    let source = desk.tag(locales.source());
    let mut edits = Vec::new();
    for locale in locales.ids() {
        let tag = desk.tag(locale);
        let Some((ledger, done)) = synced_ledger(&desk.sources, source, tag) else { continue };
        if done != Synced::default() {
            let Synced { added, renewed, removed } = done;
            desk.report.say(&format!("{tag}: {added} added, {renewed} translated again, {removed} removed"));
        }
        edits.push((ledger_path(tag), Edit::Write(ledger.text())));
    }
    edits
}

/// The ledger of a language as it stands.
pub(super) fn ledger(desk: &Desk<'_>, locale: LocaleId) -> Ledger {
    desk.sources.find(&ledger_path(desk.tag(locale))).map_or_else(Ledger::default, |file| Ledger::parse(file.text()))
}

/// The present messages of the source.
pub(super) fn source(desk: &Desk<'_>) -> Digests {
    texts(desk, desk.world().settings.locales.source())
}

/// The present messages of a language.
pub(super) fn texts(desk: &Desk<'_>, locale: LocaleId) -> Digests {
    digests(&areas(&desk.sources, desk.tag(locale)))
}

/// The rules that comments above messages of a language silence.
pub(super) fn silenced(desk: &Desk<'_>, locale: LocaleId) -> Silences {
    silences(&areas(&desk.sources, desk.tag(locale)))
}
