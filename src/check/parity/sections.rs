//! Sections that a translation lost which never said what it was made from.
//!
//! Links from elsewhere lead to sections by id, in every language: that much is
//! asked of any text.

use crate::catalog::{Entity, Facts, Table};
use crate::check::parity::claims;
use crate::content::Text;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let catalog = &world.catalog;
    table(&catalog.courses, world, found);
    table(&catalog.programs, world, found);
    table(&catalog.credentials, world, found);
    table(&catalog.pathways, world, found);
    table(&catalog.people, world, found);
    table(&catalog.units, world, found);
    table(&catalog.faq, world, found);
    table(&catalog.policies, world, found);
    table(&catalog.pages, world, found);
    table(&catalog.news, world, found);
    table(&catalog.events, world, found);
    table(&catalog.awards, world, found);
}

fn table<T: Facts>(table: &Table<T>, world: &World, found: &mut Diagnostics) {
    for (_, entity) in table.shown() {
        let Some(source) = &entity.texts[entity.source] else { continue };
        let Some(texts) = world.freshness.texts(T::KIND, &entity.id) else { continue };
        for (locale, text) in entity.texts.entries().filter(|(locale, _)| *locale != entity.source) {
            let text = text.as_ref().filter(|text| text.is_whole && !claims(&texts.states[locale]));
            text.into_iter().for_each(|text| lost(text, source, entity, found));
        }
    }
}

fn lost<T>(text: &Text, source: &Text, entity: &Entity<T>, found: &mut Diagnostics) {
    let sections = source.prose.sections.iter().map(|section| &section.id);
    for id in sections.filter(|id| text.prose.section(&id.value).is_none()) {
        let message = format!("the section `#{}` of the source is not in this translation", id.value);
        let fault = Diagnostic::new(Code::MD_ANCHOR_LOST, text.file.start(), message).severity(Severity::Warning);
        let fault = fault.related(id.span, format!("in the source of `{}`", entity.id));
        let ids = text.prose.sections.iter().map(|section| section.id.value.as_ref());
        found.report(fault.suggest(&id.value, ids));
    }
}
