//! Everything that follows, in one go.

use std::sync::Arc;

use rayon::prelude::*;

use crate::calendar::{Date, Instant, Zone};
use crate::catalog::{
    Catalog, Course, Credential, Entity, Event, FaqCategory, HolidayCalendar, Key, Notice, Pathway, Policy, Program,
    Statistic,
};
use crate::config::Settings;
use crate::content::Kind;
use crate::diag::Diagnostics;
use crate::messages::Messages;
use crate::rules::course::CoursePolicies;
use crate::rules::moments::Moments;
use crate::rules::policies::Scopes;
use crate::rules::policy_times::PolicyTimes;
use crate::rules::related::Related;
use crate::rules::run::{Context, run_days};
use crate::rules::timeline::{Record, Timeline};
use crate::rules::visible::HiddenQuestions;
use crate::rules::{
    Boundary, Cause, CourseFacts, CredentialFacts, EventFacts, PathwayFacts, PolicySet, ProgramFacts, Stand, Whose,
    conflicts, coverage, opening, today, visible,
};

/// What follows from a catalog on an instant. The instant itself is not among
/// it: what depends on it is asked once, here, and each answer carries the day
/// on which it will be another one.
#[derive(Clone, Debug)]
pub struct Facts {
    /// The policies in force where no entity names others.
    pub policies: Arc<PolicySet>,
    /// The day that the settings pin, as long as everything stands as on that
    /// day: pages say so.
    pub pinned_day: Option<Date>,
    /// The notices that are shown, by id.
    pub notices: Vec<Key<Notice>>,
    /// Whether the contact for reports on security is to be trusted no longer.
    pub is_security_expired: bool,
    pub(super) today: Date,
    pub(super) ahead: Vec<Boundary>,
    timeline: Timeline,
    zone: Zone,
    courses: Vec<CourseFacts>,
    programs: Vec<ProgramFacts>,
    programs_of: Vec<Vec<Key<Program>>>,
    moments: Moments,
    hidden_questions: HiddenQuestions,
    related: Related,
    policy_stands: Vec<Vec<Stand>>,
}

impl Facts {
    /// What follows for a course.
    pub fn course(&self, key: Key<Course>) -> &CourseFacts {
        &self.courses[key.index()]
    }

    /// What follows for a program.
    pub fn program(&self, key: Key<Program>) -> &ProgramFacts {
        &self.programs[key.index()]
    }

    /// What follows for a credential.
    pub fn credential(&self, key: Key<Credential>) -> &CredentialFacts {
        &self.moments.credentials[key.index()]
    }

    /// What follows for a pathway.
    pub fn pathway(&self, key: Key<Pathway>) -> &PathwayFacts {
        &self.moments.pathways[key.index()]
    }

    /// What follows for an event.
    pub fn event(&self, key: Key<Event>) -> &EventFacts {
        &self.moments.events[key.index()]
    }

    /// Where a version of a policy stands, by its position.
    pub fn policy_stand(&self, key: Key<Policy>, version: usize) -> Stand {
        self.policy_stands[key.index()][version]
    }

    /// Whether a figure is an old one.
    pub fn is_old(&self, key: Key<Statistic>) -> bool {
        self.moments.old_statistics[key.index()]
    }

    /// Whether a calendar lists holidays to come.
    pub fn is_current(&self, key: Key<HolidayCalendar>) -> bool {
        self.moments.current_calendars[key.index()]
    }

    /// Whether a question is shown today.
    pub fn is_question_shown(&self, category: Key<FaqCategory>, question: &str) -> bool {
        !self.hidden_questions.contains(category, question)
    }

    /// K27: courses to look at next, those first that the course names itself.
    pub fn related(&self, catalog: &Catalog, key: Key<Course>) -> &[Key<Course>] {
        self.related.to(key, catalog, &self.programs_of)
    }

    /// The zone in which the days of something are meant.
    pub fn zone_of(&self, whose: Whose) -> &Zone {
        match whose {
            Whose::Run(course, run) => &self.courses[course].runs[run].zone,
            Whose::Entity(Kind::Event, at) => &self.moments.events[at].zone,
            Whose::Entity(..) | Whose::Site => &self.zone,
        }
    }

    /// How many whole months lie between a day and the build: for findings. No
    /// page may say it, or it would change every month.
    pub fn months_since(&self, day: Date) -> u32 {
        self.timeline.months_since(day, &self.zone)
    }
}

/// Derives everything for an instant. Reports policies that contradict each
/// other and holiday calendars that do not reach the days they are needed for;
/// both are asked of all days, so that the instant makes no difference.
pub fn derive(
    catalog: &Catalog,
    settings: &Settings,
    messages: &Messages,
    as_of: Instant,
    found: &mut Diagnostics,
) -> Facts {
    let zone = &settings.zone;
    let timeline = Timeline::new(as_of, settings.as_of);
    let mut record = Record::default();
    let times = PolicyTimes::of(catalog, &timeline, zone, &mut record);
    let scopes = Scopes::site(catalog);
    let policies = scopes.resolve(catalog, &times);
    let programs_of = programs_of(catalog);
    conflicts::report(catalog, &programs_of, found);
    let starting_soon_days = settings.starting_soon_days;
    let closing_soon_days = closing_soon_days(settings);
    let context = Context { catalog, timeline: &timeline, times: &times, zone, starting_soon_days, closing_soon_days };
    let site = (&scopes, &policies);
    let courses = courses(&context, site, &programs_of, &mut record, found);
    let programs = programs(&context, site, &courses, &mut record);
    let moments = Moments::of(catalog, &timeline, zone, &mut record);
    let hidden_questions = HiddenQuestions::of(catalog, &timeline, zone, &mut record);
    let notices = visible::notices(catalog, &timeline, zone, &mut record);
    let clock = timeline.clock(Whose::Site);
    let today = clock.day(zone, today::is_said(catalog, messages));
    let expires = settings.security.as_ref().map(|security| security.expires.value);
    let is_security_expired = expires.is_some_and(|day| clock.is_over(day, zone, Cause::SecurityExpires));
    record.add(clock.finish());
    Facts {
        is_security_expired,
        policies,
        pinned_day: timeline.pinned_day(zone, &record),
        notices,
        today,
        ahead: record.ahead,
        zone: zone.clone(),
        courses,
        programs,
        moments,
        hidden_questions,
        related: Related::of(catalog, &programs_of),
        policy_stands: times.stands.clone(),
        programs_of,
        timeline,
    }
}

/// Only feeds say that registration closes soon.
fn closing_soon_days(settings: &Settings) -> Option<u16> {
    let has_feeds = settings.feeds.size > 0 && settings.base_url.origin().is_some();
    has_feeds.then_some(settings.feeds.closing_soon_days)
}

fn courses(
    context: &Context<'_>,
    site: (&Scopes<'_>, &Arc<PolicySet>),
    programs_of: &[Vec<Key<Program>>],
    record: &mut Record,
    found: &mut Diagnostics,
) -> Vec<CourseFacts> {
    let catalog = context.catalog;
    let by_programs: Vec<Vec<Key<Policy>>> = programs_of.iter().map(|keys| policies_of(catalog, keys)).collect();
    let list: Vec<(Key<Course>, &Entity<Course>)> = catalog.courses.all().collect();
    let derived: Vec<(CourseFacts, Record, Diagnostics)> = list
        .par_iter()
        .map(|&(key, course)| {
            let policies = CoursePolicies::of(&by_programs[key.index()], course, site, context);
            let (facts, record) = CourseFacts::derive(key, course, &policies, context);
            let faults = faults_of_runs(course, &facts, context);
            (facts, record, faults)
        })
        .collect();
    let mut courses = Vec::with_capacity(derived.len());
    for ((facts, own, faults), (_, course)) in derived.into_iter().zip(list) {
        // Nobody hears of a draft, nor of when it would change.
        if !course.is_hidden {
            record.add(own);
            found.extend(faults);
        }
        courses.push(facts);
    }
    courses
}

/// Calendars that do not reach the days of the runs, and registration that
/// closes before it opens.
fn faults_of_runs(course: &Course, facts: &CourseFacts, context: &Context<'_>) -> Diagnostics {
    let mut found = Diagnostics::new();
    for (run, facts) in course.runs.iter().zip(&facts.runs) {
        let days = run_days(run, course, context.catalog, &facts.zone);
        let faults = [coverage::fault(run, &days, &facts.policies), opening::fault(run, &days, &facts.policies)];
        faults.into_iter().flatten().for_each(|fault| found.report(fault));
    }
    found
}

fn programs(
    context: &Context<'_>,
    site: (&Scopes<'_>, &Arc<PolicySet>),
    courses: &[CourseFacts],
    record: &mut Record,
) -> Vec<ProgramFacts> {
    let derive = |(key, program): (Key<Program>, &Entity<Program>)| {
        let (facts, own) = ProgramFacts::derive(key, program, courses, site, context);
        if !program.is_hidden {
            record.add(own);
        }
        facts
    };
    context.catalog.programs.all().map(derive).collect()
}

/// The programs that name a course, in the order of their ids.
fn programs_of(catalog: &Catalog) -> Vec<Vec<Key<Program>>> {
    let mut lists: Vec<Vec<Key<Program>>> = vec![Vec::new(); catalog.courses.len()];
    for (key, program) in catalog.programs.shown() {
        for course in program.requirements.iter().flat_map(|tree| tree.courses()) {
            let list = &mut lists[course.index()];
            if list.last() != Some(&key) {
                list.push(key);
            }
        }
    }
    lists
}

fn policies_of(catalog: &Catalog, programs: &[Key<Program>]) -> Vec<Key<Policy>> {
    programs.iter().flat_map(|&key| &catalog.programs.get(key).policies).copied().collect()
}
