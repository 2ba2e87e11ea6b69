//! A course, on its own page and in lists.

mod media;
mod practice;
mod syllabus;

use tera::{Context, Value};

use crate::calendar::Day;
use crate::catalog::{Course, Entity, Hours, Key};
use crate::content::Kind;
use crate::listing::Facet;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::{CourseFacts, Phase, Range, Status, Subject};
use syllabus::SYLLABUS;

impl View<'_> {
    pub(super) fn course(&self, key: Key<Course>, route: &Route, context: &mut Context) -> Head {
        let course = self.world.catalog.courses.get(key);
        let facts = self.world.facts.course(key);
        let subject = Subject::Course(key);
        let (title, _) = self.title(course, subject);
        let text = course.text(self.locale);
        let section = text.and_then(|(text, locale)| Some((text.prose.section(SYLLABUS)?, locale)));
        let is_past = |at: &usize| facts.runs[*at].status == Status::Ended;
        let (mut past, mut current): (Vec<usize>, Vec<usize>) = (0..course.runs.len()).partition(is_past);
        let order = |at: &usize| {
            let run = &course.runs[*at];
            (run.start.is_none(), run.start.map(|day| day.earliest()), !run.is_primary, *at)
        };
        // What one can no longer join stands behind what one can.
        current.sort_by_key(|at| (is_missed(facts.runs[*at].status), order(at)));
        past.sort_by_key(|at| std::cmp::Reverse(order(at)));
        let best = facts.best_run.filter(|at| !is_past(at));
        let runs: Vec<Value> = current.iter().map(|&at| self.run(key, at)).collect();
        let best_run = best.and_then(|best| current.iter().position(|&at| at == best)).map(|at| runs[at].clone());
        let view = object! {
            "title": title.as_str(),
            "code": course.code.value.as_str(),
            "subtitle": self.line(course, "subtitle", subject),
            "summary": self.line(course, "summary", subject),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, subject)),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, subject)).unwrap_or_default(),
            "syllabus": section.map(|(section, locale)| self.syllabus(key, section, locale)),
            "modules": self.bare_modules(key, section.map(|(section, _)| section), text.map_or(self.locale, |(_, locale)| locale)),
            "kind": self.course_kind(course),
            "methods": self.methods(course),
            "practice": self.practice(key),
            "media": self.media(key),
            "faq": course.faq.iter().filter_map(|&category| self.faq_link(category)).collect::<Vec<Value>>(),
            "questions": self.questions_about(Kind::Course, key.index()),
            "level": course.level.as_ref().map(|id| self.facet_term(Facet::Level, id)),
            "format": course.format.as_ref().map(|id| self.facet_term(Facet::Format, id)),
            "pacing": course.pacing.as_deref().map(|id| self.term("pacing", id, None)),
            "weeks": course.weeks,
            "hours": course.hours.map(|hours| self.hours("course-hours-per-week", hours)),
            "effort": facts.total_effort.map(|total| self.effort(total)),
            "ceu": course.ceu.and_then(|ceu| Argument::number(&ceu.to_string())).map(|ceu| self.world.messages.print(self.locale, &ceu)),
            "price": best.and_then(|at| facts.runs[at].price()).map(|price| self.price(price)).or_else(|| self.price_from(key)),
            "other_starts": self.other_starts(course, facts, best),
            "is_past": facts.is_past,
            "topics": self.topic_terms(&course.topics),
            "status": facts.status().map(|status| self.status(status)),
            "start": facts.next_start.map(|day| self.day(day)),
            "taught_in": facts.taught_in.iter().map(|locale| self.language(locale)).collect::<Vec<Value>>(),
            "subtitles": facts.subtitles.iter().map(|locale| self.language(locale)).collect::<Vec<Value>>(),
            "best_run": best_run,
            "compare_url": self.compare_url(route),
            "runs": runs,
            "past_runs": past.iter().map(|&at| self.run(key, at)).collect::<Vec<Value>>(),
            "people": self.teachers(&course.people),
            "programs": self.programs_of(key),
            "prerequisites": course.prerequisites.iter().filter_map(|&other| self.course_link(other)).collect::<Vec<Value>>(),
            "related": self.cards(self.world.facts.related(&self.world.catalog, key)),
            "credentials": self.credentials(&course.credentials),
            "units": self.units(&course.units),
            "calendar_url": (),
            "mentions": self.mentions(Kind::Course, key.index()),
        };
        context.insert_value("course", view);
        Head { title, json_ld: vec![json_ld::course(self, key, route)], ..self.head(course, subject) }
    }

    pub(super) fn make_card(&self, key: Key<Course>) -> Value {
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
            Some(object! { "text": text })
        });
        object! {
            "id": course.id.as_ref(),
            "title": title,
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::Course(key)),
            "url": self.url(Page::Course(key)),
            "summary": self.line(course, "summary", subject),
            "code": course.code.value.as_str(),
            "kind": self.course_kind(course),
            "credentials": self.credentials(&course.credentials),
            "status": facts.status().map(|status| self.status(status)),
            "start": start.map(|day| self.day(day)),
            "is_past": facts.is_past,
            "next_start": facts.next_start.map(|day| self.day(day)),
            "taught_in": facts.taught_in.iter().map(|locale| self.language(locale)).collect::<Vec<Value>>(),
            "weeks": course.weeks,
            "hours": course.hours.map(|hours| self.hours("course-hours-per-week", hours)),
            "price": self.price_from(key),
            "level": course.level.as_ref().map(|id| self.facet_term(Facet::Level, id)),
            "format": course.format.as_ref().map(|id| self.facet_term(Facet::Format, id)),
            "topics": self.topic_terms(&course.topics),
            "next": next,
        }
    }

    /// First days to come beside that of the run that matters most, each once.
    fn other_starts(&self, course: &Entity<Course>, facts: &CourseFacts, best: Option<usize>) -> Vec<Value> {
        let own = best.and_then(|at| course.runs[at].start);
        let runs = course.runs.iter().zip(&facts.runs);
        let ahead = runs.filter(|(_, facts)| matches!(facts.phase, Phase::Upcoming | Phase::Unscheduled));
        let mut days: Vec<Day> = ahead.filter_map(|(run, _)| run.start).filter(|&day| Some(day) != own).collect();
        days.sort_by_key(|day| (day.earliest(), day.exact().is_none()));
        days.dedup();
        days.into_iter().map(|day| self.day(day)).collect()
    }

    /// What kind of course it is, where that is not the usual one.
    fn course_kind(&self, course: &Entity<Course>) -> Option<Value> {
        (course.kind.id != "course").then(|| self.word_term(&course.kind))
    }

    /// Four to six hours, or five.
    pub(super) fn hours(&self, key: &str, hours: Hours) -> String {
        let (key, arguments) = match hours.min == hours.max {
            true => (format!("{key}-exact"), Args::new().with("count", Argument::from(hours.min))),
            false => {
                let range = Args::new().with("min", Argument::from(hours.min));
                (key.to_owned(), range.with("max", Argument::from(hours.max)))
            }
        };
        self.sentence(&key, &arguments).unwrap_or_default()
    }

    /// K10: weeks by hours.
    fn effort(&self, total: Range) -> String {
        self.hours("course-total-hours", Hours { min: total.min, max: total.max })
    }

    pub(super) fn course_link(&self, key: Key<Course>) -> Option<Value> {
        self.link(self.world.catalog.courses.get(key), Page::Course(key), Subject::Course(key))
    }

    fn programs_of(&self, course: Key<Course>) -> Vec<Value> {
        let site = &self.world.site;
        let programs = site.lists[self.locale].ordered_programs(site.relations.programs_of_course(course));
        programs.into_iter().filter_map(|key| self.program_link(key)).collect()
    }
}

/// Whether a run that is not over can no longer be joined.
fn is_missed(status: Status) -> bool {
    matches!(status, Status::ClosedUpcoming | Status::RunningClosed | Status::Cancelled)
}
