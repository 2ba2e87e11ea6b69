//! Files of messages as the grammar of Fluent has them, where the parser of the
//! library is more or less generous.
//!
//! It takes two arguments without a comma between them, and what it gives up it
//! gives up to the next entry below the place where it stumbled: of an entry
//! whose brace is left open, the next one is lost too. The grammar has a comma,
//! and an entry ends where another begins.

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};
use fluent_syntax::parser::{ErrorKind, ParserError, parse};

use crate::messages::passage::Passage;

type Entries<'s> = Vec<Entry<Passage<'s>>>;

/// The entries of a file in their order, what is broken among them, and the
/// error of each that is.
pub(super) fn read(whole: Passage<'_>) -> (Entries<'_>, Vec<ParserError>) {
    let (body, errors) = match parse(whole) {
        Ok(resource) => (resource.body, Vec::new()),
        Err((resource, errors)) => (resource.body, errors),
    };
    let mut errors = errors.into_iter();
    let (mut entries, mut told) = (Entries::with_capacity(body.len()), Vec::new());
    for entry in body {
        match entry {
            Entry::Junk { content } => match errors.next() {
                Some(error) => junk(whole, content, error, &mut entries, &mut told),
                None => entries.push(Entry::Junk { content }),
            },
            entry => match missing_comma(&entry, whole) {
                Some(at) => {
                    let slice = place(start_of(&entry, whole), whole);
                    let content = whole.part(slice.clone());
                    let end = slice.end;
                    told.push(ParserError { pos: at..at + 1, slice: Some(slice), kind: ErrorKind::ExpectedToken(',') });
                    entries.push(Entry::Junk { content });
                    // The second argument may stand on a line that the grammar has begin another entry.
                    if at >= end {
                        again(whole, place(end, whole), &mut entries, &mut told);
                    }
                }
                None => entries.push(entry),
            },
        }
    }
    told.extend(errors);
    (entries, told)
}

/// Gives up no more than the entry: the line on which the parser stumbled may
/// begin another.
fn junk<'s>(
    whole: Passage<'s>,
    content: Passage<'s>,
    error: ParserError,
    entries: &mut Entries<'s>,
    told: &mut Vec<ParserError>,
) {
    let text = whole.as_str();
    let slice = error.slice.clone().unwrap_or(error.pos.clone());
    let stop = error.pos.start.min(slice.end);
    let line = text.get(slice.start..stop).and_then(|before| before.rfind('\n')).map(|at| slice.start + at + 1);
    let is_entry = |at: &usize| text[*at..].starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '-' | '#'));
    let Some(next) = line.filter(is_entry).filter(|at| *at < slice.end) else {
        told.push(error);
        entries.push(Entry::Junk { content });
        return;
    };
    entries.push(Entry::Junk { content: whole.part(slice.start..next) });
    told.push(ParserError { slice: Some(slice.start..next), ..error });
    again(whole, next..slice.end, entries, told);
}

/// Reads a part by itself.
fn again<'s>(whole: Passage<'s>, part: std::ops::Range<usize>, entries: &mut Entries<'s>, told: &mut Vec<ParserError>) {
    let next = part.start;
    let (rest, errors) = read(whole.part(part));
    entries.extend(rest);
    let moved = |range: std::ops::Range<usize>| range.start + next..range.end + next;
    told.extend(errors.into_iter().map(|error| ParserError {
        pos: moved(error.pos),
        slice: error.slice.map(moved),
        kind: error.kind,
    }));
}

/// Where the name of an entry begins, in bytes of the file's words.
fn start_of(entry: &Entry<Passage<'_>>, whole: Passage<'_>) -> usize {
    let from = match entry {
        Entry::Message(one) => one.id.name.range().start,
        Entry::Term(one) => one.id.name.range().start - 1,
        _ => whole.range().start,
    };
    from - whole.range().start
}

/// From where an entry begins to the line before the next one.
fn place(start: usize, whole: Passage<'_>) -> std::ops::Range<usize> {
    let text = &whole.as_str()[start..];
    let goes_on = |line: &&str| line.starts_with([' ', '}', '\r', '\n']);
    let length: usize = text.split_inclusive('\n').take(1).map(str::len).sum();
    let rest: usize = text[length..].split_inclusive('\n').take_while(goes_on).map(str::len).sum();
    start..start + length + rest
}

/// Where an argument begins that no comma stands before.
fn missing_comma(entry: &Entry<Passage<'_>>, whole: Passage<'_>) -> Option<usize> {
    let (value, attributes) = match entry {
        Entry::Message(one) => (one.value.as_ref(), &one.attributes),
        Entry::Term(one) => (Some(&one.value), &one.attributes),
        _ => return None,
    };
    let mut patterns = value.into_iter().chain(attributes.iter().map(|one| &one.value));
    patterns.find_map(|pattern| in_pattern(pattern, whole))
}

fn in_pattern(pattern: &Pattern<Passage<'_>>, whole: Passage<'_>) -> Option<usize> {
    pattern.elements.iter().find_map(|element| match element {
        PatternElement::TextElement { .. } => None,
        PatternElement::Placeable { expression } => in_expression(expression, whole),
    })
}

fn in_expression(expression: &Expression<Passage<'_>>, whole: Passage<'_>) -> Option<usize> {
    match expression {
        Expression::Inline(inline) => in_inline(inline, whole),
        Expression::Select { selector, variants } => {
            in_inline(selector, whole).or_else(|| variants.iter().find_map(|variant| in_pattern(&variant.value, whole)))
        }
    }
}

fn in_inline(inline: &InlineExpression<Passage<'_>>, whole: Passage<'_>) -> Option<usize> {
    match inline {
        InlineExpression::FunctionReference { arguments, .. }
        | InlineExpression::TermReference { arguments: Some(arguments), .. } => in_arguments(arguments, whole),
        InlineExpression::Placeable { expression } => in_expression(expression, whole),
        _ => None,
    }
}

fn in_arguments(arguments: &CallArguments<Passage<'_>>, whole: Passage<'_>) -> Option<usize> {
    let positional = arguments.positional.iter().filter_map(start);
    let starts = positional.chain(arguments.named.iter().map(|one| one.name.name.range().start));
    let starts = starts.skip(1).map(|at| at - whole.range().start);
    let has_comma = |at: &usize| {
        let sign = |c: char| c.is_ascii_whitespace() || matches!(c, '$' | '-' | '"' | '{');
        whole.as_str()[..*at].trim_end_matches(sign).ends_with(',')
    };
    starts.into_iter().find(|at| !has_comma(at)).or_else(|| {
        let values = arguments.positional.iter().chain(arguments.named.iter().map(|one| &one.value));
        values.into_iter().find_map(|value| in_inline(value, whole))
    })
}

/// The first byte of a name or value, behind its sign.
fn start(inline: &InlineExpression<Passage<'_>>) -> Option<usize> {
    Some(match inline {
        InlineExpression::StringLiteral { value } | InlineExpression::NumberLiteral { value } => value.range().start,
        InlineExpression::FunctionReference { id, .. }
        | InlineExpression::MessageReference { id, .. }
        | InlineExpression::TermReference { id, .. }
        | InlineExpression::VariableReference { id } => id.name.range().start,
        InlineExpression::Placeable { expression } => match &**expression {
            Expression::Inline(inner) => return start(inner),
            Expression::Select { selector, .. } => return start(selector),
        },
    })
}

#[cfg(test)]
mod tests {
    use fluent_syntax::ast::Entry;

    use super::read;
    use crate::messages::passage::Passage;

    /// Names of what can be read, `!` for what cannot.
    fn check(text: &str, expected: &str) {
        let (entries, errors) = read(Passage::file(text));
        let name = |entry: &Entry<Passage<'_>>| match entry {
            Entry::Message(one) => one.id.name.as_str().to_owned(),
            Entry::Term(one) => format!("-{}", one.id.name.as_str()),
            Entry::Junk { content } => {
                assert!(!content.as_str().trim().is_empty(), "{text}");
                "!".to_owned()
            }
            _ => "#".to_owned(),
        };
        let found: Vec<String> = entries.iter().map(name).collect();
        assert_eq!(found.join(" "), expected, "{text}");
        assert_eq!(errors.len(), found.iter().filter(|one| *one == "!").count(), "{text}");
        for error in errors {
            let slice = error.slice.expect("the bytes of what is broken");
            assert!(!text[slice].trim().is_empty(), "{text}");
        }
    }

    #[test]
    fn an_open_brace_loses_one_entry_and_no_more() {
        check("a = { \nb = fine\nc = fine\n", "! b c");
        check("a = {\nb fine\n-c = fine\n", "! ! -c");
        check("a = { $n ->\n    [one] one\nb = fine\n", "! b");
        check("a = fine\nb fine\nc = { $x\nd = fine\n", "a ! ! d");
    }

    #[test]
    fn arguments_stand_between_commas() {
        check("a = { NUMBER(2, minimumFractionDigits 2) }\nb = fine\n", "! b");
        check("a = { NUMBER($n minimumFractionDigits: 2) }\n", "!");
        check("a = { -b(case: \"x\" form: \"y\") }\n    .c = d\nb = { F(G($a $b), 1) }\n", "! !");
        check("a = { F(\"x,\", \"y\", -2, { $z }, G($a, b), one: 1, two: \"2\",) }\n", "a");
        check("a = { F(\n    $a,\n    $b\n) }\n", "a");
        check("a = { F($a\nb, c: \"d\") }\n\ne = fine\n", "! ! e");
    }
}
