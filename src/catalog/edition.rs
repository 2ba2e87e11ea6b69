//! Editions: the catalog as it was, kept elsewhere.

use crate::calendar::Date;
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::url::WebUrl;
use crate::yaml::Fields;

/// An earlier edition of the catalog.
#[derive(Clone, Debug)]
pub struct Edition {
    /// The last day on which it was changed; 1 January 1970 after a fault.
    pub frozen_at: Date,
    /// Where it stands.
    pub url: Option<WebUrl>,
}

impl Facts for Edition {
    const KIND: Kind = Kind::Edition;

    fn decode(fields: &mut Fields<'_, '_>, _: &Names) -> Edition {
        Edition {
            frozen_at: fields
                .require("frozen_at", "the last day on which it was changed")
                .unwrap_or(Date::constant(1970, 1, 1)),
            url: fields.get("url", "where it stands"),
        }
    }
}
