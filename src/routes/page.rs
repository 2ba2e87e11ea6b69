//! What a page is about, in no language.

use crate::catalog::{Course, FaqCategory, Key, News, Page as PlainPage, Person, Program, TermKey};

/// A kind of page, and which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Page {
    Chooser,
    Home,
    Courses,
    Course(Key<Course>),
    Programs,
    Program(Key<Program>),
    People,
    Person(Key<Person>),
    Topics,
    Topic(TermKey),
    Faq,
    FaqCategory(Key<FaqCategory>),
    News,
    NewsItem(Key<News>),
    Plain(Key<PlainPage>),
    NotFound,
}

impl Page {
    /// The name of the kind, and of its template.
    pub fn name(self) -> &'static str {
        match self {
            Page::Chooser => "chooser",
            Page::Home => "home",
            Page::Courses => "courses",
            Page::Course(_) => "course",
            Page::Programs => "programs",
            Page::Program(_) => "program",
            Page::People => "people",
            Page::Person(_) => "person",
            Page::Topics => "topics",
            Page::Topic(_) => "topic",
            Page::Faq => "faq",
            Page::FaqCategory(_) => "faq_category",
            Page::News => "news",
            Page::NewsItem(_) => "news_item",
            Page::Plain(_) => "plain",
            Page::NotFound => "not_found",
        }
    }

    /// The page that this one stands below.
    pub fn parent(self) -> Option<Page> {
        match self {
            Page::Chooser | Page::Home | Page::NotFound => None,
            Page::Course(_) => Some(Page::Courses),
            Page::Program(_) => Some(Page::Programs),
            Page::Person(_) => Some(Page::People),
            Page::Topic(_) => Some(Page::Topics),
            Page::FaqCategory(_) => Some(Page::Faq),
            Page::NewsItem(_) => Some(Page::News),
            Page::Courses | Page::Programs | Page::People | Page::Topics | Page::Faq | Page::News | Page::Plain(_) => {
                Some(Page::Home)
            }
        }
    }

    /// Whether search engines are to know it.
    pub fn is_indexable(self) -> bool {
        self != Page::NotFound
    }
}
