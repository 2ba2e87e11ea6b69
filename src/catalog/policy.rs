//! Policies: rules with typed parameters and a time in which they hold.

use crate::calendar::{Date, Money};
use crate::catalog::course::Percent;
use crate::catalog::offset::{offset, offset_type};
use crate::catalog::region::Region;
use crate::catalog::word::check_period;
use crate::catalog::{Contact, Facts, Key, Names, ParamSpec, ParamType, Period, PolicyKind, PolicyOffset};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::url::WebUrl;
use crate::yaml::{Decode, Fields, Node, Record, Shape, Type, describe};

/// A value of a parameter.
#[derive(Clone, Debug)]
#[expect(missing_docs, reason = "one for each type of parameter")]
pub enum Param {
    Offset(PolicyOffset),
    Number(u32),
    Percent(u8),
    Flag(bool),
    Money(Money),
    Word(String),
    Words(Vec<String>),
    Regions(Vec<Region>),
    Contact(Key<Contact>),
    Tiers(Vec<Tier>),
}

/// A step of a refund.
#[derive(Clone, Debug)]
pub struct Tier {
    /// Until when it holds.
    pub until: PolicyOffset,
    /// How much comes back, in percent.
    pub refund: u8,
    /// What is kept.
    pub fee: Option<Money>,
}

/// Who set a policy.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the names say it")]
pub enum PolicyScope {
    Site,
    Provider,
    Program,
    Course,
    Run,
}

impl PolicyScope {
    const WORDS: [(&'static str, PolicyScope); 5] = [
        ("site", PolicyScope::Site),
        ("provider", PolicyScope::Provider),
        ("program", PolicyScope::Program),
        ("course", PolicyScope::Course),
        ("run", PolicyScope::Run),
    ];

    /// The word in facts; the message `policy-scope-<word>` says it.
    pub fn name(self) -> &'static str {
        Self::WORDS.iter().find(|(_, one)| *one == self).map_or("", |(word, _)| word)
    }
}

/// A version of a policy.
#[derive(Clone, Debug)]
pub struct PolicyVersion {
    /// Where it is written.
    pub span: Span,
    /// The first day it holds.
    pub from: Date,
    /// The last day it holds; open if absent.
    pub to: Option<Date>,
    /// Its parameters, in the order of the kind.
    pub params: Vec<(&'static ParamSpec, Param)>,
}

impl PolicyVersion {
    /// The value of a parameter.
    pub fn param(&self, name: &str) -> Option<&Param> {
        self.params.iter().find(|(spec, _)| spec.name == name).map(|(_, value)| value)
    }

    /// The value of a parameter that is an offset.
    pub fn offset(&self, name: &str) -> Option<&PolicyOffset> {
        match self.param(name) {
            Some(Param::Offset(offset)) => Some(offset),
            _ => None,
        }
    }

    /// The days in which it holds, unless a later version takes its place.
    pub fn period(&self) -> Period {
        Period { from: Some(self.from), to: self.to }
    }
}

/// A policy.
#[derive(Clone, Debug)]
pub struct Policy {
    /// What it is about.
    pub kind: Option<PolicyKind>,
    /// Who set it.
    pub scope: PolicyScope,
    /// The policy it takes the place of.
    pub supersedes: Option<Key<Policy>>,
    /// Its versions, by their first day.
    pub versions: Vec<PolicyVersion>,
    /// Where the binding text is.
    pub legal_text_url: Option<WebUrl>,
}

impl Policy {
    /// The version that holds on a day.
    pub fn on(&self, day: Date) -> Option<&PolicyVersion> {
        self.versions.iter().rev().find(|version| version.period().contains(day))
    }

    /// The position of the version that holds on a day.
    pub fn version_on(&self, day: Date) -> Option<usize> {
        self.versions.iter().rposition(|version| version.period().contains(day))
    }
}

impl Facts for Policy {
    const KIND: Kind = Kind::Policy;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Policy {
        let kind = fields.require_word("kind", "what the policy is about, as `refund`", &PolicyKind::ALL);
        let scope = fields.word(
            "scope",
            "who set it: `site`, `provider`, `program`, `course` or `run`; `provider` if absent",
            &PolicyScope::WORDS,
        );
        let legal_text_url = fields.get("legal_text_url", "where the binding text is");
        let supersedes = names.get(fields, "supersedes", "the policy it takes the place of");
        let nodes = fields.require_typed_node("versions", "its versions, each with `effective_from`", || {
            let versions =
                |kind| describe("a version of a policy", |fields| version(fields, Some(kind), &Names::none()));
            let cases = PolicyKind::ALL.map(|(word, kind)| (word, one_or_more(versions(kind))));
            Type::Told { by: "kind", cases: cases.to_vec() }
        });
        let nodes = match nodes {
            Some(Node { shape: Shape::List(items), .. }) => items.as_slice(),
            Some(node) => std::slice::from_ref(node),
            None => &[],
        };
        let mut versions: Vec<PolicyVersion> = Vec::new();
        for node in nodes {
            let mut inner = Fields::new(node, "a version of a policy", fields.found);
            let version = version(&mut inner, kind, names);
            if kind.is_some() {
                inner.finish();
            }
            versions.extend(version);
        }
        versions.sort_by_key(|version| version.from);
        report_overlaps(&versions, fields);
        Policy { kind, scope: scope.unwrap_or(PolicyScope::Provider), supersedes, versions, legal_text_url }
    }
}

/// Versions without a last day end where the next one begins.
fn report_overlaps(versions: &[PolicyVersion], fields: &mut Fields<'_, '_>) {
    for pair in versions.windows(2) {
        let overlaps = pair[0].from == pair[1].from || pair[0].to.is_some_and(|to| to >= pair[1].from);
        if overlaps {
            let message = format!("two versions of the policy hold on {}", pair[1].from);
            let fault = Diagnostic::new(Code::POLICY_OVERLAP, pair[1].span, message);
            let fault = fault.related(pair[0].span, "the other one");
            fields.found.report(fault.help("let one end on the day before the next begins: `effective_to`"));
        }
    }
}

fn version(fields: &mut Fields<'_, '_>, kind: Option<PolicyKind>, names: &Names) -> Option<PolicyVersion> {
    let span = fields.span();
    let from = fields.require_spanned::<Date>("effective_from", "the first day it holds");
    let to = fields.get_spanned::<Date>("effective_to", "the last day it holds; open if absent");
    check_period(from.as_ref(), to.as_ref(), fields);
    let mut params = Vec::new();
    for spec in kind.map_or(&[][..], PolicyKind::params) {
        if let Some(node) = fields.typed_node(spec.name, spec.doc, || kind_of(spec))
            && let Some(value) = value(node, spec, names, fields)
        {
            params.push((spec, value));
        }
    }
    Some(PolicyVersion { span, from: from?.value, to: to.map(|day| day.value), params })
}

/// What the value of a parameter may be.
fn kind_of(spec: &ParamSpec) -> Type {
    match spec.kind {
        ParamType::Offset => offset_type(),
        ParamType::Number => u32::kind(),
        ParamType::Percent => Percent::kind(),
        ParamType::Flag => Type::Flag,
        ParamType::Money => Money::kind(),
        ParamType::Word => Type::Text,
        ParamType::Words => Type::Text.listed(),
        ParamType::Regions => Region::kind().listed(),
        ParamType::Contact => Type::Id("a contact"),
        ParamType::Tiers => one_or_more(describe("a tier", tier_nodes)),
    }
}

/// A list of mappings, or one that stands for itself.
fn one_or_more(record: Record) -> Type {
    Type::Either(vec![Type::Record(record.clone()).listed(), Type::Record(record)])
}

fn value(node: &Node, spec: &ParamSpec, names: &Names, fields: &mut Fields<'_, '_>) -> Option<Param> {
    Some(match spec.kind {
        ParamType::Offset => Param::Offset(offset(node, names, fields)?),
        ParamType::Number => Param::Number(u32::decode(node, fields.found)?),
        ParamType::Percent => Param::Percent(Percent::decode(node, fields.found)?.0),
        ParamType::Flag => Param::Flag(bool::decode(node, fields.found)?),
        ParamType::Money => Param::Money(Money::decode(node, fields.found)?),
        ParamType::Word => Param::Word(String::decode(node, fields.found)?),
        ParamType::Words => Param::Words(list(node, fields)),
        ParamType::Regions => Param::Regions(list(node, fields)),
        ParamType::Contact => {
            let written = Spanned::new(String::decode(node, fields.found)?, node.span);
            Param::Contact(names.resolve(&written, fields)?)
        }
        ParamType::Tiers => Param::Tiers(match &node.shape {
            Shape::List(items) => items.iter().filter_map(|item| tier(item, names, fields)).collect(),
            _ => tier(node, names, fields).into_iter().collect(),
        }),
    })
}

fn list<T: Decode>(node: &Node, fields: &mut Fields<'_, '_>) -> Vec<T> {
    let items = node.as_list().unwrap_or(std::slice::from_ref(node));
    items.iter().filter_map(|item| T::decode(item, fields.found)).collect()
}

fn tier(node: &Node, names: &Names, fields: &mut Fields<'_, '_>) -> Option<Tier> {
    let mut inner = Fields::new(node, "a tier", fields.found);
    let (until, refund, fee) = tier_nodes(&mut inner);
    inner.finish();
    let until = offset(until?, names, fields)?;
    Some(Tier { until, refund: Percent::decode(refund?, fields.found)?.0, fee })
}

fn tier_nodes<'n>(fields: &mut Fields<'n, '_>) -> (Option<&'n Node>, Option<&'n Node>, Option<Money>) {
    let until = fields.require_typed_node("until", "until when it holds", offset_type);
    let refund = fields.require_typed_node("refund", "how much comes back, in percent, as `50`", Percent::kind);
    (until, refund, fields.get("fee", "what is kept"))
}
