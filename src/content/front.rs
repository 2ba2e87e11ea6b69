//! Front matter: the translatable fields of an entity.

use std::collections::BTreeMap;

use crate::content::{Field, Holds, Kind, Line};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::url::is_slug;
use crate::yaml::{Entry, Node, Shape};

/// The words of a part that has no file of its own: a run, a price, a session.
#[derive(Clone, Debug, Default)]
pub struct Part {
    /// Where the part is named.
    pub span: Option<Span>,
    /// Its words, by field; a part with words of one kind only has them under
    /// the empty name.
    pub fields: BTreeMap<String, Line>,
}

impl Part {
    /// The words of this name; a part with words of one kind only has them for its title.
    pub fn line(&self, name: &str) -> Option<&Line> {
        self.fields.get(name).or_else(|| self.fields.get("").filter(|_| name == "title"))
    }
}

/// What stands between the lines of dashes.
#[derive(Clone, Debug, Default)]
pub struct Front {
    /// Where it begins.
    pub span: Option<Span>,
    /// The segment of the address, if it is given.
    pub slug: Option<Spanned<String>>,
    /// The digest of the source that this text translates.
    pub translated_from: Option<Spanned<String>>,
    faulty: Vec<String>,
    lines: BTreeMap<&'static str, Line>,
    parts: BTreeMap<&'static str, BTreeMap<String, Part>>,
}

impl Front {
    /// Reads the fields of a kind; others are faults.
    pub(super) fn decode(node: &Node, kind: Kind, found: &mut Diagnostics) -> Front {
        let mut front = Front { span: Some(node.span), ..Front::default() };
        let entries = match &node.shape {
            Shape::Map(entries) => entries.as_slice(),
            Shape::Null => &[],
            Shape::Faulty => {
                front.span = None;
                &[]
            }
            _ => {
                front.span = None;
                let message = format!("front matter must be keys and values, found {}", node.shape_name());
                found.report(Diagnostic::new(Code::MD_FRONT_MATTER, node.span, message));
                &[]
            }
        };
        for entry in entries {
            front.take(entry, kind, found);
        }
        front
    }

    /// A line of text, by the name of its field.
    pub fn line(&self, field: &str) -> Option<&Line> {
        self.lines.get(field)
    }

    /// Whether a field is there with a fault that is reported.
    pub fn is_faulty(&self, field: &str) -> bool {
        self.faulty.iter().any(|one| one == field)
    }

    /// The title.
    pub fn title(&self) -> Option<&Line> {
        self.line("title")
    }

    /// The words of a part: of field `groups`, the part `electives`.
    pub fn part(&self, field: &str, id: &str) -> Option<&Part> {
        self.parts.get(field)?.get(id)
    }

    /// The parts of a field.
    pub fn parts(&self, field: &str) -> impl Iterator<Item = (&str, &Part)> {
        self.parts.get(field).into_iter().flatten().map(|(id, part)| (id.as_str(), part))
    }

    /// The words of a part that has words of one kind only.
    pub fn words(&self, field: &str, id: &str) -> Option<&Line> {
        self.part(field, id)?.fields.get("")
    }

    /// Every line in it.
    pub fn lines(&self) -> impl Iterator<Item = &Line> {
        let parts = self.parts.values().flat_map(BTreeMap::values).flat_map(|part| part.fields.values());
        self.lines.values().chain(parts)
    }

    /// Changes every line, each with the name of its field.
    pub(super) fn each_line(&mut self, mut change: impl FnMut(&str, &mut Line)) {
        self.lines.iter_mut().for_each(|(field, line)| change(field, line));
        for (field, parts) in &mut self.parts {
            for (id, part) in parts {
                part.fields.values_mut().for_each(|line| change(&format!("{field}.{id}"), line));
            }
        }
    }

    /// Changes a line, by its path in the front matter of its source; one that
    /// the source does not have is taken away.
    pub(super) fn change_line(
        &mut self,
        source: &Front,
        path: &str,
        change: impl FnOnce(Option<&Line>, &Line) -> Line,
    ) {
        let Some((field, rest)) = path.split_once('.') else {
            match source.lines.get_key_value(path) {
                Some((name, line)) => {
                    let line = change(self.lines.get(name), line);
                    self.lines.insert(name, line);
                }
                None => _ = self.lines.remove(path),
            }
            return;
        };
        let is_id = |front: &Front| front.part(field, rest).is_some();
        let names = rest.rsplit_once('.').filter(|_| !is_id(source) && !is_id(self));
        let (id, name) = names.unwrap_or((rest, ""));
        let line = source.part(field, id).and_then(|part| part.fields.get(name));
        match (source.parts.get_key_value(field), line) {
            (Some((field, _)), Some(line)) => {
                let own = self.parts.entry(field).or_default().entry(id.to_owned()).or_default();
                let line = change(own.fields.get(name), line);
                own.fields.insert(name.to_owned(), line);
            }
            _ => {
                let own = self.parts.get_mut(field).and_then(|parts| parts.get_mut(id));
                own.map(|part| part.fields.remove(name));
            }
        }
    }

    fn take(&mut self, entry: &Entry, kind: Kind, found: &mut Diagnostics) {
        let key = entry.key.value.as_str();
        if matches!(entry.value.shape, Shape::Faulty) {
            self.faulty.push(key.to_owned());
            return;
        }
        let Some(field) = Field::of(kind).find(|field| field.name == key) else {
            let message = format!("the text of {} has no field `{key}`", kind.with_article());
            let fault = Diagnostic::new(Code::YAML_UNKNOWN_KEY, entry.key.span, message);
            let fault = match fault.suggest(key, Field::of(kind).map(|field| field.name)) {
                fault if fault.help.is_none() => {
                    fault.help(format!("facts that are the same in every language belong in `{}`", kind.facts_file()))
                }
                fault => fault,
            };
            found.report(fault);
            return;
        };
        match field.holds {
            Holds::Line => match line(&entry.value, found) {
                Some(line) => _ = self.lines.insert(field.name, line),
                None if !matches!(entry.value.shape, Shape::Null) => self.faulty.push(key.to_owned()),
                None => {}
            },
            Holds::Parts => {
                let parts = parts(&entry.value, field.name, found);
                self.parts.insert(field.name, parts);
            }
            Holds::Note => self.take_translation(entry, found),
        }
    }

    fn take_translation(&mut self, entry: &Entry, found: &mut Diagnostics) {
        let Some(text) = entry.value.as_text() else {
            let message = format!("must be text, found {}", entry.value.shape_name());
            found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, entry.value.span, message));
            return;
        };
        let value = Spanned::new(text.to_owned(), entry.value.span);
        match entry.key.value.as_str() {
            "slug" if !is_slug(text) => {
                let message = format!("the slug `{text}` cannot stand in an address");
                let fault = Diagnostic::new(Code::URL_SLUG, value.span, message);
                found.report(fault.help("use a–z, 0–9 and single hyphens, at most 60 of them"));
            }
            "slug" => self.slug = Some(value),
            "translated_from" => self.translated_from = Some(value),
            _ => {}
        }
    }
}

/// What the words of a part are about; nothing where they stand alone.
fn fields_of(parts: &str) -> &'static [&'static str] {
    match parts {
        "runs" => &["notes", "cancellation", "variant", "venue"],
        "prices" => &["label", "includes"],
        "modules" => &["outcomes"],
        "media" => &["title", "alt", "caption", "credit"],
        "appointments" => &["title", "chair"],
        _ => &[],
    }
}

/// Whether words of a part can stand alone.
fn may_stand_alone(parts: &str) -> bool {
    parts == "appointments" || fields_of(parts).is_empty()
}

fn line(node: &Node, found: &mut Diagnostics) -> Option<Line> {
    match &node.shape {
        Shape::Scalar(scalar) => {
            Some(Line::parse(scalar.text.trim(), text_span(node, &scalar.text, scalar.is_quoted), found))
        }
        Shape::Null | Shape::Faulty => None,
        _ => {
            let fault =
                Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, format!("must be text, found {}", node.shape_name()));
            let is_brace = matches!(node.shape, Shape::Map(_));
            found.report(if is_brace { fault.help("quote a value that begins with `{`") } else { fault });
            None
        }
    }
}

/// The bytes of the text itself, within its quotes.
fn text_span(node: &Node, text: &str, is_quoted: bool) -> Span {
    let len = node.span.range().len();
    match is_quoted && len == text.len() + 2 {
        true => node.span.slice(1, len - 1),
        false => node.span,
    }
}

fn parts(node: &Node, name: &str, found: &mut Diagnostics) -> BTreeMap<String, Part> {
    if matches!(node.shape, Shape::Null) {
        return BTreeMap::new();
    }
    let Shape::Map(entries) = &node.shape else {
        let message = format!("must be a mapping from ids to words, found {}", node.shape_name());
        found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message));
        return BTreeMap::new();
    };
    entries.iter().map(|entry| (entry.key.value.clone(), part(entry, name, found))).collect()
}

fn part(entry: &Entry, name: &str, found: &mut Diagnostics) -> Part {
    let mut fields = BTreeMap::new();
    let known = fields_of(name);
    match &entry.value.shape {
        Shape::Map(inner) if !known.is_empty() => {
            for field in inner {
                let key = &field.key;
                if !known.contains(&key.value.as_str()) {
                    let message = format!("the words of a part in `{name}` have no field `{}`", key.value);
                    let fault = Diagnostic::new(Code::YAML_UNKNOWN_KEY, key.span, message);
                    found.report(fault.suggest(&key.value, known.iter().copied()));
                } else if let Some(line) = line(&field.value, found) {
                    fields.insert(key.value.clone(), line);
                }
            }
        }
        Shape::Scalar(scalar) if !may_stand_alone(name) => {
            let message = format!("must be one of the fields {}, found text", known.join(", "));
            let fault = Diagnostic::new(Code::YAML_WRONG_TYPE, entry.value.span, message);
            found.report(fault.help(format!("write `{}: {{ {}: {} }}`", entry.key.value, known[0], scalar.text)));
        }
        _ => {
            if let Some(line) = line(&entry.value, found) {
                fields.insert(String::new(), line);
            }
        }
    }
    Part { span: Some(entry.key.span), fields }
}
