//! The totals of a program (K21): sums over its tree of requirements.
//!
//! All of a group adds up. Of a group to choose from, the fewest items with the
//! least of each figure make the lower end, the most items with the most of it
//! the upper one; so each figure is a range of its own, and no single choice
//! need reach both ends of all of them.

use std::cmp::Reverse;
use std::ops::Add;

use crate::calendar::{Money, Quantity};
use crate::catalog::{Catalog, Course, Item, Key, Program, Requirement, Rule};
use crate::rules::CourseFacts;

/// From the least to the most.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Range<T = u32> {
    /// The least.
    pub min: T,
    /// The most; equal where there is one figure.
    pub max: T,
}

impl<T: Copy> Range<T> {
    fn exactly(figure: T) -> Range<T> {
        Range { min: figure, max: figure }
    }
}

/// Sums over a tree of requirements, for one way through it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ProgramTotals {
    /// How many courses.
    pub courses: Range,
    /// How many weeks, one course after the other.
    pub weeks: Range,
    /// How many hours.
    pub hours: Range,
    /// Continuing-education units.
    pub ceu: Range<Quantity>,
    /// Credit towards a degree, by the system that counts it.
    pub credits: Vec<(String, Range<Quantity>)>,
    /// What the courses cost one by one, now; nothing where one has no price in
    /// the currency.
    pub price: Option<Range<Money>>,
}

/// What the sums are made from.
pub(super) struct Ledger<'a> {
    pub catalog: &'a Catalog,
    pub courses: &'a [CourseFacts],
    /// In which currency prices are added up.
    pub currency: [u8; 3],
}

/// What one item comes to.
#[derive(Clone, Default)]
struct Sums {
    courses: Range<u64>,
    weeks: Range<u64>,
    hours: Range<u64>,
    ceu: Range<Quantity>,
    credits: Vec<(String, Range<Quantity>)>,
    price: Option<Range<i128>>,
}

impl Ledger<'_> {
    pub(super) fn totals(&self, program: Key<Program>, tree: &Requirement) -> ProgramTotals {
        let sums = self.group(tree, &mut vec![program]);
        let whole = |range: Range<u64>| Range { min: clamp(range.min), max: clamp(range.max) };
        ProgramTotals {
            courses: whole(sums.courses),
            weeks: whole(sums.weeks),
            hours: whole(sums.hours),
            ceu: sums.ceu,
            credits: sums.credits,
            price: sums.price.and_then(|price| self.money(price)),
        }
    }

    fn money(&self, range: Range<i128>) -> Option<Range<Money>> {
        let currency = std::str::from_utf8(&self.currency).ok()?;
        let zero = Money::parse("0", currency)?;
        let money = |minor: i128| i64::try_from(minor).ok().map(|minor| Money { minor, ..zero });
        Some(Range { min: money(range.min)?, max: money(range.max)? })
    }

    /// `open` are the programs that the group lies in: one that requires itself
    /// is reported, and counts once.
    fn group(&self, tree: &Requirement, open: &mut Vec<Key<Program>>) -> Sums {
        let items: Vec<Sums> = tree.items.iter().map(|item| self.item(item, open)).collect();
        let counts = counts(&tree.rule, &items);
        let all = |part: fn(&Sums) -> Range<u64>| choose(counts, items.iter().map(part));
        let mut systems: Vec<&str> =
            items.iter().flat_map(|one| one.credits.iter().map(|(system, _)| &**system)).collect();
        systems.sort_unstable();
        systems.dedup();
        let credit = |system: &str| choose(counts, items.iter().map(|one| credit_in(one, Some(system))));
        let prices: Option<Vec<Range<i128>>> = items.iter().map(|one| one.price).collect();
        Sums {
            courses: all(|one| one.courses),
            weeks: all(|one| one.weeks),
            hours: all(|one| one.hours),
            ceu: choose(counts, items.iter().map(|one| one.ceu)),
            credits: systems.iter().map(|&system| (system.to_owned(), credit(system))).collect(),
            price: prices.map(|prices| choose(counts, prices.into_iter())),
        }
    }

    fn item(&self, item: &Item, open: &mut Vec<Key<Program>>) -> Sums {
        match item {
            Item::Group(group) => self.group(group, open),
            Item::Course(key) => self.course(*key),
            Item::Program(key) => {
                let tree = self.catalog.programs.get(*key).requirements.as_ref();
                let Some(tree) = tree.filter(|_| !open.contains(key)) else { return Sums::default() };
                open.push(*key);
                let sums = self.group(tree, open);
                open.pop();
                sums
            }
        }
    }

    fn course(&self, key: Key<Course>) -> Sums {
        let course = self.catalog.courses.get(key);
        let facts = &self.courses[key.index()];
        let effort = facts.total_effort.unwrap_or_default();
        let price = facts.price_in(self.currency, course).map(|price| i128::from(price.minor));
        let price = price.or(course.is_free.then_some(0));
        Sums {
            courses: Range::exactly(1),
            weeks: Range::exactly(course.weeks.unwrap_or(0).into()),
            hours: Range { min: effort.min.into(), max: effort.max.into() },
            ceu: Range::exactly(course.ceu.unwrap_or_default()),
            credits: course
                .academic_credit
                .iter()
                .map(|credit| (credit.system.id.clone(), Range::exactly(credit.amount)))
                .collect(),
            price: price.map(Range::exactly),
        }
    }
}

/// The credit of an item in a system, or in the first that it has.
fn credit_in(sums: &Sums, system: Option<&str>) -> Range<Quantity> {
    let mut credits = sums.credits.iter();
    let found = credits.find(|(own, _)| system.is_none_or(|system| system == own));
    found.map_or(Range::default(), |(_, range)| *range)
}

/// The fewest and the most items that satisfy a rule.
fn counts(rule: &Rule, items: &[Sums]) -> Range<usize> {
    match rule {
        Rule::All => Range::exactly(items.len()),
        Rule::AtLeast(count) => Range::exactly(usize::try_from(*count).unwrap_or(usize::MAX).min(items.len())),
        Rule::Credits { amount, system } => {
            let credit: Vec<Range<Quantity>> =
                items.iter().map(|one| credit_in(one, system.as_ref().map(|word| word.id.as_str()))).collect();
            let mut most: Vec<Quantity> = credit.iter().map(|range| range.max).collect();
            let mut least: Vec<Quantity> =
                credit.iter().map(|range| range.min).filter(|one| *one > Quantity::ZERO).collect();
            most.sort_by_key(|&one| Reverse(one));
            least.sort();
            let min = reach(*amount, &most).unwrap_or(items.len());
            Range { min, max: reach(*amount, &least).unwrap_or(items.len()).max(min) }
        }
    }
}

/// How many of the items, from the first on, come to the amount.
fn reach(amount: Quantity, items: &[Quantity]) -> Option<usize> {
    let mut sum = Quantity::ZERO;
    items
        .iter()
        .position(|&one| {
            sum = sum + one;
            sum >= amount
        })
        .map(|at| at + 1)
}

/// The fewest items with the least, to the most items with the most.
fn choose<T>(counts: Range<usize>, items: impl Iterator<Item = Range<T>>) -> Range<T>
where
    T: Copy + Default + Ord + Add<Output = T>,
{
    let (mut least, mut most): (Vec<T>, Vec<T>) = items.map(|item| (item.min, item.max)).unzip();
    least.sort_unstable();
    most.sort_unstable_by(|a, b| b.cmp(a));
    let sum = |list: Vec<T>, count: usize| list.into_iter().take(count).fold(T::default(), Add::add);
    Range { min: sum(least, counts.min), max: sum(most, counts.max) }
}

fn clamp(figure: u64) -> u32 {
    u32::try_from(figure).unwrap_or(u32::MAX)
}

#[cfg(test)]
mod tests {
    use super::{Range, Sums, choose, counts};
    use crate::calendar::Quantity;
    use crate::catalog::Rule;

    fn credit(amount: u32) -> Sums {
        Sums { credits: vec![("ects".to_owned(), Range::exactly(Quantity::whole(amount)))], ..Sums::default() }
    }

    fn check(rule: &Rule, credits: &[u32], expected: (usize, usize)) {
        let items: Vec<Sums> = credits.iter().map(|&amount| credit(amount)).collect();
        let counts = counts(rule, &items);
        assert_eq!((counts.min, counts.max), expected, "{rule:?} of {credits:?}");
    }

    #[test]
    fn a_rule_takes_from_the_fewest_items_that_satisfy_it_to_the_most() {
        let credits = |amount| Rule::Credits { amount: Quantity::whole(amount), system: None };
        check(&Rule::All, &[3, 3], (2, 2));
        check(&Rule::AtLeast(2), &[3, 3, 3], (2, 2));
        check(&Rule::AtLeast(9), &[3, 3], (2, 2));
        check(&credits(6), &[6, 3, 3, 1], (1, 3));
        check(&credits(7), &[6, 3, 3, 1], (2, 3));
        check(&credits(6), &[0, 0, 6], (1, 1));
        // What cannot be reached takes everything there is.
        check(&credits(60), &[6, 3], (2, 2));
    }

    #[test]
    fn a_choice_runs_from_the_least_of_the_fewest_to_the_most_of_the_most() {
        let items = [3_u64, 5, 8].map(Range::exactly);
        assert_eq!(choose(Range { min: 1, max: 2 }, items.into_iter()), Range { min: 3, max: 13 });
        assert_eq!(choose(Range::exactly(3), items.into_iter()), Range { min: 16, max: 16 });
    }
}
