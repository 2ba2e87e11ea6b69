//! Words for parts that have no file of their own: a run, a group, a holiday.
//! They stand under the part's id, which must be there.

use crate::catalog::{Catalog, Entity, Facts, Item, Requirement, Table};
use crate::content::Text;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Spanned};

/// Reports words for parts that do not exist, and facts of sections that no
/// text has.
pub(super) fn check(catalog: &Catalog, found: &mut Diagnostics) {
    table(&catalog.courses, found, |course, found| {
        let runs: Vec<&str> = course.runs.iter().map(|run| run.id.as_str()).collect();
        parts(course, "runs", "run", &runs, found);
        let prices: Vec<&str> = course.runs.iter().flat_map(|run| &run.prices).map(|price| price.id.as_str()).collect();
        parts(course, "prices", "price", &prices, found);
        let sessions: Vec<_> = course.runs.iter().flat_map(|run| &run.sessions).map(|session| &session.id).collect();
        parts(course, "sessions", "session", &values(&sessions), found);
        unworded(course, "sessions", "session", &sessions, found);
        let activities = course.modules.iter().flat_map(|module| &module.activities);
        let activities: Vec<_> = activities.map(|activity| &activity.id).collect();
        parts(course, "activities", "activity", &values(&activities), found);
        unworded(course, "activities", "activity", &activities, found);
        let modules: Vec<_> = course.modules.iter().map(|module| &module.id).collect();
        parts(course, "modules", "module", &values(&modules), found);
        let media: Vec<_> = course.media.iter().map(|medium| &medium.id).collect();
        parts(course, "media", "medium", &values(&media), found);
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
        let posts: Vec<_> = person.appointments.iter().map(|post| &post.id).collect();
        parts(person, "appointments", "appointment", &values(&posts), found);
        unworded(person, "appointments", "appointment", &posts, found);
    });
    table(&catalog.calendars, found, |calendar, found| {
        let days: Vec<String> = calendar.holidays.days().map(|day| day.to_string()).collect();
        let days: Vec<&str> = days.iter().map(String::as_str).collect();
        parts(calendar, "days", "holiday", &days, found);
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
            // Words that could not be read are a fault already.
            if ids.contains(&id) || part.fields.is_empty() {
                continue;
            }
            let message = format!("there is no {what} `{id}` in `{}`", entity.id);
            let place = part.span.unwrap_or_else(|| text.file.start());
            let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, place, message);
            found.report(fault.suggest(id, ids.iter().copied()));
        }
    }
}

fn values<'a>(ids: &[&'a Spanned<String>]) -> Vec<&'a str> {
    ids.iter().map(|id| id.value.as_str()).collect()
}

/// Where the source says words for some parts, it says them for all.
fn unworded<T>(entity: &Entity<T>, field: &str, what: &str, ids: &[&Spanned<String>], found: &mut Diagnostics) {
    let Some(text) = source(entity).filter(|text| text.is_whole && text.front.parts(field).next().is_some()) else {
        return;
    };
    let mut told: Vec<&str> = Vec::new();
    for id in ids {
        if text.front.part(field, &id.value).is_some() || told.contains(&id.value.as_str()) {
            continue;
        }
        told.push(&id.value);
        let message = format!("the {what} `{}` has no words in the source text, and others have", id.value);
        let fault = Diagnostic::new(Code::ENTITY_PART_WORDS, id.span, message);
        let place = text.front.parts(field).find_map(|(_, part)| part.span);
        let fault = match place {
            Some(place) => fault.related(place, "the words of others"),
            None => fault,
        };
        found.report(fault.help(format!("add `{}: …` to `{field}` there", id.value)));
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
