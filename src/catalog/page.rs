//! Plain pages.

use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
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
}

impl Facts for Page {
    const KIND: Kind = Kind::Page;

    fn decode(fields: &mut Fields<'_, '_>, _: &Names) -> Page {
        let nav = fields
            .get_spanned::<String>("nav", "where it is linked from: `header`, `footer` or `none`; `footer` if absent");
        let nav = match nav.as_ref().map(|word| word.value.as_str()) {
            Some("header" | "main") => Navigation::Header,
            None | Some("footer") => Navigation::Footer,
            Some("none") => Navigation::None,
            Some(other) => {
                let span = nav.as_ref().map_or(fields.span(), |word| word.span);
                let fault =
                    Diagnostic::new(Code::YAML_UNKNOWN_VALUE, span, format!("there is no navigation `{other}`"));
                fields.found.report(fault.help("write `header`, `footer` or `none`"));
                Navigation::Footer
            }
        };
        Page { nav, order: fields.get("order", "where it stands among others").unwrap_or(0) }
    }
}
