//! Where something takes place: cities, countries, rooms.

use tera::Value;

use crate::catalog::Place;
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;

impl View<'_> {
    /// The name of a country: the message `country-pt`.
    pub(super) fn country(&self, code: &str) -> String {
        let key = format!("country-{}", code.to_ascii_lowercase());
        self.sentence(&key, &()).unwrap_or_else(|| code.to_owned())
    }

    /// `{ unit, text }`: the unit whose rooms they are, and city and country.
    pub(super) fn place(&self, place: &Place) -> Value {
        let country = place.country.as_deref().map(|code| self.country(code));
        let text = match (place.city.clone(), country) {
            (Some(city), Some(country)) => {
                let arguments = Args::new().with("city", Argument::from(city.as_str()));
                let arguments = arguments.with("country", Argument::from(country.as_str()));
                Some(self.sentence("place-city-country", &arguments).unwrap_or(city))
            }
            (city, country) => city.or(country),
        };
        object! { "unit": place.unit.map(|unit| self.unit_link(unit)), "text": text }
    }
}
