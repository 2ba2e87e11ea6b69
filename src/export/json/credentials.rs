//! `credentials.json`: what completion earns.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Credential, Entity, Key};
use crate::export::json::collection::Collection;
use crate::export::json::entity::{Common, ids, words};
use crate::export::json::text::{Lines, Prose, Speaker};
use crate::export::json::value::Quantity;
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Credentials;

/// A credential.
#[derive(Serialize, JsonSchema)]
pub(super) struct CredentialEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// What kind: a term of `credential-kind`.
    kind: Option<&'w str>,
    /// The units that award it.
    awarded_by: Vec<&'w str>,
    /// What leads to it.
    requires: Requires<'w>,
    /// The continuing-education units that it stands for.
    ceu: Option<Quantity>,
    /// Whether it is a file.
    digital: bool,
    /// Whether it is printed.
    printed: bool,
    /// Whether anybody can check it.
    verifiable: bool,
    /// Whether it can be withdrawn.
    revocable: bool,
    /// Its level: a term of `level`.
    level: Option<&'w str>,
    /// For how many months it is valid; null where it is for good.
    validity_months: Option<u32>,
    /// The pathways that it opens.
    stackable_into: Vec<&'w str>,
    /// What holders use it for: terms of `credential-use`.
    uses: Vec<&'w str>,
    /// The year since which it is awarded.
    since: Option<u16>,
    /// The newest statistic that counts its holders.
    holders: Option<&'w str>,
}

/// What leads to a credential. Where there is neither, every course that names it does.
#[derive(Serialize, JsonSchema)]
struct Requires<'w> {
    /// The program.
    program: Option<&'w str>,
    /// The courses, all of them.
    courses: Vec<&'w str>,
}

/// The text of a credential.
#[derive(Serialize, JsonSchema)]
pub(super) struct CredentialText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// Its short form.
    abbreviation: Option<String>,
    /// What one has to do for it, where that is one line; else it is the section `criteria`.
    criteria: Option<String>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Credentials {
    const NAME: &'static str = "credentials";
    type Entry<'w> = CredentialEntry<'w>;
    type Text<'w> = CredentialText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = CredentialEntry<'_>> {
        world.catalog.credentials.shown().map(|(key, credential)| entry(world, key, credential))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = CredentialText<'_>> {
        world.catalog.credentials.shown().map(move |(key, credential)| {
            let speaker = Speaker::new(world, credential, locale).on(Page::Credential(key));
            CredentialText {
                lines: speaker.lines(),
                abbreviation: speaker.line("abbreviation"),
                criteria: speaker.line("criteria"),
                prose: speaker.prose(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, key: Key<Credential>, credential: &'w Entity<Credential>) -> CredentialEntry<'w> {
    let catalog = &world.catalog;
    CredentialEntry {
        common: Common::new(world, credential),
        kind: credential.kind.as_deref(),
        awarded_by: ids(&catalog.units, &credential.awarded_by),
        requires: Requires {
            program: credential.program.map(|key| &*catalog.programs.get(key).id),
            courses: ids(&catalog.courses, &credential.courses),
        },
        ceu: credential.ceu.map(Quantity),
        digital: credential.is_digital,
        printed: credential.is_printed,
        verifiable: credential.is_verifiable,
        revocable: credential.is_revocable,
        level: credential.level.as_deref(),
        validity_months: credential.validity,
        stackable_into: ids(&catalog.pathways, &credential.stackable_into),
        uses: words(&credential.uses),
        since: credential.since,
        holders: world.facts.credential(key).holders.map(|key| &*catalog.statistics.get(key).id),
    }
}
