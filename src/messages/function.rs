//! `NUMBER` and `DATETIME`: their options, and what they do.
//!
//! Options are read once, when a message is parsed. An option that does not
//! exist is a warning there and is ignored here.

use fixed_decimal::UnsignedRoundingMode;

use crate::calendar::{Date, Money, currency_decimals};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::format::{DateParts, DateStyle, Decimal, Formats, NumberStyle, PartStyle, Plural};
use crate::messages::Value;
use crate::messages::expression::Name;

/// The functions there are.
pub(super) const NAMES: [&str; 2] = ["NUMBER", "DATETIME"];

/// More fraction digits than this are not taken from an option.
const FRACTION_LIMIT: u8 = 20;

/// 2.5 becomes 3, as readers round.
const HALVES_AWAY: UnsignedRoundingMode = UnsignedRoundingMode::HalfExpand;

/// How `NUMBER` prints a number and which plural rules it is chosen by.
#[derive(Clone, Debug, Default)]
pub(super) struct NumberOptions {
    kind: NumberKind,
    min_fraction: u8,
    max_fraction: Option<u8>,
    is_ungrouped: bool,
    is_ordinal: bool,
}

#[derive(Clone, Debug, Default)]
enum NumberKind {
    #[default]
    Plain,
    /// The number counts percents: 81 is "81%".
    Percent,
    /// The number is an amount in this currency.
    Currency(Box<str>),
}

impl NumberOptions {
    /// Reads `minimumFractionDigits: 2` and its like.
    pub(super) fn read(options: Vec<(Name, Value)>, found: &mut Diagnostics) -> Self {
        let mut read = NumberOptions::default();
        let mut style = None;
        let mut currency = None;
        for (name, value) in options {
            let known = match &*name.text {
                "minimumFractionDigits" => digits(&value).map(|digits| read.min_fraction = digits),
                "maximumFractionDigits" => digits(&value).map(|digits| read.max_fraction = Some(digits)),
                "useGrouping" => flag(&value).map(|flag| read.is_ungrouped = !flag),
                "style" => {
                    one_of(&value, &["decimal", "percent", "currency"]).map(|word| style = Some((word, name.span)))
                }
                "currency" => currency_code(&value).map(|code| currency = Some(code)),
                "type" => one_of(&value, &["cardinal", "ordinal"]).map(|word| read.is_ordinal = word == "ordinal"),
                _ => {
                    found.report(unknown_option("NUMBER", &name, &NUMBER_OPTIONS));
                    continue;
                }
            };
            if known.is_none() {
                found.report(unknown_value(&name));
            }
        }
        match (style, currency) {
            (Some(("percent", _)), _) => read.kind = NumberKind::Percent,
            (Some(("currency", _)), Some(code)) => read.kind = NumberKind::Currency(code),
            (Some(("currency", span)), None) => {
                let message = "the style `currency` needs the option `currency`";
                found.report(Diagnostic::new(Code::FLUENT_UNKNOWN_FUNCTION_OPTION, span, message));
            }
            _ => {}
        }
        read
    }

    /// The number with the fraction digits that will be seen: what is printed
    /// is also what plural rules look at.
    pub(super) fn shaped(&self, number: &Decimal) -> Decimal {
        let mut shaped = number.clone();
        if let Some(max) = self.max_fraction {
            shaped.absolute.round_with_mode(-i16::from(max.max(self.min_fraction)), HALVES_AWAY);
        }
        // Padding to fewer digits than there are would take zeros away.
        if self.min_fraction > fraction_digits(&shaped) {
            shaped.absolute.pad_end(-i16::from(self.min_fraction));
        }
        shaped
    }

    /// The plural category of the number as it is printed.
    pub(super) fn plural(&self, number: &Decimal, formats: &Formats) -> Plural {
        let shaped = self.shaped(number);
        if self.is_ordinal { formats.ordinal(&shaped) } else { formats.cardinal(&shaped) }
    }

    /// The number in words of the locale; what was wanted if it cannot be.
    pub(super) fn print(&self, number: &Decimal, formats: &Formats) -> Result<String, &'static str> {
        if let NumberKind::Currency(code) = &self.kind {
            let mut amount = plain(number);
            let decimals = currency_decimals(code).unwrap_or(0);
            amount.absolute.round_with_mode(-i16::from(decimals), HALVES_AWAY);
            let money = Money::parse(&amount.to_string(), code).ok_or("an amount of money")?;
            return Ok(formats.money(money, self.drops_zeros()));
        }
        let is_percent = matches!(self.kind, NumberKind::Percent);
        Ok(print_number(&self.shaped(number), !self.is_ungrouped, is_percent, formats))
    }

    /// Amounts lose a fraction of zeros unless digits are asked for.
    pub(super) fn drops_zeros(&self) -> bool {
        self.min_fraction == 0
    }
}

/// A number without options: grouped, with the digits that it has.
pub(super) fn print_plain(number: &Decimal, formats: &Formats) -> String {
    print_number(number, true, false, formats)
}

fn print_number(shaped: &Decimal, grouping: bool, percent: bool, formats: &Formats) -> String {
    formats.number(shaped, NumberStyle { grouping, percent, ..NumberStyle::default() })
}

fn fraction_digits(number: &Decimal) -> u8 {
    u8::try_from(number.absolute.magnitude_range().start().unsigned_abs()).unwrap_or(u8::MAX)
}

/// A number without zeros at its ends, so that equal numbers are equal.
pub(super) fn plain(number: &Decimal) -> Decimal {
    let mut number = number.clone();
    number.absolute.trim_start();
    number.absolute.trim_end();
    number
}

/// How `DATETIME` prints a date.
#[derive(Clone, Debug)]
pub(super) enum DateOptions {
    /// A usual form.
    Style(DateStyle),
    /// Only the named parts.
    Parts(DateParts),
}

impl DateOptions {
    /// Reads `dateStyle: "long"` and its like. Parts win over a style, as the
    /// style is only there to be replaced.
    pub(super) fn read(options: Vec<(Name, Value)>, found: &mut Diagnostics) -> Self {
        let mut style = DateStyle::Long;
        let mut parts = DateParts::default();
        for (name, value) in options {
            let known = match &*name.text {
                "dateStyle" => date_style(&value).map(|read| style = read),
                "weekday" => part_style(&value).map(|read| parts.weekday = read),
                "day" => part_style(&value).map(|read| parts.day = read),
                "month" => part_style(&value).map(|read| parts.month = read),
                "year" => year_style(&value).map(|read| parts.year = read),
                // A time has one form in each language.
                "timeStyle" | "hour" | "minute" => Some(()),
                _ => {
                    found.report(unknown_option("DATETIME", &name, &DATE_OPTIONS));
                    continue;
                }
            };
            if known.is_none() {
                found.report(unknown_value(&name));
            }
        }
        if parts == DateParts::default() { DateOptions::Style(style) } else { DateOptions::Parts(parts) }
    }

    /// The date in words of the locale.
    pub(super) fn print(&self, date: Date, formats: &Formats) -> String {
        match self {
            DateOptions::Style(style) => formats.date(date, *style),
            DateOptions::Parts(parts) => formats.date_parts(date, *parts),
        }
    }
}

const NUMBER_OPTIONS: [&str; 6] =
    ["minimumFractionDigits", "maximumFractionDigits", "useGrouping", "style", "currency", "type"];

const DATE_OPTIONS: [&str; 8] = ["dateStyle", "timeStyle", "weekday", "day", "month", "year", "hour", "minute"];

fn unknown_option(function: &str, name: &Name, known: &[&str]) -> Diagnostic {
    let message = format!("`{function}` has no option `{}`", name.text);
    let found = Diagnostic::new(Code::FLUENT_UNKNOWN_FUNCTION_OPTION, name.span, message);
    found.suggest(&name.text, known.iter().copied())
}

fn unknown_value(name: &Name) -> Diagnostic {
    let message = format!("the option `{}` does not take this value", name.text);
    Diagnostic::new(Code::FLUENT_UNKNOWN_FUNCTION_OPTION, name.span, message)
}

fn digits(value: &Value) -> Option<u8> {
    let Value::Number(number) = value else { return None };
    number.to_string().parse().ok().filter(|&digits| digits <= FRACTION_LIMIT)
}

fn flag(value: &Value) -> Option<bool> {
    let written = match value {
        Value::Number(number) => number.to_string(),
        Value::Text(word) => word.to_string(),
        _ => return None,
    };
    match written.as_str() {
        "1" | "true" | "always" | "auto" => Some(true),
        "0" | "false" => Some(false),
        _ => None,
    }
}

fn one_of<'w>(value: &Value, words: &[&'w str]) -> Option<&'w str> {
    let Value::Text(written) = value else { return None };
    words.iter().copied().find(|word| *word == &**written)
}

fn currency_code(value: &Value) -> Option<Box<str>> {
    let Value::Text(code) = value else { return None };
    currency_decimals(code).map(|_| (&**code).into())
}

fn date_style(value: &Value) -> Option<DateStyle> {
    match one_of(value, &["full", "long", "medium", "short"])? {
        "full" => Some(DateStyle::Full),
        "long" => Some(DateStyle::Long),
        "medium" => Some(DateStyle::Medium),
        _ => Some(DateStyle::Short),
    }
}

fn part_style(value: &Value) -> Option<PartStyle> {
    match one_of(value, &["long", "short", "narrow", "numeric", "2-digit"])? {
        "long" => Some(PartStyle::Long),
        "short" | "narrow" => Some(PartStyle::Short),
        _ => Some(PartStyle::Numeric),
    }
}

/// Years have no names; two digits are the short form.
fn year_style(value: &Value) -> Option<PartStyle> {
    match one_of(value, &["numeric", "2-digit"])? {
        "2-digit" => Some(PartStyle::Short),
        _ => Some(PartStyle::Numeric),
    }
}
