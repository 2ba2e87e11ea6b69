//! The search page, before anybody has typed a word.

use tera::Context;

use crate::locale::LocaleId;
use crate::render::shape::{Made, Shape};
use crate::render::view::term::LanguageName;
use crate::render::view::{Head, View};
use crate::routes::{Page, search_index};

shape! {
    /// The search.
    SearchPage {
        /// What the page says before anybody has typed a word.
        search: SearchView,
    }

    /// What the search page says before anybody has typed a word.
    SearchView {
        /// The index of this language, for the script.
        index_url: String,
        /// What results may be.
        kinds: Vec<ResultKind>,
        /// The other languages one may search in.
        languages: Vec<Made<LanguageName>>,
        /// Ways to the same pages without a search.
        ways: Vec<SearchWay>,
    }

    /// What a result may be.
    ResultKind {
        /// Its name in the index.
        id: &'static str,
        /// What readers call it.
        name: String,
    }

    /// A list, as a way to what one looks for.
    SearchWay {
        /// What it is called.
        title: String,
        /// What one finds in it.
        description: String,
        /// Its address.
        url: String,
    }
}

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
        let kind = |kind: &&'static str| ResultKind { id: kind, name: self.word(&format!("search-kind-{kind}")) };
        let language = |id: LocaleId| self.language(site.locales.get(id));
        let way = |&page: &Page| {
            Some(SearchWay {
                title: self.word(&format!("nav-{}", page.section())),
                description: self.list_description(page.section()),
                url: self.url(page)?,
            })
        };
        let view = SearchView {
            index_url: site.base.link(&search_index(site.locales.get(self.locale))),
            kinds: KINDS.iter().map(kind).collect(),
            languages: site.locales.ids().filter(|&id| id != self.locale).map(language).collect(),
            ways: WAYS.iter().filter_map(way).collect(),
        };
        SearchPage { search: view }.put(context);
        self.list_head("search", Vec::new())
    }
}
