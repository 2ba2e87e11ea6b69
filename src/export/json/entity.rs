//! What the entries of all kinds have in common.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, Facts, Key, Table, Teacher, UnitRole};
use crate::export::json::value::{Date, File, Language, file};
use crate::world::World;

/// What every entry says of itself.
#[derive(Serialize, JsonSchema)]
pub(super) struct Common<'w> {
    /// The id: stable, the same in every language, never shown to readers.
    id: &'w str,
    /// Whether it is kept from publication; only ever true in a build that shows drafts.
    draft: bool,
    /// The language its editors write in.
    source_language: Language<'w>,
    /// The languages of the site that it has texts in.
    languages: Vec<Language<'w>>,
    /// The day of first publication.
    published: Option<Date>,
    /// The day of the last change that readers should hear of.
    updated: Option<Date>,
    /// Its ids in other systems, by their names.
    external_ids: BTreeMap<&'w str, &'w str>,
    /// The picture that other sites show beside a link to its page, where there is one.
    #[serde(skip_serializing_if = "Option::is_none")]
    share_image: Option<File>,
}

impl<'w> Common<'w> {
    pub(super) fn new<T: Facts>(world: &'w World, entity: &'w Entity<T>) -> Common<'w> {
        let locales = &world.site.locales;
        let translated = world.site.languages().filter(|&id| entity.has_text(id));
        let common = &entity.common;
        Common {
            id: &entity.id,
            draft: common.is_draft,
            source_language: locales.get(entity.source).into(),
            languages: translated.map(|id| locales.get(id).into()).collect(),
            published: common.published.map(Date),
            updated: common.updated.map(Date),
            external_ids: common.external_ids.iter().map(|(name, id)| (&**name, &**id)).collect(),
            share_image: common.share_image.as_ref().and_then(|image| file(world, &entity.folder, &image.value)),
        }
    }
}

/// The ids of some entities, in their order.
pub(super) fn ids<'w, T>(table: &'w Table<T>, keys: &[Key<T>]) -> Vec<&'w str> {
    keys.iter().map(|&key| &*table.get(key).id).collect()
}

/// A person and their role.
#[derive(Serialize, JsonSchema)]
pub(super) struct PersonRole<'w> {
    /// The id of the person.
    person: &'w str,
    /// As what: a term of `role`.
    role: Option<&'w str>,
}

/// The people of something, in the order of its page.
pub(super) fn people<'w>(world: &'w World, people: &'w [Teacher]) -> Vec<PersonRole<'w>> {
    let role =
        |one: &'w Teacher| PersonRole { person: &world.catalog.people.get(one.person).id, role: one.role.as_deref() };
    people.iter().map(role).collect()
}

/// A unit and its role.
#[derive(Serialize, JsonSchema)]
pub(super) struct UnitPart<'w> {
    /// The id of the unit.
    unit: &'w str,
    /// As what: a term of `unit-role`.
    role: Option<&'w str>,
}

/// The units that take part in something, in its order.
pub(super) fn units<'w>(world: &'w World, units: &'w [UnitRole]) -> Vec<UnitPart<'w>> {
    let part = |one: &'w UnitRole| UnitPart { unit: &world.catalog.units.get(one.unit).id, role: one.role.as_deref() };
    units.iter().map(part).collect()
}

/// The ids of topics.
pub(super) fn topics<'w>(world: &'w World, topics: &[crate::catalog::TermKey]) -> Vec<&'w str> {
    topics.iter().map(|&topic| world.catalog.vocabularies.topic(topic).id.as_str()).collect()
}

/// Words of facts.
pub(super) fn words(words: &[crate::catalog::Word]) -> Vec<&str> {
    words.iter().map(|word| &**word).collect()
}
