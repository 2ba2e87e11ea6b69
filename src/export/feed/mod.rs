//! Feeds: what is new, in each language, for those who follow the catalog.
//!
//! Every date is one that the content says; a feed changes only when what it tells does.

mod atom;
mod json;

use crate::calendar::{Date, Zone};
use crate::catalog::{Course, Entity, Facts, Key, Policy};
use crate::export::told::{Naming, Narrator};
use crate::listing::{New, Novelty, policy_title};
use crate::locale::LocaleId;
use crate::messages::{Args, Value};
use crate::output::{escape, text_of};
use crate::routes::{FeedFormat, Page, Route};
use crate::rules::Subject;
use crate::world::World;

/// The feeds of all languages, with their paths in the output.
pub(super) fn files(world: &World) -> impl Iterator<Item = (FeedFormat, LocaleId, String)> + '_ {
    world.site.languages().flat_map(move |locale| {
        let file = move |format| Some((format, locale, world.feed_path(locale, format)?.output_path()));
        FeedFormat::ALL.into_iter().filter_map(file)
    })
}

/// The text of a feed.
pub(super) fn write(world: &World, format: FeedFormat, locale: LocaleId) -> String {
    let feed = Feed::of(world, format, locale);
    match format {
        FeedFormat::Atom => atom::write(&feed),
        FeedFormat::Json => json::write(&feed),
    }
}

/// A feed in no format.
struct Feed {
    id: String,
    lang: String,
    title: String,
    /// Its own address.
    url: String,
    /// The page that it belongs to.
    home: String,
    author: (String, Option<String>),
    /// When anything in it last changed.
    updated: String,
    /// The newest first.
    stories: Vec<Story>,
}

/// An entry in no format.
struct Story {
    id: String,
    url: String,
    title: String,
    /// What kind of thing is new, for those who want only some.
    kind: &'static str,
    published: String,
    updated: String,
    /// In words.
    summary: Option<String>,
    /// As markup whose links are whole.
    html: String,
}

impl Feed {
    fn of(world: &World, format: FeedFormat, locale: LocaleId) -> Feed {
        let narrator = Narrator { world, locale };
        let tag = world.site.locales.get(locale).tag();
        let naming = Naming::of(world);
        let name = |rest: &str| format!("tag:{},{SINCE}:{}{tag}/{rest}", naming.host, naming.folder);
        let told = world.feed(locale);
        let told: Vec<(Date, Story)> =
            told.map(|(one, route)| (one.updated, story(narrator, one, route, &name))).collect();
        let updated = told.iter().max_by_key(|(day, _)| *day).map(|(_, story)| story.updated.clone());
        let site = Args::new().with("site", Value::from(narrator.site_name()));
        Feed {
            id: name("feed"),
            lang: tag.to_owned(),
            title: narrator.sentence("feed-title", &site).unwrap_or_else(|| narrator.site_name()),
            url: world.site.base.public(&world.site.feed_path(locale, format)),
            home: narrator.address(Page::Home).unwrap_or_default(),
            author: narrator.provider(),
            updated: updated.unwrap_or_default(),
            stories: told.into_iter().map(|(_, story)| story).collect(),
        }
    }
}

/// The year whose first day the owner of the host has to have owned it on, as names of this kind
/// (RFC 4151) say. It never changes, or every entry would be a new one to its readers.
const SINCE: u16 = 2026;

fn story(narrator: Narrator<'_>, novelty: &Novelty, route: &Route, name: &dyn Fn(&str) -> String) -> Story {
    let catalog = &narrator.world.catalog;
    let told = match novelty.what {
        New::Course(key) => course(narrator, key, route),
        New::Opening(key, at) => run(narrator, (key, at), "feed-run-title"),
        New::Closing(key, at) => run(narrator, (key, at), "feed-closing-title"),
        New::News(key) => {
            let item = catalog.news.get(key);
            let summary = narrator.line(item, "summary", key.into()).map(|(words, _)| words);
            Told { title: narrator.title(item).0, summary, html: body(narrator, item, route) }
        }
        New::Policy(key, at) => policy(narrator, (key, at), route),
    };
    let of_run = |key: Key<Course>, at: usize, what: &str| {
        let course = catalog.courses.get(key);
        format!("course:{}/{}/{what}", course.id, course.runs[at].id)
    };
    let (kind, id) = match novelty.what {
        New::Course(key) => ("course", format!("course:{}", catalog.courses.get(key).id)),
        New::Opening(key, at) => ("run", of_run(key, at, "opens")),
        New::Closing(key, at) => ("closing", of_run(key, at, "closes")),
        New::News(key) => ("news", format!("news:{}", catalog.news.get(key).id)),
        New::Policy(key, at) => {
            let policy = catalog.policies.get(key);
            ("policy", format!("policy:{}/{}", policy.id, policy.versions[at].from))
        }
    };
    let anchor = match novelty.what {
        New::Opening(key, at) | New::Closing(key, at) => format!("#run_{}", catalog.courses.get(key).runs[at].id),
        _ => String::new(),
    };
    let instant = |day: Date, zone: &Zone| zone.iso(zone.start_of(day));
    let page = narrator.world.site.base.public(&route.path);
    Story {
        id: name(&id),
        // Footnotes of several entries would lead to each other's.
        html: told.html.replace("href=\"#", &format!("href=\"{}#", escape(&page))),
        url: format!("{page}{anchor}"),
        title: told.title,
        kind,
        published: instant(novelty.published, &novelty.zone),
        updated: instant(novelty.updated, &novelty.zone),
        summary: told.summary,
    }
}

/// The words of an entry.
struct Told {
    title: String,
    summary: Option<String>,
    html: String,
}

fn course(narrator: Narrator<'_>, key: Key<Course>, route: &Route) -> Told {
    let course = narrator.world.catalog.courses.get(key);
    let summary = narrator.line(course, "summary", key.into()).map(|(words, _)| words);
    let (text, intro) = (course.text(narrator.locale), |markup: &str| !markup.trim().is_empty());
    let html =
        text.map(|(text, locale)| narrator.writer(locale, key.into(), Some(&route.path)).html(&text.prose.intro));
    let html = html.filter(|markup| intro(markup)).or_else(|| summary.as_deref().map(paragraph));
    Told { title: titled(narrator, "feed-course-title", course), summary, html: html.unwrap_or_default() }
}

fn run(narrator: Narrator<'_>, (key, at): (Key<Course>, usize), title: &str) -> Told {
    let course = narrator.world.catalog.courses.get(key);
    let sentences: Vec<String> = narrator.run(key, at).into_iter().chain(narrator.closes(key, at)).collect();
    let words = sentences.join(" ");
    let about = narrator.line(course, "summary", key.into()).map(|(words, _)| words);
    let html = [Some(words.as_str()), about.as_deref()].into_iter().flatten().filter(|words| !words.is_empty());
    Told {
        title: titled(narrator, title, course),
        html: html.map(paragraph).collect(),
        summary: Some(words).filter(|words| !words.is_empty()).or(about),
    }
}

fn policy(narrator: Narrator<'_>, (key, at): (Key<Policy>, usize), route: &Route) -> Told {
    let world = narrator.world;
    let policy = world.catalog.policies.get(key);
    let name = policy_title(key, &world.catalog, &world.messages, narrator.locale);
    let title = narrator.sentence("feed-policy-title", &Args::new().with("policy", Value::from(name.as_str())));
    let day = policy.versions[at].from;
    let summary = narrator.sentence("feed-policy-summary", &Args::new().with("date", Value::from(day)));
    let html = summary.as_deref().map(paragraph).unwrap_or_default() + &body(narrator, policy, route);
    Told { title: title.unwrap_or(name), summary, html }
}

/// The title of an entry about a course.
fn titled(narrator: Narrator<'_>, key: &str, course: &Entity<Course>) -> String {
    let (title, _) = narrator.title(course);
    let said = narrator.sentence(key, &Args::new().with("course", Value::from(title.as_str())));
    said.unwrap_or(title)
}

/// All that a text says, as markup.
fn body<T: Facts>(narrator: Narrator<'_>, entity: &Entity<T>, route: &Route) -> String {
    let Some((text, locale)) = entity.text(narrator.locale) else { return String::new() };
    let writer = narrator.writer(locale, Subject::of(entity), Some(&route.path));
    let mut html = writer.html(&text.prose.intro);
    for section in &text.prose.sections {
        let title = text_of(&writer.html(&section.title));
        html.push_str(&format!("<h2>{}</h2>\n{}", escape(&title), writer.html(&section.body)));
    }
    html
}

fn paragraph(words: &str) -> String {
    format!("<p>{}</p>\n", escape(words))
}
