//! What is to be told about a run beside its days: why it is off, what changes.

use crate::calendar::Day;
use crate::catalog::{Course, Key, PolicyKind, Run};
use crate::messages::{Args, Value as Argument};
use crate::render::shape::Made;
use crate::render::view::View;
use crate::render::view::term::LanguageName;
use crate::routes::Page;
use crate::rules::{Coming, RunFacts, Status, Subject};

shape! {
    /// A policy that will have changed when a run begins.
    PolicyChange {
        /// What changes, in a sentence.
        text: String,
        /// The policy.
        url: Option<String>,
    }

    /// The same edition of a run in another language.
    SameEdition {
        /// The language.
        language: Made<LanguageName>,
        /// Where it stands on the page.
        url: String,
    }
}

impl View<'_> {
    /// Why a run does not take place, where words are given for it.
    pub(super) fn cancellation(&self, key: Key<Course>, run: &Run, at: usize) -> Option<String> {
        let course = self.world.catalog.courses.get(key);
        let reason = || self.part(course, "runs", &run.id, "cancellation", Subject::Run(key, at));
        run.is_cancelled.then(reason).flatten()
    }

    /// Policies that will have changed when a run begins. Its days
    /// follow from what holds today, so its readers are told.
    pub(super) fn policy_changes(&self, run: &Run, facts: &RunFacts) -> Vec<PolicyChange> {
        let Some(start) = run.start.and_then(Day::exact) else { return Vec::new() };
        if matches!(facts.status, Status::Ended | Status::Cancelled) {
            return Vec::new();
        }
        let coming = PolicyKind::ALL.iter().filter_map(|(_, kind)| facts.policies.next(*kind));
        coming.filter(|coming| coming.day <= start).filter_map(|coming| self.policy_change(coming, facts)).collect()
    }

    fn policy_change(&self, coming: Coming, facts: &RunFacts) -> Option<PolicyChange> {
        let of_kind =
            |one: &crate::rules::InForce| self.world.catalog.policies.get(one.policy).kind == Some(coming.kind);
        let policy = coming.next.or_else(|| facts.policies.iter().find(of_kind))?.policy;
        let arguments = Args::new()
            .with("policy", Argument::from(self.policy_title(policy)))
            .with("date", Argument::from(coming.day));
        let key = if coming.next.is_some() { "run-policy-changes" } else { "run-policy-ends" };
        Some(PolicyChange { text: self.sentence(key, &arguments)?, url: self.url(Page::Policy(policy)) })
    }

    /// The same edition in other languages.
    pub(super) fn same_edition(&self, key: Key<Course>, at: usize) -> Vec<SameEdition> {
        let runs = &self.world.catalog.courses.get(key).runs;
        let Some(group) = &runs[at].group else { return Vec::new() };
        let is_same = |(other, run): &(usize, &Run)| {
            *other != at && run.group.as_ref().is_some_and(|other| other.value == group.value)
        };
        let facts = &self.world.facts.course(key).runs;
        let others = runs.iter().enumerate().filter(is_same);
        let others = others.filter(|(other, _)| facts[*other].status != Status::Ended);
        let edition = |(_, run): (usize, &Run)| {
            let language = run.language.as_ref().map(|locale| self.language(locale))?;
            Some(SameEdition { language, url: format!("#run_{}", run.id) })
        };
        others.filter_map(edition).collect()
    }
}
