//! Policies: their sentences, their versions, and what explains them.

mod holidays;
mod param;
mod version;

use tera::Context;

use crate::catalog::{Entity, Key, Policy};
use crate::listing::{policy_kind_key, policy_title};
use crate::render::shape::{Html, Shape, Words};
use crate::render::view::entity::SectionView;
use crate::render::view::reference::Link;
use crate::render::view::{Head, View};
use crate::routes::Page;
use crate::rules::{Stand, Subject};
use holidays::HolidaysView;
use version::VersionView;

shape! {
    /// Every policy.
    PoliciesPage {
        /// The policies.
        policies: Vec<PolicyRow>,
    }

    /// The page of a policy.
    PolicyPage {
        /// The policy.
        policy: PolicyView,
    }

    /// A policy, on its own page.
    PolicyView {
        /// Its title.
        title: Words,
        /// What it holds for: runs, courses, everybody.
        scope: String,
        /// What it says today, in a sentence.
        sentence: Option<Words>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of its text.
        sections: Vec<SectionView>,
        /// Its versions, the newest first.
        versions: Vec<VersionView>,
        /// The units, programs and courses that name it themselves.
        applies_to: Vec<Link>,
        /// Whether it holds wherever nothing else is named.
        is_general: bool,
        /// The policy in whose place it stands.
        supersedes: Option<Link>,
        /// The legal text.
        legal_text_url: Option<String>,
        /// The holiday calendars that its days are counted with.
        calendars: Vec<HolidaysView>,
        /// Questions about it.
        questions: Vec<Link>,
        /// Categories of questions about it.
        categories: Vec<Link>,
    }

    /// A policy in a list.
    PolicyRow {
        /// Its title.
        title: String,
        /// Its page.
        url: String,
        /// What it says today, in a sentence.
        sentence: Option<String>,
        /// When it changes.
        change: Option<String>,
    }
}

impl View<'_> {
    pub(super) fn policies(&self, context: &mut Context) -> Head {
        let policies = &self.world.site.lists[self.locale].policies;
        PoliciesPage { policies: policies.iter().filter_map(|&key| self.policy_row(key)).collect() }.put(context);
        self.list_head("policies", Vec::new())
    }

    pub(super) fn policy(&self, key: Key<Policy>, context: &mut Context) -> Head {
        let policy = self.world.catalog.policies.get(key);
        let title = self.policy_title(key);
        let text = policy.text(self.locale);
        let sentence = self.policy_now(key).and_then(|version| self.policy_sentence(key, version));
        let categories = self.world.site.lists[self.locale].faq.iter().copied();
        let categories = categories.filter(|&one| self.world.catalog.faq.get(one).policies.contains(&key));
        let view = PolicyView {
            title: title.as_str().into(),
            scope: self.word(&format!("policy-scope-{}", policy.scope.name())),
            sentence: sentence.as_deref().map(Words::from),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, Subject::Site)).unwrap_or_default(),
            versions: self.policy_versions(key),
            applies_to: self.applies_to(key),
            is_general: self.world.catalog.site_policies.contains(&key),
            supersedes: policy.supersedes.and_then(|other| self.policy_link(other)),
            legal_text_url: policy.legal_text_url.as_ref().map(|url| url.as_str().to_owned()),
            calendars: self.policy_calendars(policy),
            questions: self.questions_that(|category, id| {
                category.questions.get(id).is_some_and(|question| question.policies.contains(&key))
            }),
            categories: categories.filter_map(|one| self.faq_link(one)).collect(),
        };
        PolicyPage { policy: view }.put(context);
        let head = self.head(policy, Subject::Site);
        Head { title, description: head.description.filter(|words| !words.is_empty()).or(sentence), ..head }
    }

    fn policy_row(&self, key: Key<Policy>) -> Option<PolicyRow> {
        let now = self.policy_now(key);
        let versions = &self.world.catalog.policies.get(key).versions;
        let next = (0..versions.len()).find(|&at| self.world.facts.policy_stand(key, at) == Stand::Ahead);
        Some(PolicyRow {
            title: self.policy_title(key),
            url: self.url(Page::Policy(key))?,
            sentence: now.and_then(|version| self.policy_sentence(key, version)),
            change: next.and_then(|at| self.policy_from(versions[at].from)),
        })
    }

    /// The position of the version that holds.
    fn policy_now(&self, key: Key<Policy>) -> Option<usize> {
        let versions = self.world.catalog.policies.get(key).versions.len();
        (0..versions).rev().find(|&at| self.world.facts.policy_stand(key, at) == Stand::Now)
    }

    /// What a version of a policy says.
    fn policy_sentence(&self, key: Key<Policy>, version: usize) -> Option<String> {
        let id = &self.world.catalog.policies.get(key).id;
        self.sentence(&format!("policy-{id}"), &self.world.scope(Subject::Site).pretending(key, version))
    }

    pub(super) fn policy_link(&self, key: Key<Policy>) -> Option<Link> {
        Some(Link {
            title: self.policy_title(key).into(),
            url: Some(self.url(Page::Policy(key))?),
            lang: None,
            hreflang: None,
        })
    }

    /// Its own title, else what its kind is called.
    pub(super) fn policy_title(&self, key: Key<Policy>) -> String {
        let policy = self.world.catalog.policies.get(key);
        let own = policy.text(self.locale).filter(|(text, _)| text.front.title().is_some());
        match (own, policy_kind_key(key, &self.world.catalog)) {
            (None, Some(kind)) => self.word(&kind),
            (None, None) => policy_title(key, &self.world.catalog, &self.world.messages, self.locale),
            (Some(_), _) => self.named(policy, Subject::Site),
        }
    }

    /// Units, programs and courses that name the policy
    /// themselves; a run counts as its course.
    fn applies_to(&self, key: Key<Policy>) -> Vec<Link> {
        let catalog = &self.world.catalog;
        let names = |policies: &[Key<Policy>]| policies.contains(&key);
        let units = catalog.units.shown().filter(|(_, unit)| names(&unit.policies)).map(|(_, unit)| {
            let (title, lang) = self.title(unit, Subject::Site);
            Link { title: title.into(), url: None, lang, hreflang: None }
        });
        let programs = catalog.programs.shown().filter(|(_, program)| names(&program.policies));
        let programs = programs.filter_map(|(program, _)| self.program_link(program));
        let is_named = |course: &Entity<crate::catalog::Course>| {
            names(&course.policies) || course.runs.iter().any(|run| names(&run.policies))
        };
        let courses = catalog.courses.shown().filter(|(_, course)| is_named(course));
        let courses = courses.filter_map(|(course, _)| self.course_link(course));
        units.chain(programs).chain(courses).collect()
    }
}
