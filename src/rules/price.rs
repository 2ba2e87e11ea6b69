//! Which price holds (K15).

use crate::calendar::Date;
use crate::catalog::Price;

/// The position of the price that holds on a day: of the phases whose days
/// contain it, the one that began last, and of two such the one that ends first.
/// Prices for some buyers only, such as groups, stand apart.
pub fn price_on(prices: &[Price], day: Date) -> Option<usize> {
    let phases = prices.iter().enumerate().filter(|(_, price)| price.is_phase() && price.period.contains(day));
    let newest = phases.max_by_key(|(at, price)| {
        let end = price.period.to.unwrap_or(Date::MAX);
        (price.period.from, std::cmp::Reverse(end), std::cmp::Reverse(*at))
    });
    newest.map(|(at, _)| at)
}
