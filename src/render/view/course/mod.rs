//! A course, on its own page and in lists.

mod card;
mod media;
mod practice;
mod syllabus;

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Course, Entity, Hours, Key};
use crate::content::Kind;
use crate::listing::{Agenda, Facet};
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::shape::{Html, Made, Shape, Words};
use crate::render::value::{Amount, DayView};
use crate::render::view::entity::{OfferingUnit, PersonRow, SectionView};
use crate::render::view::reference::{Link, Mentions};
use crate::render::view::run::RunView;
use crate::render::view::term::{LanguageName, StatusView, Term};
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::{CourseFacts, Phase, Range, Status, Subject};
use media::MediaView;
use practice::{Method, PracticeFact};
use syllabus::{ModuleView, SYLLABUS, SyllabusPart};

pub(in crate::render::view) use card::CourseCard;

shape! {
    /// The page of a course.
    CoursePage {
        /// The course.
        course: CourseView,
    }

    /// A course, on its own page.
    CourseView {
        /// Its title.
        title: Words,
        /// The code that offices know it by.
        code: Words,
        /// What stands below the title.
        subtitle: Option<String>,
        /// What it is about, in a sentence.
        summary: Option<String>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of its text.
        sections: Vec<SectionView>,
        /// The section `syllabus` in parts, each with the facts of its module.
        syllabus: Option<Vec<SyllabusPart>>,
        /// The facts of modules that the text says nothing of.
        modules: Vec<Made<ModuleView>>,
        /// What kind of course it is, where that is not the usual one.
        kind: Option<Made<Term>>,
        /// The ways it is taught in.
        methods: Vec<Method>,
        /// What one should know before enrolling.
        practice: Vec<PracticeFact>,
        /// Films, recordings, documents, pictures.
        media: Vec<MediaView>,
        /// Categories of questions that matter for it.
        faq: Vec<Link>,
        /// Questions that are asked of it.
        questions: Vec<Link>,
        /// Its level.
        level: Option<Made<Term>>,
        /// Its format.
        format: Option<Made<Term>>,
        /// Whether one goes through it together or alone.
        pacing: Option<Made<Term>>,
        /// How many weeks it takes.
        weeks: Option<u32>,
        /// How many hours a week it takes.
        hours: Option<String>,
        /// How many hours it takes in all.
        effort: Option<String>,
        /// The continuing education units it comes to.
        ceu: Option<String>,
        /// What it costs.
        price: Option<Amount>,
        /// First days to come beside that of the run that matters most.
        other_starts: Vec<DayView>,
        /// Whether all of its runs are over.
        is_past: bool,
        /// Its topics.
        topics: Vec<Made<Term>>,
        /// Where registration for the run that matters most stands.
        status: Option<Made<StatusView>>,
        /// The next day on which one of its runs begins.
        start: Option<DayView>,
        /// The languages it is taught in.
        taught_in: Vec<Made<LanguageName>>,
        /// The languages it has subtitles in.
        subtitles: Vec<Made<LanguageName>>,
        /// The run that matters most.
        best_run: Option<Made<RunView>>,
        /// The page where it stands beside other courses.
        compare_url: Option<String>,
        /// Its dates as a file that calendar programs read.
        calendar_url: Option<String>,
        /// The runs that are not over; those one can still join come first.
        runs: Vec<Made<RunView>>,
        /// The runs that are over, the last one first.
        past_runs: Vec<Made<RunView>>,
        /// Who teaches it.
        people: Vec<PersonRow>,
        /// The programs it belongs to.
        programs: Vec<Link>,
        /// The courses one should have taken.
        prerequisites: Vec<Link>,
        /// Courses like it.
        related: Vec<Made<CourseCard>>,
        /// The credentials it leads to.
        credentials: Vec<Link>,
        /// The units that offer it.
        units: Vec<OfferingUnit>,
        /// What is said of it elsewhere.
        mentions: Mentions,
    }
}

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
        let runs: Vec<Made<RunView>> = current.iter().map(|&at| self.run(key, at)).collect();
        let best_run = best.and_then(|best| current.iter().position(|&at| at == best)).map(|at| runs[at].clone());
        let view = CourseView {
            title: title.as_str().into(),
            code: course.code.value.as_str().into(),
            subtitle: self.line(course, "subtitle", subject),
            summary: self.line(course, "summary", subject),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, subject)),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, subject)).unwrap_or_default(),
            syllabus: section.map(|(section, locale)| self.syllabus(key, section, locale)),
            modules: self.bare_modules(
                key,
                section.map(|(section, _)| section),
                text.map_or(self.locale, |(_, locale)| locale),
            ),
            kind: self.course_kind(course),
            methods: self.methods(course),
            practice: self.practice(key),
            media: self.media(key),
            faq: course.faq.iter().filter_map(|&category| self.faq_link(category)).collect(),
            questions: self.questions_about(Kind::Course, key.index()),
            level: course.level.as_ref().map(|id| self.facet_term(Facet::Level, id)),
            format: course.format.as_ref().map(|id| self.facet_term(Facet::Format, id)),
            pacing: course.pacing.as_deref().map(|id| self.term("pacing", id, None)),
            weeks: course.weeks,
            hours: course.hours.map(|hours| self.hours("course-hours-per-week", hours)),
            effort: facts.total_effort.map(|total| self.effort(total)),
            ceu: course
                .ceu
                .and_then(|ceu| Argument::number(&ceu.to_string()))
                .map(|ceu| self.world.messages.print(self.locale, &ceu)),
            price: best
                .and_then(|at| facts.runs[at].price())
                .map(|price| self.price(price))
                .or_else(|| self.price_from(key)),
            other_starts: self.other_starts(course, facts, best),
            is_past: facts.is_past,
            topics: self.topic_terms(&course.topics),
            status: facts.status().map(|status| self.status(status)),
            start: facts.next_start.map(|day| self.day(day)),
            taught_in: facts.taught_in.iter().map(|locale| self.language(locale)).collect(),
            subtitles: facts.subtitles.iter().map(|locale| self.language(locale)).collect(),
            best_run,
            compare_url: self.compare_url(route),
            calendar_url: self.agenda_url(Agenda::Course(key)),
            runs,
            past_runs: past.iter().map(|&at| self.run(key, at)).collect(),
            people: self.teachers(&course.people),
            programs: self.programs_of(key),
            prerequisites: course.prerequisites.iter().filter_map(|&other| self.course_link(other)).collect(),
            related: self.cards(self.world.facts.related(&self.world.catalog, key)),
            credentials: self.credentials(&course.credentials),
            units: self.units(&course.units),
            mentions: self.mentions(Kind::Course, key.index()),
        };
        CoursePage { course: view }.put(context);
        Head { title, json_ld: vec![json_ld::course(self, key, route)], ..self.head(course, subject) }
    }

    /// First days to come beside that of the run that matters most, each once.
    fn other_starts(&self, course: &Entity<Course>, facts: &CourseFacts, best: Option<usize>) -> Vec<DayView> {
        let own = best.and_then(|at| course.runs[at].start);
        let runs = course.runs.iter().zip(&facts.runs);
        let ahead = runs.filter(|(_, facts)| matches!(facts.phase, Phase::Upcoming | Phase::Unscheduled));
        let mut days: Vec<Day> = ahead.filter_map(|(run, _)| run.start).filter(|&day| Some(day) != own).collect();
        days.sort_by_key(|day| (day.earliest(), day.exact().is_none()));
        days.dedup();
        days.into_iter().map(|day| self.day(day)).collect()
    }

    /// What kind of course it is, where that is not the usual one.
    fn course_kind(&self, course: &Entity<Course>) -> Option<Made<Term>> {
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

    pub(super) fn course_link(&self, key: Key<Course>) -> Option<Link> {
        self.link(self.world.catalog.courses.get(key), Page::Course(key), Subject::Course(key))
    }

    fn programs_of(&self, course: Key<Course>) -> Vec<Link> {
        let site = &self.world.site;
        let programs = site.lists[self.locale].ordered_programs(site.relations.programs_of_course(course));
        programs.into_iter().filter_map(|key| self.program_link(key)).collect()
    }
}

/// Whether a run that is not over can no longer be joined.
fn is_missed(status: Status) -> bool {
    matches!(status, Status::ClosedUpcoming | Status::RunningClosed | Status::Cancelled)
}
