//! Where something takes place.

use crate::catalog::region::country;
use crate::catalog::{Key, Names, Unit};
use crate::yaml::Fields;

/// A city, a country, or a unit that is somewhere.
#[derive(Clone, Debug)]
pub struct Place {
    /// The unit whose rooms they are.
    pub unit: Option<Key<Unit>>,
    /// The city, as it is written in every language.
    pub city: Option<String>,
    /// The country, by ISO 3166.
    pub country: Option<String>,
}

/// Reads `{ city: Nairobi, country: KE }` or `{ unit: design-workshop }`.
pub(super) fn place(
    fields: &mut Fields<'_, '_>,
    names: &Names,
    name: &'static str,
    doc: &'static str,
) -> Option<Place> {
    fields.record(name, doc, "a place", |inner| Place {
        unit: names.get(inner, "unit", "the unit whose rooms they are"),
        city: inner.get("city", "the city, written in one way for all languages, as `Nairobi`"),
        country: country(inner, "country", "the country, by ISO 3166, as `KE`"),
    })
}
