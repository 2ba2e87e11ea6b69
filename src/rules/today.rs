//! Whether any page can say what day it is.

use rayon::prelude::*;

use crate::catalog::Catalog;
use crate::content::Text;
use crate::messages::Messages;

/// The fact that is another one every day.
pub(super) const TODAY: &str = "today";

/// Whether a text of the catalog names the day, or a message that texts and
/// pages may say.
pub(super) fn is_said(catalog: &Catalog, messages: &Messages) -> bool {
    messages.name_variable(TODAY) || catalog.shown_texts().par_iter().any(|text| is_in_text(text))
}

fn is_in_text(text: &Text) -> bool {
    text.placeables().any(|placeable| placeable.text().contains("$today"))
}
