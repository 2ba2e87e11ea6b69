//! Values for templates: what a day, an amount or a link looks like there.

use tera::Value;

use crate::calendar::{Day, Money};
use crate::format::{DateStyle, Formats};

/// A mapping from names to values.
macro_rules! object {
    ($($key:literal: $value:expr),* $(,)?) => {{
        let mut map = tera::Map::default();
        $(map.insert(tera::value::Key::from($key), tera::Value::from($value));)*
        tera::Value::from(map)
    }};
}

/// A day or month: how machines write it and how readers do.
pub(super) fn day(day: Day, formats: &Formats) -> Value {
    let text = match day {
        Day::Exact(date) => formats.date(date, DateStyle::Long),
        Day::Month(month) => formats.month(month),
    };
    object! { "iso": day.to_string(), "text": text }
}

/// An amount: exact, and as readers write it.
pub(super) fn money(money: Money, formats: &Formats) -> Value {
    object! {
        "amount": money.amount(),
        "currency": money.currency(),
        "text": formats.money(money, true),
    }
}

/// Finished markup; templates print it as it is.
pub(super) fn html(markup: &str) -> Value {
    Value::safe_string(markup)
}
