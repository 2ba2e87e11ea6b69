//! What each kind of page says: finished facts for its template.
//!
//! One file for each kind, with the shapes that its template sees above the functions that
//! fill them. Every field is always there, `none` where there is nothing to say, so that a
//! template never meets an undefined name.

mod award;
mod calendar;
mod compare;
mod contact;
mod contract;
mod course;
mod credential;
mod edition;
mod entity;
mod event;
mod facet;
mod faq;
mod figure;
mod home;
mod index;
mod list;
mod news;
mod notice;
mod offset;
mod page;
mod pair;
mod pathway;
mod person;
mod place;
mod plain;
mod policy;
mod program;
mod reference;
mod roll;
mod run;
mod search;
mod shared;
mod site;
mod social;
mod story;
mod term;
mod topic;
mod unit;

pub(super) use contract::{OnAllPages, OnEachPage, contract};
pub(super) use page::{Crumb, Head};
pub(super) use shared::Shared;
pub(super) use site::site;
pub(super) use social::Card;

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Course, Entity, Facts, Key};
use crate::format::Formats;
use crate::listing::Agenda;
use crate::locale::LocaleId;
use crate::messages::Scope;
use crate::output::foreign::mark;
use crate::render::shape::Made;
use crate::render::value::DayView;
use crate::routes::{Page, Roll, Route};
use crate::rules::Subject;
use crate::world::{ProseWriter, Readers, World};
use course::CourseCard;
use reference::Link;

/// A page that is being described.
pub(super) struct View<'a> {
    pub world: &'a World,
    pub shared: &'a Shared,
    /// The page locale.
    pub locale: LocaleId,
}

impl<'a> View<'a> {
    /// Fills the context of a page's template; returns what its head says.
    pub(super) fn fill(&self, route: &Route, context: &mut Context) -> Head {
        match route.page {
            Page::Chooser => self.chooser(context),
            Page::Home => self.home(route, context),
            Page::Courses => self.courses(None, 1, context),
            Page::CoursesBy(order) => self.courses(Some(order), 1, context),
            Page::Further(Roll::Courses, number) => self.courses(None, number, context),
            Page::Further(Roll::CoursesBy(order), number) => self.courses(Some(order), number, context),
            Page::Further(Roll::Topic(key), number) => self.topic(key, number, context),
            Page::Further(Roll::Facet(facet, key), number) => self.facet(facet, key, number, context),
            Page::PastRuns => self.past_runs(context),
            Page::Course(key) => self.course(key, route, context),
            Page::Programs => self.programs(context),
            Page::Program(key) => self.program(key, route, context),
            Page::People => self.people(context),
            Page::Person(key) => self.person(key, route, context),
            Page::Topics => self.topics(context),
            Page::Topic(key) => self.topic(key, 1, context),
            Page::Facets(facet) => self.facets(facet, context),
            Page::Facet(facet, key) => self.facet(facet, key, 1, context),
            Page::Pair(first, second) => self.pair(first, second, 1, context),
            Page::Further(Roll::Pair(first, second), number) => self.pair(first, second, number, context),
            Page::Calendar => self.calendar(context),
            Page::CalendarMonth(month) => self.calendar_month(month, context),
            Page::Index => self.index(context),
            Page::Search => self.search(context),
            Page::Compare => self.compare(context),
            Page::Policies => self.policies(context),
            Page::Policy(key) => self.policy(key, context),
            Page::Faq => self.faq(context),
            Page::FaqCategory(key) => self.faq_category(key, context),
            Page::News => self.news(context),
            Page::NewsItem(key) => self.news_item(key, context),
            Page::Credentials => self.credential_list(context),
            Page::Credential(key) => self.credential(key, route, context),
            Page::Pathways => self.pathway_list(context),
            Page::Pathway(key) => self.pathway(key, route, context),
            Page::Units => self.unit_list(context),
            Page::Unit(key) => self.unit(key, route, context),
            Page::Events => self.events(context),
            Page::Event(key) => self.event(key, route, context),
            Page::Awards => self.awards(context),
            Page::Award(key) => self.award(key, context),
            Page::Stories => self.stories(context),
            Page::Figures => self.figures(context),
            Page::Editions => self.editions(context),
            Page::Plain(key) => self.plain(key, route, context),
            Page::NotFound => self.not_found(),
        }
    }

    fn formats(&self) -> &'a Formats {
        self.world.messages.formats(self.locale)
    }

    pub(in crate::render) fn word(&self, key: &str) -> String {
        let text = self.world.messages.resolve(self.locale, key).unwrap_or(self.locale);
        self.said(self.world.word(self.locale, key), text)
    }

    fn day(&self, day: Day) -> DayView {
        super::value::day(day, self.formats())
    }

    /// The link to a page for readers of this language.
    fn url(&self, page: Page) -> Option<String> {
        Some(self.world.site.base.link(self.world.site.address(page, self.locale)?.path))
    }

    /// The link to a calendar file in this language.
    fn agenda_url(&self, agenda: Agenda) -> Option<String> {
        Some(self.world.site.base.link(&self.world.agenda_path(agenda, self.locale)?))
    }

    /// The language of the page that a link leads to, where it is not this one.
    fn hreflang(&self, page: Page) -> Option<String> {
        self.foreign(self.world.site.address(page, self.locale)?.page)
    }

    /// The name of a language, beside words that are in it and not in the page's.
    fn badge(&self, lang: Option<&str>) -> Option<String> {
        let site = &self.world.site;
        let locale = site.locales.get(site.locales.find(lang?)?);
        let (name, text) = self.world.language_name(self.locale, locale);
        Some(self.said(name, text))
    }

    /// Prose of an entity whose words are in `text`.
    pub(in crate::render) fn prose(&self, text: LocaleId, subject: Subject) -> ProseWriter<'a> {
        ProseWriter { world: self.world, page: self.locale, text, subject, readers: Readers::OnSite }
    }

    /// A message with values, if there is one that can be said.
    fn sentence(&self, key: &str, scope: &dyn Scope) -> Option<String> {
        let text = self.world.messages.resolve(self.locale, key)?;
        Some(self.said(self.world.sentence(self.locale, key, scope)?, text))
    }

    /// Words in a value that has no field for their language: marked where it
    /// is not the page's.
    fn said(&self, words: String, text: LocaleId) -> String {
        match self.foreign(text) {
            Some(tag) => mark(&words, &tag),
            None => words,
        }
    }

    /// The title of an entity in such a value.
    fn named<T: Facts>(&self, entity: &Entity<T>, subject: Subject) -> String {
        match self.title(entity, subject) {
            (title, Some(tag)) => mark(&title, &tag),
            (title, None) => title,
        }
    }

    /// The tag of another language than the page's, for the words it is in.
    fn foreign(&self, text: LocaleId) -> Option<String> {
        (text != self.locale).then(|| self.world.site.locales.get(text).tag().to_owned())
    }

    /// The link to an entity with a page of its own.
    fn link<T: Facts>(&self, entity: &Entity<T>, page: Page, subject: Subject) -> Option<Link> {
        let url = self.url(page)?;
        let (title, lang) = self.title(entity, subject);
        Some(Link { title: title.into(), url: Some(url), lang, hreflang: self.hreflang(page) })
    }

    /// The title of an entity, and its language where it is not the page's.
    pub(in crate::render) fn title<T: Facts>(&self, entity: &Entity<T>, subject: Subject) -> (String, Option<String>) {
        let Some((text, locale)) = entity.text(self.locale) else { return (entity.id.to_string(), None) };
        let title = text.front.title().map(|title| self.prose(locale, subject.or_of(entity)).line(title));
        (title.unwrap_or_else(|| entity.id.to_string()), self.foreign(locale))
    }

    /// A line of an entity's front matter.
    pub(in crate::render) fn line<T: Facts>(
        &self,
        entity: &Entity<T>,
        field: &str,
        subject: Subject,
    ) -> Option<String> {
        let (text, locale) = entity.text(self.locale)?;
        Some(self.prose(locale, subject.or_of(entity)).line(text.front.line(field)?))
    }

    /// A line of front matter in a value that has no field for its language.
    fn said_line<T: Facts>(&self, entity: &Entity<T>, field: &str, subject: Subject) -> Option<String> {
        let (_, locale) = entity.text(self.locale)?;
        Some(self.said(self.line(entity, field, subject)?, locale))
    }

    /// A course in a list.
    fn card(&self, key: Key<Course>) -> Made<CourseCard> {
        self.shared.cards[key.index()].get_or_init(|| Made::new(self.make_card(key))).clone()
    }

    /// Courses in a list, as far as readers of this language are led to them.
    fn cards(&self, keys: &[Key<Course>]) -> Vec<Made<CourseCard>> {
        keys.iter().filter(|key| self.is_linked(**key)).map(|&key| self.card(key)).collect()
    }
}
