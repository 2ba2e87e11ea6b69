//! Plain text with placeables: titles, summaries, words for an image.

use std::sync::Arc;

use crate::content::placeholder::shield;
use crate::diag::Diagnostics;
use crate::locale::LocaleId;
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
    /// What readers see in its place, where its source is newer.
    pub newer: Option<Box<NewerLine>>,
}

/// What the source says now, in the place of an older translation of it.
#[derive(Clone, Debug)]
pub struct NewerLine {
    /// The language of the source.
    pub locale: LocaleId,
    /// What it says.
    pub pieces: Vec<LinePiece>,
    /// Whether something is called so: no notice can stand for a name.
    pub is_name: bool,
}

impl Line {
    /// A line of these pieces.
    pub fn new(span: Span, pieces: Vec<LinePiece>) -> Line {
        Line { span, pieces, newer: None }
    }

    /// Reads the text that stands at `span`. Where an escape makes the text
    /// differ from its source, places within it are those of the whole.
    pub fn parse(text: &str, span: Span, found: &mut Diagnostics) -> Line {
        let shielded = shield(text, span, &[], found);
        Line::new(span, shielded.split())
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
