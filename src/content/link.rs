//! Where a link of the prose leads.

use crate::content::{Kind, Line};
use crate::load::AssetId;
use crate::source::Span;

/// A link and the place where it is written.
#[derive(Clone, Debug)]
pub struct Link {
    /// Where it leads.
    pub target: Target,
    /// The whole link.
    pub span: Span,
}

/// What a link can lead to.
#[derive(Clone, Debug)]
pub enum Target {
    /// `course:applied-statistics#syllabus`
    Entity {
        /// What is linked.
        kind: Kind,
        /// Its id.
        id: Box<str>,
        /// A part of its page.
        anchor: Option<Box<str>>,
    },
    /// `topic:statistics`
    Topic(Box<str>),
    /// `#refund-window`: a part of this page.
    Anchor(Box<str>),
    /// `/en/courses/`: a page of the site, by its address.
    Site(Box<str>),
    /// An address elsewhere: http, https, mailto, tel.
    Outside(Box<str>),
    /// A file beside the text.
    File(AssetId),
    /// An address with a placeable in it.
    Line(Box<Line>),
}

/// The kind and id of `kind:id` or `kind:id#anchor`, if that is what it is.
pub(super) fn parse_reference(text: &str) -> Option<Target> {
    let (kind, rest) = text.split_once(':')?;
    let (id, anchor) = match rest.split_once('#') {
        Some((id, anchor)) => (id, Some(anchor.into())),
        None => (rest, None),
    };
    if kind == "topic" {
        return Some(Target::Topic(id.into()));
    }
    let kind = Kind::from_name(kind)?;
    Some(Target::Entity { kind, id: id.into(), anchor })
}
