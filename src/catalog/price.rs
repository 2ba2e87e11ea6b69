//! Prices: one, or several with the days in which they hold.

use crate::calendar::Money;
use crate::catalog::course::percent;
use crate::catalog::{Names, Period, Word};
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::yaml::{Amount, Currency, Decode, Fields, Type, money};

/// What somebody pays.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Charge {
    /// An amount.
    Amount(Money),
    /// So many percent less than the price that holds.
    PercentOff(u8),
    /// So much less than the price that holds.
    AmountOff(Money),
}

/// A price.
#[derive(Clone, Debug)]
pub struct Price {
    /// The id that texts give its label under; the kind where none is written.
    pub id: String,
    /// Where it is written.
    pub span: Span,
    /// What kind of price: the message `price-kind-<id>` says it.
    pub kind: Word,
    /// What is paid.
    pub charge: Charge,
    /// The days in which it holds.
    pub period: Period,
    /// From how many participants.
    pub min_quantity: Option<u32>,
    /// Whether taxes are in it: the message `tax-<id>` says it.
    pub tax: Option<Word>,
    /// How one pays: the message `purchase-<id>` says it.
    pub purchase_mode: Option<Word>,
}

impl Price {
    /// Whether it is one of the phases that follow each other, and not for some
    /// buyers only.
    pub fn is_phase(&self) -> bool {
        let is_for_all = matches!(self.kind.id.as_str(), "standard" | "early" | "late");
        is_for_all && self.min_quantity.is_none() && matches!(self.charge, Charge::Amount(_))
    }

    /// The amount, where it is one.
    pub fn amount(&self) -> Option<Money> {
        match self.charge {
            Charge::Amount(money) => Some(money),
            Charge::PercentOff(_) | Charge::AmountOff(_) => None,
        }
    }

    /// Words of it.
    pub(super) fn words(&self) -> impl Iterator<Item = &Word> {
        std::iter::once(&self.kind).chain(&self.tax).chain(&self.purchase_mode)
    }
}

/// Reads `{ amount: "2950.00", currency: EUR }`.
pub(super) fn price(
    fields: &mut Fields<'_, '_>,
    names: &Names,
    name: &'static str,
    doc: &'static str,
) -> Option<Spanned<Money>> {
    let place = fields.place(name);
    let place = fields.peek(name).map_or(place, |node| node.span);
    let read = fields.record(name, doc, "a price", |inner| {
        let amount = inner.require_spanned::<Amount>("amount", "the amount, as `\"2950.00\"`");
        read_money(inner, names, amount)
    });
    read.flatten().map(|money| Spanned::new(money, place))
}

/// Reads `price` and `prices` of a run.
pub(super) fn prices(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<Price> {
    let single = price(fields, names, "price", "what it costs, as `{ amount: \"2950.00\", currency: EUR }`");
    let single = single.map(|money| Price {
        id: "standard".to_owned(),
        span: money.span,
        kind: Word::usual("price-kind", "standard"),
        charge: Charge::Amount(money.value),
        period: Period::default(),
        min_quantity: None,
        tax: None,
        purchase_mode: None,
    });
    let more = fields.records("prices", "what it costs, where the price changes or differs", "a price", |inner| {
        one_price(inner, names)
    });
    let prices: Vec<Price> = single.into_iter().chain(more.into_iter().flatten()).collect();
    check_ids(&prices, fields);
    check_overlaps(&prices, fields);
    prices
}

fn one_price(fields: &mut Fields<'_, '_>, names: &Names) -> Option<Price> {
    let span = fields.span();
    let id = fields.get::<String>("id", "the id that texts give its label under; its kind if absent");
    let kind = Word::get(fields, "kind", "`standard`, `early`, `late`, `group`, `alumni`, …", "price-kind");
    let kind = kind.unwrap_or_else(|| Word::usual("price-kind", "standard"));
    let amount = fields.get_spanned::<Amount>("amount", "the amount, as `\"2950.00\"`");
    let percent_off = percent(fields, "percent_off", "how many percent it is less");
    let amount_off = fields.get_spanned::<Amount>("amount_off", "how much it is less, as `\"300.00\"`");
    fields.needs_one(&[&["amount"], &["percent_off"], &["amount_off"]], None);
    let is_off = amount.is_none();
    let money = read_money(fields, names, amount.or(amount_off));
    let charge = match (money, percent_off) {
        (Some(money), _) if is_off => Some(Charge::AmountOff(money)),
        (Some(money), _) => Some(Charge::Amount(money)),
        (None, Some(percent)) => Some(Charge::PercentOff(percent)),
        (None, None) => None,
    };
    let period = Period::decode(
        fields,
        ("valid_from", "the first day it holds; from the beginning if absent"),
        ("valid_to", "the last day it holds; to the end if absent"),
    );
    let several = || Type::Integer { min: 2, max: i64::from(u32::MAX) };
    let node = fields.typed_node("min_quantity", "from how many participants", several);
    let min_quantity = node.and_then(|node| Some(Spanned::new(u32::decode(node, fields.found)?, node.span)));
    if let Some(written) = min_quantity.as_ref().filter(|written| written.value < 2) {
        let message = format!("the group price applies from {} participants", written.value);
        let fault = Diagnostic::new(Code::PRICE_GROUP_SIZE, written.span, message);
        fields.found.report(fault.help("write at least 2, or leave it out"));
    }
    let price = Price {
        id: id.unwrap_or_else(|| kind.id.clone()),
        span,
        kind,
        charge: charge?,
        period,
        min_quantity: min_quantity.map(|written| written.value),
        tax: Word::get(fields, "tax", "`included`, `excluded` or `exempt`", "tax"),
        purchase_mode: Word::get(
            fields,
            "purchase_mode",
            "`paid`, `free`, `partially_free` or `subscription`",
            "purchase",
        ),
    };
    Some(price)
}

fn read_money(fields: &mut Fields<'_, '_>, names: &Names, amount: Option<Spanned<Amount>>) -> Option<Money> {
    let currency = fields.get_spanned::<Currency>("currency", "the ISO 4217 code; the site's if absent");
    let amount = amount?;
    let currency = match &currency {
        Some(written) => Spanned::new(written.value.0.as_str(), written.span),
        None => Spanned::new(names.currency.as_str(), fields.span()),
    };
    money(Spanned::new(amount.value.0.as_str(), amount.span), currency, fields.found)
}

fn check_ids(prices: &[Price], fields: &mut Fields<'_, '_>) {
    for (at, price) in prices.iter().enumerate() {
        if let Some(first) = prices[..at].iter().find(|other| other.id == price.id) {
            let message = format!("the price `{}` stands twice in this run", price.id);
            let fault = Diagnostic::new(Code::ENTITY_DUPLICATE_ID, price.span, message);
            fields.found.report(fault.related(first.span, "first here").help("give each an `id` of its own"));
        }
    }
}

/// Two phases of one kind and currency cannot hold on one day; nor two phases
/// that both have a first and a last day.
fn check_overlaps(prices: &[Price], fields: &mut Fields<'_, '_>) {
    let currency = |price: &Price| price.amount().map(|money| money.currency);
    for (at, price) in prices.iter().enumerate().filter(|(_, price)| price.is_phase()) {
        for other in prices[..at].iter().filter(|other| other.is_phase() && currency(other) == currency(price)) {
            let are_bounded = [price, other].iter().all(|one| one.period.from.is_some() && one.period.to.is_some());
            let shared = price.period.overlap(&other.period);
            let Some(shared) = shared.filter(|_| are_bounded || price.kind.id == other.kind.id) else { continue };
            let day = |day: Option<crate::calendar::Date>, open: &str| {
                day.map_or_else(|| open.to_owned(), |day| day.to_string())
            };
            let message =
                format!("two prices hold from {} to {}", day(shared.from, "the beginning"), day(shared.to, "the end"));
            let fault = Diagnostic::new(Code::PRICE_OVERLAP, price.span, message);
            let fault = fault.related(other.span, "the other one");
            fields.found.report(fault.help("let one end on the day before the other begins: `valid_to`, `valid_from`"));
        }
    }
}
