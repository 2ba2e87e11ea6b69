//! Which price holds (K15).

use crate::calendar::{Date, Money, Zone};
use crate::catalog::{Charge, Param, PolicyVersion, Price};
use crate::rules::timeline::Clock;
use crate::rules::{Cause, Stand};

/// What somebody pays who comes with others.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct GroupPrice {
    /// What each pays.
    pub amount: Money,
    /// From how many participants.
    pub min_quantity: Option<u32>,
    /// The position of the price; nothing where the policy makes it.
    pub price: Option<usize>,
}

/// The prices of a run as they stand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Prices {
    /// Where each of them stands, in the order of the file.
    pub stands: Vec<Stand>,
    /// What each of them comes to: those that take something off, off the price
    /// that holds.
    pub amounts: Vec<Option<Money>>,
    /// The position of the price that holds: of the phases that hold, the one
    /// that began last, and of two such the one that ends first. Prices for
    /// some buyers only, such as groups, stand apart.
    pub now: Option<usize>,
    /// What a group pays.
    pub group: Option<GroupPrice>,
}

impl Prices {
    pub(super) fn of(prices: &[Price], group_policy: Option<&PolicyVersion>, zone: &Zone, clock: &Clock<'_>) -> Prices {
        let stand = |price: &Price| clock.stand(&price.period, zone, (Cause::PriceBegins, Cause::PriceEnds));
        let stands: Vec<Stand> = prices.iter().map(stand).collect();
        let now = newest_phase(prices, &stands);
        let base = now.and_then(|at| prices[at].amount());
        let amounts: Vec<Option<Money>> = prices.iter().map(|price| charged(price.charge, base)).collect();
        let group = group_price(prices, &stands, &amounts).or_else(|| by_policy(group_policy?, base?));
        Prices { stands, amounts, now, group }
    }

    /// The amount that holds.
    pub fn amount(&self) -> Option<Money> {
        self.amounts[self.now?]
    }
}

fn newest_phase(prices: &[Price], stands: &[Stand]) -> Option<usize> {
    let phases = prices.iter().zip(stands).enumerate();
    let holding = phases.filter(|(_, (price, stand))| price.is_phase() && **stand == Stand::Now);
    let newest = holding.max_by_key(|(at, (price, _))| {
        let end = price.period.to.unwrap_or(Date::MAX);
        (price.period.from, std::cmp::Reverse(end), std::cmp::Reverse(*at))
    });
    newest.map(|(at, _)| at)
}

/// What is paid; what takes something off needs a price to take it off.
fn charged(charge: Charge, base: Option<Money>) -> Option<Money> {
    match charge {
        Charge::Amount(money) => Some(money),
        Charge::PercentOff(percent) => base?.less_percent(percent),
        Charge::AmountOff(money) => base?.less(money),
    }
}

/// Of the prices for groups that hold, the one for the smallest group.
fn group_price(prices: &[Price], stands: &[Stand], amounts: &[Option<Money>]) -> Option<GroupPrice> {
    let groups = prices.iter().enumerate().filter(|(at, price)| {
        let is_group = price.kind.id == "group" || price.min_quantity.is_some();
        is_group && stands[*at] == Stand::Now
    });
    let made = groups.filter_map(|(at, price)| {
        Some(GroupPrice { amount: amounts[at]?, min_quantity: price.min_quantity, price: Some(at) })
    });
    made.min_by_key(|group| (group.min_quantity, group.price))
}

/// What the policy for groups takes off, where it names a share.
fn by_policy(version: &PolicyVersion, base: Money) -> Option<GroupPrice> {
    let Some(Param::Percent(percent)) = version.param("percent") else { return None };
    let min_quantity = match version.param("min_quantity") {
        Some(Param::Number(number)) => Some(*number),
        _ => None,
    };
    let on_request = matches!(version.param("on_request"), Some(Param::Flag(true)));
    let amount = base.less_percent(*percent).filter(|_| !on_request)?;
    Some(GroupPrice { amount, min_quantity, price: None })
}
