//! Programs.

use crate::calendar::{Day, Money};
use crate::catalog::price::price;
use crate::catalog::requirement::requirements;
use crate::catalog::role::{people, units};
use crate::catalog::{
    Credential, Facts, FaqCategory, Key, Names, Policy, Requirement, Teacher, TermKey, UnitRole, Word,
};
use crate::content::Kind;
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// In which order the courses are taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sequence {
    /// In the order of the list, one after the other.
    Strict,
    /// Best in the order of the list.
    Recommended,
    /// In any order.
    Free,
}

impl Sequence {
    const WORDS: [(&'static str, Sequence); 3] =
        [("strict", Sequence::Strict), ("recommended", Sequence::Recommended), ("free", Sequence::Free)];

    /// The word in facts; the message `sequence-<word>` says it.
    pub fn name(self) -> &'static str {
        Self::WORDS.iter().find(|(_, one)| *one == self).map_or("", |(word, _)| word)
    }
}

/// A set of courses with a rule for completing it.
#[derive(Clone, Debug)]
pub struct Program {
    /// What kind of program: the message `program-kind-<id>` names it.
    pub kind: Option<Word>,
    /// In which order the courses are taken; free if nothing is said.
    pub sequence: Sequence,
    /// What completes it.
    pub requirements: Option<Requirement>,
    /// What it leads to.
    pub credentials: Vec<Key<Credential>>,
    /// The units that take part.
    pub units: Vec<UnitRole>,
    /// Who directs and teaches.
    pub people: Vec<Teacher>,
    /// What it is about.
    pub topics: Vec<TermKey>,
    /// How much one should know.
    pub level: Option<Word>,
    /// What the whole costs.
    pub bundle_price: Option<Spanned<Money>>,
    /// The year it began.
    pub since: Option<u16>,
    /// The month or day it is announced for.
    pub announced_start: Option<Day>,
    /// Categories of questions that matter here.
    pub faq: Vec<Key<FaqCategory>>,
    /// Policies that take the place of the provider's and the site's.
    pub policies: Vec<Key<Policy>>,
    /// Where each of the policies is written.
    pub policy_places: Vec<Span>,
}

impl Facts for Program {
    const KIND: Kind = Kind::Program;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Program {
        let policies = names.list_spanned(fields, "policies", "policies that take the place of the provider's");
        let doc = "the order of its courses: `strict`, `recommended` or `free`; `free` if absent";
        Program {
            kind: Word::require(fields, "kind", "what kind of program, as `professional_certificate`", "program-kind"),
            sequence: fields.word("sequence", doc, &Sequence::WORDS).unwrap_or(Sequence::Free),
            requirements: requirements(fields, names),
            credentials: names.list(fields, "credentials", "what it leads to"),
            units: units(fields, names),
            people: people(fields, names),
            topics: names.topics(fields, "what it is about"),
            level: Word::term(fields, names, ("level", "how much one should know"), "level", "levels"),
            bundle_price: price(fields, &names.currency, "bundle_price", "what the whole costs"),
            since: fields.get("since", "the year it began, as `2022`"),
            announced_start: fields.get("announced_start", "the month or day it is announced for"),
            faq: names.list(fields, "faq", "categories of questions that matter here"),
            policy_places: policies.iter().map(|one| one.span).collect(),
            policies: policies.into_iter().map(|one| one.value).collect(),
        }
    }

    fn words(&self) -> Vec<&Word> {
        self.kind
            .iter()
            .chain(&self.level)
            .chain(self.people.iter().filter_map(|one| one.role.as_ref()))
            .chain(self.units.iter().filter_map(|one| one.role.as_ref()))
            .chain(self.requirements.iter().flat_map(Requirement::words))
            .collect()
    }
}
