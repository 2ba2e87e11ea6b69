//! Words that many pages say: terms, languages, statuses. Each is made once for a language.

use crate::catalog::Word;
use crate::locale::Locale;
use crate::render::shape::{Made, Words};
use crate::render::view::View;
use crate::rules::Status;

shape! {
    /// A word of the catalog: a level, a format, a topic.
    Term {
        /// Its name in the catalog.
        id: Words,
        /// What readers call it.
        label: String,
        /// The tag of the language of the label, where it is not the page's.
        lang: Option<String>,
        /// The list of what it is said of, where there is one.
        url: Option<String>,
    }

    /// A language, named in the language of the page.
    LanguageName {
        /// Its tag.
        tag: Words,
        /// Its name.
        name: String,
    }

    /// Where something stands.
    StatusView {
        /// One of the shapes that the style sheet draws.
        key: &'static str,
        /// The same in words.
        text: String,
    }
}

impl View<'_> {
    /// A term whose label is the message `prefix-id`.
    pub(super) fn term(&self, prefix: &str, id: &str, url: Option<String>) -> Made<Term> {
        self.shared.word(self.locale, format!("{prefix}-{id}"), || self.make_term(prefix, id, url))
    }

    /// The same by itself.
    pub(super) fn make_term(&self, prefix: &str, id: &str, url: Option<String>) -> Term {
        let (label, text) = self.world.label(self.locale, prefix, id);
        Term { id: id.into(), label, lang: self.foreign(text), url }
    }

    /// The term that a word of the facts is.
    pub(super) fn word_term(&self, word: &Word) -> Made<Term> {
        self.term(word.family, word, None)
    }

    /// What a message says for such a word, where a value has no field for its
    /// language.
    pub(super) fn said_word(&self, word: &Word) -> String {
        let (label, text) = self.world.label(self.locale, word.family, word);
        self.said(label, text)
    }

    /// A language, named in the page's.
    pub(super) fn language(&self, locale: &Locale) -> Made<LanguageName> {
        self.shared.word(self.locale, format!("language-{}", locale.tag()), || LanguageName {
            tag: locale.tag().into(),
            name: self.language_name(locale),
        })
    }

    /// The name of a language in the page's.
    pub(super) fn language_name(&self, locale: &Locale) -> String {
        let (name, text) = self.world.language_name(self.locale, locale);
        self.said(name, text)
    }

    /// Where registration for a run stands.
    pub(super) fn status(&self, status: Status) -> Made<StatusView> {
        let key = format!("status-{}", status.name());
        self.shared.word(self.locale, key.clone(), || StatusView { key: status.name(), text: self.word(&key) })
    }
}
