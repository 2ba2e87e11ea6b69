//! `policies.json`: the rules of the provider, with their versions.

use std::borrow::Cow;
use std::collections::BTreeMap;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::ser::SerializeMap;
use serde::{Serialize, Serializer};

use crate::catalog::{Entity, Key, Param, ParamSpec, ParamType, Policy, PolicyKind, PolicyVersion, Tier};
use crate::export::json::collection::Collection;
use crate::export::json::entity::Common;
use crate::export::json::offset::Offset;
use crate::export::json::text::{Lines, Prose, Speaker, Words};
use crate::export::json::value::{Date, Money, Stand, Url};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::rules::{self, Subject};
use crate::world::World;

pub(super) struct Policies;

/// A policy.
#[derive(Serialize, JsonSchema)]
pub(super) struct PolicyEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// What it is about: a term of `policy-kind`.
    kind: Option<String>,
    /// Who set it: `site`, `provider`, `program`, `course` or `run`.
    scope: &'static str,
    /// The policy it takes the place of.
    supersedes: Option<&'w str>,
    /// Where the binding text is.
    legal_text_url: Option<Url>,
    /// Its versions, by their first day.
    versions: Vec<VersionEntry<'w>>,
    /// The first day of the version in force; null where none is.
    in_force: Option<Date>,
}

/// A version of a policy.
#[derive(Serialize, JsonSchema)]
struct VersionEntry<'w> {
    /// The first day it holds.
    effective_from: Date,
    /// The last day it holds; null where it is open, or ends with the next version.
    effective_to: Option<Date>,
    /// Where its days stand.
    stands: Stand,
    /// Its parameters.
    params: Params<'w>,
}

/// A step of a refund.
#[derive(Serialize, JsonSchema)]
struct TierEntry<'w> {
    /// Until when it holds.
    until: Offset<'w>,
    /// How much comes back, in percent.
    refund: u8,
    /// What is kept.
    fee: Option<Money>,
}

/// The parameters of a version, by name: those that the kind knows and the version sets.
struct Params<'w> {
    world: &'w World,
    version: &'w PolicyVersion,
}

impl Serialize for Params<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut map = serializer.serialize_map(Some(self.version.params.len()))?;
        for (spec, param) in &self.version.params {
            map.serialize_key(spec.name)?;
            match param {
                Param::Offset(offset) => map.serialize_value(&Offset::new(self.world, offset))?,
                Param::Number(number) => map.serialize_value(number)?,
                Param::Percent(percent) => map.serialize_value(percent)?,
                Param::Flag(flag) => map.serialize_value(flag)?,
                Param::Money(money) => map.serialize_value(&Money::from(*money))?,
                Param::Word(word) => map.serialize_value(word)?,
                Param::Words(words) => map.serialize_value(words)?,
                Param::Regions(regions) => {
                    map.serialize_value(&regions.iter().map(|region| region.code()).collect::<Vec<&str>>())?;
                }
                Param::Contact(key) => map.serialize_value(&*self.world.catalog.contacts.get(*key).id)?,
                Param::Tiers(tiers) => {
                    map.serialize_value(&tiers.iter().map(|one| tier(self.world, one)).collect::<Vec<_>>())?;
                }
            }
        }
        map.end()
    }
}

fn tier<'w>(world: &'w World, tier: &'w Tier) -> TierEntry<'w> {
    TierEntry { until: Offset::new(world, &tier.until), refund: tier.refund, fee: tier.fee.map(Money::from) }
}

/// Every parameter of every kind, from the table that policies are read by.
impl JsonSchema for Params<'_> {
    fn schema_name() -> Cow<'static, str> {
        "Params".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let mut specs: BTreeMap<&str, Vec<&ParamSpec>> = BTreeMap::new();
        for spec in PolicyKind::ALL.iter().flat_map(|(_, kind)| kind.params()) {
            let known = specs.entry(spec.name).or_default();
            if known.iter().all(|one| one.kind != spec.kind) {
                known.push(spec);
            }
        }
        let properties =
            specs.into_iter().map(|(name, specs)| (name.to_owned(), param_schema(&specs, generator).into()));
        json_schema!({
            "description": "The parameters of a version, by name: those that its kind knows and it sets.",
            "type": "object",
            "properties": properties.collect::<serde_json::Map<String, serde_json::Value>>(),
        })
    }
}

/// A parameter, which may be of several types in several kinds.
fn param_schema(specs: &[&ParamSpec], generator: &mut SchemaGenerator) -> Schema {
    let schemas = specs.iter().map(|spec| match spec.kind {
        ParamType::Offset => generator.subschema_for::<Offset<'_>>(),
        ParamType::Number => generator.subschema_for::<u32>(),
        ParamType::Percent => json_schema!({ "type": "integer", "minimum": 0, "maximum": 100 }),
        ParamType::Flag => generator.subschema_for::<bool>(),
        ParamType::Money => generator.subschema_for::<Money>(),
        ParamType::Word | ParamType::Contact => generator.subschema_for::<String>(),
        ParamType::Words | ParamType::Regions => generator.subschema_for::<Vec<String>>(),
        ParamType::Tiers => generator.subschema_for::<Vec<TierEntry<'_>>>(),
    });
    let mut schemas: Vec<Schema> = schemas.collect();
    if schemas.len() == 1 { schemas.swap_remove(0) } else { json_schema!({ "anyOf": schemas }) }
}

/// The text of a policy.
#[derive(Serialize, JsonSchema)]
pub(super) struct PolicyText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// The version in force as a sentence.
    statement: Option<Words<'w>>,
    #[serde(flatten)]
    prose: Prose<'w>,
}

impl Collection for Policies {
    const NAME: &'static str = "policies";
    type Entry<'w> = PolicyEntry<'w>;
    type Text<'w> = PolicyText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = PolicyEntry<'_>> {
        world.catalog.policies.shown().map(|(key, policy)| entry(world, key, policy))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = PolicyText<'_>> {
        world.catalog.policies.shown().map(move |(key, policy)| {
            let speaker = Speaker::new(world, policy, locale).on(Page::Policy(key));
            let scope = world.scope(Subject::Site);
            PolicyText {
                lines: speaker.lines(),
                statement: Words::say(world, locale, &format!("policy-{}", policy.id), &scope),
                prose: speaker.prose(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, key: Key<Policy>, policy: &'w Entity<Policy>) -> PolicyEntry<'w> {
    let stand = |at: usize| world.facts.policy_stand(key, at);
    let version = |(at, version): (usize, &'w PolicyVersion)| VersionEntry {
        effective_from: Date(version.from),
        effective_to: version.to.map(Date),
        stands: stand(at).into(),
        params: Params { world, version },
    };
    let in_force = (0..policy.versions.len()).rfind(|&at| stand(at) == rules::Stand::Now);
    PolicyEntry {
        common: Common::new(world, policy),
        kind: policy.kind.map(|kind| kind.name().replace('_', "-")),
        scope: policy.scope.name(),
        supersedes: policy.supersedes.map(|key| &*world.catalog.policies.get(key).id),
        legal_text_url: policy.legal_text_url.as_ref().map(Url::from),
        versions: policy.versions.iter().enumerate().map(version).collect(),
        in_force: in_force.map(|at| Date(policy.versions[at].from)),
    }
}
