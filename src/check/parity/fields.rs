//! Fields of front matter that the source has, and the translation has not.

use crate::check::parity::translation::Translation;
use crate::diag::{Code, Diagnostics};

/// Fields that are written for the search engines of one language, or that say
/// in another way what a title says.
const OPTIONAL: [&str; 3] = ["description", "seo_title", "seo_description"];

/// Reports fields that readers of this language do not get.
pub(super) fn check(translation: &Translation<'_>, found: &mut Diagnostics) {
    let fields = translation.theirs().iter().enumerate().take_while(|(_, block)| block.is_field());
    let missing = fields.filter(|(at, block)| translation.partners[*at].is_none() && !block.text.is_empty());
    for (at, block) in missing {
        let name = block.kind.trim_start_matches("field ");
        // A picture may have another file in each language, and its words are asked for where it is shown.
        if OPTIONAL.contains(&name) || name == "title" || name.starts_with("alt.") {
            continue;
        }
        let message = format!("the field `{name}` of the source is not in this translation");
        let fault = translation.fault(Code::MD_BLOCK_COUNT, translation.place_of(at), message).name(name);
        fault.help(format!("translate it: {}", short(&block.text))).report(found);
    }
}

/// The first words of a text, in quotation marks.
fn short(text: &str) -> String {
    const MOST: usize = 60;
    match text.char_indices().nth(MOST) {
        None => format!("“{text}”"),
        Some((end, _)) => format!("“{} …”", text[..end].trim_end()),
    }
}
