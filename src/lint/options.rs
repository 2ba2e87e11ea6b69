//! What is asked of the rules.

use crate::config::{Gate, Stage};
use crate::lint::glossary::Glossary;
use crate::locale::LocaleId;

/// What is asked of the rules.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// How far each language is; published where nothing is said.
    pub stages: Vec<Stage>,
    /// Areas whose missing entries fall back in silence.
    pub inherited: Vec<String>,
    /// How complete an area must be.
    pub gate: Option<Gate>,
    /// Whether a message that is missing is an error.
    pub is_strict: bool,
    /// Whether there is nothing but folders of `.ftl` files.
    pub is_bare: bool,
    /// The terms of the catalog.
    pub glossary: Glossary,
}

impl Options {
    /// Whether a language is not complete yet, and need not be.
    pub fn is_draft(&self, locale: LocaleId) -> bool {
        self.stages.get(locale.index()) == Some(&Stage::Draft)
    }

    /// Whether an area is lent by the source language in silence.
    pub fn is_inherited(&self, area: &str) -> bool {
        self.inherited.iter().any(|one| one == area)
    }
}
