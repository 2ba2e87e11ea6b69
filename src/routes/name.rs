//! Names of pages that no language and no build changes, for [`Lock`](crate::routes::Lock).
//!
//! `course:optics` is a page of an entity, `topic:light` and `levels:advanced` the list of a
//! choice, `topic:light+levels:advanced` that of two, `calendar:2027-03` a month. Other lists go
//! by their section, and `courses#2` is where one goes on.

use std::collections::HashMap;

use crate::calendar::Month;
use crate::catalog::Catalog;
use crate::content::Kind;
use crate::listing::{Choice, CourseOrder, Facet, FacetKey, FacetTerm, Facets};
use crate::routes::{Page, Roll, Spot};

/// Pages by their names, and names of pages.
pub struct PageNames<'a> {
    catalog: &'a Catalog,
    facets: &'a Facets,
    values: HashMap<String, (Facet, FacetKey)>,
}

impl<'a> PageNames<'a> {
    /// The names in a catalog.
    pub fn new(catalog: &'a Catalog, facets: &'a Facets) -> PageNames<'a> {
        let mut values = HashMap::new();
        for facet in Facet::ALL {
            for (key, value) in facets.entries(facet) {
                values.insert(format!("{}:{}", facet.section(), term_id(&value.term, catalog)), (facet, key));
            }
        }
        PageNames { catalog, facets, values }
    }

    /// The name of a page.
    pub fn name(&self, page: Page) -> String {
        match page {
            Page::Home => "home".to_owned(),
            Page::Topic(key) => self.choice(Choice::Topic(key)),
            Page::Facet(facet, key) => self.choice(Choice::Facet(facet, key)),
            Page::Pair(first, second) => format!("{}+{}", self.choice(first), self.choice(second)),
            Page::CalendarMonth(month) => format!("{CALENDAR}{month}"),
            Page::Further(roll, number) => format!("{}#{number}", self.name(roll.first())),
            page => match page.entity(self.catalog) {
                Some((kind, id)) => format!("{}:{id}", kind.name()),
                None => page.section().to_owned(),
            },
        }
    }

    /// The page of a name; `None` where what it names is no more.
    pub fn page(&self, name: &str) -> Option<Page> {
        if let Some((first, number)) = name.rsplit_once('#') {
            let roll = match self.page(first)? {
                Page::Courses => Roll::Courses,
                Page::CoursesBy(order) => Roll::CoursesBy(order),
                Page::Topic(key) => Roll::Topic(key),
                Page::Facet(facet, key) => Roll::Facet(facet, key),
                Page::Pair(first, second) => Roll::Pair(first, second),
                _ => return None,
            };
            return Some(Page::Further(roll, number.parse().ok()?));
        }
        if let Some((first, second)) = name.split_once('+') {
            return Some(Page::Pair(self.find_choice(first)?, self.find_choice(second)?));
        }
        if let Some(month) = name.strip_prefix(CALENDAR) {
            return Some(Page::CalendarMonth(Month::parse(month)?));
        }
        if let Some(choice) = self.find_choice(name) {
            return Some(match choice {
                Choice::Topic(key) => Page::Topic(key),
                Choice::Facet(facet, key) => Page::Facet(facet, key),
            });
        }
        if let Some((kind, id)) = entity(name) {
            let at = self.catalog.find(kind, id)?;
            return Spot::of(self.catalog, kind, at).map(|spot| spot.page);
        }
        list(name)
    }

    fn choice(&self, choice: Choice) -> String {
        match choice {
            Choice::Topic(key) => format!("{TOPIC}{}", self.catalog.vocabularies.topic(key).id),
            Choice::Facet(facet, key) => {
                format!("{}:{}", facet.section(), term_id(&self.facets.get(facet, key).term, self.catalog))
            }
        }
    }

    fn find_choice(&self, name: &str) -> Option<Choice> {
        match name.strip_prefix(TOPIC) {
            Some(id) => self.catalog.vocabularies.find("topics", id).map(Choice::Topic),
            None => self.values.get(name).map(|&(facet, key)| Choice::Facet(facet, key)),
        }
    }
}

const TOPIC: &str = "topic:";
const CALENDAR: &str = "calendar:";

fn term_id(term: &FacetTerm, catalog: &Catalog) -> String {
    match term {
        FacetTerm::Word { id, .. } => id.clone(),
        FacetTerm::Language(language) => language.tag().to_owned(),
        FacetTerm::Month(month) => month.to_string(),
        FacetTerm::Unit(unit) => catalog.units.get(*unit).id.to_string(),
    }
}

/// The kind and id in a name, whether or not there is such an entity.
pub(super) fn entity(name: &str) -> Option<(Kind, &str)> {
    let (kind, id) = name.split_once(':')?;
    Some((Kind::from_name(kind)?, id))
}

/// A list, by its name alone.
fn list(name: &str) -> Option<Page> {
    match name {
        "home" => Some(Page::Home),
        name => {
            let order = CourseOrder::ALL.into_iter().find(|order| order.section() == name);
            order.map(Page::CoursesBy).or_else(|| Page::list(name))
        }
    }
}

/// The list that a page stood in which is no more itself: what readers of a choice that no
/// course has any longer, or of a month that is over, are led to. `None` for an entity, which
/// no list stands for.
pub(super) fn broader(name: &str) -> Option<Page> {
    if entity(name).is_some_and(|(kind, _)| kind.has_page()) && !name.contains(['+', '#']) {
        return None;
    }
    let first = name.split(['+', '#']).next().unwrap_or_default();
    let section = first.split(':').next().unwrap_or_default();
    Some(if section == "topic" { Page::Topics } else { list(section).unwrap_or(Page::Home) })
}

#[cfg(test)]
mod tests {
    use super::broader;
    use crate::listing::{CourseOrder, Facet};
    use crate::routes::Page;

    #[test]
    fn what_is_no_more_leads_to_the_list_it_stood_in() {
        for (name, expected) in [
            ("levels:advanced", Some(Page::Facets(Facet::Level))),
            ("topic:light", Some(Page::Topics)),
            ("topic:light+levels:advanced", Some(Page::Topics)),
            ("calendar:2027-03", Some(Page::Calendar)),
            ("courses#4", Some(Page::Courses)),
            ("courses-newest#4", Some(Page::CoursesBy(CourseOrder::Newest))),
            ("something-older", Some(Page::Home)),
            ("course:optics", None),
            ("page:about", None),
        ] {
            assert_eq!(broader(name), expected, "{name}");
        }
    }
}
