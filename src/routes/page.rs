//! What a page is about, in no language.

use crate::calendar::Month;
use crate::catalog::{
    Award, Course, Credential, Event, FaqCategory, Key, News, Page as PlainPage, Pathway, Person, Policy, Program,
    TermKey, Unit,
};
use crate::listing::{Choice, CourseOrder, Facet, FacetKey};
use crate::routes::Roll;

/// A kind of page, and which one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[expect(missing_docs, reason = "the names say it")]
pub enum Page {
    Chooser,
    Home,
    Courses,
    CoursesBy(CourseOrder),
    PastRuns,
    Course(Key<Course>),
    Programs,
    Program(Key<Program>),
    Credentials,
    Credential(Key<Credential>),
    Pathways,
    Pathway(Key<Pathway>),
    People,
    Person(Key<Person>),
    Topics,
    Topic(TermKey),
    Facets(Facet),
    Facet(Facet, FacetKey),
    /// Two choices at once, below the list of the first.
    Pair(Choice, Choice),
    Calendar,
    CalendarMonth(Month),
    Index,
    Search,
    /// Courses side by side.
    Compare,
    Policies,
    Policy(Key<Policy>),
    Faq,
    FaqCategory(Key<FaqCategory>),
    News,
    NewsItem(Key<News>),
    Events,
    Event(Key<Event>),
    Awards,
    Award(Key<Award>),
    Units,
    Unit(Key<Unit>),
    Stories,
    Figures,
    Editions,
    Plain(Key<PlainPage>),
    /// A list goes on: its page with this number, counted from one.
    Further(Roll, u32),
    NotFound,
}

/// Pages that list something, which settings can name.
const LISTS: [Page; 20] = [
    Page::Courses,
    Page::PastRuns,
    Page::Programs,
    Page::Credentials,
    Page::Pathways,
    Page::People,
    Page::Topics,
    Page::Calendar,
    Page::Index,
    Page::Search,
    Page::Compare,
    Page::Policies,
    Page::Faq,
    Page::News,
    Page::Events,
    Page::Awards,
    Page::Units,
    Page::Stories,
    Page::Figures,
    Page::Editions,
];

impl Page {
    /// Every page that lists something.
    pub fn lists() -> impl Iterator<Item = Page> {
        LISTS.into_iter().chain(Facet::ALL.into_iter().map(Page::Facets))
    }

    /// The page that lists something, by the name of its section.
    pub fn list(section: &str) -> Option<Page> {
        Page::lists().find(|page| page.section() == section)
    }

    /// The name of the kind, and of its template.
    pub fn name(self) -> &'static str {
        match self {
            Page::Chooser => "chooser",
            Page::Home => "home",
            Page::Courses | Page::CoursesBy(_) => "courses",
            Page::PastRuns => "past_runs",
            Page::Course(_) => "course",
            Page::Programs => "programs",
            Page::Program(_) => "program",
            Page::Credentials => "credentials",
            Page::Credential(_) => "credential",
            Page::Pathways => "pathways",
            Page::Pathway(_) => "pathway",
            Page::People => "people",
            Page::Person(_) => "person",
            Page::Topics => "topics",
            Page::Topic(_) => "topic",
            Page::Facets(_) => "facets",
            Page::Facet(..) | Page::Pair(..) => "facet",
            Page::Calendar => "calendar",
            Page::CalendarMonth(_) => "calendar_month",
            Page::Index => "index",
            Page::Search => "search",
            Page::Compare => "compare",
            Page::Policies => "policies",
            Page::Policy(_) => "policy",
            Page::Faq => "faq",
            Page::FaqCategory(_) => "faq_category",
            Page::News => "news",
            Page::NewsItem(_) => "news_item",
            Page::Events => "events",
            Page::Event(_) => "event",
            Page::Awards => "awards",
            Page::Award(_) => "award",
            Page::Units => "units",
            Page::Unit(_) => "unit",
            Page::Stories => "stories",
            Page::Figures => "figures",
            Page::Editions => "editions",
            Page::Plain(_) => "plain",
            Page::Further(roll, _) => roll.first().name(),
            Page::NotFound => "not_found",
        }
    }

    /// The name of a list in the keys of messages: `nav-<name>` is its title,
    /// `url-<name>` its part of an address.
    pub fn section(self) -> &'static str {
        match self {
            Page::CoursesBy(order) => order.section(),
            Page::PastRuns => "past-runs",
            Page::Facets(facet) | Page::Facet(facet, _) => facet.section(),
            Page::CalendarMonth(_) => "calendar",
            Page::Further(roll, _) => roll.first().section(),
            page => page.name(),
        }
    }

    /// The page that this one stands below.
    pub fn parent(self) -> Option<Page> {
        match self {
            Page::Chooser | Page::Home | Page::NotFound => None,
            Page::Course(_) | Page::CoursesBy(_) | Page::PastRuns | Page::Facets(_) | Page::Compare => {
                Some(Page::Courses)
            }
            Page::Facet(facet, _) => Some(Page::Facets(facet)),
            Page::Pair(Choice::Topic(topic), _) => Some(Page::Topic(topic)),
            Page::Pair(Choice::Facet(facet, key), _) => Some(Page::Facet(facet, key)),
            Page::CalendarMonth(_) => Some(Page::Calendar),
            Page::Further(roll, _) => Some(roll.first()),
            Page::Policy(_) => Some(Page::Policies),
            Page::Program(_) => Some(Page::Programs),
            Page::Credential(_) => Some(Page::Credentials),
            Page::Pathway(_) => Some(Page::Pathways),
            Page::Person(_) => Some(Page::People),
            Page::Topic(_) => Some(Page::Topics),
            Page::FaqCategory(_) => Some(Page::Faq),
            Page::NewsItem(_) => Some(Page::News),
            Page::Event(_) => Some(Page::Events),
            Page::Award(_) => Some(Page::Awards),
            Page::Unit(_) => Some(Page::Units),
            Page::Courses
            | Page::Programs
            | Page::Credentials
            | Page::Pathways
            | Page::People
            | Page::Topics
            | Page::Calendar
            | Page::Index
            | Page::Search
            | Page::Policies
            | Page::Faq
            | Page::News
            | Page::Events
            | Page::Awards
            | Page::Units
            | Page::Stories
            | Page::Figures
            | Page::Editions
            | Page::Plain(_) => Some(Page::Home),
        }
    }

    /// The list that it stands in, the home page where it stands in none.
    pub fn shelf(self) -> Page {
        let mut at = self;
        while let Some(parent) = at.parent().filter(|parent| *parent != Page::Home) {
            at = parent;
        }
        if matches!(at, Page::Chooser | Page::Plain(_)) { Page::Home } else { at }
    }

    /// Whether its title is one that somebody gave it, and not that of a list.
    pub fn has_own_title(self) -> bool {
        matches!(
            self,
            Page::Course(_)
                | Page::Program(_)
                | Page::Credential(_)
                | Page::Pathway(_)
                | Page::Person(_)
                | Page::Topic(_)
                | Page::Unit(_)
                | Page::Event(_)
                | Page::Award(_)
                | Page::NewsItem(_)
                | Page::Policy(_)
                | Page::FaqCategory(_)
                | Page::Plain(_)
        )
    }

    /// Whether search engines are to know it.
    pub fn is_indexable(self) -> bool {
        self != Page::NotFound
    }
}
