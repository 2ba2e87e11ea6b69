//! What a finding in translated words is about, and how it could be mended.

use crate::diag::Severity;
use crate::source::{FileId, Span};

/// The message or the block of a page that a finding is in, and its words.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct About {
    /// The tag of the language of the faulty words.
    pub locale: String,
    /// `id`, `id.attribute` or `-term`; empty for a page.
    pub key: String,
    /// The variable (with `$`), term (with `-`), message, attribute, function, target,
    /// option or category concerned.
    pub name: Option<String>,
    /// The branch of a choice, by its key.
    pub branch: Option<String>,
    /// What the source language says.
    pub source_text: Option<String>,
    /// What this language says.
    pub text: Option<String>,
    /// Arguments, and what they come to.
    pub samples: Vec<(String, String)>,
    /// A change that mends it and breaks nothing.
    pub fix: Option<Fix>,
    /// How bad it is for those who check translations, where a build can do
    /// without the words: it shows those of another language.
    pub for_translators: Option<Severity>,
}

/// A change of files that mends a finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fix {
    /// Other words at some places of one file.
    Edits(Vec<Edit>),
    /// The file is taken away.
    Remove(FileId),
}

/// Other words at a place.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Edit {
    /// What goes; empty to put something between.
    pub span: Span,
    /// What comes.
    pub text: String,
}
