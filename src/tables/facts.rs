//! `facts`: what prose may name, with the values of the day.

use serde_json::{Map, Value, json};

use crate::calendar::Instant;
use crate::locale::{Locale, LocaleId};
use crate::messages::Value as Fact;
use crate::rules::Subject;
use crate::tables::structured::structured;
use crate::tables::{Table, Unknown, cell};
use crate::world::World;

/// The facts of a subject.
pub struct FactSheet<'w> {
    world: &'w World,
    /// `course:applied-statistics`
    name: String,
    subject: Subject,
    as_of: Instant,
    /// The languages in which they are told.
    locales: Vec<LocaleId>,
    /// What prose may name, in the order of names; still to come where nothing
    /// else is said today.
    facts: Vec<(String, Fact)>,
}

impl<'w> FactSheet<'w> {
    /// The facts of what goes by a name, at the instant that the world is of.
    pub fn new(world: &'w World, name: &str, subject: Subject, as_of: Instant) -> FactSheet<'w> {
        let facts = world.scope(subject).values();
        let locales = world.settings.locales.ids().collect();
        FactSheet { world, name: name.to_owned(), subject, as_of, locales, facts }
    }

    /// The same, told in some languages only; in all where none is named.
    ///
    /// # Errors
    ///
    /// A language that the site does not have.
    pub fn told_in(mut self, languages: &[Locale]) -> Result<FactSheet<'w>, Unknown> {
        let all = &self.world.settings.locales;
        let find = |language: &Locale| {
            let known = || all.iter().map(|locale| locale.tag().to_owned()).collect();
            let unknown = || Unknown { what: "language", word: language.tag().to_owned(), known: known() };
            all.find(language.tag()).ok_or_else(unknown)
        };
        if !languages.is_empty() {
            self.locales = languages.iter().map(find).collect::<Result<Vec<LocaleId>, Unknown>>()?;
        }
        Ok(self)
    }

    /// A row for each fact, with its words in each language.
    pub fn table(&self) -> Table {
        let tags = self.locales.iter().map(|&locale| self.tag(locale));
        let mut table = Table::new(std::iter::once("fact".to_owned()).chain(tags));
        for (name, value) in &self.facts {
            let words = self.locales.iter().map(|&locale| self.words(locale, value));
            table.push(std::iter::once(Value::from(name.as_str())).chain(words).collect());
        }
        table
    }

    /// Neutral values, and the words of each language. A name that is known here
    /// and has no value has none in the list; those still to come are named.
    /// What prose cannot name, as lists of ids, is among the values.
    pub fn json(&self) -> String {
        let names = self.world.scope(self.subject).names();
        let mut facts: Map<String, Value> = names.into_iter().map(|name| (name, Value::Null)).collect();
        facts.extend(self.facts.iter().map(|(name, value)| (name.clone(), cell::fact(value))));
        facts.extend(structured(self.world, self.subject));
        let pending = self.facts.iter().filter(|(_, value)| *value == Fact::Pending);
        let told = |locale: &LocaleId| {
            let words = self.facts.iter().map(|(name, value)| (name.clone(), self.words(*locale, value)));
            (self.tag(*locale), Value::Object(words.collect()))
        };
        let texts: Map<String, Value> = self.locales.iter().map(told).collect();
        let sheet = json!({
            "subject": self.name,
            "run": self.run(),
            "as_of": self.as_of.to_string(),
            "facts": facts,
            "pending": cell::list(pending.map(|(name, _)| name.as_str())),
            "texts": texts,
        });
        format!("{sheet:#}\n")
    }

    fn tag(&self, locale: LocaleId) -> String {
        self.world.settings.locales.get(locale).tag().to_owned()
    }

    /// What a text in a language prints for a value.
    fn words(&self, locale: LocaleId, value: &Fact) -> Value {
        Value::String(self.world.messages.print(locale, value))
    }

    /// The run that is spoken of, by its id.
    fn run(&self) -> Option<&str> {
        let (key, at) = match self.subject {
            Subject::Course(key) => (key, self.world.facts.course(key).run_in_prose()?),
            Subject::Run(key, at) => (key, at),
            _ => return None,
        };
        Some(&self.world.catalog.courses.get(key).runs[at].id)
    }
}
