//! Data for machines, as schema.org has it. Every value is also on the page.

mod credential;
mod event;
mod organization;

use serde_json::{Map, Value, json};

use crate::calendar::Day;
use crate::catalog::{Course, Key, Person, Program};
use crate::locale::LocaleId;
use crate::render::view::{Crumb, View};
use crate::routes::{Page, Route};
use crate::rules::{RunFacts, Status, Subject};
use crate::url::UrlPath;
use crate::world::World;

pub(super) use credential::credential;
pub(super) use event::event;
pub(super) use organization::unit;

/// A course with its runs.
pub(super) fn course(view: &View<'_>, key: Key<Course>, route: &Route) -> String {
    let world = view.world;
    let course = world.catalog.courses.get(key);
    let facts = world.facts.course(key);
    let url = absolute(world, &route.path);
    let description = view.description(course, Subject::Course(key));
    let taught = facts.taught_in.iter().map(|locale| locale.tag());
    let instances = course.runs.iter().zip(&facts.runs).enumerate().filter(|(_, (_, facts))| is_coming(facts));
    let instances: Vec<Value> = instances.map(|(at, _)| instance(view, key, at)).collect();
    let price = facts.best_run.filter(|&at| is_coming(&facts.runs[at])).and_then(|at| facts.runs[at].price());
    let offer = match price {
        Some(price) if price.minor == 0 => {
            json!({ "@type": "Offer", "category": "Free", "price": "0", "priceCurrency": price.currency() })
        }
        Some(price) => json!({
            "@type": "Offer", "category": "Paid", "price": price.amount(), "priceCurrency": price.currency(),
        }),
        None => json!({ "@type": "Offer", "category": "Paid" }),
    };
    let prerequisites = course
        .prerequisites
        .iter()
        .map(|&other| view.title(world.catalog.courses.get(other), Subject::Course(other)).0);
    print(vec![
        ("@context", json!("https://schema.org")),
        ("@type", json!("Course")),
        ("@id", url.as_ref().map(|url| json!(format!("{url}#course"))).unwrap_or_default()),
        ("name", json!(view.title(course, Subject::Course(key)).0)),
        ("description", json!(description)),
        ("url", json!(url)),
        ("courseCode", json!(course.code.value)),
        ("provider", provider(view)),
        ("inLanguage", list(taught.map(|tag| json!(tag)))),
        ("educationalLevel", json!(course.level.as_deref().map(|id| view.word(&format!("level-{id}"))))),
        ("timeRequired", json!(course.weeks.map(|weeks| format!("P{weeks}W")))),
        ("about", list(course.topics.iter().map(|&topic| json!(view.topic_label(topic))))),
        ("coursePrerequisites", list(prerequisites.map(|title| json!(title)))),
        ("offers", offer),
        ("hasCourseInstance", list(instances.into_iter())),
        ("dateModified", json!(course.common.updated.map(|day| day.to_string()))),
    ])
}

fn is_coming(facts: &RunFacts) -> bool {
    !matches!(facts.status, Status::Ended | Status::Cancelled)
}

fn instance(view: &View<'_>, key: Key<Course>, at: usize) -> Value {
    let course = view.world.catalog.courses.get(key);
    let run = &course.runs[at];
    let mode = match course.format.as_deref() {
        Some("in-person" | "on-campus") => "Onsite",
        Some("blended") => "Blended",
        _ => "Online",
    };
    let date = |day: Option<Day>| json!(day.map(|day| day.to_string()));
    let hours = course.weeks.zip(course.hours).map(|(weeks, hours)| format!("PT{}H", weeks.saturating_mul(hours.max)));
    let people = course
        .people
        .iter()
        .map(|one| json!({ "@type": "Person", "name": view.world.catalog.people.get(one.person).name() }));
    object(vec![
        ("@type", json!("CourseInstance")),
        ("courseMode", json!(mode)),
        ("courseWorkload", json!(hours)),
        ("startDate", date(run.start)),
        ("endDate", date(run.end)),
        ("inLanguage", json!(run.language.as_ref().map(|locale| locale.tag()))),
        ("instructor", list(people)),
    ])
}

/// A program with its courses.
pub(super) fn program(view: &View<'_>, key: Key<Program>, route: &Route) -> String {
    let world = view.world;
    let program = world.catalog.programs.get(key);
    let url = absolute(world, &route.path);
    let courses = program.requirements.as_ref().map(crate::catalog::Requirement::courses).unwrap_or_default();
    let courses = courses.into_iter().filter_map(|course| {
        let path = world.site.address(Page::Course(course), view.locale)?.path;
        let name = view.title(world.catalog.courses.get(course), Subject::Course(course)).0;
        let description = view.description(world.catalog.courses.get(course), Subject::Course(course));
        Some(object(vec![
            ("@type", json!("Course")),
            ("name", json!(name)),
            ("description", json!(description)),
            ("url", json!(absolute(world, path))),
            ("provider", provider(view)),
        ]))
    });
    let offer = program.bundle_price.map(|price| {
        json!({ "@type": "Offer", "category": "Paid", "price": price.amount(), "priceCurrency": price.currency() })
    });
    print(vec![
        ("@context", json!("https://schema.org")),
        ("@type", json!("EducationalOccupationalProgram")),
        ("@id", url.as_ref().map(|url| json!(format!("{url}#program"))).unwrap_or_default()),
        ("name", json!(view.title(program, Subject::Program(key)).0)),
        ("description", json!(view.description(program, Subject::Program(key)))),
        ("url", json!(url)),
        ("provider", provider(view)),
        ("offers", json!(offer)),
        ("hasCourse", list(courses)),
    ])
}

/// A person with the title they are named by.
pub(super) fn person(view: &View<'_>, key: Key<Person>, route: &Route, title: Option<String>) -> String {
    let person = view.world.catalog.people.get(key);
    let mut units: Vec<_> = person.appointments.iter().filter_map(|post| post.unit).collect();
    units.dedup();
    let url = absolute(view.world, &route.path);
    print(vec![
        ("@context", json!("https://schema.org")),
        ("@type", json!("Person")),
        ("@id", url.as_ref().map(|url| json!(format!("{url}#person"))).unwrap_or_default()),
        ("name", json!(person.name())),
        ("honorificPrefix", json!(view.line(person, "honorific", Subject::Site))),
        ("jobTitle", json!(title)),
        ("affiliation", list(units.into_iter().map(|unit| organization::unit_in_brief(view, unit)))),
        ("url", json!(url)),
        ("sameAs", list(person.links.iter().map(|link| json!(link.as_str())))),
    ])
}

/// The addresses of a list of courses; nothing for fewer than three.
pub(super) fn course_list(view: &View<'_>, courses: &[Key<Course>]) -> Vec<String> {
    let site = &view.world.site;
    let addresses =
        courses.iter().filter_map(|&key| absolute(view.world, site.address(Page::Course(key), view.locale)?.path));
    let items: Vec<Value> =
        addresses.enumerate().map(|(at, url)| json!({ "@type": "ListItem", "position": at + 1, "url": url })).collect();
    if items.len() < 3 {
        return Vec::new();
    }
    vec![print(vec![
        ("@context", json!("https://schema.org")),
        ("@type", json!("ItemList")),
        ("itemListElement", Value::Array(items)),
    ])]
}

/// Questions with their answers, both as text.
pub(super) fn faq(answers: &[(String, String)], locale: LocaleId, world: &World) -> Vec<String> {
    if answers.is_empty() {
        return Vec::new();
    }
    let question = |(question, answer): &(String, String)| json!({ "@type": "Question", "name": question, "acceptedAnswer": { "@type": "Answer", "text": answer } });
    vec![print(vec![
        ("@context", json!("https://schema.org")),
        ("@type", json!("FAQPage")),
        ("inLanguage", json!(world.site.locales.get(locale).tag())),
        ("mainEntity", Value::Array(answers.iter().map(question).collect())),
    ])]
}

/// Who runs the catalog, and the catalog itself.
pub(super) fn organization(view: &View<'_>) -> Vec<String> {
    let world = view.world;
    let home = world.site.address(Page::Home, view.locale).and_then(|home| absolute(world, home.path));
    let site = print(vec![
        ("@context", json!("https://schema.org")),
        ("@type", json!("WebSite")),
        ("name", json!(view.site_name())),
        ("url", json!(home)),
        ("inLanguage", json!(world.site.locales.get(view.locale).tag())),
    ]);
    match provider(view) {
        Value::Object(mut map) => {
            map.insert("@context".to_owned(), json!("https://schema.org"));
            vec![escape(&Value::Object(map).to_string()), site]
        }
        _ => vec![site],
    }
}

/// The way from the home page; nothing where it has fewer than two steps.
pub(super) fn breadcrumbs(view: &View<'_>, crumbs: &[Crumb]) -> Option<String> {
    let steps = crumbs.iter().filter_map(|crumb| Some((&crumb.title, absolute(view.world, crumb.path.as_ref()?)?)));
    let items: Vec<Value> = steps
        .enumerate()
        .map(|(at, (title, url))| json!({ "@type": "ListItem", "position": at + 1, "name": title, "item": url }))
        .collect();
    (items.len() >= 2).then(|| {
        print(vec![
            ("@context", json!("https://schema.org")),
            ("@type", json!("BreadcrumbList")),
            ("itemListElement", Value::Array(items)),
        ])
    })
}

fn provider(view: &View<'_>) -> Value {
    let Some(key) = view.world.catalog.provider else { return Value::Null };
    let unit = view.world.catalog.units.get(key);
    let home = view.world.site.address(Page::Home, view.locale).and_then(|home| absolute(view.world, home.path));
    let url = unit.url.as_ref().map(|url| url.as_str().to_owned()).or(home);
    object(vec![
        ("@type", json!(organization::kind(unit))),
        ("name", json!(view.title(unit, Subject::Site).0)),
        ("url", json!(url)),
    ])
}

fn absolute(world: &World, path: &UrlPath) -> Option<String> {
    world.site.base.absolute(path)
}

/// A list, a single value, or nothing.
fn list(values: impl Iterator<Item = Value>) -> Value {
    let mut values: Vec<Value> = values.collect();
    match values.len() {
        0 => Value::Null,
        1 => values.remove(0),
        _ => Value::Array(values),
    }
}

/// A mapping without what is empty.
fn object(fields: Vec<(&str, Value)>) -> Value {
    let has_value = |value: &Value| !value.is_null() && value.as_str() != Some("");
    let fields = fields.into_iter().filter(|(_, value)| has_value(value));
    Value::Object(fields.map(|(name, value)| (name.to_owned(), value)).collect::<Map<String, Value>>())
}

fn print(fields: Vec<(&str, Value)>) -> String {
    escape(&object(fields).to_string())
}

/// No `<` in a data block, so that nothing can end it early.
fn escape(json: &str) -> String {
    json.replace('<', "\\u003c")
}
