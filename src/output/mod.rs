//! Bytes of pages: escaping and white space.

mod escape;
mod minify;

pub use escape::{escape, escape_into, text_of};
pub use minify::minify;
