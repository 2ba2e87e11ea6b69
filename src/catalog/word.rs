//! Words of a vocabulary in facts: a level, a format, a role.

use std::ops::Deref;

use crate::calendar::Date;
use crate::catalog::Names;
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// A word, its place, and the message that says it to readers. It stands for
/// its id: `in-person` where `in_person` is written.
#[derive(Clone, Debug)]
pub struct Word {
    /// The word, with hyphens.
    pub id: String,
    /// What the word is of: `level`. The message `level-<id>` says it.
    pub family: &'static str,
    /// Where it is written; nowhere where it is the usual one.
    pub span: Option<Span>,
}

impl Word {
    /// The word as it is written; in messages, underscores are hyphens.
    pub(super) fn new(family: &'static str, written: &Spanned<String>) -> Word {
        Word { id: written.value.replace('_', "-"), family, span: Some(written.span) }
    }

    /// The word where none is written.
    pub(super) fn usual(family: &'static str, id: &str) -> Word {
        Word { id: id.to_owned(), family, span: None }
    }

    /// The key of its message: `level-intermediate`.
    pub fn key(&self) -> String {
        format!("{}-{}", self.family, self.id)
    }

    /// Reads a word.
    pub(super) fn get(
        fields: &mut Fields<'_, '_>,
        name: &'static str,
        doc: &'static str,
        family: &'static str,
    ) -> Option<Word> {
        fields.get_spanned::<String>(name, doc).map(|written| Word::new(family, &written))
    }

    /// Reads a word that must be there.
    pub(super) fn require(
        fields: &mut Fields<'_, '_>,
        name: &'static str,
        doc: &'static str,
        family: &'static str,
    ) -> Option<Word> {
        fields.require_spanned::<String>(name, doc).map(|written| Word::new(family, &written))
    }

    /// Reads a list of words.
    pub(super) fn list(
        fields: &mut Fields<'_, '_>,
        name: &'static str,
        doc: &'static str,
        family: &'static str,
    ) -> Vec<Word> {
        fields.list::<String>(name, doc).iter().map(|written| Word::new(family, written)).collect()
    }

    /// Reads a word of a vocabulary; where the catalog has none of that name,
    /// every word goes that a message says.
    pub(super) fn term(
        fields: &mut Fields<'_, '_>,
        names: &Names,
        (name, doc): (&'static str, &'static str),
        family: &'static str,
        vocabulary: &str,
    ) -> Option<Word> {
        let written = fields.get_spanned::<String>(name, doc)?;
        names.vocabularies.check(vocabulary, &written, fields.found).then(|| Word::new(family, &written))
    }

    /// Reads a list of words of a vocabulary.
    pub(super) fn terms(
        fields: &mut Fields<'_, '_>,
        names: &Names,
        (name, doc): (&'static str, &'static str),
        family: &'static str,
        vocabulary: &str,
    ) -> Vec<Word> {
        let written = fields.list::<String>(name, doc);
        let known = written.iter().filter(|one| names.vocabularies.check(vocabulary, one, fields.found));
        known.map(|one| Word::new(family, one)).collect()
    }
}

impl Deref for Word {
    type Target = str;

    fn deref(&self) -> &str {
        &self.id
    }
}

/// A first and a last day; a last day before the first is reported.
pub(super) fn check_period(first: Option<&Spanned<Date>>, last: Option<&Spanned<Date>>, fields: &mut Fields<'_, '_>) {
    if let (Some(first), Some(last)) = (first, last)
        && last.value < first.value
    {
        let message = format!("the last day ({}) is before the first ({})", last.value, first.value);
        let fault = Diagnostic::new(Code::YAML_OUT_OF_RANGE, last.span, message);
        fields.found.report(fault.related(first.span, "the first day"));
    }
}
