//! Values as the data write them, each with its schema.

use std::fmt::Display;

use schemars::JsonSchema;
use serde::{Serialize, Serializer};

use crate::calendar;
use crate::catalog::{Hours, Party as CatalogParty};
use crate::content::Kind;
use crate::locale::Locale;
use crate::rules;
use crate::url::WebUrl;
use crate::world::World;

fn print<S: Serializer>(value: &impl Display, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_str(value)
}

/// A civil date, as `2027-03-15`.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("format" = "date"))]
pub(super) struct Date(
    #[serde(serialize_with = "print")]
    #[schemars(with = "String")]
    pub calendar::Date,
);

/// A civil date, as `2027-03-15`; or a month where the day is not fixed yet, as `2027-03`.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("pattern" = r"^\d{4}-\d{2}(-\d{2})?$"))]
pub(super) struct Day(
    #[serde(serialize_with = "print")]
    #[schemars(with = "String")]
    pub calendar::Day,
);

/// A time of day in the zone of what it belongs to, as `18:00`.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("pattern" = r"^\d{2}:\d{2}$"))]
pub(super) struct Time(String);

impl Time {
    pub(super) fn new(time: calendar::Time) -> Time {
        Time(time.strftime("%H:%M").to_string())
    }
}

/// An instant with the offset of its zone, as `2027-03-15T00:00:00+01:00`.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("format" = "date-time"))]
pub(super) struct Instant(String);

impl Instant {
    pub(super) fn new(instant: calendar::Instant, zone: &calendar::Zone) -> Instant {
        Instant(zone.iso(instant))
    }

    /// The same in coordinated universal time, where it belongs to no zone.
    pub(super) fn utc(instant: calendar::Instant) -> Instant {
        Instant(instant.to_string())
    }
}

/// An amount of money. It is never converted from another currency.
#[derive(Serialize, JsonSchema)]
pub(super) struct Money {
    /// The amount with all decimals of its currency, as text because it is exact.
    #[schemars(extend("pattern" = r"^\d+(\.\d+)?$"))]
    amount: String,
    /// The currency, by ISO 4217.
    #[schemars(extend("pattern" = "^[A-Z]{3}$"))]
    currency: String,
}

impl From<calendar::Money> for Money {
    fn from(money: calendar::Money) -> Money {
        Money { amount: money.amount(), currency: money.currency().to_owned() }
    }
}

/// A number, exact to three decimals.
#[derive(JsonSchema)]
pub(super) struct Quantity(#[schemars(with = "f64")] pub calendar::Quantity);

impl Serialize for Quantity {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self.0.as_whole() {
            Some(whole) => serializer.serialize_i64(whole),
            None => serializer.serialize_f64(self.0.to_string().parse().unwrap_or_default()),
        }
    }
}

/// From the least to the most; equal where there is one figure.
#[derive(Serialize, JsonSchema)]
#[schemars(rename = "{T}Range")]
pub(super) struct Range<T = u32> {
    /// The least.
    min: T,
    /// The most.
    max: T,
}

impl From<Hours> for Range {
    fn from(hours: Hours) -> Range {
        Range { min: hours.min, max: hours.max }
    }
}

impl From<rules::Range> for Range {
    fn from(range: rules::Range) -> Range {
        Range { min: range.min, max: range.max }
    }
}

impl From<rules::Range<calendar::Quantity>> for Range<Quantity> {
    fn from(range: rules::Range<calendar::Quantity>) -> Range<Quantity> {
        Range { min: Quantity(range.min), max: Quantity(range.max) }
    }
}

impl From<rules::Range<calendar::Money>> for Range<Money> {
    fn from(range: rules::Range<calendar::Money>) -> Range<Money> {
        Range { min: range.min.into(), max: range.max.into() }
    }
}

/// Something that the passing of time changes.
#[derive(Serialize, JsonSchema)]
pub(super) struct Change {
    /// The instant from which on it is so.
    at: Instant,
    /// The day that it is about: the first of what begins, the last of what ends.
    day: Date,
    /// What happens, as `registration-closes`.
    cause: &'static str,
}

impl Change {
    pub(super) fn new(world: &World, boundary: &rules::Boundary) -> Change {
        let zone = world.facts.zone_of(boundary.whose);
        Change { at: Instant::new(boundary.at, zone), day: Date(boundary.day), cause: boundary.cause.name() }
    }
}

/// Where something that lasts for a time stands.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Stand {
    /// It begins later.
    Ahead,
    /// It has begun and is not over.
    Now,
    /// It is over.
    Past,
}

impl From<rules::Stand> for Stand {
    fn from(stand: rules::Stand) -> Stand {
        match stand {
            rules::Stand::Ahead => Stand::Ahead,
            rules::Stand::Now => Stand::Now,
            rules::Stand::Past => Stand::Past,
        }
    }
}

/// A language, by its BCP 47 tag.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("pattern" = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$"))]
pub(super) struct Language<'w>(&'w str);

impl<'w> From<&'w Locale> for Language<'w> {
    fn from(locale: &'w Locale) -> Language<'w> {
        Language(locale.tag())
    }
}

/// The tags of languages.
pub(super) fn languages(locales: &[Locale]) -> Vec<Language<'_>> {
    locales.iter().map(Language::from).collect()
}

/// An address: absolute, or from the host's root where the settings name no `base_url`.
#[derive(Serialize, JsonSchema)]
#[schemars(extend("format" = "uri-reference"))]
pub(super) struct Url(pub String);

impl From<&WebUrl> for Url {
    fn from(url: &WebUrl) -> Url {
        Url(url.to_string())
    }
}

/// Something of this catalog.
#[derive(Serialize, JsonSchema)]
pub(super) struct Reference<'w> {
    /// What it is: `course`, `program`, `person` and so on.
    kind: &'static str,
    /// Its id in the file of that kind.
    id: &'w str,
}

/// What positions in tables refer to.
pub(super) fn references<'w>(world: &'w World, list: &[(Kind, usize)]) -> Vec<Reference<'w>> {
    let reference =
        |&(kind, at): &(Kind, usize)| Some(Reference { kind: kind.name(), id: world.catalog.id(kind, at)? });
    list.iter().filter_map(reference).collect()
}

/// Somebody in a role: a person or unit of this catalog, or a name.
#[derive(Serialize, JsonSchema)]
#[serde(rename_all = "kebab-case")]
pub(super) enum Party<'w> {
    /// The id of a person.
    Person(&'w str),
    /// The id of a unit.
    Unit(&'w str),
    /// A name that stands for itself in every language.
    Name(&'w str),
}

/// Somebody in a role.
pub(super) fn party<'w>(world: &'w World, party: &'w CatalogParty) -> Party<'w> {
    match party {
        CatalogParty::Person(key) => Party::Person(&world.catalog.people.get(*key).id),
        CatalogParty::Unit(key) => Party::Unit(&world.catalog.units.get(*key).id),
        CatalogParty::Name(name) => Party::Name(name),
    }
}

/// Where something takes place.
#[derive(Serialize, JsonSchema)]
pub(super) struct Place<'w> {
    /// The unit whose rooms they are.
    unit: Option<&'w str>,
    /// The city, as it is written in every language.
    city: Option<&'w str>,
    /// The country, by ISO 3166-1.
    country: Option<&'w str>,
}

impl<'w> Place<'w> {
    pub(super) fn new(world: &'w World, place: &'w crate::catalog::Place) -> Place<'w> {
        Place {
            unit: place.unit.map(|key| &*world.catalog.units.get(key).id),
            city: place.city.as_deref(),
            country: place.country.as_deref(),
        }
    }
}

/// Credit in one system.
#[derive(Serialize, JsonSchema)]
pub(super) struct Credit<'w> {
    /// The system: a term of `credit`.
    system: &'w str,
    /// How much.
    amount: Quantity,
}

/// Credit, by system.
pub(super) fn credits(credits: &[crate::catalog::Credit]) -> Vec<Credit<'_>> {
    credits.iter().map(|credit| Credit { system: &credit.system, amount: Quantity(credit.amount) }).collect()
}

/// A picture or another file of the site.
#[derive(Serialize, JsonSchema)]
pub(super) struct File {
    /// Where it is.
    pub url: Url,
    /// How wide it is, in pixels; null where it is no picture.
    width: Option<u32>,
    /// How high it is, in pixels; null where it is no picture.
    height: Option<u32>,
}

/// A file in the folder of an entity.
pub(super) fn file(world: &World, folder: &str, name: &str) -> Option<File> {
    let asset = world.assets.find(&format!("{folder}{name}"))?;
    let url = Url(world.site.base.public(world.site.assets.get(&asset)?));
    let (width, height) = world.assets.get(asset).size.unzip();
    Some(File { url, width, height })
}
