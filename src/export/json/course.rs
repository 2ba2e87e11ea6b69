//! `courses/<id>.json`: one course, whole: its runs, its syllabus, its texts in
//! every language.
//!
//! There are many courses and each has many words. So those stand here, once,
//! and the lists of all courses stay small.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Activity, Course, Due, Entity, Key, Media, MediaFile, Module};
use crate::export::json::courses::{self, CourseEntry};
use crate::export::json::entity::words;
use crate::export::json::offset::Offset;
use crate::export::json::runs::{self, RunEntry, RunText};
use crate::export::json::text::{Lines, Parts, Prose};
use crate::export::json::value::{File, Language, Range, Url, file};
use crate::locale::Locale;
use crate::world::World;

/// One course with everything that belongs to it.
#[derive(Serialize, JsonSchema)]
pub(super) struct CourseFile<'w> {
    /// Where the schema of this file is, from here.
    #[serde(rename = "$schema")]
    schema: String,
    /// The course, as in the list of all.
    course: CourseEntry<'w>,
    /// The parts of its syllabus, in order.
    modules: Vec<ModuleEntry<'w>>,
    /// Films, recordings and documents.
    media: Vec<MediaEntry<'w>>,
    /// Its runs, as in the list of all.
    runs: Vec<RunEntry<'w>>,
    /// Its texts, by language: those that there are.
    texts: BTreeMap<&'w str, CourseText<'w>>,
}

/// A part of the syllabus.
#[derive(Serialize, JsonSchema)]
struct ModuleEntry<'w> {
    /// The id, which is that of its heading below the section `syllabus`.
    id: &'w str,
    /// How many weeks it takes.
    weeks: Option<u32>,
    /// How many hours it takes.
    hours: Option<Range>,
    /// How it is taught: terms of `technique`.
    techniques: Vec<&'w str>,
    /// What learners do.
    activities: Vec<ActivityEntry<'w>>,
}

/// Something that learners do or hand in.
#[derive(Serialize, JsonSchema)]
struct ActivityEntry<'w> {
    /// The id, by which texts give its title.
    id: &'w str,
    /// What it is: a term of `activity-kind`.
    kind: Option<&'w str>,
    /// Whether it counts.
    graded: bool,
    /// How many points it is worth.
    points: Option<u32>,
    /// When it is due.
    due: Option<DueEntry<'w>>,
    /// With whom it is done: a term of `activity-group`.
    group: Option<&'w str>,
}

/// When something is due, in any run of the course.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
enum DueEntry<'w> {
    /// On the last day of this week of the run; the first week is 1.
    Week(u32),
    /// At a distance from a day of the run.
    Offset(Offset<'w>),
}

/// A film, a recording, a picture or a document.
#[derive(Serialize, JsonSchema)]
struct MediaEntry<'w> {
    /// The id, by which texts give its title.
    id: &'w str,
    /// `image`, `video`, `audio` or `document`.
    kind: &'static str,
    /// Where it is.
    url: Option<Url>,
    /// The language that is spoken or written in it.
    language: Option<Language<'w>>,
    /// How many minutes it takes.
    minutes: Option<u32>,
    /// Captions, by language.
    captions: BTreeMap<&'w str, Url>,
    /// Transcripts, by language.
    transcripts: BTreeMap<&'w str, Url>,
    /// A picture that stands for it.
    poster: Option<File>,
    /// Under which licence it may be used.
    licence: Option<&'w str>,
    /// Whether it needs no words.
    decorative: bool,
}

/// The text of a course.
#[derive(Serialize, JsonSchema)]
struct CourseText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    #[serde(flatten)]
    prose: Prose<'w>,
    /// Words of modules beside their prose, by id: `outcomes`.
    modules: Parts<'w>,
    /// The titles of activities, by id: `title`.
    activities: Parts<'w>,
    /// Words of media, by id: `title`, `alt`, `caption`, `credit`.
    media: Parts<'w>,
    /// The titles of live sessions, by id: `title`.
    sessions: Parts<'w>,
    /// Words of prices, by id: `label`, `includes`.
    prices: Parts<'w>,
    /// The texts of its runs.
    runs: Vec<RunText<'w>>,
}

pub(super) fn course(world: &World, key: Key<Course>, schema: String) -> CourseFile<'_> {
    let course = world.catalog.courses.get(key);
    let locales = &world.site.locales;
    let texts = world.site.languages().filter(|&locale| course.has_text(locale)).map(|locale| {
        let speaker = courses::speaker(world, key, course, locale);
        let text = CourseText {
            lines: speaker.lines(),
            prose: speaker.prose(),
            modules: speaker.parts("modules", "outcomes"),
            activities: speaker.parts("activities", "title"),
            media: speaker.parts("media", "title"),
            sessions: speaker.parts("sessions", "title"),
            prices: speaker.parts("prices", "label"),
            runs: runs::texts_of(world, key, course, locale).collect(),
        };
        (locales.get(locale).tag(), text)
    });
    CourseFile {
        schema,
        course: courses::entry(world, key, course),
        modules: course.modules.iter().map(|one| module(world, one)).collect(),
        media: course.media.iter().map(|one| medium(world, course, one)).collect(),
        runs: runs::entries_of(world, key, course).collect(),
        texts: texts.collect(),
    }
}

fn module<'w>(world: &'w World, module: &'w Module) -> ModuleEntry<'w> {
    ModuleEntry {
        id: &module.id.value,
        weeks: module.weeks,
        hours: module.hours.map(Range::from),
        techniques: words(&module.techniques),
        activities: module.activities.iter().map(|one| activity(world, one)).collect(),
    }
}

fn activity<'w>(world: &'w World, activity: &'w Activity) -> ActivityEntry<'w> {
    ActivityEntry {
        id: &activity.id.value,
        kind: activity.kind.as_deref(),
        graded: activity.is_graded,
        points: activity.points,
        due: activity.due.as_ref().map(|due| match due {
            Due::Week(week) => DueEntry::Week(*week),
            Due::Offset(offset) => DueEntry::Offset(Offset::new(world, offset)),
        }),
        group: activity.group.as_deref(),
    }
}

fn medium<'w>(world: &'w World, course: &'w Entity<Course>, media: &'w Media) -> MediaEntry<'w> {
    let url = |at: &MediaFile| match at {
        MediaFile::Remote(url) => Some(Url::from(url)),
        MediaFile::Local(name) => file(world, &course.folder, &name.value).map(|file| file.url),
    };
    let by_language = |list: &'w [(Locale, MediaFile)]| -> BTreeMap<&'w str, Url> {
        list.iter().filter_map(|(locale, at)| Some((locale.tag(), url(at)?))).collect()
    };
    MediaEntry {
        id: &media.id.value,
        kind: media.kind.name(),
        url: url(&media.file),
        language: media.language.as_ref().map(Language::from),
        minutes: media.minutes,
        captions: by_language(&media.captions),
        transcripts: by_language(&media.transcripts),
        poster: media.poster.as_ref().and_then(|name| file(world, &course.folder, &name.value)),
        licence: media.licence.as_deref(),
        decorative: media.is_decorative,
    }
}
