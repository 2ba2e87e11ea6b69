//! How far a text is translated (K25).

use crate::catalog::{Entity, Facts};
use crate::config::{MissingPage, Settings};
use crate::freshness::Freshness;
use crate::locale::LocaleId;

/// What readers of a language find.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum TranslationState {
    /// The text its editors write.
    Source,
    /// A translation.
    Current,
    /// A translation whose source changed since.
    Stale,
    /// No text of their own, but one in another language, which says so.
    Fallback,
    /// No text, and none in its place.
    Missing,
}

impl TranslationState {
    /// The state of an entity's text in a language.
    pub fn of<T: Facts>(
        entity: &Entity<T>,
        locale: LocaleId,
        settings: &Settings,
        freshness: &Freshness,
    ) -> TranslationState {
        let (l10n, kind) = (&settings.l10n, T::KIND);
        let missing = l10n.missing_page_by_kind.get(kind.name()).copied().unwrap_or(l10n.missing_page);
        match entity.has_text(locale) {
            true if locale == entity.source => TranslationState::Source,
            true if freshness.is_stale(kind, &entity.id, locale) => TranslationState::Stale,
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
            TranslationState::Stale => "stale",
            TranslationState::Fallback => "fallback",
            TranslationState::Missing => "missing",
        }
    }
}
