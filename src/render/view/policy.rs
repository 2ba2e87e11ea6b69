//! Policies: their sentences, their versions, and what explains them.

use tera::{Context, Value};

use crate::catalog::{Key, Policy};
use crate::listing::{policy_kind_key, policy_title};
use crate::render::view::{Head, View};
use crate::routes::Page;
use crate::rules::Subject;

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
        let view = object! {
            "title": title.as_str(),
            "sentence": self.policy_sentence(key),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, Subject::Site)).unwrap_or_default(),
        };
        context.insert_value("policy", view);
        Head {
            title,
            description: self.description(policy, Subject::Site).or_else(|| self.policy_sentence(key)),
            updated: policy.common.updated,
            published: policy.common.published,
            json_ld: Vec::new(),
        }
    }

    fn policy_row(&self, key: Key<Policy>) -> Option<Value> {
        Some(object! {
            "title": self.policy_title(key),
            "url": self.url(Page::Policy(key))?,
            "sentence": self.policy_sentence(key),
        })
    }

    /// What a policy says of itself now.
    fn policy_sentence(&self, key: Key<Policy>) -> Option<String> {
        let id = &self.world.catalog.policies.get(key).id;
        self.sentence(&format!("policy-{id}"), &self.world.scope(Subject::Site))
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
}
