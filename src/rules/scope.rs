//! The facts that prose and the messages of policies may name.
//!
//! Names are in kebab-case and come from the model: `$weeks` of the course,
//! `$refund-until` of its run, `$refund-count` of the policy `refund`. A fact
//! that is empty only because of the day is [`Value::Pending`]; one that was
//! never given is `None`, which is a fault of the text that names it.

use std::sync::Arc;

use crate::calendar::{Day, Unit};
use crate::catalog::{Catalog, Course, Key, Param, PolicyOffset, Program, Run};
use crate::messages::{Scope, Value};
use crate::rules::{DeadlineKind, Facts, PolicySet};

/// What prose belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The site: pages, questions, news, people.
    Site,
    /// A course; its run is the one that matters most.
    Course(Key<Course>),
    /// One run of a course, by its position.
    Run(Key<Course>, usize),
    /// A program.
    Program(Key<Program>),
}

/// The facts in scope for a subject.
#[derive(Clone, Copy)]
pub struct FactScope<'a> {
    catalog: &'a Catalog,
    facts: &'a Facts,
    subject: Subject,
}

impl<'a> FactScope<'a> {
    /// The facts in scope for `subject`.
    pub fn new(catalog: &'a Catalog, facts: &'a Facts, subject: Subject) -> FactScope<'a> {
        FactScope { catalog, facts, subject }
    }

    /// Every name that has a meaning here, whether it has a value or not.
    pub fn names(&self) -> Vec<String> {
        let mut names: Vec<String> = match self.subject {
            Subject::Site => Vec::new(),
            Subject::Course(_) | Subject::Run(..) => {
                let run = DeadlineKind::ALL.into_iter().map(DeadlineKind::name);
                COURSE_FACTS.iter().chain(RUN_FACTS).copied().chain(run).map(str::to_owned).collect()
            }
            Subject::Program(_) => PROGRAM_FACTS.iter().map(|name| (*name).to_owned()).collect(),
        };
        names.extend(SITE_FACTS.iter().map(|name| (*name).to_owned()));
        for (policy, version) in self.policies().in_force(self.catalog) {
            for (spec, param) in &version.params {
                let plain = format!("{}-{}", policy.id, spec.name.replace('_', "-"));
                if let Param::Offset(_) = param {
                    let stems = [Some(plain), spec.is_main.then(|| policy.id.to_string())];
                    let parts = |stem: String| ["count", "unit", "weekdays"].map(|part| format!("{stem}-{part}"));
                    names.extend(stems.into_iter().flatten().flat_map(parts));
                } else {
                    names.push(plain);
                }
            }
        }
        names.sort();
        names.dedup();
        names
    }

    fn policies(&self) -> &'a Arc<PolicySet> {
        match self.subject {
            Subject::Course(course) => {
                let facts = self.facts.course(course);
                facts.best_run.map_or(&facts.policies, |at| &facts.runs[at].policies)
            }
            Subject::Run(course, at) => &self.facts.course(course).runs[at].policies,
            Subject::Site | Subject::Program(_) => &self.facts.policies,
        }
    }

    fn course_fact(&self, key: Key<Course>, at: Option<usize>, name: &str) -> Option<Value> {
        let course = self.catalog.courses.get(key);
        match name {
            "code" => return Some(Value::from(course.code.value.as_str())),
            "weeks" => return course.weeks.map(Value::from),
            "hours-min" => return course.hours.map(|hours| Value::from(hours.min)),
            "hours-max" => return course.hours.map(|hours| Value::from(hours.max)),
            "ceu" => return course.ceu.and_then(|ceu| Value::number(&ceu.to_string())),
            _ => {}
        }
        let is_of_run = RUN_FACTS.contains(&name) || DeadlineKind::ALL.into_iter().any(|kind| kind.name() == name);
        if !is_of_run {
            return None;
        }
        // Without a run to speak of, everything about runs is still to come.
        let Some(at) = at else { return Some(Value::Pending) };
        self.run_fact(key, &course.runs[at], at, name)
    }

    fn run_fact(&self, key: Key<Course>, run: &Run, at: usize, name: &str) -> Option<Value> {
        let facts = &self.facts.course(key).runs[at];
        let day = |day: Option<Day>| Some(day.map_or(Value::Pending, Value::from));
        match name {
            "start" => return day(run.start),
            "end" => return day(run.end.or(facts.end.map(Day::Exact))),
            "price" => return Some(facts.price().map_or(Value::Pending, Value::from)),
            "language" => return run.language.as_ref().map(|locale| Value::from(locale.tag())),
            _ => {}
        }
        let kind = DeadlineKind::ALL.into_iter().find(|kind| kind.name() == name)?;
        let (policy, param) = kind.policy();
        match facts.deadlines.day(kind) {
            Some(day) => Some(Value::from(day)),
            // The day follows from a rule, and only the run's own day is missing.
            None if facts
                .policies
                .of(self.catalog, policy)
                .is_some_and(|(_, version)| version.offset(param).is_some()) =>
            {
                Some(Value::Pending)
            }
            None => None,
        }
    }

    fn program_fact(&self, key: Key<Program>, name: &str) -> Option<Value> {
        let program = self.catalog.programs.get(key);
        let totals = || program.requirements.as_ref().map(|_| &self.facts.program(key).totals);
        match name {
            "bundle-price" | "price" => program.bundle_price.as_ref().map(|price| Value::from(price.value)),
            "since" => program.since.map(|year| Value::Text(Arc::from(year.to_string()))),
            "announced-start" => program.announced_start.map(Value::from),
            "courses" | "min-courses" => totals().map(|totals| Value::from(totals.courses.min)),
            "max-courses" => totals().map(|totals| Value::from(totals.courses.max)),
            "weeks" | "min-weeks" => totals().map(|totals| Value::from(totals.weeks.min)),
            "max-weeks" => totals().map(|totals| Value::from(totals.weeks.max)),
            "hours-min" => totals().map(|totals| Value::from(totals.hours.min)),
            "hours-max" => totals().map(|totals| Value::from(totals.hours.max)),
            _ => None,
        }
    }

    fn site_fact(&self, name: &str) -> Option<Value> {
        let contact = || self.catalog.contact.map(|key| self.catalog.contacts.get(key));
        match name {
            "contact-email" => contact()?.email.as_deref().map(Value::from),
            "contact-phone" => contact()?.phone.as_deref().map(Value::from),
            "contact-url" => contact()?.url.as_ref().map(|url| Value::from(url.as_str())),
            "today" => Some(Value::from(self.facts.today)),
            _ => None,
        }
    }

    fn policy_fact(&self, name: &str) -> Option<Value> {
        self.policies().in_force(self.catalog).find_map(|(policy, version)| {
            let rest = name.strip_prefix(policy.id.as_ref())?.strip_prefix('-')?;
            version.params.iter().find_map(|(spec, param)| match param {
                Param::Offset(offset) => {
                    let own = strip_name(rest, spec.name).and_then(|rest| rest.strip_prefix('-'));
                    let part = own.or(spec.is_main.then_some(rest))?;
                    offset_fact(offset, part)
                }
                param if strip_name(rest, spec.name) == Some("") => self.param_fact(param),
                _ => None,
            })
        })
    }

    fn param_fact(&self, param: &Param) -> Option<Value> {
        Some(match param {
            Param::Number(number) => Value::from(*number),
            Param::Percent(percent) => Value::from(u32::from(*percent)),
            Param::Flag(flag) => Value::from(*flag),
            Param::Money(money) => Value::from(*money),
            Param::Word(word) => Value::from(word.as_str()),
            Param::Words(words) => Value::List(words.iter().map(|word| Value::from(word.as_str())).collect()),
            Param::Contact(key) => {
                let contact = self.catalog.contacts.get(*key);
                let url = contact.url.as_ref().map(|url| url.as_str());
                Value::from(contact.email.as_deref().or(contact.phone.as_deref()).or(url)?)
            }
            Param::Regions(regions) => Value::List(regions.iter().map(|one| Value::from(one.code())).collect()),
            Param::Offset(_) | Param::Tiers(_) => return None,
        })
    }
}

impl Scope for FactScope<'_> {
    fn get(&self, name: &str) -> Option<Value> {
        let own = match self.subject {
            Subject::Site => None,
            Subject::Course(key) => self.course_fact(key, self.facts.course(key).run_in_prose(), name),
            Subject::Run(key, at) => self.course_fact(key, Some(at), name),
            Subject::Program(key) => self.program_fact(key, name),
        };
        own.or_else(|| self.site_fact(name)).or_else(|| self.policy_fact(name))
    }
}

const COURSE_FACTS: &[&str] = &["code", "weeks", "hours-min", "hours-max", "ceu"];

const RUN_FACTS: &[&str] = &["start", "end", "price", "language"];

const PROGRAM_FACTS: &[&str] = &[
    "bundle-price",
    "price",
    "since",
    "announced-start",
    "courses",
    "min-courses",
    "max-courses",
    "weeks",
    "min-weeks",
    "max-weeks",
    "hours-min",
    "hours-max",
];

const SITE_FACTS: &[&str] = &["contact-email", "contact-phone", "contact-url", "today"];

/// What follows a parameter's name, hyphens for its underscores.
fn strip_name<'n>(rest: &'n str, name: &str) -> Option<&'n str> {
    let head = rest.get(..name.len())?;
    let is_same = head.bytes().zip(name.bytes()).all(|(a, b)| a == b || (a == b'-' && b == b'_'));
    is_same.then(|| &rest[name.len()..])
}

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
        _ => None,
    }
}
