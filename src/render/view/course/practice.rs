//! How a course is taught, graded, met live and kept.

use crate::catalog::{Course, Entity, Key, Live, Word};
use crate::messages::{Args, Value as Argument};
use crate::render::shape::Words;
use crate::render::view::View;
use crate::render::view::term::Term;

shape! {
    /// A way of teaching.
    Method {
        /// Its name in the catalog.
        id: Words,
        /// What readers call it.
        label: String,
        /// The tag of the language of the label, where it is not the page's.
        lang: Option<String>,
        /// What it means.
        definition: Option<String>,
        /// What one does there.
        techniques: Vec<Technique>,
    }

    /// Something one does in a course that is taught in some way.
    Technique {
        /// Its name in the catalog.
        id: Words,
        /// What readers call it.
        label: String,
        /// The tag of the language of the label, where it is not the page's.
        lang: Option<String>,
        /// What it means.
        definition: Option<String>,
    }

    /// What one should know of a course before enrolling, in words.
    PracticeFact {
        /// What it is about: admission, grading, credit.
        label: String,
        /// What holds.
        values: Vec<String>,
    }
}

impl View<'_> {
    /// The ways of teaching (F3).
    pub(super) fn methods(&self, course: &Entity<Course>) -> Vec<Method> {
        let vocabularies = &self.world.catalog.vocabularies;
        let method = |word: &Word| {
            let term = vocabularies.lineage("methods", word).first().copied();
            let techniques = term.map(|term| term.techniques.as_slice()).unwrap_or_default();
            let techniques = techniques.iter().map(|word| self.technique(word)).collect();
            let Technique { id, label, lang, definition } = self.technique(word);
            Method { id, label, lang, definition, techniques }
        };
        course.methods.iter().map(method).collect()
    }

    /// A term with what it means.
    fn technique(&self, word: &Word) -> Technique {
        let Term { id, label, lang, .. } = self.make_term(word.family, word, None);
        Technique { id, label, lang, definition: self.sentence(&format!("{}.definition", word.key()), &()) }
    }

    /// What one should know before enrolling, in words.
    pub(super) fn practice(&self, key: Key<Course>) -> Vec<PracticeFact> {
        let course = self.world.catalog.courses.get(key);
        let regions = self.world.facts.course(key).restricted_regions.iter();
        let facts = [
            ("course-admission", course.admission.iter().map(|word| self.said_word(word)).collect()),
            ("course-grading", self.grading(course)),
            ("course-credit", self.credit(&course.academic_credit)),
            ("course-live", course.live.as_ref().map(|live| self.live(live)).unwrap_or_default()),
            ("course-accessibility", course.accessibility.iter().map(|word| self.said_word(word)).collect()),
            ("course-restricted", regions.map(|region| self.country(region.code())).collect()),
            ("course-downloads", course.downloads.iter().map(|word| self.said_word(word)).collect()),
        ];
        let facts = facts.into_iter().filter(|(_, values): &(_, Vec<String>)| !values.is_empty());
        facts.map(|(label, values)| PracticeFact { label: self.word(label), values }).collect()
    }

    fn grading(&self, course: &Course) -> Vec<String> {
        let number = |key: &str, count: u32| self.sentence(key, &Args::new().with("count", Argument::from(count)));
        let mut said: Vec<String> = course.grading.iter().map(|word| self.said_word(word)).collect();
        said.extend(course.pass_threshold.and_then(|percent| number("course-pass-threshold", u32::from(percent))));
        said.extend(course.drop_lowest.and_then(|count| number("course-drop-lowest", count)));
        said
    }

    fn live(&self, live: &Live) -> Vec<String> {
        let count = live.min_sessions.as_ref().map(|count| Args::new().with("count", Argument::from(count.value)));
        let promise = count.and_then(|count| self.sentence("course-live-sessions", &count));
        let said =
            |claim: Option<bool>, yes: &str, no: &str| claim.map(|claim| self.word(if claim { yes } else { no }));
        let recorded = said(live.is_recorded, "course-live-recorded", "course-live-not-recorded");
        let compulsory = said(live.is_compulsory, "course-live-compulsory", "course-live-voluntary");
        promise.into_iter().chain(recorded).chain(compulsory).collect()
    }
}
