//! A text that is judged: the value of a message or one of its attributes,
//! with what the source language says in its place.

use std::borrow::Cow;
use std::ops::Range;

use crate::diag::{About, Code, Diagnostic, Diagnostics, Edit, Fix, Severity};
use crate::lint::branches::lines;
use crate::lint::corpus::{Corpus, Item};
use crate::locale::{Locale, LocaleId};
use crate::messages::written::Words;
use crate::source::Line;

/// A text, and what it was translated from.
pub struct Unit<'c, 's> {
    /// Everything else.
    pub corpus: &'c Corpus<'s>,
    /// The language of the text.
    pub locale: LocaleId,
    /// The message or term.
    pub item: Item<'c, 's>,
    /// `id`, `id.attribute` or `-term`.
    pub key: Cow<'s, str>,
    /// The words.
    pub words: &'c Words<'s>,
    /// What readers see of them.
    pub lines: Vec<Line>,
    /// What the source language says; `None` in that language itself.
    pub original: Option<Original<'c, 's>>,
}

/// The text in the source language.
pub struct Original<'c, 's> {
    /// The message or term.
    pub item: Item<'c, 's>,
    /// The words.
    pub words: &'c Words<'s>,
    /// What readers see of them.
    pub lines: Vec<Line>,
}

impl<'c, 's> Unit<'c, 's> {
    /// A text of the source language, or one that is in no other.
    pub fn alone(corpus: &'c Corpus<'s>, item: Item<'c, 's>, key: Cow<'s, str>, words: &'c Words<'s>) -> Self {
        let lines = lines(&words.pattern);
        Unit { corpus, locale: item.area.locale, item, key, words, lines, original: None }
    }

    /// A translated text.
    pub fn translated(self, item: Item<'c, 's>, words: &'c Words<'s>) -> Self {
        let lines = lines(&words.pattern);
        Unit { original: Some(Original { item, words, lines }), ..self }
    }

    /// The name of the attribute, if it is one.
    pub fn attribute(&self) -> Option<&str> {
        self.key.split_once('.').map(|(_, name)| name)
    }

    /// The language.
    pub fn tag(&self) -> &'s Locale {
        self.corpus.tag(self.locale)
    }

    /// A finding at some bytes of its file.
    pub fn fault(&self, code: Code, range: Range<usize>, message: impl Into<String>) -> Finding {
        let mut finding = Finding::new(self.item, self.corpus, code, range, message).key(&self.key);
        finding.about.text = Some(self.item.area.squeezed(&self.words.range));
        if let Some(original) = &self.original {
            finding.about.source_text = Some(original.item.area.squeezed(&original.words.range));
            let span = original.item.area.span(original.words.name_range.clone());
            finding.diagnostic = finding.diagnostic.related(span, "the message in the source language");
        }
        finding
    }

    /// A finding about all of it, at its name.
    pub fn fault_at_name(&self, code: Code, message: impl Into<String>) -> Finding {
        self.fault(code, self.words.name_range.clone(), message)
    }
}

/// A finding that is being put together.
#[must_use]
pub struct Finding {
    diagnostic: Diagnostic,
    about: About,
    file: crate::source::FileId,
}

impl Finding {
    /// A finding in an entry.
    pub fn new(
        item: Item<'_, '_>,
        corpus: &Corpus<'_>,
        code: Code,
        range: Range<usize>,
        message: impl Into<String>,
    ) -> Finding {
        let about = About {
            locale: corpus.tag(item.area.locale).tag().to_owned(),
            key: item.entry.name.to_owned(),
            ..About::default()
        };
        Finding { diagnostic: Diagnostic::new(code, item.area.span(range), message), about, file: item.area.file }
    }

    /// In the text of this key.
    pub fn key(mut self, key: &str) -> Self {
        key.clone_into(&mut self.about.key);
        self
    }

    /// In words of this language.
    pub fn locale(mut self, locale: &Locale) -> Self {
        locale.tag().clone_into(&mut self.about.locale);
        self
    }

    /// About this variable, term, option or category.
    pub fn name(mut self, name: impl Into<String>) -> Self {
        self.about.name = Some(name.into());
        self
    }

    /// In this branch of a choice.
    pub fn branch(mut self, branch: Option<&str>) -> Self {
        self.about.branch = branch.map(str::to_owned);
        self
    }

    /// What the source language says.
    pub fn source_text(mut self, text: String) -> Self {
        self.about.source_text = Some(text);
        self
    }

    /// With what arguments come to.
    pub fn samples(mut self, samples: Vec<(String, String)>) -> Self {
        self.about.samples = samples;
        self
    }

    /// With what to do.
    pub fn help(mut self, help: impl Into<String>) -> Self {
        self.diagnostic = self.diagnostic.help(help);
        self
    }

    /// With the nearest of some names.
    pub fn suggest<'a>(mut self, wrong: &str, names: impl IntoIterator<Item = &'a str>) -> Self {
        self.diagnostic = self.diagnostic.suggest(wrong, names);
        self
    }

    /// With another severity than the rule's own.
    pub fn severity(mut self, severity: Severity) -> Self {
        self.diagnostic = self.diagnostic.severity(severity);
        self
    }

    /// Mended by other bytes at some places of its file.
    pub fn edits(mut self, edits: impl IntoIterator<Item = (Range<usize>, String)>) -> Self {
        let edit = |(range, text): (Range<usize>, String)| Edit {
            span: crate::source::Span::new(self.file, range.start, range.end),
            text,
        };
        let edits: Vec<Edit> = edits.into_iter().map(edit).collect();
        self.about.fix = (!edits.is_empty()).then_some(Fix::Edits(edits));
        self
    }

    /// Mended by taking its file away.
    pub fn remove_file(mut self) -> Self {
        self.about.fix = Some(Fix::Remove(self.file));
        self
    }

    /// Tells it.
    pub fn report(self, found: &mut Diagnostics) {
        found.report(self.diagnostic.about(self.about));
    }
}
