//! Findings that an editor has looked at and means to leave.
//!
//! `# prospectus: allow CODE – reason` in YAML, Fluent and front matter, and
//! `<!-- prospectus: allow CODE – reason -->` in Markdown, silence the findings
//! of this code on their own line, or, where they stand alone, on the next one.
//! At the head of a file they are about the file as a whole. A silence without a
//! reason silences nothing, and one without a finding is a finding itself.
//!
//! Translators write `# l10n-allow: RULE reason` above a message, or
//! `<!-- l10n-allow: RULE reason -->` above a block: it is about the message as a
//! whole, the family of the rule may be left out, and a variable or term behind
//! the rule says which finding is meant. It silences errors too: whether a
//! translation may leave something out only its translator knows.

use std::ops::Range;

use crate::diag::{ALL, Code, Diagnostic, Diagnostics, Place, Severity};
use crate::freshness::SNAPSHOT_FOLDER;
use crate::source::{SourceFile, Sources, Span};

/// What a comment begins with, before its sign is taken off.
const MARK: &str = "prospectus: allow";

/// What a comment of translators begins with.
const L10N_MARK: &str = "l10n-allow:";

/// Between the code and the reason.
const DASHES: [char; 3] = ['–', '—', '-'];

/// Takes out what is silenced, and reports silences that are wrong. Those of translators in pages silence nothing
/// that can be told unless all pages are judged.
pub(crate) fn apply(sources: &Sources, judges_all: bool, found: &mut Diagnostics) {
    // What a source said once is nobody's wish today.
    let files = sources.iter().filter(|file| !file.path().starts_with(SNAPSHOT_FOLDER));
    let mut silences: Vec<Silence> = files.flat_map(silences_of).collect();
    let ended: Vec<Span> = found.iter().filter_map(ended).collect();
    silences.retain(|silence| !ended.iter().any(|span| is_within(silence.place, *span)));
    if silences.is_empty() {
        return;
    }
    found.silence(|one| {
        let Place::Span(span) = one.place else { return false };
        let line = || sources.get(span.file).line_column(span.start as usize).0;
        let place = silences.iter_mut().find(|silence| silence.is_about(one, span, line));
        let Some(silence) = place else { return false };
        silence.is_used = true;
        silence.has_reason && (silence.is_of_translator || can_be_silenced(one))
    });
    // While there are errors, not everything could be looked at.
    let is_whole = !found.has_errors();
    for silence in &silences {
        let is_page = || sources.get(silence.place.file).path().ends_with(".md");
        let is_judged = judges_all || !silence.is_of_translator || !is_page();
        found_wrong(silence, is_whole && is_judged, found);
    }
}

/// The comment that was said of another text, and silences nothing any more.
fn ended(one: &Diagnostic) -> Option<Span> {
    match one.place {
        Place::Span(span) if one.code == Code::CONFIG_EXPIRED_ALLOW => Some(span),
        _ => None,
    }
}

fn is_within(inner: Span, outer: Span) -> bool {
    inner.file == outer.file && outer.start <= inner.start && inner.end <= outer.end
}

/// Errors stop publication and cannot be talked away; what is said of words is
/// a judgement, and an editor may know better.
fn can_be_silenced(one: &Diagnostic) -> bool {
    one.severity < Severity::Error || one.code.name().starts_with("prose/")
}

fn found_wrong(silence: &Silence, is_whole: bool, found: &mut Diagnostics) {
    let Silence { code, place, .. } = silence;
    let Some(known) = Code::find(code).or_else(|| silence.is_of_translator.then(|| rule(code)).flatten()) else {
        let fault = Diagnostic::new(Code::SILENCE_UNUSED, *place, format!("there is no code `{code}` to silence"));
        found.report(fault.suggest(code, ALL.iter().map(|code| code.name())));
        return;
    };
    if !silence.has_reason {
        let message = format!("`{code}` is silenced without a reason");
        let fault = Diagnostic::new(Code::SILENCE_NO_REASON, *place, message);
        let mark = if silence.is_of_translator { L10N_MARK } else { MARK };
        found.report(fault.help(format!("say why: `{mark} {code} – …`")));
    } else if silence.is_used
        && !silence.is_of_translator
        && known.severity() == Severity::Error
        && !code.starts_with("prose/")
    {
        let message = format!("`{code}` is an error, which cannot be silenced");
        found.report(Diagnostic::new(Code::SILENCE_UNUSED, *place, message).help("mend it, and delete this comment"));
    } else if !silence.is_used && is_whole {
        let message = format!("nothing here is silenced by `{code}`");
        let fault = Diagnostic::new(Code::SILENCE_UNUSED, *place, message);
        found.report(fault.help("delete the comment, or move it above the line that is meant"));
    }
}

/// A rule about translations, by its name without the family.
fn rule(name: &str) -> Option<Code> {
    ALL.iter().copied().find(|code| code.name().split_once('/').is_some_and(|(_, rule)| rule == name))
}

/// A comment that silences.
struct Silence {
    code: String,
    /// The variable or term that is meant; any if absent.
    name: Option<String>,
    is_of_translator: bool,
    place: Span,
    has_reason: bool,
    /// Whether it may be about the next line too.
    is_open: bool,
    /// The lines it is about.
    lines: Range<usize>,
    /// Whether it stands above everything in its file.
    is_at_head: bool,
    is_used: bool,
}

impl Silence {
    fn is_about(&self, one: &Diagnostic, span: Span, line: impl Fn() -> usize) -> bool {
        let is_whole_file = span.start == 0 && span.end == 0;
        let code = one.code.name();
        let is_short = || self.is_of_translator && code.split_once('/').is_some_and(|(_, rule)| rule == self.code);
        let named = one.about.as_ref().and_then(|about| about.name.as_deref());
        self.place.file == span.file
            && (self.code == code || is_short())
            && self.name.as_deref().is_none_or(|name| named == Some(name))
            && (is_whole_file && self.is_at_head || self.lines.contains(&line()))
    }
}

/// The silences of a file, in order.
fn silences_of(file: &SourceFile) -> Vec<Silence> {
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
        dashes += usize::from(is_page && dashes < 2 && line.trim_end() == "---");
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
            let is_part = if is_fluent || is_field { goes_on } else { !line.trim().is_empty() };
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
                is_used: false,
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
    use super::{comment, silences_of};
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
        let silences = silences_of(sources.get(file));
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
        lines("a.md", "---\ntitle: A\n---\n<!-- prospectus: allow a/b – c -->\nSix.\n", &[(4..6, false)]);
    }
}
