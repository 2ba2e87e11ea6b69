//! Values as cells: neutral ones, the same in every language.

use serde_json::{Number, Value, json};

use crate::calendar::Money;
use crate::catalog::{Entity, Word};
use crate::listing::title_words;
use crate::locale::{Locale, LocaleId};
use crate::messages::Value as Fact;

/// A value as it is written, or nothing.
pub(super) fn text<T: ToString>(value: Option<T>) -> Value {
    value.map_or(Value::Null, |value| Value::String(value.to_string()))
}

/// A word as it stands in facts, with hyphens.
pub(super) fn word(word: Option<&Word>) -> Value {
    text(word.map(|word| &word.id))
}

/// An amount and its currency.
pub(super) fn money(money: Option<Money>) -> Value {
    money.map_or(Value::Null, |money| json!({ "amount": money.amount(), "currency": money.currency() }))
}

/// Language tags.
pub(super) fn languages<'a>(list: impl IntoIterator<Item = &'a Locale>) -> Value {
    list.into_iter().map(|locale| Value::from(locale.tag())).collect()
}

/// Ids, or other words.
pub(super) fn list<'a>(list: impl IntoIterator<Item = &'a str>) -> Value {
    list.into_iter().map(Value::from).collect()
}

/// The title in the default language, or in the one that there is.
pub(super) fn title<T>(entity: &Entity<T>) -> Value {
    Value::String(title_words(entity, LocaleId::DEFAULT))
}

/// A number that is written with a point.
pub(super) fn number<N: ToString>(number: &N) -> Value {
    let written = number.to_string();
    written.parse::<Number>().map_or(Value::String(written), Value::Number)
}

/// A fact: days in their ISO form, amounts with their currency, words as they
/// stand in YAML; what is still to come is nothing.
pub(super) fn fact(value: &Fact) -> Value {
    match value {
        Fact::Text(text) => Value::from(text.as_ref()),
        Fact::Number(decimal) => number(decimal),
        Fact::Date(day) => text(Some(day)),
        Fact::Month(month) => text(Some(month)),
        Fact::Time(time) => text(Some(time.strftime("%H:%M"))),
        Fact::Money(amount) => money(Some(*amount)),
        Fact::Bool(claim) => Value::Bool(*claim),
        Fact::Word { id, .. } => Value::from(id.as_ref()),
        Fact::List(items) => items.iter().map(fact).collect(),
        Fact::Pending => Value::Null,
    }
}

#[cfg(test)]
mod tests {
    use serde_json::{Value, json};

    use super::fact;
    use crate::calendar::{Date, Day, Money, Time, parse_date};
    use crate::messages::Value as Fact;

    #[test]
    fn facts_are_neutral() {
        let check = |value: Fact, expected: Value| assert_eq!(fact(&value), expected);
        check(Fact::from(Date::constant(2026, 5, 27)), json!("2026-05-27"));
        let month = parse_date("2027-03").unwrap_or(Day::Exact(Date::MAX));
        check(Fact::from(month), json!("2027-03"));
        check(Fact::from(Time::constant(18, 30, 0, 0)), json!("18:30"));
        check(Fact::from(8), json!(8));
        check(Fact::number("3.2").unwrap_or(Fact::Pending), json!(3.2));
        let money = Money::parse("2950.00", "EUR").map_or(Fact::Pending, Fact::from);
        check(money, json!({ "amount": "2950.00", "currency": "EUR" }));
        check(Fact::word("open", ["status-open".to_owned()]), json!("open"));
        check(Fact::from(vec![Fact::from("en"), Fact::from("es")]), json!(["en", "es"]));
        check(Fact::from(true), json!(true));
        check(Fact::Pending, Value::Null);
    }
}
