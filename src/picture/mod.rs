//! Pictures: made smaller for narrow screens, and drawn from SVG.
//!
//! Bytes in, bytes out. The same picture gives the same bytes on every machine,
//! so what comes out may be kept under a name that follows from what went in.

mod drawing;
mod fonts;
mod scaled;
mod upright;

pub use drawing::{CARD_SIZE, draw};
pub use fonts::Fonts;
pub use scaled::{WEBP, scaled, widths};
pub use upright::is_on_its_side;

/// Stands in the names of all pictures that are made here. Whoever changes how they are
/// made, or takes a newer library that makes other bytes, takes the next letter.
pub const MAKING: &str = "a";
