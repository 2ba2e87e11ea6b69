//! `list pages` and `list urls`

use serde_json::Value;

use crate::catalog::Catalog;
use crate::content::Kind;
use crate::listing::{Choice, FacetTerm};
use crate::locale::{Locale, LocaleId};
use crate::routes::{Page, Route};
use crate::tables::filter::{Unknown, is_language, known};
use crate::tables::{Table, cell};
use crate::world::World;

/// Which pages are asked for; all of them where nothing is.
#[derive(Clone, Debug, Default)]
pub struct PageFilter {
    /// What kind of page, as `course`.
    pub kind: Option<String>,
    /// The language they are in.
    pub language: Option<Locale>,
}

/// Every page once, with the languages it is written in and those in which it
/// is shown in another one.
///
/// # Errors
///
/// A kind of which the site has no page.
pub fn pages(world: &World, filter: &PageFilter) -> Result<Table, Unknown> {
    let mut table = Table::new(["page", "id", "title", "languages", "fallback"]);
    let routes = wanted(world, filter)?;
    for routes in routes.chunk_by(|a, b| a.page == b.page) {
        let page = routes[0].page;
        let all = || world.site.routes.iter().filter(move |route| route.page == page);
        let languages = |is_fallback: bool| {
            let some = all().filter(move |route| route.is_fallback() == is_fallback);
            cell::languages(some.map(|route| world.settings.locales.get(route.locale)))
        };
        table.push(vec![
            cell::text(Some(name(page))),
            id(world, page),
            title(world, page),
            languages(false),
            languages(true),
        ]);
    }
    Ok(table)
}

/// Every address, with the page at it and the language of its words.
///
/// # Errors
///
/// A kind of which the site has no page.
pub fn urls(world: &World, filter: &PageFilter) -> Result<Table, Unknown> {
    let mut table = Table::new(["url", "page", "id", "language", "text"]);
    let tag = |locale: LocaleId| Value::from(world.settings.locales.get(locale).tag());
    for route in wanted(world, filter)? {
        let base = &world.site.base;
        let url = base.absolute(&route.path).unwrap_or_else(|| base.link(&route.path));
        let page = route.page;
        table.push(vec![url.into(), name(page).into(), id(world, page), tag(route.locale), tag(route.text)]);
    }
    Ok(table)
}

fn wanted<'w>(world: &'w World, filter: &PageFilter) -> Result<Vec<&'w Route>, Unknown> {
    let names: Vec<String> = world.site.routes.iter().map(|route| name(route.page)).collect();
    let kind = known("kind of page", filter.kind.as_ref(), names.iter().map(String::as_str))?;
    let is_in = |route: &Route, wanted: &Locale| is_language(world.settings.locales.get(route.locale), wanted);
    let is_wanted = |route: &&Route| {
        kind.as_ref().is_none_or(|kind| *kind == name(route.page))
            && filter.language.as_ref().is_none_or(|wanted| is_in(route, wanted))
    };
    Ok(world.site.routes.iter().filter(is_wanted).collect())
}

/// `faq-category`
fn name(page: Page) -> String {
    page.name().replace('_', "-")
}

/// The entity that a page is about: its kind, and its position in the table.
fn entity(page: Page) -> Option<(Kind, usize)> {
    Some(match page {
        Page::Course(key) => (Kind::Course, key.index()),
        Page::Program(key) => (Kind::Program, key.index()),
        Page::Credential(key) => (Kind::Credential, key.index()),
        Page::Pathway(key) => (Kind::Pathway, key.index()),
        Page::Person(key) => (Kind::Person, key.index()),
        Page::Unit(key) => (Kind::Unit, key.index()),
        Page::Policy(key) => (Kind::Policy, key.index()),
        Page::FaqCategory(key) => (Kind::Faq, key.index()),
        Page::NewsItem(key) => (Kind::News, key.index()),
        Page::Event(key) => (Kind::Event, key.index()),
        Page::Award(key) => (Kind::Award, key.index()),
        Page::Plain(key) => (Kind::Page, key.index()),
        _ => return None,
    })
}

/// The id of what a page is about: an entity, a term, a month.
fn id(world: &World, page: Page) -> Value {
    let catalog = &world.catalog;
    let id = match page {
        Page::Topic(topic) => Some(choice(world, Choice::Topic(topic))),
        Page::Facet(facet, key) => Some(choice(world, Choice::Facet(facet, key))),
        Page::Pair(first, second) => Some(format!("{}+{}", choice(world, first), choice(world, second))),
        Page::CalendarMonth(month) => Some(month.to_string()),
        Page::Further(_, number) => Some(number.to_string()),
        page => entity(page).and_then(|(kind, at)| catalog.id(kind, at)).map(str::to_owned),
    };
    cell::text(id)
}

/// The id of a choice that narrows down the courses.
fn choice(world: &World, choice: Choice) -> String {
    let catalog = &world.catalog;
    match choice {
        Choice::Topic(topic) => catalog.vocabularies.topic(topic).id.clone(),
        Choice::Facet(facet, key) => match &world.site.facets.get(facet, key).term {
            FacetTerm::Word { id, .. } => id.clone(),
            FacetTerm::Language(language) => language.tag().to_owned(),
            FacetTerm::Month(month) => month.to_string(),
            FacetTerm::Unit(unit) => catalog.units.get(*unit).id.to_string(),
        },
    }
}

fn title(world: &World, page: Page) -> Value {
    let catalog: &Catalog = &world.catalog;
    match page {
        Page::Course(key) => cell::title(catalog.courses.get(key)),
        Page::Program(key) => cell::title(catalog.programs.get(key)),
        Page::Credential(key) => cell::title(catalog.credentials.get(key)),
        Page::Pathway(key) => cell::title(catalog.pathways.get(key)),
        Page::Person(key) => cell::text(Some(catalog.people.get(key).name())),
        Page::Unit(key) => cell::title(catalog.units.get(key)),
        Page::Policy(key) => cell::title(catalog.policies.get(key)),
        Page::FaqCategory(key) => cell::title(catalog.faq.get(key)),
        Page::NewsItem(key) => cell::title(catalog.news.get(key)),
        Page::Event(key) => cell::title(catalog.events.get(key)),
        Page::Award(key) => cell::title(catalog.awards.get(key)),
        Page::Plain(key) => cell::title(catalog.pages.get(key)),
        _ => Value::Null,
    }
}
