//! What a message can be given.

use std::sync::Arc;

use crate::calendar::{Date, Day, Money, Month, Time};
use crate::format::Decimal;

/// A fact or an argument, not yet worded: how it is printed depends on the
/// language of the text in which it stands.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Words, or a key such as `waitlist` that a message chooses by.
    Text(Arc<str>),
    /// A number, printed with the digits that it has.
    Number(Decimal),
    /// A civil date.
    Date(Date),
    /// A day that is known only to its month.
    Month(Month),
    /// A time of day.
    Time(Time),
    /// An amount with its currency.
    Money(Money),
    /// Chosen by as `true` and `false`.
    Bool(bool),
    /// A word that a message says: printed by the first of the messages that
    /// there is, or as it stands; chosen by as it stands.
    Word {
        /// The word.
        id: Arc<str>,
        /// The keys of the messages.
        keys: Arc<[String]>,
    },
    /// Several values, joined as the language joins them: "a, b, and c".
    List(Vec<Value>),
    /// Empty only because of the day: the fact exists, but not yet.
    Pending,
}

impl Value {
    /// A number written with a point: `2`, `2.50`, `-3`. `None` for other text.
    pub fn number(text: &str) -> Option<Value> {
        text.parse().ok().map(Value::Number)
    }
}

impl Value {
    /// A word, and the messages that say it, the first that there is.
    pub fn word<const N: usize>(id: &str, keys: [String; N]) -> Value {
        Value::Word { id: id.into(), keys: keys.into() }
    }
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Value::Text(text.into())
    }
}

impl From<String> for Value {
    fn from(text: String) -> Self {
        Value::Text(text.into())
    }
}

impl From<Arc<str>> for Value {
    fn from(text: Arc<str>) -> Self {
        Value::Text(text)
    }
}

impl From<Decimal> for Value {
    fn from(number: Decimal) -> Self {
        Value::Number(number)
    }
}

impl From<i32> for Value {
    fn from(number: i32) -> Self {
        Value::Number(number.into())
    }
}

impl From<i64> for Value {
    fn from(number: i64) -> Self {
        Value::Number(number.into())
    }
}

impl From<u32> for Value {
    fn from(number: u32) -> Self {
        Value::Number(number.into())
    }
}

impl From<usize> for Value {
    fn from(number: usize) -> Self {
        Value::Number(number.into())
    }
}

impl From<Date> for Value {
    fn from(date: Date) -> Self {
        Value::Date(date)
    }
}

impl From<Day> for Value {
    fn from(day: Day) -> Self {
        match day {
            Day::Exact(date) => Value::Date(date),
            Day::Month(month) => Value::Month(month),
        }
    }
}

impl From<Time> for Value {
    fn from(time: Time) -> Self {
        Value::Time(time)
    }
}

impl From<Money> for Value {
    fn from(money: Money) -> Self {
        Value::Money(money)
    }
}

impl From<bool> for Value {
    fn from(claim: bool) -> Self {
        Value::Bool(claim)
    }
}

impl From<Vec<Value>> for Value {
    fn from(list: Vec<Value>) -> Self {
        Value::List(list)
    }
}
