//! `courses.json`: every course, without its runs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Course, Entity, Key, Live};
use crate::export::json::collection::Collection;
use crate::export::json::entity::{Common, PersonRole, UnitPart, ids, people, topics, units, words};
use crate::export::json::text::{Lines, Speaker};
use crate::export::json::value::{Change, Credit, Day, Language, Money, Quantity, Range, credits, languages};
use crate::listing::list_price;
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::rules::Subject;
use crate::world::World;

pub(super) struct Courses;

/// A course.
#[derive(Serialize, JsonSchema)]
pub(super) struct CourseEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// The code that people quote.
    code: &'w str,
    /// What kind of course: a term of `course-kind`.
    kind: &'w str,
    /// Whether it costs nothing.
    free: bool,
    /// How much one should know: a term of `level`.
    level: Option<&'w str>,
    /// Where it takes place: a term of `format`.
    format: Option<&'w str>,
    /// Who sets the pace: a term of `pacing`.
    pacing: Option<&'w str>,
    /// How many weeks it takes.
    weeks: Option<u32>,
    /// Hours a week.
    hours_per_week: Option<Range>,
    /// Hours in all: weeks by hours.
    total_hours: Option<Range>,
    /// Continuing-education units.
    ceu: Option<Quantity>,
    /// Credit towards a degree; empty where it carries none.
    academic_credit: Vec<Credit<'w>>,
    /// How it is graded: a term of `grading`.
    grading: Option<&'w str>,
    /// What it takes to pass, in percent.
    pass_threshold: Option<u8>,
    /// How many of the lowest scores are dropped.
    drop_lowest: Option<u32>,
    /// How one gets in: a term of `admission`.
    admission: Option<&'w str>,
    /// What it is about: terms of `topic`.
    topics: Vec<&'w str>,
    /// How it is taught: terms of `method`.
    methods: Vec<&'w str>,
    /// Who teaches, in the order of its page.
    people: Vec<PersonRole<'w>>,
    /// The units that take part.
    units: Vec<UnitPart<'w>>,
    /// Courses that one should have done before.
    prerequisites: Vec<&'w str>,
    /// The credentials it leads to.
    credentials: Vec<&'w str>,
    /// The programs that it counts towards.
    programs: Vec<&'w str>,
    /// Courses to look at next: those that it names itself, then those that share most with it.
    related: Vec<&'w str>,
    /// Categories of questions that matter here.
    questions: Vec<&'w str>,
    /// Policies of its own, in the place of the provider's.
    policies: Vec<&'w str>,
    /// What it promises of meetings at a fixed time.
    live: Option<LiveSessions>,
    /// What its media and platform offer: terms of `accessibility`.
    accessibility: Vec<&'w str>,
    /// What one can keep: terms of `download`.
    downloads: Vec<&'w str>,
    /// Where it cannot be taken, by its own word and by all policies in force; by ISO 3166-1 and 3166-2.
    restricted_regions: Vec<&'w str>,
    /// Whether those who come late are warned, or are not, whatever is due; null where that follows from what is due.
    late_warning: Option<bool>,
    /// The ids of its runs, in the order of their listing.
    runs: Vec<&'w str>,
    /// The run that matters most to somebody who looks for one now.
    best_run: Option<&'w str>,
    /// Where that run stands: a term of `status`.
    status: Option<&'static str>,
    /// How much it matters: 1 for a run that has begun and can be joined, 10 for one that is over.
    priority: Option<u8>,
    /// What that run costs now; null where nothing is said, or it is over.
    price: Option<Money>,
    /// The least that a run not over costs now, in the currency of the best run; nothing, where it is free.
    price_from: Option<Money>,
    /// The earliest start to come.
    next_start: Option<Day>,
    /// The languages it is taught in: those of runs that are not over, else of all.
    taught_in: Vec<Language<'w>>,
    /// The languages of subtitles of the same runs.
    subtitles: Vec<Language<'w>>,
    /// Whether these are the languages of runs that are over, because there are no others.
    taught_in_past: bool,
    /// The next that time changes about its runs.
    next_change: Option<Change>,
}

/// Meetings at a fixed time.
#[derive(Serialize, JsonSchema)]
struct LiveSessions {
    /// At least how many there are in every run.
    min_sessions: Option<u32>,
    /// Whether they can be seen later.
    recorded: Option<bool>,
    /// Whether one has to be there.
    compulsory: Option<bool>,
}

impl From<&Live> for LiveSessions {
    fn from(live: &Live) -> LiveSessions {
        LiveSessions {
            min_sessions: live.min_sessions.as_ref().map(|count| count.value),
            recorded: live.is_recorded,
            compulsory: live.is_compulsory,
        }
    }
}

impl Collection for Courses {
    const NAME: &'static str = "courses";
    type Entry<'w> = CourseEntry<'w>;
    type Text<'w> = Lines<'w>;

    fn entries(world: &World) -> impl Iterator<Item = CourseEntry<'_>> {
        world.catalog.courses.shown().map(|(key, course)| entry(world, key, course))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = Lines<'_>> {
        world.catalog.courses.shown().map(move |(key, course)| speaker(world, key, course, locale).lines())
    }
}

pub(super) fn entry<'w>(world: &'w World, key: Key<Course>, course: &'w Entity<Course>) -> CourseEntry<'w> {
    let catalog = &world.catalog;
    let facts = world.facts.course(key);
    let best = facts.best_run;
    let programs = world.site.relations.programs_of_course(key);
    CourseEntry {
        common: Common::new(world, course),
        code: &course.code.value,
        kind: &course.kind,
        free: course.is_free,
        level: course.level.as_deref(),
        format: course.format.as_deref(),
        pacing: course.pacing.as_deref(),
        weeks: course.weeks,
        hours_per_week: course.hours.map(Range::from),
        total_hours: facts.total_effort.map(Range::from),
        ceu: course.ceu.map(Quantity),
        academic_credit: credits(&course.academic_credit),
        grading: course.grading.as_deref(),
        pass_threshold: course.pass_threshold,
        drop_lowest: course.drop_lowest,
        admission: course.admission.as_deref(),
        topics: topics(world, &course.topics),
        methods: words(&course.methods),
        people: people(world, &course.people),
        units: units(world, &course.units),
        prerequisites: ids(&catalog.courses, &course.prerequisites),
        credentials: ids(&catalog.credentials, &course.credentials),
        programs: ids(&catalog.programs, programs),
        related: ids(&catalog.courses, world.facts.related(catalog, key)),
        questions: ids(&catalog.faq, &course.faq),
        policies: ids(&catalog.policies, &course.policies),
        live: course.live.as_ref().map(LiveSessions::from),
        accessibility: words(&course.accessibility),
        downloads: words(&course.downloads),
        restricted_regions: facts.restricted_regions.iter().map(|region| region.code()).collect(),
        late_warning: course.late_warning,
        runs: course.runs.iter().map(|run| run.id.as_str()).collect(),
        best_run: best.map(|at| course.runs[at].id.as_str()),
        status: facts.status().map(|status| status.name()),
        priority: facts.status().map(|status| status.priority()),
        price: facts.price().map(Money::from),
        price_from: list_price(course, facts, &world.settings.currency).map(Money::from),
        next_start: facts.next_start.map(Day),
        taught_in: languages(&facts.taught_in),
        subtitles: languages(&facts.subtitles),
        taught_in_past: facts.is_past,
        next_change: facts.next_change.as_ref().map(|change| Change::new(world, change)),
    }
}

pub(super) fn speaker<'w>(
    world: &'w World,
    key: Key<Course>,
    course: &'w Entity<Course>,
    locale: LocaleId,
) -> Speaker<'w> {
    Speaker::new(world, course, locale).on(Page::Course(key)).about(Subject::Course(key))
}
