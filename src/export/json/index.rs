//! `index.json`: every file of the data, and what is in it.

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::export::json::value::Language;
use crate::export::json::{DataFile, files};
use crate::world::World;

/// Every file of the data.
#[derive(Serialize, JsonSchema)]
pub(super) struct IndexFile<'w> {
    /// Where the schema of this file is, from here.
    #[serde(rename = "$schema")]
    schema: String,
    /// The version of the shape of the data. Within a version, keys and files are added and none is taken away.
    version: u32,
    /// The files.
    files: List<'w>,
}

/// A file.
#[derive(Serialize, JsonSchema)]
struct FileEntry<'w> {
    /// Where it is, from this file.
    path: String,
    /// Where its schema is, from this file.
    schema: String,
    /// What is in it: `courses`, `course` and so on, as its schema is named.
    about: String,
    /// The language of the readers that it is for; null where it is for all.
    lang: Option<Language<'w>>,
    /// The id of what it is about, where it is about one thing.
    id: Option<&'w str>,
}

struct List<'w>(&'w World);

impl Serialize for List<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_seq(files(self.0).filter_map(|file| entry(self.0, file)))
    }
}

impl JsonSchema for List<'_> {
    fn inline_schema() -> bool {
        true
    }

    fn schema_name() -> std::borrow::Cow<'static, str> {
        "List".into()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        generator.subschema_for::<Vec<FileEntry<'_>>>()
    }
}

pub(super) fn index(world: &World, schema: String) -> IndexFile<'_> {
    IndexFile { schema, version: super::VERSION, files: List(world) }
}

fn entry(world: &World, file: DataFile) -> Option<FileEntry<'_>> {
    let shape = file.shape()?;
    let lang = file.locale().map(|locale| world.site.locales.get(locale).into());
    let id = match file {
        DataFile::Course(key) => Some(&*world.catalog.courses.get(key).id),
        DataFile::Program(key) => Some(&*world.catalog.programs.get(key).id),
        _ => None,
    };
    Some(FileEntry { path: file.name(world), schema: shape.path(), about: shape.name(), lang, id })
}
