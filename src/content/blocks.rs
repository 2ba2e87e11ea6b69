//! A text as the list of its blocks, in one canonical form.
//!
//! What a translator works on, and nothing of its layout: how lines are wrapped,
//! which sign makes a list, an emphasis or a heading, where the targets of links
//! stand. Two files that say the same in the same order have the same blocks.

mod canonical;
mod fields;
mod reader;

use std::ops::Range;

use pulldown_cmark::Parser;

use crate::content::code::code_ranges;
use crate::content::markdown::options;
use crate::content::parse::split;
use crate::content::placeholder::shield;
use crate::diag::Diagnostics;
use crate::source::{FileId, Line, Span};
use crate::yaml::{self, Node};

use fields::fields;
use reader::Reader;

/// A block, or a field of front matter.
#[derive(Clone, Debug, Default)]
pub struct Block {
    /// What it is: `paragraph`, `heading2`, `item`, `quote/item`, `field title`.
    pub kind: String,
    /// What it says.
    pub text: String,
    /// The bytes of the file it stands in.
    pub range: Range<usize>,
    /// The id of a heading.
    pub anchor: Option<String>,
    /// The label of the footnote that it is a part of.
    pub note: Option<String>,
    /// What stays the same in a translation, in the order of writing.
    pub kept: Vec<Kept>,
    /// What readers see of it: its words, or those of each cell. None of code.
    pub lines: Vec<Line>,
    /// The words for its images, in their order.
    pub alts: Vec<Line>,
}

/// Something that stays the same in a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// What it is.
    pub kind: KeptKind,
    /// How it is known: a target, code, a placeable, the label of a footnote.
    pub text: String,
    /// The bytes of the file.
    pub range: Range<usize>,
}

/// What stays the same in a translation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum KeptKind {
    /// The target of a link.
    Link,
    /// The target of an image.
    Image,
    /// Code within words.
    Code,
    /// A placeable, with the variables, messages and terms that it names.
    Placeable(Vec<String>),
    /// A reference to a footnote.
    Note,
    /// The name of an HTML tag, with its slash.
    Html,
}

impl Block {
    /// Whether it is a field of front matter.
    pub fn is_field(&self) -> bool {
        self.kind.starts_with(fields::KIND)
    }

    /// Whether it is code.
    pub fn is_code(&self) -> bool {
        self.kind.rsplit('/').next().is_some_and(|leaf| leaf.starts_with("code"))
    }
}

/// The blocks of a text: its fields in the order of their names, then its body.
/// `None` where front matter is not closed, or is no front matter.
pub fn blocks(text: &str) -> Option<Vec<Block>> {
    let (front, _) = split(text).ok()?;
    let node = yaml::parse(FileId::NONE, &text[front.clone()], front.start, &mut Diagnostics::new());
    blocks_below(text, &node)
}

/// The same of a text whose front matter was read.
pub fn blocks_below(text: &str, node: &Node) -> Option<Vec<Block>> {
    let (front, body) = split(text).ok()?;
    let mut blocks = fields(node, &text[front.clone()], front.start)?;
    blocks.extend(body_blocks(&text[body.clone()], body.start));
    Some(blocks)
}

/// The blocks of a body that begins at byte `offset` of its file.
fn body_blocks(text: &str, offset: usize) -> Vec<Block> {
    // Faults are told when the text is compiled; here they are words.
    let place = Span::new(FileId::NONE, 0, text.len());
    let shielded = shield(text, place, &code_ranges(text), &mut Diagnostics::new());
    let mut reader = Reader::new(text, offset, &shielded);
    for (event, range) in Parser::new_ext(&shielded.text, options()).into_offset_iter() {
        reader.event(&event, &range);
    }
    with_notes_below(reader.finish())
}

/// Where a footnote stands in its file is layout: notes come last, in the order
/// in which the text refers to them.
fn with_notes_below(blocks: Vec<Block>) -> Vec<Block> {
    let (mut notes, mut text): (Vec<Block>, Vec<Block>) = blocks.into_iter().partition(|block| block.note.is_some());
    let references = text.iter().flat_map(|block| &block.kept).filter(|kept| kept.kind == KeptKind::Note);
    let labels: Vec<&str> = references.map(|kept| kept.text.as_str()).collect();
    let rank =
        |note: &Block| labels.iter().position(|label| note.note.as_deref() == Some(*label)).unwrap_or(labels.len());
    notes.sort_by_cached_key(rank);
    text.extend(notes);
    text
}

#[cfg(test)]
mod tests;
