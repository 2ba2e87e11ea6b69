//! Numbers, percentages and ranges of numbers.

use fixed_decimal::{Decimal, SignedRoundingMode, UnsignedRoundingMode};
use icu_decimal::DecimalFormatter;
use icu_decimal::options::GroupingStrategy;

use crate::locale::Locale;

/// How a number is written. The default is the number as it is, grouped.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct NumberStyle {
    /// At least this many decimals; zeros fill up.
    pub min_fraction: u8,
    /// At most this many decimals, halves rounded away from zero. `None`
    /// keeps those of the value.
    pub max_fraction: Option<u8>,
    /// Whether thousands are set apart where the language does so.
    pub grouping: bool,
    /// Whether the value counts hundredths and is written with its sign.
    pub percent: bool,
}

impl Default for NumberStyle {
    fn default() -> NumberStyle {
        NumberStyle { min_fraction: 0, max_fraction: None, grouping: true, percent: false }
    }
}

/// The number forms of one locale.
#[derive(Debug)]
pub(super) struct Numbers {
    grouped: DecimalFormatter,
    plain: DecimalFormatter,
    percent: (&'static str, &'static str),
    range: &'static str,
}

impl Numbers {
    pub(super) fn new(locale: &Locale) -> Option<Numbers> {
        let load = |grouping: GroupingStrategy| DecimalFormatter::try_new(locale.id().into(), grouping.into()).ok();
        Some(Numbers {
            grouped: load(GroupingStrategy::Auto)?,
            plain: load(GroupingStrategy::Never)?,
            percent: percent(locale),
            range: range(locale),
        })
    }

    pub(super) fn number(&self, value: &Decimal, style: NumberStyle) -> String {
        let formatter = if style.grouping { &self.grouped } else { &self.plain };
        let digits = match (style.min_fraction, style.max_fraction) {
            (0, None) => formatter.format(value).to_string(),
            _ => formatter.format(&with_fraction(value, style)).to_string(),
        };
        match (style.percent, self.percent) {
            (true, (before, after)) => [before, &digits, after].concat(),
            (false, _) => digits,
        }
    }

    pub(super) fn range(&self, low: &Decimal, high: &Decimal) -> String {
        let low = self.grouped.format(low).to_string();
        let high = self.grouped.format(high).to_string();
        if low == high {
            return low;
        }
        [low.as_str(), self.range, &high].concat()
    }
}

fn with_fraction(value: &Decimal, style: NumberStyle) -> Decimal {
    let mut value = value.clone();
    if let Some(most) = style.max_fraction {
        let away_from_zero = SignedRoundingMode::Unsigned(UnsignedRoundingMode::HalfExpand);
        value.round_with_mode(-i16::from(most), away_from_zero);
    }
    value.absolute.pad_end(-i16::from(style.min_fraction));
    value
}

/// What stands before and after a percentage.
fn percent(locale: &Locale) -> (&'static str, &'static str) {
    match (locale.language(), locale.region()) {
        ("es", None | Some("ES" | "GQ")) => ("", "\u{a0}%"),
        ("fr" | "de", Some("CH")) => ("", "%"),
        ("ca" | "cs" | "da" | "de" | "fi" | "fr" | "gl" | "hr" | "lt" | "nb" | "nn" | "no", _) => ("", "\u{a0}%"),
        ("ro" | "ru" | "sk" | "sl" | "sv", _) => ("", "\u{a0}%"),
        ("ar", _) => ("", "\u{200e}%\u{200e}"),
        ("fa", _) => ("", "٪"),
        ("eu", _) => ("%\u{a0}", ""),
        ("tr", _) => ("%", ""),
        _ => ("", "%"),
    }
}

/// What stands between two numbers.
fn range(locale: &Locale) -> &'static str {
    match (locale.language(), locale.region()) {
        ("pt", Some(region)) if region != "BR" => " - ",
        ("ca" | "da" | "es" | "eu" | "it" | "nl" | "th" | "vi" | "zh", _) => "-",
        ("ro", _) => " - ",
        ("bg" | "hr" | "sk", _) => " – ",
        ("et", _) => "‒",
        ("ja", _) => "～",
        ("ko", _) => "~",
        _ => "–",
    }
}

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use super::NumberStyle;
    use crate::format::Decimal;
    use crate::format::tests::formats;

    fn decimal(text: &str) -> Decimal {
        text.parse().expect("a number")
    }

    /// Columns: 20852, 1234.5, 81 percent, from 4 to 6.
    fn check(tag: &str, expected: [&str; 4]) {
        let formats = formats(tag);
        let found = [
            formats.number(&decimal("20852"), NumberStyle::default()),
            formats.number(&decimal("1234.5"), NumberStyle::default()),
            formats.number(&decimal("81"), NumberStyle { percent: true, ..NumberStyle::default() }),
            formats.number_range(&decimal("4"), &decimal("6")),
        ];
        assert_eq!(found, expected, "{tag}");
    }

    #[test]
    fn numbers_are_grouped_and_joined_as_the_locale_does() {
        check("en", ["20,852", "1,234.5", "81%", "4–6"]);
        check("en-US", ["20,852", "1,234.5", "81%", "4–6"]);
        check("en-GB", ["20,852", "1,234.5", "81%", "4–6"]);
        check("es", ["20.852", "1234,5", "81\u{a0}%", "4-6"]);
        check("es-419", ["20,852", "1,234.5", "81%", "4-6"]);
        check("es-MX", ["20,852", "1,234.5", "81%", "4-6"]);
        check("pt", ["20.852", "1.234,5", "81%", "4–6"]);
        check("pt-BR", ["20.852", "1.234,5", "81%", "4–6"]);
        check("pt-PT", ["20\u{a0}852", "1234,5", "81%", "4 - 6"]);
        check("fr", ["20\u{202f}852", "1\u{202f}234,5", "81\u{a0}%", "4–6"]);
        check("fr-CA", ["20\u{a0}852", "1\u{a0}234,5", "81\u{a0}%", "4–6"]);
        check("it", ["20.852", "1234,5", "81%", "4-6"]);
        check("de", ["20.852", "1.234,5", "81\u{a0}%", "4–6"]);
        check("ca", ["20.852", "1.234,5", "81\u{a0}%", "4-6"]);
        check("ar", ["20,852", "1,234.5", "81\u{200e}%\u{200e}", "4–6"]);
        check("nl", ["20.852", "1.234,5", "81%", "4-6"]);
        check("pl", ["20\u{a0}852", "1234,5", "81%", "4–6"]);
    }

    fn check_style(value: &str, style: NumberStyle, expected: &str) {
        assert_eq!(formats("en").number(&decimal(value), style), expected, "{value}");
    }

    #[test]
    fn decimals_are_kept_unless_the_style_says_otherwise() {
        let style = NumberStyle::default();
        check_style("2.50", style, "2.50");
        check_style("2", NumberStyle { min_fraction: 2, ..style }, "2.00");
        check_style("2.345", NumberStyle { max_fraction: Some(2), ..style }, "2.35");
        check_style("2.5", NumberStyle { max_fraction: Some(0), ..style }, "3");
        check_style("2.5", NumberStyle { min_fraction: 1, max_fraction: Some(3), ..style }, "2.5");
        check_style("20852", NumberStyle { grouping: false, ..style }, "20852");
    }

    #[test]
    fn equal_ends_are_one_number() {
        assert_eq!(formats("es").number_range(&decimal("4"), &decimal("4")), "4");
    }
}
