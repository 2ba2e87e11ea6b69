//! Messages as they are evaluated: Fluent's tree with the text decoded, the
//! options of functions read, and a place at everything that can go wrong.

use crate::format::Decimal;
use crate::messages::Value;
use crate::messages::function::{DateOptions, NumberOptions};
use crate::source::Span;

/// The value of a message, a term, an attribute or a variant.
#[derive(Debug, Default)]
pub(super) struct Pattern {
    pub(super) parts: Vec<Part>,
}

/// A piece of a pattern. No two texts follow one another.
#[derive(Debug)]
pub(super) enum Part {
    /// Words, taken as they are.
    Text(Box<str>),
    /// Something in braces.
    Placeable(Expression),
}

/// What can stand in braces.
#[derive(Debug)]
pub(super) enum Expression {
    /// `"…"`, with its escapes decoded.
    Text(Box<str>),
    /// A number, with the digits that were written.
    Number(Decimal),
    /// `$name`.
    Variable(Name),
    /// `message` or `message.attribute`.
    Message(Name),
    /// `-term`, or `-term.attribute` in a selector.
    Term(Term),
    /// `NUMBER(…)`, `DATETIME(…)`.
    Call(Box<Call>),
    /// A choice among variants.
    Select(Box<Select>),
}

impl Expression {
    /// Where it is written; `None` for literals, with which nothing can be wrong.
    pub(super) fn span(&self) -> Option<Span> {
        match self {
            Expression::Text(_) | Expression::Number(_) => None,
            Expression::Variable(name) | Expression::Message(name) => Some(name.span),
            Expression::Term(term) => Some(term.name.span),
            Expression::Call(call) => Some(call.name.span),
            Expression::Select(select) => Some(select.span),
        }
    }
}

/// A name and its place. Names of messages and terms are keys of the table:
/// `id`, `id.attribute`, `-id`, `-id.attribute`; variables have no `$`.
#[derive(Clone, Debug)]
pub(super) struct Name {
    pub(super) text: Box<str>,
    pub(super) span: Span,
}

/// A reference to a term. The arguments are all that the term can see.
#[derive(Debug)]
pub(super) struct Term {
    pub(super) name: Name,
    pub(super) arguments: Vec<(Box<str>, Value)>,
}

/// A function applied to its first positional argument.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) name: Name,
    pub(super) argument: Expression,
    pub(super) function: Function,
}

/// The functions there are.
#[derive(Debug)]
pub(super) enum Function {
    /// `NUMBER`.
    Number(NumberOptions),
    /// `DATETIME`.
    Date(DateOptions),
    /// Any other name; reported when it was parsed.
    Unknown,
}

/// A choice.
#[derive(Debug)]
pub(super) struct Select {
    pub(super) selector: Expression,
    pub(super) span: Span,
    pub(super) variants: Vec<Variant>,
    /// The variant with the star; an index of `variants`.
    pub(super) default: usize,
}

impl Select {
    /// Whether it chooses by number: all keys are numbers or plural categories,
    /// and one of them is more than `other`. A text in its place is a fault.
    pub(super) fn is_numeric(&self) -> bool {
        let is_numeric = |variant: &Variant| match &variant.key {
            Key::Number(_) => true,
            Key::Word(word) => ["zero", "one", "two", "few", "many", "other"].contains(&&**word),
        };
        let is_other = |variant: &Variant| matches!(&variant.key, Key::Word(word) if &**word == "other");
        self.variants.iter().all(is_numeric) && !self.variants.iter().all(is_other)
    }

    /// The variant with this word.
    pub(super) fn word(&self, wanted: &str) -> Option<&Pattern> {
        let is_wanted = |variant: &&Variant| matches!(&variant.key, Key::Word(word) if &**word == wanted);
        self.variants.iter().find(is_wanted).map(|variant| &variant.value)
    }

    /// The variant with this exact number; `number` without zeros at its ends.
    pub(super) fn number(&self, number: &Decimal) -> Option<&Pattern> {
        let is_wanted = |variant: &&Variant| matches!(&variant.key, Key::Number(one) if one == number);
        self.variants.iter().find(is_wanted).map(|variant| &variant.value)
    }

    /// The variant with the star.
    pub(super) fn default(&self) -> Option<&Pattern> {
        self.variants.get(self.default).map(|variant| &variant.value)
    }
}

/// One branch of a choice.
#[derive(Debug)]
pub(super) struct Variant {
    pub(super) key: Key,
    pub(super) value: Pattern,
}

/// What a branch is chosen by.
#[derive(Debug, PartialEq)]
pub(super) enum Key {
    /// A number without zeros at its ends, so that equal numbers are equal.
    Number(Decimal),
    /// A plural category or any other word.
    Word(Box<str>),
}
