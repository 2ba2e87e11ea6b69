//! `site.json`: the catalog as a whole.

use schemars::JsonSchema;
use serde::Serialize;

use crate::export::json::entity::ids;
use crate::export::json::text::Words;
use crate::export::json::value::{Date, Instant, Language, Url};
use crate::locale::LocaleId;
use crate::routes::Page;
use crate::rules::horizon;
use crate::world::World;

/// The catalog as a whole.
#[derive(Serialize, JsonSchema)]
pub(super) struct SiteFile<'w> {
    /// Where the schema of this file is, from here.
    #[serde(rename = "$schema")]
    schema: String,
    /// The address of the site.
    url: Url,
    /// The languages of the site, the default one first.
    languages: Vec<SiteLanguage<'w>>,
    /// The language that editors write in, unless an entry says another.
    source_language: Language<'w>,
    /// The zone of days that belong to no run and no event, by its IANA name.
    time_zone: &'w str,
    /// The currency of prices that name none, by ISO 4217.
    currency: &'w str,
    /// The unit that runs the catalog.
    provider: Option<&'w str>,
    /// The contact that is shown on every page.
    contact: Option<&'w str>,
    /// The policies in force everywhere, unless something names another.
    policies: Vec<&'w str>,
    /// A run that begins within this many days is starting soon.
    starting_soon_days: u16,
    /// The day that the settings pin, as long as everything stands as on that day.
    as_of: Option<Date>,
    /// The instant before which nothing here changes, but by the editors; null where time changes nothing any more.
    valid_until: Option<Instant>,
}

/// A language of the site.
#[derive(Serialize, JsonSchema)]
struct SiteLanguage<'w> {
    /// Its tag.
    lang: Language<'w>,
    /// The folder of its texts here, and of its pages on the site unless its home is the root.
    prefix: &'w str,
    /// What it calls itself.
    name: &'w str,
    /// `ltr` or `rtl`.
    dir: &'static str,
    /// Its home page.
    url: Option<Url>,
}

/// The words of the catalog as a whole, for the readers of a language.
#[derive(Serialize, JsonSchema)]
pub(super) struct SiteText<'w> {
    /// Where the schema of this file is, from here.
    #[serde(rename = "$schema")]
    schema: String,
    /// The language of the readers.
    lang: Language<'w>,
    /// The home page.
    url: Option<Url>,
    /// The name of the catalog.
    name: Option<Words<'w>>,
    /// A few words below the name.
    tagline: Option<Words<'w>>,
    /// What it is, in a sentence or two.
    description: Option<Words<'w>>,
}

pub(super) fn site(world: &World, schema: String) -> SiteFile<'_> {
    let catalog = &world.catalog;
    let site = &world.site;
    let language = |id: LocaleId| {
        let locale = site.locales.get(id);
        SiteLanguage {
            lang: locale.into(),
            prefix: locale.prefix(),
            name: &site.own_names[id],
            dir: locale.direction(),
            url: home(world, id),
        }
    };
    SiteFile {
        schema,
        url: Url(site.base.public(&crate::url::UrlPath::root())),
        languages: site.languages().map(language).collect(),
        source_language: site.locales.get(site.locales.source()).into(),
        time_zone: world.settings.zone.name(),
        currency: &world.settings.currency,
        provider: catalog.provider.map(|key| &*catalog.units.get(key).id),
        contact: catalog.contact.map(|key| &*catalog.contacts.get(key).id),
        policies: ids(&catalog.policies, &catalog.site_policies),
        starting_soon_days: world.settings.starting_soon_days,
        as_of: world.facts.pinned_day.map(Date),
        valid_until: horizon(&world.facts).map(|horizon| Instant::utc(horizon.at)),
    }
}

pub(super) fn text(world: &World, locale: LocaleId, schema: String) -> SiteText<'_> {
    SiteText {
        schema,
        lang: world.site.locales.get(locale).into(),
        url: home(world, locale),
        name: Words::say(world, locale, "site-name", &()),
        tagline: Words::say(world, locale, "site-tagline", &()),
        description: Words::say(world, locale, "site-description", &()),
    }
}

fn home(world: &World, locale: LocaleId) -> Option<Url> {
    let address = world.site.address(Page::Home, locale)?;
    Some(Url(world.site.base.public(address.path)))
}
