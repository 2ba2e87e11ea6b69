//! A person.

use tera::{Context, Value};

use crate::catalog::{Appointment, Key, Person};
use crate::content::Kind;
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::Route;

impl View<'_> {
    pub(super) fn person(&self, key: Key<Person>, route: &Route, context: &mut Context) -> Head {
        let person = self.world.catalog.people.get(key);
        let lists = &self.world.site.lists[self.locale];
        let text = person.text(self.locale);
        let post = |post: &Appointment| {
            let words = |field: &str| {
                let (text, locale) = text?;
                let fields = &text.front.part("appointments", &post.id.value)?.fields;
                let line = fields.get(field).or_else(|| fields.get("").filter(|_| field == "title"))?;
                Some(self.prose(locale, key.into()).line(line))
            };
            object! {
                "title": words("title"),
                "chair": words("chair"),
                "unit": post.unit.map(|unit| self.unit_link(unit)),
            }
        };
        let relations = &self.world.site.relations;
        let courses = lists.ordered_courses(relations.courses_of_person(key));
        let programs = lists.ordered_programs(relations.programs_of_person(key));
        let programs = programs.into_iter().filter_map(|program| self.program_link(program));
        let view = object! {
            "name": person.name(),
            "honorific": self.said_line(person, "honorific", key.into()),
            "photo": self.photo(key),
            "bio": self.line(person, "bio", key.into()).or_else(|| self.line(person, "summary", key.into())),
            "mentions": self.mentions(Kind::Person, key.index()),
            "appointments": person.appointments.iter().map(post).collect::<Vec<Value>>(),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            "links": person.links.iter().map(|url| self.web_link(url)).collect::<Vec<Value>>(),
            "courses": self.cards(&courses),
            "programs": programs.collect::<Vec<Value>>(),
        };
        context.insert_value("person", view);
        let title = self.person_title(key).map(|(title, _)| title);
        let named = || title.clone().map(|title| format!("{} – {title}", person.name()));
        let head = self.head(person, key.into());
        Head {
            title: person.name(),
            description: head.description.filter(|text| !text.is_empty()).or_else(named),
            json_ld: vec![json_ld::person(self, key, route, title)],
            ..head
        }
    }
}
