//! Data for machines, as schema.org has it. Every value is also on the page.

mod course;
mod credential;
mod event;
mod offer;
mod organization;
mod pathway;
mod program;

use serde_json::{Map, Value, json};

use crate::catalog::{Course, Key, Person};
use crate::locale::LocaleId;
use crate::render::view::{Crumb, View};
use crate::routes::{Page, Route};
use crate::url::UrlPath;
use crate::world::World;

pub(super) use course::course;
pub(super) use credential::credential;
pub(super) use event::event;
pub(super) use organization::unit;
pub(super) use pathway::pathway;
pub(super) use program::program;

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
        ("honorificPrefix", json!(view.line(person, "honorific", key.into()))),
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
        ("name", json!(view.title(unit, key.into()).0)),
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
