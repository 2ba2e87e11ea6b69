//! `prospectus l10n`: each verb is a file named by it.

mod check;
mod diff;
mod gate;
mod gc;
mod glossary;
mod init;
mod mark;
mod new;
mod next;
mod preview;
mod status;
mod sync;
mod touch;

mod desk;
mod history;
mod target;

use crate::cli::arguments::{Global, L10n, L10nVerb};
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::Desk;

pub(super) fn run(global: &Global, l10n: &L10n) -> Outcome {
    // Folders without a catalog have no desk.
    if let L10nVerb::Check(check) = &l10n.verb {
        return check::run(global, check);
    }
    let desk = match Desk::open(global) {
        Ok(desk) => desk,
        Err(outcome) => return outcome,
    };
    match &l10n.verb {
        L10nVerb::Check(check) => check::run(global, check),
        L10nVerb::Init => init::run(&desk),
        L10nVerb::AddLocale(locale) => init::add(&desk, locale),
        L10nVerb::Status(status) => status::run(&desk, status),
        L10nVerb::Next(next) => next::run(&desk, next),
        L10nVerb::Diff(target) => diff::run(&desk, target),
        L10nVerb::New(new) => new::run(&desk, new),
        L10nVerb::Mark(mark) => mark::run(&desk, mark),
        L10nVerb::Touch(touch) => touch::run(&desk, touch),
        L10nVerb::Sync => sync::run(&desk),
        L10nVerb::Gc => gc::run(&desk),
        L10nVerb::Preview(preview) => preview::run(&desk, preview),
        L10nVerb::Glossary(term) => glossary::run(&desk, term),
        L10nVerb::Gate(gate) => gate::run(&desk, gate),
    }
}
