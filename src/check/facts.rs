//! Every placeable of the prose, tried with the facts it would meet.

use rayon::prelude::*;

use crate::catalog::{Entity, Facts as Kind, Table};
use crate::content::Text;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::LocaleId;
use crate::messages::{FaultKind, Placeable};
use crate::rules::Subject;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let catalog = &world.catalog;
    table(&catalog.courses, world, |key, _| Subject::Course(key), found);
    table(&catalog.programs, world, |key, _| Subject::Program(key), found);
    table(&catalog.people, world, |_, _| Subject::Site, found);
    table(&catalog.credentials, world, |_, _| Subject::Site, found);
    table(&catalog.pathways, world, |_, _| Subject::Site, found);
    table(&catalog.units, world, |_, _| Subject::Site, found);
    table(&catalog.faq, world, |_, _| Subject::Site, found);
    table(&catalog.policies, world, |_, _| Subject::Site, found);
    table(&catalog.pages, world, |_, _| Subject::Site, found);
    table(&catalog.news, world, |_, _| Subject::Site, found);
    table(&catalog.events, world, |_, _| Subject::Site, found);
    table(&catalog.awards, world, |_, _| Subject::Site, found);
    table(&catalog.testimonials, world, |_, _| Subject::Site, found);
    table(&catalog.statistics, world, |_, _| Subject::Site, found);
    table(&catalog.notices, world, |_, _| Subject::Site, found);
    table(&catalog.contacts, world, |_, _| Subject::Site, found);
    table(&catalog.calendars, world, |_, _| Subject::Site, found);
}

fn table<T: Kind>(
    table: &Table<T>,
    world: &World,
    subject: impl Fn(crate::catalog::Key<T>, &Entity<T>) -> Subject + Sync,
    found: &mut Diagnostics,
) {
    let shown: Vec<_> = table.shown().collect();
    let faults: Vec<Diagnostics> = shown
        .par_iter()
        .map(|(key, entity)| {
            let mut found = Diagnostics::new();
            let subject = subject(*key, entity);
            for (locale, text) in entity.texts.entries() {
                if let Some(text) = text {
                    check_text(text, locale, subject, world, &mut found);
                }
            }
            found
        })
        .collect();
    for one in faults {
        found.extend(one);
    }
}

fn check_text(text: &Text, locale: LocaleId, subject: Subject, world: &World, found: &mut Diagnostics) {
    let lines = text.front.lines().flat_map(|line| line.placeables());
    let prose = text.prose.fragments().flat_map(|fragment| fragment.placeables());
    for placeable in lines.chain(prose) {
        check_placeable(placeable, locale, subject, world, found);
    }
}

fn check_placeable(placeable: &Placeable, locale: LocaleId, subject: Subject, world: &World, found: &mut Diagnostics) {
    let scope = world.scope(subject);
    let Err(fault) = world.messages.evaluate(locale, placeable, &scope) else { return };
    let FaultKind::UnknownVariable(name) = &fault.kind else {
        found.report(fault.diagnostic(placeable.span()));
        return;
    };
    let names = scope.names();
    let is_known = names.iter().any(|one| one == name);
    let diagnostic = match is_known {
        true => {
            Diagnostic::new(Code::FACT_NOT_GIVEN, placeable.span(), format!("the fact `${name}` is not given here"))
                .help("give it in the YAML file, or take it out of the text")
        }
        false => {
            let fault =
                Diagnostic::new(Code::FACT_UNKNOWN, placeable.span(), format!("there is no fact `${name}` here"));
            match fault.suggest(name, names.iter().map(String::as_str)) {
                fault if fault.help.is_none() => fault.help(format!("what can be named: {}", list(&names))),
                fault => fault,
            }
        }
    };
    found.report(match fault.span.filter(|&span| span != placeable.span()) {
        Some(span) if fault.key != placeable.text() => diagnostic.related(span, "named here"),
        _ => diagnostic,
    });
}

fn list(names: &[String]) -> String {
    const MOST: usize = 12;
    let mut list: Vec<String> = names.iter().take(MOST).map(|name| format!("`${name}`")).collect();
    if names.len() > MOST {
        list.push("…".to_owned());
    }
    list.join(", ")
}
