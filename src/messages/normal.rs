//! Entries and placeables in the one way that Fluent's serializer writes them.
//!
//! What differs only in indentation, comments or blank lines is the same text to
//! a translator.

use std::ops::Range;

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;
use fluent_syntax::serializer::serialize;

use crate::messages::passage::Passage;
use crate::messages::resource;
use crate::messages::syntax::too_deep;

/// A message or term of a file, as it counts for translators.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// `id`, or `-id` of a term.
    pub name: String,
    /// The bytes of the file from its name to the next entry or comment.
    pub range: Range<usize>,
    /// Value and attributes without comments.
    pub text: String,
    /// The comment above it.
    pub comment: String,
    /// Whether it stands in a group whose comment begins with `Required`.
    pub is_required: bool,
}

impl Entry {
    /// Whether it is a term.
    pub fn is_term(&self) -> bool {
        self.name.starts_with('-')
    }
}

/// The entries of a file that can be read, in its order.
pub fn entries(text: &str) -> Vec<Entry> {
    if too_deep(text).is_some() {
        return Vec::new();
    }
    let whole = Passage::file(text);
    let (body, _) = resource::read(whole);
    let mut list: Vec<Entry> = Vec::new();
    let mut is_required = false;
    for entry in body {
        let (name, comment, entry) = match entry {
            ast::Entry::Message(message) => {
                let ast::Message { id, value, attributes, comment } = message;
                (id.name, comment, ast::Entry::Message(ast::Message { id, value, attributes, comment: None }))
            }
            ast::Entry::Term(term) => {
                let ast::Term { id, value, attributes, comment } = term;
                (id.name, comment, ast::Entry::Term(ast::Term { id, value, attributes, comment: None }))
            }
            ast::Entry::GroupComment(comment) => {
                let first = comment.content.first().map_or("", |line| line.as_str());
                is_required = first.trim_start().starts_with("Required");
                continue;
            }
            _ => continue,
        };
        let hyphen = if matches!(entry, ast::Entry::Term(_)) { "-" } else { "" };
        let start = name.range().start - hyphen.len();
        let text = serialize(&ast::Resource { body: vec![entry] }).trim_end().to_owned();
        let lines = comment.into_iter().flat_map(|comment| comment.content);
        let comment = lines.map(|line| line.as_str()).collect::<Vec<_>>().join("\n");
        list.push(Entry {
            comment,
            name: format!("{hyphen}{}", name.as_str()),
            range: start..start,
            text,
            is_required,
        });
    }
    let starts: Vec<usize> = list.iter().skip(1).map(|entry| entry.range.start).chain([text.len()]).collect();
    for (entry, next) in list.iter_mut().zip(starts) {
        entry.range.end = entry.range.start + own_length(&text[entry.range.start..next]);
    }
    list
}

/// How much of a text is the entry that it begins with: up to the next line that
/// is not indented.
fn own_length(text: &str) -> usize {
    let mut end = 0;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let is_own = at == 0 || line.trim().is_empty() || line.starts_with([' ', '}']);
        if !is_own {
            break;
        }
        end += line.len();
    }
    text[..end].trim_end().len()
}

/// A placeable on one line; one that cannot be read keeps its words.
pub(super) fn normal_placeable(text: &str) -> String {
    let entry = format!("p = {text}");
    let read = (too_deep(text).is_none()).then(|| parse_runtime(entry.as_str()).ok()).flatten();
    let written = read.map(|resource| serialize(&resource));
    let written = written.as_deref().and_then(|written| written.trim_start().strip_prefix("p =")).unwrap_or(text);
    written.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::{entries, normal_placeable};

    #[test]
    fn entries_are_the_same_however_they_are_laid_out() {
        let check = |one: &str, other: &str, expected: bool| {
            let texts =
                |text: &str| entries(text).into_iter().map(|entry| (entry.name, entry.text)).collect::<Vec<_>>();
            assert_eq!(texts(one) == texts(other), expected, "{one}\n{other}");
        };
        check("a = A\n", "# A comment.\na   =   A\n\n", true);
        check(
            "a = { $n ->\n [one] x\n *[other] y\n }\n",
            "a =\n    { $n ->\n        [one] x\n       *[other] y\n    }",
            true,
        );
        check("a = A\n    .b = B\n", "a =\n    A\n  .b   = B\n", true);
        check("a = {$n}\n", "a = { $n }\n", true);
        check("a = A\r\n", "a = A\n", true);
        check("a = A\n", "a = B\n", false);
        check("a = A\n    .b = B\n", "a = A\n    .b = C\n", false);
        check("a = A\n", "b = A\n", false);
        check("-a = A\n", "a = A\n", false);
    }

    #[test]
    fn an_entry_knows_its_place_and_its_group() {
        let text = "### File.\n\n## Required\na = A\n    more\n# About b.\nb = { $n ->\n   *[other] B\n}\n\n##\n-c = C\njunk\nd = D\n";
        let found: Vec<(String, &str, bool)> = entries(text)
            .into_iter()
            .map(|entry| (entry.name, &text[entry.range.clone()], entry.is_required))
            .collect();
        let expected = [
            ("a".to_owned(), "a = A\n    more", true),
            ("b".to_owned(), "b = { $n ->\n   *[other] B\n}", true),
            ("-c".to_owned(), "-c = C", false),
            ("d".to_owned(), "d = D", false),
        ];
        assert_eq!(found, expected);
    }

    #[test]
    fn a_placeable_is_the_same_however_it_is_laid_out() {
        let check = |text: &str, expected: &str| assert_eq!(normal_placeable(text), expected, "{text}");
        check("{$n}", "{ $n }");
        check("{ $n\n}", "{ $n }");
        check("{ NUMBER( $n,  style:\"percent\" ) }", "{ NUMBER($n, style: \"percent\") }");
        check("{ $n ->\n[one] a day\n   *[other] { $n }  days\n}", "{ $n -> [one] a day *[other] { $n } days }");
        check("{ $n ", "{ $n");
    }
}
