//! Templates as they are written: which functions they call, with what, where.
//!
//! The engine keeps its own syntax tree to itself, so this reads the same
//! language again: the tokens and the grammar of its expressions, exactly. What
//! a tag does is no business of ours; every expression in it is. Tests hold it
//! to the engine, on every template we have and on invented ones.
//!
//! A template that the engine refuses may be read or not: its fault is reported
//! where it is compiled.

mod expression;
mod token;

#[cfg(test)]
mod tests;

use std::ops::Range;

use expression::Parser;

/// A template, read.
#[derive(Debug, Default, PartialEq)]
pub struct Template {
    /// What it consists of, in the order of the text.
    pub pieces: Vec<Piece>,
}

/// A part of a template.
#[derive(Debug, PartialEq)]
pub enum Piece {
    /// Text that is printed as it stands.
    Text(Range<usize>),
    /// What stands between `{#` and `#}`.
    Comment(Range<usize>),
    /// An expression that is printed: `{{ … }}`.
    Print(Expression),
    /// The expressions of a tag: `{% … %}`.
    Tag {
        /// Its first word; empty for components.
        word: String,
        /// The names that it gives to values: of a loop, of a `set`, of the parameters of a component.
        names: Vec<String>,
        /// The expressions in it, in their order.
        expressions: Vec<Expression>,
    },
}

/// An expression and its bytes.
#[derive(Clone, Debug, PartialEq)]
pub struct Expression {
    /// Its bytes.
    pub range: Range<usize>,
    /// What it is.
    pub shape: Shape,
}

/// What an expression is, as far as calls and constants are concerned.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A quoted text, decoded.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with a point.
    Fraction(f64),
    /// `true` or `false`.
    Bool(bool),
    /// `none`.
    Nothing,
    /// A function applied to named arguments.
    Call(Call),
    /// `yes if condition else no`.
    Choice {
        /// What decides.
        condition: Box<Expression>,
        /// What it is where the condition holds.
        yes: Box<Expression>,
        /// What it is otherwise.
        no: Box<Expression>,
    },
    /// `a ~ b`.
    Join(Box<Expression>, Box<Expression>),
    /// `[a, b]`, without spreads.
    List(Vec<Expression>),
    /// `{"a": b}`, without spreads: the names, and the values.
    Map(Vec<(String, Expression)>),
    /// `course.runs`: a variable, and the fields that are reached from it.
    Path(Vec<Step>),
    /// `[part for name in of]`: the names, what they go through, and what is made of each.
    Each {
        /// The names.
        names: Vec<String>,
        /// What they go through.
        of: Box<Expression>,
        /// What is made of each, and the condition.
        parts: Vec<Expression>,
    },
    /// Everything else, with the expressions it is made of.
    Other(Vec<Expression>),
}

/// A name on the way to a value.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The name.
    pub name: String,
    /// Its bytes.
    pub range: Range<usize>,
    /// Whether the template says that it may not be there: `?.name`.
    pub is_open: bool,
}

/// A call of a function.
#[derive(Clone, Debug, PartialEq)]
pub struct Call {
    /// The name of the function.
    pub name: String,
    /// What it is given, in the order in which it is written.
    pub arguments: Vec<Argument>,
}

/// `name=value`.
#[derive(Clone, Debug, PartialEq)]
pub struct Argument {
    /// The name.
    pub name: String,
    /// The bytes of the name.
    pub name_range: Range<usize>,
    /// The value.
    pub value: Expression,
}

impl Template {
    /// Reads a template. `None` for one that is none.
    pub fn read(text: &str) -> Option<Template> {
        Parser::new(text).template()
    }

    /// Every call, with its bytes and the piece it stands in, those inside of
    /// other calls after them.
    pub fn calls(&self) -> impl Iterator<Item = (usize, &Call, &Range<usize>)> {
        self.pieces.iter().enumerate().flat_map(|(at, piece)| {
            let mut calls = Vec::new();
            piece.expressions().iter().for_each(|one| one.collect(&mut calls));
            calls.into_iter().map(move |(call, range)| (at, call, range))
        })
    }
}

impl Piece {
    /// The expressions in it, in their order.
    pub fn expressions(&self) -> &[Expression] {
        match self {
            Piece::Text(_) | Piece::Comment(_) => &[],
            Piece::Print(expression) => std::slice::from_ref(expression),
            Piece::Tag { expressions, .. } => expressions,
        }
    }
}

impl Expression {
    fn collect<'e>(&'e self, calls: &mut Vec<(&'e Call, &'e Range<usize>)>) {
        match &self.shape {
            Shape::Text(_)
            | Shape::Whole(_)
            | Shape::Fraction(_)
            | Shape::Bool(_)
            | Shape::Nothing
            | Shape::Path(_) => {}
            Shape::Call(call) => {
                calls.push((call, &self.range));
                call.arguments.iter().for_each(|one| one.value.collect(calls));
            }
            Shape::Choice { condition, yes, no } => [yes, condition, no].iter().for_each(|one| one.collect(calls)),
            Shape::Join(left, right) => [left, right].iter().for_each(|one| one.collect(calls)),
            Shape::List(parts) | Shape::Other(parts) => parts.iter().for_each(|one| one.collect(calls)),
            Shape::Each { of, parts, .. } => {
                parts.iter().chain(std::iter::once(&**of)).for_each(|one| one.collect(calls));
            }
            Shape::Map(entries) => entries.iter().for_each(|(_, one)| one.collect(calls)),
        }
    }

    /// The value, where it is a quoted text.
    pub fn text(&self) -> Option<&str> {
        match &self.shape {
            Shape::Text(text) => Some(text),
            _ => None,
        }
    }

    /// Everything the expression can be, where that is known: a text, or a
    /// choice of texts.
    pub fn texts(&self) -> Option<Vec<&str>> {
        match &self.shape {
            Shape::Text(text) => Some(vec![text]),
            Shape::Choice { yes, no, .. } => {
                let mut texts = yes.texts()?;
                texts.extend(no.texts()?);
                Some(texts)
            }
            _ => None,
        }
    }

    /// The text with which the expression begins in any case: `status-` of
    /// `"status-" ~ key`.
    pub fn prefix(&self) -> &str {
        match &self.shape {
            Shape::Text(text) => text,
            Shape::Join(left, _) => match &left.shape {
                Shape::Text(text) => text,
                _ => left.prefix(),
            },
            _ => "",
        }
    }
}

impl Call {
    /// The argument of a name.
    pub fn argument(&self, name: &str) -> Option<&Expression> {
        self.arguments.iter().find(|one| one.name == name).map(|one| &one.value)
    }
}
