//! The sentences of policies, tried with the facts they would meet.

use crate::check::facts::unknown;
use crate::check::lost::Lost;
use crate::diag::Diagnostics;
use crate::locale::LocaleId;
use crate::messages::FaultKind;
use crate::rules::Subject;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let lost = &Lost::new(world, found);
    let run = world.catalog.courses.shown().find_map(|(key, _)| {
        let best = world.facts.course(key).best_run?;
        Some(Subject::Run(key, best))
    });
    let ids: Vec<&str> = world.facts.policies.in_force(&world.catalog).map(|(policy, _)| policy.id.as_ref()).collect();
    for id in ids {
        for locale in world.settings.locales.ids() {
            let rule = format!("policy-{id}");
            try_message(world, lost, locale, &rule, Subject::Site, found);
            if let Some(run) = run {
                try_message(world, lost, locale, &format!("{rule}-date"), run, found);
            }
        }
    }
}

fn try_message(world: &World, lost: &Lost, locale: LocaleId, key: &str, subject: Subject, found: &mut Diagnostics) {
    // What another language lends is tried in that language.
    if !world.messages.has(locale, key) {
        return;
    }
    let scope = world.scope(subject);
    let Err(fault) = world.messages.format(locale, key, &scope) else { return };
    let Some(place) = fault.span.or_else(|| world.messages.place(locale, key)) else { return };
    if lost.is_reported(place) {
        return;
    }
    match &fault.kind {
        FaultKind::UnknownVariable(name) if lost.named(name) => {}
        FaultKind::UnknownVariable(name) => found.report(unknown(place, name, &scope.names())),
        FaultKind::WrongType(_) | FaultKind::TooLong => found.report(fault.diagnostic(place)),
        // What does not exist is reported where it is named.
        _ => {}
    }
}
