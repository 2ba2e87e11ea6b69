//! The keys of one mapping, asked for by name and type.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Entry, Node, Shape};

/// What is known of a key that somebody asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Key {
    /// The key.
    pub name: &'static str,
    /// What it means, for editors; one sentence.
    pub doc: &'static str,
    /// Whether it must be there.
    pub is_required: bool,
}

/// A mapping while it is being read. Each question reports its own fault;
/// [`finish`](Fields::finish) reports the keys that nobody asked for.
pub struct Fields<'n, 'f> {
    what: &'static str,
    span: Span,
    entries: &'n [Entry],
    /// Whether what it lacks follows from a fault that is reported.
    is_faulty: bool,
    asked: Vec<Key>,
    /// Where faults go; open to decoders that look at several keys at once.
    pub found: &'f mut Diagnostics,
}

impl<'n, 'f> Fields<'n, 'f> {
    /// The fields of `node`, which is `what` ("a course"). Anything but a
    /// mapping is a fault and has no fields; nothing at all has none and is fine.
    pub fn new(node: &'n Node, what: &'static str, found: &'f mut Diagnostics) -> Fields<'n, 'f> {
        let (entries, is_faulty) = match &node.shape {
            Shape::Map(entries) => (entries.as_slice(), false),
            Shape::Null => (&[][..], false),
            Shape::Faulty => (&[][..], true),
            Shape::Scalar(_) | Shape::List(_) => {
                let message = format!("{what} must be a mapping of keys, found {}", node.shape_name());
                found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message));
                (&[][..], true)
            }
        };
        Fields { what, span: node.span, entries, is_faulty, asked: Vec::new(), found }
    }

    /// Where the mapping begins.
    pub fn span(&self) -> Span {
        self.span
    }

    /// The place of a key, or of the mapping where it is absent.
    pub fn place(&self, key: &str) -> Span {
        self.entry(key).map_or(self.span, |entry| entry.key.span)
    }

    /// Whether the key is there with a value.
    pub fn has(&self, key: &str) -> bool {
        self.entry(key).is_some_and(|entry| !matches!(entry.value.shape, Shape::Null | Shape::Faulty))
    }

    /// Whether the key is missing because it could not be read.
    pub fn is_faulty(&self, key: &str) -> bool {
        self.entry(key).map_or(self.is_faulty, |entry| matches!(entry.value.shape, Shape::Faulty))
    }

    /// The undecoded value of a key that some other question is about.
    pub fn peek(&self, key: &str) -> Option<&'n Node> {
        self.entry(key).map(|entry| &entry.value)
    }

    /// The undecoded value of a key.
    pub fn node(&mut self, name: &'static str, doc: &'static str) -> Option<&'n Node> {
        self.asked.push(Key { name, doc, is_required: false });
        let entry = self.entry(name)?;
        (!matches!(entry.value.shape, Shape::Null | Shape::Faulty)).then_some(&entry.value)
    }

    /// The value of an optional key; `None` where it is absent or faulty.
    pub fn get<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Option<T> {
        let node = self.node(name, doc)?;
        T::decode(node, self.found)
    }

    /// The value of an optional key with its place.
    pub fn get_spanned<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Option<Spanned<T>> {
        let node = self.node(name, doc)?;
        Some(Spanned::new(T::decode(node, self.found)?, node.span))
    }

    /// The value of a key that must be there; `None` after a report.
    pub fn require<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Option<T> {
        let value = self.require_node(name, doc)?;
        T::decode(value, self.found)
    }

    /// The value of a key that must be there, with its place.
    pub fn require_spanned<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Option<Spanned<T>> {
        let node = self.require_node(name, doc)?;
        Some(Spanned::new(T::decode(node, self.found)?, node.span))
    }

    /// The items of a list, each with its place; a single value is a list of
    /// one, an absent key an empty list.
    pub fn list<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Vec<Spanned<T>> {
        let nodes = self.nodes(name, doc);
        nodes.iter().filter_map(|node| Some(Spanned::new(T::decode(node, self.found)?, node.span))).collect()
    }

    /// The undecoded items of a list; a single value is a list of one, and a
    /// mapping is a fault.
    pub fn nodes(&mut self, name: &'static str, doc: &'static str) -> &'n [Node] {
        let Some(node) = self.node(name, doc) else { return &[] };
        match &node.shape {
            Shape::List(items) => items,
            Shape::Map(_) => {
                let fault = Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, "must be a list, found a mapping");
                self.found.report(fault.help("begin each item with `- `"));
                &[]
            }
            _ => std::slice::from_ref(node),
        }
    }

    /// The entries of a mapping whose keys are ids; anything else is a fault.
    pub fn entries(&mut self, name: &'static str, doc: &'static str) -> &'n [Entry] {
        let Some(node) = self.node(name, doc) else { return &[] };
        match &node.shape {
            Shape::Map(entries) => entries,
            _ => {
                let message = format!("must be a mapping of keys, found {}", node.shape_name());
                self.found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message));
                &[]
            }
        }
    }

    /// The undecoded value of a key that must be there.
    pub fn require_node(&mut self, name: &'static str, doc: &'static str) -> Option<&'n Node> {
        self.asked.push(Key { name, doc, is_required: true });
        let entry = self.entry(name);
        match entry {
            Some(entry) if matches!(entry.value.shape, Shape::Faulty) => None,
            Some(entry) if !is_empty(&entry.value) => Some(&entry.value),
            None if self.is_faulty => None,
            _ => {
                let place = entry.map_or(self.span, |entry| entry.key.span);
                let message = format!("{} needs the key `{name}`", self.what);
                self.found.report(Diagnostic::new(Code::YAML_MISSING_KEY, place, message).help(doc));
                None
            }
        }
    }

    /// Reports a fault of this mapping.
    pub fn fault(&mut self, code: Code, place: Span, message: impl Into<String>) {
        self.found.report(Diagnostic::new(code, place, message));
    }

    /// Reports every key that was not asked for, with the nearest that was, and
    /// returns what was asked for.
    pub fn finish(self) -> Vec<Key> {
        for entry in self.entries {
            let key = entry.key.value.as_str();
            if self.asked.iter().any(|one| one.name == key) || matches!(entry.value.shape, Shape::Faulty) {
                continue;
            }
            let message = format!("`{key}` is not a key of {}", self.what);
            let fault = Diagnostic::new(Code::YAML_UNKNOWN_KEY, entry.key.span, message);
            self.found.report(fault.suggest(key, self.asked.iter().map(|one| one.name)));
        }
        self.asked
    }

    fn entry(&self, key: &str) -> Option<&'n Entry> {
        self.entries.iter().find(|entry| entry.key.value == key)
    }
}

/// Whether a value says nothing.
fn is_empty(node: &Node) -> bool {
    match &node.shape {
        Shape::Null => true,
        Shape::Scalar(scalar) => scalar.text.trim().is_empty(),
        _ => false,
    }
}
