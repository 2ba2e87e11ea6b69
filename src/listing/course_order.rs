//! The orders in which all courses can be read.

use std::cmp::Reverse;

use crate::calendar::Money;
use crate::catalog::{Catalog, Course, Key};
use crate::format::Formats;
use crate::listing::Lists;
use crate::locale::LocaleId;
use crate::rules::{CourseFacts, Facts};

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
}

/// What an order is found from, in a language.
#[derive(Clone, Copy)]
pub struct OrderGround<'a> {
    /// The courses.
    pub catalog: &'a Catalog,
    /// Their prices.
    pub facts: &'a Facts,
    /// The order of words.
    pub formats: &'a Formats,
    /// The language.
    pub locale: LocaleId,
    /// The catalog's own currency: its amounts come first.
    pub currency: &'a str,
}

impl Lists {
    /// All courses in an order. Where it says nothing, titles decide.
    pub fn courses_by(&self, order: CourseOrder, ground: OrderGround<'_>) -> Vec<Key<Course>> {
        let OrderGround { catalog, facts, formats, locale, currency } = ground;
        let mut keys = self.by_title(catalog, formats, locale).to_vec();
        match order {
            CourseOrder::Title => {}
            CourseOrder::Price => keys.sort_by_cached_key(|&key| {
                let price = list_price(catalog.courses.get(key), facts.course(key), currency);
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

/// What a course costs in a list: the least of what it costs now.
pub fn list_price(course: &Course, facts: &CourseFacts, currency: &str) -> Option<Money> {
    facts.price_from.or_else(|| Money::parse("0", currency).filter(|_| course.is_free))
}
