//! Data for machines, as schema.org has it. Every value is also on the page.

mod course;
mod credential;
mod event;
mod offer;
mod organization;
mod pathway;
mod program;

use serde_json::{Map, Value, json};

use crate::calendar::Date;
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
pub(super) fn person(view: &View<'_>, key: Key<Person>, route: &Route, title: Option<String>) -> Value {
    let person = view.world.catalog.people.get(key);
    let mut units: Vec<_> = person.appointments.iter().filter_map(|post| post.unit).collect();
    units.dedup();
    let url = absolute(view.world, &route.path);
    object(vec![
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
pub(super) fn course_list(view: &View<'_>, courses: &[Key<Course>]) -> Vec<Value> {
    let site = &view.world.site;
    let addresses =
        courses.iter().filter_map(|&key| absolute(view.world, site.address(Page::Course(key), view.locale)?.path));
    let items: Vec<Value> =
        addresses.enumerate().map(|(at, url)| json!({ "@type": "ListItem", "position": at + 1, "url": url })).collect();
    if items.len() < 3 {
        return Vec::new();
    }
    vec![object(vec![("@type", json!("ItemList")), ("itemListElement", Value::Array(items))])]
}

/// Questions with their answers, both as text.
pub(super) fn faq(answers: &[(String, String)], locale: LocaleId, world: &World) -> Vec<Value> {
    if answers.is_empty() {
        return Vec::new();
    }
    let question = |(question, answer): &(String, String)| json!({ "@type": "Question", "name": question, "acceptedAnswer": { "@type": "Answer", "text": answer } });
    vec![object(vec![
        ("@type", json!("FAQPage")),
        ("inLanguage", json!(world.site.locales.get(locale).tag())),
        ("mainEntity", Value::Array(answers.iter().map(question).collect())),
    ])]
}

/// Who runs the catalog, and the catalog itself.
pub(super) fn organization(view: &View<'_>) -> Vec<Value> {
    let mut site = website(view);
    let (Value::Object(mut provider), Value::Object(fields)) = (provider(view), &mut site) else { return vec![site] };
    let id = format!("{}#organization", home(view).unwrap_or_default());
    provider.insert("@id".to_owned(), json!(id));
    fields.insert("publisher".to_owned(), json!({ "@id": id }));
    fields.insert("inLanguage".to_owned(), json!(view.world.site.locales.get(view.locale).tag()));
    vec![Value::Object(provider), site]
}

/// The site in a language, as every page of it names it.
fn website(view: &View<'_>) -> Value {
    let home = home(view);
    object(vec![
        ("@type", json!("WebSite")),
        ("@id", json!(format!("{}#website", home.as_deref().unwrap_or_default()))),
        ("name", json!(view.site_name())),
        ("url", json!(home)),
    ])
}

fn home(view: &View<'_>) -> Option<String> {
    let home = view.world.site.address(Page::Home, view.locale)?;
    absolute(view.world, home.path)
}

/// The way from the home page; nothing where it has fewer than two steps.
fn breadcrumbs(view: &View<'_>, crumbs: &[Crumb]) -> Option<Value> {
    let steps = crumbs.iter().filter_map(|crumb| Some((&crumb.title, absolute(view.world, crumb.path.as_ref()?)?)));
    let items: Vec<Value> = steps
        .enumerate()
        .map(|(at, (title, url))| json!({ "@type": "ListItem", "position": at + 1, "name": title, "item": url }))
        .collect();
    (items.len() >= 2)
        .then(|| object(vec![("@type", json!("BreadcrumbList")), ("itemListElement", Value::Array(items))]))
}

/// Everything that a page says, as one graph: the page itself, and by their names what it is about, the way to it and
/// the site it is part of. Each stands at the top, where programs that look at nothing deeper find it. `updated` is the
/// day of its last change.
pub(super) fn page(
    view: &View<'_>,
    route: &Route,
    (title, updated): (&str, Option<Date>),
    crumbs: &[Crumb],
    mut about: Vec<Value>,
) -> String {
    let url = absolute(view.world, &route.path);
    // Questions and answers are what such a page is, not a thing in it.
    let questions = about.iter().position(|node| node["@type"] == "FAQPage").map(|at| about.remove(at));
    let kind = match about.iter().any(|node| node["@type"] == "ItemList") {
        _ if questions.is_some() => "FAQPage",
        true => "CollectionPage",
        false => "WebPage",
    };
    about.extend(questions.into_iter().flat_map(|mut page| match page["mainEntity"].take() {
        Value::Array(questions) => questions,
        _ => Vec::new(),
    }));
    let site = about.iter().position(|node| node["@type"] == "WebSite").map(|at| about.remove(at));
    let named = |part: &str| format!("{}#{part}", url.as_deref().unwrap_or_default());
    let mut graph = Vec::new();
    let mut refer = |mut node: Value, part: &str| {
        if node["@id"].is_null() {
            node["@id"] = json!(named(part));
        }
        let reference = json!({ "@id": node["@id"] });
        graph.push(node);
        reference
    };
    let site = refer(site.unwrap_or_else(|| website(view)), "website");
    let breadcrumbs = breadcrumbs(view, crumbs).map(|way| refer(way, "breadcrumb"));
    let about: Vec<Value> =
        about.into_iter().map(|node| if node["@type"] == "Question" { node } else { refer(node, "list") }).collect();
    let page = object(vec![
        ("@type", json!(kind)),
        ("@id", json!(named("page"))),
        ("url", json!(url)),
        ("name", json!(title)),
        ("inLanguage", json!(view.world.site.locales.get(route.text).tag())),
        ("dateModified", json!(updated.map(|day| day.to_string()))),
        ("isPartOf", site),
        ("breadcrumb", breadcrumbs.unwrap_or_default()),
        ("mainEntity", list(about.into_iter())),
    ]);
    graph.insert(0, page);
    escape(&json!({ "@context": "https://schema.org", "@graph": graph }).to_string())
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

/// No `<` in a data block, so that nothing can end it early.
fn escape(json: &str) -> String {
    json.replace('<', "\\u003c")
}
