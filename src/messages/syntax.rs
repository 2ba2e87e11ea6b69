//! Words for what Fluent's parser refuses.

use fluent_syntax::parser::{ErrorKind, ParserError, parse_runtime};

use crate::diag::{Code, Diagnostic};
use crate::messages::passage::{Origin, Passage};

/// Braces and parentheses inside braces may nest this deep. The parser calls
/// itself for each, and a file must not be able to exhaust the stack.
const DEPTH_LIMIT: usize = 100;

/// The fault of one broken entry. It is placed where the parser stopped if
/// that is on the entry's first line, else at the first line: an unclosed
/// brace is noticed many lines below the entry that has it.
pub(super) fn broken_entry(whole: Passage<'_>, error: &ParserError, origin: Origin) -> Diagnostic {
    let junk = error.slice.clone().map_or(whole, |range| whole.part(range));
    let junk = junk.part(0..junk.as_str().trim_end().len());
    let text = junk.as_str();
    let first_line = junk.part(0..text.find(['\r', '\n']).unwrap_or(text.len()));
    // One further down is told when this entry is mended, or as junk of its own.
    if let Some(marker) = text.lines().next().filter(|line| is_conflict_marker(line)) {
        let place = origin.span(junk.part(0..marker.len()).range());
        return Diagnostic::new(Code::FLUENT_SYNTAX, place, "a merge conflict is not resolved")
            .help("keep one of the two versions and delete the lines of `<`, `=` and `>`");
    }
    let (stop, reason) = attribute_error(junk).unwrap_or_else(|| (whole.part(error.pos.clone()), reason(&error.kind)));
    let message = match name(text) {
        Some(name) => format!("`{name}` cannot be read: {reason}"),
        None => reason,
    };
    let stop_place = origin.span(stop.range());
    let found = if stop.range().start <= first_line.range().end {
        Diagnostic::new(Code::FLUENT_SYNTAX, stop_place, message)
    } else {
        Diagnostic::new(Code::FLUENT_SYNTAX, origin.span(first_line.range()), message)
            .related(stop_place, "the parser stopped here")
    };
    let stopped_at = whole.as_str().get(error.pos.start..).unwrap_or_default();
    match sign_help(stopped_at).or_else(|| help(text, &error.kind)) {
        Some(help) => found.help(help),
        None => found,
    }
}

/// The name of a broken entry, or of the entry that a broken attribute belongs to.
pub(super) fn broken_name<'a>(text: &'a str, error: &ParserError) -> Option<&'a str> {
    let start = error.slice.clone().map_or(0, |range| range.start);
    let here = text[..start].rfind('\n').map_or(0, |at| at + 1);
    let head = |line: &&str| line.starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let line = text[here..].lines().next().filter(|line| head(line));
    name(line.or_else(|| text[..start].lines().rev().find(head))?)
}

/// One clause for a kind of error.
pub(super) fn reason(kind: &ErrorKind) -> String {
    let words = match kind {
        ErrorKind::ExpectedToken(' ') => "a comment needs a space after `#`",
        ErrorKind::ExpectedToken(token) => return format!("expected `{token}`"),
        ErrorKind::ExpectedCharRange { range } => match range.as_str() {
            "a-zA-Z" => "expected a name that begins with a letter",
            "0-9" => "expected a digit",
            _ => "expected the end of the line after `->`",
        },
        ErrorKind::ExpectedMessageField { entry_id } => {
            return format!("message `{entry_id}` has neither text nor attributes");
        }
        ErrorKind::ExpectedTermField { entry_id } => return format!("term `-{entry_id}` has no text"),
        ErrorKind::ForbiddenCallee => "names of functions are written in capitals",
        ErrorKind::MissingDefaultVariant => "the choice has no variant with a star, as in `*[other]`",
        ErrorKind::MultipleDefaultVariants => "the choice has two variants with a star",
        ErrorKind::MissingValue => "expected text",
        ErrorKind::MessageReferenceAsSelector | ErrorKind::MessageAttributeAsSelector => {
            "a choice cannot be made by a message"
        }
        ErrorKind::TermReferenceAsSelector => "a choice cannot be made by a term, only by its attribute",
        ErrorKind::TermAttributeAsPlaceable => "an attribute of a term cannot be printed, only chosen by",
        ErrorKind::UnterminatedStringLiteral => "expected `\"` at the end of the quoted text",
        ErrorKind::PositionalArgumentFollowsNamed => "named arguments come last",
        ErrorKind::DuplicatedNamedArgument(name) => return format!("the argument `{name}` is given twice"),
        ErrorKind::UnknownEscapeSequence(_) => "only `\\\\`, `\\\"`, `\\uXXXX` and `\\UXXXXXX` may follow a backslash",
        ErrorKind::InvalidUnicodeEscapeSequence(_) => "expected hexadecimal digits, four after `\\u`, six after `\\U`",
        ErrorKind::UnbalancedClosingBrace => "`}` closes nothing",
        ErrorKind::ExpectedInlineExpression => "expected a variable, message, term, function, text or number",
        ErrorKind::ExpectedSimpleExpressionAsSelector => "a choice is made by a variable, a function or a literal",
        ErrorKind::ExpectedLiteral => "expected a quoted text or a number",
    };
    words.to_owned()
}

/// The first byte at which braces nest too deep to be parsed safely.
pub(super) fn too_deep(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut is_line_start = true;
    for (at, byte) in text.bytes().enumerate() {
        match byte {
            // An entry begins; whatever the one before left open is over.
            b'a'..=b'z' | b'A'..=b'Z' | b'-' | b'#' if is_line_start => depth = 0,
            b'{' => depth += 1,
            b'(' if depth > 0 => depth += 1,
            b'}' | b')' => depth = depth.saturating_sub(1),
            _ => {}
        }
        if depth > DEPTH_LIMIT {
            return Some(at);
        }
        is_line_start = byte == b'\n';
    }
    None
}

/// The parser drops a broken attribute without a word and then stumbles over
/// its line. Read as a message of its own it says what is wrong.
fn attribute_error(junk: Passage<'_>) -> Option<(Passage<'_>, String)> {
    let text = junk.as_str();
    let dot = text.len() - text.trim_start_matches(' ').len();
    text[dot..].strip_prefix('.')?;
    let attribute = junk.part(dot + 1..text.len());
    let (_, errors) = parse_runtime(attribute).err()?;
    let error = errors.into_iter().next()?;
    Some((attribute.part(error.pos), reason(&error.kind)))
}

/// The name with which a broken entry begins, if it has one.
fn name(text: &str) -> Option<&str> {
    let text = text.trim_start_matches(' ');
    let is_name = |c: char| c.is_ascii_alphanumeric() || matches!(c, '-' | '_' | '.');
    let name = &text[..text.find(|c| !is_name(c)).unwrap_or(text.len())];
    name.contains(|c: char| c.is_ascii_alphabetic()).then_some(name)
}

/// What to do about a sign that word processors put into the place of another one,
/// where the parser stopped at it.
pub(super) fn sign_help(stopped_at: &str) -> Option<&'static str> {
    match stopped_at.chars().next()? {
        '\u{A0}' | '\u{202F}' => Some("this blank is a no-break space; within braces write a plain one"),
        '“' | '”' | '„' | '«' | '»' | '‘' | '’' => {
            Some("within braces write straight quotation marks, as in `\"long\"`")
        }
        _ => None,
    }
}

fn help(text: &str, kind: &ErrorKind) -> Option<&'static str> {
    if text.starts_with('\t') || text.contains("\n\t") {
        return Some("indent with spaces; Fluent takes no tabs");
    }
    match kind {
        ErrorKind::ExpectedToken('=') => Some("write `name = text`; lines that go on are indented by spaces"),
        ErrorKind::UnbalancedClosingBrace => Some("to print a brace write `{ \"}\" }`"),
        ErrorKind::ExpectedInlineExpression => Some("to print a brace write `{ \"{\" }`"),
        _ => None,
    }
}

fn is_conflict_marker(line: &str) -> bool {
    ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|marker| line.starts_with(marker))
}
