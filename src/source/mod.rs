//! The inputs of a build, in memory once, and places in them.
//!
//! Everything a message can point at is a [`SourceFile`] here: files of the
//! catalog, files of a theme on disk, and the files of the embedded theme.
//! A [`Span`] names bytes of one of them; lines and columns are computed only
//! when a report is written. A [`Line`] is what readers see of such bytes.

mod file;
mod line;
mod span;

pub use file::{SourceFile, Sources};
pub use line::{HOLE, Line};
pub use span::{FileId, Span, Spanned};
