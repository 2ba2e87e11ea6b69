//! A program, on its own page and in lists.

use tera::{Context, Value};

use crate::catalog::{Entity, Item, Key, Program, Requirement, Rule};
use crate::content::Kind;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::value::money;
use crate::render::view::entity::words;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::{Range, Subject};

impl View<'_> {
    pub(super) fn program(&self, key: Key<Program>, route: &Route, context: &mut Context) -> Head {
        let program = self.world.catalog.programs.get(key);
        let subject = Subject::Program(key);
        let (title, _) = self.title(program, subject);
        let text = program.text(self.locale);
        let totals = program.requirements.as_ref().map(|_| &self.world.facts.program(key).totals);
        let range = |range: Range, key: &str, exact: &str| self.range(range, key, exact);
        let view = object! {
            "title": title.as_str(),
            "kind": program.kind.as_deref().map(|id| self.term("program-kind", id, None)),
            "subtitle": self.line(program, "subtitle", subject),
            "summary": self.line(program, "summary", subject),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, subject)),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, subject)).unwrap_or_default(),
            "price": program.bundle_price.as_ref().map(|price| money(price.value, self.formats())),
            "since": program.since.map(|year| year.to_string()),
            "announced_start": program.announced_start.map(|day| self.day(day)),
            "topics": self.topic_terms(&program.topics),
            "courses": program.requirements.as_ref().map(|tree| self.groups(program, key, tree)).unwrap_or_default(),
            "people": self.teachers(&program.people),
            "units": self.units(&program.units),
            "credentials": self.credentials(&program.credentials),
            "mentions": self.mentions(Kind::Program, key.index()),
            "totals": totals.map(|totals| object! {
                "courses": range(totals.courses, "program-course-range", "program-course-count"),
                "weeks": range(totals.weeks, "program-weeks-range", "program-weeks"),
                "hours": range(totals.hours, "program-hours-range", "program-hours"),
            }),
        };
        context.insert_value("program", view);
        Head {
            title,
            description: self.description(program, subject),
            updated: program.common.updated,
            published: program.common.published,
            json_ld: vec![json_ld::program(self, key, route)],
        }
    }

    /// `{ title, url, lang, summary, kind, courses_count, price }`
    pub(super) fn program_row(&self, key: Key<Program>) -> Option<Value> {
        let program = self.world.catalog.programs.get(key);
        let subject = Subject::Program(key);
        let url = self.url(Page::Program(key))?;
        let (title, lang) = self.title(program, subject);
        let totals = program.requirements.as_ref().map(|_| &self.world.facts.program(key).totals);
        Some(object! {
            "title": title,
            "url": url,
            "lang": lang,
            "summary": self.line(program, "summary", subject),
            "kind": program.kind.as_deref().map(|id| self.term("program-kind", id, None)),
            "courses_count": totals.map(|totals| totals.courses.min),
            "price": program.bundle_price.as_ref().map(|price| money(price.value, self.formats())),
        })
    }

    pub(super) fn program_link(&self, key: Key<Program>) -> Option<Value> {
        self.link(self.world.catalog.programs.get(key), Page::Program(key), Subject::Program(key))
    }

    fn range(&self, range: Range, key: &str, exact: &str) -> Option<String> {
        if range.max == 0 {
            return None;
        }
        let (key, arguments) = match range.min == range.max {
            true => (exact, Args::new().with("count", Argument::from(range.min))),
            false => (key, Args::new().with("min", Argument::from(range.min)).with("max", Argument::from(range.max))),
        };
        self.sentence(key, &arguments)
    }

    /// The tree as groups for reading: the courses of a group together, then
    /// the groups in it, each with its rule.
    fn groups(&self, program: &Entity<Program>, key: Key<Program>, tree: &Requirement) -> Vec<Value> {
        let courses: Vec<_> = tree
            .items
            .iter()
            .filter_map(|item| match item {
                Item::Course(course) => Some(*course),
                Item::Program(_) | Item::Group(_) => None,
            })
            .collect();
        let mut groups = Vec::new();
        if !courses.is_empty() {
            groups.push(object! {
                "title": self.group_title(program, key, tree),
                "rule": self.group_rule(tree),
                "courses": self.cards(&courses),
            });
        }
        for item in &tree.items {
            if let Item::Group(inner) = item {
                groups.extend(self.groups(program, key, inner));
            }
        }
        groups
    }

    fn group_title(&self, program: &Entity<Program>, key: Key<Program>, group: &Requirement) -> Option<Value> {
        let (text, locale) = program.text(self.locale)?;
        let title = text.front.words("groups", group.id.as_deref()?)?;
        Some(words(&self.prose(locale, Subject::Program(key)).line(title)))
    }

    fn group_rule(&self, group: &Requirement) -> Option<String> {
        let total = u32::try_from(group.items.len()).unwrap_or(u32::MAX);
        match &group.rule {
            Rule::All if total < 2 => None,
            Rule::All | Rule::Credits { .. } => self.sentence("requirement-all", &()),
            Rule::AtLeast(count) => {
                let arguments = Args::new().with("count", Argument::from(*count)).with("total", Argument::from(total));
                self.sentence("requirement-at-least", &arguments)
            }
        }
    }
}
