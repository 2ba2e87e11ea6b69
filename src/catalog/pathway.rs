//! Pathways: what a credential opens elsewhere.

use crate::calendar::Date;
use crate::catalog::word::check_period;
use crate::catalog::{Credential, Facts, Key, Names, Unit};
use crate::content::Kind;
use crate::url::WebUrl;
use crate::yaml::Fields;

/// A pathway.
#[derive(Clone, Debug)]
pub struct Pathway {
    /// The credentials it begins with.
    pub from: Vec<Key<Credential>>,
    /// The institutions it leads to.
    pub at: Vec<Key<Unit>>,
    /// What it does, as `credit`.
    pub effect: String,
    /// Where it is described.
    pub url: Option<WebUrl>,
    /// The first day it holds.
    pub valid_from: Option<Date>,
    /// The last day it holds.
    pub valid_to: Option<Date>,
}

impl Facts for Pathway {
    const KIND: Kind = Kind::Pathway;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Pathway {
        fields.entries("amount", "how much, as `{ ects: 12 }`");
        fields.node("mode", "how it takes place");
        let valid_from = fields.get_spanned("valid_from", "the first day it holds");
        let valid_to = fields.get_spanned("valid_to", "the last day it holds");
        check_period(valid_from.as_ref(), valid_to.as_ref(), fields);
        Pathway {
            from: names.list(fields, "from", "the credentials it begins with"),
            at: names.list(fields, "at", "the institutions it leads to"),
            effect: fields
                .require("effect", "`admission_waiver`, `eligibility`, `credit` or `advanced_standing`")
                .unwrap_or_default(),
            url: fields.get("url", "where it is described"),
            valid_from: valid_from.map(|day| day.value),
            valid_to: valid_to.map(|day| day.value),
        }
    }
}
