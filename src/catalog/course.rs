//! Courses.

use crate::calendar::Quantity;
use crate::catalog::credits::{Credit, credits};
use crate::catalog::media::media;
use crate::catalog::module::modules;
use crate::catalog::region::{Region, regions};
use crate::catalog::role::{people, units};
use crate::catalog::run::runs;
use crate::catalog::{
    Credential, Facts, FaqCategory, Key, Media, Module, Names, Policy, Run, Teacher, TermKey, UnitRole, Word,
    course_check,
};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Fields, Node, Type};

/// Hours, from the least to the most.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Hours {
    /// The least.
    pub min: u32,
    /// The most; equal where there is one figure.
    pub max: u32,
}

/// What a course promises of meetings at a fixed time.
#[derive(Clone, Debug)]
pub struct Live {
    /// At least how many there are in every run.
    pub min_sessions: Option<Spanned<u32>>,
    /// Whether they can be seen later.
    pub is_recorded: Option<bool>,
    /// Whether one has to be there.
    pub is_compulsory: Option<bool>,
}

/// A course.
#[derive(Clone, Debug)]
pub struct Course {
    /// The code people quote.
    pub code: Spanned<String>,
    /// What kind of course: the message `course-kind-<id>` names it.
    pub kind: Word,
    /// Whether it costs nothing.
    pub is_free: bool,
    /// How much one should know: the message `level-<id>` names it.
    pub level: Option<Word>,
    /// Where it takes place: the message `format-<id>` names it.
    pub format: Option<Word>,
    /// Who sets the pace: the message `pacing-<id>` names it.
    pub pacing: Option<Word>,
    /// How many weeks.
    pub weeks: Option<u32>,
    /// Where `weeks` is written.
    pub weeks_span: Span,
    /// Hours a week.
    pub hours: Option<Hours>,
    /// Continuing-education units.
    pub ceu: Option<Quantity>,
    /// Credit towards a degree; none where it carries none.
    pub academic_credit: Vec<Credit>,
    /// How it is graded: the message `grading-<id>` says it.
    pub grading: Option<Word>,
    /// What it takes to pass, in percent.
    pub pass_threshold: Option<u8>,
    /// How many of the lowest scores are dropped.
    pub drop_lowest: Option<u32>,
    /// How one gets in: the message `admission-<id>` says it.
    pub admission: Option<Word>,
    /// What it is about.
    pub topics: Vec<TermKey>,
    /// How it is taught: messages `method-<id>`.
    pub methods: Vec<Word>,
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
    /// Meetings at a fixed time.
    pub live: Option<Live>,
    /// What its media and platform offer: messages `accessibility-<id>`.
    pub accessibility: Vec<Word>,
    /// What one can keep: messages `download-<id>`.
    pub downloads: Vec<Word>,
    /// Films, recordings and documents.
    pub media: Vec<Media>,
    /// Where it cannot be offered, beside what policies say.
    pub restricted_regions: Vec<Spanned<Region>>,
    /// Whether those who come late are warned, or are not, whatever is due.
    pub late_warning: Option<bool>,
    /// Courses to look at next.
    pub related: Vec<Key<Course>>,
    /// Categories of questions that matter here.
    pub faq: Vec<Key<FaqCategory>>,
    /// Policies that take the place of others.
    pub policies: Vec<Key<Policy>>,
    /// Where each of the policies is written.
    pub policy_places: Vec<Span>,
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
        let kind = Word::get(fields, "kind", "what kind of course, as `workshop`; `course` if absent", "course-kind");
        let prerequisites = names.list_spanned(fields, "prerequisites", "courses one should have done before");
        let policies = names.list_spanned(fields, "policies", "policies that take the place of others of their kinds");
        let course = Course {
            code: code.unwrap_or_else(|| Spanned::new(String::new(), place)),
            kind: kind.unwrap_or_else(|| Word::usual("course-kind", "course")),
            is_free: fields.get("free", "whether it costs nothing").unwrap_or(false),
            level: Word::term(
                fields,
                names,
                ("level", "how much one should know, as `intermediate`"),
                "level",
                "levels",
            ),
            format: Word::term(fields, names, ("format", "where it takes place, as `online`"), "format", "formats"),
            pacing: Word::term(
                fields,
                names,
                ("pacing", "who sets the pace: `instructor` or `self`"),
                "pacing",
                "pacings",
            ),
            weeks: fields.get("weeks", "how many weeks it takes, as `8`"),
            weeks_span: fields.place("weeks"),
            hours: hours(fields, "hours_per_week", "hours a week, as `4-6` or `5`"),
            ceu: ceu(fields),
            academic_credit: credits(fields, "academic_credit", "credit towards a degree, as `{ ects: 3 }`"),
            grading: Word::get(fields, "grading", "how it is graded: `pass_fail`, `marks` or `none`", "grading"),
            pass_threshold: percent(fields, "pass_threshold", "what it takes to pass, in percent, as `70`"),
            drop_lowest: fields.get("drop_lowest", "how many of the lowest scores are dropped"),
            admission: Word::get(
                fields,
                "admission",
                "how one gets in: `open`, `application` or `invitation`",
                "admission",
            ),
            topics: names.topics(fields, "what it is about: terms of `vocabularies/topics.yaml`"),
            methods: Word::terms(
                fields,
                names,
                ("methods", "how it is taught: terms of `vocabularies/methods.yaml`"),
                "method",
                "methods",
            ),
            people: people(fields, names),
            units: units(fields, names),
            prerequisite_places: prerequisites.iter().map(|one| one.span).collect(),
            prerequisites: prerequisites.into_iter().map(|one| one.value).collect(),
            credentials: names.list(fields, "credentials", "what it leads to"),
            live: live(fields),
            accessibility: Word::list(
                fields,
                "accessibility",
                "what its media and platform offer, as `[captions, transcripts]`",
                "accessibility",
            ),
            downloads: Word::list(fields, "downloads", "what one can keep, as `[slides, data]`", "download"),
            media: media(fields),
            restricted_regions: regions(
                fields,
                "restricted_regions",
                "where it cannot be offered, by ISO 3166, as `[CU, UA-43]`",
            ),
            late_warning: fields.get("late_warning", "whether those who come late are warned, whatever is due"),
            related: names.list(fields, "related", "courses to look at next"),
            faq: names.list(fields, "faq", "categories of questions that matter here"),
            policy_places: policies.iter().map(|one| one.span).collect(),
            policies: policies.into_iter().map(|one| one.value).collect(),
            modules: modules(fields, names),
            runs: runs(fields, names),
        };
        course_check::check(&course, fields);
        course
    }

    fn words(&self) -> Vec<&Word> {
        let activities = self.modules.iter().flat_map(|module| &module.activities);
        let single = [&self.level, &self.format, &self.pacing, &self.grading, &self.admission];
        std::iter::once(&self.kind)
            .chain(single.into_iter().flatten())
            .chain(&self.methods)
            .chain(&self.accessibility)
            .chain(&self.downloads)
            .chain(self.academic_credit.iter().map(|credit| &credit.system))
            .chain(self.people.iter().filter_map(|one| one.role.as_ref()))
            .chain(self.units.iter().filter_map(|one| one.role.as_ref()))
            .chain(self.modules.iter().flat_map(|module| &module.techniques))
            .chain(activities.flat_map(|activity| activity.kind.iter().chain(&activity.group)))
            .chain(self.runs.iter().flat_map(Run::words))
            .collect()
    }
}

/// `4-6` or `5`.
pub(super) fn hours(fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Option<Hours> {
    let written = fields.get_spanned::<HoursText>(name, doc)?;
    let (text, span) = (written.value.0, written.span);
    let (min, max) = text.split_once(['-', '–']).unwrap_or((&text, &text));
    let read = min.trim().parse().ok().zip(max.trim().parse().ok()).map(|(min, max)| Hours { min, max });
    match read {
        Some(hours) if hours.min <= hours.max => read,
        Some(_) => {
            let message = format!("the hours `{text}` are upside down");
            let fault = Diagnostic::new(Code::YAML_OUT_OF_RANGE, span, message);
            fields.found.report(fault.help("write the smaller number first"));
            None
        }
        None => {
            let message = format!("must be hours, found `{text}`");
            fields.found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, span, message).help("write `4-6` or `5`"));
            None
        }
    }
}

/// Hours as they are written.
struct HoursText(String);

impl Decode for HoursText {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        String::decode(node, found).map(HoursText)
    }

    fn kind() -> Type {
        let range = Type::Form { pattern: r"^\d+\s*[-–]\s*\d+$", example: "4-6" };
        Type::Either(vec![Type::Integer { min: 0, max: 10_000 }, range])
    }
}

fn ceu(fields: &mut Fields<'_, '_>) -> Option<Quantity> {
    let written = fields.get_spanned::<Quantity>("ceu", "continuing-education units, as `3.2`")?;
    let is_sound = !written.value.is_negative() && written.value < Quantity::whole(1000);
    if !is_sound {
        fields.fault(Code::YAML_OUT_OF_RANGE, written.span, format!("{} is outside 0–1000", written.value));
    }
    is_sound.then_some(written.value)
}

/// Zero to one hundred.
pub(super) fn percent(fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Option<u8> {
    fields.get::<Percent>(name, doc).map(|percent| percent.0)
}

/// Zero to one hundred.
pub(super) struct Percent(pub u8);

impl Decode for Percent {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let value = i64::decode(node, found)?;
        match u8::try_from(value).ok().filter(|value| *value <= 100) {
            Some(value) => Some(Percent(value)),
            None => {
                let message = format!("{value} percent is outside 0–100");
                let fault = Diagnostic::new(Code::YAML_OUT_OF_RANGE, node.span, message);
                found.report(fault.help("write a whole number from 0 to 100"));
                None
            }
        }
    }

    fn kind() -> Type {
        Type::Integer { min: 0, max: 100 }
    }
}

fn live(fields: &mut Fields<'_, '_>) -> Option<Live> {
    fields.record("live", "meetings at a fixed time, as `{ min_sessions: 4, recorded: true }`", "`live`", |inner| {
        Live {
            min_sessions: inner.get_spanned("min_sessions", "at least how many there are in every run, as `4`"),
            is_recorded: inner.get("recorded", "whether they can be seen later"),
            is_compulsory: inner.get("compulsory", "whether one has to be there"),
        }
    })
}
