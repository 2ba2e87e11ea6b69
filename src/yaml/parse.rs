//! Text to tree.

use serde::de::{Deserialize, Deserializer, Error, MapAccess, SeqAccess, Visitor};
use serde_yaml::options::DuplicateKeyPolicy;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span, Spanned};
use crate::yaml::{Entry, Node, Scalar, Shape};

/// At most this many values in one file, aliases expanded: a catalog's file has
/// a few hundred, a file that expands to millions is an attack or a mistake.
const NODE_LIMIT: usize = 50_000;

/// Values stand at most this deep in each other. The library calls itself for
/// each level, and threads have small stacks.
const DEPTH_LIMIT: usize = 24;

/// Reads one YAML document that begins at byte `offset` of its file. An empty
/// document is `Null`. What cannot be read is reported and is `Faulty`: the
/// entries that can be read stand beside it.
pub fn parse(file: FileId, text: &str, offset: usize, found: &mut Diagnostics) -> Node {
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let offset = offset + text.len() - body.len();
    let text = body;
    let place = Place { file, text, offset };
    match read(text) {
        Ok(raw) => {
            let mut node = place.node(raw, found);
            if matches!(node.shape, Shape::Null) {
                node.span = place.whole().slice(0, 0);
            }
            report_duplicates(&node, found);
            node
        }
        Err(error) => place.recover(&error, found),
    }
}

fn read(text: &str) -> Result<serde_yaml::Spanned<Raw>, serde_yaml::Error> {
    let options = serde_yaml::options! {
        strict_booleans: true,
        with_snippet: false,
        duplicate_keys: DuplicateKeyPolicy::PassThrough,
        budget: serde_yaml::budget! { max_nodes: NODE_LIMIT, max_depth: DEPTH_LIMIT, max_documents: 1 },
    };
    serde_yaml::from_str_with_options(text, options)
}

/// What the library saw, before scalars are read again from the source.
enum Raw {
    Null,
    Scalar(String),
    List(Vec<serde_yaml::Spanned<Raw>>),
    Map(Vec<(serde_yaml::Spanned<Raw>, serde_yaml::Spanned<Raw>)>),
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

/// Where the document stands, or the entry of it that is read alone.
struct Place<'a> {
    file: FileId,
    text: &'a str,
    offset: usize,
}

impl<'a> Place<'a> {
    fn node(&self, raw: serde_yaml::Spanned<Raw>, found: &mut Diagnostics) -> Node {
        let span = self.span(raw.referenced);
        let shape = match raw.value {
            Raw::Null => Shape::Null,
            Raw::Scalar(text) => Shape::Scalar(self.scalar(text, raw.referenced)),
            Raw::List(items) => Shape::List(items.into_iter().map(|item| self.node(item, found)).collect()),
            Raw::Map(entries) => Shape::Map(entries.into_iter().filter_map(|entry| self.entry(entry, found)).collect()),
        };
        Node { shape, span }
    }

    fn entry(
        &self,
        (key, value): (serde_yaml::Spanned<Raw>, serde_yaml::Spanned<Raw>),
        found: &mut Diagnostics,
    ) -> Option<Entry> {
        let mut value = self.node(value, found);
        let key = self.node(key, found);
        let span = key.span;
        let Shape::Scalar(name) = key.shape else {
            let message = format!("a key must be text, found {}", key.shape_name());
            found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, span, message));
            return None;
        };
        // An empty value has no bytes of its own; its key is where to look.
        if matches!(value.shape, Shape::Null) {
            value.span = span;
        }
        Some(Entry { key: Spanned::new(name.text, span), value })
    }

    /// Reads a document that the parser gave up on entry by entry, so that each
    /// faulty one is reported and the others count.
    fn recover(&self, error: &serde_yaml::Error, found: &mut Diagnostics) -> Node {
        let faulty = |span| Node { shape: Shape::Faulty, span };
        let blocks = blocks(self.text);
        let is_list = blocks.first().is_some_and(|range| self.text[range.clone()].starts_with('-'));
        let mut items = Vec::new();
        let mut entries = Vec::new();
        let mut faults = Vec::new();
        for range in blocks {
            let block = Place { file: self.file, text: &self.text[range.clone()], offset: self.offset + range.start };
            match read(block.text) {
                Ok(raw) if is_list && matches!(raw.value, Raw::List(_)) => {
                    if let Shape::List(inner) = block.node(raw, found).shape {
                        items.extend(inner);
                    }
                    continue;
                }
                Ok(raw) if !is_list && matches!(raw.value, Raw::Map(_)) => {
                    if let Shape::Map(inner) = block.node(raw, found).shape {
                        entries.extend(inner);
                    }
                    continue;
                }
                Ok(_) => faults.push(block.stray(is_list)),
                // What it names may stand in another entry.
                Err(error) if error.to_string().contains("unknown anchor") => {}
                Err(error) => faults.push(block.syntax_fault(&error)),
            }
            let span = block.whole().slice(0, block.name().len());
            items.push(faulty(span));
            entries.push(Entry { key: Spanned::new(block.name().to_owned(), span), value: faulty(span) });
        }
        if faults.is_empty() {
            found.report(self.syntax_fault(error));
            return faulty(self.whole().slice(0, 0));
        }
        faults.into_iter().for_each(|fault| found.report(fault));
        let shape = if is_list { Shape::List(items) } else { Shape::Map(entries) };
        let node = Node { shape, span: self.whole().slice(0, 0) };
        report_duplicates(&node, found);
        node
    }

    fn whole(&self) -> Span {
        Span::new(self.file, self.offset, self.offset + self.text.len())
    }

    /// The key that an entry seems to have.
    fn name(&self) -> &'a str {
        let line = self.text.lines().next().unwrap_or("");
        line[..line.find([':', ' ']).unwrap_or(line.len())].trim_end()
    }

    /// An entry of a mapping among items of a list, or the other way round, or
    /// a line that is neither.
    fn stray(&self, is_list: bool) -> Diagnostic {
        let line = self.text.lines().next().unwrap_or("").trim_end();
        let span = self.whole().slice(0, line.len());
        let fault = Diagnostic::new(Code::YAML_SYNTAX, span, "not valid YAML: the line does not fit those around it");
        match is_list {
            true => fault.help("begin each item with `- `, and indent what belongs to it"),
            false => fault.help("write `key: value`, and indent what belongs to it"),
        }
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
        let words = error.to_string();
        let words = words.split(" at line ").next().unwrap_or(&words);
        let quote = words.contains("quoted scalar").then(|| self.open_quote(at)).flatten();
        let tab = if self.text.starts_with('\t') { Some(0) } else { self.text.find("\n\t").map(|at| at + 1) };
        let at = tab.or(quote).unwrap_or(at);
        let span = Span::new(self.file, self.offset + at, self.offset + at);
        let (words, help) = match quote {
            _ if tab.is_some() => ("the line begins with a tab".to_owned(), Some("indent with spaces".to_owned())),
            Some(at) => {
                let quote = &self.text[at..=at];
                (format!("`{quote}` opens a text that does not close"), Some(format!("close it with `{quote}`")))
            }
            None => (in_words(words), self.help(words, at).map(str::to_owned)),
        };
        let fault = Diagnostic::new(Code::YAML_SYNTAX, span, format!("not valid YAML: {words}"));
        match help {
            Some(help) => fault.help(help),
            None => fault,
        }
    }

    fn help(&self, words: &str, at: usize) -> Option<&'static str> {
        let line = self.line_at(at);
        match words {
            _ if line.contains(": {") && line.contains('$') => {
                Some("a value with `{` must be quoted: write `\"…\"` around it")
            }
            _ if line.contains('\t') => Some("write spaces; YAML does not take tabs"),
            _ if line.matches(": ").count() > 1 => Some("a value with `: ` must be quoted: write `\"…\"` around it"),
            words if words.starts_with("mapping values are not allowed") => {
                Some("begin the line in the column of the key it belongs beside")
            }
            words if words.starts_with("unexpected character") => {
                Some("a value that begins with a sign must be quoted: write `\"…\"` around it")
            }
            words if words.contains("Documents") => Some("keep one document in a file"),
            _ => None,
        }
    }

    /// The quotation mark before `at` that no other one on its line closes.
    fn open_quote(&self, at: usize) -> Option<usize> {
        let mut end = at.min(self.text.len());
        loop {
            let start = self.text[..end].rfind('\n').map_or(0, |at| at + 1);
            let line = self.line_at(start);
            for quote in ['"', '\''] {
                let value = line.find([':', '-', '[', '{']).map_or(line, |at| &line[at + 1..]).trim_start();
                if value.starts_with(quote) && value.matches(quote).count() == 1 {
                    return line.find(quote).map(|at| start + at);
                }
            }
            end = start.checked_sub(1)?;
        }
    }

    fn line_at(&self, offset: usize) -> &str {
        let offset = offset.min(self.text.len());
        let start = self.text[..offset].rfind('\n').map_or(0, |at| at + 1);
        let end = self.text[offset..].find('\n').map_or(self.text.len(), |at| offset + at);
        &self.text[start..end]
    }
}

/// Where the entries of a document begin and end: at lines that are not
/// indented. Comments and closing brackets belong to the entry before them.
fn blocks(text: &str) -> Vec<std::ops::Range<usize>> {
    let mut starts = Vec::new();
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let is_inside = line.starts_with([' ', '\t', '\r', '\n', '#', ']', '}', '%']);
        let is_mark = matches!(line.trim_end(), "---" | "...");
        // A second document is reported as such.
        if is_mark && !starts.is_empty() {
            break;
        }
        if !is_inside && !is_mark {
            starts.push(at);
        }
        at += line.len();
    }
    let ends = starts.iter().skip(1).copied().chain([at]);
    starts.iter().zip(ends).map(|(&start, end)| start..end).collect()
}

/// What the library says of its limits, in words about the file.
fn in_words(words: &str) -> String {
    match words {
        _ if words.contains("Nodes {") => format!("more than {NODE_LIMIT} values, aliases counted each time"),
        _ if words.contains("Depth {") || words.starts_with("recursion limit") => {
            "values stand too deep in each other".to_owned()
        }
        _ if words.contains("Documents {") => "a second document begins here".to_owned(),
        _ if words.starts_with("budget breached") => "the file holds more than can be read".to_owned(),
        _ if words.starts_with("recursive references") => "an alias stands in what it names".to_owned(),
        _ => words.replace(" by the configured policy", ""),
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
        Shape::Null | Shape::Faulty | Shape::Scalar(_) => {}
    }
}
