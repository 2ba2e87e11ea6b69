//! A program, on its own page and in lists.

mod totals;
mod tree;

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Key, Program};
use crate::content::Kind;
use crate::listing::{Agenda, Facet};
use crate::render::json_ld;
use crate::render::shape::{Html, Made, Shape, Words};
use crate::render::value::{Amount, DayView};
use crate::render::view::entity::{OfferingUnit, PersonRow, SectionView};
use crate::render::view::reference::{Link, Mentions};
use crate::render::view::term::{LanguageName, Term};
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::Subject;
use totals::Totals;
use tree::Step;

shape! {
    /// The page of a program.
    ProgramPage {
        /// The program.
        program: ProgramView,
    }

    /// A program, on its own page.
    ProgramView {
        /// Its title.
        title: Words,
        /// What kind of program it is.
        kind: Option<Made<Term>>,
        /// Its level.
        level: Option<Made<Term>>,
        /// What stands below the title.
        subtitle: Option<String>,
        /// What it is about, in a sentence.
        summary: Option<String>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of its text.
        sections: Vec<SectionView>,
        /// What it costs as a whole.
        price: Option<Amount>,
        /// How much less that is than its courses one by one.
        saving: Option<String>,
        /// The year it was first offered in.
        since: Option<String>,
        /// The next start of its courses, where that is not what is announced.
        start: Option<DayView>,
        /// The day or month it is announced for, while that lies ahead.
        announced_start: Option<DayView>,
        /// Whether its courses have an order, in words.
        sequence: String,
        /// The languages in which one can complete it.
        completable_in: Vec<Made<LanguageName>>,
        /// The last day on which one can ask for the money back.
        refund_until: Option<DayView>,
        /// Its topics.
        topics: Vec<Made<Term>>,
        /// What completes it, step by step.
        steps: Vec<Step>,
        /// Who teaches in it.
        people: Vec<PersonRow>,
        /// The units that offer it.
        units: Vec<OfferingUnit>,
        /// The credentials it leads to.
        credentials: Vec<Link>,
        /// What is said of it elsewhere.
        mentions: Mentions,
        /// Categories of questions that matter for it.
        faq: Vec<Link>,
        /// Questions that are asked of it.
        questions: Vec<Link>,
        /// The dates of its courses as a file that calendar programs read.
        calendar_url: Option<String>,
        /// What it comes to.
        totals: Option<Totals>,
    }

    /// A program in a list.
    ProgramRow {
        /// Its title.
        title: String,
        /// Its page.
        url: String,
        /// The name of the language of its words, where that is not the page's.
        badge: Option<String>,
        /// The tag of that language.
        lang: Option<String>,
        /// The tag of the language of its page, where that is another one.
        hreflang: Option<String>,
        /// What it is about, in a sentence.
        summary: Option<String>,
        /// What kind of program it is.
        kind: Option<Made<Term>>,
        /// How many courses one takes at least.
        courses_count: Option<u32>,
        /// What it costs as a whole.
        price: Option<Amount>,
        /// The next start of its courses, where that is not what is announced.
        start: Option<DayView>,
        /// The day or month it is announced for, while that lies ahead.
        announced_start: Option<DayView>,
    }
}

impl View<'_> {
    pub(super) fn program(&self, key: Key<Program>, route: &Route, context: &mut Context) -> Head {
        let program = self.world.catalog.programs.get(key);
        let subject = Subject::Program(key);
        let (title, _) = self.title(program, subject);
        let text = program.text(self.locale);
        let facts = self.world.facts.program(key);
        let view = ProgramView {
            title: title.as_str().into(),
            kind: program.kind.as_deref().map(|id| self.term("program-kind", id, None)),
            level: program.level.as_ref().map(|word| self.facet_term(Facet::Level, word)),
            subtitle: self.line(program, "subtitle", subject),
            summary: self.line(program, "summary", subject),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, subject)),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, subject)).unwrap_or_default(),
            price: program.bundle_price.as_ref().map(|price| self.price(price.value)),
            saving: self.saving(key),
            since: program.since.map(|year| year.to_string()),
            start: self.first_start(key),
            announced_start: self.announced(key),
            sequence: self.word(&format!("sequence-{}", program.sequence.name())),
            completable_in: facts.completable_in.iter().map(|locale| self.language(locale)).collect(),
            refund_until: facts.refund_until.map(|day| self.day(Day::Exact(day))),
            topics: self.topic_terms(&program.topics),
            steps: program.requirements.as_ref().map(|tree| self.steps(key, tree)).unwrap_or_default(),
            people: self.teachers(&program.people),
            units: self.units(&program.units),
            credentials: self.credentials(&program.credentials),
            mentions: self.mentions(Kind::Program, key.index()),
            faq: program.faq.iter().filter_map(|&category| self.faq_link(category)).collect(),
            questions: self.questions_about(Kind::Program, key.index()),
            calendar_url: self.agenda_url(Agenda::Program(key)),
            totals: program.requirements.as_ref().map(|_| self.totals(&facts.totals)),
        };
        ProgramPage { program: view }.put(context);
        Head { title, json_ld: vec![json_ld::program(self, key, route)], ..self.head(program, subject) }
    }

    pub(super) fn program_row(&self, key: Key<Program>) -> Option<ProgramRow> {
        let program = self.world.catalog.programs.get(key);
        let subject = Subject::Program(key);
        let url = self.url(Page::Program(key))?;
        let (title, lang) = self.title(program, subject);
        let totals = program.requirements.as_ref().map(|_| &self.world.facts.program(key).totals);
        Some(ProgramRow {
            title,
            url,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::Program(key)),
            summary: self.line(program, "summary", subject),
            kind: program.kind.as_deref().map(|id| self.term("program-kind", id, None)),
            courses_count: totals.map(|totals| totals.courses.min),
            price: program.bundle_price.as_ref().map(|price| self.price(price.value)),
            start: self.first_start(key),
            announced_start: self.announced(key),
        })
    }

    /// The day or month it is announced for, while that lies ahead.
    fn announced(&self, key: Key<Program>) -> Option<DayView> {
        let program = self.world.catalog.programs.get(key);
        program.announced_start.filter(|_| self.world.facts.program(key).is_announced).map(|day| self.day(day))
    }

    /// The next start of its courses, where that is not what is announced.
    fn first_start(&self, key: Key<Program>) -> Option<DayView> {
        let program = self.world.catalog.programs.get(key);
        let start = self.world.facts.program(key).next_start;
        start.filter(|&start| Some(start) != program.announced_start).map(|day| self.day(day))
    }

    pub(super) fn program_link(&self, key: Key<Program>) -> Option<Link> {
        self.link(self.world.catalog.programs.get(key), Page::Program(key), Subject::Program(key))
    }
}
