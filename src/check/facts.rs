//! Every placeable of the prose, tried with the facts it would meet.

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::catalog::{Entity, Facts as Kind, Table};
use crate::check::lost::Lost;
use crate::content::Text;
use crate::diag::{Code, Diagnostic, Diagnostics, nearest};
use crate::locale::LocaleId;
use crate::messages::{self, FaultKind, Placeable};
use crate::rules::Subject;
use crate::source::{FileId, Span};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let catalog = &world.catalog;
    let lost = &Lost::new(world, found);
    table(&catalog.courses, world, lost, |key, _| key.into(), found);
    table(&catalog.programs, world, lost, |key, _| key.into(), found);
    table(&catalog.people, world, lost, |key, _| key.into(), found);
    table(&catalog.credentials, world, lost, |key, _| key.into(), found);
    table(&catalog.pathways, world, lost, |key, _| key.into(), found);
    table(&catalog.units, world, lost, |key, _| key.into(), found);
    table(&catalog.faq, world, lost, |_, _| Subject::Site, found);
    table(&catalog.policies, world, lost, |_, _| Subject::Site, found);
    table(&catalog.pages, world, lost, |_, _| Subject::Site, found);
    table(&catalog.news, world, lost, |key, _| key.into(), found);
    table(&catalog.events, world, lost, |key, _| key.into(), found);
    table(&catalog.awards, world, lost, |key, _| key.into(), found);
    table(&catalog.testimonials, world, lost, |key, _| key.into(), found);
    table(&catalog.statistics, world, lost, |key, _| key.into(), found);
    table(&catalog.notices, world, lost, |key, _| key.into(), found);
    table(&catalog.contacts, world, lost, |_, _| Subject::Site, found);
    table(&catalog.calendars, world, lost, |_, _| Subject::Site, found);
    table(&catalog.editions, world, lost, |key, _| key.into(), found);
}

fn table<T: Kind>(
    table: &Table<T>,
    world: &World,
    lost: &Lost,
    subject: impl Fn(crate::catalog::Key<T>, &Entity<T>) -> Subject + Sync,
    found: &mut Diagnostics,
) {
    let shown: Vec<_> = table.shown().collect();
    let faults: Vec<Diagnostics> = shown
        .par_iter()
        .map(|(key, entity)| {
            let mut found = Diagnostics::new();
            for (locale, text) in entity.texts.entries() {
                let source = entity.texts[entity.source].as_ref().filter(|_| locale != entity.source);
                let context = Context { world, lost, subject: subject(*key, entity), facts: entity.place.file, source };
                if let Some(text) = text {
                    context.text(text, locale, &mut found);
                }
            }
            found
        })
        .collect();
    for one in faults {
        found.extend(one);
    }
}

/// An entity whose texts are read.
struct Context<'a> {
    world: &'a World,
    lost: &'a Lost,
    subject: Subject,
    /// The file of its facts.
    facts: FileId,
    /// What a translation was made from.
    source: Option<&'a Text>,
}

impl Context<'_> {
    fn text(&self, text: &Text, locale: LocaleId, found: &mut Diagnostics) {
        for placeable in text.placeables() {
            messages::check_placeable(&self.world.messages, locale, placeable, found);
            self.markup(placeable, locale, found);
            self.placeable(placeable, locale, found);
        }
    }

    /// What a message says enters prose as text, so it holds no markup.
    fn markup(&self, placeable: &Placeable, locale: LocaleId, found: &mut Diagnostics) {
        let messages = &self.world.messages;
        for (key, place) in placeable.messages().filter(|(key, _)| messages.has_markup(locale, key)) {
            let message = format!("`{key}` has markup, and readers would see the tags");
            let fault = Diagnostic::new(Code::TEMPLATE_MARKUP_AS_TEXT, place, message);
            let fault = match messages.place(locale, &key) {
                Some(place) => fault.related(place, "the message with markup"),
                None => fault,
            };
            found.report(fault.help("take the markup out of the message; prose has its own"));
        }
    }

    fn placeable(&self, placeable: &Placeable, locale: LocaleId, found: &mut Diagnostics) {
        let scope = self.world.scope(self.subject);
        let Err(fault) = self.world.messages.evaluate(locale, placeable, &scope) else { return };
        match &fault.kind {
            FaultKind::UnknownVariable(name) => {
                let names = scope.names();
                let is_lost = match names.contains(name) {
                    true => self.lost.given(name, self.facts),
                    false => self.lost.named(name),
                };
                if is_lost {
                    return;
                }
                let inside = fault.span.filter(|span| span.file != placeable.span().file);
                let diagnostic = match inside {
                    Some(span) if self.lost.is_reported(span) => return,
                    _ if names.contains(name) => not_given(placeable.span(), name),
                    // A message that names no fact is wrong wherever it is used.
                    inside => self.unknown(inside.unwrap_or(placeable.span()), name, &names),
                };
                found.report(match inside {
                    Some(_) if diagnostic.code == Code::FACT_UNKNOWN => diagnostic,
                    Some(span) => diagnostic.related(span, "the message asks for it here"),
                    None => diagnostic,
                });
            }
            FaultKind::WrongType(_) | FaultKind::TooLong => found.report(fault.diagnostic(placeable.span())),
            // What does not exist is reported where it is named.
            _ => {}
        }
    }

    /// A name that is no fact; translators are told those that the source names.
    fn unknown(&self, place: Span, name: &str, names: &[String]) -> Diagnostic {
        let is_fact = |name: &String| names.contains(name);
        let said = self.source.into_iter().flat_map(Text::placeables).flat_map(Placeable::variables);
        let said: BTreeSet<String> = said.map(|(name, _)| name).filter(is_fact).collect();
        if said.is_empty() || nearest(name, names.iter().map(String::as_str)).is_some() {
            return unknown(place, name, names);
        }
        let said: Vec<String> = said.into_iter().collect();
        fault(place, name).help(format!("the source names {}", list(&said)))
    }
}

fn not_given(place: Span, name: &str) -> Diagnostic {
    Diagnostic::new(Code::FACT_NOT_GIVEN, place, format!("the fact `${name}` is not given here"))
        .help("give it in the YAML file, or take it out of the text")
}

/// A name that is no fact, with the nearest that is.
pub(super) fn unknown(place: Span, name: &str, names: &[String]) -> Diagnostic {
    fault(place, name).help(match nearest(name, names.iter().map(String::as_str)) {
        Some(near) => format!("did you mean `${near}`?"),
        None => format!("what can be named: {}", list(names)),
    })
}

fn fault(place: Span, name: &str) -> Diagnostic {
    Diagnostic::new(Code::FACT_UNKNOWN, place, format!("there is no fact `${name}` here"))
}

fn list(names: &[String]) -> String {
    const MOST: usize = 12;
    let mut list: Vec<String> = names.iter().take(MOST).map(|name| format!("`${name}`")).collect();
    if names.len() > MOST {
        list.push("…".to_owned());
    }
    list.join(", ")
}
