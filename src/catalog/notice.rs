//! Notices: a few words on every page, for a time.

use crate::calendar::Date;
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::yaml::Fields;

/// A notice; its words are its text.
#[derive(Clone, Debug)]
pub struct Notice {
    /// `info` or `warning`.
    pub level: String,
    /// The first day it is shown.
    pub from: Option<Date>,
    /// The last day it is shown.
    pub to: Option<Date>,
}

impl Facts for Notice {
    const KIND: Kind = Kind::Notice;

    fn decode(fields: &mut Fields<'_, '_>, _: &Names) -> Notice {
        Notice {
            level: fields.get("level", "`info` or `warning`").unwrap_or_else(|| "info".to_owned()),
            from: fields.require("from", "the first day it is shown"),
            to: fields.require("to", "the last day it is shown"),
        }
    }
}
