//! Everything that a page, an export or a check can depend on.

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::config::Settings;
use crate::load::Assets;
use crate::locale::LocaleId;
use crate::messages::Messages;
use crate::routes::Site;
use crate::rules::{FactScope, Facts, Subject};
use crate::theme::Theme;

/// The results of the stages before, complete and never changed.
pub struct World {
    /// The settings.
    pub settings: Settings,
    /// What the catalog says.
    pub catalog: Catalog,
    /// What follows on the day of the build.
    pub facts: Facts,
    /// The sentences of every language.
    pub messages: Arc<Messages>,
    /// The addresses.
    pub site: Site,
    /// The theme.
    pub theme: Theme,
    /// Files that are passed on.
    pub assets: Assets,
}

impl World {
    /// The facts in scope for a subject.
    pub fn scope(&self, subject: Subject) -> FactScope<'_> {
        FactScope::new(&self.catalog, &self.facts, subject)
    }

    /// The words of a message without arguments, in the language of a page; the
    /// key where no language has it.
    pub fn word(&self, locale: LocaleId, key: &str) -> String {
        match self.messages.constant(locale, key) {
            Some(text) => text.to_owned(),
            None => self.messages.format(locale, key, &()).map_or_else(|_| key.to_owned(), |text| text.text),
        }
    }

    /// The words of a message, if there is one that can be said.
    pub fn sentence(&self, locale: LocaleId, key: &str, scope: &dyn crate::messages::Scope) -> Option<String> {
        self.messages.resolve(locale, key)?;
        self.messages.format(locale, key, scope).ok().map(|text| text.text)
    }
}
