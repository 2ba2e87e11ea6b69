//! The syllabus: the prose of each module, and its facts beside it.

use crate::catalog::{Activity, Course, Due, Entity, Key, Module};
use crate::content::Section;
use crate::locale::LocaleId;
use crate::messages::{Args, Value as Argument};
use crate::render::shape::{Html, Made, Words};
use crate::render::view::View;
use crate::render::view::term::Term;
use crate::rules::Subject;

shape! {
    /// A part of the syllabus: the words on a module, with its facts.
    SyllabusPart {
        /// The name of the module; `none` for what stands before the first one.
        id: Option<Words>,
        /// The words, heading and all.
        html: Html,
        /// The facts, where there are any.
        module: Option<Made<ModuleView>>,
    }

    /// The facts of a module.
    ModuleView {
        /// The weeks of the course that it fills.
        weeks: Option<String>,
        /// How many hours it takes.
        hours: Option<String>,
        /// What one can do after it.
        outcome: Option<String>,
        /// What one does in it.
        techniques: Vec<Made<Term>>,
        /// What one hands in.
        activities: Vec<ActivityView>,
    }

    /// What one hands in or takes part in.
    ActivityView {
        /// Its title.
        title: Option<String>,
        /// What kind of work it is.
        kind: Option<Made<Term>>,
        /// Whether it counts for the grade, in words.
        graded: String,
        /// How much it counts.
        points: Option<String>,
        /// When it is due.
        due: Option<String>,
        /// The group of work that it belongs to.
        group: Option<Made<Term>>,
    }
}

/// The section whose parts are modules.
pub(super) const SYLLABUS: &str = "syllabus";

impl View<'_> {
    /// The syllabus in parts, each with the facts of its
    /// module. What stands before the first module is a part without an id.
    pub(super) fn syllabus(&self, key: Key<Course>, section: &Section, text: LocaleId) -> Vec<SyllabusPart> {
        let course = self.world.catalog.courses.get(key);
        let markup = self.prose(text, Subject::Course(key)).html(&section.body);
        let modules = self.modules(key, course);
        let parts = parts(&markup).into_iter();
        let parts = parts.filter(|(id, markup)| id.is_some() || !markup.trim().is_empty());
        let part = |(id, markup): (Option<&str>, &str)| {
            let at = course.modules.iter().position(|module| Some(module.id.value.as_str()) == id);
            SyllabusPart {
                id: id.map(Words::from),
                html: Html::markup(markup),
                module: at.map(|at| modules[at].clone()),
            }
        };
        parts.map(part).collect()
    }

    /// Modules that the prose says nothing of stand below it.
    pub(super) fn bare_modules(
        &self,
        key: Key<Course>,
        section: Option<&Section>,
        text: LocaleId,
    ) -> Vec<Made<ModuleView>> {
        let course = self.world.catalog.courses.get(key);
        if course.modules.is_empty() {
            return Vec::new();
        }
        let markup = section.map(|section| self.prose(text, Subject::Course(key)).html(&section.body));
        let said: Vec<Option<&str>> =
            markup.as_deref().map(parts).unwrap_or_default().iter().map(|(id, _)| *id).collect();
        let modules = course.modules.iter().zip(self.modules(key, course));
        modules.filter(|(module, _)| !said.contains(&Some(module.id.value.as_str()))).map(|(_, value)| value).collect()
    }

    /// The facts of each module.
    fn modules(&self, key: Key<Course>, course: &Entity<Course>) -> Vec<Made<ModuleView>> {
        let mut week = Some(0);
        let mut values = Vec::new();
        for module in &course.modules {
            let first = week.map(|week| week + 1);
            week = week.zip(module.weeks).map(|(week, weeks)| week + weeks);
            values.push(Made::new(ModuleView {
                weeks: self.module_weeks(module, first, week),
                hours: module.hours.map(|hours| self.hours("course-total-hours", hours)),
                outcome: self.part(course, "modules", &module.id.value, "outcomes", Subject::Course(key)),
                techniques: module.techniques.iter().map(|word| self.word_term(word)).collect(),
                activities: module.activities.iter().map(|one| self.activity(key, course, one)).collect(),
            }));
        }
        values
    }

    /// The weeks of the course it fills, where those before it are known; else how
    /// many they are.
    fn module_weeks(&self, module: &Module, first: Option<u32>, last: Option<u32>) -> Option<String> {
        let weeks = module.weeks.filter(|&weeks| weeks > 0)?;
        let (Some(first), Some(last)) = (first, last) else {
            return self.sentence("course-weeks", &Args::new().with("count", Argument::from(weeks)));
        };
        let arguments = Args::new().with("first", Argument::from(first)).with("last", Argument::from(last));
        self.sentence(if first == last { "course-module-week" } else { "course-module-weeks" }, &arguments)
    }

    fn activity(&self, key: Key<Course>, course: &Entity<Course>, activity: &Activity) -> ActivityView {
        let count = |key: &str, count: u32| self.sentence(key, &Args::new().with("count", Argument::from(count)));
        let due = activity.due.as_ref().and_then(|due| match due {
            Due::Week(week) => count("course-activity-due-week", *week),
            Due::Offset(offset) => {
                let when = self.offset(offset)?;
                self.sentence("course-activity-due", &Args::new().with("when", Argument::from(when)))
            }
        });
        ActivityView {
            title: self.part(course, "activities", &activity.id.value, "title", Subject::Course(key)),
            kind: activity.kind.as_ref().map(|word| self.word_term(word)),
            graded: self.word(if activity.is_graded { "course-activity-graded" } else { "course-activity-ungraded" }),
            points: activity.points.and_then(|points| count("course-activity-points", points)),
            due,
            group: activity.group.as_ref().map(|word| self.word_term(word)),
        }
    }
}

/// Markup at its headings of level three, each with its id. A heading within a
/// list or quotation opens no part.
fn parts(markup: &str) -> Vec<(Option<&str>, &str)> {
    const HEADING: &str = "<h3 id=\"";
    let mut parts = Vec::new();
    let mut start = 0;
    let mut id = None;
    for (at, _) in markup.match_indices(HEADING) {
        if is_inside(&markup[start..at]) {
            continue;
        }
        parts.push((id, &markup[start..at]));
        id = markup[at + HEADING.len()..].split('"').next();
        start = at;
    }
    parts.push((id, &markup[start..]));
    parts
}

/// Whether markup ends within an element that holds blocks.
fn is_inside(markup: &str) -> bool {
    const BLOCKS: [(&str, &str); 4] =
        [("<blockquote", "</blockquote>"), ("<li", "</li>"), ("<dd", "</dd>"), ("<div", "</div>")];
    BLOCKS.iter().any(|(open, close)| markup.matches(open).count() > markup.matches(close).count())
}

#[cfg(test)]
mod tests {
    use super::parts;

    #[test]
    fn a_syllabus_is_parted_at_its_modules() {
        let check = |markup: &str, expected: &[(Option<&str>, &str)]| assert_eq!(parts(markup), expected, "{markup}");
        check("<p>a</p>", &[(None, "<p>a</p>")]);
        check(
            "<p>a</p><h3 id=\"b\">B</h3><p>b</p><h3 id=\"c\">C</h3>",
            &[(None, "<p>a</p>"), (Some("b"), "<h3 id=\"b\">B</h3><p>b</p>"), (Some("c"), "<h3 id=\"c\">C</h3>")],
        );
        let quoted = "<blockquote><h3 id=\"b\">B</h3></blockquote>";
        check(quoted, &[(None, quoted)]);
    }
}
