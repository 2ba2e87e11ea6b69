//! What a run costs.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Charge, Price, Run};
use crate::export::json::value::{Date, Money, Stand};
use crate::rules::RunFacts;

/// A price. One of `amount`, `percent_off` and `amount_off` is there.
#[derive(Serialize, JsonSchema)]
pub(super) struct PriceEntry<'w> {
    /// The id, by which texts give its label.
    id: &'w str,
    /// What kind of price: a term of `price-kind`.
    kind: &'w str,
    /// What is paid.
    amount: Option<Money>,
    /// So many percent less than the price that everybody pays then.
    percent_off: Option<u8>,
    /// So much less than the price that everybody pays then.
    amount_off: Option<Money>,
    /// The first day it holds.
    valid_from: Option<Date>,
    /// The last day it holds.
    valid_to: Option<Date>,
    /// From how many participants.
    min_quantity: Option<u32>,
    /// Whether taxes are in it: a term of `tax`.
    tax: Option<&'w str>,
    /// How one pays: a term of `purchase`.
    purchase_mode: Option<&'w str>,
    /// What it comes to now, where that is known.
    comes_to: Option<Money>,
    /// Where the days in which it holds stand.
    stands: Stand,
}

/// What each pays who comes with others.
#[derive(Serialize, JsonSchema)]
pub(super) struct GroupPriceEntry<'w> {
    /// What each pays.
    amount: Money,
    /// From how many participants.
    min_quantity: Option<u32>,
    /// The id of the price; null where the policy makes it.
    price: Option<&'w str>,
}

/// The prices of a run, in the order of its page.
pub(super) fn prices<'w>(run: &'w Run, facts: &RunFacts) -> Vec<PriceEntry<'w>> {
    run.prices.iter().enumerate().map(|(at, price)| entry(price, at, facts)).collect()
}

/// What each pays in a group.
pub(super) fn group_price<'w>(run: &'w Run, facts: &RunFacts) -> Option<GroupPriceEntry<'w>> {
    facts.prices.group.as_ref().map(|group| GroupPriceEntry {
        amount: group.amount.into(),
        min_quantity: group.min_quantity,
        price: group.price.map(|at| run.prices[at].id.as_str()),
    })
}

fn entry<'w>(price: &'w Price, at: usize, facts: &RunFacts) -> PriceEntry<'w> {
    let (percent_off, amount_off) = match price.charge {
        Charge::Amount(_) => (None, None),
        Charge::PercentOff(percent) => (Some(percent), None),
        Charge::AmountOff(money) => (None, Some(money)),
    };
    PriceEntry {
        id: &price.id,
        kind: &price.kind,
        amount: price.amount().map(Money::from),
        percent_off,
        amount_off: amount_off.map(Money::from),
        valid_from: price.period.from.map(Date),
        valid_to: price.period.to.map(Date),
        min_quantity: price.min_quantity,
        tax: price.tax.as_deref(),
        purchase_mode: price.purchase_mode.as_deref(),
        comes_to: facts.prices.amounts[at].map(Money::from),
        stands: facts.prices.stands[at].into(),
    }
}
