//! One entity as its files say it, before anybody knows what it means.

use std::sync::Arc;

use crate::content::{Kind, Text};
use crate::locale::{LocaleId, PerLocale};
use crate::source::{FileId, Span};
use crate::yaml::Node;

/// A folder of `content/<kind>/`: facts, and texts by language.
#[derive(Clone, Debug)]
pub struct Document {
    /// What it is.
    pub kind: Kind,
    /// The name of its folder.
    pub id: Arc<str>,
    /// The folder's path from the root, with `/` at its end.
    pub folder: String,
    /// The facts; an empty mapping where the file may be left out or is faulty.
    pub facts: Node,
    /// The language its editors write in.
    pub source: LocaleId,
    /// The texts that are there.
    pub texts: PerLocale<Option<Text>>,
}

impl Document {
    /// Where a message about the entity as a whole points.
    pub fn place(&self) -> Span {
        self.facts.span
    }

    /// The files of its texts.
    pub fn files(&self) -> impl Iterator<Item = FileId> {
        self.texts.iter().flatten().map(|text| text.file)
    }
}

/// One file of `content/vocabularies/`.
#[derive(Clone, Debug)]
pub struct Vocabulary {
    /// The name of the file without its ending: `topics`.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// The list of terms.
    pub terms: Node,
}

/// Everything below `content/`, by kind and id.
#[derive(Clone, Debug, Default)]
pub struct Documents {
    /// The entities, ordered by kind and id.
    pub entities: Vec<Document>,
    /// The vocabularies, ordered by name.
    pub vocabularies: Vec<Vocabulary>,
    /// The list of redirects, where there is one.
    pub redirects: Option<Node>,
}

impl Documents {
    /// The entities of a kind, ordered by id.
    pub fn of(&self, kind: Kind) -> &[Document] {
        let start = self.entities.partition_point(|document| document.kind < kind);
        let end = self.entities.partition_point(|document| document.kind <= kind);
        &self.entities[start..end]
    }
}
