//! What the settings say of the head and the foot of every page.

use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// What stands around every page. Links are names of lists, as `courses`, and ids of
/// pages; where nothing is said, the program chooses.
#[derive(Clone, Debug, Default)]
pub struct Frame {
    /// Where the settings want the sign of the provider beside the name of the site.
    pub logo: Option<Span>,
    /// What the head leads to, all of it.
    pub header: Vec<Spanned<String>>,
    /// What the foot leads to, all of it.
    pub footer: Vec<Spanned<String>>,
}

impl Frame {
    pub(super) fn read(fields: &mut Fields<'_, '_>) -> Frame {
        let logo = fields.get_spanned::<bool>("logo", "whether the provider's logo stands beside the name of the site");
        Frame {
            logo: logo.filter(|logo| logo.value).map(|logo| logo.span),
            header: fields
                .list("header", "what the head of every page leads to: lists and pages, as `[courses, about]`"),
            footer: fields
                .list("footer", "what the foot of every page leads to: lists and pages, as `[calendar, about]`"),
        }
    }
}
