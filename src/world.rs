//! Everything that a page, an export or a check can depend on.

mod offers;
mod prose;

use std::sync::Arc;

use crate::catalog::Catalog;
use crate::config::Settings;
use crate::freshness::Freshness;
use crate::lint::Glossary;
use crate::listing::Novelties;
use crate::load::{AssetId, Assets};
use crate::locale::{Locale, LocaleId};
use crate::messages::Messages;
use crate::routes::{Lock, Site};
use crate::rules::{FactScope, Facts, Subject};
use crate::theme::Theme;

pub use offers::page_of_appointment;
pub use prose::{ProseWriter, Readers};

/// The results of the stages before, complete and never changed.
pub struct World {
    /// The settings.
    pub settings: Settings,
    /// What the catalog says.
    pub catalog: Catalog,
    /// How far each translation is from its source.
    pub freshness: Freshness,
    /// What follows on the day of the build.
    pub facts: Facts,
    /// What is new, for feeds.
    pub novelties: Novelties,
    /// Terms and names that translations keep to.
    pub glossary: Glossary,
    /// The sentences of every language.
    pub messages: Arc<Messages>,
    /// The addresses.
    pub site: Site,
    /// What was published until now.
    pub lock: Lock,
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

    /// The addresses of a picture in its widths, as the `srcset` of HTML; `None` where it has one only.
    pub fn srcset(&self, asset: AssetId) -> Option<String> {
        let widths = self.site.pictures.get(asset).iter();
        let offered: Vec<String> =
            widths.map(|one| format!("{} {}w", self.site.base.link(&one.path), one.width)).collect();
        (!offered.is_empty()).then(|| offered.join(", "))
    }

    /// What readers of a language are told for a word of the facts, and the
    /// language of that: the message `family-id`, or the word itself.
    pub fn label(&self, locale: LocaleId, family: &str, id: &str) -> (String, LocaleId) {
        match self.messages.format(locale, &format!("{family}-{id}"), &()) {
            Ok(text) => (text.text, text.locale),
            Err(_) => (humanize(id), locale),
        }
    }

    /// The name of a language in another: the message `language-<tag>`, or the
    /// one of the tag without its region, or the tag.
    pub fn language_name(&self, locale: LocaleId, language: &Locale) -> (String, LocaleId) {
        let named = [language.tag(), language.language()].into_iter().find_map(|tag| {
            let key = format!("language-{}", tag.to_ascii_lowercase());
            let text = self.messages.resolve(locale, &key)?;
            Some((self.word(locale, &key), text))
        });
        named.unwrap_or_else(|| (language.tag().to_owned(), locale))
    }
}

/// `live-virtual` as words, where nobody gave any.
fn humanize(id: &str) -> String {
    let mut words = id.replace(['-', '_'], " ");
    if let Some(first) = words.get_mut(..1) {
        first.make_ascii_uppercase();
    }
    words
}
