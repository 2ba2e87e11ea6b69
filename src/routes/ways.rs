//! Addresses of the lists that lead through the catalog: orders of the courses,
//! facets, the calendar, the index, the search, the comparison, policies.

use crate::catalog::{Key, Policy};
use crate::listing::{
    Calendar, Choice, CourseOrder, Facet, FacetTerm, FacetValue, Facets, Lists, Pairs, facet_label, policy_title,
};
use crate::locale::{LocaleId, PerLocale};
use crate::routes::Page;
use crate::routes::plan::Planner;
use crate::routes::slug::Slug;
use crate::rules::{Facts, Status};
use crate::url::slugify;

impl Planner<'_> {
    /// What is laid out besides the entities. A list of nothing has no page.
    pub(super) fn ways(&mut self, lists: &PerLocale<Lists>, facets: &Facets, calendar: &Calendar, facts: &Facts) {
        let has_courses = self.catalog.courses.shown().next().is_some();
        let has_past = self
            .catalog
            .courses
            .shown()
            .any(|(key, _)| facts.course(key).runs.iter().any(|run| run.status == Status::Ended));
        let has_months = calendar.months().next().is_some();
        for locale in self.languages() {
            for order in CourseOrder::ALL {
                self.below_courses(Page::CoursesBy(order), locale, has_courses);
            }
            self.below_courses(Page::PastRuns, locale, has_past);
            for facet in Facet::ALL {
                self.facet(facet, facets, &lists[locale], locale);
            }
            self.fixed(Page::Calendar, "calendar", locale, has_months);
            for (month, _) in calendar.months() {
                let place = self.settings.file.start();
                self.below(Page::CalendarMonth(month), "calendar", &month.to_string(), locale, locale, place);
            }
            self.fixed(Page::Index, "index", locale, has_courses);
            self.fixed(Page::Search, "search", locale, self.settings.search);
            self.fixed(Page::Compare, "compare", locale, lists[locale].courses.len() > 1);
            self.fixed(Page::Policies, "policies", locale, !lists[locale].policies.is_empty());
            for &key in &lists[locale].policies {
                self.policy(key, locale);
            }
        }
    }

    /// A list that stands below the one of all courses.
    fn below_courses(&mut self, page: Page, locale: LocaleId, has_any: bool) {
        if has_any {
            let section = page.section();
            self.check_segment(section, locale);
            let segment = self.segment(section, locale);
            self.below(page, "courses", &segment, locale, locale, self.settings.file.start());
        }
    }

    fn facet(&mut self, facet: Facet, facets: &Facets, lists: &Lists, locale: LocaleId) {
        let section = facet.section();
        self.fixed(Page::Facets(facet), section, locale, !lists.facet(facet).is_empty());
        for &key in lists.facet(facet) {
            let value = facets.get(facet, key);
            let slug = self.facet_slug(value, locale);
            self.named(Page::Facet(facet, key), section, slug, locale, locale);
        }
    }

    /// Lists of two choices, below the list of the first.
    pub(super) fn pairs(&mut self, facets: &Facets, pairs: &Pairs) {
        for locale in self.languages() {
            for pair in pairs.iter() {
                let page = Page::Pair(pair.first, pair.second);
                // The first choice may be a topic, the second one comes after topics.
                let (Some(first), Choice::Facet(facet, key)) = (page.parent(), pair.second) else { continue };
                let slug = self.facet_slug(facets.get(facet, key), locale);
                let slug = self.settle(Page::Facet(facet, key), slug, locale, locale);
                self.within(first, page, &[&self.segment(facet.section(), locale), &slug], locale);
            }
        }
    }

    /// The slug that texts give, else one made from the label, else the id.
    fn facet_slug(&self, value: &FacetValue, locale: LocaleId) -> Slug {
        let label = facet_label(&value.term, self.catalog, self.messages, locale);
        let say = |key: String| self.messages.format(locale, &key, &()).ok().map(|text| text.text);
        let (given, id, place) = match &value.term {
            FacetTerm::Word { prefix, id } => {
                (say(format!("{prefix}-{id}.slug")), id.clone(), self.settings.file.start())
            }
            FacetTerm::Language(language) => {
                // What a variety has no name of its own for, its tag tells apart.
                let is_named = say(format!("language-{}", language.tag().to_ascii_lowercase())).is_some();
                let told_apart = format!("{label} {}", language.tag().trim_start_matches(language.language()));
                (Some(told_apart).filter(|_| !is_named), slugify(language.tag()), self.settings.file.start())
            }
            FacetTerm::Month(month) => (Some(month.to_string()), String::new(), self.settings.file.start()),
            FacetTerm::Unit(unit) => {
                let unit = self.catalog.units.get(*unit);
                let slug = unit.text(locale).and_then(|(text, _)| text.front.slug.as_ref());
                (slug.map(|slug| slug.value.clone()), unit.id.to_string(), unit.place)
            }
        };
        let is_given = given.is_some();
        Slug { is_given, ..Slug::made(&given.unwrap_or(label), &id, place) }
    }

    /// A policy needs no text of its own: messages say it in every language.
    fn policy(&mut self, key: Key<Policy>, locale: LocaleId) {
        let policy = self.catalog.policies.get(key);
        let text = policy.text(locale);
        let given = text.and_then(|(text, _)| text.front.slug.as_ref());
        let title = policy_title(key, self.catalog, self.messages, locale);
        let made = || Slug::made(&title, &policy.id, policy.place);
        let words = text.map_or(locale, |(_, text)| text);
        self.named(Page::Policy(key), "policies", given.map_or_else(made, Slug::given), locale, words);
    }
}
