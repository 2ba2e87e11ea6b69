//! Courses.

use crate::catalog::role::{people, units};
use crate::catalog::run::runs;
use crate::catalog::{Credential, Facts, FaqCategory, Key, Names, Policy, Run, Teacher, TermKey, UnitRole, Word};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// Hours a week, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    /// The least.
    pub min: u32,
    /// The most; equal where there is one figure.
    pub max: u32,
}

/// A part of the syllabus: the facts of a `###` section below `syllabus`.
#[derive(Clone, Debug)]
pub struct Module {
    /// The id of the section.
    pub id: Spanned<String>,
    /// How many weeks it takes.
    pub weeks: Option<u32>,
}

/// A course.
#[derive(Clone, Debug)]
pub struct Course {
    /// The code people quote.
    pub code: Spanned<String>,
    /// How much one should know: the message `level-<id>` names it.
    pub level: Option<String>,
    /// Where it takes place: the message `format-<id>` names it.
    pub format: Option<String>,
    /// Who sets the pace: the message `pacing-<id>` names it.
    pub pacing: Option<String>,
    /// How many weeks.
    pub weeks: Option<u32>,
    /// Hours a week.
    pub hours: Option<Hours>,
    /// Continuing-education units, as written: `3.2`.
    pub ceu: Option<String>,
    /// What it is about.
    pub topics: Vec<TermKey>,
    /// Who teaches.
    pub people: Vec<Teacher>,
    /// The units that take part.
    pub units: Vec<UnitRole>,
    /// What one should have done before.
    pub prerequisites: Vec<Key<Course>>,
    /// Where each of the prerequisites is written.
    pub prerequisite_places: Vec<Span>,
    /// What it leads to.
    pub credentials: Vec<Key<Credential>>,
    /// Courses to look at next.
    pub related: Vec<Key<Course>>,
    /// Categories of questions that matter here.
    pub faq: Vec<Key<FaqCategory>>,
    /// Policies that take the place of the site's.
    pub policies: Vec<Key<Policy>>,
    /// Level, format and pacing as they are written.
    pub words: Vec<Word>,
    /// The facts of the syllabus.
    pub modules: Vec<Module>,
    /// The dated offerings, in the order of the file.
    pub runs: Vec<Run>,
}

impl Facts for Course {
    const KIND: Kind = Kind::Course;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Course {
        let place = fields.span();
        let code = fields.require_spanned("code", "the code people quote, as `STAT-210`");
        let level = fields.get_spanned("level", "how much one should know, as `intermediate`");
        let format = fields.get_spanned("format", "where it takes place, as `online`");
        let pacing = fields.get_spanned("pacing", "who sets the pace: `instructor` or `self`");
        let word = |family: &'static str, written: &Option<Spanned<String>>| Some(Word::new(family, written.as_ref()?));
        let words = [word("level", &level), word("format", &format), word("pacing", &pacing)];
        let prerequisites = names.list_spanned(fields, "prerequisites", "courses one should have done before");
        Course {
            code: code.unwrap_or_else(|| Spanned::new(String::new(), place)),
            level: names.vocabularies.word("levels", level, fields.found),
            format: names.vocabularies.word("formats", format, fields.found),
            pacing: names.vocabularies.word("pacings", pacing, fields.found),
            weeks: fields.get("weeks", "how many weeks it takes"),
            hours: hours(fields),
            ceu: ceu(fields),
            topics: names.topics(fields, "what it is about: terms of `vocabularies/topics.yaml`"),
            people: people(fields, names),
            units: units(fields, names),
            prerequisite_places: prerequisites.iter().map(|one| one.span).collect(),
            prerequisites: prerequisites.into_iter().map(|one| one.value).collect(),
            credentials: names.list(fields, "credentials", "what it leads to"),
            related: names.list(fields, "related", "courses to look at next"),
            faq: names.list(fields, "faq", "categories of questions that matter here"),
            policies: names.list(fields, "policies", "policies that take the place of the site's"),
            words: words.into_iter().flatten().collect(),
            modules: modules(fields),
            runs: runs(fields, names),
        }
    }
}

/// `4-6` or `5`.
fn hours(fields: &mut Fields<'_, '_>) -> Option<Hours> {
    let written = fields.get_spanned::<String>("hours_per_week", "hours a week, as `4-6` or `5`")?;
    let (min, max) = written.value.split_once(['-', '–']).unwrap_or((&written.value, &written.value));
    let read = min.trim().parse().ok().zip(max.trim().parse().ok()).map(|(min, max)| Hours { min, max });
    match read {
        Some(hours) if hours.min <= hours.max => read,
        Some(_) => {
            let message = format!("the hours a week `{}` are upside down", written.value);
            fields.found.report(
                Diagnostic::new(Code::YAML_OUT_OF_RANGE, written.span, message).help("write the smaller number first"),
            );
            None
        }
        None => {
            let message = format!("must be hours a week, found `{}`", written.value);
            fields
                .found
                .report(Diagnostic::new(Code::YAML_WRONG_TYPE, written.span, message).help("write `4-6` or `5`"));
            None
        }
    }
}

fn ceu(fields: &mut Fields<'_, '_>) -> Option<String> {
    let written = fields.get_spanned::<String>("ceu", "continuing-education units, as `3.2`")?;
    let is_number = written.value.parse::<f64>().is_ok_and(|value| (0.0..1000.0).contains(&value));
    if !is_number {
        fields.fault(Code::YAML_WRONG_TYPE, written.span, format!("must be a number, found `{}`", written.value));
    }
    is_number.then_some(written.value)
}

fn modules(fields: &mut Fields<'_, '_>) -> Vec<Module> {
    let nodes = fields.nodes("modules", "the facts of the syllabus, by the ids of its sections");
    let read = nodes.iter().filter_map(|node| {
        let mut inner = Fields::new(node, "a module", fields.found);
        let id = inner.require_spanned("id", "the id of the `###` section below the syllabus");
        let weeks = inner.get("weeks", "how many weeks it takes");
        let _: Option<String> = inner.get("hours", "how many hours it takes");
        let _: Vec<Spanned<String>> = inner.list("techniques", "what is done in it");
        inner.nodes("activities", "what learners hand in");
        inner.finish();
        Some(Module { id: id?, weeks })
    });
    read.collect()
}
