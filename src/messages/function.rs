//! `NUMBER` and `DATETIME`: their options, and what they do.
//!
//! Options are read once, when a message is parsed. An option that does not
//! exist is a warning there and is ignored here.

use fixed_decimal::UnsignedRoundingMode;

use crate::calendar::{Date, Money, Time, currency_decimals};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::format::{DateParts, DateStyle, Decimal, Formats, NumberStyle, PartStyle, Plural, TimeParts};
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
        let least = -i16::from(self.min_fraction);
        match self.max_fraction {
            // Rounding leaves zeros, and padding takes away those that are too many.
            Some(max) => {
                shaped.absolute.round_with_mode(-i16::from(max.max(self.min_fraction)), HALVES_AWAY);
                shaped.absolute.pad_end(least);
            }
            None if self.min_fraction > fraction_digits(&shaped) => shaped.absolute.pad_end(least),
            None => {}
        }
        shaped
    }

    /// The plural category of the number as it is printed.
    pub(super) fn plural(&self, number: &Decimal, formats: &Formats) -> Plural {
        let shaped = self.shaped(number);
        if self.is_ordinal { formats.ordinal(&shaped) } else { formats.cardinal(&shaped) }
    }

    /// The number in words of the locale.
    pub(super) fn print(&self, number: &Decimal, formats: &Formats) -> String {
        if let NumberKind::Currency(code) = &self.kind {
            return self.print_amount(number, code, formats);
        }
        let is_percent = matches!(self.kind, NumberKind::Percent);
        print_number(&self.shaped(number), !self.is_ungrouped, is_percent, formats)
    }

    /// An amount that has a currency already.
    pub(super) fn print_money(&self, money: Money, formats: &Formats) -> String {
        let amount = money.amount().parse().unwrap_or_default();
        self.print_amount(&amount, money.currency(), formats)
    }

    /// An amount with the decimals of its currency, which it loses where they
    /// are zeros and no digits are asked for.
    fn print_amount(&self, amount: &Decimal, currency: &str, formats: &Formats) -> String {
        let usual = currency_decimals(currency).unwrap_or(0);
        let most = self.max_fraction.unwrap_or(usual).max(self.min_fraction);
        let mut amount = plain(amount);
        amount.absolute.round_with_mode(-i16::from(most), HALVES_AWAY);
        amount.absolute.trim_end();
        let least = match self.min_fraction {
            0 if fraction_digits(&amount) == 0 => 0,
            0 => usual.min(most),
            asked => asked,
        };
        if least > fraction_digits(&amount) {
            amount.absolute.pad_end(-i16::from(least));
        }
        formats.amount(&amount, currency, !self.is_ungrouped)
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
    let lowest = *number.absolute.magnitude_range().start();
    u8::try_from(lowest.min(0).unsigned_abs()).unwrap_or(u8::MAX)
}

/// A number without zeros at its ends, so that equal numbers are equal.
pub(super) fn plain(number: &Decimal) -> Decimal {
    let mut number = number.clone();
    number.absolute.trim_start();
    number.absolute.trim_end();
    number
}

/// How `DATETIME` prints a date or a time of day. Of each, only its own options
/// count.
#[derive(Clone, Debug)]
pub(super) struct DateOptions {
    style: DateStyle,
    /// Only these parts of a date, if there are any.
    parts: DateParts,
    /// Only these parts of a time, if there are any.
    time: TimeParts,
    asked: Asked,
}

/// What the options are about.
#[derive(Clone, Copy, Debug, Default)]
struct Asked {
    date: bool,
    time: bool,
}

impl DateOptions {
    /// Reads `dateStyle: "long"` and its like. Parts win over a style, as the
    /// style is only there to be replaced.
    pub(super) fn read(options: Vec<(Name, Value)>, found: &mut Diagnostics) -> Self {
        let mut read = DateOptions {
            style: DateStyle::Long,
            parts: DateParts::default(),
            time: TimeParts::default(),
            asked: Asked::default(),
        };
        for (name, value) in options {
            let (parts, time) = (&mut read.parts, &mut read.time);
            let known = match &*name.text {
                "dateStyle" => style(&value).map(|style| read.style = style),
                "weekday" => name_style(&value).map(|style| parts.weekday = style),
                "day" => number_style(&value).map(|style| parts.day = style),
                "month" => name_style(&value).or_else(|| number_style(&value)).map(|style| parts.month = style),
                "year" => year_style(&value).map(|style| parts.year = style),
                // Facts know no seconds and no zone, so that all styles are one.
                "timeStyle" => style(&value).map(drop),
                "hour" => number_style(&value).map(|style| time.hour = style),
                "minute" => number_style(&value).map(|style| time.minute = style),
                _ => {
                    found.report(unknown_option("DATETIME", &name, &DATE_OPTIONS));
                    continue;
                }
            };
            match known {
                None => found.report(unknown_value(&name)),
                Some(()) if TIME_OPTIONS.contains(&&*name.text) => read.asked.time = true,
                Some(()) => read.asked.date = true,
            }
        }
        read
    }

    /// The date in words of the locale. `None` where nothing is asked of a date.
    pub(super) fn date(&self, date: Date, formats: &Formats) -> Option<String> {
        let is_asked = self.asked.date || !self.asked.time;
        is_asked.then(|| match self.parts == DateParts::default() {
            true => formats.date(date, self.style),
            false => formats.date_parts(date, self.parts),
        })
    }

    /// The time in words of the locale. `None` where nothing is asked of a time.
    pub(super) fn time(&self, time: Time, formats: &Formats) -> Option<String> {
        let is_asked = self.asked.time || !self.asked.date;
        is_asked.then(|| formats.time_parts(time, self.time))
    }
}

const NUMBER_OPTIONS: [&str; 6] =
    ["minimumFractionDigits", "maximumFractionDigits", "useGrouping", "style", "currency", "type"];

const TIME_OPTIONS: [&str; 3] = ["timeStyle", "hour", "minute"];

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

fn style(value: &Value) -> Option<DateStyle> {
    match one_of(value, &["full", "long", "medium", "short"])? {
        "full" => Some(DateStyle::Full),
        "long" => Some(DateStyle::Long),
        "medium" => Some(DateStyle::Medium),
        _ => Some(DateStyle::Short),
    }
}

/// One letter is too little for readers: the narrow form is the short one.
fn name_style(value: &Value) -> Option<PartStyle> {
    match one_of(value, &["long", "short", "narrow"])? {
        "long" => Some(PartStyle::Long),
        _ => Some(PartStyle::Short),
    }
}

fn number_style(value: &Value) -> Option<PartStyle> {
    match one_of(value, &["numeric", "2-digit"])? {
        "2-digit" => Some(PartStyle::TwoDigit),
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

#[cfg(test)]
mod tests;
