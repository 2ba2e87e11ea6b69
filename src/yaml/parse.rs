//! Text to tree.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::DuplicateKeyPolicy;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span, Spanned};
use crate::yaml::{Entry, Node, Scalar, Shape};

/// At most this many values in one file, aliases expanded: a catalog's file has
/// a few hundred, a file that expands to millions is an attack or a mistake.
const NODE_LIMIT: usize = 50_000;

/// Reads one YAML document that begins at byte `offset` of its file. `None`
/// after a syntax fault, which is reported; an empty document is `Null`.
pub fn parse(file: FileId, text: &str, offset: usize, found: &mut Diagnostics) -> Option<Node> {
    let options = serde_yaml::options! {
        strict_booleans: true,
        with_snippet: false,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        budget: serde_yaml::budget! { max_nodes: NODE_LIMIT, max_depth: 64, max_documents: 1 },
    };
    let place = Place { file, text, offset };
    match serde_yaml::from_str_with_options::<serde_yaml::Spanned<Raw>>(text, options) {
        Ok(raw) => {
            let node = place.node(raw);
            report_duplicates(&node, found);
            Some(node)
        }
        Err(error) => {
            found.report(place.syntax_fault(&error));
            None
        }
    }
}

/// What the library saw, before scalars are read again from the source.
enum Raw {
    Null,
    Scalar(String),
    List(Vec<serde_yaml::Spanned<Raw>>),
    Map(Vec<(serde_yaml::Spanned<String>, serde_yaml::Spanned<Raw>)>),
}

impl<'de> Deserialize<'de> for Raw {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }
}

struct RawVisitor;

impl<'de> Visitor<'de> for RawVisitor {
    type Value = Raw;

    fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("a YAML value")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_owned()))
    }

    fn visit_string<E: Error>(self, value: String) -> Result<Raw, E> {
        Ok(Raw::Scalar(value))
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_i128<E: Error>(self, value: i128) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_u128<E: Error>(self, value: u128) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Raw, E> {
        Ok(Raw::Scalar(value.to_string()))
    }

    fn visit_unit<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_none<E: Error>(self) -> Result<Raw, E> {
        Ok(Raw::Null)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Raw, D::Error> {
        deserializer.deserialize_any(RawVisitor)
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut items = Vec::new();
        while let Some(item) = access.next_element()? {
            items.push(item);
        }
        Ok(Raw::List(items))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut access: A) -> Result<Raw, A::Error> {
        let mut entries = Vec::new();
        while let Some(entry) = access.next_entry()? {
            entries.push(entry);
        }
        Ok(Raw::Map(entries))
    }
}

/// Where the document stands.
struct Place<'a> {
    file: FileId,
    text: &'a str,
    offset: usize,
}

impl Place<'_> {
    fn node(&self, raw: serde_yaml::Spanned<Raw>) -> Node {
        let span = self.span(raw.referenced);
        let shape = match raw.value {
            Raw::Null => Shape::Null,
            Raw::Scalar(text) => Shape::Scalar(self.scalar(text, raw.referenced)),
            Raw::List(items) => Shape::List(items.into_iter().map(|item| self.node(item)).collect()),
            Raw::Map(entries) => Shape::Map(entries.into_iter().map(|entry| self.entry(entry)).collect()),
        };
        Node { shape, span }
    }

    fn entry(&self, (key, value): (serde_yaml::Spanned<String>, serde_yaml::Spanned<Raw>)) -> Entry {
        let span = self.span(key.referenced);
        let mut value = self.node(value);
        // An empty value has no bytes of its own; its key is where to look.
        if matches!(value.shape, Shape::Null) {
            value.span = span;
        }
        Entry { key: Spanned::new(key.value, span), value }
    }

    /// A plain scalar is taken from the source, where `3.20` has two decimals.
    fn scalar(&self, decoded: String, location: serde_yaml::Location) -> Scalar {
        let written = self.range(location).and_then(|range| self.text.get(range)).unwrap_or("");
        let is_plain = !written.is_empty()
            && !written.starts_with(['"', '\'', '|', '>', '*', '&', '!'])
            && !written.contains('\n');
        match is_plain {
            true if written.len() >= decoded.trim().len() => {
                Scalar { text: written.trim().to_owned(), is_quoted: false }
            }
            _ => Scalar { text: decoded, is_quoted: !is_plain },
        }
    }

    fn range(&self, location: serde_yaml::Location) -> Option<std::ops::Range<usize>> {
        let span = location.span();
        let start = usize::try_from(span.byte_offset()?).ok()?;
        let len = usize::try_from(span.byte_len()?).ok()?;
        Some(start..start + len)
    }

    fn span(&self, location: serde_yaml::Location) -> Span {
        let range = self.range(location).unwrap_or_else(|| {
            let at = self.offset_of_line(location);
            at..at
        });
        Span::new(self.file, self.offset + range.start, self.offset + range.end)
    }

    /// The byte at a line and column, where the library gives no offset.
    fn offset_of_line(&self, location: serde_yaml::Location) -> usize {
        let line = usize::try_from(location.line()).unwrap_or(1).max(1);
        let column = usize::try_from(location.column()).unwrap_or(1).max(1);
        let start: usize = self.text.split_inclusive('\n').take(line - 1).map(str::len).sum();
        let rest = &self.text[start..];
        let width: usize = rest.chars().take(column - 1).take_while(|&c| c != '\n').map(char::len_utf8).sum();
        start + width
    }

    fn syntax_fault(&self, error: &serde_yaml::Error) -> Diagnostic {
        let at = error.location().map_or(0, |location| self.offset_of_line(location));
        let span = Span::new(self.file, self.offset + at, self.offset + at);
        let words = error.to_string();
        let words = words.split(" at line ").next().unwrap_or(&words);
        let fault = Diagnostic::new(Code::YAML_SYNTAX, span, format!("not valid YAML: {words}"));
        match self.line_at(at) {
            line if line.contains(": {") && line.contains('$') => {
                fault.help("a value with `{` must be quoted: write `\"…\"` around it")
            }
            line if line.contains('\t') => fault.help("indent with spaces; YAML does not take tabs"),
            line if line.matches(": ").count() > 1 => {
                fault.help("a value with `: ` must be quoted: write `\"…\"` around it")
            }
            _ => fault,
        }
    }

    fn line_at(&self, offset: usize) -> &str {
        let offset = offset.min(self.text.len());
        let start = self.text[..offset].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[offset..].find('\n').map_or(self.text.len(), |at| offset + at);
        &self.text[start..end]
    }
}

fn report_duplicates(node: &Node, found: &mut Diagnostics) {
    match &node.shape {
        Shape::Map(entries) => {
            for (at, entry) in entries.iter().enumerate() {
                let first = entries[..at].iter().find(|other| other.key == entry.key);
                if let Some(first) = first {
                    found.report(
                        Diagnostic::new(
                            Code::YAML_DUPLICATE_KEY,
                            entry.key.span,
                            format!("the key `{}` stands twice in one mapping", entry.key.value),
                        )
                        .related(first.key.span, "first here"),
                    );
                }
                report_duplicates(&entry.value, found);
            }
        }
        Shape::List(items) => {
            for item in items {
                report_duplicates(item, found);
            }
        }
        Shape::Null | Shape::Scalar(_) => {}
    }
}
