//! How far a text is translated (K25), as far as the catalog itself tells.

use crate::catalog::Entity;
use crate::config::{MissingPage, Settings};
use crate::content::Kind;
use crate::locale::LocaleId;

/// What readers of a language find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TranslationState {
    /// The text its editors write.
    Source,
    /// A translation.
    Current,
    /// No text of their own, but one in another language, which says so.
    Fallback,
    /// No text, and none in its place.
    Missing,
}

impl TranslationState {
    /// The state of an entity's text in a language.
    pub fn of<T>(entity: &Entity<T>, kind: Kind, locale: LocaleId, settings: &Settings) -> TranslationState {
        let l10n = &settings.l10n;
        let missing = l10n.missing_page_by_kind.get(kind.name()).copied().unwrap_or(l10n.missing_page);
        match entity.has_text(locale) {
            true if locale == entity.source => TranslationState::Source,
            true => TranslationState::Current,
            false if missing == MissingPage::Fallback && entity.text(locale).is_some() => TranslationState::Fallback,
            false => TranslationState::Missing,
        }
    }

    /// The name for machines.
    pub fn name(self) -> &'static str {
        match self {
            TranslationState::Source => "source",
            TranslationState::Current => "current",
            TranslationState::Fallback => "fallback",
            TranslationState::Missing => "missing",
        }
    }
}
