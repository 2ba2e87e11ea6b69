//! Lists of courses, programs and people; the page for unknown addresses.

use tera::{Context, Value};

use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::view::{Head, View};

impl View<'_> {
    pub(super) fn courses(&self, context: &mut Context) -> Head {
        let courses = &self.world.site.lists[self.locale].courses;
        context.insert_value("courses", Value::from(self.cards(courses)));
        context.insert_value("topics", Value::from(self.topics_with_counts()));
        self.list_head("courses", json_ld::course_list(self, courses))
    }

    pub(super) fn programs(&self, context: &mut Context) -> Head {
        let programs = &self.world.site.lists[self.locale].programs;
        let rows: Vec<Value> = programs.iter().filter_map(|&key| self.program_row(key)).collect();
        context.insert_value("programs", Value::from(rows));
        self.list_head("programs", Vec::new())
    }

    pub(super) fn people(&self, context: &mut Context) -> Head {
        let people = &self.world.site.lists[self.locale].people;
        let rows: Vec<Value> = people.iter().map(|&key| self.person_row(key, None)).collect();
        context.insert_value("people", Value::from(rows));
        self.list_head("people", Vec::new())
    }

    pub(super) fn not_found(&self) -> Head {
        Head { title: self.word("not-found-title"), ..Head::default() }
    }

    /// The head of a list: its name in the navigation, and a sentence.
    pub(super) fn list_head(&self, section: &str, json_ld: Vec<String>) -> Head {
        Head {
            title: self.word(&format!("nav-{section}")),
            description: Some(self.list_description(section)),
            json_ld,
            ..Head::default()
        }
    }

    pub(super) fn list_description(&self, section: &str) -> String {
        let arguments = Args::new().with("site", Argument::from(self.site_name()));
        let sentence = self.sentence(&format!("page-{section}-description"), &arguments);
        sentence.unwrap_or_else(|| self.word(&format!("nav-{section}")))
    }
}
