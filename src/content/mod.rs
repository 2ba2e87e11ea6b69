//! `content/`: YAML facts and Markdown prose, as they are written.
//!
//! What comes out knows its dialects and its places, and not yet what a course
//! is: keys, types and references are the catalog's business.

mod blocks;
mod code;
mod conflict;
mod document;
mod field;
mod fragment;
mod front;
mod kind;
mod line;
mod link;
mod markdown;
mod newer;
mod parse;
mod placeholder;
mod prose;
mod pseudo;
mod stamp;
mod text;

pub use blocks::{Block, Kept, KeptKind, blocks, blocks_below};
pub use document::{Document, Documents, Vocabulary};
pub use field::{Field, Holds};
pub use fragment::{Fragment, Image, Piece};
pub use front::{Front, Part};
pub use kind::{Kind, TextRule};
pub use line::{Line, LinePiece, NewerLine};
pub use link::{Link, Target};
pub use newer::Newer;
pub use parse::parse;
pub use prose::{Prose, Section};
pub use pseudo::add_pseudo;
pub use stamp::{with_translated_from, without_notes};
pub use text::Text;
