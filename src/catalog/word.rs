//! Words of a vocabulary in facts: a level, a format, a role.

use crate::calendar::Date;
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// A word, its place, and the message that says it to readers.
#[derive(Clone, Debug)]
pub struct Word {
    /// The key of the message: `level-intermediate`.
    pub key: String,
    /// What the word is of: `level`.
    pub family: &'static str,
    /// Where it is written.
    pub span: Span,
}

impl Word {
    /// The word as it is written; in messages, underscores are hyphens.
    pub(super) fn new(family: &'static str, written: &Spanned<String>) -> Word {
        let key = format!("{family}-{}", written.value.replace('_', "-"));
        Word { key, family, span: written.span }
    }
}

/// One of a few words; another one is reported.
pub(super) fn one_of(
    fields: &mut Fields<'_, '_>,
    name: &'static str,
    doc: &'static str,
    words: &[&str],
) -> Option<String> {
    let written = fields.get_spanned::<String>(name, doc)?;
    if words.contains(&written.value.as_str()) {
        return Some(written.value);
    }
    let list: Vec<String> = words.iter().map(|word| format!("`{word}`")).collect();
    let message = format!("`{}` is not one of {}", written.value, list.join(", "));
    let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, written.span, message);
    fields.found.report(fault.suggest(&written.value, words.iter().copied()));
    None
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
