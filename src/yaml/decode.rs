//! Values of YAML as values of ours.

use crate::calendar::{Date, Day, Instant, Money, Time, Zone, currency_decimals, parse_date};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::source::Spanned;
use crate::url::WebUrl;
use crate::yaml::{Fields, Node, Shape};

/// A type that a YAML value can be read as.
pub trait Decode: Sized {
    /// Reads the value, or reports why it is none and returns `None`.
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self>;
}

/// Reports "must be …, found …" at the value.
fn wrong_type<T>(node: &Node, expected: &str, found: &mut Diagnostics) -> Option<T> {
    let message = match &node.shape {
        Shape::Scalar(scalar) if scalar.is_quoted => format!("must be {expected}, found the text `{}`", scalar.text),
        Shape::Scalar(scalar) => format!("must be {expected}, found `{}`", scalar.text),
        _ => format!("must be {expected}, found {}", node.shape_name()),
    };
    let fault = Diagnostic::new(Code::YAML_WRONG_TYPE, node.span, message);
    let is_number_or_flag = matches!(&node.shape, Shape::Scalar(scalar) if scalar.is_quoted
        && (scalar.text.parse::<f64>().is_ok() || matches!(scalar.text.as_str(), "true" | "false")));
    found.report(if is_number_or_flag { fault.help("take the quotation marks away") } else { fault });
    None
}

fn fault<T>(code: Code, node: &Node, message: String, help: &str, found: &mut Diagnostics) -> Option<T> {
    found.report(Diagnostic::new(code, node.span, message).help(help));
    None
}

impl Decode for String {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        match node.as_text() {
            Some(text) => Some(text.to_owned()),
            None => wrong_type(node, "text", found),
        }
    }
}

impl Decode for bool {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        match &node.shape {
            Shape::Scalar(scalar) if !scalar.is_quoted && scalar.text == "true" => Some(true),
            Shape::Scalar(scalar) if !scalar.is_quoted && scalar.text == "false" => Some(false),
            _ => wrong_type(node, "`true` or `false`", found),
        }
    }
}

macro_rules! decode_integer {
    ($($type:ty),*) => {$(
        impl Decode for $type {
            fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
                let read = match &node.shape {
                    Shape::Scalar(scalar) if !scalar.is_quoted => scalar.text.parse::<i128>().ok(),
                    _ => None,
                };
                let Some(read) = read else { return wrong_type(node, "a whole number", found) };
                let value = <$type>::try_from(read).ok();
                if value.is_none() {
                    let message = format!("`{read}` is outside {}–{}", <$type>::MIN, <$type>::MAX);
                    found.report(Diagnostic::new(Code::YAML_OUT_OF_RANGE, node.span, message));
                }
                value
            }
        }
    )*};
}

decode_integer!(u8, u16, u32, u64, i32, i64);

impl Decode for f64 {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let read = match &node.shape {
            Shape::Scalar(scalar) if !scalar.is_quoted => scalar.text.parse::<f64>().ok(),
            _ => None,
        };
        match read.filter(|value| value.is_finite()) {
            Some(value) => Some(value),
            None => wrong_type(node, "a number", found),
        }
    }
}

impl Decode for Day {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let Some(text) = node.as_text() else { return wrong_type(node, "a date", found) };
        match parse_date(text) {
            Some(day) => Some(day),
            None => {
                let help = "write `2026-05-18`, or `2026-05` where the day is not known yet";
                fault(Code::YAML_DATE, node, date_fault(text), help, found)
            }
        }
    }
}

impl Decode for Date {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let Some(text) = node.as_text() else { return wrong_type(node, "a date", found) };
        match parse_date(text).and_then(Day::exact) {
            Some(date) => Some(date),
            None => fault(Code::YAML_DATE, node, date_fault(text), "write `2026-05-18`", found),
        }
    }
}

/// Text in the form of a date names a day that does not exist; other text is
/// no date at all.
fn date_fault(text: &str) -> String {
    let has_form = text.len() == 10 && text.bytes().all(|b| b.is_ascii_digit() || b == b'-');
    match has_form {
        true => format!("the day `{text}` does not exist"),
        false => format!("`{text}` is not a date"),
    }
}

impl Decode for Time {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let read = node.as_text().filter(|text| text.len() == 5).and_then(|text| text.parse::<Time>().ok());
        match read {
            Some(time) => Some(time),
            None => wrong_type(node, "a time of day such as `18:30`", found),
        }
    }
}

impl Decode for Instant {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        match node.as_text().and_then(|text| text.parse::<Instant>().ok()) {
            Some(instant) => Some(instant),
            None => wrong_type(node, "an instant such as `2026-11-22T09:00:00Z`", found),
        }
    }
}

impl Decode for Zone {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let Some(text) = node.as_text() else { return wrong_type(node, "a time zone", found) };
        if let Some(zone) = Zone::parse(text) {
            return Some(zone);
        }
        let message = format!("`{text}` is not a time zone");
        let names = Zone::names();
        let fault = Diagnostic::new(Code::YAML_TIME_ZONE, node.span, message);
        let near = names.iter().map(String::as_str);
        let ends_so = |name: &&String| name.ends_with(&format!("/{text}"));
        let help = match (crate::diag::nearest(text, near), names.iter().find(ends_so)) {
            (_, Some(name)) => format!("did you mean `{name}`?"),
            (Some(name), _) => format!("did you mean `{name}`?"),
            (None, None) => "use a name such as `Europe/Madrid`".to_owned(),
        };
        found.report(fault.help(help));
        None
    }
}

impl Decode for Locale {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let Some(text) = node.as_text() else { return wrong_type(node, "a language tag", found) };
        match Locale::parse(text) {
            Some(locale) => Some(locale),
            None => {
                let message = format!("`{text}` is not a language tag");
                fault(Code::YAML_LANGUAGE, node, message, &tag_help(text), found)
            }
        }
    }
}

/// What to write in the place of a text that is no language tag.
pub fn tag_help(text: &str) -> String {
    match Locale::parse(&text.replace('_', "-")) {
        Some(locale) => format!("write `{locale}`, with a hyphen"),
        None => "write the tag of the language, as `es` or `pt-BR`".to_owned(),
    }
}

impl Decode for Money {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::new(node, "a price", found);
        let amount = fields.require_spanned::<String>("amount", "the amount, as `\"2950.00\"`");
        let currency = fields.require_spanned::<String>("currency", "the ISO 4217 code, as `EUR`");
        fields.finish();
        money(amount?.as_ref().map(String::as_str), currency?.as_ref().map(String::as_str), found)
    }
}

/// An amount and a currency that were written apart.
pub fn money(amount: Spanned<&str>, currency: Spanned<&str>, found: &mut Diagnostics) -> Option<Money> {
    let Some(decimals) = currency_decimals(currency.value) else {
        let message = format!("`{}` is not a currency code of ISO 4217", currency.value);
        found.report(Diagnostic::new(Code::YAML_MONEY, currency.span, message));
        return None;
    };
    let read = Money::parse(amount.value, currency.value);
    if read.is_none() {
        let written = amount.value.split_once('.').map_or(0, |(_, fraction)| fraction.len());
        let message = match amount.value.bytes().all(|b| b.is_ascii_digit() || b == b'.') {
            true if written > usize::from(decimals) => {
                format!("`{}` has {written} decimals; {} has {decimals}", amount.value, currency.value)
            }
            _ => format!("`{}` is not an amount", amount.value),
        };
        let help = "write `\"2950.00\"`, without currency sign or thousands separators";
        found.report(Diagnostic::new(Code::YAML_MONEY, amount.span, message).help(help));
    }
    read
}

impl Decode for WebUrl {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let Some(text) = node.as_text() else { return wrong_type(node, "a web address", found) };
        match WebUrl::parse(text) {
            Some(url) => Some(url),
            None => {
                let message = format!("`{text}` is not a web address");
                fault(Code::YAML_URL, node, message, "write it whole, beginning with `https://`", found)
            }
        }
    }
}
