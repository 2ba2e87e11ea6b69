//! `contacts.json`: whom to ask about what.

use schemars::JsonSchema;
use serde::Serialize;

use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::text::{Lines, Speaker};
use crate::export::json::value::{Language, Url, languages};
use crate::locale::LocaleId;
use crate::world::World;

pub(super) struct Contacts;

/// A way to reach somebody.
#[derive(Serialize, JsonSchema)]
pub(super) struct ContactEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// What for: a term of `contact-purpose`.
    purpose: Option<&'w str>,
    /// An address for mail.
    email: Option<&'w str>,
    /// A number.
    phone: Option<&'w str>,
    /// A page.
    homepage: Option<Url>,
    /// The languages that are understood there.
    understands: Vec<Language<'w>>,
}

/// The text of a contact.
#[derive(Serialize, JsonSchema)]
pub(super) struct ContactText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// Its name, where that is not the title.
    name: Option<String>,
    /// When somebody is there.
    hours: Option<String>,
}

impl Collection for Contacts {
    const NAME: &'static str = "contacts";
    type Entry<'w> = ContactEntry<'w>;
    type Text<'w> = ContactText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = ContactEntry<'_>> {
        world.catalog.contacts.shown().map(|(_, contact)| ContactEntry {
            common: Common::new(world, contact),
            purpose: contact.purpose.as_deref(),
            email: contact.email.as_deref(),
            phone: contact.phone.as_deref(),
            homepage: contact.url.as_ref().map(Url::from),
            understands: languages(&contact.languages),
        })
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = ContactText<'_>> {
        world.catalog.contacts.shown().map(move |(_, contact)| {
            let speaker = Speaker::new(world, contact, locale);
            ContactText { lines: speaker.lines(), name: speaker.line("name"), hours: speaker.line("hours") }
        })
    }
}
