//! Words in templates that no translator will ever see.

use crate::check::templates::surroundings::{Surroundings, read};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span};
use crate::theme::Template;

/// Attributes that people read or hear.
const READ: [&str; 6] = ["alt", "aria-label", "aria-description", "placeholder", "title", "label"];

pub(super) fn check(template: &Template, text: &str, file: FileId, found: &mut Diagnostics) {
    let (_, stretches) = read(template, text);
    for stretch in stretches.iter().filter(|stretch| !stretch.is_kept) {
        let is_read = match &stretch.around {
            Surroundings::Text | Surroundings::Plain => true,
            Surroundings::Tag(Some(name)) => READ.contains(&name.as_str()),
            Surroundings::Tag(None) | Surroundings::Code => false,
        };
        let Some((from, words)) = words(stretch.text).filter(|_| is_read) else { continue };
        let start = stretch.start + from;
        let message = format!("`{words}` stands in the template, so every language shows it");
        let fault =
            Diagnostic::new(Code::TEMPLATE_HARD_CODED_TEXT, Span::new(file, start, start + words.len()), message);
        found.report(fault.help("make it a message and write `{{ t(key=\"…\") }}`, or mark it `translate=\"no\"`"));
    }
}

/// The part of a text from its first word to its last, and where it begins.
/// Entities are no words.
fn words(text: &str) -> Option<(usize, &str)> {
    let trimmed = text.trim();
    let start = text.len() - text.trim_start().len();
    let mut is_entity = false;
    let has_letter = trimmed.chars().any(|letter| {
        is_entity = letter == '&' || is_entity && letter != ';' && !letter.is_whitespace();
        letter.is_alphabetic() && !is_entity
    });
    has_letter.then_some((start, trimmed))
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn signs_and_entities_are_no_words() {
        assert_eq!(words(" · – &nbsp;&#8230; 12 "), None);
        assert_eq!(words("\n Read more → "), Some((2, "Read more →")));
        assert_eq!(words("&amp; so"), Some((0, "&amp; so")));
    }
}
