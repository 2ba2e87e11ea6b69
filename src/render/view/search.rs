//! The search page, before anybody has typed a word.

use tera::{Context, Value};

use crate::locale::LocaleId;
use crate::render::view::{Head, View};
use crate::routes::{Page, search_index};

/// What results are; each has its message `search-kind-<kind>`.
const KINDS: [&str; 16] = [
    "course",
    "program",
    "credential",
    "topic",
    "person",
    "unit",
    "pathway",
    "event",
    "award",
    "faq",
    "question",
    "policy",
    "page",
    "news",
    "testimonial",
    "list",
];

/// Ways to the same pages without a search.
const WAYS: [Page; 8] =
    [Page::Index, Page::Topics, Page::Courses, Page::Programs, Page::Faq, Page::People, Page::Calendar, Page::Policies];

impl View<'_> {
    pub(super) fn search(&self, context: &mut Context) -> Head {
        let site = &self.world.site;
        let kind = |kind: &&str| object! { "id": *kind, "name": self.word(&format!("search-kind-{kind}")) };
        let language = |id: LocaleId| self.language(site.locales.get(id));
        let way = |&page: &Page| {
            Some(object! {
                "title": self.word(&format!("nav-{}", page.section())),
                "description": self.list_description(page.section()),
                "url": self.url(page)?,
            })
        };
        let view = object! {
            "index_url": site.base.link(&search_index(site.locales.get(self.locale))),
            "kinds": KINDS.iter().map(kind).collect::<Vec<Value>>(),
            "languages": site.locales.ids().filter(|&id| id != self.locale).map(language).collect::<Vec<Value>>(),
            "ways": WAYS.iter().filter_map(way).collect::<Vec<Value>>(),
        };
        context.insert_value("search", view);
        self.list_head("search", Vec::new())
    }
}
