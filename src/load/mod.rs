//! The one reader of the disk: every input of a build, once.
//!
//! Text is held in memory; images and other assets are measured and named by
//! their content here, and read again when they are delivered.

mod asset;
mod built;
mod inputs;
mod style;
mod text;

pub use asset::{Asset, AssetId, Assets, Origin};
pub use built::{BuiltFile, read_built};
pub use inputs::{Embedded, Inputs, ThemeChoice, read, read_messages, read_settings};
pub use style::is_part as is_style_part;
