//! Programs that nobody can complete in one language.
//!
//! Milder than K22: what is over counts where nothing is to come, and courses
//! without runs may come to be taught in any language. So a warning tells of a
//! plan that does not fit, and not of a day that has passed.

use std::collections::BTreeSet;

use crate::calendar::Quantity;
use crate::catalog::{Course, Entity, Item, Key, Program, Requirement, Rule};
use crate::check::lost::Lost;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let lost = Lost::new(world, found);
    let catalog = &world.catalog;
    for (key, program) in catalog.programs.shown() {
        // What is announced for a month is planned later.
        let Some(tree) = program.requirements.as_ref().filter(|_| program.announced_start.is_none()) else { continue };
        let courses = tree.courses();
        let is_faulty = |&course: &Key<Course>| lost.is_unread(catalog.courses.get(course).place.file);
        if !world.facts.program(key).completable_in.is_empty()
            || lost.is_faulty(program.place.file)
            || courses.iter().any(is_faulty)
        {
            continue;
        }
        let offers = Offers { world, depth: 0 };
        let languages: BTreeSet<&Locale> =
            courses.iter().flat_map(|&course| offers.languages(course).unwrap_or_default()).collect();
        if !languages.is_empty() && !languages.iter().any(|language| offers.completes(tree, language)) {
            found.report(report(program, tree, &offers, world));
        }
    }
}

fn report(program: &Entity<Program>, tree: &Requirement, offers: &Offers<'_>, world: &World) -> Diagnostic {
    let message = format!("the program `{}` cannot be completed in any language", program.id);
    let odd = offers.odd_one(tree).map(|course| &world.catalog.courses.get(course).id);
    let message = match odd {
        Some(course) => format!("{message}: no run of `{course}` shares one with the courses before"),
        None => message,
    };
    let fault = Diagnostic::new(Code::PROGRAM_NOT_COMPLETABLE, tree.span, message);
    fault.help("plan runs of its courses in one language, or write `announced_start` until they are planned")
}

/// In which languages the courses are offered.
struct Offers<'a> {
    world: &'a World,
    /// How many programs stand in each other.
    depth: u8,
}

impl<'a> Offers<'a> {
    /// K19; nothing is known of a course without runs.
    fn languages(&self, key: Key<Course>) -> Option<BTreeSet<&'a Locale>> {
        let languages: BTreeSet<&Locale> = self.world.facts.course(key).taught_in.iter().collect();
        (!languages.is_empty()).then_some(languages)
    }

    fn completes(&self, tree: &Requirement, language: &Locale) -> bool {
        let offered: Vec<&Item> = tree.items.iter().filter(|item| self.offers(item, language)).collect();
        match &tree.rule {
            Rule::All => offered.len() == tree.items.len(),
            Rule::AtLeast(count) => usize::try_from(*count).is_ok_and(|count| offered.len() >= count),
            Rule::Credits { amount, system } => {
                let system = system.as_ref().map(|word| word.id.as_str());
                offered.iter().map(|item| self.credit(item, system)).sum::<Quantity>() >= *amount
            }
        }
    }

    fn offers(&self, item: &Item, language: &Locale) -> bool {
        const DEEPEST: u8 = 8;
        match item {
            Item::Course(course) => self.languages(*course).is_none_or(|languages| languages.contains(language)),
            Item::Group(group) => self.completes(group, language),
            Item::Program(program) if self.depth < DEEPEST => {
                let inner = Offers { world: self.world, depth: self.depth + 1 };
                let tree = self.world.catalog.programs.get(*program).requirements.as_ref();
                tree.is_none_or(|tree| inner.completes(tree, language))
            }
            Item::Program(_) => true,
        }
    }

    /// What an item is worth; groups and programs are worth their courses.
    fn credit(&self, item: &Item, system: Option<&str>) -> Quantity {
        let courses = match item {
            Item::Course(course) => vec![*course],
            Item::Group(group) => group.courses(),
            Item::Program(program) => {
                let tree = self.world.catalog.programs.get(*program).requirements.as_ref();
                tree.map(Requirement::courses).unwrap_or_default()
            }
        };
        let credits = courses.iter().flat_map(|&course| &self.world.catalog.courses.get(course).academic_credit);
        credits
            .filter(|credit| system.is_none_or(|system| credit.system.id == system))
            .map(|credit| credit.amount)
            .sum()
    }

    /// The first required course that has no language in common with those before.
    fn odd_one(&self, tree: &Requirement) -> Option<Key<Course>> {
        let mut shared: Option<BTreeSet<&Locale>> = None;
        for item in tree.items.iter().filter(|_| matches!(tree.rule, Rule::All)) {
            let Item::Course(course) = item else { continue };
            let Some(languages) = self.languages(*course) else { continue };
            let left = match shared {
                Some(before) => before.intersection(&languages).copied().collect(),
                None => languages,
            };
            if left.is_empty() {
                return Some(*course);
            }
            shared = Some(left);
        }
        None
    }
}
