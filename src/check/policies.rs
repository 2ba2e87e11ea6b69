//! The sentences of policies, tried with the facts they would meet: those of
//! every version, so that none fails on the day on which it begins to hold.

use std::collections::BTreeSet;

use crate::check::facts::unknown;
use crate::check::lost::Lost;
use crate::diag::Diagnostics;
use crate::locale::LocaleId;
use crate::messages::FaultKind;
use crate::rules::{FactScope, Subject};
use crate::source::Span;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let mut trial = Trial { world, lost: &Lost::new(world, found), told: BTreeSet::new() };
    let run = world.catalog.courses.shown().find_map(|(key, _)| {
        let best = world.facts.course(key).best_run?;
        Some(Subject::Run(key, best))
    });
    for (key, policy) in world.catalog.policies.shown() {
        for version in 0..policy.versions.len() {
            for locale in world.settings.locales.ids() {
                let rule = format!("policy-{}", policy.id);
                let scope = |subject| world.scope(subject).pretending(key, version);
                trial.message(locale, &rule, &scope(Subject::Site), found);
                if let Some(run) = run {
                    trial.message(locale, &format!("{rule}-date"), &scope(run), found);
                }
            }
        }
    }
}

/// Sentences that are tried, each fault told once.
struct Trial<'a> {
    world: &'a World,
    lost: &'a Lost,
    told: BTreeSet<(Span, String)>,
}

impl Trial<'_> {
    fn message(&mut self, locale: LocaleId, key: &str, scope: &FactScope<'_>, found: &mut Diagnostics) {
        let messages = &self.world.messages;
        // What another language lends is tried in that language.
        if !messages.has(locale, key) {
            return;
        }
        let Err(fault) = messages.format(locale, key, scope) else { return };
        let Some(place) = fault.span.or_else(|| messages.place(locale, key)) else { return };
        if self.lost.is_reported(place) || !self.told.insert((place, fault.to_string())) {
            return;
        }
        match &fault.kind {
            FaultKind::UnknownVariable(name) if self.lost.named(name) => {}
            FaultKind::UnknownVariable(name) => found.report(unknown(place, name, &scope.names())),
            FaultKind::WrongType(_) | FaultKind::TooLong => found.report(fault.diagnostic(place)),
            // What does not exist is reported where it is named.
            _ => {}
        }
    }
}
