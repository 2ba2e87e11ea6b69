//! The lines of front matter that the program writes itself. All other bytes of
//! a file stay as they are.

use std::ops::Range;

use crate::content::Field;
use crate::content::parse::split;
use crate::diag::Diagnostics;
use crate::source::FileId;
use crate::yaml::{self, Entry, Node, Shape};

/// The field that names the source of a translation.
const FIELD: &str = "translated_from";

/// The text with this digest of its source. `None` where front matter cannot be
/// read, or is written so that no line fits into it.
pub fn with_translated_from(text: &str, digest: &str) -> Option<String> {
    let (front, _) = split(text).ok()?;
    let node = read(text, &front);
    let written = match entry(&node, FIELD) {
        Some(entry) if matches!(entry.value.shape, Shape::Scalar(_)) => {
            let place = entry.value.span.range();
            format!("{}{digest}{}", &text[..place.start], &text[place.end..])
        }
        Some(_) => return None,
        None => {
            let line_end = if text[..front.start].ends_with("\r\n") { "\r\n" } else { "\n" };
            format!("{}{FIELD}: {digest}{line_end}{}", &text[..front.end], &text[front.end..])
        }
    };
    // Written back it must say so, and nothing else than before.
    let (after, _) = split(&written).ok()?;
    let after = read(&written, &after);
    let is_written = entry(&after, FIELD).and_then(|entry| entry.value.as_text()) == Some(digest);
    let keys =
        |node: &Node| node.as_map().map_or(0, |entries| entries.iter().filter(|one| one.key.value != FIELD).count());
    (is_written && keys(&after) == keys(&node)).then_some(written)
}

/// The text without what is said about it, which is not true of another one:
/// its slug, who translated it, when. Each of these is expected on lines of its
/// own.
pub fn without_notes(text: &str) -> Option<String> {
    let (front, body) = split(text).ok()?;
    let node = read(text, &front);
    let entries = node.as_map().unwrap_or_default();
    let line_start = |at: usize| text[..at].rfind('\n').map_or(0, |end| end + 1);
    let starts: Vec<usize> = entries.iter().map(|entry| line_start(entry.key.span.range().start)).collect();
    let ends = starts.iter().skip(1).copied().chain([front.end]);
    let mut kept = text[..front.start].to_owned();
    kept.push_str(&text[front.start..starts.first().copied().unwrap_or(front.end)]);
    for ((entry, &start), end) in entries.iter().zip(&starts).zip(ends) {
        if !Field::is_note(&entry.key.value) {
            kept.push_str(text.get(start..end)?);
        }
    }
    kept.push_str(&text[front.end..body.start]);
    kept.push_str(&text[body]);
    Some(kept)
}

fn read(text: &str, front: &Range<usize>) -> Node {
    yaml::parse(FileId::NONE, &text[front.clone()], front.start, &mut Diagnostics::new())
}

fn entry<'n>(node: &'n Node, name: &str) -> Option<&'n Entry> {
    node.as_map()?.iter().find(|entry| entry.key.value == name)
}

#[cfg(test)]
mod tests {
    use super::{with_translated_from, without_notes};

    #[test]
    fn a_digest_takes_a_line_of_its_own_and_changes_no_other() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(with_translated_from(text, "kabc").as_deref(), expected, "{text}");
        };
        check("---\ntitle: A\n---\nB\n", Some("---\ntitle: A\ntranslated_from: kabc\n---\nB\n"));
        check(
            "---\ntranslated_from: k0 # mine\ntitle: A\n---\nB\n",
            Some("---\ntranslated_from: kabc # mine\ntitle: A\n---\nB\n"),
        );
        check("---\ntranslated_from: \"k0\"\n---\n", Some("---\ntranslated_from: kabc\n---\n"));
        check("---\r\ntitle: A\r\n---\r\nB\r\n", Some("---\r\ntitle: A\r\ntranslated_from: kabc\r\n---\r\nB\r\n"));
        check("---\nsummary: >\n  A\n  b\n---\n", Some("---\nsummary: >\n  A\n  b\ntranslated_from: kabc\n---\n"));
        check("---\n---\n", Some("---\ntranslated_from: kabc\n---\n"));
        check("---\ntranslated_from:\ntitle: A\n---\n", None);
        check("---\n{ title: A }\n---\n", None);
        check("title: A\n", None);
    }

    #[test]
    fn what_is_said_about_a_text_is_not_true_of_another() {
        let text = "---\n# Mine.\ntitle: A\nslug: a\n# Who.\nreviewer: B\nruns:\n  x: { notes: C }\ntranslated_from: k\n---\nD\n";
        let expected = "---\n# Mine.\ntitle: A\nruns:\n  x: { notes: C }\n---\nD\n";
        assert_eq!(without_notes(text).as_deref(), Some(expected));
        assert_eq!(without_notes("---\n---\nD\n").as_deref(), Some("---\n---\nD\n"));
    }
}
