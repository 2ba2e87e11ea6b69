//! Keys that a template puts together, and says so: `{# l10n-keys: status-* #}`.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::messages::Messages;
use crate::source::{FileId, Span};
use crate::theme::{Piece, Template};

const SIGN: &str = "l10n-keys:";

/// What a template declares.
#[derive(Debug, Default)]
pub(super) struct Declarations {
    patterns: Vec<String>,
}

impl Declarations {
    /// Reads the comments of a template. A pattern that fits no message of the
    /// source is reported.
    pub(super) fn read(
        template: &Template,
        text: &str,
        file: FileId,
        messages: &Messages,
        found: &mut Diagnostics,
    ) -> Declarations {
        let mut patterns = Vec::new();
        for piece in &template.pieces {
            let Piece::Comment(range) = piece else { continue };
            let Some(at) = text[range.clone()].find(SIGN) else { continue };
            let start = range.start + at + SIGN.len();
            let words = text[start..range.end].trim_end_matches('-');
            for word in words.split([' ', '\t', '\r', '\n', ',']).filter(|word| !word.is_empty()) {
                let fits = |key: &str| fits(word, key);
                if !messages.written(messages.source()).any(|(key, _)| fits(key))
                    && !messages.may_have_more(messages.source())
                {
                    let from = start + words.find(word).unwrap_or_default();
                    let place = Span::new(file, from, from + word.len());
                    let message = format!("there is no message whose key is like `{word}`");
                    found.report(Diagnostic::new(Code::TEMPLATE_UNKNOWN_MESSAGE, place, message));
                }
                patterns.push(word.to_owned());
            }
        }
        Declarations { patterns }
    }

    /// The patterns that a key with this beginning can fit.
    pub(super) fn of<'d>(&'d self, prefix: &'d str) -> impl Iterator<Item = &'d str> {
        let can_fit = move |pattern: &&str| {
            let fixed = pattern.split('*').next().unwrap_or(pattern);
            fixed.starts_with(prefix) || prefix.starts_with(fixed)
        };
        self.patterns.iter().map(String::as_str).filter(can_fit)
    }
}

/// Whether a key is like a pattern, in which a star stands for anything.
pub(super) fn fits(pattern: &str, key: &str) -> bool {
    let mut parts = pattern.split('*');
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = key.strip_prefix(first) else { return false };
    let mut parts: Vec<&str> = parts.collect();
    let Some(last) = parts.pop() else { return rest.is_empty() };
    for part in parts {
        let Some(at) = rest.find(part) else { return false };
        rest = &rest[at + part.len()..];
    }
    rest.ends_with(last)
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_star_stands_for_anything() {
        let check =
            |pattern: &str, key: &str, expected: bool| assert_eq!(fits(pattern, key), expected, "{pattern} {key}");
        check("status-*", "status-open", true);
        check("status-*", "status", false);
        check("page-*-description", "page-news-description", true);
        check("page-*-description", "page-description", false);
        check("page-*-description", "page-news-title", false);
        check("a-*-b-*-c", "a-1-b-2-c", true);
        check("a-*-b-*-c", "a-1-2-c", false);
        check("open", "open", true);
        check("open", "opened", false);
    }
}
