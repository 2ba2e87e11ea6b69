//! The catalog as data: static JSON for those who show it elsewhere.
//!
//! What is the same in every language stands in one file for each kind; what
//! readers read, in one file for each kind and language. Courses and programs
//! have a file each beside. A file is made of the types beside its schema, one
//! entry after the other, when it is asked for.
//!
//! What a reader of the data can rely on:
//! - ids are stable, and `items` are ordered by them;
//! - every key of a schema is there; `null` says that there is nothing to say,
//!   `[]` that there is none;
//! - words in the place of texts, and ids, are lower case with hyphens; what
//!   they are called is in the vocabularies;
//! - within a version keys and files are added, and none is taken away.

mod awards;
mod calendars;
mod collection;
mod contacts;
mod course;
mod courses;
mod credentials;
mod deadlines;
mod editions;
mod entity;
mod events;
mod horizon;
mod index;
mod news;
mod notices;
mod offset;
mod pages;
mod pathways;
mod people;
mod policies;
mod prices;
mod program;
mod programs;
mod questions;
mod runs;
mod schema;
mod site;
mod statistics;
mod testimonials;
mod text;
mod units;
mod value;
mod vocabularies;

use serde::Serialize;

use crate::catalog::{Course, Key, Program};
use crate::export::json::collection::Files;
use crate::export::json::schema::Described;
use crate::locale::LocaleId;
use crate::routes::DATA_FOLDER;
use crate::url::UrlPath;
use crate::world::World;

/// The version of the shape; it stands in the address of every file.
const VERSION: u32 = 1;

/// Every kind that has a list of entries.
static COLLECTIONS: [Files; 20] = [
    Files::of::<awards::Awards>(),
    Files::of::<calendars::Calendars>(),
    Files::of::<contacts::Contacts>(),
    Files::of::<courses::Courses>(),
    Files::of::<credentials::Credentials>(),
    Files::of::<editions::Editions>(),
    Files::of::<events::Events>(),
    Files::of::<news::News>(),
    Files::of::<notices::Notices>(),
    Files::of::<pages::Pages>(),
    Files::of::<pathways::Pathways>(),
    Files::of::<people::People>(),
    Files::of::<policies::Policies>(),
    Files::of::<programs::Programs>(),
    Files::of::<questions::Questions>(),
    Files::of::<runs::Runs>(),
    Files::of::<statistics::Statistics>(),
    Files::of::<testimonials::Testimonials>(),
    Files::of::<units::Units>(),
    Files::of::<vocabularies::Vocabularies>(),
];

/// A file of the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DataFile {
    /// `index.json`
    Index,
    /// `horizon.json`: for schedulers, and there without the rest too.
    Horizon,
    /// `site.json`
    Site,
    /// `<locale>/site.json`
    SiteTexts(LocaleId),
    /// `courses.json` and so on, by the position of the kind.
    Entries(usize),
    /// `<locale>/courses.json` and so on.
    Texts(usize, LocaleId),
    /// `courses/<id>.json`
    Course(Key<Course>),
    /// `programs/<id>.json`
    Program(Key<Program>),
    /// `schema/<name>.json`
    Schema(Shape),
}

/// What a file looks like, and so its schema.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names are those of the files")]
pub enum Shape {
    Index,
    Horizon,
    Site,
    SiteTexts,
    Course,
    Program,
    Entries(usize),
    Texts(usize),
}

/// Every file of the data, the schemas last.
pub(super) fn files(world: &World) -> Box<dyn Iterator<Item = DataFile> + '_> {
    if !world.settings.json_catalog {
        return Box::new([DataFile::Horizon, DataFile::Schema(Shape::Horizon)].into_iter());
    }
    let kinds = 0..COLLECTIONS.len();
    let whole = [DataFile::Index, DataFile::Horizon, DataFile::Site].into_iter();
    let courses = world.catalog.courses.shown().map(|(key, _)| DataFile::Course(key));
    let programs = world.catalog.programs.shown().map(|(key, _)| DataFile::Program(key));
    let neutral = whole.chain(kinds.clone().map(DataFile::Entries)).chain(courses).chain(programs);
    let texts = world.site.languages().flat_map(move |locale| {
        let kinds = kinds.clone().map(move |kind| DataFile::Texts(kind, locale));
        std::iter::once(DataFile::SiteTexts(locale)).chain(kinds)
    });
    Box::new(neutral.chain(texts).chain(Shape::all().map(DataFile::Schema)))
}

impl DataFile {
    /// Where it is in the output.
    pub(super) fn path(self, world: &World) -> String {
        format!("{DATA_FOLDER}/{}", self.name(world))
    }

    /// Appends its bytes.
    pub(super) fn write(self, world: &World, out: &mut Vec<u8>) {
        let schema = self.shape().map(|shape| self.way_to_schema(world, shape)).unwrap_or_default();
        match self {
            DataFile::Index => write(&index::index(world, schema), out),
            DataFile::Horizon => write(&horizon::file(world, schema), out),
            DataFile::Site => write(&site::site(world, schema), out),
            DataFile::SiteTexts(locale) => write(&site::text(world, locale, schema), out),
            DataFile::Entries(kind) => (COLLECTIONS[kind].write_entries)(world, schema, out),
            DataFile::Texts(kind, locale) => (COLLECTIONS[kind].write_texts)(world, locale, schema, out),
            DataFile::Course(key) => write(&course::course(world, key, schema), out),
            DataFile::Program(key) => write(&program::program(world, key, schema), out),
            DataFile::Schema(shape) => {
                let id = world.site.base.public(&UrlPath::file(&self.path(world)));
                write(&schema::make(shape.describe(), id, &shape.name()), out);
            }
        }
    }

    /// Where it is, from the index.
    fn name(self, world: &World) -> String {
        let prefix = |locale| world.site.locales.get(locale).prefix();
        match self {
            DataFile::Course(key) => format!("courses/{}.json", world.catalog.courses.get(key).id),
            DataFile::Program(key) => format!("programs/{}.json", world.catalog.programs.get(key).id),
            DataFile::SiteTexts(locale) => format!("{}/site.json", prefix(locale)),
            DataFile::Texts(kind, locale) => format!("{}/{}.json", prefix(locale), COLLECTIONS[kind].name),
            DataFile::Schema(shape) => shape.path(),
            DataFile::Index => "index.json".to_owned(),
            DataFile::Horizon => "horizon.json".to_owned(),
            DataFile::Site => "site.json".to_owned(),
            DataFile::Entries(kind) => format!("{}.json", COLLECTIONS[kind].name),
        }
    }

    /// What it looks like; a schema is no matter of ours.
    fn shape(self) -> Option<Shape> {
        Some(match self {
            DataFile::Index => Shape::Index,
            DataFile::Horizon => Shape::Horizon,
            DataFile::Site => Shape::Site,
            DataFile::SiteTexts(_) => Shape::SiteTexts,
            DataFile::Entries(kind) => Shape::Entries(kind),
            DataFile::Texts(kind, _) => Shape::Texts(kind),
            DataFile::Course(_) => Shape::Course,
            DataFile::Program(_) => Shape::Program,
            DataFile::Schema(_) => return None,
        })
    }

    /// The language of its readers.
    fn locale(self) -> Option<LocaleId> {
        match self {
            DataFile::SiteTexts(locale) | DataFile::Texts(_, locale) => Some(locale),
            _ => None,
        }
    }

    /// `../schema/courses.json`: the way from this file, wherever the site is.
    fn way_to_schema(self, world: &World, shape: Shape) -> String {
        let up = self.name(world).matches('/').count();
        format!("{}{}", "../".repeat(up), shape.path())
    }
}

impl Shape {
    fn all() -> impl Iterator<Item = Shape> {
        let own = [Shape::Index, Shape::Horizon, Shape::Site, Shape::SiteTexts, Shape::Course, Shape::Program];
        let kinds = (0..COLLECTIONS.len()).flat_map(|kind| [Shape::Entries(kind), Shape::Texts(kind)]);
        own.into_iter().chain(kinds)
    }

    fn name(self) -> String {
        match self {
            Shape::Index => "index".to_owned(),
            Shape::Horizon => "horizon".to_owned(),
            Shape::Site => "site".to_owned(),
            Shape::SiteTexts => "site-texts".to_owned(),
            Shape::Course => "course".to_owned(),
            Shape::Program => "program".to_owned(),
            Shape::Entries(kind) => COLLECTIONS[kind].name.to_owned(),
            Shape::Texts(kind) => format!("{}-texts", COLLECTIONS[kind].name),
        }
    }

    /// Where its schema is, from the index.
    fn path(self) -> String {
        format!("schema/{}.json", self.name())
    }

    fn describe(self) -> Described {
        match self {
            Shape::Index => schema::of::<index::IndexFile<'_>>,
            Shape::Horizon => schema::of::<horizon::HorizonFile<'_>>,
            Shape::Site => schema::of::<site::SiteFile<'_>>,
            Shape::SiteTexts => schema::of::<site::SiteText<'_>>,
            Shape::Course => schema::of::<course::CourseFile<'_>>,
            Shape::Program => schema::of::<program::ProgramFile<'_>>,
            Shape::Entries(kind) => COLLECTIONS[kind].entries,
            Shape::Texts(kind) => COLLECTIONS[kind].texts,
        }
    }
}

/// Appends a value in one line.
fn write(value: &impl Serialize, out: &mut Vec<u8>) {
    // Bytes in memory take everything, and every key is text: this cannot fail.
    let _ = serde_json::to_writer(&mut *out, value);
    out.push(b'\n');
}
