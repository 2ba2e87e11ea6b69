//! The sentences of policies, tried with the facts they would meet.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::messages::FaultKind;
use crate::rules::Subject;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let run = world.catalog.courses.shown().find_map(|(key, _)| {
        let best = world.facts.course(key).best_run?;
        Some(Subject::Run(key, best))
    });
    let ids: Vec<&str> = world.facts.policies.in_force(&world.catalog).map(|(policy, _)| policy.id.as_ref()).collect();
    for id in ids {
        for locale in world.settings.locales.ids() {
            let rule = format!("policy-{id}");
            try_message(world, locale, &rule, Subject::Site, found);
            if let Some(run) = run {
                try_message(world, locale, &format!("{rule}-date"), run, found);
            }
        }
    }
}

fn try_message(world: &World, locale: crate::locale::LocaleId, key: &str, subject: Subject, found: &mut Diagnostics) {
    // What another language lends is tried in that language.
    if !world.messages.has(locale, key) {
        return;
    }
    let scope = world.scope(subject);
    let Err(fault) = world.messages.format(locale, key, &scope) else { return };
    let Some(place) = fault.span.or_else(|| world.messages.place(locale, key)) else { return };
    match &fault.kind {
        FaultKind::UnknownVariable(name) => {
            let names = scope.names();
            let diagnostic = Diagnostic::new(
                Code::FACT_UNKNOWN,
                place,
                format!("there is no fact `${name}` for the message `{key}`"),
            );
            found.report(diagnostic.suggest(name, names.iter().map(String::as_str)));
        }
        _ => found.report(fault.diagnostic(place)),
    }
}
