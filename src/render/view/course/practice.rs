//! How a course is taught, graded, met live and kept.

use tera::Value;

use crate::catalog::{Course, Entity, Key, Live, Word};
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;

impl View<'_> {
    /// `[{ id, label, lang, definition, techniques }]`: the ways of teaching (F3).
    pub(super) fn methods(&self, course: &Entity<Course>) -> Vec<Value> {
        let vocabularies = &self.world.catalog.vocabularies;
        let method = |word: &Word| {
            let term = vocabularies.lineage("methods", word).first().copied();
            let techniques = term.map(|term| term.techniques.as_slice()).unwrap_or_default();
            self.defined(word, techniques.iter().map(|word| self.defined(word, Vec::new())).collect())
        };
        course.methods.iter().map(method).collect()
    }

    /// A term with what it means.
    fn defined(&self, word: &Word, techniques: Vec<Value>) -> Value {
        let mut map = self.word_term(word).into_map().unwrap_or_default();
        map.insert("definition".into(), Value::from(self.sentence(&format!("{}.definition", word.key()), &())));
        map.insert("techniques".into(), Value::from(techniques));
        Value::from(map)
    }

    /// `[{ label, values }]`: what one should know before enrolling, in words.
    pub(super) fn practice(&self, key: Key<Course>) -> Vec<Value> {
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
        facts.map(|(label, values)| object! { "label": self.word(label), "values": values }).collect()
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
