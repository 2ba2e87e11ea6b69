//! Where something takes place: cities, countries, rooms.

use crate::catalog::Place;
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;
use crate::render::view::reference::Link;

shape! {
    /// Where something takes place.
    PlaceView {
        /// The unit whose rooms they are.
        unit: Option<Link>,
        /// City and country.
        text: Option<String>,
    }
}

impl View<'_> {
    /// The name of a country: the message `country-pt`.
    pub(super) fn country(&self, code: &str) -> String {
        let key = format!("country-{}", code.to_ascii_lowercase());
        self.sentence(&key, &()).unwrap_or_else(|| code.to_owned())
    }

    /// The unit whose rooms they are, and city and country.
    pub(super) fn place(&self, place: &Place) -> PlaceView {
        let country = place.country.as_deref().map(|code| self.country(code));
        let text = match (place.city.clone(), country) {
            (Some(city), Some(country)) => {
                let arguments = Args::new().with("city", Argument::from(city.as_str()));
                let arguments = arguments.with("country", Argument::from(country.as_str()));
                Some(self.sentence("place-city-country", &arguments).unwrap_or(city))
            }
            (city, country) => city.or(country),
        };
        PlaceView { unit: place.unit.map(|unit| self.unit_link(unit)), text }
    }
}
