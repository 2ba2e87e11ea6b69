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
//! translation may leave something out only its translator knows. It ends with
//! the text that it was said of, which the ledger keeps.

use crate::diag::{ALL, Code, Diagnostic, Diagnostics, Place, Severity, Silence, silences};
use crate::freshness::SNAPSHOT_FOLDER;
use crate::source::{Sources, Span};

/// Takes out what is silenced, and reports silences that are wrong. Those of translators in pages silence nothing
/// that can be told unless all pages are judged.
pub(crate) fn apply(sources: &Sources, judges_all: bool, found: &mut Diagnostics) {
    // What a source said once is nobody's wish today.
    let files = sources.iter().filter(|file| !file.path().starts_with(SNAPSHOT_FOLDER));
    let ended: Vec<Span> = found.iter().filter_map(ended).collect();
    let in_force = files.flat_map(silences).filter(|one| !ended.iter().any(|span| is_within(one.place, *span)));
    let mut silences: Vec<Heeded> = in_force.map(|silence| Heeded { silence, is_used: false }).collect();
    if silences.is_empty() {
        return;
    }
    found.silence(|one| {
        let Place::Span(span) = one.place else { return false };
        let line = || sources.get(span.file).line_column(span.start as usize).0;
        let Some(heeded) = silences.iter_mut().find(|heeded| is_about(&heeded.silence, one, span, line)) else {
            return false;
        };
        heeded.is_used = true;
        heeded.silence.has_reason && (heeded.silence.is_of_translator || can_be_silenced(one))
    });
    // While there are errors, not everything could be looked at.
    let is_whole = !found.has_errors();
    for heeded in &silences {
        let is_page = || sources.get(heeded.silence.place.file).path().ends_with(".md");
        let is_judged = judges_all || !heeded.silence.is_of_translator || !is_page();
        found_wrong(heeded, is_whole && is_judged, found);
    }
}

/// A silence, and whether a finding met it.
struct Heeded {
    silence: Silence,
    is_used: bool,
}

/// Whether a finding at a place stands where a silence is about it.
fn is_about(silence: &Silence, one: &Diagnostic, span: Span, line: impl Fn() -> usize) -> bool {
    let is_whole_file = span.start == 0 && span.end == 0;
    let named = one.about.as_ref().and_then(|about| about.name.as_deref());
    silence.place.file == span.file
        && silence.names(one.code)
        && silence.name.as_deref().is_none_or(|name| named == Some(name))
        && (is_whole_file && silence.is_at_head || silence.lines.contains(&line()))
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

fn found_wrong(Heeded { silence, is_used }: &Heeded, is_whole: bool, found: &mut Diagnostics) {
    let Silence { code, place, .. } = silence;
    let Some(known) = silence.known() else {
        let fault = Diagnostic::new(Code::SILENCE_UNUSED, *place, format!("there is no code `{code}` to silence"));
        found.report(fault.suggest(code, ALL.iter().map(|code| code.name())));
        return;
    };
    if !silence.has_reason {
        let message = format!("`{code}` is silenced without a reason");
        let fault = Diagnostic::new(Code::SILENCE_NO_REASON, *place, message);
        found.report(fault.help(format!("say why: `{} {code} – …`", silence.mark())));
    } else if *is_used
        && !silence.is_of_translator
        && known.severity() == Severity::Error
        && !code.starts_with("prose/")
    {
        let message = format!("`{code}` is an error, which cannot be silenced");
        found.report(Diagnostic::new(Code::SILENCE_UNUSED, *place, message).help("mend it, and delete this comment"));
    } else if !*is_used && is_whole {
        let message = format!("nothing here is silenced by `{code}`");
        let fault = Diagnostic::new(Code::SILENCE_UNUSED, *place, message);
        found.report(fault.help("delete the comment, or move it above the line that is meant"));
    }
}
