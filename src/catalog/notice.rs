//! Notices: a few words on every page, for a time.

use crate::calendar::Date;
use crate::catalog::word::check_period;
use crate::catalog::{Facts, Names};
use crate::content::Kind;
use crate::yaml::Fields;

/// How much a notice matters.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoticeLevel {
    /// Good to know.
    Info,
    /// To be heeded.
    Warning,
}

impl NoticeLevel {
    /// The word in facts.
    pub fn name(self) -> &'static str {
        match self {
            NoticeLevel::Info => "info",
            NoticeLevel::Warning => "warning",
        }
    }
}

/// A notice; its words are its text.
#[derive(Clone, Debug)]
pub struct Notice {
    /// How much it matters.
    pub level: NoticeLevel,
    /// The first day it is shown.
    pub from: Option<Date>,
    /// The last day it is shown.
    pub to: Option<Date>,
}

impl Facts for Notice {
    const KIND: Kind = Kind::Notice;

    fn decode(fields: &mut Fields<'_, '_>, _: &Names) -> Notice {
        let level = fields.word(
            "level",
            "`info` or `warning`; `info` if absent",
            &[("info", NoticeLevel::Info), ("warning", NoticeLevel::Warning)],
        );
        let from = fields.require_spanned("from", "the first day it is shown");
        let to = fields.require_spanned("to", "the last day it is shown");
        check_period(from.as_ref(), to.as_ref(), fields);
        Notice {
            level: level.unwrap_or(NoticeLevel::Info),
            from: from.map(|day| day.value),
            to: to.map(|day| day.value),
        }
    }
}
