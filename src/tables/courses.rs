//! `list courses`

use crate::catalog::{Course, Entity};
use crate::locale::{Locale, LocaleId};
use crate::rules::Status;
use crate::tables::filter::{Unknown, is_language, is_within, known};
use crate::tables::{Table, cell};
use crate::world::World;

/// Which courses are asked for; all of them where nothing is.
#[derive(Clone, Debug, Default)]
pub struct CourseFilter {
    /// The language they are taught in.
    pub language: Option<Locale>,
    /// Where the run that matters most stands.
    pub status: Option<Status>,
    /// What they are about: a topic, or one narrower than it.
    pub topic: Option<String>,
    /// How much one should know.
    pub level: Option<String>,
    /// Where they take place: a format, or one narrower than it.
    pub format: Option<String>,
}

/// The courses, in the order in which the site lists them.
///
/// # Errors
///
/// A word of the filter that no course has.
pub fn courses(world: &World, filter: &CourseFilter) -> Result<Table, Unknown> {
    let filter = filter.checked(world)?;
    let columns = ["id", "code", "title", "level", "format", "taught-in", "status", "next-start", "price-from"];
    let mut table = Table::new(columns);
    let lists = &world.site.lists[LocaleId::DEFAULT];
    for &key in &lists.courses {
        let course = world.catalog.courses.get(key);
        let facts = world.facts.course(key);
        let is_taught = |wanted: &Locale| facts.taught_in.iter().any(|language| is_language(language, wanted));
        let is_wanted = filter.takes(world, course)
            && filter.language.as_ref().is_none_or(is_taught)
            && filter.status.is_none_or(|status| facts.status() == Some(status));
        if is_wanted {
            table.push(vec![
                cell::text(Some(&course.id)),
                cell::text(Some(&course.code.value)),
                cell::title(course),
                cell::word(course.level.as_ref()),
                cell::word(course.format.as_ref()),
                cell::languages(&facts.taught_in),
                cell::text(facts.status().map(Status::name)),
                cell::text(facts.next_start),
                cell::money(facts.price_from),
            ]);
        }
    }
    Ok(table)
}

impl CourseFilter {
    /// The same with words as facts have them.
    pub(super) fn checked(&self, world: &World) -> Result<CourseFilter, Unknown> {
        let vocabularies = &world.catalog.vocabularies;
        let terms = |name: &str| vocabularies.terms(name).iter().map(|term| term.id.as_str()).collect::<Vec<&str>>();
        let courses = || world.catalog.courses.shown().map(|(_, course)| course);
        let levels = courses().filter_map(|course| course.level.as_ref()).map(|word| word.id.as_str());
        let formats = courses().filter_map(|course| course.format.as_ref()).map(|word| word.id.as_str());
        Ok(CourseFilter {
            language: self.language.clone(),
            status: self.status,
            topic: known("topic", self.topic.as_ref(), terms("topics").into_iter())?,
            level: known("level", self.level.as_ref(), levels.chain(terms("levels")))?,
            format: known("format", self.format.as_ref(), formats.chain(terms("formats")))?,
        })
    }

    /// Whether a course is asked for, whatever its runs are.
    pub(super) fn takes(&self, world: &World, course: &Entity<Course>) -> bool {
        let vocabularies = &world.catalog.vocabularies;
        let mut topics = course.topics.iter().map(|topic| vocabularies.topic(*topic).id.as_str());
        let is_about = |wanted: &String| topics.any(|topic| is_within(world, "topics", topic, wanted));
        let is_at = |wanted: &String| course.level.as_ref().is_some_and(|level| level.id == *wanted);
        let format = course.format.as_ref();
        let is_so = |wanted: &String| format.is_some_and(|format| is_within(world, "formats", format, wanted));
        self.topic.as_ref().is_none_or(is_about)
            && self.level.as_ref().is_none_or(is_at)
            && self.format.as_ref().is_none_or(is_so)
    }
}
