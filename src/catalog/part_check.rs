//! Words for parts that have no file of their own: a run, a group, a holiday.
//! They stand under the part's id, which must be there.

use crate::catalog::{Catalog, Entity, Facts, Item, Requirement, Table};
use crate::content::Text;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::FileId;

/// Reports words for parts that do not exist, and facts of sections that no
/// text has.
pub(super) fn check(catalog: &Catalog, found: &mut Diagnostics) {
    table(&catalog.courses, found, |course, found| {
        let runs: Vec<&str> = course.runs.iter().map(|run| run.id.as_str()).collect();
        parts(course, "runs", "run", &runs, found);
        let Some(source) = source(course) else { return };
        for module in &course.modules {
            if !source.has_anchor(&module.id.value) {
                let message = format!("the syllabus has no part `#{}`", module.id.value);
                let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, module.id.span, message);
                found.report(fault.suggest(&module.id.value, anchors(source)));
            }
        }
    });
    table(&catalog.programs, found, |program, found| {
        let mut groups = Vec::new();
        program.requirements.iter().for_each(|tree| collect(tree, &mut groups));
        parts(program, "groups", "group", &groups, found);
    });
    table(&catalog.people, found, |person, found| {
        let posts: Vec<&str> = person.appointments.iter().map(|post| post.id.value.as_str()).collect();
        parts(person, "appointments", "appointment", &posts, found);
    });
    table(&catalog.faq, found, |category, found| {
        let Some(source) = source(category) else { return };
        for (id, question) in &category.questions {
            if !source.is_whole || source.prose.section(id).is_some() {
                continue;
            }
            let message = format!("there is no question `{id}` in this category");
            let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, question.span, message);
            found.report(fault.suggest(id, anchors(source)));
        }
    });
}

/// Entities whose facts were read without a fault.
fn table<T: Facts>(table: &Table<T>, found: &mut Diagnostics, check: impl Fn(&Entity<T>, &mut Diagnostics)) {
    let faulty: Vec<FileId> = found.error_files().collect();
    for (_, entity) in table.shown() {
        if !faulty.contains(&entity.place.file) {
            check(entity, found);
        }
    }
}

fn source<T>(entity: &Entity<T>) -> Option<&Text> {
    entity.texts[entity.source].as_ref()
}

fn anchors(text: &Text) -> impl Iterator<Item = &str> {
    let sections = text.prose.sections.iter().map(|section| section.id.value.as_ref());
    sections.chain(text.prose.anchors.iter().map(|anchor| anchor.value.as_ref()))
}

fn parts<T>(entity: &Entity<T>, field: &str, what: &str, ids: &[&str], found: &mut Diagnostics) {
    for text in entity.texts.iter().flatten() {
        for (id, part) in text.front.parts(field) {
            if ids.contains(&id) {
                continue;
            }
            let message = format!("there is no {what} `{id}` in `{}`", entity.id);
            let place = part.span.unwrap_or_else(|| text.file.start());
            let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, place, message);
            found.report(fault.suggest(id, ids.iter().copied()));
        }
    }
}

fn collect<'a>(group: &'a Requirement, ids: &mut Vec<&'a str>) {
    ids.extend(group.id.as_deref());
    for item in &group.items {
        if let Item::Group(group) = item {
            collect(group, ids);
        }
    }
}
