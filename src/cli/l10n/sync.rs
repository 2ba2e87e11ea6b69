//! `prospectus l10n sync`

use crate::cli::command::Outcome;
use crate::cli::l10n::desk::Desk;
use crate::freshness::{Digests, Ledger, Silences, Synced, areas, digests, ledger_path, silences};
use crate::locale::LocaleId;
use crate::publish::Edit;

pub(super) fn run(desk: &Desk<'_>) -> Outcome {
    desk.write(edits(desk))
}

/// The ledgers of all languages as they should be; what becomes of their lines
/// is told.
pub(super) fn edits(desk: &Desk<'_>) -> Vec<(String, Edit)> {
    let source = source(desk);
    let locales = &desk.world().settings.locales;
    let mut edits = Vec::new();
    for locale in locales.ids().filter(|&locale| locale != locales.source()) {
        let (tag, texts) = (desk.tag(locale), texts(desk, locale));
        let path = ledger_path(tag);
        // A language without messages needs no ledger.
        if texts.is_empty() && desk.sources.find(&path).is_none() {
            continue;
        }
        let mut ledger = ledger(desk, locale);
        let done = ledger.sync(&source, &texts, &silenced(desk, locale));
        if done != Synced::default() {
            let Synced { added, renewed, removed } = done;
            desk.report.say(&format!("{tag}: {added} added, {renewed} translated again, {removed} removed"));
        }
        edits.push((path, Edit::Write(ledger.text())));
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
