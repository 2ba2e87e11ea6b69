//! The versions of a policy: what was, what is, what will be.

use crate::calendar::Date;
use crate::catalog::{Key, Policy, PolicyVersion};
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;
use crate::render::view::policy::param::ParamView;
use crate::rules::Stand;

shape! {
    /// A version of a policy.
    VersionView {
        /// `past`, `now` or `ahead`.
        stand: &'static str,
        /// The days between which it holds, in words.
        title: Option<String>,
        /// The first day on which it holds, as machines write it.
        from: String,
        /// What it says, in a sentence.
        sentence: Option<String>,
        /// What it sets.
        params: Vec<ParamView>,
    }
}

impl View<'_> {
    /// The newest first, each with its dates and its own sentence.
    pub(super) fn policy_versions(&self, key: Key<Policy>) -> Vec<VersionView> {
        let policy = self.world.catalog.policies.get(key);
        let mut before: Option<&PolicyVersion> = None;
        let mut versions = Vec::new();
        for (at, version) in policy.versions.iter().enumerate() {
            let stand = match self.world.facts.policy_stand(key, at) {
                Stand::Ahead => "ahead",
                Stand::Now => "now",
                Stand::Past => "past",
            };
            versions.push(VersionView {
                stand,
                title: self.version_title(version, stand),
                from: version.from.to_string(),
                sentence: self.policy_sentence(key, at),
                params: self.params(policy, version, before),
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
