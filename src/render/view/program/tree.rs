//! The requirements of a program as readers go through them.

use tera::Value;

use crate::catalog::{Entity, Item, Key, Program, Requirement, Rule};
use crate::messages::{Args, Value as Argument};
use crate::render::view::View;
use crate::render::view::entity::words;
use crate::routes::Page;
use crate::rules::Subject;

/// The level of a heading that stands directly in the section of the requirements.
const TOP: u8 = 3;
/// There are no smaller headings.
const LOWEST: u8 = 6;

impl View<'_> {
    /// The tree from the top, a step after the other: `{ what: "group", depth, level,
    /// title, is_prose, rule, elective }` opens a group, `{ what: "course", depth, level,
    /// course }` and `{ what: "program", … }` are its items. Depth says what belongs to
    /// what; the level is that of a heading.
    pub(super) fn steps(&self, key: Key<Program>, tree: &Requirement) -> Vec<Value> {
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
        steps: &mut Vec<Value>,
    ) {
        let title = self.group_title(program, key, group);
        let rule = self.group_rule(group);
        // A group within another one needs a name; its rule is the next best.
        let heading = title.clone().or_else(|| rule.as_deref().filter(|_| depth > 0).map(words));
        let inner = if heading.is_some() { (level + 1).min(LOWEST) } else { level };
        steps.push(object! {
            "what": "group",
            "depth": depth,
            "level": level,
            "is_prose": title.is_some(),
            "rule": rule.filter(|_| title.is_some() || depth == 0),
            "title": heading,
            "elective": group.is_elective.then(|| self.word("requirement-elective")),
        });
        for item in &group.items {
            match item {
                Item::Course(course) if self.url(Page::Course(*course)).is_some() => steps.push(object! {
                    "what": "course", "depth": depth, "level": inner, "course": self.card(*course),
                }),
                Item::Program(inner_program) => {
                    if let Some(row) = self.program_row(*inner_program) {
                        steps.push(object! { "what": "program", "depth": depth, "level": inner, "program": row });
                    }
                }
                Item::Course(_) => {}
                Item::Group(within) => self.walk(program, key, within, (depth + 1, inner), steps),
            }
        }
    }

    fn group_title(&self, program: &Entity<Program>, key: Key<Program>, group: &Requirement) -> Option<Value> {
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
