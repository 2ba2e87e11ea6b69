//! One `<locale>.md`: front matter and body.

use crate::content::{Front, Prose};
use crate::source::FileId;

/// The text of an entity in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// The file.
    pub file: FileId,
    /// What stands between the lines of dashes.
    pub front: Front,
    /// What stands below them.
    pub prose: Prose,
}
