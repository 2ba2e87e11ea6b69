//! What in a Markdown file are no words of its text.

use std::ops::Range;

/// Placeables, code, comments, addresses and ids of headings, in order.
pub(in crate::check) fn hidden(text: &str, front: usize) -> Vec<Range<usize>> {
    let bytes = text.as_bytes();
    let mut ranges = Vec::new();
    let mut at = 0;
    while let Some(start) = memchr::memchr3(b'{', b'`', b'<', &bytes[at..]).map(|step| at + step) {
        let end = match bytes[start] {
            // Front matter has mappings in braces, and placeables in quotes.
            b'{' if start < front
                && !text[start + 1..].trim_start().starts_with(['$', '-'])
                && !is_call(&text[start..]) =>
            {
                start + 1
            }
            b'{' => braces_end(bytes, start),
            b'`' => code_end(text, start),
            _ if text[start..].starts_with("<!--") => find(text, start, "-->").unwrap_or(text.len()),
            _ => find(text, start, ">")
                .filter(|end| !text[start..*end].contains(char::is_whitespace))
                .unwrap_or(start + 1),
        };
        if end > start + 1 {
            ranges.push(start..end);
        }
        at = end;
    }
    let mut at = 0;
    while let Some(start) = memchr::memmem::find(&bytes[at..], b"](").map(|step| at + step) {
        let end = find(text, start, ")").unwrap_or(start + 2);
        ranges.push(start + 1..end);
        at = end;
    }
    ranges.sort_by_key(|range| range.start);
    ranges.dedup_by(|next, first| {
        next.start < first.end && {
            first.end = first.end.max(next.end);
            true
        }
    });
    ranges
}

/// `{ DATETIME(…) }`, `{ policy-refund }`
fn is_call(text: &str) -> bool {
    let inner = text[1..].trim_start();
    let name = inner.find(|c: char| !c.is_ascii_alphanumeric() && c != '-' && c != '_').unwrap_or(inner.len());
    name > 0 && inner[name..].trim_start().starts_with(['(', '}'])
}

fn find(text: &str, from: usize, what: &str) -> Option<usize> {
    text[from..].find(what).map(|step| from + step + what.len())
}

fn braces_end(bytes: &[u8], start: usize) -> usize {
    let mut depth = 0_usize;
    for (step, byte) in bytes[start..].iter().enumerate() {
        match byte {
            b'{' => depth += 1,
            b'}' if depth == 1 => return start + step + 1,
            b'}' => depth -= 1,
            // A placeable does not go over a blank line.
            b'\n' if bytes.get(start + step + 1) == Some(&b'\n') => return start + 1,
            _ => {}
        }
    }
    start + 1
}

/// The end of code that begins with as many ticks.
fn code_end(text: &str, start: usize) -> usize {
    let ticks = text[start..].bytes().take_while(|b| *b == b'`').count();
    let fence = &text[start..start + ticks];
    let from = start + ticks;
    find(text, from, fence).unwrap_or(from)
}

#[cfg(test)]
mod tests {
    use super::hidden;

    #[test]
    fn what_is_not_said_is_hidden() {
        let text =
            "In { $weeks } weeks `8 weeks` [eight](course:a-8) <!-- 8 weeks --> <https://a.example/8>\n## A {#a-8}\n";
        let parts: Vec<&str> = hidden(text, 0).into_iter().map(|range| &text[range]).collect();
        assert_eq!(
            parts,
            ["{ $weeks }", "`8 weeks`", "(course:a-8)", "<!-- 8 weeks -->", "<https://a.example/8>", "{#a-8}"]
        );
        let front = "runs: { spring: { notes: \"In { $weeks } weeks\" } }\n";
        let parts: Vec<&str> = hidden(front, front.len()).into_iter().map(|range| &front[range]).collect();
        assert_eq!(parts, ["{ $weeks }"]);
    }
}
