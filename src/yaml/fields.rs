//! The keys of one mapping, asked for by name and type.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span, Spanned};
use crate::yaml::{Decode, Entry, Key, Need, Node, Record, Shape, Type};

/// A mapping while it is being read. Each question reports its own fault;
/// [`finish`](Fields::finish) reports the keys that nobody asked for.
pub struct Fields<'n, 'f> {
    what: &'static str,
    span: Span,
    entries: &'n [Entry],
    /// Whether what it lacks follows from a fault that is reported.
    is_faulty: bool,
    /// Whether nothing is read and only the questions matter.
    is_described: bool,
    asked: Vec<Key>,
    needs: Vec<Need>,
    /// Where faults go; open to decoders that look at several keys at once.
    pub found: &'f mut Diagnostics,
}

/// What a decoder asks for, with types.
pub fn describe<'n, R>(what: &'static str, decode: impl FnOnce(&mut Fields<'n, '_>) -> R) -> Record {
    static NOTHING: Node = Node { shape: Shape::Null, span: Span { file: FileId::NONE, start: 0, end: 0 } };
    let mut unused = Diagnostics::new();
    let mut fields = Fields::new(&NOTHING, what, &mut unused);
    fields.is_described = true;
    decode(&mut fields);
    Record { what, keys: fields.asked, needs: fields.needs }
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
        Fields {
            what,
            span: node.span,
            entries,
            is_faulty,
            is_described: false,
            asked: Vec::new(),
            needs: Vec::new(),
            found,
        }
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

    /// The undecoded value of a key, which may be anything.
    pub fn node(&mut self, name: &'static str, doc: &'static str) -> Option<&'n Node> {
        self.typed_node(name, doc, || Type::Any)
    }

    /// The undecoded value of a key that the caller reads as this type.
    pub fn typed_node(
        &mut self,
        name: &'static str,
        doc: &'static str,
        kind: impl FnOnce() -> Type,
    ) -> Option<&'n Node> {
        self.ask(name, doc, false, kind);
        let entry = self.entry(name)?;
        (!matches!(entry.value.shape, Shape::Null | Shape::Faulty)).then_some(&entry.value)
    }

    /// Notes a question; types are made only for descriptions.
    fn ask(&mut self, name: &'static str, doc: &'static str, is_required: bool, kind: impl FnOnce() -> Type) {
        let kind = if self.is_described { kind() } else { Type::Any };
        self.asked.push(Key { name, doc, is_required, kind });
    }

    /// The value of an optional key; `None` where it is absent or faulty.
    pub fn get<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Option<T> {
        let node = self.typed_node(name, doc, T::kind)?;
        T::decode(node, self.found)
    }

    /// The value of an optional key with its place.
    pub fn get_spanned<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Option<Spanned<T>> {
        let node = self.typed_node(name, doc, T::kind)?;
        Some(Spanned::new(T::decode(node, self.found)?, node.span))
    }

    /// The value of a key that must be there; `None` after a report.
    pub fn require<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Option<T> {
        let value = self.require_typed_node(name, doc, T::kind)?;
        T::decode(value, self.found)
    }

    /// The value of a key that must be there, with its place.
    pub fn require_spanned<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Option<Spanned<T>> {
        let node = self.require_typed_node(name, doc, T::kind)?;
        Some(Spanned::new(T::decode(node, self.found)?, node.span))
    }

    /// The items of a list, each with its place; a single value is a list of
    /// one, an absent key an empty list.
    pub fn list<T: Decode>(&mut self, name: &'static str, doc: &'static str) -> Vec<Spanned<T>> {
        let nodes = self.typed_nodes(name, doc, T::kind);
        nodes.iter().filter_map(|node| Some(Spanned::new(T::decode(node, self.found)?, node.span))).collect()
    }

    /// The undecoded items of a list, each of which the caller reads as this
    /// type; a single value is a list of one, and a mapping is a fault unless
    /// items may be mappings.
    pub fn typed_nodes(&mut self, name: &'static str, doc: &'static str, kind: impl FnOnce() -> Type) -> &'n [Node] {
        self.nodes(name, doc, || kind().listed())
    }

    /// The same for a list that is empty by mistake only; the caller tells of it.
    pub fn filled_nodes(&mut self, name: &'static str, doc: &'static str, kind: impl FnOnce() -> Type) -> &'n [Node] {
        self.nodes(name, doc, || kind().filled())
    }

    fn nodes(&mut self, name: &'static str, doc: &'static str, list: impl FnOnce() -> Type) -> &'n [Node] {
        let Some(node) = self.typed_node(name, doc, list) else { return &[] };
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

    /// One of a few words; another one is reported with the nearest.
    pub fn word<T: Copy>(&mut self, name: &'static str, doc: &'static str, words: &[(&'static str, T)]) -> Option<T> {
        let node = self.typed_node(name, doc, || one_of(words))?;
        self.known_word(node, words)
    }

    /// The same for a key that must be there.
    pub fn require_word<T: Copy>(
        &mut self,
        name: &'static str,
        doc: &'static str,
        words: &[(&'static str, T)],
    ) -> Option<T> {
        let node = self.require_typed_node(name, doc, || one_of(words))?;
        self.known_word(node, words)
    }

    /// Some of a few words, in a list.
    pub fn words<T: Copy>(
        &mut self,
        name: &'static str,
        doc: &'static str,
        words: &[(&'static str, T)],
    ) -> Vec<Spanned<T>> {
        let nodes = self.typed_nodes(name, doc, || one_of(words));
        nodes.iter().filter_map(|node| Some(Spanned::new(self.known_word(node, words)?, node.span))).collect()
    }

    fn known_word<T: Copy>(&mut self, node: &Node, words: &[(&'static str, T)]) -> Option<T> {
        let written = String::decode(node, self.found)?;
        let known = words.iter().find(|(word, _)| *word == written).map(|(_, value)| *value);
        if known.is_none() {
            let list: Vec<String> = words.iter().map(|(word, _)| format!("`{word}`")).collect();
            let message = format!("`{written}` is not one of {}", list.join(", "));
            let fault = Diagnostic::new(Code::YAML_UNKNOWN_VALUE, node.span, message);
            self.found.report(fault.suggest(&written, words.iter().map(|(word, _)| *word)));
        }
        known
    }

    /// The id of something, `what` being `a course`; the caller looks it up.
    pub fn id(&mut self, name: &'static str, doc: &'static str, what: &'static str) -> Option<Spanned<String>> {
        let node = self.typed_node(name, doc, || Type::Id(what))?;
        Some(Spanned::new(String::decode(node, self.found)?, node.span))
    }

    /// The id of something in a key that must be there.
    pub fn require_id(&mut self, name: &'static str, doc: &'static str, what: &'static str) -> Option<Spanned<String>> {
        let node = self.require_typed_node(name, doc, || Type::Id(what))?;
        Some(Spanned::new(String::decode(node, self.found)?, node.span))
    }

    /// Ids of things in a list.
    pub fn ids(&mut self, name: &'static str, doc: &'static str, what: &'static str) -> Vec<Spanned<String>> {
        let nodes = self.typed_nodes(name, doc, || Type::Id(what));
        nodes.iter().filter_map(|node| Some(Spanned::new(String::decode(node, self.found)?, node.span))).collect()
    }

    /// A mapping in a key, `what` it is being `a venue`.
    pub fn record<R>(
        &mut self,
        name: &'static str,
        doc: &'static str,
        what: &'static str,
        read: impl FnOnce(&mut Fields<'n, '_>) -> R,
    ) -> Option<R> {
        if self.is_described {
            self.ask(name, doc, false, || Type::Record(describe(what, read)));
            return None;
        }
        let node = self.node(name, doc)?;
        Some(within(node, what, self.found, read))
    }

    /// A list of mappings in a key, each being `what`.
    pub fn records<R>(
        &mut self,
        name: &'static str,
        doc: &'static str,
        what: &'static str,
        mut read: impl FnMut(&mut Fields<'n, '_>) -> R,
    ) -> Vec<R> {
        if self.is_described {
            self.ask(name, doc, false, || Type::Record(describe(what, read)).listed());
            return Vec::new();
        }
        let nodes = self.typed_nodes(name, doc, || Type::Any);
        nodes.iter().map(|node| within(node, what, self.found, &mut read)).collect()
    }

    /// A mapping from ids to mappings, each of which is `what`.
    pub fn table<R>(
        &mut self,
        name: &'static str,
        doc: &'static str,
        what: &'static str,
        mut read: impl FnMut(&'n Spanned<String>, &mut Fields<'n, '_>) -> R,
    ) -> Vec<R> {
        if self.is_described {
            const NOBODY: Span = Span { file: FileId::NONE, start: 0, end: 0 };
            static ID: Spanned<String> = Spanned { value: String::new(), span: NOBODY };
            self.ask(name, doc, false, || Type::Record(describe(what, |fields| read(&ID, fields))).by_id());
            return Vec::new();
        }
        let entries = self.entries(name, doc, || Type::Any);
        entries.iter().map(|entry| within(&entry.value, what, self.found, |fields| read(&entry.key, fields))).collect()
    }

    /// The entries of a mapping whose keys are ids, each of which the caller
    /// reads as this type; anything else is a fault.
    pub fn entries(&mut self, name: &'static str, doc: &'static str, kind: impl FnOnce() -> Type) -> &'n [Entry] {
        self.typed_entries(name, doc, || kind().by_id())
    }

    /// The entries of a mapping that the caller reads as this table.
    pub fn typed_entries(&mut self, name: &'static str, doc: &'static str, kind: impl FnOnce() -> Type) -> &'n [Entry] {
        let Some(node) = self.typed_node(name, doc, kind) else { return &[] };
        match &node.shape {
            Shape::Map(entries) => entries,
            _ => {
                let message = format!("must be a mapping of keys, found {}", node.shape_name());
                self.found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message));
                &[]
            }
        }
    }

    /// The undecoded value of a key that must be there, which the caller reads
    /// as this type.
    pub fn require_typed_node(
        &mut self,
        name: &'static str,
        doc: &'static str,
        kind: impl FnOnce() -> Type,
    ) -> Option<&'n Node> {
        self.ask(name, doc, true, kind);
        let entry = self.entry(name);
        match entry {
            Some(entry) if matches!(entry.value.shape, Shape::Faulty) => None,
            Some(entry) if !is_empty(&entry.value) => Some(&entry.value),
            _ if self.is_described => None,
            None if self.is_faulty => None,
            _ => {
                let place = entry.map_or(self.span, |entry| entry.key.span);
                let message = format!("{} needs the key `{name}`", self.what);
                self.found.report(Diagnostic::new(Code::YAML_MISSING_KEY, place, message).help(doc));
                None
            }
        }
    }

    /// Notes that one of these sets of keys must be there whole, and tells
    /// whether one is, or may be in what could not be read.
    pub fn needs(&mut self, one_of: &'static [&'static [&'static str]]) -> bool {
        self.needs.push(Need { when: None, one_of });
        let is_there = |key: &&str| self.has(key) || self.is_faulty(key);
        self.is_described || one_of.iter().any(|set| set.iter().all(is_there))
    }

    /// The same where a key holds a certain word; the caller looks after it.
    pub fn needs_when(&mut self, key: &'static str, word: &'static str, one_of: &'static [&'static [&'static str]]) {
        self.needs.push(Need { when: Some((key, word)), one_of });
    }

    /// Whether a key holds a list of nothing.
    pub fn is_empty_list(&self, key: &str) -> bool {
        self.peek(key).and_then(Node::as_list).is_some_and(<[Node]>::is_empty)
    }

    /// The same for single keys, with a report; an empty list is none.
    pub fn needs_one(&mut self, one_of: &'static [&'static [&'static str]], help: Option<&str>) {
        let is_there = self.needs(one_of);
        let empty = one_of.iter().copied().flatten().find(|key| self.is_empty_list(key));
        if is_there && empty.is_none() {
            return;
        }
        let names: Vec<String> = one_of.iter().flat_map(|set| set.iter()).map(|key| format!("`{key}`")).collect();
        let message = match names.as_slice() {
            [name] => format!("{} needs the key {name}", self.what),
            names => format!("{} needs one of the keys {}", self.what, names.join(", ")),
        };
        let place = empty.map_or(self.span, |key| self.place(key));
        let fault = Diagnostic::new(Code::YAML_MISSING_KEY, place, message);
        self.found.report(match help {
            Some(help) => fault.help(help),
            None => fault,
        });
    }

    /// Reports a fault of this mapping.
    pub fn fault(&mut self, code: Code, place: Span, message: impl Into<String>) {
        self.found.report(Diagnostic::new(code, place, message));
    }

    /// Reports every key that was not asked for, with the nearest that was.
    pub fn finish(self) {
        for entry in self.entries {
            let key = entry.key.value.as_str();
            if self.asked.iter().any(|one| one.name == key) || matches!(entry.value.shape, Shape::Faulty) {
                continue;
            }
            let message = format!("`{key}` is not a key of {}", self.what);
            let fault = Diagnostic::new(Code::YAML_UNKNOWN_KEY, entry.key.span, message);
            self.found.report(fault.suggest(key, self.asked.iter().map(|one| one.name)));
        }
    }

    fn entry(&self, key: &str) -> Option<&'n Entry> {
        self.entries.iter().find(|entry| entry.key.value == key)
    }
}

/// Reads a mapping to its end.
fn within<'n, R>(
    node: &'n Node,
    what: &'static str,
    found: &mut Diagnostics,
    read: impl FnOnce(&mut Fields<'n, '_>) -> R,
) -> R {
    let mut fields = Fields::new(node, what, found);
    let result = read(&mut fields);
    fields.finish();
    result
}

fn one_of<T>(words: &[(&'static str, T)]) -> Type {
    Type::Word(words.iter().map(|(word, _)| *word).collect())
}

/// Whether a value says nothing.
fn is_empty(node: &Node) -> bool {
    match &node.shape {
        Shape::Null => true,
        Shape::Scalar(scalar) => scalar.text.trim().is_empty(),
        _ => false,
    }
}
