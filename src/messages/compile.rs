//! Fluent's syntax tree into expressions that can be evaluated.
//!
//! What can be wrong in a single expression is reported here: functions that
//! do not exist, their options, variants written twice.

use fluent_syntax::ast;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::format::Decimal;
use crate::messages::Value;
use crate::messages::expression::{Call, Expression, Function, Key, Name, Part, Pattern, Select, Term, Variant};
use crate::messages::function::{self, DateOptions, NumberOptions};
use crate::messages::passage::{Origin, Passage};

/// Compiles the patterns of one text.
pub(super) struct Compiler<'a> {
    pub(super) origin: Origin,
    pub(super) found: &'a mut Diagnostics,
}

impl Compiler<'_> {
    /// A value, an attribute or a variant.
    pub(super) fn pattern(&mut self, pattern: ast::Pattern<Passage<'_>>) -> Pattern {
        let mut parts: Vec<Part> = Vec::with_capacity(pattern.elements.len());
        let mut words = String::new();
        for element in pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => words.push_str(value.as_str()),
                ast::PatternElement::Placeable { expression } => match self.expression(expression) {
                    Expression::Text(text) => words.push_str(&text),
                    other => {
                        push_words(&mut parts, &mut words);
                        parts.push(Part::Placeable(other));
                    }
                },
            }
        }
        push_words(&mut parts, &mut words);
        Pattern { parts }
    }

    /// What stands in braces.
    pub(super) fn expression(&mut self, expression: ast::Expression<Passage<'_>>) -> Expression {
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => self.select(selector, variants),
        }
    }

    fn inline(&mut self, inline: ast::InlineExpression<Passage<'_>>) -> Expression {
        match inline {
            ast::InlineExpression::StringLiteral { value } => Expression::Text(unescape(value.as_str()).into()),
            ast::InlineExpression::NumberLiteral { value } => self.number(value),
            ast::InlineExpression::VariableReference { id } => Expression::Variable(self.name("$", id.name, None)),
            ast::InlineExpression::MessageReference { id, attribute } => {
                Expression::Message(self.name("", id.name, attribute))
            }
            ast::InlineExpression::TermReference { id, attribute, arguments } => {
                let name = self.name("-", id.name, attribute);
                let named = arguments.map(|arguments| arguments.named).unwrap_or_default();
                let arguments = named.into_iter().filter_map(|one| self.literal(one)).collect();
                Expression::Term(Term { name, arguments })
            }
            ast::InlineExpression::FunctionReference { id, arguments } => self.call(id.name, arguments),
            ast::InlineExpression::Placeable { expression } => self.expression(*expression),
        }
    }

    /// A name with its sign and its attribute; the place covers all of it.
    fn name(&self, sign: &str, name: Passage<'_>, attribute: Option<ast::Identifier<Passage<'_>>>) -> Name {
        let mut range = name.range();
        range.start -= sign.len();
        let shown_sign = if sign == "$" { "" } else { sign };
        let text = match attribute {
            Some(attribute) => {
                range.end = attribute.name.range().end;
                format!("{shown_sign}{}.{}", name.as_str(), attribute.name.as_str())
            }
            None => format!("{shown_sign}{}", name.as_str()),
        };
        Name { text: text.into(), span: self.origin.span(range) }
    }

    fn number(&mut self, written: Passage<'_>) -> Expression {
        match read_number(written.as_str()) {
            Some(number) => Expression::Number(number),
            None => {
                let span = self.origin.span(written.range());
                self.found.report(Diagnostic::new(Code::FLUENT_SYNTAX, span, "the number has too many digits"));
                Expression::Text(written.as_str().into())
            }
        }
    }

    fn literal(&mut self, argument: ast::NamedArgument<Passage<'_>>) -> Option<(Box<str>, Value)> {
        let value = match self.inline(argument.value) {
            Expression::Text(text) => Value::Text(text.into()),
            Expression::Number(number) => Value::Number(number),
            // The parser lets nothing else be a named argument.
            _ => return None,
        };
        Some((argument.name.name.as_str().into(), value))
    }

    fn call(&mut self, id: Passage<'_>, arguments: ast::CallArguments<Passage<'_>>) -> Expression {
        let name = Name { text: id.as_str().into(), span: self.origin.span(id.range()) };
        let mut options = Vec::with_capacity(arguments.named.len());
        for argument in arguments.named {
            let span = self.origin.span(argument.name.name.range());
            if let Some((name, value)) = self.literal(argument) {
                options.push((Name { text: name, span }, value));
            }
        }
        let function = match id.as_str() {
            "NUMBER" => Function::Number(NumberOptions::read(options, self.found)),
            "DATETIME" => Function::Date(DateOptions::read(options, self.found)),
            unknown => {
                let message = format!("there is no function `{unknown}`");
                let fault = Diagnostic::new(Code::FLUENT_UNKNOWN_FUNCTION, name.span, message);
                self.found.report(fault.suggest(unknown, function::NAMES));
                Function::Unknown
            }
        };
        let mut positional = arguments.positional.into_iter();
        let argument = match (positional.next(), positional.next()) {
            (Some(argument), None) => self.inline(argument),
            (argument, _) => {
                let message = format!("`{}` takes one value before its options", id.as_str());
                self.found.report(Diagnostic::new(Code::FLUENT_SYNTAX, name.span, message));
                argument.map_or(Expression::Text("".into()), |argument| self.inline(argument))
            }
        };
        Expression::Call(Box::new(Call { name, argument, function }))
    }

    fn select(
        &mut self,
        selector: ast::InlineExpression<Passage<'_>>,
        variants: Vec<ast::Variant<Passage<'_>>>,
    ) -> Expression {
        let default = variants.iter().position(|variant| variant.default).unwrap_or(0);
        let mut read: Vec<Variant> = Vec::with_capacity(variants.len());
        let mut span = None;
        for variant in variants {
            let (ast::VariantKey::Identifier { name: written } | ast::VariantKey::NumberLiteral { value: written }) =
                &variant.key;
            let place = self.origin.span(written.range());
            span.get_or_insert(place);
            let number = matches!(variant.key, ast::VariantKey::NumberLiteral { .. });
            let key = match number.then(|| read_number(written.as_str())).flatten() {
                Some(number) => Key::Number(function::plain(&number)),
                None => Key::Word(written.as_str().into()),
            };
            if read.iter().any(|one| one.key == key) {
                let message = format!("the variant `[{}]` is written twice", written.as_str());
                self.found.report(Diagnostic::new(Code::FLUENT_DUPLICATE_VARIANT, place, message));
            }
            read.push(Variant { key, value: self.pattern(variant.value) });
        }
        let selector = self.inline(selector);
        let span = selector.span().or(span).unwrap_or_else(|| self.origin.span(0..0));
        Expression::Select(Box::new(Select { selector, span, variants: read, default }))
    }
}

fn push_words(parts: &mut Vec<Part>, words: &mut String) {
    if !words.is_empty() {
        parts.push(Part::Text(std::mem::take(words).into()));
    }
}

fn read_number(written: &str) -> Option<Decimal> {
    let mut number: Decimal = written.parse().ok()?;
    number.trim_start();
    Some(number)
}

/// Decodes the escapes of a quoted text. Code points that do not exist become
/// U+FFFD, as the language demands.
pub(super) fn unescape(written: &str) -> String {
    let mut text = String::with_capacity(written.len());
    let mut rest = written;
    while let Some((before, after)) = rest.split_once('\\') {
        text.push_str(before);
        let sign = after.chars().next();
        rest = after.get(sign.map_or(0, char::len_utf8)..).unwrap_or("");
        let digits = match sign {
            Some('u') => 4,
            Some('U') => 6,
            Some(other) => {
                text.push(other);
                continue;
            }
            None => continue,
        };
        let code = rest.get(..digits).and_then(|digits| u32::from_str_radix(digits, 16).ok());
        text.push(code.and_then(char::from_u32).unwrap_or(char::REPLACEMENT_CHARACTER));
        rest = rest.get(digits..).unwrap_or("");
    }
    text.push_str(rest);
    text
}
