//! Everything that can be found, and what is said of each.

use crate::catalog::{
    Award, Course, Credential, Event, FaqCategory, Key, News, Page as PlainPage, Pathway, Person, Policy, Program,
    TermKey, Testimonial, Unit,
};
use crate::content::Kind;
use crate::listing::{policy_title, topic_label};
use crate::locale::LocaleId;
use crate::messages::{Args, Value};
use crate::routes::{Page, Spot};
use crate::search::said::{Field, Said};
use crate::search::teller::{Teller, short};
use crate::world::World;

/// One of the things that can be found.
#[derive(Clone, Copy, Debug)]
pub(super) enum Thing {
    Program(Key<Program>),
    Course(Key<Course>),
    Credential(Key<Credential>),
    Topic(TermKey),
    Person(Key<Person>),
    Unit(Key<Unit>),
    Pathway(Key<Pathway>),
    Event(Key<Event>),
    Award(Key<Award>),
    Category(Key<FaqCategory>),
    /// By its position in the texts that readers of the language see.
    Question(Key<FaqCategory>, usize),
    Policy(Key<Policy>),
    News(Key<News>),
    Plain(Key<PlainPage>),
    Story(Key<Testimonial>),
    /// A list that has a name.
    List(Page),
}

/// Whether people look for a list by its name.
fn is_looked_for(list: &Page) -> bool {
    !matches!(list, Page::Search | Page::Compare | Page::Editions)
}

/// Everything for the readers of a language. What fits a search equally well is
/// shown in this order.
pub(super) fn things(world: &World, locale: LocaleId) -> Vec<Thing> {
    let (catalog, site) = (&world.catalog, &world.site);
    let mut things: Vec<Thing> = Vec::new();
    things.extend(catalog.programs.shown().map(|(key, _)| Thing::Program(key)));
    things.extend(catalog.courses.shown().map(|(key, _)| Thing::Course(key)));
    things.extend(catalog.credentials.shown().map(|(key, _)| Thing::Credential(key)));
    things.extend(site.lists[locale].topics.iter().map(|&key| Thing::Topic(key)));
    things.extend(catalog.people.shown().map(|(key, _)| Thing::Person(key)));
    things.extend(catalog.units.shown().map(|(key, _)| Thing::Unit(key)));
    things.extend(catalog.pathways.shown().map(|(key, _)| Thing::Pathway(key)));
    things.extend(catalog.events.shown().map(|(key, _)| Thing::Event(key)));
    things.extend(catalog.awards.shown().map(|(key, _)| Thing::Award(key)));
    for (key, category) in catalog.faq.shown() {
        things.push(Thing::Category(key));
        let sections = category.text(locale).map_or(&[][..], |(text, _)| &text.prose.sections);
        let is_shown = |at: &usize| world.facts.is_question_shown(key, &sections[*at].id.value);
        things.extend((0..sections.len()).filter(is_shown).map(|at| Thing::Question(key, at)));
    }
    things.extend(site.lists[locale].policies.iter().map(|&key| Thing::Policy(key)));
    let pages = catalog.pages.shown().filter(|(_, page)| page.id.as_ref() != "home");
    things.extend(pages.map(|(key, _)| Thing::Plain(key)));
    things.extend(catalog.news.shown().map(|(key, _)| Thing::News(key)));
    things.extend(site.shelves[locale].stories.iter().map(|&key| Thing::Story(key)));
    things.extend(Page::lists().filter(is_looked_for).map(Thing::List));
    things
}

impl Teller<'_> {
    /// What is said of a thing; `None` where these readers have no page of it.
    pub(super) fn say(&self, thing: Thing) -> Option<Said> {
        let catalog = &self.world.catalog;
        match thing {
            Thing::Program(key) => self.program(key),
            Thing::Course(key) => self.course(key),
            Thing::Credential(key) => self.credential(key),
            Thing::Topic(key) => self.topic(key),
            Thing::Person(key) => {
                let person = catalog.people.get(key);
                self.named(Page::Person(key), person, person.name())
            }
            Thing::Unit(key) => self.entity(Page::Unit(key), catalog.units.get(key)),
            Thing::Pathway(key) => self.pathway(key),
            Thing::Event(key) => self.event(key),
            Thing::Award(key) => self.award(key),
            // Its questions are found themselves.
            Thing::Category(key) => self.without_sections(Page::FaqCategory(key), catalog.faq.get(key)),
            Thing::Question(key, at) => {
                let (text, locale) = catalog.faq.get(key).text(self.locale)?;
                self.section("question", Page::FaqCategory(key), text.prose.sections.get(at)?, locale)
            }
            Thing::Policy(key) => {
                let title = policy_title(key, catalog, &self.world.messages, self.locale);
                self.named(Page::Policy(key), catalog.policies.get(key), title)
            }
            Thing::News(key) => self.entity(Page::NewsItem(key), catalog.news.get(key)),
            Thing::Plain(key) => self.entity(Page::Plain(key), catalog.pages.get(key)),
            Thing::Story(key) => self.story(key),
            Thing::List(page) => self.list(page),
        }
    }

    fn program(&self, key: Key<Program>) -> Option<Said> {
        let program = self.world.catalog.programs.get(key);
        let mut said = self.entity(Page::Program(key), program)?;
        self.say_topics(&program.topics, &mut said);
        self.say_people(&program.people, &mut said);
        self.say_units(&program.units, &mut said);
        self.say_labels(program.kind.iter().chain(&program.level), &mut said);
        Some(said)
    }

    fn course(&self, key: Key<Course>) -> Option<Said> {
        let course = self.world.catalog.courses.get(key);
        let mut said = self.entity(Page::Course(key), course)?;
        said.say_code(&course.code.value);
        self.say_topics(&course.topics, &mut said);
        self.say_people(&course.people, &mut said);
        self.say_units(&course.units, &mut said);
        let labels = std::iter::once(&course.kind).chain(&course.level).chain(&course.format).chain(&course.methods);
        self.say_labels(labels, &mut said);
        Some(said)
    }

    fn credential(&self, key: Key<Credential>) -> Option<Said> {
        let credential = self.world.catalog.credentials.get(key);
        let mut said = self.entity(Page::Credential(key), credential)?;
        credential.awarded_by.iter().for_each(|&unit| self.say_unit(unit, &mut said));
        self.say_labels(credential.kind.iter().chain(&credential.level), &mut said);
        Some(said)
    }

    fn topic(&self, key: TermKey) -> Option<Said> {
        let id = &self.world.catalog.vocabularies.topic(key).id;
        let label = topic_label(id, &self.world.messages, self.locale);
        let mut said = self.result("topic", Page::Topic(key), label, self.locale)?;
        let definition = self.world.sentence(self.locale, &format!("topic-{id}.definition"), &()).unwrap_or_default();
        said.say(Field::Summary, &definition);
        said.entry.line = short(&definition);
        Some(said)
    }

    /// A pathway without a title is named by where it leads.
    fn pathway(&self, key: Key<Pathway>) -> Option<Said> {
        let pathway = self.world.catalog.pathways.get(key);
        let front = pathway.text(self.locale).map(|(text, _)| &text.front);
        let line = front.and_then(|front| front.title().or_else(|| front.line("destination")));
        let title = line.and_then(|line| self.line_of(pathway, line));
        let mut said = self.named(Page::Pathway(key), pathway, title.unwrap_or_else(|| pathway.id.to_string()))?;
        pathway.at.iter().for_each(|&unit| self.say_unit(unit, &mut said));
        Some(said)
    }

    fn event(&self, key: Key<Event>) -> Option<Said> {
        let event = self.world.catalog.events.get(key);
        let mut said = self.entity(Page::Event(key), event)?;
        self.say_parties(event.presiding.iter().chain(&event.speakers), &mut said);
        event.host.iter().for_each(|&unit| self.say_unit(unit, &mut said));
        Some(said)
    }

    fn award(&self, key: Key<Award>) -> Option<Said> {
        let award = self.world.catalog.awards.get(key);
        let mut said = self.entity(Page::Award(key), award)?;
        self.say_parties(award.body.iter().chain(&award.recipients).chain(&award.accepted_by), &mut said);
        Some(said)
    }

    fn story(&self, key: Key<Testimonial>) -> Option<Said> {
        let catalog = &self.world.catalog;
        let story = catalog.testimonials.get(key);
        let spot = Spot::of(catalog, Kind::Testimonial, key.index())?;
        let mut said = self.named(spot.page, story, story.name.clone())?;
        said.entry.url.push_str(&format!("#{}", spot.part?));
        said.say(Field::Kin, story.employer.as_deref().unwrap_or_default());
        Some(said)
    }

    /// A list is found by its name and by the sentence below it.
    fn list(&self, page: Page) -> Option<Said> {
        let (world, section) = (self.world, page.section());
        let mut said = self.result("list", page, world.word(self.locale, &format!("nav-{section}")), self.locale)?;
        let site = world.sentence(self.locale, "site-name", &()).unwrap_or_default();
        let arguments = Args::new().with("site", Value::from(site));
        let line = world.sentence(self.locale, &format!("page-{section}-description"), &arguments);
        said.entry.line = line.as_deref().and_then(short);
        said.say(Field::Summary, &line.unwrap_or_default());
        Some(said)
    }
}
