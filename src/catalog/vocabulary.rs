//! Vocabularies: lists of terms whose words are messages.

use std::collections::{BTreeMap, BTreeSet};

use crate::catalog::Word;
use crate::content::Vocabulary;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::{Entry, Fields, Node, Record, Shape, Type, describe};

/// Where a term stands in its vocabulary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermKey(u32);

impl TermKey {
    /// The position in the vocabulary.
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// One term.
#[derive(Clone, Debug)]
pub struct Term {
    /// The id: the message `topic-<id>` names it.
    pub id: String,
    /// Where it is written.
    pub span: Span,
    /// The broader term.
    pub parent: Option<TermKey>,
    /// Where it stands among others.
    pub order: Option<i64>,
    /// Codes of it in other vocabularies, by their names.
    pub codes: Vec<(String, String)>,
    /// Of a method: what it consists of, as the messages `technique-<id>`.
    pub techniques: Vec<Word>,
}

/// All vocabularies, by the name of their file.
#[derive(Clone, Debug, Default)]
pub struct Vocabularies {
    lists: BTreeMap<String, Vec<Term>>,
    /// Those whose file could not be read whole: terms they lack may be in it.
    faulty: BTreeSet<String>,
}

impl Vocabularies {
    pub(super) fn assemble(files: &[Vocabulary], found: &mut Diagnostics) -> Vocabularies {
        let lists = files.iter().map(|file| (file.name.clone(), terms(&file.terms, found)));
        let faulty = files.iter().filter(|file| is_faulty(&file.terms));
        Vocabularies { lists: lists.collect(), faulty: faulty.map(|file| file.name.clone()).collect() }
    }

    /// What a term may hold; a vocabulary is a list of terms.
    pub fn record() -> Record {
        describe("a term", term)
    }

    /// The terms of a vocabulary, in the order of its file.
    pub fn terms(&self, name: &str) -> &[Term] {
        self.lists.get(name).map_or(&[], Vec::as_slice)
    }

    /// Keys and terms of a vocabulary.
    pub fn entries(&self, name: &str) -> impl Iterator<Item = (TermKey, &Term)> {
        let entries = self.terms(name).iter().enumerate();
        entries.filter_map(|(at, term)| Some((TermKey(u32::try_from(at).ok()?), term)))
    }

    /// A topic.
    pub fn topic(&self, key: TermKey) -> &Term {
        &self.terms("topics")[key.index()]
    }

    /// The key of an id, if the vocabulary has it.
    pub fn find(&self, name: &str, id: &str) -> Option<TermKey> {
        self.entries(name).find(|(_, term)| term.id == id).map(|(key, _)| key)
    }

    /// The key of an id, or a report with the nearest one.
    pub fn resolve(&self, name: &str, written: &Spanned<String>, found: &mut Diagnostics) -> Option<TermKey> {
        let key = self.find(name, &written.value);
        if key.is_none() && !self.faulty.contains(name) {
            let message = format!("the vocabulary `{name}` has no term `{}`", written.value);
            let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, written.span, message);
            let ids = self.terms(name).iter().map(|term| term.id.as_str());
            let fault = fault.suggest(&written.value, ids);
            found.report(match self.lists.contains_key(name) {
                true => fault,
                false => fault.help(format!("list the terms in `content/vocabularies/{name}.yaml`")),
            });
        }
        key
    }

    /// Whether a vocabulary has a word, which is reported if not; where the
    /// catalog has no such vocabulary, every word goes. Facts may write
    /// underscores for hyphens.
    pub(super) fn check(&self, name: &str, written: &Spanned<String>, found: &mut Diagnostics) -> bool {
        let is_known = |id: &str| self.find(name, id).is_some();
        if !self.lists.contains_key(name) || is_known(&written.value) {
            return true;
        }
        let hyphened = Spanned::new(written.value.replace('_', "-"), written.span);
        is_known(&hyphened.value)
            || self.find(name, &written.value.replace('-', "_")).is_some()
            || self.resolve(name, &hyphened, found).is_some()
            || self.faulty.contains(name)
    }

    /// The names of the vocabularies, in order.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.lists.keys().map(String::as_str)
    }

    /// A term and those broader than it, the narrowest first.
    pub fn lineage(&self, name: &str, id: &str) -> Vec<&Term> {
        let terms = self.terms(name);
        let first = terms.iter().find(|term| term.id == id);
        std::iter::successors(first, |term| Some(&terms[term.parent?.index()])).collect()
    }
}

/// Whether terms may be lost: a fault is reported where they were.
fn is_faulty(node: &Node) -> bool {
    match &node.shape {
        Shape::List(items) => items.iter().any(|item| item.get("id").and_then(Node::as_text).is_none()),
        Shape::Null => false,
        _ => true,
    }
}

fn terms(node: &Node, found: &mut Diagnostics) -> Vec<Term> {
    let items = match &node.shape {
        Shape::List(items) => items.as_slice(),
        Shape::Null | Shape::Faulty => &[],
        _ => {
            let message = format!("a vocabulary is a list of terms, found {}", node.shape_name());
            found.report(Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message));
            &[]
        }
    };
    let mut terms: Vec<Term> = Vec::new();
    let mut parents = Vec::new();
    for item in items {
        let mut fields = Fields::new(item, "a term", found);
        let (id, parent, rest) = term(&mut fields);
        fields.finish();
        let Some(id) = id else { continue };
        if !id.value.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-') {
            let message = format!("the id `{}` may hold only a–z, 0–9 and hyphens", id.value);
            found.report(Diagnostic::new(Code::ENTITY_ID, id.span, message));
        }
        if let Some(first) = terms.iter().find(|term| term.id == id.value) {
            let fault =
                Diagnostic::new(Code::ENTITY_DUPLICATE_ID, id.span, format!("the term `{}` stands twice", id.value));
            found.report(fault.related(first.span, "first here"));
            continue;
        }
        parents.push(parent);
        terms.push(Term { id: id.value, span: id.span, ..rest });
    }
    let is_faulty = is_faulty(node);
    let find = |parent: Option<Spanned<String>>| find_parent(&terms, parent?, is_faulty, found);
    let parents: Vec<Option<TermKey>> = parents.into_iter().map(find).collect();
    for (term, parent) in terms.iter_mut().zip(parents) {
        term.parent = parent;
    }
    break_loops(&mut terms, found);
    terms
}

/// The keys of a term: its id, the id of the broader term, and the rest.
fn term(fields: &mut Fields<'_, '_>) -> (Option<Spanned<String>>, Option<Spanned<String>>, Term) {
    let id = fields.require_id("id", "the id of the term, as `statistics`", "a term");
    let parent = fields.id("parent", "the id of the broader term", "a term");
    let order = fields.get::<i64>("order", "where it stands among others");
    let codes = fields.entries("codes", "codes of the term in other vocabularies, as `{ esco: … }`", || Type::Text);
    let code = |entry: &Entry| Some((entry.key.value.clone(), entry.value.as_text()?.to_owned()));
    let codes = codes.iter().filter_map(code).collect();
    let techniques = Word::list(fields, "techniques", "of a method: what it consists of", "technique");
    let span = fields.span();
    (id, parent, Term { id: String::new(), span, parent: None, order, codes, techniques })
}

fn find_parent(terms: &[Term], parent: Spanned<String>, is_faulty: bool, found: &mut Diagnostics) -> Option<TermKey> {
    let at = terms.iter().position(|term| term.id == parent.value);
    if at.is_none() && !is_faulty {
        let fault = Diagnostic::new(
            Code::ENTITY_UNKNOWN_REFERENCE,
            parent.span,
            format!("there is no term `{}`", parent.value),
        );
        found.report(fault.suggest(&parent.value, terms.iter().map(|term| term.id.as_str())));
    }
    at.and_then(|at| u32::try_from(at).ok()).map(TermKey)
}

/// A chain of parents that comes back to itself is cut where it was found.
fn break_loops(terms: &mut [Term], found: &mut Diagnostics) {
    for start in 0..terms.len() {
        let mut at = terms[start].parent;
        let mut steps = 0;
        while let Some(key) = at {
            if key.index() == start {
                let message = format!("the parents of the term `{}` come back to it", terms[start].id);
                found.report(Diagnostic::new(Code::ENTITY_LOOP, terms[start].span, message));
                terms[start].parent = None;
                break;
            }
            steps += 1;
            at = if steps > terms.len() { None } else { terms[key.index()].parent };
        }
    }
}
