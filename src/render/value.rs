//! Values for templates: what a day, an amount or a link looks like there.

use crate::calendar::{Day, Money};
use crate::format::{DateStyle, Formats};
use crate::render::shape::Words;

shape! {
    /// A day or a month. As an argument of a message it is a date.
    DayView {
        /// As machines write it.
        iso: String,
        /// As readers do.
        text: String,
    }

    /// An amount of money. As an argument of a message it is an amount.
    Amount {
        /// The exact number.
        amount: Option<String>,
        /// The code of the currency.
        currency: Option<Words>,
        /// As readers write it.
        text: String,
    }
}

/// A day or month: how machines write it and how readers do.
pub(super) fn day(day: Day, formats: &Formats) -> DayView {
    let text = match day {
        Day::Exact(date) => formats.date(date, DateStyle::Long),
        Day::Month(month) => formats.month(month),
    };
    DayView { iso: day.to_string(), text }
}

/// An amount: exact, and as readers write it.
pub(super) fn money(money: Money, formats: &Formats) -> Amount {
    Amount { amount: Some(money.amount()), currency: Some(money.currency().into()), text: formats.money(money, true) }
}
