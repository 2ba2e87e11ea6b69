//! Bundles that cost more than their courses one by one.

use crate::calendar::Money;
use crate::catalog::{Catalog, Course, Item, Key, Program, Requirement, Rule};
use crate::check::lost::Lost;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    let lost = Lost::new(world, found);
    let catalog = &world.catalog;
    for (_, program) in catalog.programs.shown() {
        let (Some(bundle), Some(tree)) = (&program.bundle_price, &program.requirements) else { continue };
        if tree.courses().iter().any(|&course| lost.is_unread(catalog.courses.get(course).place.file)) {
            continue;
        }
        let Some(sum) = Singles { catalog, currency: bundle.value.currency, depth: 0 }.sum(tree) else { continue };
        if bundle.value.minor <= sum {
            continue;
        }
        let sum = Money { minor: sum, ..bundle.value };
        let message = format!(
            "the bundle `{}` costs {}, which is more than its courses one by one ({sum})",
            program.id, bundle.value
        );
        let fault = Diagnostic::new(Code::PROGRAM_BUNDLE_PRICE, bundle.span, message);
        found.report(fault.help("write less than the sum, or take `bundle_price` out"));
    }
}

/// What courses cost one by one, in one currency. Of several prices the highest
/// counts, and of several choices the dearest, so that no day makes a bundle
/// wrong that was right before.
struct Singles<'a> {
    catalog: &'a Catalog,
    currency: [u8; 3],
    /// How many programs stand in each other.
    depth: u8,
}

impl Singles<'_> {
    /// Nothing where a course has no price in this currency.
    fn sum(&self, tree: &Requirement) -> Option<i64> {
        let items: Option<Vec<i64>> = tree.items.iter().map(|item| self.item(item)).collect();
        let mut items = items?;
        items.sort_unstable_by(|a, b| b.cmp(a));
        let count = match tree.rule {
            Rule::AtLeast(count) => usize::try_from(count).unwrap_or(usize::MAX),
            Rule::All | Rule::Credits { .. } => items.len(),
        };
        Some(items.into_iter().take(count).fold(0_i64, i64::saturating_add))
    }

    fn item(&self, item: &Item) -> Option<i64> {
        match item {
            Item::Course(course) => self.course(*course),
            Item::Group(group) => self.sum(group),
            Item::Program(program) => self.program(*program),
        }
    }

    fn course(&self, key: Key<Course>) -> Option<i64> {
        let prices = self.catalog.courses.get(key).runs.iter().flat_map(|run| &run.prices);
        let amounts = prices.filter(|price| price.is_phase()).filter_map(|price| price.amount());
        amounts.filter(|amount| amount.currency == self.currency).map(|amount| amount.minor).max()
    }

    fn program(&self, key: Key<Program>) -> Option<i64> {
        const DEEPEST: u8 = 8;
        let tree = self.catalog.programs.get(key).requirements.as_ref().filter(|_| self.depth < DEEPEST)?;
        Singles { depth: self.depth + 1, ..*self }.sum(tree)
    }
}
