//! Where readers meet an entity: a page of its own, or a part of a list.

use crate::catalog::{Catalog, Facts, Table};
use crate::content::Kind;
use crate::routes::Page;

/// A page, and the id of a part of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Spot {
    /// The page.
    pub page: Page,
    /// The part; none where the page is about nothing else.
    pub part: Option<String>,
}

impl Spot {
    /// Where an entity of a kind is met, by its position; `None` for kinds that
    /// have no place of their own.
    pub fn of(catalog: &Catalog, kind: Kind, at: usize) -> Option<Spot> {
        let page = match kind {
            Kind::Course => Page::Course(catalog.courses.at(at)?.0),
            Kind::Program => Page::Program(catalog.programs.at(at)?.0),
            Kind::Credential => Page::Credential(catalog.credentials.at(at)?.0),
            Kind::Pathway => Page::Pathway(catalog.pathways.at(at)?.0),
            Kind::Person => Page::Person(catalog.people.at(at)?.0),
            Kind::Unit => Page::Unit(catalog.units.at(at)?.0),
            Kind::Faq => Page::FaqCategory(catalog.faq.at(at)?.0),
            Kind::News => Page::NewsItem(catalog.news.at(at)?.0),
            Kind::Event => Page::Event(catalog.events.at(at)?.0),
            Kind::Award => Page::Award(catalog.awards.at(at)?.0),
            Kind::Page => match catalog.pages.at(at)? {
                (_, page) if page.id.as_ref() == "home" => Page::Home,
                (key, _) => Page::Plain(key),
            },
            Kind::Testimonial => return part(Page::Stories, "story", &catalog.testimonials, at),
            Kind::Statistic => return part(Page::Figures, "figure", &catalog.statistics, at),
            Kind::Edition => return part(Page::Editions, "edition", &catalog.editions, at),
            Kind::Policy => Page::Policy(catalog.policies.at(at)?.0),
            Kind::Notice | Kind::Contact | Kind::Calendar => return None,
        };
        Some(Spot { page, part: None })
    }
}

/// `story_2026-ada-o`: ids of the theme have an underscore, those of prose none.
fn part<T: Facts>(page: Page, prefix: &str, table: &Table<T>, at: usize) -> Option<Spot> {
    let (_, entity) = table.at(at)?;
    Some(Spot { page, part: Some(format!("{prefix}_{}", entity.id)) })
}
