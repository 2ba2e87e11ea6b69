//! News.

use crate::calendar::Date;
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::yaml::Fields;

/// A news item.
#[derive(Clone, Debug)]
pub struct News {
    /// Its day; 1 January 1970 after a fault.
    pub date: Date,
    /// What it is about: kind, and position in the table of that kind.
    pub refs: Vec<(Kind, usize)>,
}

impl Facts for News {
    const KIND: Kind = Kind::News;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> News {
        News {
            date: fields.require("date", "its day, as `2026-10-21`").unwrap_or(Date::constant(1970, 1, 1)),
            refs: names.references(fields, "refs", "what it is about, as `[course:applied-statistics]`"),
        }
    }
}
