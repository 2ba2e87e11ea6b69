//! What a value may be, as far as an editor's program can check it.
//!
//! The decoders are the only description of our files: asked with an empty
//! mapping, they say which keys they know. Manuals and JSON Schemas come from
//! there, and so cannot differ from what is read.

use crate::yaml::Key;

/// The type of a value.
#[derive(Clone, Debug, PartialEq)]
pub enum Type {
    /// Anything; it is checked where it is read.
    Any,
    /// Text.
    Text,
    /// Text of a form that a regular expression can tell; and an example.
    Form {
        /// The regular expression, anchored.
        pattern: &'static str,
        /// A text that fits.
        example: &'static str,
    },
    /// `true` or `false`.
    Flag,
    /// A whole number.
    Integer {
        /// The least.
        min: i64,
        /// The most.
        max: i64,
    },
    /// A number.
    Number,
    /// One of a few words.
    Word(Vec<&'static str>),
    /// The id of something: `a course`.
    Id(&'static str),
    /// A mapping with these keys.
    Record(Vec<Key>),
    /// A mapping from ids, or from languages, to values.
    Table(Box<Type>),
    /// A list; a single value is a list of one.
    List(Box<Type>),
    /// One of several types.
    Either(Vec<Type>),
    /// A type that contains itself, by its name.
    Recursive(&'static str, Made),
}

/// How a type that contains itself is made. Its name tells it from others.
#[derive(Clone, Copy, Debug)]
pub struct Made(pub fn() -> Type);

impl PartialEq for Made {
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

impl Type {
    /// A list of values of this type.
    #[must_use]
    pub fn listed(self) -> Type {
        Type::List(Box::new(self))
    }

    /// A mapping from ids to values of this type.
    #[must_use]
    pub fn by_id(self) -> Type {
        Type::Table(Box::new(self))
    }
}
