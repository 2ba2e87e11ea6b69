//! Facts of the policies in force.
//!
//! A name begins with the id of a policy, or with the name of a kind:
//! `$refund-count`. Where another policy of the kind holds here, it gives the
//! value: a sentence about refunds is true wherever it is said. Where none
//! holds today, or the version that does says nothing of it, the fact is still
//! to come; it is a fault only where no version ever says it.

use crate::calendar::{Direction, Unit};
use crate::catalog::{
    Anchor, Course, Entity, Param, ParamSpec, Policy, PolicyKind, PolicyOffset, PolicyVersion, Region,
};
use crate::messages::Value;
use crate::rules::scope::FactScope;
use crate::rules::scope::entity::country;
use crate::rules::{DeadlineKind, Subject};

impl FactScope<'_> {
    pub(super) fn policy_names(&self) -> Vec<String> {
        let mut names = Vec::new();
        for (_, policy) in self.catalog.policies.shown() {
            let Some(kind) = policy.kind else { continue };
            let kind = kind.name().replace('_', "-");
            for (spec, param) in policy.versions.iter().flat_map(|version| &version.params) {
                for stem in [policy.id.as_ref(), kind.as_str()] {
                    param_names(stem, spec, param, &mut names);
                }
            }
        }
        names
    }

    pub(super) fn policy_fact(&self, name: &str) -> Option<Value> {
        let mut is_known = false;
        for (kind, own, rest) in self.readings(name) {
            let said = self.holding(kind, own).and_then(|(_, version)| {
                let said = |(spec, param): &(&ParamSpec, Param)| self.said(kind, spec, param, rest);
                version.params.iter().find_map(said).or_else(|| self.by_course(kind, rest))
            });
            if said.is_some() {
                return said;
            }
            let versions = self.catalog.policies.shown().filter(|(_, policy)| policy.kind == Some(kind));
            let mut params = versions.flat_map(|(_, policy)| &policy.versions).flat_map(|version| &version.params);
            is_known |= params.any(|(spec, param)| self.said(kind, spec, param, rest).is_some());
        }
        is_known.then_some(Value::Pending)
    }

    /// What a name can mean: a kind, the policy whose id it begins with, and
    /// what follows the id. Longer ids come first.
    fn readings<'n>(&self, name: &'n str) -> Vec<(PolicyKind, Option<&Entity<Policy>>, &'n str)> {
        let mut readings = Vec::new();
        for (_, policy) in self.catalog.policies.shown() {
            let rest = name.strip_prefix(policy.id.as_ref()).and_then(|rest| rest.strip_prefix('-'));
            if let (Some(kind), Some(rest)) = (policy.kind, rest) {
                readings.push((kind, Some(policy), rest));
            }
        }
        for (_, kind) in PolicyKind::ALL {
            let rest = strip_name(name, kind.name()).and_then(|rest| rest.strip_prefix('-'));
            readings.extend(rest.map(|rest| (kind, None, rest)));
        }
        readings.sort_by_key(|(_, policy, rest)| (rest.len(), policy.is_none()));
        readings
    }

    /// The version that holds here: of the policy itself, else of its kind.
    fn holding(&self, kind: PolicyKind, own: Option<&Entity<Policy>>) -> Option<(&Entity<Policy>, &PolicyVersion)> {
        let pretended = self.pretended.map(|one| one.get(self.catalog));
        let in_force = || pretended.into_iter().chain(self.policies().in_force(self.catalog));
        let is_own = |policy: &Entity<Policy>| own.is_some_and(|own| own.id == policy.id);
        let of_kind = || in_force().find(|(policy, _)| policy.kind == Some(kind));
        in_force().find(|(policy, _)| is_own(policy)).or_else(of_kind)
    }

    /// The value that a parameter has here under the rest of a name.
    fn said(&self, kind: PolicyKind, spec: &ParamSpec, param: &Param, rest: &str) -> Option<Value> {
        if let Param::Offset(offset) = param {
            let own = strip_name(rest, spec.name).and_then(|rest| rest.strip_prefix('-'));
            return own.or(spec.is_main.then_some(rest)).and_then(|part| offset_fact(offset, part));
        }
        (strip_name(rest, spec.name) == Some(""))
            .then(|| self.by_course(kind, rest).or_else(|| self.param_fact(param)))?
    }

    /// What the course says itself, in the place of what the policy says of all.
    fn by_course(&self, kind: PolicyKind, param: &str) -> Option<Value> {
        let course: &Course = match self.subject {
            Subject::Course(key) | Subject::Run(key, _) => self.catalog.courses.get(key),
            _ => return None,
        };
        match (kind, param) {
            (PolicyKind::Grading, "threshold") => course.pass_threshold.map(|percent| Value::from(u32::from(percent))),
            (PolicyKind::Grading, "drop-lowest") => course.drop_lowest.map(Value::from),
            (PolicyKind::Grading, "pass-fail") => {
                course.grading.as_ref().map(|word| Value::from(word.id == "pass-fail"))
            }
            (PolicyKind::Credit, "degree-credit") => (!course.academic_credit.is_empty()).then_some(Value::from(true)),
            (PolicyKind::Credit, "ceu") => course.ceu.is_some().then_some(Value::from(true)),
            _ => None,
        }
    }

    fn param_fact(&self, param: &Param) -> Option<Value> {
        Some(match param {
            Param::Number(number) => Value::from(*number),
            Param::Percent(percent) => Value::from(u32::from(*percent)),
            Param::Flag(flag) => Value::from(*flag),
            Param::Money(money) => Value::from(*money),
            Param::Word(word) => rule_word(word),
            Param::Words(words) => Value::List(words.iter().map(|word| rule_word(word)).collect()),
            Param::Contact(key) => {
                let contact = self.catalog.contacts.get(*key);
                let url = contact.url.as_ref().map(|url| url.as_str());
                Value::from(contact.email.as_deref().or(contact.phone.as_deref()).or(url)?)
            }
            Param::Regions(regions) => Value::List(regions.iter().map(|one| country(one.code())).collect()),
            Param::Offset(_) | Param::Tiers(_) => return None,
        })
    }

    /// Regions by their names. Where policies may list some on another day, none
    /// is no fault.
    pub(super) fn regions(&self, regions: &[Region]) -> Option<Value> {
        let list: Vec<Value> = regions.iter().map(|region| country(region.code())).collect();
        let mut policies = self.catalog.policies.shown();
        let has_policy = policies.any(|(_, policy)| policy.kind == Some(PolicyKind::RestrictedRegions));
        match list.is_empty() {
            false => Some(Value::List(list)),
            true => has_policy.then_some(Value::Pending),
        }
    }

    /// Whether a rule gives this date on some day, so that it is only missing today.
    pub(super) fn may_set(&self, kind: DeadlineKind) -> bool {
        let (policy, param) = kind.policy();
        let policies = self.catalog.policies.shown().filter(|(_, one)| one.kind == Some(policy));
        let mut versions = policies.flat_map(|(_, one)| &one.versions);
        versions.any(|version| {
            version.offset(param).is_some() || kind == DeadlineKind::RefundUntil && version.param("tiers").is_some()
        })
    }
}

/// A word of a policy's own: the message that says it, else itself, as the names
/// of products are.
fn rule_word(word: &str) -> Value {
    Value::word(word, [rule_word_key(word)])
}

/// The message that says a word of a policy.
pub fn rule_word_key(word: &str) -> String {
    format!("rule-word-{}", word.to_lowercase().replace(['_', ' '], "-"))
}

/// The names of a parameter of a policy or kind.
fn param_names(stem: &str, spec: &ParamSpec, param: &Param, names: &mut Vec<String>) {
    let plain = format!("{stem}-{}", spec.name.replace('_', "-"));
    match param {
        Param::Offset(_) => {
            let stems = [Some(plain), spec.is_main.then(|| stem.to_owned())];
            names
                .extend(stems.into_iter().flatten().flat_map(|stem| OFFSET_PARTS.map(|part| format!("{stem}-{part}"))));
        }
        Param::Tiers(_) => {}
        _ => names.push(plain),
    }
}

/// What follows a parameter's name, hyphens for its underscores.
fn strip_name<'n>(rest: &'n str, name: &str) -> Option<&'n str> {
    let head = rest.get(..name.len())?;
    let is_same = head.bytes().zip(name.bytes()).all(|(a, b)| a == b || (a == b'-' && b == b'_'));
    is_same.then(|| &rest[name.len()..])
}

const OFFSET_PARTS: [&str; 5] = ["count", "unit", "weekdays", "direction", "anchor"];

fn offset_fact(offset: &PolicyOffset, part: &str) -> Option<Value> {
    match part {
        "count" => Some(Value::from(offset.offset.count)),
        "unit" => Some(Value::from(match offset.offset.unit {
            Unit::BusinessDay => "business-day",
            Unit::CalendarDay => "calendar-day",
            Unit::Week => "week",
            Unit::Month => "month",
            Unit::Hour => "hour",
        })),
        "weekdays" => Some(Value::from(offset.weekdays.as_str())),
        "direction" => Some(Value::from(match offset.offset.direction {
            Direction::After => "after",
            Direction::Before => "before",
        })),
        "anchor" => Some(Value::from(match offset.anchor {
            Anchor::RunStart => "run-start",
            Anchor::RunEnd => "run-end",
            Anchor::Purchase => "purchase",
            Anchor::Invoice => "invoice",
            Anchor::FirstRunStart => "first-run-start",
        })),
        _ => None,
    }
}
