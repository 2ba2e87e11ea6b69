//! Awards.

use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::yaml::Fields;

/// An award that was received.
#[derive(Clone, Debug)]
pub struct Award {
    /// The year.
    pub year: Option<u16>,
    /// Who gave it.
    pub body: Option<String>,
    /// What it is about: kind, and position in the table of that kind.
    pub refs: Vec<(Kind, usize)>,
}

impl Facts for Award {
    const KIND: Kind = Kind::Award;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Award {
        for (name, doc) in [
            ("date", "its day"),
            ("recipients", "who received it"),
            ("accepted_by", "who accepted it"),
            ("url", "a page about it"),
        ] {
            fields.node(name, doc);
        }
        Award {
            year: fields.get("year", "the year"),
            body: fields.get("body", "who gave it"),
            refs: names.references(fields, "what it is about"),
        }
    }
}
