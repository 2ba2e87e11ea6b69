//! Categories of questions. The questions are the sections of their texts.

use std::collections::BTreeMap;

use crate::catalog::{Facts, Key, Names, Period, Policy, Word};
use crate::content::Kind;
use crate::source::Span;
use crate::yaml::Fields;

/// For what a question is asked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct QuestionScope {
    /// Whether it is asked of the whole site.
    pub is_of_site: bool,
    /// What it is about: kind, and position in the table of that kind.
    pub about: Vec<(Kind, usize)>,
}

/// What is said of one question beside its words.
#[derive(Clone, Debug)]
pub struct Question {
    /// Where it is written.
    pub span: Span,
    /// Where it stands among others, if not in the order of the text.
    pub order: Option<i64>,
    /// For what it is asked.
    pub scope: QuestionScope,
    /// The policies it explains.
    pub policies: Vec<Key<Policy>>,
    /// Whom it is for: messages `faq-audience-<id>`.
    pub audience: Vec<Word>,
    /// The days on which it is shown.
    pub visible: Period,
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
        const QUESTIONS: &str = "what is said of single questions, by the ids of their sections";
        const SCOPE: &str = "for what it is asked: `site`, or `program:…`, `course:…`; `site` if absent";
        let order = fields.get("order", "where it stands among others").unwrap_or(0);
        let policies = names.list(fields, "policies", "the policies its answers explain");
        let questions = fields.table("questions", QUESTIONS, "a question", |id, inner| {
            let order = inner.get("order", "where it stands among others, if not in the order of the text");
            let (is_of_site, about) = names.scope(inner, "scope", SCOPE, "site");
            let question = Question {
                span: id.span,
                order,
                scope: QuestionScope { is_of_site, about },
                policies: names.list(inner, "policies", "the policies it explains"),
                audience: Word::list(inner, "audience", "whom it is for, as `[employers]`", "faq-audience"),
                visible: Period::decode(
                    inner,
                    ("visible_from", "the first day it is shown"),
                    ("visible_to", "the last day it is shown"),
                ),
            };
            (id.value.clone(), question)
        });
        FaqCategory { order, policies, questions: questions.into_iter().collect() }
    }

    fn words(&self) -> Vec<&Word> {
        self.questions.values().flat_map(|question| &question.audience).collect()
    }
}
