//! Pathways: what a credential opens elsewhere.

use crate::catalog::credits::{Credit, credits};
use crate::catalog::{Credential, Facts, Key, Names, Period, Unit, Word};
use crate::content::Kind;
use crate::diag::{Code, Diagnostic};
use crate::url::WebUrl;
use crate::yaml::Fields;

/// What a pathway does for those who walk it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// A rule of admission is waived.
    AdmissionWaiver,
    /// One may apply.
    Eligibility,
    /// It counts as credit.
    Credit,
    /// One begins later in the course of studies.
    AdvancedStanding,
}

impl Effect {
    const WORDS: [(&'static str, Effect); 4] = [
        ("admission_waiver", Effect::AdmissionWaiver),
        ("eligibility", Effect::Eligibility),
        ("credit", Effect::Credit),
        ("advanced_standing", Effect::AdvancedStanding),
    ];

    /// The word in facts; the message `pathway-effect-<word>` says it, with hyphens.
    pub fn name(self) -> &'static str {
        Self::WORDS.iter().find(|(_, one)| *one == self).map_or("", |(word, _)| word)
    }
}

/// A pathway; its destination and conditions are texts.
#[derive(Clone, Debug)]
pub struct Pathway {
    /// The credentials it begins with.
    pub from: Vec<Key<Credential>>,
    /// The institutions it leads to.
    pub at: Vec<Key<Unit>>,
    /// What it does.
    pub effect: Option<Effect>,
    /// How much credit.
    pub amount: Vec<Credit>,
    /// How one studies there: the message `mode-<id>` says it.
    pub mode: Option<Word>,
    /// Where it is described.
    pub url: Option<WebUrl>,
    /// The days in which it holds.
    pub period: Period,
}

impl Facts for Pathway {
    const KIND: Kind = Kind::Pathway;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> Pathway {
        const EFFECT: &str = "`admission_waiver`, `eligibility`, `credit` or `advanced_standing`";
        let at: Vec<Key<Unit>> = names.list(fields, "at", "the institutions it leads to");
        let is_given = fields.needs(&[&["at"]]);
        let is_empty = fields.is_empty_list("at");
        if !is_given || is_empty {
            let message = "a pathway needs the key `at`: it leads to no institution";
            let place = if is_empty { fields.place("at") } else { fields.span() };
            let fault = Diagnostic::new(Code::PATHWAY_NO_DESTINATION, place, message);
            fields.found.report(fault.help("name the units it leads to: `at: [university-of-…]`"));
        }
        let from: Vec<Key<Credential>> = names.list(fields, "from", "the credentials it begins with");
        fields.needs_one(&[&["from"]], Some("the credentials it begins with"));
        Pathway {
            from,
            at,
            effect: fields.require_word("effect", EFFECT, &Effect::WORDS),
            amount: credits(fields, "amount", "how much credit, as `{ ects: 12 }`"),
            mode: Word::get(fields, "mode", "how one studies there: `online`, `onsite` or `blended`", "mode"),
            url: fields.require("url", "where it is described"),
            period: Period::decode(
                fields,
                ("valid_from", "the first day it holds"),
                ("valid_to", "the last day it holds"),
            ),
        }
    }

    fn words(&self) -> Vec<&Word> {
        self.mode.iter().chain(self.amount.iter().map(|credit| &credit.system)).collect()
    }
}
