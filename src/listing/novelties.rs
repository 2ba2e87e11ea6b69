//! What is new, for those who follow the catalog: the entries of feeds, in no language.

use std::cmp::Reverse;

use crate::calendar::{Date, Zone};
use crate::catalog::{Catalog, Course, Key, News, Policy};
use crate::rules::{DeadlineKind, Facts, Stand};

/// Something new.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum New {
    /// A course was published.
    Course(Key<Course>),
    /// The registration of a run has opened.
    Opening(Key<Course>, usize),
    /// The registration of a run closes soon.
    Closing(Key<Course>, usize),
    /// An item of news.
    News(Key<News>),
    /// A later version of a policy holds.
    Policy(Key<Policy>, usize),
}

/// Something new, and since when.
#[derive(Clone, Debug)]
pub struct Novelty {
    /// What it is.
    pub what: New,
    /// The day it is dated to, which follows from content alone.
    pub published: Date,
    /// The day of its last change.
    pub updated: Date,
    /// The zone of these days.
    pub zone: Zone,
}

/// Everything new, the newest first.
#[derive(Clone, Debug, Default)]
pub struct Novelties(Vec<Novelty>);

impl Novelties {
    /// What the catalog says, as far as its day has come. What names no day is not
    /// new. A run is new from the first day of its registration, and no longer once it is over.
    pub fn of(catalog: &Catalog, facts: &Facts, zone: &Zone) -> Novelties {
        let mut novelties = Novelties::default();
        for (key, course) in catalog.courses.shown() {
            if let Some(day) = course.common.published {
                novelties.add(New::Course(key), day, course.common.updated, zone);
            }
            novelties.add_runs(key, facts);
        }
        for (key, item) in catalog.news.shown() {
            novelties.add(New::News(key), item.date, item.common.updated, zone);
        }
        for (key, policy) in catalog.policies.shown() {
            let is_change = |at: usize| at > 0 || policy.supersedes.is_some();
            for (at, version) in policy.versions.iter().enumerate().filter(|&(at, _)| is_change(at)) {
                if facts.policy_stand(key, at) != Stand::Ahead {
                    novelties.add(New::Policy(key, at), version.from, None, zone);
                }
            }
        }
        novelties.0.sort_by_key(|one| (Reverse(one.published), one.what));
        novelties
    }

    fn add_runs(&mut self, key: Key<Course>, facts: &Facts) {
        for (at, run) in facts.course(key).runs.iter().enumerate().filter(|(_, run)| run.phase.is_current()) {
            let opens = run.deadlines.get(DeadlineKind::RegistrationOpens).filter(|opens| opens.is_past);
            if let Some(opens) = opens {
                self.add(New::Opening(key, at), opens.day, None, &run.zone);
            }
            if let Some(day) = run.closing_soon_since {
                self.add(New::Closing(key, at), day, None, &run.zone);
            }
        }
    }

    fn add(&mut self, what: New, published: Date, updated: Option<Date>, zone: &Zone) {
        let updated = updated.map_or(published, |day| day.max(published));
        self.0.push(Novelty { what, published, updated, zone: zone.clone() });
    }

    /// The newest first.
    pub fn iter(&self) -> impl Iterator<Item = &Novelty> {
        self.0.iter()
    }
}
