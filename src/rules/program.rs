//! The totals of a program (K21).

use crate::catalog::{Catalog, Item, Requirement, Rule};

/// From the least to the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range {
    /// The least.
    pub min: u32,
    /// The most.
    pub max: u32,
}

impl Range {
    fn plus(self, other: Range) -> Range {
        Range { min: self.min.saturating_add(other.min), max: self.max.saturating_add(other.max) }
    }
}

/// Sums over a tree of requirements.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct ProgramTotals {
    /// How many courses.
    pub courses: Range,
    /// How many weeks, one course after the other.
    pub weeks: Range,
    /// How many hours.
    pub hours: Range,
}

impl ProgramTotals {
    /// The sums for one way through the requirements: from the shortest choice
    /// of electives to the longest.
    pub fn of(tree: &Requirement, catalog: &Catalog) -> ProgramTotals {
        let items: Vec<ProgramTotals> = tree.items.iter().map(|item| ProgramTotals::of_item(item, catalog)).collect();
        let sum = |part: fn(&ProgramTotals) -> Range| choose(&tree.rule, items.iter().map(part).collect());
        ProgramTotals { courses: sum(|one| one.courses), weeks: sum(|one| one.weeks), hours: sum(|one| one.hours) }
    }

    fn of_item(item: &Item, catalog: &Catalog) -> ProgramTotals {
        match item {
            Item::Group(group) => ProgramTotals::of(group, catalog),
            Item::Program(key) => {
                let program = catalog.programs.get(*key);
                let is_plain = |tree: &&Requirement| tree.items.iter().all(|item| !matches!(item, Item::Program(_)));
                // A program of programs is counted one level deep.
                program
                    .requirements
                    .as_ref()
                    .filter(is_plain)
                    .map(|tree| ProgramTotals::of(tree, catalog))
                    .unwrap_or_default()
            }
            Item::Course(key) => {
                let course = catalog.courses.get(*key);
                let weeks = course.weeks.unwrap_or(0);
                let hours = course.hours.map_or(Range::default(), |hours| Range {
                    min: weeks.saturating_mul(hours.min),
                    max: weeks.saturating_mul(hours.max),
                });
                ProgramTotals { courses: Range { min: 1, max: 1 }, weeks: Range { min: weeks, max: weeks }, hours }
            }
        }
    }
}

/// The `n` smallest to the `n` largest of the items, or all of them.
fn choose(rule: &Rule, items: Vec<Range>) -> Range {
    let count = match rule {
        Rule::AtLeast(count) => usize::try_from(*count).unwrap_or(usize::MAX).min(items.len()),
        Rule::All | Rule::Credits { .. } => items.len(),
    };
    let mut least: Vec<u32> = items.iter().map(|item| item.min).collect();
    let mut most: Vec<u32> = items.iter().map(|item| item.max).collect();
    least.sort_unstable();
    most.sort_unstable_by(|a, b| b.cmp(a));
    least.into_iter().zip(most).take(count).fold(Range::default(), |sum, (min, max)| sum.plus(Range { min, max }))
}
