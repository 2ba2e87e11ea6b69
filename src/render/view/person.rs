//! A person.

use tera::Context;

use crate::catalog::{Appointment, Key, Person};
use crate::content::Kind;
use crate::render::json_ld;
use crate::render::shape::{Html, Made, Shape};
use crate::render::view::course::CourseCard;
use crate::render::view::entity::{Picture, SectionView};
use crate::render::view::reference::{Link, Mentions};
use crate::render::view::{Head, View};
use crate::routes::Route;

shape! {
    /// The page of a person.
    PersonPage {
        /// The person.
        person: PersonView,
    }

    /// A person, on the page of their own.
    PersonView {
        /// The full name.
        name: String,
        /// What stands before the name.
        honorific: Option<String>,
        /// A picture.
        photo: Option<Picture>,
        /// Who it is, in a few sentences.
        bio: Option<String>,
        /// What is said of the person elsewhere.
        mentions: Mentions,
        /// The posts.
        appointments: Vec<Post>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of the text.
        sections: Vec<SectionView>,
        /// Pages elsewhere.
        links: Vec<Link>,
        /// The courses that the person teaches.
        courses: Vec<Made<CourseCard>>,
        /// The programs that the person teaches in.
        programs: Vec<Link>,
    }

    /// A post that somebody holds.
    Post {
        /// What it is called.
        title: Option<String>,
        /// The name of a chair.
        chair: Option<String>,
        /// Where it is.
        unit: Option<Link>,
    }
}

impl View<'_> {
    pub(super) fn person(&self, key: Key<Person>, route: &Route, context: &mut Context) -> Head {
        let person = self.world.catalog.people.get(key);
        let lists = &self.world.site.lists[self.locale];
        let text = person.text(self.locale);
        let post = |post: &Appointment| {
            let words = |field: &str| {
                let (text, locale) = text?;
                let line = text.front.part("appointments", &post.id.value)?.line(field)?;
                Some(self.prose(locale, key.into()).line(line))
            };
            Post { title: words("title"), chair: words("chair"), unit: post.unit.map(|unit| self.unit_link(unit)) }
        };
        let relations = &self.world.site.relations;
        let courses = lists.ordered_courses(relations.courses_of_person(key));
        let programs = lists.ordered_programs(relations.programs_of_person(key));
        let programs = programs.into_iter().filter_map(|program| self.program_link(program));
        let view = PersonView {
            name: person.name(),
            honorific: self.said_line(person, "honorific", key.into()),
            photo: self.photo(key),
            bio: self.line(person, "bio", key.into()).or_else(|| self.line(person, "summary", key.into())),
            mentions: self.mentions(Kind::Person, key.index()),
            appointments: person.appointments.iter().map(post).collect(),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            links: person.links.iter().map(|url| self.web_link(url)).collect(),
            courses: self.cards(&courses),
            programs: programs.collect(),
        };
        PersonPage { person: view }.put(context);
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
