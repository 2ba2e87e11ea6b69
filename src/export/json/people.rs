//! `people.json`: who teaches, directs, speaks.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Appointment, Entity, Key, Person};
use crate::export::json::collection::Collection;
use crate::export::json::entity::{Common, ids};
use crate::export::json::text::{Lines, Parts, Prose, Speaker};
use crate::export::json::value::{File, Url, file};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct People;

/// A person.
#[derive(Serialize, JsonSchema)]
pub(super) struct PersonEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// The whole name.
    name: String,
    /// Given names.
    given: &'w str,
    /// Family names.
    family: Option<&'w str>,
    /// What lists sort by.
    sort_key: String,
    /// Posts, in order.
    appointments: Vec<AppointmentEntry<'w>>,
    /// A picture.
    photo: Option<File>,
    /// Pages about the person elsewhere.
    links: Vec<Url>,
    /// The courses that the person has a role in.
    courses: Vec<&'w str>,
    /// The programs that the person has a role in.
    programs: Vec<&'w str>,
}

/// A post. Its title is in the texts, under its id.
#[derive(Serialize, JsonSchema)]
struct AppointmentEntry<'w> {
    /// The id.
    id: &'w str,
    /// The unit.
    unit: Option<&'w str>,
    /// Whether it is the one to be named by.
    primary: bool,
}

/// The text of a person.
#[derive(Serialize, JsonSchema)]
pub(super) struct PersonText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// What stands before the name.
    honorific: Option<String>,
    /// The short biography; the long one is the prose.
    bio: Option<String>,
    /// The titles of posts, by id: `title`, `chair`.
    appointments: Parts<'w>,
    /// What the picture shows.
    photo_alt: Option<String>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for People {
    const NAME: &'static str = "people";
    type Entry<'w> = PersonEntry<'w>;
    type Text<'w> = PersonText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = PersonEntry<'_>> {
        world.catalog.people.shown().map(|(key, person)| entry(world, key, person))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = PersonText<'_>> {
        world.catalog.people.shown().map(move |(key, person)| {
            let speaker = Speaker::new(world, person, locale).on(Page::Person(key));
            PersonText {
                lines: speaker.lines(),
                honorific: speaker.line("honorific"),
                bio: speaker.line("bio"),
                appointments: speaker.parts("appointments", "title"),
                photo_alt: person.photo.as_ref().and_then(|photo| speaker.part("alt", &photo.value, "")),
                prose: speaker.prose(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, key: Key<Person>, person: &'w Entity<Person>) -> PersonEntry<'w> {
    let catalog = &world.catalog;
    let relations = &world.site.relations;
    let post = |post: &'w Appointment| AppointmentEntry {
        id: &post.id.value,
        unit: post.unit.map(|key| &*catalog.units.get(key).id),
        primary: post.is_primary,
    };
    PersonEntry {
        common: Common::new(world, person),
        name: person.name(),
        given: &person.given,
        family: person.family.as_deref(),
        sort_key: person.sort_key(),
        appointments: person.appointments.iter().map(post).collect(),
        photo: person.photo.as_ref().and_then(|photo| file(world, &person.folder, &photo.value)),
        links: person.links.iter().map(Url::from).collect(),
        courses: ids(&catalog.courses, relations.courses_of_person(key)),
        programs: ids(&catalog.programs, relations.programs_of_person(key)),
    }
}
