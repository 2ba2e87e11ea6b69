//! Exact small numbers: units of education, credits, figures.

use std::fmt;
use std::iter::Sum;
use std::ops::Add;

/// A number with at most three decimals, exact.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Quantity {
    /// The number in thousandths.
    thousandths: i64,
}

impl Quantity {
    /// Nothing.
    pub const ZERO: Quantity = Quantity { thousandths: 0 };

    /// A whole number.
    pub fn whole(number: u32) -> Quantity {
        Quantity { thousandths: i64::from(number) * 1000 }
    }

    /// Reads `3`, `3.2` or `-0.125`. `None` for other text, for more than three
    /// decimals and for more than twelve digits before them.
    pub fn parse(text: &str) -> Option<Quantity> {
        let (sign, digits) = match text.strip_prefix('-') {
            Some(rest) => (-1, rest),
            None => (1, text),
        };
        let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
        let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let has_dot_alone = digits.contains('.') && fraction.is_empty();
        let fits = (1..=12).contains(&whole.len()) && fraction.len() <= 3;
        if !fits || has_dot_alone || !are_digits(whole) || !are_digits(fraction) {
            return None;
        }
        let padded: i64 = format!("{whole}{fraction:0<3}").parse().ok()?;
        Some(Quantity { thousandths: sign * padded })
    }

    /// The number as far as it is whole; nothing where it is not.
    pub fn as_whole(self) -> Option<i64> {
        (self.thousandths % 1000 == 0).then_some(self.thousandths / 1000)
    }

    /// Whether it is below zero.
    pub fn is_negative(self) -> bool {
        self.thousandths < 0
    }
}

impl fmt::Display for Quantity {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let sign = if self.is_negative() { "-" } else { "" };
        let (whole, rest) = (self.thousandths.unsigned_abs() / 1000, self.thousandths.unsigned_abs() % 1000);
        match rest {
            0 => write!(f, "{sign}{whole}"),
            rest => write!(f, "{sign}{whole}.{}", format!("{rest:03}").trim_end_matches('0')),
        }
    }
}

impl Add for Quantity {
    type Output = Quantity;

    fn add(self, other: Quantity) -> Quantity {
        Quantity { thousandths: self.thousandths.saturating_add(other.thousandths) }
    }
}

impl Sum for Quantity {
    fn sum<I: Iterator<Item = Quantity>>(all: I) -> Quantity {
        all.fold(Quantity::ZERO, Add::add)
    }
}

#[cfg(test)]
mod tests {
    use super::Quantity;

    fn check(text: &str, expected: Option<&str>) {
        assert_eq!(Quantity::parse(text).map(|read| read.to_string()).as_deref(), expected, "{text}");
    }

    #[test]
    fn quantities_are_exact() {
        check("3", Some("3"));
        check("3.20", Some("3.2"));
        check("0.125", Some("0.125"));
        check("-4.5", Some("-4.5"));
        check("3.1415", None);
        check("3.", None);
        check(".5", None);
        check("1,000", None);
        check("", None);
        let sum: Quantity = ["3.2", "1.5", "0.3"].iter().filter_map(|text| Quantity::parse(text)).sum();
        assert_eq!(sum.to_string(), "5");
    }
}
