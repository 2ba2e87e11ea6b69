//! Addresses of what stands beside courses: credentials, pathways, units and the rest.

use crate::listing::Shelves;
use crate::locale::{LocaleId, PerLocale};
use crate::routes::Page;
use crate::routes::plan::Planner;

impl Planner<'_> {
    /// The lists that have anything, and the pages below them.
    pub(super) fn shelves(&mut self, shelves: &PerLocale<Shelves>) {
        for locale in self.languages() {
            let own = &shelves[locale];
            self.fixed(Page::Credentials, "credentials", locale, !own.credentials.is_empty());
            self.fixed(Page::Pathways, "pathways", locale, !own.pathways.is_empty());
            self.fixed(Page::Units, "units", locale, !own.units.is_empty());
            self.fixed(Page::Events, "events", locale, !own.events.is_empty());
            self.fixed(Page::Awards, "awards", locale, !own.awards.is_empty());
            self.fixed(Page::Stories, "stories", locale, !own.stories.is_empty());
            self.fixed(Page::Figures, "figures", locale, !own.figures.is_empty());
            self.fixed(Page::Editions, "editions", locale, !own.editions.is_empty());
            self.below_shelves(own, locale);
        }
    }

    fn below_shelves(&mut self, shelves: &Shelves, locale: LocaleId) {
        let catalog = self.catalog;
        for &key in &shelves.credentials {
            self.entity(Page::Credential(key), Some("credentials"), catalog.credentials.get(key), locale);
        }
        for &key in &shelves.pathways {
            self.entity(Page::Pathway(key), Some("pathways"), catalog.pathways.get(key), locale);
        }
        for &key in &shelves.units {
            self.entity(Page::Unit(key), Some("units"), catalog.units.get(key), locale);
        }
        for &key in &shelves.events {
            self.entity(Page::Event(key), Some("events"), catalog.events.get(key), locale);
        }
        for &key in &shelves.awards {
            self.entity(Page::Award(key), Some("awards"), catalog.awards.get(key), locale);
        }
    }
}
