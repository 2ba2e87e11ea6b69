//! The versions of a policy: what was, what is, what will be.

use tera::Value;

use crate::calendar::Date;
use crate::catalog::{Key, Policy, PolicyVersion};
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;
use crate::rules::Stand;

impl View<'_> {
    /// `[{ stand, title, sentence, params }]`, the newest first: each with its dates
    /// and its own sentence.
    pub(super) fn policy_versions(&self, key: Key<Policy>) -> Vec<Value> {
        let policy = self.world.catalog.policies.get(key);
        let mut before: Option<&PolicyVersion> = None;
        let mut versions = Vec::new();
        for (at, version) in policy.versions.iter().enumerate() {
            let stand = match self.world.facts.policy_stand(key, at) {
                Stand::Ahead => "ahead",
                Stand::Now => "now",
                Stand::Past => "past",
            };
            versions.push(object! {
                "stand": stand,
                "title": self.version_title(version, stand),
                "from": version.from.to_string(),
                "sentence": self.policy_sentence(key, at),
                "params": self.params(policy, version, before),
            });
            before = Some(version);
        }
        versions.reverse();
        versions
    }

    fn version_title(&self, version: &PolicyVersion, stand: &str) -> Option<String> {
        let mut days = Args::new().with("from", Argument::from(version.from));
        let Some(to) = version.to else { return self.sentence(&format!("rule-version-{stand}"), &days) };
        days.set("to", Argument::from(to));
        self.sentence(&format!("rule-version-{stand}-until"), &days)
    }

    /// "Changes on July 1, 2027"
    pub(super) fn policy_from(&self, day: Date) -> Option<String> {
        self.sentence("rule-changes-on", &Args::new().with("date", Argument::from(day)))
    }
}
