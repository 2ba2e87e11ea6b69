//! Facts of everything else that has some.

use crate::calendar::Quantity;
use crate::catalog::{Award, Credential, Event, Key, Party, Pathway, Person, Statistic, Testimonial, Unit, Word};
use crate::messages::Value;
use crate::rules::Subject;
use crate::rules::scope::FactScope;

impl FactScope<'_> {
    pub(super) fn entity_names(&self) -> Vec<String> {
        let names: &[&str] = match self.subject {
            Subject::Credential(_) => &["kind", "level", "ceu", "validity", "since", "holders"],
            Subject::Pathway(_) => {
                &["effect", "mode", "amount", "amount-system", "countries", "valid-from", "valid-to"]
            }
            Subject::Unit(_) => &["kind", "country"],
            Subject::Person(_) => &["name", "given", "family"],
            Subject::Statistic(_) => {
                &["value", "unit", "comparator", "as-of", "source", "change-from", "change-from-as-of"]
            }
            Subject::Event(_) => &["date", "end-date", "start-time", "mode", "city", "country", "presiding"],
            Subject::Award(_) => &["year", "date", "body"],
            Subject::Testimonial(_) => &["name", "employer", "date", "city", "country"],
            Subject::News(_) => &["date"],
            Subject::Notice(_) => &["from", "to"],
            Subject::Edition(_) => &["frozen-at"],
            Subject::Site | Subject::Course(_) | Subject::Run(..) | Subject::Program(_) => &[],
        };
        names.iter().map(|name| (*name).to_owned()).collect()
    }

    pub(super) fn entity_fact(&self, name: &str) -> Option<Value> {
        let catalog = self.catalog;
        match self.subject {
            Subject::Credential(key) => self.credential_fact(key, name),
            Subject::Pathway(key) => self.pathway_fact(key, name),
            Subject::Unit(key) => unit_fact(catalog.units.get(key), name),
            Subject::Person(key) => person_fact(catalog.people.get(key), name),
            Subject::Statistic(key) => statistic_fact(catalog.statistics.get(key), name),
            Subject::Event(key) => self.event_fact(key, name),
            Subject::Award(key) => self.award_fact(key, name),
            Subject::Testimonial(key) => testimonial_fact(catalog.testimonials.get(key), name),
            Subject::News(key) => (name == "date").then(|| Value::from(catalog.news.get(key).date)),
            Subject::Notice(key) => match name {
                "from" => catalog.notices.get(key).from.map(Value::from),
                "to" => catalog.notices.get(key).to.map(Value::from),
                _ => None,
            },
            Subject::Edition(key) => (name == "frozen-at").then(|| Value::from(catalog.editions.get(key).frozen_at)),
            Subject::Site | Subject::Course(_) | Subject::Run(..) | Subject::Program(_) => None,
        }
    }

    fn credential_fact(&self, key: Key<Credential>, name: &str) -> Option<Value> {
        let credential = self.catalog.credentials.get(key);
        match name {
            "kind" => credential.kind.as_ref().map(word),
            "level" => credential.level.as_ref().map(word),
            "ceu" => credential.ceu.and_then(number),
            "validity" => credential.validity.map(Value::from),
            "since" => credential.since.map(|year| Value::from(year.to_string())),
            "holders" => number(self.catalog.statistics.get(self.facts.credential(key).holders?).value?),
            _ => None,
        }
    }

    fn pathway_fact(&self, key: Key<Pathway>, name: &str) -> Option<Value> {
        let pathway = self.catalog.pathways.get(key);
        match name {
            "effect" => {
                let name = pathway.effect?.name().replace('_', "-");
                Some(Value::word(&name, [format!("pathway-effect-{name}")]))
            }
            "mode" => pathway.mode.as_ref().map(word),
            "amount" => number(pathway.amount.first()?.amount),
            "amount-system" => pathway.amount.first().map(|credit| Value::from(credit.system.id.as_str())),
            "countries" => {
                let list: Vec<Value> = self.facts.pathway(key).countries.iter().map(|code| country(code)).collect();
                (!list.is_empty()).then_some(Value::List(list))
            }
            "valid-from" => pathway.period.from.map(Value::from),
            "valid-to" => pathway.period.to.map(Value::from),
            _ => None,
        }
    }

    fn event_fact(&self, key: Key<Event>, name: &str) -> Option<Value> {
        let event = self.catalog.events.get(key);
        let unit = || event.venue.as_ref()?.unit.map(|unit| self.catalog.units.get(unit));
        match name {
            "date" => Some(Value::from(event.date)),
            "end-date" => event.end_date.map(Value::from),
            "start-time" => event.start_time.map(Value::from),
            "mode" => event.mode.as_ref().map(word),
            "city" => event.venue.as_ref()?.city.as_deref().map(Value::from),
            "country" => {
                let own = event.venue.as_ref()?.country.as_deref();
                own.or_else(|| unit()?.country.as_deref()).map(country)
            }
            "presiding" => self.party(event.presiding.as_ref()?),
            _ => None,
        }
    }

    fn award_fact(&self, key: Key<Award>, name: &str) -> Option<Value> {
        let award = self.catalog.awards.get(key);
        match name {
            "year" => award.year.map(|year| Value::from(year.to_string())),
            "date" => award.date.map(Value::from),
            "body" => self.party(award.body.as_ref()?),
            _ => None,
        }
    }

    /// The name of somebody; units are called otherwise in each language.
    fn party(&self, party: &Party) -> Option<Value> {
        match party {
            Party::Person(key) => Some(Value::from(self.catalog.people.get(*key).name())),
            Party::Name(name) => Some(Value::from(name.as_str())),
            Party::Unit(_) => None,
        }
    }
}

fn unit_fact(unit: &Unit, name: &str) -> Option<Value> {
    match name {
        "kind" => unit.kind.as_ref().map(word),
        "country" => unit.country.as_deref().map(country),
        _ => None,
    }
}

fn person_fact(person: &Person, name: &str) -> Option<Value> {
    match name {
        "name" => Some(Value::from(person.name())),
        "given" => Some(Value::from(person.given.as_str())),
        "family" => person.family.as_deref().map(Value::from),
        _ => None,
    }
}

fn statistic_fact(statistic: &Statistic, name: &str) -> Option<Value> {
    match name {
        "value" => number(statistic.value?),
        "unit" => statistic.unit.as_ref().map(word),
        "comparator" => Some(Value::from(statistic.comparator.name().replace('_', "-"))),
        "as-of" => statistic.as_of.as_ref().map(|day| Value::from(day.value)),
        "source" => Some(Value::from(statistic.source.as_str())),
        "change-from" => number(statistic.change_from?.value),
        "change-from-as-of" => statistic.change_from.map(|earlier| Value::from(earlier.as_of)),
        _ => None,
    }
}

fn testimonial_fact(testimonial: &Testimonial, name: &str) -> Option<Value> {
    let location = testimonial.location.as_ref();
    match name {
        "name" => Some(Value::from(testimonial.name.as_str())),
        "employer" => testimonial.employer.as_deref().map(Value::from),
        "date" => testimonial.date.map(Value::from),
        "city" => location?.city.as_deref().map(Value::from),
        "country" => location?.country.as_deref().map(country),
        _ => None,
    }
}

fn word(word: &Word) -> Value {
    Value::word(&word.id, [word.key()])
}

fn number(quantity: Quantity) -> Option<Value> {
    Value::number(&quantity.to_string())
}

/// A country by its name, else by its code.
pub(super) fn country(code: &str) -> Value {
    Value::word(code, [format!("country-{}", code.to_ascii_lowercase())])
}
