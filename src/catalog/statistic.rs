//! Statistics: figures with a source and a day.

use crate::calendar::Date;
use crate::catalog::word::one_of;
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::yaml::Fields;

/// A figure.
#[derive(Clone, Debug)]
pub struct Statistic {
    /// What is counted.
    pub metric: String,
    /// How many, as written.
    pub value: String,
    /// `exact`, `more_than` or `about`.
    pub comparator: Option<String>,
    /// The day it holds for.
    pub as_of: Option<Date>,
    /// Where it comes from.
    pub source: String,
}

impl Facts for Statistic {
    const KIND: Kind = Kind::Statistic;

    fn decode(fields: &mut Fields<'_, '_>, _: &Names) -> Statistic {
        for (name, doc) in [
            ("unit", "of what, as `percent`"),
            ("change_from", "the figure before"),
            ("period", "over which time"),
            ("scope", "of which part of the catalog"),
        ] {
            fields.node(name, doc);
        }
        Statistic {
            metric: fields.require("metric", "what is counted").unwrap_or_default(),
            value: fields.require("value", "how many").unwrap_or_default(),
            comparator: one_of(
                fields,
                "comparator",
                "`exact`, `more_than` or `about`",
                &["exact", "more_than", "about"],
            ),
            as_of: fields.require("as_of", "the day it holds for"),
            source: fields.require("source", "where it comes from").unwrap_or_default(),
        }
    }
}
