//! Bytes of pages and style sheets: escaping, white space, and the forms in which they are smaller.

mod compress;
mod direction;
mod escape;
pub mod foreign;
mod full;
mod markup;
mod minify;
mod plain;
mod style;

pub use compress::{Encoding, compress};
pub use direction::add_directions;
pub use escape::{escape, escape_into, text_of};
pub use full::minify_fully;
pub use markup::{Attributes, MESSAGE_ELEMENTS, filter};
pub use minify::minify;
pub use plain::plain_page;
pub use style::minify_style;
