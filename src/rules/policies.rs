//! Which policies hold where.
//!
//! The nearest scope wins: run, course, program, provider, site. In a scope,
//! the policies count that have a version in force on the day of the build, in
//! the zone of the site; where none has, the next scope decides. A policy that
//! supersedes another takes its place wherever the other is named, as soon as
//! it is in force. Restricted regions alone add up: no scope lifts what a wider
//! one forbids.

use std::sync::Arc;

use crate::calendar::Date;
use crate::catalog::{Catalog, Entity, Key, Policy, PolicyKind, PolicyVersion};
use crate::rules::policy_times::{PolicyTimes, Versions};

/// A policy with one of its versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct InForce {
    /// The policy.
    pub policy: Key<Policy>,
    /// The position of the version.
    pub version: usize,
}

impl InForce {
    /// The policy and the version themselves.
    pub fn get(self, catalog: &Catalog) -> (&Entity<Policy>, &PolicyVersion) {
        let policy = catalog.policies.get(self.policy);
        (policy, &policy.versions[self.version])
    }
}

/// A change of policy to come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Coming {
    /// What it is about.
    pub kind: PolicyKind,
    /// The first day on which it is so.
    pub day: Date,
    /// What holds from then on; nothing where the policy ends.
    pub next: Option<InForce>,
}

/// The policies in force for something, one for each kind.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PolicySet {
    list: Vec<InForce>,
    coming: Vec<Coming>,
    /// Everything that the scopes name, in force or not: how far out the scope
    /// is, and the policy.
    named: Vec<(usize, Key<Policy>)>,
}

impl PolicySet {
    /// The policies with the version that holds, those of wide scopes first.
    pub fn in_force<'a>(
        &'a self,
        catalog: &'a Catalog,
    ) -> impl Iterator<Item = (&'a Entity<Policy>, &'a PolicyVersion)> + 'a {
        self.list.iter().map(|one| one.get(catalog))
    }

    /// The same as keys and positions.
    pub fn iter(&self) -> impl Iterator<Item = InForce> + '_ {
        self.list.iter().copied()
    }

    /// The policy of a kind, with the version that holds.
    pub fn of<'a>(&'a self, catalog: &'a Catalog, kind: PolicyKind) -> Option<(&'a Entity<Policy>, &'a PolicyVersion)> {
        self.in_force(catalog).find(|(policy, _)| policy.kind == Some(kind))
    }

    /// Every version that can hold on some day from `first` to `last`, whatever
    /// the day of the build is.
    pub(super) fn versions_between<'a>(
        &self,
        catalog: &'a Catalog,
        (first, last): (Date, Date),
    ) -> Vec<(PolicyKind, &'a PolicyVersion)> {
        let mut settled: Vec<(PolicyKind, usize)> = Vec::new();
        let mut versions = Vec::new();
        for &(distance, key) in &self.named {
            let policy = catalog.policies.get(key);
            let Some(kind) = policy.kind else { continue };
            // Where a scope has had a rule since before the first day, wider ones are not asked.
            if settled.iter().any(|&(other, nearer)| other == kind && nearer < distance && !adds_up(Some(kind))) {
                continue;
            }
            let holds = |version: &&PolicyVersion| version.from <= last && version.to.is_none_or(|to| first <= to);
            versions.extend(policy.versions.iter().filter(holds).map(|version| (kind, version)));
            if policy.versions.iter().any(|version| version.from <= first) {
                settled.push((kind, distance));
            }
        }
        versions
    }

    /// The next change of a kind, where one is known: what holds then, and from
    /// which day.
    pub fn next(&self, kind: PolicyKind) -> Option<Coming> {
        self.coming.iter().find(|coming| coming.kind == kind).copied()
    }
}

/// The policies that each scope names, the widest scope first.
#[derive(Clone, Debug, Default)]
pub(super) struct Scopes<'a> {
    layers: Vec<&'a [Key<Policy>]>,
}

impl<'a> Scopes<'a> {
    /// What the settings name, and then the provider.
    pub(super) fn site(catalog: &'a Catalog) -> Scopes<'a> {
        let provider = catalog.provider.map(|key| catalog.units.get(key).policies.as_slice());
        Scopes { layers: std::iter::once(catalog.site_policies.as_slice()).chain(provider).collect() }
    }

    /// The same with a scope below.
    pub(super) fn narrowed(&self, own: &'a [Key<Policy>]) -> Scopes<'a> {
        let mut layers = self.layers.clone();
        layers.push(own);
        Scopes { layers }
    }

    /// What holds now, and what changes later.
    pub(super) fn resolve(&self, catalog: &Catalog, times: &PolicyTimes) -> Arc<PolicySet> {
        let list = self.in_force(catalog, times, &times.now);
        let mut coming: Vec<Coming> = Vec::new();
        for (day, versions) in &times.later {
            let then = self.in_force(catalog, times, versions);
            for (_, kind) in PolicyKind::ALL {
                let is_known = coming.iter().any(|one| one.kind == kind);
                let next = of_kind(&then, catalog, kind);
                if !is_known && next != of_kind(&list, catalog, kind) {
                    coming.push(Coming { kind, day: *day, next });
                }
            }
        }
        Arc::new(PolicySet { list, coming, named: self.named(times) })
    }

    fn named(&self, times: &PolicyTimes) -> Vec<(usize, Key<Policy>)> {
        let layers = self.layers.iter().rev().enumerate();
        let with_successors = layers.flat_map(|(distance, layer)| {
            layer.iter().flat_map(|&key| times.with_successors(key)).map(move |key| (distance, key))
        });
        with_successors.collect()
    }

    fn in_force(&self, catalog: &Catalog, times: &PolicyTimes, versions: &Versions) -> Vec<InForce> {
        let mut list: Vec<InForce> = Vec::new();
        for layer in &self.layers {
            for one in of_layer(layer, catalog, times, versions) {
                let kind = catalog.policies.get(one.policy).kind;
                let same = |other: &InForce| catalog.policies.get(other.policy).kind == kind;
                match list.iter().position(same) {
                    Some(_) if list.contains(&one) => {}
                    Some(at) if !adds_up(kind) => list[at] = one,
                    _ => list.push(one),
                }
            }
        }
        list
    }
}

/// Whether policies of the kind stand beside each other.
pub(super) fn adds_up(kind: Option<PolicyKind>) -> bool {
    kind == Some(PolicyKind::RestrictedRegions)
}

fn of_kind(list: &[InForce], catalog: &Catalog, kind: PolicyKind) -> Option<InForce> {
    list.iter().find(|one| catalog.policies.get(one.policy).kind == Some(kind)).copied()
}

/// The policies of one scope that hold, one of each kind: the first that no
/// other takes the place of.
fn of_layer(layer: &[Key<Policy>], catalog: &Catalog, times: &PolicyTimes, versions: &Versions) -> Vec<InForce> {
    let mut named: Vec<InForce> = Vec::new();
    for &key in layer {
        for policy in times.with_successors(key) {
            let Some(version) = versions.of(policy) else { continue };
            if !named.iter().any(|one| one.policy == policy) {
                named.push(InForce { policy, version });
            }
        }
    }
    let is_superseded = |one: &InForce| {
        let takes_its_place = |other: &&InForce| {
            let other = catalog.policies.get(other.policy);
            other.supersedes == Some(one.policy) && other.kind == catalog.policies.get(one.policy).kind
        };
        named.iter().find(takes_its_place).is_some()
    };
    let mut list: Vec<InForce> = Vec::new();
    for one in named.iter().filter(|one| !is_superseded(one)) {
        let kind = catalog.policies.get(one.policy).kind;
        let is_taken = list.iter().any(|other| catalog.policies.get(other.policy).kind == kind);
        if kind.is_some() && (!is_taken || adds_up(kind)) {
            list.push(*one);
        }
    }
    list
}
