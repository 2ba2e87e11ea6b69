//! The requirements of a program as readers go through them.

use crate::catalog::{Entity, Item, Key, Program, Requirement, Rule};
use crate::messages::{Args, Value as Argument};
use crate::render::shape::{Html, Made};
use crate::render::view::View;
use crate::render::view::course::CourseCard;
use crate::render::view::entity::words;
use crate::render::view::program::ProgramRow;
use crate::routes::Page;
use crate::rules::Subject;

shape! {
    /// A step through what completes a program: the head of a group, or a course or program in it.
    Step {
        /// `group`, `course` or `program`.
        what: &'static str,
        /// How many groups it is within.
        depth: usize,
        /// The level of its heading.
        level: u8,
        /// Of a group: whether the title is in the language of the text.
        is_prose: bool,
        /// Of a group: how much of it one has to take.
        rule: Option<String>,
        /// Of a group: its title, else its rule.
        title: Option<Html>,
        /// Of a group: says that one need not take it.
        elective: Option<String>,
        /// The course, where it is one.
        course: Option<Made<CourseCard>>,
        /// The program, where it is one.
        program: Option<ProgramRow>,
    }
}

/// The level of a heading that stands directly in the section of the requirements.
const TOP: u8 = 3;
/// There are no smaller headings.
const LOWEST: u8 = 6;

impl View<'_> {
    /// The tree from the top, a step after the other: one opens a group, those after it
    /// are its items. Depth says what belongs to what.
    pub(super) fn steps(&self, key: Key<Program>, tree: &Requirement) -> Vec<Step> {
        let program = self.world.catalog.programs.get(key);
        let mut steps = Vec::new();
        self.walk(program, key, tree, (0, TOP), &mut steps);
        steps
    }

    fn walk(
        &self,
        program: &Entity<Program>,
        key: Key<Program>,
        group: &Requirement,
        (depth, level): (usize, u8),
        steps: &mut Vec<Step>,
    ) {
        let title = self.group_title(program, key, group);
        let rule = self.group_rule(group);
        // A group within another one needs a name; its rule is the next best.
        let heading = title.clone().or_else(|| rule.as_deref().filter(|_| depth > 0).map(words));
        let inner = if heading.is_some() { (level + 1).min(LOWEST) } else { level };
        steps.push(Step {
            what: "group",
            depth,
            level,
            is_prose: title.is_some(),
            rule: rule.filter(|_| title.is_some() || depth == 0),
            title: heading,
            elective: group.is_elective.then(|| self.word("requirement-elective")),
            course: None,
            program: None,
        });
        for one in &group.items {
            match one {
                Item::Course(course) if self.url(Page::Course(*course)).is_some() => {
                    steps.push(Step { course: Some(self.card(*course)), ..item("course", depth, inner) });
                }
                Item::Program(inner_program) => {
                    if let Some(row) = self.program_row(*inner_program) {
                        steps.push(Step { program: Some(row), ..item("program", depth, inner) });
                    }
                }
                Item::Course(_) => {}
                Item::Group(within) => self.walk(program, key, within, (depth + 1, inner), steps),
            }
        }
    }

    fn group_title(&self, program: &Entity<Program>, key: Key<Program>, group: &Requirement) -> Option<Html> {
        let (text, locale) = program.text(self.locale)?;
        let title = text.front.words("groups", group.id.as_deref()?)?;
        Some(words(&self.prose(locale, Subject::Program(key)).line(title)))
    }

    /// All of them, so many of them, or items worth so much.
    fn group_rule(&self, group: &Requirement) -> Option<String> {
        let total = u32::try_from(group.items.len()).unwrap_or(u32::MAX);
        let has_only_courses = group.items.iter().all(|item| matches!(item, Item::Course(_)));
        match &group.rule {
            Rule::All if total < 2 => None,
            Rule::All if has_only_courses => self.sentence("requirement-all", &()),
            Rule::All => self.sentence("requirement-all-items", &()),
            Rule::AtLeast(count) => {
                let arguments = Args::new().with("count", Argument::from(*count)).with("total", Argument::from(total));
                let key = if has_only_courses { "requirement-at-least" } else { "requirement-at-least-items" };
                self.sentence(key, &arguments)
            }
            Rule::Credits { amount, system } => {
                let count = Args::new().with("count", Argument::number(&amount.to_string())?);
                let key = system.as_ref().map_or_else(|| "requirement-credits".to_owned(), |system| system.key());
                let amount = self.sentence(&key, &count)?;
                self.sentence("requirement-at-least-credits", &Args::new().with("amount", Argument::from(amount)))
            }
        }
    }
}

/// A step that is no group, before it is said which course or program it is.
fn item(what: &'static str, depth: usize, level: u8) -> Step {
    let (is_prose, rule, title, elective) = (false, None, None, None);
    Step { what, depth, level, is_prose, rule, title, elective, course: None, program: None }
}
