//! The messages that templates ask for by name: are they there, and are they
//! given what they need?
//!
//! Keys that a template puts together are only known when a page is made.

use std::ops::Range;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Sources, Span};
use crate::theme::Function;
use crate::world::World;

pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    for (_, file) in world.theme.templates.files() {
        let text = sources.get(file).text();
        for code in code(text) {
            for call in calls(text, code) {
                check_call(&call, file, world, found);
            }
        }
    }
}

fn check_call(call: &Call<'_>, file: FileId, world: &World, found: &mut Diagnostics) {
    let messages = &world.messages;
    let source = world.settings.locales.source();
    let place = |range: &Range<usize>| Span::new(file, range.start, range.end);
    let Some((key, range)) = &call.key else { return };
    if messages.resolve(source, key).is_none() {
        if !messages.is_lost(source, key) {
            let message = format!("there is no message `{key}`");
            let fault = Diagnostic::new(Code::TEMPLATE_UNKNOWN_MESSAGE, place(range), message);
            found.report(fault.suggest(key, messages.keys(source)));
        }
        return;
    }
    for name in messages.variables(source, key) {
        if !call.arguments.contains(&name.as_str()) {
            let message = format!("the message `{key}` needs `${name}`, which is not passed");
            let fault = Diagnostic::new(Code::TEMPLATE_MISSING_ARGUMENT, place(&call.range), message);
            found.report(fault.help(format!("write `{name}=…` into the parentheses")));
        }
    }
}

/// A call of the function for messages.
struct Call<'t> {
    range: Range<usize>,
    /// The key and its place, where it is written out.
    key: Option<(&'t str, Range<usize>)>,
    /// The names of the other arguments.
    arguments: Vec<&'t str>,
}

/// Where a template computes: between `{{` and `}}`, `{%` and `%}`.
fn code(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find('{').map(|step| at + step) {
        let close = match text.as_bytes().get(start + 1) {
            Some(b'{') => "}}",
            Some(b'%') => "%}",
            Some(b'#') => "#}",
            _ => {
                at = start + 1;
                continue;
            }
        };
        let end = text[start + 2..].find(close).map_or(text.len(), |step| start + 2 + step);
        if close != "#}" {
            ranges.push(start + 2..end);
        }
        at = (end + 2).min(text.len());
    }
    ranges
}

fn calls(text: &str, code: Range<usize>) -> Vec<Call<'_>> {
    let name = Function::Text.name();
    let bytes = text.as_bytes();
    let mut calls = Vec::new();
    for (step, _) in text[code.clone()].match_indices(name) {
        let start = code.start + step;
        let open = start + name.len();
        let is_name = |at: usize| bytes.get(at).is_some_and(|&b| b.is_ascii_alphanumeric() || matches!(b, b'_' | b'.'));
        if bytes.get(open) == Some(&b'(') && (start == code.start || !is_name(start - 1)) {
            calls.push(call(text, start, open + 1, code.end));
        }
    }
    calls
}

/// Reads the arguments that begin at `open`; strings and parentheses in them
/// are passed over.
fn call(text: &str, start: usize, open: usize, end: usize) -> Call<'_> {
    let mut call = Call { range: start..end, key: None, arguments: Vec::new() };
    let mut depth = 0_usize;
    let mut quote = None;
    let mut argument = open;
    for (step, byte) in text[open..end].bytes().enumerate() {
        let at = open + step;
        match (quote, byte) {
            (Some(open), close) if open == close => quote = None,
            (Some(_), _) => {}
            (None, b'"' | b'\'' | b'`') => quote = Some(byte),
            (None, b'(' | b'[' | b'{') => depth += 1,
            (None, b')') if depth == 0 => {
                call.take(text, argument..at);
                call.range.end = at + 1;
                return call;
            }
            (None, b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            (None, b',') if depth == 0 => {
                call.take(text, argument..at);
                argument = at + 1;
            }
            _ => {}
        }
    }
    call
}

impl<'t> Call<'t> {
    /// Takes `name=value`.
    fn take(&mut self, text: &'t str, range: Range<usize>) {
        let Some((name, value)) = text[range.clone()].split_once('=') else { return };
        if name.trim() != "key" {
            self.arguments.push(name.trim());
            return;
        }
        let start = range.start + name.len() + 1 + (value.len() - value.trim_start().len());
        let value = value.trim();
        let words = ['"', '\'', '`'].iter().find_map(|&quote| value.strip_prefix(quote)?.strip_suffix(quote));
        if let Some(words) = words.filter(|words| !words.contains(['"', '\'', '`'])) {
            self.key = Some((words, start..start + value.len()));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{calls, code};

    fn check(text: &str, expected: &[(Option<&str>, &[&str])]) {
        let calls: Vec<_> = code(text).into_iter().flat_map(|code| calls(text, code)).collect();
        let found: Vec<(Option<&str>, &[&str])> =
            calls.iter().map(|call| (call.key.as_ref().map(|(key, _)| *key), call.arguments.as_slice())).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn calls_are_found_where_templates_compute() {
        check("{{ t(key=\"a\") }} t(key=\"b\") {# {{ t(key='c') }} #}", &[(Some("a"), &[])]);
        check(
            "{% set x = t(key='a', n=f(a=1, b=\",)\"), m = [1, 2] | last) ~ t(key=k) %}",
            &[(Some("a"), &["n", "m"]), (None, &[])],
        );
        check(
            "{{ t(key=\"status-\" ~ status.key, date=d) }}{{ not_t(key='a') }}{{ x.t(key='a') }}",
            &[(None, &["date"])],
        );
        check("{{ t(key='a'", &[(None, &[])]);
    }
}
