//! The ids of a catalog, known before anything that refers to them is read.

use std::sync::{Arc, LazyLock};

use crate::catalog::redirect::reference_pattern;
use crate::catalog::{Facts, Key, TermKey, Vocabularies};
use crate::content::{Documents, Kind};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Span, Spanned};
use crate::yaml::{Decode, Fields, Node, Type};

/// Every id, by kind and in the order of the tables; and the settings that
/// entities fall back on.
#[derive(Debug)]
pub struct Names {
    kinds: Vec<Vec<Name>>,
    /// The terms of all vocabularies.
    pub vocabularies: Vocabularies,
    /// The currency of prices that name none.
    pub currency: String,
}

#[derive(Debug)]
struct Name {
    id: Arc<str>,
    is_hidden: bool,
}

impl Names {
    pub(super) fn new(documents: &Documents, vocabularies: Vocabularies, currency: &str, with_drafts: bool) -> Names {
        let kinds = Kind::ALL.into_iter().map(|kind| {
            let documents = documents.of(kind).iter();
            let name = |node: &Node| node.get("draft").and_then(Node::as_text) == Some("true") && !with_drafts;
            documents.map(|document| Name { id: document.id.clone(), is_hidden: name(&document.facts) }).collect()
        });
        Names { kinds: kinds.collect(), vocabularies, currency: currency.to_owned() }
    }

    /// No ids at all: for decoders that are asked which keys they know.
    pub fn none() -> Names {
        let kinds = Kind::ALL.into_iter().map(|_| Vec::new()).collect();
        Names { kinds, vocabularies: Vocabularies::default(), currency: String::new() }
    }

    fn of(&self, kind: Kind) -> &[Name] {
        &self.kinds[kind as usize]
    }

    /// Whether there is an entity of this id, shown or not.
    pub(super) fn has(&self, kind: Kind, id: &str) -> bool {
        self.of(kind).binary_search_by(|name| name.id.as_ref().cmp(id)).is_ok()
    }

    /// The key of an id, or a report with the nearest one.
    pub fn resolve<T: Facts>(&self, written: &Spanned<String>, fields: &mut Fields<'_, '_>) -> Option<Key<T>> {
        let is_draft = fields_say_draft(fields);
        self.resolve_id(T::KIND, &written.value, written.span, is_draft, fields.found).map(Key::new)
    }

    /// The position of an id in the table of its kind, or a report.
    pub(super) fn resolve_id(
        &self,
        kind: Kind,
        id: &str,
        span: Span,
        is_draft: bool,
        found: &mut Diagnostics,
    ) -> Option<usize> {
        let names = self.of(kind);
        let Ok(at) = names.binary_search_by(|name| name.id.as_ref().cmp(id)) else {
            found.report(self.unknown(kind, id, span));
            return None;
        };
        if names[at].is_hidden {
            if !is_draft {
                let message = format!("refers to the {kind} `{id}`, which is a draft");
                let fault = Diagnostic::new(Code::ENTITY_DRAFT_REFERENCE, span, message);
                found.report(fault.help("publish it, or take the reference out"));
            }
            return None;
        }
        Some(at)
    }

    fn unknown(&self, kind: Kind, id: &str, span: Span) -> Diagnostic {
        let other = Kind::ALL.into_iter().find(|&other| self.of(other).iter().any(|name| name.id.as_ref() == id));
        if let Some(other) = other.filter(|_| !id.contains(':')) {
            let message = format!("`{id}` is {}, and {} is needed here", other.with_article(), kind.with_article());
            let fault = Diagnostic::new(Code::ENTITY_WRONG_KIND, span, message);
            return fault.help(format!(
                "write the id of {}: a folder of `content/{}/`",
                kind.with_article(),
                kind.folder()
            ));
        }
        let bare = id.strip_prefix(kind.name()).and_then(|rest| rest.strip_prefix(':'));
        let message = format!("there is no {} `{id}`", kind.noun());
        let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, span, message);
        match bare {
            Some(bare) => fault.help(format!("only {} can stand here: write `{bare}`", kind.with_article())),
            None => match fault.suggest(id, self.of(kind).iter().map(|name| name.id.as_ref())) {
                fault if fault.help.is_none() => {
                    fault.help(format!("name one that is there, or make `content/{}/{id}/`", kind.folder()))
                }
                fault => fault,
            },
        }
    }

    /// The reference in an optional key.
    pub fn get<T: Facts>(&self, fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Option<Key<T>> {
        let written = fields.id(name, doc, T::KIND.with_article())?;
        self.resolve(&written, fields)
    }

    /// The reference in a key that must be there.
    pub fn require<T: Facts>(
        &self,
        fields: &mut Fields<'_, '_>,
        name: &'static str,
        doc: &'static str,
    ) -> Option<Key<T>> {
        let written = fields.require_id(name, doc, T::KIND.with_article())?;
        self.resolve(&written, fields)
    }

    /// The references in a list.
    pub fn list<T: Facts>(&self, fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Vec<Key<T>> {
        self.list_spanned(fields, name, doc).into_iter().map(|one| one.value).collect()
    }

    /// The references in a list, with their places.
    pub fn list_spanned<T: Facts>(
        &self,
        fields: &mut Fields<'_, '_>,
        name: &'static str,
        doc: &'static str,
    ) -> Vec<Spanned<Key<T>>> {
        let written = fields.ids(name, doc, T::KIND.with_article());
        written.iter().filter_map(|one| Some(Spanned::new(self.resolve(one, fields)?, one.span))).collect()
    }

    /// The topics in a list.
    pub fn topics(&self, fields: &mut Fields<'_, '_>, doc: &'static str) -> Vec<TermKey> {
        let written = fields.ids("topics", doc, "a topic");
        let topics = &self.vocabularies;
        written.iter().filter_map(|one| topics.resolve("topics", one, fields.found)).collect()
    }

    /// References written as `kind:id`, such as the `refs` of news.
    pub fn references(&self, fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Vec<(Kind, usize)> {
        let written = fields.list::<Reference>(name, doc);
        self.referred(written.into_iter().map(|one| Spanned::new(one.value.0, one.span)), fields)
    }

    /// References among which `whole` names the whole: whether it is named, or
    /// nothing is, and the rest. `provider` is the same as the whole.
    pub fn scope(
        &self,
        fields: &mut Fields<'_, '_>,
        name: &'static str,
        doc: &'static str,
        whole: &'static str,
    ) -> (bool, Vec<(Kind, usize)>) {
        let written = fields.list::<String>(name, doc);
        let (all, rest): (Vec<_>, Vec<_>) =
            written.into_iter().partition(|one| [whole, "site", "provider", "portfolio"].contains(&one.value.as_str()));
        let is_whole = !all.is_empty() || rest.is_empty();
        (is_whole, self.referred(rest.into_iter(), fields))
    }

    fn referred(
        &self,
        written: impl Iterator<Item = Spanned<String>>,
        fields: &mut Fields<'_, '_>,
    ) -> Vec<(Kind, usize)> {
        let is_draft = fields_say_draft(fields);
        let resolve = |one: &Spanned<String>, found: &mut Diagnostics| {
            let Some((kind, id)) = one.value.split_once(':') else {
                let fault =
                    Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, one.span, format!("`{}` names no kind", one.value));
                found.report(fault.help("write `kind:id`, as `course:applied-statistics`"));
                return None;
            };
            let Some(kind) = Kind::from_name(kind) else {
                let fault =
                    Diagnostic::new(Code::ENTITY_UNKNOWN_REFERENCE, one.span, format!("there is no kind `{kind}`"));
                found.report(fault.suggest(kind, Kind::ALL.into_iter().map(Kind::name)));
                return None;
            };
            let at = self.resolve_id(kind, id, one.span, is_draft, found)?;
            Some((kind, at))
        };
        written.filter_map(|one| resolve(&one, fields.found)).collect()
    }
}

/// A reference as it is written.
struct Reference(String);

impl Decode for Reference {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        String::decode(node, found).map(Reference)
    }

    fn kind() -> Type {
        static PATTERN: LazyLock<String> = LazyLock::new(|| format!("^{}$", reference_pattern()));
        Type::Form { pattern: &PATTERN, example: "course:applied-statistics" }
    }
}

/// A draft may refer to drafts.
fn fields_say_draft(fields: &mut Fields<'_, '_>) -> bool {
    fields.peek("draft").and_then(Node::as_text) == Some("true")
}
