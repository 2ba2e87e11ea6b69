//! Categories of questions. The questions are the sections of their texts.

use std::collections::BTreeMap;

use crate::calendar::Date;
use crate::catalog::{Facts, Key, Names, Policy};
use crate::content::Kind;
use crate::source::{Span, Spanned};
use crate::yaml::Fields;

/// What is said of one question beside its words.
#[derive(Clone, Debug)]
pub struct Question {
    /// Where it is written.
    pub span: Span,
    /// The policies it explains.
    pub policies: Vec<Key<Policy>>,
    /// The first day it is shown.
    pub visible_from: Option<Date>,
    /// The last day it is shown.
    pub visible_to: Option<Date>,
}

/// A category.
#[derive(Clone, Debug)]
pub struct FaqCategory {
    /// Where it stands among others.
    pub order: i64,
    /// The policies its answers explain.
    pub policies: Vec<Key<Policy>>,
    /// What is said of single questions, by the ids of their sections.
    pub questions: BTreeMap<String, Question>,
}

impl Facts for FaqCategory {
    const KIND: Kind = Kind::Faq;

    fn decode(fields: &mut Fields<'_, '_>, names: &Names) -> FaqCategory {
        let order = fields.get("order", "where it stands among others").unwrap_or(0);
        let policies = names.list(fields, "policies", "the policies its answers explain");
        let entries = fields.entries("questions", "what is said of single questions, by the ids of their sections");
        let mut questions = BTreeMap::new();
        for entry in entries {
            let mut inner = Fields::new(&entry.value, "a question", fields.found);
            let question = Question {
                span: entry.key.span,
                policies: names.list(&mut inner, "policies", "the policies it explains"),
                visible_from: inner.get("visible_from", "the first day it is shown"),
                visible_to: inner.get("visible_to", "the last day it is shown"),
            };
            let _: Vec<Spanned<String>> = inner.list("scope", "what it is about, as `program:data-and-decisions`");
            let _: Vec<Spanned<String>> = inner.list("audience", "whom it is for");
            inner.finish();
            questions.insert(entry.key.value.clone(), question);
        }
        FaqCategory { order, policies, questions }
    }
}
