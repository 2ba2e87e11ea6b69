//! `testimonials.json`: what people say who were there.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, Testimonial};
use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::{Date, File, Language, Place, Reference, file, references};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Testimonials;

/// A testimonial. The record of consent stays with the provider.
#[derive(Serialize, JsonSchema)]
pub(super) struct TestimonialEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// Who speaks: a term of `testimonial-kind`.
    kind: Option<&'w str>,
    /// The name, as far as it is shown.
    name: &'w str,
    /// Where from.
    location: Option<Place<'w>>,
    /// Where they work.
    employer: Option<&'w str>,
    /// A picture.
    photo: Option<File>,
    /// The language it was said in; in others it is a translation.
    original_language: Option<Language<'w>>,
    /// When it was said.
    date: Option<Date>,
    /// What was completed, or what it is about.
    refs: Vec<Reference<'w>>,
}

/// The text of a testimonial; the quotation is the prose.
#[derive(Serialize, JsonSchema)]
pub(super) struct TestimonialText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// What they do.
    occupation: Option<String>,
    /// What changed.
    outcome: Option<String>,
    /// What the picture shows.
    photo_alt: Option<String>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Testimonials {
    const NAME: &'static str = "testimonials";
    type Entry<'w> = TestimonialEntry<'w>;
    type Text<'w> = TestimonialText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = TestimonialEntry<'_>> {
        world.catalog.testimonials.shown().map(|(_, testimonial)| entry(world, testimonial))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = TestimonialText<'_>> {
        world.catalog.testimonials.shown().map(move |(_, testimonial)| {
            let speaker = Speaker::new(world, testimonial, locale).on(Page::Stories);
            TestimonialText {
                lines: speaker.lines(),
                occupation: speaker.line("occupation"),
                outcome: speaker.line("outcome"),
                photo_alt: testimonial.photo.as_ref().and_then(|photo| speaker.part("alt", &photo.value, "")),
                prose: speaker.prose(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, testimonial: &'w Entity<Testimonial>) -> TestimonialEntry<'w> {
    TestimonialEntry {
        common: Common::new(world, testimonial),
        kind: testimonial.kind.as_deref(),
        name: &testimonial.name,
        location: testimonial.location.as_ref().map(|place| Place::new(world, place)),
        employer: testimonial.employer.as_deref(),
        photo: testimonial.photo.as_ref().and_then(|photo| file(world, &testimonial.folder, &photo.value)),
        original_language: testimonial.original_language.as_ref().map(Language::from),
        date: testimonial.date.map(Date),
        refs: references(world, &testimonial.refs),
    }
}
