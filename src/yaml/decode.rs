//! Values of YAML as values of ours.

use std::num::NonZeroU16;
use std::sync::LazyLock;

use crate::calendar::{Date, Day, Instant, Money, Quantity, Time, Zone, currency_decimals, parse_date};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::source::Spanned;
use crate::url::WebUrl;
use crate::yaml::describe::LANGUAGE;
use crate::yaml::{Fields, Node, Shape, Type, describe};

/// A type that a YAML value can be read as.
pub trait Decode: Sized {
    /// Reads the value, or reports why it is none and returns `None`.
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self>;

    /// What such a value may be.
    fn kind() -> Type;
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

    fn kind() -> Type {
        Type::Text
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

    fn kind() -> Type {
        Type::Flag
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

            fn kind() -> Type {
                Type::Integer {
                    min: i64::try_from(<$type>::MIN).unwrap_or(i64::MIN),
                    max: i64::try_from(<$type>::MAX).unwrap_or(i64::MAX),
                }
            }
        }
    )*};
}

decode_integer!(u8, u16, u32, u64, i32, i64);

impl Decode for NonZeroU16 {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let value = NonZeroU16::new(u16::decode(node, found)?);
        if value.is_none() {
            let message = format!("`0` is outside 1–{}", u16::MAX);
            found.report(Diagnostic::new(Code::YAML_OUT_OF_RANGE, node.span, message));
        }
        value
    }

    fn kind() -> Type {
        Type::Integer { min: 1, max: u16::MAX.into() }
    }
}

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

    fn kind() -> Type {
        Type::Number
    }
}

impl Decode for Quantity {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        match node.as_text().and_then(Quantity::parse) {
            Some(quantity) => Some(quantity),
            None => wrong_type(node, "a number such as `3` or `3.2`", found),
        }
    }

    fn kind() -> Type {
        Type::Number
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

    fn kind() -> Type {
        Type::Form { pattern: r"^\d{4}-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$", example: "2026-05-18" }
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

    fn kind() -> Type {
        Type::Form { pattern: r"^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$", example: "2026-05-18" }
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

    fn kind() -> Type {
        Type::Form { pattern: r"^([01]\d|2[0-3]):[0-5]\d$", example: "18:30" }
    }
}

impl Decode for Instant {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        match node.as_text().and_then(|text| text.parse::<Instant>().ok()) {
            Some(instant) => Some(instant),
            None => wrong_type(node, "an instant such as `2026-11-22T09:00:00Z`", found),
        }
    }

    fn kind() -> Type {
        Type::Form { pattern: r"^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", example: "2026-11-22T09:00:00Z" }
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

    fn kind() -> Type {
        static NAMES: LazyLock<Vec<String>> = LazyLock::new(Zone::names);
        static KNOWN: LazyLock<Vec<&'static str>> = LazyLock::new(|| NAMES.iter().map(String::as_str).collect());
        Type::Name { what: "a time zone", known: &KNOWN }
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

    fn kind() -> Type {
        Type::Form { pattern: LANGUAGE, example: "pt-BR" }
    }
}

/// Names of languages that people write in the place of tags.
const NAMES: [(&str, &str); 14] = [
    ("english inglés inglês anglais inglese", "en"),
    ("spanish español castellano espanhol espagnol spagnolo", "es"),
    ("portuguese portugués português portugais portoghese", "pt"),
    ("french francés francês français francese", "fr"),
    ("italian italiano italien", "it"),
    ("german deutsch alemán alemão allemand tedesco", "de"),
    ("dutch nederlands", "nl"),
    ("polish polski", "pl"),
    ("catalan català catalán", "ca"),
    ("galician galego gallego", "gl"),
    ("arabic العربية", "ar"),
    ("chinese 中文", "zh"),
    ("japanese 日本語", "ja"),
    ("russian русский", "ru"),
];

/// What to write in the place of a text that is no language tag.
pub fn tag_help(text: &str) -> String {
    match Locale::parse(&text.replace('_', "-")) {
        Some(locale) => format!("write `{locale}`, with a hyphen"),
        None => match NAMES.iter().find(|(names, _)| names.split(' ').any(|name| name == text.to_lowercase())) {
            Some((_, tag)) => format!("write `{tag}`, not `{text}`"),
            None => "write the tag of the language, as `es` or `pt-BR`".to_owned(),
        },
    }
}

impl Decode for Money {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let mut fields = Fields::new(node, "a price", found);
        let (amount, currency) = price_fields(&mut fields);
        fields.finish();
        money(amount?.as_ref().map(String::as_str), currency?.as_ref().map(String::as_str), found)
    }

    fn kind() -> Type {
        Type::Record(describe("an amount", price_fields))
    }
}

/// Amount and currency, both as they are written.
fn price_fields(fields: &mut Fields<'_, '_>) -> (Option<Spanned<String>>, Option<Spanned<String>>) {
    let amount = fields.require_spanned::<Amount>("amount", "the amount, as `\"2950.00\"`");
    let currency = fields.require_spanned::<Currency>("currency", "the ISO 4217 code, as `EUR`");
    (amount.map(|one| Spanned::new(one.value.0, one.span)), currency.map(|one| Spanned::new(one.value.0, one.span)))
}

/// An amount as it is written; [`money`] tells whether it is one.
pub struct Amount(pub String);

impl Decode for Amount {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        String::decode(node, found).map(Amount)
    }

    fn kind() -> Type {
        Type::Either(vec![Type::Form { pattern: r"^\d+(\.\d+)?$", example: "2950.00" }, Type::Number])
    }
}

/// A currency as it is written; [`money`] tells whether it is one.
pub struct Currency(pub String);

impl Decode for Currency {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        String::decode(node, found).map(Currency)
    }

    fn kind() -> Type {
        Type::Form { pattern: "^[A-Z]{3}$", example: "EUR" }
    }
}

/// An amount and a currency that were written apart.
pub fn money(amount: Spanned<&str>, currency: Spanned<&str>, found: &mut Diagnostics) -> Option<Money> {
    let Some(decimals) = currency_decimals(currency.value) else {
        let message = format!("`{}` is not a currency code of ISO 4217", currency.value);
        let fault = Diagnostic::new(Code::YAML_MONEY, currency.span, message);
        found.report(fault.help("write its three letters, as `EUR`"));
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
            Some(url) => {
                if let Some(rest) = url.as_str().strip_prefix("http://") {
                    let fault =
                        Diagnostic::new(Code::YAML_NOT_HTTPS, node.span, format!("`{text}` is not an https address"));
                    found.report(fault.help(format!("write `https://{rest}`")));
                }
                Some(url)
            }
            None => {
                let message = format!("`{text}` is not a web address");
                fault(Code::YAML_URL, node, message, "write it whole, beginning with `https://`", found)
            }
        }
    }

    fn kind() -> Type {
        Type::Form { pattern: r"^https://[^\s/]+", example: "https://example.org/" }
    }
}
