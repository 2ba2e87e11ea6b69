//! Keys with examples in the place of values.
//!
//! In a mapping, what must be there stands plain and what may be there stands
//! in comments, so that an example that is taken over says no more than it has
//! to.

use std::cmp::Ordering;

use crate::content::Kind;
use crate::yaml::{Key, Need, Record, Type};

/// Where examples come from.
pub(super) struct Sketch<'a> {
    /// The id of something of a kind, if the catalog has it.
    pub first: &'a dyn Fn(Kind) -> Option<String>,
    /// A topic, if the catalog has one.
    pub topic: Option<String>,
    /// The day that dates of examples are.
    pub today: String,
    /// The language that languages of examples are.
    pub language: String,
    /// The word in the key that tells the type of another one.
    pub case: Option<&'static str>,
}

/// A value as it is laid out.
enum Value {
    /// On the line of its key.
    Line(String),
    /// On the lines below.
    Block(Vec<String>),
}

impl Sketch<'_> {
    /// The lines of a key.
    pub(super) fn key(&self, key: &Key) -> Vec<String> {
        match self.value(&key.kind, key) {
            Value::Line(text) => vec![format!("{}: {text}", key.name)],
            Value::Block(lines) => {
                let lines = lines.into_iter().map(|line| format!("  {line}"));
                std::iter::once(format!("{}:", key.name)).chain(lines).collect()
            }
        }
    }

    fn value(&self, kind: &Type, key: &Key) -> Value {
        let example = key.examples().first().map(|example| (*example).to_owned());
        match kind {
            Type::Record(record) => Value::Block(self.mapping(record)),
            Type::List { items, .. } => match (items.as_ref(), example) {
                (_, Some(example)) if example.starts_with('[') => Value::Line(example),
                (Type::Record(record), _) => Value::Block(item(self.mapping(record))),
                (items, _) => match self.value(items, key) {
                    Value::Line(text) => Value::Line(format!("[{text}]")),
                    Value::Block(lines) => Value::Block(item(lines)),
                },
            },
            Type::Told { cases, .. } => {
                let case = cases.iter().find(|(word, _)| Some(*word) == self.case).or(cases.first());
                case.map_or_else(|| Value::Line("…".to_owned()), |(_, kind)| self.value(kind, key))
            }
            Type::Either(kinds) => match (example, kinds.first()) {
                (Some(example), _) => Value::Line(example),
                (None, Some(kind)) => self.value(kind, key),
                (None, None) => Value::Line("…".to_owned()),
            },
            Type::Table { values, names } => match (example, self.value(values, key)) {
                (Some(example), _) => Value::Line(example),
                (None, Value::Line(value)) => Value::Line(format!("{{ {}: {value} }}", self.name(*names))),
                (None, Value::Block(lines)) => {
                    let lines = lines.into_iter().map(|line| format!("  {line}"));
                    Value::Block(std::iter::once(format!("{}:", self.name(*names))).chain(lines).collect())
                }
            },
            // One that contains itself is shown once: its items are courses.
            Type::Recursive(..) => Value::Line(format!("{{ all_of: [course: {}] }}", self.id("a course"))),
            kind => Value::Line(self.scalar(kind, example)),
        }
    }

    fn scalar(&self, kind: &Type, example: Option<String>) -> String {
        match (kind, example) {
            (Type::Id(what), _) => self.id(what),
            (_, Some(example)) => example,
            (Type::Form { example, .. }, None) if example.starts_with("2026-05-18") => self.today.clone(),
            (Type::Form { example: "pt-BR", .. }, None) => self.language.clone(),
            (Type::Form { example, .. }, None) if example.parse::<f64>().is_ok() => format!("\"{example}\""),
            (Type::Form { example, .. }, None) => (*example).to_owned(),
            (Type::Flag, None) => "true".to_owned(),
            (Type::Integer { min, .. }, None) => (*min).max(1).to_string(),
            (Type::Number, None) => "1".to_owned(),
            (Type::Word(words), None) => words.first().copied().unwrap_or("…").to_owned(),
            (Type::Name { known, .. }, None) => known.first().copied().unwrap_or("…").to_owned(),
            _ => "…".to_owned(),
        }
    }

    /// The id of what a key names: one that the catalog has, if it has one.
    fn id(&self, what: &str) -> String {
        let kind = Kind::ALL.into_iter().find(|kind| kind.with_article() == what);
        let known = match kind {
            Some(kind) => (self.first)(kind),
            None => self.topic.clone().filter(|_| what == "a topic"),
        };
        known.unwrap_or_else(|| "its-id".to_owned())
    }

    /// A name for the key of a table whose keys have this form.
    fn name(&self, form: Option<&'static str>) -> &str {
        if form.is_some() { &self.language } else { "its-id" }
    }

    /// Whether the example of a key is this word.
    fn shows(&self, record: &Record, key: &str, word: &str) -> bool {
        let key = record.keys.iter().find(|one| one.name == key);
        key.is_some_and(|key| matches!(self.value(&key.kind, key), Value::Line(text) if text == word))
    }

    /// The lines of a mapping. Where nothing must be there, everything stands
    /// plain: an empty mapping says nothing.
    fn mapping(&self, record: &Record) -> Vec<String> {
        let mut plain: Vec<&str> = record.keys.iter().filter(|key| key.is_required).map(|key| key.name).collect();
        let holds = |need: &&Need| need.when.is_none_or(|(key, word)| self.shows(record, key, word));
        let needs = record.needs.iter().filter(holds);
        plain.extend(needs.filter_map(|Need { one_of, .. }| one_of.first()).flat_map(|keys| keys.iter()));
        let is_plain = |key: &Key| plain.is_empty() || plain.contains(&key.name);
        // The first line that is no comment carries the sign of a list.
        let (first, rest): (Vec<&Key>, Vec<&Key>) = record.keys.iter().partition(|key| is_plain(key));
        let mut lines = Vec::new();
        for key in first.into_iter().chain(rest) {
            lines.push(format!("# {}", key.sentence()));
            let sign = if is_plain(key) { "" } else { "#" };
            lines.extend(self.key(key).into_iter().map(|line| format!("{sign}{line}")));
        }
        lines
    }
}

/// The lines of a mapping as an item of a list; what is said of its first key
/// stands before the item.
fn item(lines: Vec<String>) -> Vec<String> {
    let first = lines.iter().position(|line| !line.starts_with('#')).unwrap_or(0);
    let signed = |(at, line): (usize, String)| match at.cmp(&first) {
        Ordering::Less => line,
        Ordering::Equal => format!("- {line}"),
        Ordering::Greater => format!("  {line}"),
    };
    lines.into_iter().enumerate().map(signed).collect()
}
