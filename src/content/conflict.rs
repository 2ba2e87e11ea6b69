//! Lines that a merge of two versions left behind.

use std::ops::Range;

/// The first line of signs, if both sides of a merge stand in a text. Code may
/// show such lines, and a quotation may be seven deep.
pub(super) fn conflict(text: &str) -> Option<Range<usize>> {
    let has = |sign: &[u8]| memchr::memmem::find(text.as_bytes(), sign).is_some();
    if !has(b"<<<<<<<") && !has(b">>>>>>>") {
        return None;
    }
    let is_sign =
        |line: &str, sign: &str| line.strip_prefix(sign).is_some_and(|rest| rest.is_empty() || rest.starts_with(' '));
    let mut is_code = false;
    let mut middle = None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let words = line.trim_end();
        let range = at..at + words.len();
        at += line.len();
        if words.trim_start().starts_with("```") || words.trim_start().starts_with("~~~") {
            is_code = !is_code;
        }
        match () {
            () if is_code => {}
            () if is_sign(words, "<<<<<<<") => return Some(range),
            () if words == "=======" => middle = middle.or(Some(range)),
            () if is_sign(words, ">>>>>>>") && middle.is_some() => return middle,
            () => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::conflict;

    #[test]
    fn both_sides_of_a_merge_are_told_from_what_looks_like_them() {
        let check = |text: &str, expected: Option<&str>| assert_eq!(conflict(text).map(|range| &text[range]), expected);
        check("A\n<<<<<<< ours\nB\n=======\nC\n>>>>>>> theirs\n", Some("<<<<<<< ours"));
        check("A\r\n=======\r\nC\r\n>>>>>>> theirs\r\n", Some("======="));
        check("A\n=======\n\nB <<<<<<< C\n", None);
        check("```\n<<<<<<< ours\n```\n", None);
        check(">>>>>>> seven deep\n", None);
        check("<<<<<<<< eight\n", None);
    }
}
