//! Policies: their sentences, their versions, and what explains them.

mod holidays;
mod param;
mod version;

use tera::{Context, Value};

use crate::catalog::{Entity, Key, Policy};
use crate::listing::{policy_kind_key, policy_title};
use crate::render::view::{Head, View};
use crate::routes::Page;
use crate::rules::{Stand, Subject};

impl View<'_> {
    pub(super) fn policies(&self, context: &mut Context) -> Head {
        let policies = &self.world.site.lists[self.locale].policies;
        let rows: Vec<Value> = policies.iter().filter_map(|&key| self.policy_row(key)).collect();
        context.insert_value("policies", Value::from(rows));
        self.list_head("policies", Vec::new())
    }

    pub(super) fn policy(&self, key: Key<Policy>, context: &mut Context) -> Head {
        let policy = self.world.catalog.policies.get(key);
        let title = self.policy_title(key);
        let text = policy.text(self.locale);
        let sentence = self.policy_now(key).and_then(|version| self.policy_sentence(key, version));
        let categories = self.world.site.lists[self.locale].faq.iter().copied();
        let categories = categories.filter(|&one| self.world.catalog.faq.get(one).policies.contains(&key));
        let view = object! {
            "title": title.as_str(),
            "scope": self.word(&format!("policy-scope-{}", policy.scope.name())),
            "sentence": sentence.as_deref(),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, Subject::Site)).unwrap_or_default(),
            "versions": self.policy_versions(key),
            "applies_to": self.applies_to(key),
            "is_general": self.world.catalog.site_policies.contains(&key),
            "supersedes": policy.supersedes.and_then(|other| self.policy_link(other)),
            "legal_text_url": policy.legal_text_url.as_ref().map(|url| url.as_str().to_owned()),
            "calendars": self.policy_calendars(policy),
            "questions": self.questions_that(|category, id| {
                category.questions.get(id).is_some_and(|question| question.policies.contains(&key))
            }),
            "categories": categories.filter_map(|one| self.faq_link(one)).collect::<Vec<Value>>(),
        };
        context.insert_value("policy", view);
        let head = self.head(policy, Subject::Site);
        Head { title, description: head.description.filter(|words| !words.is_empty()).or(sentence), ..head }
    }

    /// `{ title, url, sentence, change }`
    fn policy_row(&self, key: Key<Policy>) -> Option<Value> {
        let now = self.policy_now(key);
        let versions = &self.world.catalog.policies.get(key).versions;
        let next = (0..versions.len()).find(|&at| self.world.facts.policy_stand(key, at) == Stand::Ahead);
        Some(object! {
            "title": self.policy_title(key),
            "url": self.url(Page::Policy(key))?,
            "sentence": now.and_then(|version| self.policy_sentence(key, version)),
            "change": next.and_then(|at| self.policy_from(versions[at].from)),
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

    pub(super) fn policy_link(&self, key: Key<Policy>) -> Option<Value> {
        Some(
            object! { "title": self.policy_title(key), "lang": (), "hreflang": (), "url": self.url(Page::Policy(key))? },
        )
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

    /// `[{ title, lang, url }]`: units, programs and courses that name the policy
    /// themselves; a run counts as its course.
    fn applies_to(&self, key: Key<Policy>) -> Vec<Value> {
        let catalog = &self.world.catalog;
        let names = |policies: &[Key<Policy>]| policies.contains(&key);
        let units = catalog.units.shown().filter(|(_, unit)| names(&unit.policies)).map(|(_, unit)| {
            let (title, lang) = self.title(unit, Subject::Site);
            object! { "title": title, "lang": lang, "hreflang": (), "url": () }
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
