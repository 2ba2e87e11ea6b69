//! Whether any page can say what day it is.

use rayon::prelude::*;

use crate::catalog::{Catalog, Facts as Kind, Table};
use crate::content::Text;
use crate::messages::Messages;

/// The fact that is another one every day.
pub(super) const TODAY: &str = "today";

/// Whether a text of the catalog names the day, or a message that texts and
/// pages may say.
pub(super) fn is_said(catalog: &Catalog, messages: &Messages) -> bool {
    messages.name_variable(TODAY)
        || is_in(&catalog.courses)
        || is_in(&catalog.programs)
        || is_in(&catalog.credentials)
        || is_in(&catalog.pathways)
        || is_in(&catalog.people)
        || is_in(&catalog.units)
        || is_in(&catalog.faq)
        || is_in(&catalog.policies)
        || is_in(&catalog.pages)
        || is_in(&catalog.news)
        || is_in(&catalog.events)
        || is_in(&catalog.awards)
        || is_in(&catalog.testimonials)
        || is_in(&catalog.statistics)
        || is_in(&catalog.notices)
        || is_in(&catalog.contacts)
        || is_in(&catalog.calendars)
        || is_in(&catalog.editions)
}

fn is_in<T: Kind>(table: &Table<T>) -> bool {
    let shown: Vec<_> = table.shown().map(|(_, entity)| &entity.texts).collect();
    shown.par_iter().any(|texts| texts.iter().flatten().any(is_in_text))
}

fn is_in_text(text: &Text) -> bool {
    text.placeables().any(|placeable| placeable.text().contains("$today"))
}
