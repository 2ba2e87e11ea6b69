//! Markup that is finished but for what depends on the page it stands on.

use std::sync::Arc;

use crate::content::{Line, Link, Newer};
use crate::load::AssetId;
use crate::messages::Placeable;
use crate::source::Span;

/// A stretch of markup.
#[derive(Clone, Debug)]
pub enum Piece {
    /// Finished markup.
    Html(Box<str>),
    /// A value; it enters as text.
    Placeable(Arc<Placeable>),
    /// The attribute ` href="…"` of a link, with the blank before it.
    Href(Box<Link>),
    /// An image.
    Image(Box<Image>),
    /// Words of the program's own, by the key of their message; as text.
    Message(&'static str),
    /// What the source says now, in the place of a translation that is older.
    Newer(Box<Newer>),
}

/// An image of the prose.
#[derive(Clone, Debug)]
pub struct Image {
    /// The file.
    pub asset: AssetId,
    /// Where the prose shows it.
    pub span: Span,
    /// How the prose names it: `chart.svg`.
    pub name: Box<str>,
    /// The words for it; empty where it is decoration.
    pub alt: Line,
    /// Whether the words stand in front matter, and not beside the image.
    pub is_named_in_front: bool,
}

/// Markup in pieces, made once for all pages that show it.
#[derive(Clone, Debug, Default)]
pub struct Fragment {
    pieces: Vec<Piece>,
}

impl Fragment {
    pub(super) fn new(pieces: Vec<Piece>) -> Fragment {
        Fragment { pieces }
    }

    /// The pieces, in order.
    pub fn pieces(&self) -> &[Piece] {
        &self.pieces
    }

    /// What the source says now, where that is all of it.
    pub fn newer(&self) -> Option<&Newer> {
        match self.pieces.as_slice() {
            [Piece::Newer(newer)] => Some(newer),
            _ => None,
        }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.pieces.is_empty()
    }

    /// Every placeable in it, those in links and words for images included.
    pub fn placeables(&self) -> impl Iterator<Item = &Placeable> {
        self.pieces.iter().flat_map(|piece| -> Box<dyn Iterator<Item = &Placeable> + '_> {
            match piece {
                Piece::Placeable(placeable) => Box::new(std::iter::once(placeable.as_ref())),
                Piece::Href(link) => match &link.target {
                    crate::content::Target::Line(line) => Box::new(line.placeables()),
                    _ => Box::new(std::iter::empty()),
                },
                Piece::Image(image) => Box::new(image.alt.placeables()),
                Piece::Html(_) | Piece::Message(_) | Piece::Newer(_) => Box::new(std::iter::empty()),
            }
        })
    }

    /// Every image in it.
    pub fn images(&self) -> impl Iterator<Item = &Image> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Image(image) => Some(image.as_ref()),
            _ => None,
        })
    }

    /// Every image in it, to be changed.
    pub(super) fn images_mut(&mut self) -> impl Iterator<Item = &mut Image> {
        self.pieces.iter_mut().filter_map(|piece| match piece {
            Piece::Image(image) => Some(image.as_mut()),
            _ => None,
        })
    }

    /// Every link in it.
    pub fn links(&self) -> impl Iterator<Item = &Link> {
        self.pieces.iter().filter_map(|piece| match piece {
            Piece::Href(link) => Some(link.as_ref()),
            _ => None,
        })
    }
}
