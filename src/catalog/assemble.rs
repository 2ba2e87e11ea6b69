//! Documents become a catalog: facts read, references resolved.

use rayon::prelude::*;

use crate::catalog::{
    Award, Common, Contact, Course, Credential, Edition, Entity, Event, Facts, FaqCategory, HolidayCalendar, Key,
    Names, News, Notice, Page, Pathway, Person, Policy, Program, Redirects, Statistic, Table, Testimonial, Unit,
    Vocabularies, part_check, prose_check,
};
use crate::config::Settings;
use crate::content::{Document, Documents, Kind};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// Everything the catalog says, sound.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "one table for each kind of entity")]
pub struct Catalog {
    pub courses: Table<Course>,
    pub programs: Table<Program>,
    pub credentials: Table<Credential>,
    pub pathways: Table<Pathway>,
    pub people: Table<Person>,
    pub units: Table<Unit>,
    pub faq: Table<FaqCategory>,
    pub policies: Table<Policy>,
    pub pages: Table<Page>,
    pub news: Table<News>,
    pub events: Table<Event>,
    pub awards: Table<Award>,
    pub testimonials: Table<Testimonial>,
    pub statistics: Table<Statistic>,
    pub notices: Table<Notice>,
    pub contacts: Table<Contact>,
    pub calendars: Table<HolidayCalendar>,
    pub editions: Table<Edition>,
    pub redirects: Redirects,
    pub vocabularies: Vocabularies,
    /// The unit that runs the catalog.
    pub provider: Option<Key<Unit>>,
    /// The contact shown on every page.
    pub contact: Option<Key<Contact>>,
    /// The policies in force everywhere.
    pub site_policies: Vec<Key<Policy>>,
    /// Where each of them is written.
    pub site_policy_places: Vec<Span>,
}

impl Catalog {
    /// The id of an entity, by its kind and its position in the table of that kind.
    pub fn id(&self, kind: Kind, at: usize) -> Option<&str> {
        fn id<T>(table: &Table<T>, at: usize) -> Option<&str> {
            table.at(at).map(|(_, entity)| entity.id.as_ref())
        }
        match kind {
            Kind::Course => id(&self.courses, at),
            Kind::Program => id(&self.programs, at),
            Kind::Credential => id(&self.credentials, at),
            Kind::Pathway => id(&self.pathways, at),
            Kind::Person => id(&self.people, at),
            Kind::Unit => id(&self.units, at),
            Kind::Faq => id(&self.faq, at),
            Kind::Policy => id(&self.policies, at),
            Kind::Page => id(&self.pages, at),
            Kind::News => id(&self.news, at),
            Kind::Event => id(&self.events, at),
            Kind::Award => id(&self.awards, at),
            Kind::Testimonial => id(&self.testimonials, at),
            Kind::Statistic => id(&self.statistics, at),
            Kind::Notice => id(&self.notices, at),
            Kind::Contact => id(&self.contacts, at),
            Kind::Calendar => id(&self.calendars, at),
            Kind::Edition => id(&self.editions, at),
        }
    }
}

impl Catalog {
    /// The position of an id in the table of its kind.
    pub fn find(&self, kind: Kind, id: &str) -> Option<usize> {
        match kind {
            Kind::Course => self.courses.position(id),
            Kind::Program => self.programs.position(id),
            Kind::Credential => self.credentials.position(id),
            Kind::Pathway => self.pathways.position(id),
            Kind::Person => self.people.position(id),
            Kind::Unit => self.units.position(id),
            Kind::Faq => self.faq.position(id),
            Kind::Policy => self.policies.position(id),
            Kind::Page => self.pages.position(id),
            Kind::News => self.news.position(id),
            Kind::Event => self.events.position(id),
            Kind::Award => self.awards.position(id),
            Kind::Testimonial => self.testimonials.position(id),
            Kind::Statistic => self.statistics.position(id),
            Kind::Notice => self.notices.position(id),
            Kind::Contact => self.contacts.position(id),
            Kind::Calendar => self.calendars.position(id),
            Kind::Edition => self.editions.position(id),
        }
    }
}

/// Reads the facts of all documents. What refers to nothing is reported and
/// left out; the rest stands.
pub fn assemble(documents: Documents, settings: &Settings, with_drafts: bool, found: &mut Diagnostics) -> Catalog {
    let vocabularies = Vocabularies::assemble(&documents.vocabularies, found);
    let names = Names::new(&documents, vocabularies, &settings.currency, with_drafts);
    let site_policies = settings.policies.iter().filter_map(|id| Some((resolve(&names, id, found)?, id.span)));
    let site_policies: Vec<(Key<Policy>, Span)> = site_policies.collect();
    let redirects = documents.redirects.map(|list| Redirects::assemble(&list, &names, found)).unwrap_or_default();
    let mut all = documents.entities;
    let mut next = Tables { all: &mut all, names: &names, with_drafts, found };
    let mut catalog = Catalog {
        courses: next.table(),
        programs: next.table(),
        credentials: next.table(),
        pathways: next.table(),
        people: next.table(),
        units: next.table(),
        faq: next.table(),
        policies: next.table(),
        pages: next.table(),
        news: next.table(),
        events: next.table(),
        awards: next.table(),
        testimonials: next.table(),
        statistics: next.table(),
        notices: next.table(),
        contacts: next.table(),
        calendars: next.table(),
        editions: next.table(),
        redirects,
        provider: settings.provider.as_ref().and_then(|id| resolve(&names, id, found)),
        contact: settings.contact.as_ref().and_then(|id| resolve(&names, id, found)),
        site_policy_places: site_policies.iter().map(|(_, place)| *place).collect(),
        site_policies: site_policies.iter().map(|(key, _)| *key).collect(),
        vocabularies: names.vocabularies,
    };
    check_loops(&mut catalog, found);
    check_codes(&catalog, found);
    prose_check::check(&catalog, found);
    part_check::check(&catalog, found);
    catalog
}

fn resolve<T: Facts>(names: &Names, id: &Spanned<String>, found: &mut Diagnostics) -> Option<Key<T>> {
    names.resolve_id(T::KIND, &id.value, id.span, false, found).map(Key::new)
}

/// Takes the documents of one kind after the other.
struct Tables<'a> {
    all: &'a mut Vec<Document>,
    names: &'a Names,
    with_drafts: bool,
    found: &'a mut Diagnostics,
}

impl Tables<'_> {
    fn table<T: Facts>(&mut self) -> Table<T> {
        let (mine, rest): (Vec<Document>, Vec<Document>) =
            std::mem::take(self.all).into_iter().partition(|document| document.kind == T::KIND);
        *self.all = rest;
        let read: Vec<(Entity<T>, Diagnostics)> =
            mine.into_par_iter().enumerate().map(|(at, one)| entity(at, one, self.names, self.with_drafts)).collect();
        let mut list = Vec::with_capacity(read.len());
        for (entity, faults) in read {
            list.push(entity);
            self.found.extend(faults);
        }
        Table::new(list)
    }
}

fn entity<T: Facts>(at: usize, document: Document, names: &Names, with_drafts: bool) -> (Entity<T>, Diagnostics) {
    let mut found = Diagnostics::new();
    let mut fields = Fields::new(&document.facts, T::KIND.with_article(), &mut found);
    let common = Common::decode(&mut fields, T::KIND);
    check_folder_name(&document, &mut fields);
    let facts = T::decode(&mut fields, names);
    fields.finish();
    let entity = Entity {
        key: Key::new(at),
        place: document.place(),
        id: document.id,
        folder: document.folder,
        is_hidden: common.is_draft && !with_drafts,
        common,
        source: document.source,
        texts: document.texts,
        facts,
    };
    (entity, found)
}

/// The folder is what addresses and references go by.
fn check_folder_name(document: &Document, fields: &mut Fields<'_, '_>) {
    let Some(node) = fields.peek("id") else { return };
    let Some(written) = node.as_text().filter(|id| *id != document.id.as_ref()) else { return };
    let message = format!("the folder is named `{}`, but the file says `id: {written}`", document.id);
    let fault = Diagnostic::new(Code::ENTITY_FOLDER_NAME, node.span, message);
    fields.found.report(fault.help("take `id` out: the name of the folder is the id; or rename the folder"));
}

/// Units that are parts of themselves, and courses that require themselves.
fn check_loops(catalog: &mut Catalog, found: &mut Diagnostics) {
    for (key, unit) in catalog.units.all() {
        let mut at = unit.parent;
        let mut steps = 0;
        while let Some(parent) = at.filter(|_| steps <= catalog.units.len()) {
            if parent == key {
                let place = unit.parent_span.unwrap_or(unit.place);
                let message = format!("the parents of the unit `{}` come back to it", unit.id);
                let fault = Diagnostic::new(Code::ENTITY_LOOP, place, message);
                found.report(fault.help("take `parent` out of the unit that is above the others"));
                break;
            }
            at = catalog.units.get(parent).parent;
            steps += 1;
        }
    }
    for (key, program) in catalog.programs.all() {
        if let Some(tree) = program.requirements.as_ref().filter(|_| contains(catalog, key, key)) {
            let message = format!("the program `{}` requires itself", program.id);
            found.report(Diagnostic::new(Code::PROGRAM_REQUIREMENT, tree.span, message));
        }
    }
    for (key, course) in catalog.courses.all() {
        for (&first, &place) in course.prerequisites.iter().zip(&course.prerequisite_places) {
            if requires(catalog, first, key) {
                let message = match first == key {
                    true => format!("the course `{}` requires itself", course.id),
                    false => {
                        let first = &catalog.courses.get(first).id;
                        format!("the course `{}` requires `{first}`, which leads back to it", course.id)
                    }
                };
                let fault = Diagnostic::new(Code::COURSE_PREREQUISITE_LOOP, place, message);
                found.report(fault.help("take the course out that comes first for learners"));
            }
        }
    }
}

/// Whether a program requires `wanted`, directly or through others.
fn contains(catalog: &Catalog, program: Key<Program>, wanted: Key<Program>) -> bool {
    let mut seen = vec![false; catalog.programs.len()];
    let mut open = vec![program];
    while let Some(next) = open.pop() {
        let required = catalog.programs.get(next).requirements.iter().flat_map(|tree| tree.programs());
        for inner in required {
            if inner == wanted {
                return true;
            }
            if !std::mem::replace(&mut seen[inner.index()], true) {
                open.push(inner);
            }
        }
    }
    false
}

/// Whether a course is `wanted`, or requires it directly or through others.
fn requires(catalog: &Catalog, course: Key<Course>, wanted: Key<Course>) -> bool {
    let mut seen = vec![false; catalog.courses.len()];
    let mut open = vec![course];
    while let Some(next) = open.pop() {
        if next == wanted {
            return true;
        }
        if !std::mem::replace(&mut seen[next.index()], true) {
            open.extend(&catalog.courses.get(next).prerequisites);
        }
    }
    false
}

fn check_codes(catalog: &Catalog, found: &mut Diagnostics) {
    let mut codes: std::collections::BTreeMap<&str, &Spanned<String>> = std::collections::BTreeMap::new();
    for (_, course) in catalog.courses.shown() {
        if course.code.value.is_empty() {
            continue;
        }
        if let Some(first) = codes.insert(&course.code.value, &course.code) {
            let message = format!("two courses have the code `{}`", course.code.value);
            let fault = Diagnostic::new(Code::COURSE_DUPLICATE_CODE, course.code.span, message);
            found.report(fault.related(first.span, "the other one").help("give each course a code of its own"));
        }
    }
}
