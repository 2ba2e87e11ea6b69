//! Programs.

use crate::calendar::{Day, Money};
use crate::catalog::requirement::requirements;
use crate::catalog::role::{people, units};
use crate::catalog::word::one_of;
use crate::catalog::{
    Credential, Facts, FaqCategory, Key, Names, Policy, Requirement, Teacher, TermKey, UnitRole, Word, price,
};
use crate::content::Kind;
use crate::source::Spanned;
use crate::yaml::Fields;

/// A set of courses with a rule for completing it.
#[derive(Clone, Debug)]
pub struct Program {
    /// What kind of program: the message `program-kind-<id>` names it.
    pub kind: Option<String>,
    /// Whether the order is `strict`, `recommended` or `free`.
    pub sequence: Option<String>,
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
    /// Kind and level as they are written.
    pub words: Vec<Word>,
    /// How much one should know.
    pub level: Option<String>,
    /// What the whole costs.
    pub bundle_price: Option<Money>,
    /// The year it began.
    pub since: Option<u16>,
    /// The month or day it is announced for.
    pub announced_start: Option<Day>,
    /// Categories of questions that matter here.
    pub faq: Vec<Key<FaqCategory>>,
    /// Policies that take the place of the site's.
    pub policies: Vec<Key<Policy>>,
}

impl Facts for Program {
    const KIND: Kind = Kind::Program;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Program {
        let kind = fields.require_spanned::<String>("kind", "what kind of program, as `professional_certificate`");
        let level = fields.get_spanned("level", "how much one should know");
        let word = |family: &'static str, written: &Option<Spanned<String>>| Some(Word::new(family, written.as_ref()?));
        let words = [word("program-kind", &kind), word("level", &level)];
        Program {
            kind: kind.map(|kind| kind.value.replace('_', "-")),
            words: words.into_iter().flatten().collect(),
            sequence: one_of(
                fields,
                "sequence",
                "`strict`, `recommended` or `free`",
                &["strict", "recommended", "free"],
            ),
            requirements: requirements(fields, names),
            credentials: names.list(fields, "credentials", "what it leads to"),
            units: units(fields, names),
            people: people(fields, names),
            topics: names.topics(fields, "what it is about"),
            level: names.vocabularies.word("levels", level, fields.found),
            bundle_price: price(fields, names, "bundle_price", "what the whole costs"),
            since: fields.get("since", "the year it began"),
            announced_start: fields.get("announced_start", "the month or day it is announced for"),
            faq: names.list(fields, "faq", "categories of questions that matter here"),
            policies: names.list(fields, "policies", "policies that take the place of the site's"),
        }
    }
}
