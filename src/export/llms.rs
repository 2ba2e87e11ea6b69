//! `llms.txt`: what the site has, for language models, with links to its pages as plain text.
//!
//! One file at the root, in the language of the source, and one for each language. Each is Markdown as
//! llmstxt.org describes it: a title, what it is about, lists of links.

use crate::catalog::{Entity, Facts};
use crate::config::Stage;
use crate::export::told::Narrator;
use crate::listing::{policy_title, topic_label};
use crate::locale::LocaleId;
use crate::routes::{Page, Route, text_twin};
use crate::rules::Subject;
use crate::url::UrlPath;
use crate::world::World;

const FILE: &str = "llms.txt";

/// The files with their paths; none where nobody asks for them or no whole address is known.
pub(super) fn files(world: &World) -> Vec<(LocaleId, String)> {
    if !world.settings.llms_txt || world.site.base.origin().is_none() {
        return Vec::new();
    }
    let published = world.site.languages().filter(|&id| world.site.stages[id] == Stage::Published);
    let mut files: Vec<(LocaleId, String)> = published.map(|locale| (locale, name(world, locale))).collect();
    // A first language without a folder has its own there.
    if files.iter().all(|(_, path)| path != FILE) {
        files.push((world.site.locales.source(), FILE.to_owned()));
    }
    files
}

fn name(world: &World, locale: LocaleId) -> String {
    world.site.beside_home(locale, FILE).output_path()
}

pub(super) fn llms(world: &World, locale: LocaleId) -> String {
    let narrator = Narrator { world, locale };
    let mut text = format!("# {}\n", one_line(&narrator.site_name()));
    if let Some(about) = narrator.sentence("site-description", &crate::messages::Args::new()) {
        text.push_str(&format!("\n> {}\n", one_line(&about)));
    }
    let mut section = None;
    let pages = world.site.routes.iter().filter(|route| route.locale == locale && world.has_text_twin(route));
    let mut pages: Vec<&Route> = pages.collect();
    // Pages that stand in no list come last.
    pages.sort_by_key(|route| matches!(route.page, Page::Home | Page::Plain(_)));
    for route in pages {
        let shelf = route.page.shelf();
        if section.replace(shelf) != Some(shelf) {
            let heading = world.word(locale, &format!("nav-{}", shelf.section()));
            text.push_str(&format!("\n## {}\n\n", one_line(&heading)));
        }
        let (title, about) = said(narrator, route.page);
        let about = about.map(|about| format!(": {}", one_line(&about))).unwrap_or_default();
        let address = world.site.base.public(&text_twin(route));
        text.push_str(&format!("- [{}]({address}){about}\n", escape(&one_line(&title))));
    }
    others(world, locale, &mut text);
    text
}

/// The same in the other languages.
fn others(world: &World, locale: LocaleId, text: &mut String) {
    let others: Vec<LocaleId> =
        world.site.languages().filter(|&id| id != locale && world.site.stages[id] == Stage::Published).collect();
    if others.is_empty() {
        return;
    }
    // The name of a section that may be left out is a word of the format.
    text.push_str("\n## Optional\n\n");
    for other in others {
        let address = world.site.base.public(&UrlPath::file(&name(world, other)));
        text.push_str(&format!("- [{}]({address})\n", escape(&world.site.own_names[other])));
    }
}

/// The title of a page, and what it is about.
fn said(narrator: Narrator<'_>, page: Page) -> (String, Option<String>) {
    let world = narrator.world;
    let catalog = &world.catalog;
    match page {
        Page::Course(key) => entity(narrator, catalog.courses.get(key)),
        Page::Program(key) => entity(narrator, catalog.programs.get(key)),
        Page::Credential(key) => entity(narrator, catalog.credentials.get(key)),
        Page::Pathway(key) => entity(narrator, catalog.pathways.get(key)),
        Page::Unit(key) => entity(narrator, catalog.units.get(key)),
        Page::Event(key) => entity(narrator, catalog.events.get(key)),
        Page::Award(key) => entity(narrator, catalog.awards.get(key)),
        Page::NewsItem(key) => entity(narrator, catalog.news.get(key)),
        Page::FaqCategory(key) => entity(narrator, catalog.faq.get(key)),
        Page::Plain(key) => entity(narrator, catalog.pages.get(key)),
        Page::Person(key) => (catalog.people.get(key).name(), None),
        Page::Policy(key) => (policy_title(key, catalog, &world.messages, narrator.locale), None),
        Page::Topic(key) => (topic_label(&catalog.vocabularies.topic(key).id, &world.messages, narrator.locale), None),
        page => (world.word(narrator.locale, &format!("nav-{}", page.section())), None),
    }
}

fn entity<T: Facts>(narrator: Narrator<'_>, entity: &Entity<T>) -> (String, Option<String>) {
    let about = narrator.line(entity, "summary", Subject::of(entity)).map(|(words, _)| words);
    (narrator.title(entity).0, about)
}

fn one_line(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Words within a link of Markdown.
fn escape(words: &str) -> String {
    words.replace('\\', "\\\\").replace('[', "\\[").replace(']', "\\]")
}
