//! A course in a list.

use crate::catalog::{Course, Key};
use crate::listing::Facet;
use crate::messages::{Args, Value as Argument};
use crate::render::shape::{Made, Words};
use crate::render::value::{Amount, DayView};
use crate::render::view::View;
use crate::render::view::reference::Link;
use crate::render::view::term::{LanguageName, StatusView, Term};
use crate::routes::Page;
use crate::rules::{Status, Subject};

shape! {
    /// A course in a list.
    CourseCard {
        /// Its name in the catalog.
        id: Words,
        /// Its title.
        title: String,
        /// The name of the language of its words, where that is not the page's.
        badge: Option<String>,
        /// The tag of that language.
        lang: Option<String>,
        /// The tag of the language of its page, where that is another one.
        hreflang: Option<String>,
        /// Its page.
        url: Option<String>,
        /// What it is about, in a sentence.
        summary: Option<String>,
        /// The code that offices know it by.
        code: Words,
        /// What kind of course it is, where that is not the usual one.
        kind: Option<Made<Term>>,
        /// The credentials it leads to.
        credentials: Vec<Link>,
        /// Where registration for the run that matters most stands.
        status: Option<Made<StatusView>>,
        /// The first day of that run.
        start: Option<DayView>,
        /// Whether all of its runs are over.
        is_past: bool,
        /// The next day on which one of its runs begins.
        next_start: Option<DayView>,
        /// The languages it is taught in.
        taught_in: Vec<Made<LanguageName>>,
        /// How many weeks it takes.
        weeks: Option<u32>,
        /// How many hours a week it takes.
        hours: Option<String>,
        /// What it costs.
        price: Option<Amount>,
        /// Its level.
        level: Option<Made<Term>>,
        /// Its format.
        format: Option<Made<Term>>,
        /// Its topics.
        topics: Vec<Made<Term>>,
        /// The values of the ways beside the list of all courses that have it, for the script that narrows it down.
        ways: String,
        /// When it begins next, where the run that matters most has begun.
        next: Option<NextStart>,
    }

    /// When a course begins next.
    NextStart {
        /// A sentence.
        text: String,
    }
}

impl View<'_> {
    pub(in crate::render::view) fn make_card(&self, key: Key<Course>) -> CourseCard {
        let course = self.world.catalog.courses.get(key);
        let facts = self.world.facts.course(key);
        let subject = Subject::Course(key);
        let (title, lang) = self.title(course, subject);
        let best = facts.best_run.filter(|&at| facts.runs[at].status != Status::Ended);
        // The day, the status and the price in a row are of one run; where it has
        // begun, the next start is said beside it.
        let start = best.and_then(|at| course.runs[at].start);
        let next = facts.next_start.filter(|&day| Some(day) != start).and_then(|day| {
            let text = self.sentence("course-next-start", &Args::new().with("date", Argument::from(day)))?;
            Some(NextStart { text })
        });
        CourseCard {
            id: course.id.as_ref().into(),
            title,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::Course(key)),
            url: self.url(Page::Course(key)),
            summary: self.line(course, "summary", subject),
            code: course.code.value.as_str().into(),
            kind: self.course_kind(course),
            credentials: self.credentials(&course.credentials),
            status: facts.status().map(|status| self.status(status)),
            start: start.map(|day| self.day(day)),
            is_past: facts.is_past,
            next_start: facts.next_start.map(|day| self.day(day)),
            taught_in: facts.taught_in.iter().map(|locale| self.language(locale)).collect(),
            weeks: course.weeks,
            hours: course.hours.map(|hours| self.hours("course-hours-per-week", hours)),
            price: self.price_from(key),
            level: course.level.as_ref().map(|id| self.facet_term(Facet::Level, id)),
            format: course.format.as_ref().map(|id| self.facet_term(Facet::Format, id)),
            topics: self.topic_terms(&course.topics),
            ways: self.ways_of(key),
            next,
        }
    }
}
