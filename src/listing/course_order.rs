//! The orders in which all courses can be read.

use std::cmp::Reverse;

use crate::calendar::Money;
use crate::catalog::{Catalog, Course, Key};
use crate::rules::{CourseFacts, Facts, Status};

/// An order of all courses beside the first one, which is by their next start.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum CourseOrder {
    /// By title.
    Title,
    /// The lowest price first. Amounts of different currencies are not compared.
    Price,
    /// The newest first.
    Newest,
}

impl CourseOrder {
    /// Every order.
    pub const ALL: [CourseOrder; 3] = [CourseOrder::Title, CourseOrder::Price, CourseOrder::Newest];

    /// The name in the keys of messages: `nav-courses-by-title`.
    pub fn section(self) -> &'static str {
        match self {
            CourseOrder::Title => "courses-by-title",
            CourseOrder::Price => "courses-by-price",
            CourseOrder::Newest => "courses-newest",
        }
    }

    /// Courses that are in the order of their titles, in this one.
    /// Amounts of the catalog's own currency come first.
    pub(super) fn sort(
        self,
        by_title: &[Key<Course>],
        catalog: &Catalog,
        facts: &Facts,
        currency: &str,
    ) -> Vec<Key<Course>> {
        let mut keys = by_title.to_vec();
        match self {
            CourseOrder::Title => {}
            CourseOrder::Price => keys.sort_by_cached_key(|&key| {
                let price = list_price(facts.course(key));
                let rank = price.map(|price| (price.currency() != currency, price.currency, price.minor));
                (price.is_none(), rank)
            }),
            CourseOrder::Newest => keys.sort_by_key(|&key| {
                let published = catalog.courses.get(key).common.published;
                (published.is_none(), Reverse(published))
            }),
        }
        keys
    }
}

/// What a course costs in a list: the price that holds for the run that matters
/// most, unless that is over.
pub fn list_price(facts: &CourseFacts) -> Option<Money> {
    let best = facts.best_run.filter(|&at| facts.runs[at].status != Status::Ended)?;
    facts.runs[best].price()
}
