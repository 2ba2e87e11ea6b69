//! Amounts with their currency.

use std::fmt;

/// An amount in one currency, exact to the currency's smallest unit or finer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Money {
    /// The amount in units of `10^-decimals`.
    pub minor: i64,
    /// How many decimals `minor` holds: those of the currency.
    pub decimals: u8,
    /// ISO 4217, three capital letters.
    pub currency: [u8; 3],
}

impl Money {
    /// Reads an amount such as `2950.00` or `2950`, without sign, currency or
    /// grouping. `None` if the currency is unknown, the amount is not written
    /// so, or it has more decimals than the currency.
    pub fn parse(amount: &str, currency: &str) -> Option<Money> {
        let decimals = currency_decimals(currency)?;
        let (whole, fraction) = amount.split_once('.').unwrap_or((amount, ""));
        let are_digits = |text: &str| text.bytes().all(|b| b.is_ascii_digit());
        let has_dot_without_digits = amount.contains('.') && fraction.is_empty();
        if whole.is_empty() || !are_digits(whole) || !are_digits(fraction) || has_dot_without_digits {
            return None;
        }
        if fraction.len() > usize::from(decimals) {
            return None;
        }
        let padded = format!("{whole}{fraction:0<width$}", width = usize::from(decimals));
        let currency = currency.as_bytes().try_into().ok()?;
        Some(Money { minor: padded.parse().ok()?, decimals, currency })
    }

    /// The ISO 4217 code.
    pub fn currency(&self) -> &str {
        std::str::from_utf8(&self.currency).unwrap_or("XXX")
    }

    /// `2950.00`: the amount with all decimals of the currency and a point.
    pub fn amount(&self) -> String {
        let scale = 10_i64.pow(u32::from(self.decimals));
        match self.decimals {
            0 => self.minor.to_string(),
            width => format!("{}.{:0width$}", self.minor / scale, self.minor % scale, width = usize::from(width)),
        }
    }

    /// So many percent less, rounded to the currency's smallest unit, half up.
    pub fn less_percent(self, percent: u8) -> Option<Money> {
        let share = i128::from(100_u8.checked_sub(percent)?);
        let hundredfold = i128::from(self.minor) * share;
        let minor = i64::try_from((hundredfold + 50).div_euclid(100)).ok()?;
        Some(Money { minor, ..self })
    }

    /// So much less in the same currency, but not less than nothing.
    pub fn less(self, other: Money) -> Option<Money> {
        let is_same = self.currency == other.currency && self.decimals == other.decimals;
        is_same.then(|| Money { minor: self.minor.saturating_sub(other.minor).max(0), ..self })
    }

    /// The sum of two amounts in one currency.
    pub fn plus(self, other: Money) -> Option<Money> {
        let is_same = self.currency == other.currency && self.decimals == other.decimals;
        is_same.then(|| Money { minor: self.minor.saturating_add(other.minor), ..self })
    }

    /// Nothing, in this currency.
    pub fn zero(self) -> Money {
        Money { minor: 0, ..self }
    }

    /// Whether nothing is after the decimal point.
    pub fn is_whole(&self) -> bool {
        self.minor % 10_i64.pow(u32::from(self.decimals)) == 0
    }
}

impl fmt::Display for Money {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.amount(), self.currency())
    }
}

/// How many decimals a currency of ISO 4217 has; `None` for an unknown code.
pub fn currency_decimals(code: &str) -> Option<u8> {
    if code.len() != 3 {
        return None;
    }
    let is_in = |list: &str| list.split_ascii_whitespace().any(|one| one == code);
    match () {
        () if is_in(TWO_DECIMALS) => Some(2),
        () if is_in(NO_DECIMALS) => Some(0),
        () if is_in(THREE_DECIMALS) => Some(3),
        () if is_in("CLF UYW") => Some(4),
        () => None,
    }
}

const NO_DECIMALS: &str = "BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF";

const THREE_DECIMALS: &str = "BHD IQD JOD KWD LYD OMR TND";

const TWO_DECIMALS: &str = "AED AFN ALL AMD ANG AOA ARS AUD AWG AZN BAM BBD BDT BGN BMD BND BOB BOV BRL BSD BTN \
    BWP BYN BZD CAD CDF CHE CHF CHW CNY COP COU CRC CUP CVE CZK DKK DOP DZD EGP ERN ETB EUR FJD FKP GBP GEL GHS GIP \
    GMD GTQ GYD HKD HNL HTG HUF IDR ILS INR IRR JMD KES KGS KHR KPW KYD KZT LAK LBP LKR LRD LSL MAD MDL MGA MKD MMK \
    MNT MOP MRU MUR MVR MWK MXN MXV MYR MZN NAD NGN NIO NOK NPR NZD PAB PEN PGK PHP PKR PLN QAR RON RSD RUB SAR SBD \
    SCR SDG SEK SGD SHP SLE SOS SRD SSP STN SVC SYP SZL THB TJS TMT TOP TRY TTD TWD TZS UAH USD USN UYU UZS VED VES \
    WST XCD XCG YER ZAR ZMW ZWG";

#[cfg(test)]
mod tests {
    use super::Money;

    fn check(amount: &str, currency: &str, expected: Option<&str>) {
        let read = Money::parse(amount, currency).map(|money| money.to_string());
        assert_eq!(read.as_deref(), expected, "{amount} {currency}");
    }

    #[test]
    fn what_is_taken_off_is_rounded_half_up_and_stops_at_nothing() {
        let money = |text: &str| Money::parse(text, "EUR").expect("an amount");
        assert_eq!(money("2950.00").less_percent(15).unwrap().to_string(), "2507.50 EUR");
        assert_eq!(money("0.33").less_percent(50).unwrap().to_string(), "0.17 EUR");
        assert_eq!(money("99.99").less_percent(100).unwrap().to_string(), "0.00 EUR");
        assert_eq!(money("100").less(money("250")).unwrap().to_string(), "0.00 EUR");
        assert_eq!(money("100").less(Money::parse("1", "USD").unwrap()), None);
    }

    #[test]
    fn amounts_are_exact_and_have_the_decimals_of_their_currency() {
        check("2950.00", "USD", Some("2950.00 USD"));
        check("2950", "EUR", Some("2950.00 EUR"));
        check("0.5", "EUR", Some("0.50 EUR"));
        check("1200", "JPY", Some("1200 JPY"));
        check("1200.5", "JPY", None);
        check("1,200", "EUR", None);
        check("$1200", "EUR", None);
        check("1200.", "EUR", None);
        check("1200", "EURO", None);
        check("1200", "XYZ", None);
    }
}
