//! A YAML value with its place.

use crate::source::{Span, Spanned};

/// A value and the bytes it stands in. Block mappings and lists span their
/// first byte only.
#[derive(Clone, Debug)]
pub struct Node {
    /// What it is.
    pub shape: Shape,
    /// Where it is.
    pub span: Span,
}

/// The four shapes of YAML, and what is none of them.
#[derive(Clone, Debug)]
pub enum Shape {
    /// Nothing, `~` or `null`.
    Null,
    /// What could not be read: that is reported, and what it lacks is no second
    /// fault.
    Faulty,
    /// One value.
    Scalar(Scalar),
    /// A list.
    List(Vec<Node>),
    /// A mapping, in the order of the file.
    Map(Vec<Entry>),
}

/// One value, as written: `3.20` stays `3.20` and `no` stays `no`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scalar {
    /// The text; escapes and folds of quoted and block forms are resolved.
    pub text: String,
    /// Whether it was quoted or a block, and so is text and nothing else.
    pub is_quoted: bool,
}

/// One key of a mapping with its value.
#[derive(Clone, Debug)]
pub struct Entry {
    /// The key.
    pub key: Spanned<String>,
    /// Its value.
    pub value: Node,
}

impl Node {
    /// What a message calls this shape.
    pub fn shape_name(&self) -> &'static str {
        match &self.shape {
            Shape::Null | Shape::Faulty => "nothing",
            Shape::Scalar(scalar) if scalar.is_quoted => "text",
            Shape::Scalar(scalar) if scalar.text.parse::<f64>().is_ok() => "a number",
            Shape::Scalar(scalar) if matches!(scalar.text.as_str(), "true" | "false") => "true or false",
            Shape::Scalar(_) => "text",
            Shape::List(_) => "a list",
            Shape::Map(_) => "a mapping",
        }
    }

    /// The text of a single value.
    pub fn as_text(&self) -> Option<&str> {
        match &self.shape {
            Shape::Scalar(scalar) => Some(&scalar.text),
            _ => None,
        }
    }

    /// Whether any part of it could not be read.
    pub fn has_faults(&self) -> bool {
        match &self.shape {
            Shape::Faulty => true,
            Shape::Null | Shape::Scalar(_) => false,
            Shape::List(items) => items.iter().any(Node::has_faults),
            Shape::Map(entries) => entries.iter().any(|entry| entry.value.has_faults()),
        }
    }

    /// The entries of a mapping.
    pub fn as_map(&self) -> Option<&[Entry]> {
        match &self.shape {
            Shape::Map(entries) => Some(entries),
            _ => None,
        }
    }

    /// The items of a list.
    pub fn as_list(&self) -> Option<&[Node]> {
        match &self.shape {
            Shape::List(items) => Some(items),
            _ => None,
        }
    }

    /// The value of a key of a mapping.
    pub fn get(&self, key: &str) -> Option<&Node> {
        let entry = self.as_map()?.iter().find(|entry| entry.key.value == key)?;
        Some(&entry.value)
    }
}
