//! Which variables the template of each kind of page has.

use crate::render::shape::Shape;
use crate::render::view::award::{AwardPage, AwardsPage};
use crate::render::view::calendar::{CalendarMonthPage, CalendarPage};
use crate::render::view::compare::ComparePage;
use crate::render::view::course::CoursePage;
use crate::render::view::credential::{CredentialPage, CredentialsPage};
use crate::render::view::edition::EditionsPage;
use crate::render::view::event::{EventPage, EventsPage};
use crate::render::view::facet::{FacetPage, FacetsPage};
use crate::render::view::faq::{FaqCategoryPage, FaqPage};
use crate::render::view::figure::FiguresPage;
use crate::render::view::home::{ChooserPage, HomePage};
use crate::render::view::index::{IndexPage, PastRunsPage};
use crate::render::view::list::{CoursesPage, PeoplePage, ProgramsPage};
use crate::render::view::news::{NewsItemPage, NewsPage};
use crate::render::view::page::PageView;
use crate::render::view::pathway::{PathwayPage, PathwaysPage};
use crate::render::view::person::PersonPage;
use crate::render::view::plain::PlainPage;
use crate::render::view::policy::{PoliciesPage, PolicyPage};
use crate::render::view::program::ProgramPage;
use crate::render::view::search::SearchPage;
use crate::render::view::site::SiteView;
use crate::render::view::social::CardDrawing;
use crate::render::view::story::StoriesPage;
use crate::render::view::topic::{TopicPage, TopicsPage};
use crate::render::view::unit::{UnitPage, UnitsPage};
use crate::theme::{CARD_TEMPLATE, Contract, Record};

shape! {
    /// What a page says of itself, whatever its kind.
    OnEachPage {
        /// The head and the frame of the page.
        page: PageView,
    }

    /// What all pages of a language have in common.
    OnAllPages {
        /// The site.
        site: SiteView,
    }
}

/// The page for addresses where nothing is has no variables of its own.
const NOT_FOUND: &Record = &Record {
    name: "NotFoundPage",
    about: &[" The page for addresses where nothing is. It has no variables of its own."],
    fields: &[],
};

/// All that templates can name.
pub(in crate::render) fn contract() -> Contract {
    Contract {
        everywhere: vec![OnEachPage::RECORD, OnAllPages::RECORD],
        others: vec![(CARD_TEMPLATE, CardDrawing::RECORD)],
        pages: vec![
            ("pages/award.html", AwardPage::RECORD),
            ("pages/awards.html", AwardsPage::RECORD),
            ("pages/calendar.html", CalendarPage::RECORD),
            ("pages/calendar_month.html", CalendarMonthPage::RECORD),
            ("pages/chooser.html", ChooserPage::RECORD),
            ("pages/compare.html", ComparePage::RECORD),
            ("pages/course.html", CoursePage::RECORD),
            ("pages/courses.html", CoursesPage::RECORD),
            ("pages/credential.html", CredentialPage::RECORD),
            ("pages/credentials.html", CredentialsPage::RECORD),
            ("pages/editions.html", EditionsPage::RECORD),
            ("pages/event.html", EventPage::RECORD),
            ("pages/events.html", EventsPage::RECORD),
            ("pages/facet.html", FacetPage::RECORD),
            ("pages/facets.html", FacetsPage::RECORD),
            ("pages/faq.html", FaqPage::RECORD),
            ("pages/faq_category.html", FaqCategoryPage::RECORD),
            ("pages/figures.html", FiguresPage::RECORD),
            ("pages/home.html", HomePage::RECORD),
            ("pages/index.html", IndexPage::RECORD),
            ("pages/news.html", NewsPage::RECORD),
            ("pages/news_item.html", NewsItemPage::RECORD),
            ("pages/not_found.html", NOT_FOUND),
            ("pages/past_runs.html", PastRunsPage::RECORD),
            ("pages/pathway.html", PathwayPage::RECORD),
            ("pages/pathways.html", PathwaysPage::RECORD),
            ("pages/people.html", PeoplePage::RECORD),
            ("pages/person.html", PersonPage::RECORD),
            ("pages/plain.html", PlainPage::RECORD),
            ("pages/policies.html", PoliciesPage::RECORD),
            ("pages/policy.html", PolicyPage::RECORD),
            ("pages/program.html", ProgramPage::RECORD),
            ("pages/programs.html", ProgramsPage::RECORD),
            ("pages/search.html", SearchPage::RECORD),
            ("pages/stories.html", StoriesPage::RECORD),
            ("pages/topic.html", TopicPage::RECORD),
            ("pages/topics.html", TopicsPage::RECORD),
            ("pages/unit.html", UnitPage::RECORD),
            ("pages/units.html", UnitsPage::RECORD),
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::contract;
    use crate::theme::TEMPLATES;

    #[test]
    fn every_kind_of_page_says_what_its_template_can_name() {
        let told: Vec<&str> = contract().pages.iter().map(|(template, _)| *template).collect();
        assert_eq!(told, TEMPLATES);
    }
}
