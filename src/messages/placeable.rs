//! Placeables in prose: `{ $start }`, `{ policy-refund }`, `{ -brand }`.

use fluent_syntax::ast;
use fluent_syntax::parser::parse_runtime;

use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::messages::compile::Compiler;
use crate::messages::expression::{Expression, Name};
use crate::messages::normal::normal_placeable;
use crate::messages::passage::{Origin, Passage};
use crate::messages::reach::{Need, needs_of};
use crate::messages::syntax::{reason, sign_help, too_deep};
use crate::source::Span;

/// A placeable that stands in Markdown or in front matter.
#[derive(Debug)]
pub struct Placeable {
    text: Box<str>,
    span: Span,
    expression: Expression,
}

/// The parser reads whole entries, so a placeable becomes the text of one.
const ENTRY: &str = "p = ";

impl Placeable {
    /// Reads a placeable. `text` is all of it, with its braces; `span` is where
    /// it stands. The fault of one that cannot be read lies inside the span.
    pub fn parse(text: &str, span: Span) -> Result<Placeable, Diagnostic> {
        let broken = |place: Span, message: String| Diagnostic::new(Code::FLUENT_SYNTAX, place, message);
        if too_deep(text).is_some() {
            return Err(broken(span, "braces are nested too deep".to_owned()));
        }
        let entry = format!("{ENTRY}{text}");
        let origin = Origin { file: span.file, base: span.start as usize, skipped: ENTRY.len() };
        let whole = Passage::new(&entry, 0..entry.len());
        let resource = parse_runtime(whole).map_err(|(_, errors)| match errors.first() {
            Some(error) => {
                let fault = broken(origin.span(whole.part(error.pos.clone()).range()), reason(&error.kind));
                match sign_help(whole.as_str().get(error.pos.start..).unwrap_or_default()) {
                    Some(help) => fault.help(help),
                    None => fault,
                }
            }
            None => broken(span, "this is no placeable".to_owned()),
        })?;
        let mut found = Diagnostics::new();
        let mut compiler = Compiler { origin, found: &mut found };
        let expression = only_expression(resource)
            .map(|expression| compiler.expression(expression))
            .ok_or_else(|| broken(span, "this is no placeable".to_owned()))?;
        match found.into_iter().find(|one| one.severity == Severity::Error) {
            Some(fault) => Err(fault),
            None => Ok(Placeable { text: text.into(), span, expression }),
        }
    }

    /// The placeable as it was written.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The same in the one way that Fluent's serializer writes it, on one line.
    pub fn normal(&self) -> String {
        normal_placeable(&self.text)
    }

    /// Where it stands.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The variables that it names itself, without the dollar sign.
    pub fn variables(&self) -> impl Iterator<Item = (String, Span)> {
        self.names(|need| if let Need::Variable(name) = need { Some(name) } else { None })
    }

    /// The messages and attributes that it names: `id` or `id.attribute`.
    pub fn messages(&self) -> impl Iterator<Item = (String, Span)> {
        self.names(|need| if let Need::Message(name) = need { Some(name) } else { None })
    }

    /// The terms that it names, with the hyphen.
    pub fn terms(&self) -> impl Iterator<Item = (String, Span)> {
        self.names(|need| if let Need::Term(name) = need { Some(name) } else { None })
    }

    /// The message, if the placeable is nothing but a reference to one.
    pub fn message(&self) -> Option<&str> {
        match &self.expression {
            Expression::Message(name) => Some(&name.text),
            _ => None,
        }
    }

    pub(super) fn expression(&self) -> &Expression {
        &self.expression
    }

    fn names(&self, pick: impl Fn(Need<'_>) -> Option<&Name>) -> impl Iterator<Item = (String, Span)> {
        let picked = needs_of(&self.expression).into_iter().filter_map(pick);
        picked.map(|name| (name.text.to_string(), name.span)).collect::<Vec<_>>().into_iter()
    }
}

/// The length of the placeable with which `text` begins, up to and including
/// its closing brace. `None` if `text` does not begin with a brace, or no brace
/// closes it before a blank line or the end.
///
/// In the text of a variant a quotation mark is a mark like any other; outside
/// of it, quoted text may hold braces.
pub fn find_placeable_end(text: &str) -> Option<usize> {
    let bytes = text.as_bytes();
    // One flag for each open brace: whether its variants have begun.
    let mut open: Vec<bool> = Vec::new();
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        match (byte, open.last_mut()) {
            (b'{', _) => open.push(false),
            (_, None) => return None,
            (b'}', _) => {
                open.pop();
                if open.is_empty() {
                    return Some(at + 1);
                }
            }
            (b'"', Some(false)) => at = quoted_end(bytes, at),
            (b'-', Some(has_variants)) if bytes.get(at + 1) == Some(&b'>') => *has_variants = true,
            (b'\n', _) if is_blank_line(&bytes[at + 1..]) => return None,
            _ => {}
        }
        at += 1;
    }
    None
}

/// The closing mark of the quoted text that begins at `start`, or `start`
/// itself where the line ends first.
fn quoted_end(bytes: &[u8], start: usize) -> usize {
    let mut at = start + 1;
    while let Some(&byte) = bytes.get(at) {
        match byte {
            b'"' => return at,
            b'\n' => return start,
            b'\\' => at += 1,
            _ => {}
        }
        at += 1;
    }
    start
}

fn is_blank_line(rest: &[u8]) -> bool {
    let line = rest.split(|&byte| byte == b'\n').next().unwrap_or(rest);
    !rest.is_empty() && line.iter().all(u8::is_ascii_whitespace)
}

fn only_expression(resource: ast::Resource<Passage<'_>>) -> Option<ast::Expression<Passage<'_>>> {
    let mut entries = resource.body.into_iter();
    let (Some(ast::Entry::Message(entry)), None) = (entries.next(), entries.next()) else { return None };
    let mut elements = entry.value?.elements.into_iter();
    let only = match (elements.next(), elements.next()) {
        (Some(ast::PatternElement::Placeable { expression }), None) => Some(expression),
        _ => None,
    };
    only.filter(|_| entry.attributes.is_empty())
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::{Placeable, find_placeable_end};
    use crate::diag::Place;
    use crate::messages::Value;
    use crate::messages::support::site;
    use crate::source::Sources;

    #[test]
    fn the_end_of_a_placeable_is_its_own_brace() {
        let check = |text: &str, expected: Option<&str>| {
            assert_eq!(find_placeable_end(text).map(|end| &text[..end]), expected, "{text}");
        };
        check("{ $a } and { $b }", Some("{ $a }"));
        check("{ \"}\" } x", Some("{ \"}\" }"));
        check("{ \"\\\"}\" } x", Some("{ \"\\\"}\" }"));
        check("{ { $a } } }", Some("{ { $a } }"));
        check("{ $a\n} x", Some("{ $a\n}"));
        check(
            "{ $n ->\n [one] a 5\" { \"}\" }\n *[other] b\n} x",
            Some("{ $n ->\n [one] a 5\" { \"}\" }\n *[other] b\n}"),
        );
        check("{ $a\n\n}", None);
        check("{ $a\r\n \r\n}", None);
        check("{ $a", None);
        check("{ \"a\n} x", Some("{ \"a\n}"));
        check("a { $a }", None);
        check("", None);
    }

    fn evaluate(text: &str) -> String {
        let mut sources = Sources::new();
        let file = sources.add("en.md", format!("Some words {text} and more."));
        let placeable = match Placeable::parse(text, sources.get(file).span().slice(11, 11 + text.len())) {
            Ok(placeable) => placeable,
            Err(fault) => {
                let Place::Span(span) = fault.place else { return fault.message };
                return format!("{} at `{}`", fault.message, sources.text(span));
            }
        };
        let site = site("en", &[("en/a.ftl", "policy-refund = { $n } days\n-brand = Prospectus\n")]);
        match site.messages.evaluate(site.locales.source(), &placeable, &[("n", Value::from(3))]) {
            Ok(text) => text.text,
            Err(fault) => format!("{fault} at `{}`", sources.text(fault.span.expect("a place"))),
        }
    }

    #[test]
    fn prose_takes_the_same_placeables_as_messages() {
        let check = |text: &str, expected: &str| assert_eq!(evaluate(text), expected, "{text}");
        check("{ $n }", "3");
        check("{policy-refund}", "3 days");
        check("{ -brand }", "Prospectus");
        check("{ NUMBER($n, minimumFractionDigits: 1) }", "3.0");
        check("{ $n ->\n[one] a day\n*[other] { $n } days\n}", "3 days");
        check("{ $m }", "`{ $m }` needs `$m`, which has no value here at `$m`");
        check("{ none }", "`{ none }` needs the message `none`, which does not exist at `none`");
        check("{ UPPER($n) }", "there is no function `UPPER` at `UPPER`");
        check("{ $n $m }", "expected `}` at `$`");
        check("{ }", "expected a variable, message, term, function, text or number at `}`");
        check("{ $n } x", "this is no placeable at `{ $n } x`");
    }

    #[test]
    fn a_placeable_tells_what_it_names() {
        let mut sources = Sources::new();
        let text = "{ $a ->\n [one] { b } { c.d }\n *[other] { -e(f: 1) } { NUMBER($g) }\n}";
        let file = sources.add("en.md", text);
        let placeable = Placeable::parse(text, sources.get(file).span()).expect("a placeable");
        let check = |names: Vec<(String, crate::source::Span)>, expected: [(&str, &str); 2]| {
            let found: Vec<_> = names.iter().map(|(name, span)| (name.as_str(), sources.text(*span))).collect();
            assert_eq!(found, expected);
        };
        check(placeable.variables().collect(), [("a", "$a"), ("g", "$g")]);
        check(placeable.messages().collect(), [("b", "b"), ("c.d", "c.d")]);
        assert_eq!(placeable.terms().map(|(name, _)| name).collect::<Vec<_>>(), ["-e"]);
    }
}
