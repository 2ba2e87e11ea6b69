//! A program, on its own page and in lists.

mod totals;
mod tree;

use tera::{Context, Value};

use crate::calendar::Day;
use crate::catalog::{Key, Program};
use crate::content::Kind;
use crate::listing::Facet;
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::Subject;

impl View<'_> {
    pub(super) fn program(&self, key: Key<Program>, route: &Route, context: &mut Context) -> Head {
        let program = self.world.catalog.programs.get(key);
        let subject = Subject::Program(key);
        let (title, _) = self.title(program, subject);
        let text = program.text(self.locale);
        let facts = self.world.facts.program(key);
        let view = object! {
            "title": title.as_str(),
            "kind": program.kind.as_deref().map(|id| self.term("program-kind", id, None)),
            "level": program.level.as_ref().map(|word| self.facet_term(Facet::Level, word)),
            "subtitle": self.line(program, "subtitle", subject),
            "summary": self.line(program, "summary", subject),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, subject)),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, subject)).unwrap_or_default(),
            "price": program.bundle_price.as_ref().map(|price| self.price(price.value)),
            "saving": self.saving(key),
            "since": program.since.map(|year| year.to_string()),
            "start": self.first_start(key),
            "announced_start": self.announced(key),
            "sequence": self.word(&format!("sequence-{}", program.sequence.name())),
            "completable_in": facts.completable_in.iter().map(|locale| self.language(locale)).collect::<Vec<Value>>(),
            "refund_until": facts.refund_until.map(|day| self.day(Day::Exact(day))),
            "topics": self.topic_terms(&program.topics),
            "steps": program.requirements.as_ref().map(|tree| self.steps(key, tree)).unwrap_or_default(),
            "people": self.teachers(&program.people),
            "units": self.units(&program.units),
            "credentials": self.credentials(&program.credentials),
            "mentions": self.mentions(Kind::Program, key.index()),
            "faq": program.faq.iter().filter_map(|&category| self.faq_link(category)).collect::<Vec<Value>>(),
            "questions": self.questions_about(Kind::Program, key.index()),
            "totals": program.requirements.as_ref().map(|_| self.totals(&facts.totals)),
        };
        context.insert_value("program", view);
        Head { title, json_ld: vec![json_ld::program(self, key, route)], ..self.head(program, subject) }
    }

    /// `{ title, url, lang, summary, kind, courses_count, price, start,
    /// announced_start }`
    pub(super) fn program_row(&self, key: Key<Program>) -> Option<Value> {
        let program = self.world.catalog.programs.get(key);
        let subject = Subject::Program(key);
        let url = self.url(Page::Program(key))?;
        let (title, lang) = self.title(program, subject);
        let totals = program.requirements.as_ref().map(|_| &self.world.facts.program(key).totals);
        Some(object! {
            "title": title,
            "url": url,
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::Program(key)),
            "summary": self.line(program, "summary", subject),
            "kind": program.kind.as_deref().map(|id| self.term("program-kind", id, None)),
            "courses_count": totals.map(|totals| totals.courses.min),
            "price": program.bundle_price.as_ref().map(|price| self.price(price.value)),
            "start": self.first_start(key),
            "announced_start": self.announced(key),
        })
    }

    /// The day or month it is announced for, while that lies ahead.
    fn announced(&self, key: Key<Program>) -> Option<Value> {
        let program = self.world.catalog.programs.get(key);
        program.announced_start.filter(|_| self.world.facts.program(key).is_announced).map(|day| self.day(day))
    }

    /// The next start of its courses, where that is not what is announced.
    fn first_start(&self, key: Key<Program>) -> Option<Value> {
        let program = self.world.catalog.programs.get(key);
        let start = self.world.facts.program(key).next_start;
        start.filter(|&start| Some(start) != program.announced_start).map(|day| self.day(day))
    }

    pub(super) fn program_link(&self, key: Key<Program>) -> Option<Value> {
        self.link(self.world.catalog.programs.get(key), Page::Program(key), Subject::Program(key))
    }
}
