//! The languages in which a program can be completed (K22).

use std::collections::{BTreeMap, BTreeSet};

use crate::calendar::Quantity;
use crate::catalog::{Catalog, Course, Item, Key, Program, Requirement, Rule};
use crate::locale::Locale;
use crate::rules::CourseFacts;

/// A language, and in it the credit of what is offered, by system.
type Offer = BTreeMap<Locale, BTreeMap<String, Quantity>>;

/// The languages in which all items of every group that needs all, and enough
/// of every group to choose from, have a run that is not over.
pub(super) fn completable_in(
    catalog: &Catalog,
    courses: &[CourseFacts],
    program: Key<Program>,
    tree: &Requirement,
) -> Vec<Locale> {
    group(tree, &Walk { catalog, courses }, &mut vec![program]).into_keys().collect()
}

struct Walk<'a> {
    catalog: &'a Catalog,
    courses: &'a [CourseFacts],
}

fn group(tree: &Requirement, walk: &Walk<'_>, open: &mut Vec<Key<Program>>) -> Offer {
    let items: Vec<Offer> = tree.items.iter().map(|one| item(one, walk, open)).collect();
    let languages: BTreeSet<&Locale> = items.iter().flat_map(BTreeMap::keys).collect();
    let mut offer = Offer::new();
    for language in languages {
        let offered: Vec<&BTreeMap<String, Quantity>> = items.iter().filter_map(|item| item.get(language)).collect();
        if is_enough(&tree.rule, &offered, items.len()) {
            offer.insert(language.clone(), sum(&offered));
        }
    }
    offer
}

fn is_enough(rule: &Rule, offered: &[&BTreeMap<String, Quantity>], items: usize) -> bool {
    match rule {
        Rule::All => offered.len() == items,
        Rule::AtLeast(count) => usize::try_from(*count).is_ok_and(|count| offered.len() >= count),
        Rule::Credits { amount, system } => {
            let own = |credits: &&BTreeMap<String, Quantity>| match system {
                Some(system) => credits.get(&system.id).copied(),
                None => credits.values().next().copied(),
            };
            offered.iter().filter_map(own).sum::<Quantity>() >= *amount
        }
    }
}

fn sum(offered: &[&BTreeMap<String, Quantity>]) -> BTreeMap<String, Quantity> {
    let mut sum = BTreeMap::new();
    for (system, &amount) in offered.iter().copied().flatten() {
        let entry = sum.entry(system.clone()).or_insert(Quantity::ZERO);
        *entry = *entry + amount;
    }
    sum
}

fn item(item: &Item, walk: &Walk<'_>, open: &mut Vec<Key<Program>>) -> Offer {
    match item {
        Item::Group(tree) => group(tree, walk, open),
        Item::Course(key) => course(*key, walk),
        Item::Program(key) => {
            let tree = walk.catalog.programs.get(*key).requirements.as_ref();
            let Some(tree) = tree.filter(|_| !open.contains(key)) else { return Offer::new() };
            open.push(*key);
            let offer = group(tree, walk, open);
            open.pop();
            offer
        }
    }
}

fn course(key: Key<Course>, walk: &Walk<'_>) -> Offer {
    let facts = &walk.courses[key.index()];
    if facts.is_past {
        return Offer::new();
    }
    let credits = &walk.catalog.courses.get(key).academic_credit;
    let credits: BTreeMap<String, Quantity> = credits.iter().map(|one| (one.system.id.clone(), one.amount)).collect();
    facts.taught_in.iter().map(|language| (language.clone(), credits.clone())).collect()
}
