//! Where code and comments stand in Markdown: placeables are not looked for there.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use crate::content::markdown::options;
use crate::content::placeholder::may_hold_placeable;

/// The bytes of code, comments and other HTML, in order. Only a text that may
/// hold both placeables and code is parsed for them; most hold one or neither.
pub(super) fn code_ranges(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    if !may_hold_code(text) || !may_hold_placeable(text) {
        return ranges;
    }
    for (event, range) in Parser::new_ext(text, options()).into_offset_iter() {
        let is_code =
            matches!(event, Event::Code(_) | Event::Start(Tag::CodeBlock(_)) | Event::Html(_) | Event::InlineHtml(_));
        if is_code {
            ranges.push(range);
        }
    }
    ranges.sort_by_key(|range| range.start);
    ranges
}

/// Whether there is a sign that all code has one of: a backtick, a fence, what
/// opens a tag, or the blanks that set a block in.
fn may_hold_code(text: &str) -> bool {
    let bytes = text.as_bytes();
    memchr::memchr3(b'`', b'<', b'\t', bytes).is_some()
        || ["~~~", "    "].iter().any(|sign| memchr::memmem::find(bytes, sign.as_bytes()).is_some())
}

#[cfg(test)]
mod tests {
    use super::code_ranges;

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = code_ranges(text).into_iter().map(|range| text[range].trim_end()).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn code_is_found_wherever_a_brace_could_be_taken_for_a_placeable() {
        check("At `{ x }` and { $n }", &["`{ x }`"]);
        check("~~~\n{ x }\n~~~\n", &["~~~\n{ x }\n~~~"]);
        check("A\n\n    { x }\n", &["{ x }"]);
        check("-     { x }\n", &["{ x }"]);
        check("> \t\t{ x }\n", &["{ x }"]);
        check("A <!-- { x } --> b", &["<!-- { x } -->"]);
    }

    #[test]
    fn a_text_without_one_of_both_is_not_read_for_it() {
        check("## A {#a}\n\nSee `code`.", &[]);
        check("## A {#a}\n\nAt { $n }.", &[]);
    }
}
