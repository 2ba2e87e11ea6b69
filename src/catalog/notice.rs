//! Notices: a few words on every page, for a time.

use crate::calendar::Date;
use crate::catalog::word::{check_period, one_of};
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
        let level = one_of(fields, "level", "`info` or `warning`", &["info", "warning"]);
        let from = fields.require_spanned("from", "the first day it is shown");
        let to = fields.require_spanned("to", "the last day it is shown");
        check_period(from.as_ref(), to.as_ref(), fields);
        Notice {
            level: level.unwrap_or_else(|| "info".to_owned()),
            from: from.map(|day| day.value),
            to: to.map(|day| day.value),
        }
    }
}
