//! `l10n/glossary.yaml`: terms, their accepted and forbidden forms, and names
//! that stay as they are.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::source::SourceFile;
use crate::yaml::{self, Node, Shape};

/// The terms of a catalog.
#[derive(Clone, Debug, Default)]
pub struct Glossary {
    /// In the order of the file.
    pub terms: Vec<Term>,
}

/// A term of the source language.
#[derive(Clone, Debug)]
pub struct Term {
    /// The word or words.
    pub source: String,
    /// Its other forms, in the place of plurals by suffix.
    pub forms: Vec<String>,
    /// What it means.
    pub note: Option<String>,
    /// Whether it is a name that is never translated and never inflected.
    pub is_locked: bool,
    /// What the languages say, by tag.
    pub languages: BTreeMap<String, Forms>,
}

/// A term in a language.
#[derive(Clone, Debug, Default)]
pub struct Forms {
    /// What may stand for it.
    pub accepted: Vec<String>,
    /// What may not.
    pub forbidden: Vec<String>,
    /// Other forms of the accepted ones.
    pub forms: Vec<String>,
}

impl Glossary {
    /// Reads the file; what is wrong in it is reported and left out.
    pub fn parse(file: &SourceFile, found: &mut Diagnostics) -> Glossary {
        let root = yaml::parse(file.id(), file.text(), 0, found);
        let items = match &root.shape {
            Shape::List(items) => items.as_slice(),
            Shape::Null | Shape::Faulty => &[],
            _ => {
                report(found, &root, format!("the glossary is a list of terms, not {}", root.shape_name()));
                &[]
            }
        };
        Glossary { terms: items.iter().filter_map(|item| term(item, found)).collect() }
    }
}

impl Term {
    /// What a language says; `pt` speaks for `pt-BR` where that says nothing.
    pub fn language(&self, locale: &Locale) -> Option<&Forms> {
        self.languages.get(locale.tag()).or_else(|| self.languages.get(locale.language()))
    }
}

fn report(found: &mut Diagnostics, node: &Node, message: String) {
    found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message));
}

fn term(item: &Node, found: &mut Diagnostics) -> Option<Term> {
    let Some(entries) = item.as_map() else {
        report(found, item, format!("a term is a mapping, not {}", item.shape_name()));
        return None;
    };
    let mut source = None;
    let mut read =
        Term { source: String::new(), forms: Vec::new(), note: None, is_locked: false, languages: BTreeMap::new() };
    for entry in entries {
        let (key, value) = (entry.key.value.as_str(), &entry.value);
        match key {
            "source" => source = value.as_text().map(str::to_owned),
            "note" => read.note = value.as_text().map(str::to_owned),
            "lock" => read.is_locked = value.as_text() == Some("true"),
            "forms" => read.forms = list(value),
            tag if Locale::parse(tag).is_some_and(|locale| locale.tag() == tag) => {
                read.languages.insert(tag.to_owned(), forms(value));
            }
            _ => {
                let fault =
                    Diagnostic::new(Code::YAML_UNKNOWN_KEY, entry.key.span, format!("a term has no key `{key}`"));
                found.report(fault.suggest(key, ["source", "note", "lock", "forms"]));
            }
        }
    }
    let Some(source) = source.filter(|source| !source.trim().is_empty()) else {
        found.report(Diagnostic::new(Code::YAML_MISSING_KEY, item.span, "a term needs `source`"));
        return None;
    };
    Some(Term { source, ..read })
}

fn forms(node: &Node) -> Forms {
    let named = |key: &str| node.get(key).map(list).unwrap_or_default();
    match node.as_map() {
        Some(_) => Forms { accepted: named("use"), forbidden: named("not"), forms: named("forms") },
        None => Forms { accepted: list(node), ..Forms::default() },
    }
}

/// A list of words, or one of them.
fn list(node: &Node) -> Vec<String> {
    match node.as_list() {
        Some(items) => items.iter().filter_map(|item| item.as_text().map(str::to_owned)).collect(),
        None => node.as_text().map(str::to_owned).into_iter().collect(),
    }
}
