//! Which policies hold where.

use std::sync::Arc;

use crate::calendar::Date;
use crate::catalog::{Catalog, Entity, Key, Policy, PolicyKind, PolicyVersion};

/// The policies in force for something, one for each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicySet {
    policies: Vec<Key<Policy>>,
    day: Option<Date>,
}

impl PolicySet {
    /// The policies of the site on a day.
    pub fn site(catalog: &Catalog, day: Date) -> Arc<PolicySet> {
        let none = PolicySet { policies: Vec::new(), day: Some(day) };
        Arc::new(none.with(catalog, &catalog.site_policies))
    }

    /// This set with some policies in the place of others of their kinds.
    pub fn narrowed(self: &Arc<PolicySet>, catalog: &Catalog, own: &[Key<Policy>]) -> Arc<PolicySet> {
        if own.is_empty() { self.clone() } else { Arc::new(self.as_ref().clone().with(catalog, own)) }
    }

    fn with(mut self, catalog: &Catalog, own: &[Key<Policy>]) -> PolicySet {
        for &key in own {
            let kind = catalog.policies.get(key).kind;
            self.policies.retain(|&other| catalog.policies.get(other).kind != kind || kind.is_none());
            self.policies.push(key);
        }
        self
    }

    /// The policies with the version that holds, in the order of the settings.
    pub fn in_force<'a>(
        &'a self,
        catalog: &'a Catalog,
    ) -> impl Iterator<Item = (&'a Entity<Policy>, &'a PolicyVersion)> + 'a {
        self.policies.iter().filter_map(|&key| {
            let policy = catalog.policies.get(key);
            Some((policy, policy.on(self.day?)?))
        })
    }

    /// The policy of a kind, with the version that holds.
    pub fn of<'a>(&'a self, catalog: &'a Catalog, kind: PolicyKind) -> Option<(&'a Entity<Policy>, &'a PolicyVersion)> {
        self.in_force(catalog).find(|(policy, _)| policy.kind == Some(kind))
    }
}
