//! One `<locale>.md`: front matter and body.

use std::sync::Arc;

use crate::content::{Front, Prose};
use crate::messages::Placeable;
use crate::source::FileId;
use crate::yaml::Node;

/// The text of an entity in one language.
#[derive(Clone, Debug)]
pub struct Text {
    /// The file.
    pub file: FileId,
    /// What stands between the lines of dashes.
    pub front: Front,
    /// The same as it is written, where a translation of the entity says what it was
    /// made from: its blocks are compared, and YAML is slow to read again.
    pub written: Option<Arc<Node>>,
    /// What stands below them.
    pub prose: Prose,
    /// Whether the file could be read; what it lacks otherwise is no second
    /// fault.
    pub is_whole: bool,
}

impl Text {
    /// The text of a file that could not be read, which is reported.
    pub fn faulty(file: FileId) -> Text {
        Text { file, front: Front::default(), written: None, prose: Prose::default(), is_whole: false }
    }

    /// Every placeable of its front matter and of its prose.
    pub fn placeables(&self) -> impl Iterator<Item = &Placeable> {
        let lines = self.front.lines().flat_map(|line| line.placeables());
        lines.chain(self.prose.fragments().flat_map(|fragment| fragment.placeables()))
    }

    /// Whether a link can lead to this part, or the part may be in what could
    /// not be read.
    pub fn has_anchor(&self, id: &str) -> bool {
        !self.is_whole || self.prose.has_anchor(id)
    }
}
