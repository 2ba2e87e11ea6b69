//! The prices of one run against each other.

use crate::calendar::{Date, Money};
use crate::catalog::{Charge, Price};
use crate::diag::{Code, Diagnostic, Diagnostics};

/// Reports prices that cannot stand beside each other.
pub(super) fn check(prices: &[Price], found: &mut Diagnostics) {
    check_ids(prices, found);
    check_overlaps(prices, found);
    check_phases(prices, found);
    for price in prices {
        check_discount(price, prices, found);
        check_mode(price, found);
    }
}

fn check_ids(prices: &[Price], found: &mut Diagnostics) {
    for (at, price) in prices.iter().enumerate() {
        if let Some(first) = prices[..at].iter().find(|other| other.id == price.id) {
            let message = format!("the price `{}` stands twice in this run", price.id);
            let fault = Diagnostic::new(Code::ENTITY_DUPLICATE_ID, price.span, message);
            found.report(fault.related(first.span, "first here").help("give each an `id` of its own"));
        }
    }
}

/// Two phases of one kind and currency cannot hold on one day; nor two phases
/// that both have a first and a last day, nor two of which one begins before the
/// other is over. A phase within a longer one is an exception from it.
fn check_overlaps(prices: &[Price], found: &mut Diagnostics) {
    let currency = |price: &Price| price.amount().map(|money| money.currency);
    for (at, price) in prices.iter().enumerate().filter(|(_, price)| price.is_phase()) {
        for other in prices[..at].iter().filter(|other| other.is_phase() && currency(other) == currency(price)) {
            let are_bounded = [price, other].iter().all(|one| one.period.from.is_some() && one.period.to.is_some());
            let Some(shared) = price.period.overlap(&other.period) else { continue };
            let is_within = [price, other].iter().any(|one| shared == one.period);
            if !are_bounded && is_within && price.kind.id != other.kind.id {
                continue;
            }
            let day = |day: Option<Date>, open: &str| day.map_or_else(|| open.to_owned(), |day| day.to_string());
            let message =
                format!("two prices hold from {} to {}", day(shared.from, "the beginning"), day(shared.to, "the end"));
            let fault = Diagnostic::new(Code::PRICE_OVERLAP, price.span, message);
            let fault = fault.related(other.span, "the other one");
            found.report(fault.help("let one end on the day before the other begins: `valid_to`, `valid_from`"));
        }
    }
}

/// What is early costs no more than the standard price, what is late no less.
fn check_phases(prices: &[Price], found: &mut Diagnostics) {
    let of_kind = |kind: &'static str| prices.iter().filter(move |price| price.is_phase() && price.kind.id == kind);
    for standard in of_kind("standard") {
        let Some(usual) = standard.amount() else { continue };
        let is_over = |one: &Price, other: Money| one.amount().is_some_and(|amount| is_more(amount, other));
        let early = of_kind("early").filter(|early| is_over(early, usual)).map(|early| (early, "early", "higher"));
        let is_under = |late: &Price| late.amount().is_some_and(|amount| is_more(usual, amount));
        let late = of_kind("late").filter(|late| is_under(late)).map(|late| (late, "late", "lower"));
        for (price, kind, how) in early.chain(late) {
            let message = format!("the {kind} price `{}` is {how} than the standard price ({usual})", price.id);
            let fault = Diagnostic::new(Code::PRICE_PHASE_ORDER, price.charge_span, message);
            found.report(fault.related(standard.charge_span, "the standard price"));
        }
    }
}

/// Nothing is left of a price when as much is taken off.
fn check_discount(price: &Price, prices: &[Price], found: &mut Diagnostics) {
    let Charge::AmountOff(off) = price.charge else { return };
    let phases = prices.iter().filter(|price| price.is_phase());
    let lowest = phases.filter(|phase| phase.amount().is_some_and(|amount| !is_more(amount, off)));
    for phase in lowest.filter(|phase| phase.amount().is_some_and(|amount| amount.currency == off.currency)).take(1) {
        let message = format!("the discount of {off} leaves nothing of the price `{}`", phase.id);
        let fault = Diagnostic::new(Code::PRICE_DISCOUNT, price.charge_span, message);
        found.report(fault.related(phase.charge_span, "the price").help("write in `amount_off` how much it is less"));
    }
}

fn check_mode(price: &Price, found: &mut Diagnostics) {
    let is_free = price.purchase_mode.as_ref().is_some_and(|mode| mode.id == "free");
    if let Some(amount) = price.amount().filter(|amount| is_free && amount.minor > 0) {
        let message = format!("the price `{}` is `free`, and is {amount}", price.id);
        let fault = Diagnostic::new(Code::PRICE_NOT_FREE, price.charge_span, message);
        found.report(fault.help("write `purchase_mode: paid`, or the amount `\"0\"`"));
    }
}

/// Whether both are in one currency, and the first is more.
fn is_more(one: Money, other: Money) -> bool {
    one.currency == other.currency && one.minor > other.minor
}
