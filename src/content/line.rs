//! Plain text with placeables: titles, summaries, words for an image.

use std::sync::Arc;

use crate::content::placeholder::shield;
use crate::diag::Diagnostics;
use crate::messages::Placeable;
use crate::source::Span;

/// A piece of a line.
#[derive(Clone, Debug)]
pub enum LinePiece {
    /// Words, not escaped.
    Text(Box<str>),
    /// Something to be looked up when the page is made.
    Placeable(Arc<Placeable>),
}

/// Text without markup.
#[derive(Clone, Debug)]
pub struct Line {
    /// Where it stands.
    pub span: Span,
    /// Its pieces, in order.
    pub pieces: Vec<LinePiece>,
}

impl Line {
    /// Reads the text that stands at `span`. Where an escape makes the text
    /// differ from its source, places within it are those of the whole.
    pub fn parse(text: &str, span: Span, found: &mut Diagnostics) -> Line {
        let shielded = shield(text, span, &[], found);
        Line { span, pieces: shielded.split() }
    }

    /// The words alone; placeables are left out.
    pub fn words(&self) -> String {
        self.pieces
            .iter()
            .map(|piece| match piece {
                LinePiece::Text(text) => text.as_ref(),
                LinePiece::Placeable(_) => "",
            })
            .collect()
    }

    /// The placeables in it.
    pub fn placeables(&self) -> impl Iterator<Item = &Placeable> {
        self.pieces.iter().filter_map(|piece| match piece {
            LinePiece::Placeable(placeable) => Some(placeable.as_ref()),
            LinePiece::Text(_) => None,
        })
    }

    /// Whether it is text and nothing else.
    pub fn as_text(&self) -> Option<&str> {
        match self.pieces.as_slice() {
            [] => Some(""),
            [LinePiece::Text(text)] => Some(text),
            _ => None,
        }
    }
}
