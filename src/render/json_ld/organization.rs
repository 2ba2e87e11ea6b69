//! Organizations: a unit on its own page, and in a few words on others.

use serde_json::{Value, json};

use crate::catalog::{Key, Unit};
use crate::render::json_ld::{absolute, list, object};
use crate::render::view::View;
use crate::routes::{Page, Route};

pub(in crate::render) fn unit(view: &View<'_>, key: Key<Unit>, route: &Route) -> Value {
    let world = view.world;
    let unit = world.catalog.units.get(key);
    let url = absolute(world, &route.path);
    let logo = unit.logo.as_ref().and_then(|logo| {
        let asset = world.assets.find(&format!("{}{}", unit.folder, logo.value))?;
        absolute(world, world.site.assets.get(&asset)?)
    });
    let parent = unit.parent.filter(|&parent| !world.catalog.units.get(parent).is_hidden);
    let address = unit.country.as_ref().map(|code| json!({ "@type": "PostalAddress", "addressCountry": code }));
    object(vec![
        ("@type", json!(kind(unit))),
        ("@id", url.as_ref().map(|url| json!(format!("{url}#organization"))).unwrap_or_default()),
        ("name", json!(view.title(unit, key.into()).0)),
        ("alternateName", json!(view.line(unit, "acronym", key.into()))),
        ("description", json!(view.description(unit, key.into()))),
        ("url", json!(unit.url.as_ref().map(|url| url.as_str()).or(url.as_deref()))),
        ("logo", json!(logo)),
        ("address", address.unwrap_or_default()),
        ("parentOrganization", parent.map(|parent| unit_in_brief(view, parent)).unwrap_or_default()),
        ("sameAs", list(unit.links.iter().map(|link| json!(link.as_str())))),
    ])
}

/// A unit that another thing has to do with: its name and its page.
pub(super) fn unit_in_brief(view: &View<'_>, key: Key<Unit>) -> Value {
    let unit = view.world.catalog.units.get(key);
    let page = view.world.site.address(Page::Unit(key), view.locale).and_then(|page| absolute(view.world, page.path));
    object(vec![("@type", json!(kind(unit))), ("name", json!(view.title(unit, key.into()).0)), ("url", json!(page))])
}

/// The type that schema.org has for a kind of unit.
pub(super) fn kind(unit: &Unit) -> &'static str {
    match unit.kind.as_deref() {
        Some("university") => "CollegeOrUniversity",
        Some("association" | "employer" | "partner") => "Organization",
        _ => "EducationalOrganization",
    }
}
