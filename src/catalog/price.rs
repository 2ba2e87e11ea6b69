//! Prices as they are written, with the site's currency where none is.

use crate::calendar::Money;
use crate::catalog::Names;
use crate::source::Spanned;
use crate::yaml::{Fields, Node, money};

/// Reads `{ amount: "2950.00", currency: EUR }`.
pub fn price(fields: &mut Fields<'_, '_>, names: &Names, name: &'static str, doc: &'static str) -> Option<Money> {
    let node: &Node = fields.node(name, doc)?;
    let mut inner = Fields::new(node, "a price", fields.found);
    let amount = inner.require_spanned::<String>("amount", "the amount, as `\"2950.00\"`");
    let currency = inner.get_spanned::<String>("currency", "the ISO 4217 code; the site's if absent");
    inner.finish();
    let currency = currency.unwrap_or_else(|| Spanned::new(names.currency.clone(), node.span));
    let amount = amount?;
    money(amount.as_ref().map(String::as_str), currency.as_ref().map(String::as_str), fields.found)
}
