//! Plain pages.

use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::source::Spanned;
use crate::yaml::Fields;

/// Where a page is linked from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Navigation {
    /// The head of every page.
    Header,
    /// The foot of every page.
    Footer,
    /// Nowhere of itself.
    None,
}

/// A page of prose.
#[derive(Clone, Debug)]
pub struct Page {
    /// Where it is linked from.
    pub nav: Navigation,
    /// Where it stands among others.
    pub order: i64,
    /// The template in the place of the usual one: `pages/<template>.html`.
    pub template: Option<Spanned<String>>,
}

impl Facts for Page {
    const KIND: Kind = Kind::Page;

    fn decode(fields: &mut Fields<'_, '_>, _: &Names) -> Page {
        const PLACES: [(&str, Navigation); 3] =
            [("header", Navigation::Header), ("footer", Navigation::Footer), ("none", Navigation::None)];
        let doc = "where it is linked from: `header`, `footer` or `none`; `footer` if absent";
        Page {
            nav: fields.word("nav", doc, &PLACES).unwrap_or(Navigation::Footer),
            order: fields.get("order", "where it stands among others").unwrap_or(0),
            template: fields.get_spanned("template", "the template in the place of `plain`, from `pages/`"),
        }
    }
}
