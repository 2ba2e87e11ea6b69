//! Prices: one, or several with the days in which they hold.

use crate::calendar::{Money, currency_decimals};
use crate::catalog::course::percent;
use crate::catalog::{Names, Period, Word, part_ids, price_check};
use crate::diag::{Code, Diagnostic};
use crate::source::{Span, Spanned};
use crate::yaml::{Amount, Currency, Decode, Fields, Node, Type, money};

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
    /// Where that is written.
    pub charge_span: Span,
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

/// Reads `{ amount: "2950.00", currency: EUR }`; the place is that of the amount.
pub(super) fn price(
    fields: &mut Fields<'_, '_>,
    currency: &str,
    name: &'static str,
    doc: &'static str,
) -> Option<Spanned<Money>> {
    let read = fields.record(name, doc, "a price", |inner| {
        let amount = inner.require_spanned::<Amount>("amount", "the amount, as `\"2950.00\"`");
        let place = amount.as_ref().map_or(inner.span(), |amount| amount.span);
        read_money(inner, currency, amount).map(|money| Spanned::new(money, place))
    });
    read.flatten()
}

/// Reads `price` and `prices` of a run.
pub(super) fn prices(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<Price> {
    let currency = &currency_of(fields).unwrap_or_else(|| names.currency.clone());
    let single = price(fields, currency, "price", "what it costs, as `{ amount: \"2950.00\", currency: EUR }`");
    let single = single.map(|money| Price {
        id: "standard".to_owned(),
        span: money.span,
        kind: Word::usual("price-kind", "standard"),
        charge: Charge::Amount(money.value),
        charge_span: money.span,
        period: Period::default(),
        min_quantity: None,
        tax: None,
        purchase_mode: None,
    });
    let more = fields.records("prices", "what it costs, where the price changes or differs", "a price", |inner| {
        one_price(inner, currency)
    });
    let prices: Vec<Price> = single.into_iter().chain(more.into_iter().flatten()).collect();
    price_check::check(&prices, fields.found);
    prices
}

/// The currency that the prices of a run name: it is that of those which name none.
fn currency_of(fields: &Fields<'_, '_>) -> Option<String> {
    let more = fields.peek("prices").and_then(Node::as_list).unwrap_or(&[]);
    let nodes = fields.peek("price").into_iter().chain(more);
    let mut written = nodes.filter_map(|node| node.get("currency").and_then(Node::as_text));
    written.find(|code| currency_decimals(code).is_some()).map(str::to_owned)
}

fn one_price(fields: &mut Fields<'_, '_>, currency: &str) -> Option<Price> {
    let span = fields.span();
    let id =
        fields.get_spanned::<String>("id", "the id that texts give its label under, as `early`; its kind if absent");
    part_ids::check_form(id.as_ref(), fields.found);
    let kind = Word::get(fields, "kind", "`standard`, `early`, `late`, `group`, `alumni`, …", "price-kind");
    let kind = kind.unwrap_or_else(|| Word::usual("price-kind", "standard"));
    let amount = fields.get_spanned::<Amount>("amount", "the amount, as `\"2950.00\"`");
    let percent_off = percent(fields, "percent_off", "how many percent it is less, as `15`");
    let amount_off = fields.get_spanned::<Amount>("amount_off", "how much it is less, as `\"300.00\"`");
    fields.needs_one(&[&["amount"], &["percent_off"], &["amount_off"]], None);
    let is_off = amount.is_none();
    let charge_span = ["amount", "percent_off", "amount_off"].iter().find_map(|key| Some(fields.peek(key)?.span));
    let money = read_money(fields, currency, amount.or(amount_off));
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
    let node = fields.typed_node("min_quantity", "from how many participants, as `10`", several);
    let min_quantity = node.and_then(|node| Some(Spanned::new(u32::decode(node, fields.found)?, node.span)));
    if let Some(written) = min_quantity.as_ref().filter(|written| written.value < 2) {
        let message = format!("the group price applies from {} participants", written.value);
        let fault = Diagnostic::new(Code::PRICE_GROUP_SIZE, written.span, message);
        fields.found.report(fault.help("write at least 2, or leave it out"));
    }
    let tax = Word::get(fields, "tax", "`included`, `excluded` or `exempt`", "tax");
    let purchase_mode =
        Word::get(fields, "purchase_mode", "`paid`, `free`, `partially_free` or `subscription`", "purchase");
    Some(Price {
        id: id.map_or_else(|| kind.id.clone(), |id| id.value),
        span,
        kind,
        charge: charge?,
        charge_span: charge_span.unwrap_or(span),
        period,
        min_quantity: min_quantity.map(|written| written.value),
        tax,
        purchase_mode,
    })
}

fn read_money(fields: &mut Fields<'_, '_>, usual: &str, amount: Option<Spanned<Amount>>) -> Option<Money> {
    let currency =
        fields.get_spanned::<Currency>("currency", "the ISO 4217 code; that of the run's other prices, or the site's");
    let amount = amount?;
    let currency = match &currency {
        Some(written) => Spanned::new(written.value.0.as_str(), written.span),
        None => Spanned::new(usual, fields.span()),
    };
    money(Spanned::new(amount.value.0.as_str(), amount.span), currency, fields.found)
}
