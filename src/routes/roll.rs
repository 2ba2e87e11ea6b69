//! Long lists of courses, over several pages.

use crate::catalog::{Course, Key, TermKey};
use crate::config::MissingPage;
use crate::listing::{Choice, CourseOrder, Facet, FacetKey, Facets, Lists, Pairs};
use crate::locale::{LocaleId, PerLocale};
use crate::routes::Page;
use crate::routes::plan::Planner;

/// A list of courses that goes on where it is too long for a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Roll {
    /// All courses by their next start.
    Courses,
    /// All courses in another order.
    CoursesBy(CourseOrder),
    /// Those of a topic.
    Topic(TermKey),
    /// Those of a value of a facet.
    Facet(Facet, FacetKey),
    /// Those of two choices.
    Pair(Choice, Choice),
}

impl Roll {
    /// The page that begins it.
    pub fn first(self) -> Page {
        match self {
            Roll::Courses => Page::Courses,
            Roll::CoursesBy(order) => Page::CoursesBy(order),
            Roll::Topic(key) => Page::Topic(key),
            Roll::Facet(facet, key) => Page::Facet(facet, key),
            Roll::Pair(first, second) => Page::Pair(first, second),
        }
    }

    /// The page with this number, counted from one.
    pub fn page(self, number: usize) -> Page {
        match u32::try_from(number) {
            Ok(number) if number > 1 => Page::Further(self, number),
            _ => self.first(),
        }
    }
}

impl Planner<'_> {
    /// The pages after the first of each list.
    pub(super) fn rolls(&mut self, lists: &PerLocale<Lists>, facets: &Facets, pairs: &Pairs) {
        for locale in self.languages() {
            let own = &lists[locale];
            self.roll(Roll::Courses, &own.courses, locale);
            for order in CourseOrder::ALL {
                self.roll(Roll::CoursesBy(order), &own.courses, locale);
            }
            for &key in &own.topics {
                self.roll(Roll::Topic(key), &own.topic_courses[key.index()], locale);
            }
            for facet in Facet::ALL {
                for &key in own.facet(facet) {
                    self.roll(Roll::Facet(facet, key), &facets.get(facet, key).courses, locale);
                }
            }
            for pair in pairs.iter() {
                self.roll(Roll::Pair(pair.first, pair.second), &pair.courses, locale);
            }
        }
    }

    fn roll(&mut self, roll: Roll, courses: &[Key<Course>], locale: LocaleId) {
        let is_omitted = self.settings.l10n.missing_page_of("course") == MissingPage::Omit;
        let is_listed = |key: &&Key<Course>| !is_omitted || self.catalog.courses.get(**key).has_text(locale);
        let pages = courses.iter().filter(is_listed).count().div_ceil(usize::from(self.settings.page_size.get()));
        for number in 2..=pages {
            self.after(roll.first(), roll.page(number), number, locale);
        }
    }
}
