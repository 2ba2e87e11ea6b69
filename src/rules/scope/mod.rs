//! The facts that prose and the messages of policies may name.
//!
//! Names are in kebab-case and come from the model and from K1–K27: `$weeks` of
//! the course, `$refund-until` of its run, `$refund-count` of the policy
//! `refund`. A fact that is empty only because of the day is [`Value::Pending`];
//! one that was never given is `None`, which is a fault of the text that names
//! it. So what a text may name never depends on the day.

mod course;
mod entity;
mod policy;
mod program;

use std::sync::Arc;

use crate::calendar::Day;
use crate::catalog::{
    Award, Catalog, Course, Credential, Edition, Entity, Event, Facts as Kind, Key, News, Notice, Pathway, Person,
    Policy, Program, Statistic, Testimonial, Unit,
};
use crate::locale::Locale;
use crate::messages::{Scope, Value};
use crate::rules::today::TODAY;
use crate::rules::{Facts, InForce, PolicySet};

pub use policy::rule_word_key;

/// What prose belongs to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The site: pages, questions, policies.
    Site,
    /// A course; its run is the one that matters most.
    Course(Key<Course>),
    /// One run of a course, by its position.
    Run(Key<Course>, usize),
    /// A program.
    Program(Key<Program>),
    /// A credential.
    Credential(Key<Credential>),
    /// A pathway.
    Pathway(Key<Pathway>),
    /// A unit.
    Unit(Key<Unit>),
    /// A person.
    Person(Key<Person>),
    /// A statistic.
    Statistic(Key<Statistic>),
    /// An event.
    Event(Key<Event>),
    /// An award.
    Award(Key<Award>),
    /// A testimonial.
    Testimonial(Key<Testimonial>),
    /// A news item.
    News(Key<News>),
    /// A notice.
    Notice(Key<Notice>),
    /// An earlier edition of the catalog.
    Edition(Key<Edition>),
}

impl Subject {
    /// An entity itself; the site where its kind has no facts of its own.
    pub fn of<T: Kind>(entity: &Entity<T>) -> Subject {
        of_key(entity.key).unwrap_or(Subject::Site)
    }

    /// This, or an entity itself where nothing narrower is meant than the site.
    #[must_use]
    pub fn or_of<T: Kind>(self, entity: &Entity<T>) -> Subject {
        if self == Subject::Site { Subject::of(entity) } else { self }
    }
}

macro_rules! subjects {
    ($($kind:ident)*) => {
        fn of_key<T: Kind>(key: Key<T>) -> Option<Subject> {
            None$(.or_else(|| key.of_kind().map(Subject::$kind)))*
        }

        $(impl From<Key<$kind>> for Subject {
            fn from(key: Key<$kind>) -> Subject {
                Subject::$kind(key)
            }
        })*
    };
}

subjects! { Course Program Credential Pathway Unit Person Statistic Event Award Testimonial News Notice Edition }

/// The facts in scope for a subject.
#[derive(Clone, Copy)]
pub struct FactScope<'a> {
    catalog: &'a Catalog,
    facts: &'a Facts,
    subject: Subject,
    /// A version of a policy that is taken to be in force.
    pretended: Option<InForce>,
}

impl<'a> FactScope<'a> {
    /// The facts in scope for `subject`.
    pub fn new(catalog: &'a Catalog, facts: &'a Facts, subject: Subject) -> FactScope<'a> {
        FactScope { catalog, facts, subject, pretended: None }
    }

    /// The same as if a given version of a policy were in force: for what was,
    /// and what will be.
    #[must_use]
    pub fn pretending(self, policy: Key<Policy>, version: usize) -> FactScope<'a> {
        FactScope { pretended: Some(InForce { policy, version }), ..self }
    }

    /// Every name that has a meaning here, whether it has a value or not, in
    /// order. The same on every day.
    pub fn names(&self) -> Vec<String> {
        let own = match self.subject {
            Subject::Site => Vec::new(),
            Subject::Course(key) | Subject::Run(key, _) => self.course_names(key),
            Subject::Program(key) => self.program_names(key),
            _ => self.entity_names(),
        };
        let site = SITE_FACTS.iter().map(|name| (*name).to_owned());
        let mut names: Vec<String> = own.into_iter().chain(site).chain(self.policy_names()).collect();
        names.sort();
        names.dedup();
        names
    }

    /// Every name that has a value here, and the value, in the order of names.
    pub fn values(&self) -> Vec<(String, Value)> {
        let named = self.names().into_iter();
        named.filter_map(|name| self.get(&name).map(|value| (name, value))).collect()
    }

    /// The policies in force here.
    pub fn policies(&self) -> &'a Arc<PolicySet> {
        match self.subject {
            Subject::Course(key) => {
                let facts = self.facts.course(key);
                facts.run_in_prose().map_or(&facts.policies, |at| &facts.runs[at].policies)
            }
            Subject::Run(key, at) => &self.facts.course(key).runs[at].policies,
            Subject::Program(key) => &self.facts.program(key).policies,
            _ => &self.facts.policies,
        }
    }

    fn site_fact(&self, name: &str) -> Option<Value> {
        let contact = || self.catalog.contact.map(|key| self.catalog.contacts.get(key));
        match name {
            "contact-email" => contact()?.email.as_deref().map(Value::from),
            "contact-phone" => contact()?.phone.as_deref().map(Value::from),
            "contact-url" => contact()?.url.as_ref().map(|url| Value::from(url.as_str())),
            TODAY => Some(Value::from(self.facts.today)),
            _ => None,
        }
    }
}

impl Scope for FactScope<'_> {
    fn get(&self, name: &str) -> Option<Value> {
        let own = match self.subject {
            Subject::Site => None,
            Subject::Course(key) => self.course_fact(key, None, name),
            Subject::Run(key, at) => self.course_fact(key, Some(at), name),
            Subject::Program(key) => self.program_fact(key, name),
            _ => self.entity_fact(name),
        };
        own.or_else(|| self.site_fact(name)).or_else(|| self.policy_fact(name))
    }
}

const SITE_FACTS: &[&str] = &["contact-email", "contact-phone", "contact-url", TODAY];

/// A value, or one that is still to come.
fn or_pending<T>(value: Option<T>) -> Option<Value>
where
    Value: From<T>,
{
    Some(value.map_or(Value::Pending, Value::from))
}

/// A day, or one that is still to come.
fn day(day: Option<Day>) -> Option<Value> {
    or_pending(day)
}

/// A list of languages by their names; none at all is still to come.
fn languages(locales: &[Locale]) -> Option<Value> {
    let list: Vec<Value> = locales.iter().map(language).collect();
    Some(if list.is_empty() { Value::Pending } else { Value::List(list) })
}

/// A language by its name, or by that of the language it is a variety of.
fn language(locale: &Locale) -> Value {
    let key = |tag: &str| format!("language-{}", tag.to_ascii_lowercase());
    Value::word(locale.tag(), [key(locale.tag()), key(locale.language())])
}
