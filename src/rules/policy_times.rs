//! Which version of each policy holds, now and from each coming change on.

use std::collections::BTreeSet;

use crate::calendar::{Date, Zone};
use crate::catalog::{Catalog, Key, Policy};
use crate::rules::timeline::{Record, Timeline};
use crate::rules::{Cause, Stand};

/// The version of each policy on one day, by the position of the policy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Versions(Vec<Option<usize>>);

impl Versions {
    pub(super) fn of(&self, policy: Key<Policy>) -> Option<usize> {
        self.0[policy.index()]
    }

    /// The versions on a given day, whenever that is.
    pub(super) fn on(catalog: &Catalog, day: Date) -> Versions {
        Versions(catalog.policies.all().map(|(_, policy)| policy.version_on(day)).collect())
    }
}

/// The versions now, and those from each day on which some policy changes.
#[derive(Clone, Debug)]
pub(super) struct PolicyTimes {
    pub now: Versions,
    /// Where each version of each policy stands.
    pub stands: Vec<Vec<Stand>>,
    /// The days to come on which a policy changes, in order.
    pub later: Vec<(Date, Versions)>,
    /// The policies that take the place of each, by its position.
    successors: Vec<Vec<Key<Policy>>>,
}

impl PolicyTimes {
    /// Asks when the versions of all policies hold. Days are those of the site.
    pub(super) fn of(catalog: &Catalog, timeline: &Timeline, zone: &Zone, record: &mut Record) -> PolicyTimes {
        let mut days = BTreeSet::new();
        let mut now = Vec::new();
        let mut stands = Vec::new();
        for (key, policy) in catalog.policies.all() {
            let clock = timeline.clock_of(key);
            let mut holds = None;
            let mut own = Vec::new();
            for (at, version) in policy.versions.iter().enumerate() {
                let has_begun = clock.has_begun(version.from, zone, Cause::PolicyBegins);
                let is_over = version.to.is_some_and(|to| clock.is_over(to, zone, Cause::PolicyEnds));
                if !has_begun {
                    days.insert(version.from);
                }
                if !is_over {
                    days.extend(version.to.and_then(|to| to.tomorrow().ok()));
                }
                if has_begun && !is_over {
                    holds = Some(at);
                }
                own.push(match (has_begun, is_over) {
                    (false, _) => Stand::Ahead,
                    (true, false) => Stand::Now,
                    (true, true) => Stand::Past,
                });
            }
            now.push(holds);
            stands.push(own);
            if !policy.is_hidden {
                record.add(clock.finish());
            }
        }
        let later = days.into_iter().map(|day| (day, Versions::on(catalog, day))).collect();
        PolicyTimes { now: Versions(now), stands, later, successors: successors(catalog) }
    }

    /// A policy, and after it those that take its place, directly or through others.
    pub(super) fn with_successors(&self, policy: Key<Policy>) -> Vec<Key<Policy>> {
        let mut list = vec![policy];
        let mut at = 0;
        while let Some(&next) = list.get(at) {
            for &successor in &self.successors[next.index()] {
                if !list.contains(&successor) {
                    list.push(successor);
                }
            }
            at += 1;
        }
        list
    }
}

fn successors(catalog: &Catalog) -> Vec<Vec<Key<Policy>>> {
    let mut successors = vec![Vec::new(); catalog.policies.len()];
    for (key, policy) in catalog.policies.shown() {
        let earlier = policy.supersedes.filter(|&earlier| catalog.policies.get(earlier).kind == policy.kind);
        if let Some(earlier) = earlier.filter(|&earlier| earlier != key) {
            successors[earlier.index()].push(key);
        }
    }
    successors
}
