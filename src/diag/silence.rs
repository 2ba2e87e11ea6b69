//! Comments of editors that a finding is meant to stay.
//!
//! `# prospectus: allow CODE – reason` in YAML, Fluent and front matter, and
//! `<!-- prospectus: allow CODE – reason -->` in Markdown, are about their own
//! line, or, where they stand alone, about the next one. Translators write
//! `# l10n-allow: RULE reason` above a message or field, or
//! `<!-- l10n-allow: RULE reason -->` above a block: that is about all of what
//! stands below it. Here they are only read; `check` says what they do.

use std::ops::Range;

use crate::diag::{ALL, Code};
use crate::source::{SourceFile, Span};

/// What a comment begins with, before its sign is taken off.
const MARK: &str = "prospectus: allow";

/// What a comment of translators begins with.
pub const L10N_MARK: &str = "l10n-allow:";

/// Between the code and the reason.
const DASHES: [char; 3] = ['–', '—', '-'];

/// A comment that silences.
#[derive(Clone, Debug)]
pub struct Silence {
    /// The code or rule, as it is written.
    pub code: String,
    /// The variable or term that is meant; any if absent.
    pub name: Option<String>,
    /// Whether it is said of a translation as such.
    pub is_of_translator: bool,
    /// The comment without its signs.
    pub place: Span,
    /// Whether it says why.
    pub has_reason: bool,
    /// The lines it is about, the comment's own first.
    pub lines: Range<usize>,
    /// Whether it stands above everything in its file.
    pub is_at_head: bool,
    /// Whether it may be about the next line too.
    is_open: bool,
}

impl Silence {
    /// What a comment of this kind begins with.
    pub fn mark(&self) -> &'static str {
        if self.is_of_translator { L10N_MARK } else { MARK }
    }

    /// The code that is meant. Translators may leave out the family of a rule.
    pub fn known(&self) -> Option<Code> {
        let rule = || ALL.iter().copied().find(|code| self.is_rule_of(*code));
        Code::find(&self.code).or_else(|| self.is_of_translator.then(rule).flatten())
    }

    /// Whether it is about findings of a code.
    pub fn names(&self, code: Code) -> bool {
        self.code == code.name() || self.is_of_translator && self.is_rule_of(code)
    }

    fn is_rule_of(&self, code: Code) -> bool {
        code.name().split_once('/').is_some_and(|(_, rule)| rule == self.code)
    }
}

/// The silences of a file, in order.
pub fn silences(file: &SourceFile) -> Vec<Silence> {
    let text = file.text();
    let has = |mark: &str| memchr::memmem::find(text.as_bytes(), mark.as_bytes()).is_some();
    if !has(MARK) && !has(L10N_MARK) {
        return Vec::new();
    }
    let is_fluent = file.path().ends_with(".ftl");
    let is_page = file.path().ends_with(".md");
    let mut dashes = 0;
    let mut silences: Vec<Silence> = Vec::new();
    let mut offset = 0;
    let mut is_head = true;
    // Silences that wait for the line below them.
    let mut waiting = 0;
    for (at, line) in text.split_inclusive('\n').enumerate() {
        let number = at + 1;
        let comment = comment(line);
        let is_edge = is_page && dashes < 2 && line.trim_end() == "---";
        dashes += usize::from(is_edge);
        // In front matter, a field goes on as long as its lines are indented.
        let is_field = is_page && dashes == 1;
        let is_alone = comment.as_ref().is_some_and(|comment| comment.is_alone);
        // A message goes on as long as its lines are indented.
        let goes_on = line.starts_with([' ', '\t', '}', '\n', '\r']);
        let of_translator = silences.iter_mut().filter(|silence| silence.is_of_translator && silence.is_open);
        for silence in of_translator {
            let has_begun = silence.lines.len() > 1;
            let is_before = if is_fluent { line.starts_with('#') } else { is_alone || line.trim().is_empty() };
            if !has_begun && is_before {
                continue;
            }
            let is_part = !is_edge && if is_fluent || is_field { goes_on } else { !line.trim().is_empty() };
            silence.is_open = !has_begun || is_part;
            if silence.is_open {
                silence.lines.end = number + 1;
            }
        }
        if !is_alone {
            let last = silences.iter_mut().rev().filter(|silence| !silence.is_of_translator);
            last.take(waiting).for_each(|silence| silence.lines.end = number + 1);
            waiting = 0;
        }
        if let Some(Comment { code, name, range, has_reason, is_of_translator, .. }) = comment {
            silences.push(Silence {
                code: code.to_owned(),
                name: name.map(str::to_owned),
                is_of_translator,
                is_open: is_of_translator,
                place: Span::new(file.id(), offset + range.start, offset + range.end),
                has_reason,
                lines: number..number + 1,
                is_at_head: is_head,
            });
            waiting += usize::from(is_alone && !is_of_translator);
        }
        is_head &=
            is_alone || matches!(line.trim(), "" | "---") || line.starts_with('#') && !file.path().ends_with(".md");
        offset += line.len();
    }
    silences
}

/// A comment in a line.
struct Comment<'l> {
    code: &'l str,
    name: Option<&'l str>,
    is_of_translator: bool,
    /// The bytes of the comment without its signs.
    range: Range<usize>,
    has_reason: bool,
    /// Whether there is nothing else on the line.
    is_alone: bool,
}

fn comment(line: &str) -> Option<Comment<'_>> {
    let found = [MARK, L10N_MARK].into_iter().find_map(|mark| Some((line.find(mark)?, mark)));
    let (start, mark) = found?;
    let is_of_translator = mark == L10N_MARK;
    let before = line[..start].trim_end();
    let signs = [("<!--", "-->"), ("{#", "#}"), ("#", "\n")];
    let (open, close) = signs.into_iter().find(|(open, _)| before.ends_with(open))?;
    let rest = &line[start + mark.len()..];
    let end = rest.find(close).unwrap_or(rest.len());
    let after = rest.get(end + close.len()..).unwrap_or("");
    let words = rest[..end].trim();
    let (code, reason) = words.split_once(char::is_whitespace).unwrap_or((words, ""));
    let (name, reason) = match reason.trim_start().split_once(char::is_whitespace) {
        Some((name, reason)) if is_of_translator && is_name(name) => (Some(name), reason),
        None if is_of_translator && is_name(reason) => (Some(reason), ""),
        _ => (None, reason),
    };
    let reason = reason.trim_start_matches(|c: char| c.is_whitespace() || DASHES.contains(&c));
    let is_alone = before.trim_end_matches(open).trim().is_empty() && after.trim().is_empty();
    let range = start..start + mark.len() + rest[..end].trim_end().len();
    Some(Comment { code, name, is_of_translator, range, has_reason: reason.chars().any(char::is_alphabetic), is_alone })
}

/// `$title` or `-brand`.
fn is_name(word: &str) -> bool {
    word.strip_prefix(['$', '-']).is_some_and(|name| name.starts_with(|c: char| c.is_ascii_alphabetic()))
}

#[cfg(test)]
mod tests {
    use super::{comment, silences};
    use crate::source::Sources;

    fn check(line: &str, expected: Option<(&str, bool, bool)>) {
        let found = comment(line).map(|comment| (comment.code, comment.has_reason, comment.is_alone));
        assert_eq!(found, expected, "{line}");
    }

    #[test]
    fn a_silence_is_a_comment_with_a_code_and_a_reason() {
        check("# prospectus: allow md/h1 – it is meant\n", Some(("md/h1", true, true)));
        check("weeks: 6  # prospectus: allow md/h1 - it is meant\n", Some(("md/h1", true, false)));
        check("<!-- prospectus: allow md/h1 — it is meant -->\n", Some(("md/h1", true, true)));
        check("Six. <!-- prospectus: allow md/h1 -->", Some(("md/h1", false, false)));
        check("  # prospectus: allow md/h1 –\n", Some(("md/h1", false, true)));
        check("We write prospectus: allow md/h1 for this.\n", None);
        check("# l10n-allow: missing-variable $title the picture shows it\n", Some(("missing-variable", true, true)));
        check("# l10n-allow: missing-variable $title\n", Some(("missing-variable", false, true)));
    }

    fn lines(path: &str, text: &str, expected: &[(std::ops::Range<usize>, bool)]) {
        let mut sources = Sources::new();
        let file = sources.add(path, text);
        let silences = silences(sources.get(file));
        let found: Vec<_> = silences.iter().map(|silence| (silence.lines.clone(), silence.is_at_head)).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn a_silence_is_about_its_line_or_the_next() {
        lines("a.yaml", "# prospectus: allow a/b – c\nweeks: 6\n", &[(1..3, true)]);
        lines("a.yaml", "weeks: 6 # prospectus: allow a/b – c\nlevel: x\n", &[(1..2, true)]);
        let message = "# l10n-allow: text/length c\n# more\na =\n    b\n\n    c\nd = e\n";
        lines("a.ftl", message, &[(1..7, true)]);
        let two = "code: A\n# prospectus: allow a/b – c\n# prospectus: allow a/c – c\nweeks: 6\n";
        lines("a.yaml", two, &[(2..5, false), (3..5, false)]);
        lines("a.md", "---\n# prospectus: allow a/b – c\ntitle: A\n---\n", &[(2..4, true)]);
        let fields =
            "---\n# l10n-allow: text/length c\ntitle: A\nsummary: B\n---\n<!-- l10n-allow: length c -->\nC\nD\n\nE\n";
        lines("a.md", fields, &[(2..4, true), (6..9, false)]);
        lines("a.md", "---\ntitle: A\n# l10n-allow: length c\nsummary: B\n---\nC\n", &[(3..5, false)]);
        lines("a.md", "---\ntitle: A\n---\n<!-- prospectus: allow a/b – c -->\nSix.\n", &[(4..6, false)]);
    }
}
