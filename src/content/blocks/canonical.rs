//! The one form of words that can be written in several.

use icu_normalizer::ComposingNormalizerBorrowed;

use crate::content::placeholder::{Stretch, shield};
use crate::diag::Diagnostics;
use crate::source::{FileId, Span};

/// Runs of blanks and line breaks become one blank, and none at the ends. Other
/// white space is typography and stays.
pub(super) fn collapse(text: &str) -> String {
    text.split([' ', '\t', '\r', '\n']).filter(|word| !word.is_empty()).collect::<Vec<_>>().join(" ")
}

/// Unicode's composed form.
pub(super) fn normal(text: &str) -> String {
    match text.is_ascii() {
        true => text.to_owned(),
        false => ComposingNormalizerBorrowed::new_nfc().normalize(text).into_owned(),
    }
}

/// Writes words so that they are no markup.
pub(super) fn escape_into(words: &str, out: &mut String) {
    for c in words.chars() {
        if matches!(c, '\\' | '*' | '`' | '[' | ']' | '~' | '|') {
            out.push('\\');
        }
        out.push(c);
    }
}

/// A line of plain text with its placeables, and these alone.
pub(super) fn line(text: &str) -> (String, Vec<String>) {
    let place = Span::new(FileId::NONE, 0, text.len());
    let shielded = shield(text, place, &[], &mut Diagnostics::new());
    let (mut out, mut marks) = (String::new(), Vec::new());
    shielded.each(&shielded.text, |stretch| match stretch {
        Stretch::Words(words) => out.push_str(words),
        Stretch::Placeable(placeable) => {
            let placeable = placeable.normal();
            out.push_str(&placeable);
            marks.push(placeable);
        }
    });
    (normal(&collapse(&out)), marks)
}
