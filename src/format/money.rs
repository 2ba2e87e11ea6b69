//! Amounts with the signs of their currencies, from the tables of CLDR.
//!
//! Amounts are never converted, and a currency without a sign in the language
//! is named by its code. How many decimals an amount has is not the language's
//! business but the currency's.

use fixed_decimal::{Decimal, Sign};

use crate::calendar::Money;
use crate::format::number::{NumberStyle, Numbers};
use crate::locale::Locale;

/// The money forms of one locale.
#[derive(Debug)]
pub(super) struct Currencies {
    place: Place,
    /// Codes and signs; the first of two for one code counts.
    signs: Vec<(&'static str, &'static str)>,
}

/// Where the sign stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Place {
    /// Before the number and touching it, unless it ends with a letter.
    Touching,
    /// Before the number, set apart.
    Before,
    /// After the number, set apart.
    After,
    /// After the number; the amount begins with a mark that keeps both in the
    /// direction of the text.
    AfterMarked,
}

impl Currencies {
    pub(super) fn new(locale: &Locale) -> Currencies {
        let (place, tables) = table(locale);
        let own = locale.region().and_then(|region| LOCAL.iter().find(|(_, (of, _))| *of == region));
        let signs = tables.iter().flat_map(|table| table.split(' ')).filter_map(|sign| sign.split_once('='));
        Currencies { place, signs: own.map(|&(code, (_, sign))| (code, sign)).into_iter().chain(signs).collect() }
    }

    pub(super) fn money(&self, numbers: &Numbers, money: Money, drop_zero_decimals: bool) -> String {
        let mut amount = Decimal::from(money.minor.unsigned_abs());
        amount.multiply_pow10(-i16::from(money.decimals));
        if drop_zero_decimals && money.is_whole() {
            amount.absolute.trim_end();
        } else {
            amount.absolute.pad_end(-i16::from(money.decimals));
        }
        let number = numbers.number(&amount, NumberStyle::default());
        self.signed(&number, money.minor < 0, money.currency())
    }

    /// An amount with the digits that it has.
    pub(super) fn amount(&self, numbers: &Numbers, amount: &Decimal, currency: &str, grouping: bool) -> String {
        let number =
            numbers.number(&amount.clone().with_sign(Sign::None), NumberStyle { grouping, ..NumberStyle::default() });
        self.signed(&number, amount.sign() == Sign::Negative, currency)
    }

    fn signed(&self, number: &str, is_negative: bool, currency: &str) -> String {
        let minus = if is_negative { "-" } else { "" };
        let sign = self.sign(currency);
        match self.place {
            Place::Touching if sign.ends_with(is_sign) => [minus, sign, number].concat(),
            Place::Touching | Place::Before => [minus, sign, "\u{a0}", number].concat(),
            Place::After => [minus, number, "\u{a0}", sign].concat(),
            Place::AfterMarked => ["\u{200f}", minus, number, "\u{a0}", sign].concat(),
        }
    }

    fn sign<'a>(&self, code: &'a str) -> &'a str {
        self.signs.iter().find(|(one, _)| *one == code).map_or(code, |(_, sign)| sign)
    }
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric() && c != '.'
}

fn table(locale: &Locale) -> (Place, &'static [&'static str]) {
    match (locale.language(), locale.region()) {
        ("en", None | Some("US" | "IN" | "PH")) => (Place::Touching, &["USD=$ JPY=¥ PHP=₱", WORLD]),
        ("en", _) => (Place::Touching, &["PHP=₱", WORLD]),
        ("es", None | Some("ES" | "GQ")) => (Place::After, &["EUR=€ THB=฿ USD=US$ VND=₫ XCG=Cg. XPF=CFPF"]),
        ("es", Some("MX")) => (Place::Touching, &["MRU=UM XCG=Cg. XPF=CFPF"]),
        ("es", _) => (Place::Touching, &["XCG=Cg. XPF=CFPF"]),
        ("pt", None | Some("BR")) => (Place::Before, &["AUD=AU$ THB=฿", WORLD]),
        ("pt", _) => (Place::After, &["AUD=AU$ THB=฿", WORLD]),
        ("fr", Some("CA")) => (Place::After, &[FRENCH_CANADIAN]),
        ("fr", _) => (Place::After, &[FRENCH]),
        ("it", Some("CH")) => (Place::Before, &[ITALIAN]),
        ("it", _) => (Place::After, &[ITALIAN]),
        ("de", Some("AT" | "CH" | "LI")) => (Place::Before, &["AUD=AU$ JPY=¥ THB=฿ USD=$", WORLD]),
        ("de", _) => (Place::After, &["AUD=AU$ JPY=¥ THB=฿ USD=$", WORLD]),
        ("ca", _) => (Place::After, &[CATALAN]),
        ("gl", _) => (Place::After, &["MXN=$MX THB=฿ USD=$ XCD=XCD XCG=ƒ", WORLD]),
        ("ar", _) => (Place::AfterMarked, &["AUD=AU$ GBP=UK£ THB=฿", ARABIC, WORLD]),
        ("nl", _) => (Place::Before, &["AUD=AU$ CAD=C$ FJD=FJ$ SBD=SI$ THB=฿ XPF=XPF ZWG=ZiG", WORLD]),
        ("pl", _) => (Place::After, &["BRL=R$ EUR=€ PLN=zł XAF=FCFA XCD=EC$ XOF=F\u{202f}CFA XPF=CFPF"]),
        ("cy" | "fa" | "ga" | "hi" | "id" | "ja" | "ko" | "ms" | "th" | "tr" | "ur" | "zh", _) => {
            (Place::Touching, &[WORLD])
        }
        ("sw", _) => (Place::Before, &[WORLD]),
        ("he", _) => (Place::AfterMarked, &[WORLD]),
        _ => (Place::After, &[WORLD]),
    }
}

/// The signs of the root locale; most languages change only a few.
const WORLD: &str = "AUD=A$ BRL=R$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ HKD=HK$ ILS=₪ INR=₹ JPY=JP¥ KRW=₩ MXN=MX$ NZD=NZ$ \
    TWD=NT$ USD=US$ VND=₫ XAF=FCFA XCD=EC$ XCG=Cg. XOF=F\u{202f}CFA XPF=CFPF";

const FRENCH: &str = "ARS=$AR AUD=$AU BMD=$BM BND=$BN BRL=R$ BZD=$BZ CAD=$CA CLP=$CL COP=$CO EUR=€ FJD=$FJ FKP=£FK \
    GBP=£GB GIP=£GI ILS=₪ INR=₹ KRW=₩ LBP=£LB MXN=$MX NAD=$NA NZD=$NZ SBD=$SB SGD=$SG SRD=$SR TTD=$TT USD=$US \
    UYU=$UY VND=₫ WST=$WS XAF=FCFA XCG=Cg. XOF=F\u{202f}CFA XPF=FCFP";

const FRENCH_CANADIAN: &str = "AUD=$\u{a0}AU BRL=R$ CNY=CN¥ EUR=€ GBP=£ HKD=$\u{a0}HK JPY=¥ NZD=$\u{a0}NZ \
    SGD=$\u{a0}SG USD=$\u{a0}US XCG=Cg.";

const ITALIAN: &str = "AUD=A$ CAD=CA$ CNY=CN¥ EUR=€ GBP=£ ILS=₪ NZD=NZ$ PHP=₱ THB=฿ XAF=FCFA XCD=EC$ XCG=Cf \
    XOF=F\u{202f}CFA XPF=CFPF";

const CATALAN: &str = "AUD=AU$ EUR=€ GBP=£ HKD=HK$ ILS=₪ INR=₹ JPY=¥ KRW=₩ NZD=NZ$ THB=฿ TWD=NT$ VND=₫ XAF=FCFA \
    XOF=F\u{202f}CFA XPF=CFPF";

const ARABIC: &str = "AED=د.إ. BHD=د.ب. DZD=د.ج. EGP=ج.م. IQD=د.ع. IRR=ر.إ. JOD=د.أ. KWD=د.ك. LBP=ل.ل. LYD=د.ل. \
    MAD=د.م. MRU=أ.م. OMR=ر.ع. QAR=ر.ق. SAR=ر.س. SDG=ج.س. SYP=ل.س. TND=د.ت. YER=ر.ي.";

/// Currencies that go by the bare sign at home, with the region.
const LOCAL: [(&str, (&str, &str)); 8] = [
    ("ARS", ("AR", "$")),
    ("AUD", ("AU", "$")),
    ("CAD", ("CA", "$")),
    ("CLP", ("CL", "$")),
    ("COP", ("CO", "$")),
    ("MXN", ("MX", "$")),
    ("NZD", ("NZ", "$")),
    ("USD", ("US", "$")),
];

#[cfg(test)]
mod tests {
    #![allow(clippy::expect_used)]

    use crate::calendar::Money;
    use crate::format::tests::formats;

    fn written(tag: &str, amount: &str, currency: &str, drop_zero_decimals: bool) -> String {
        let money = Money::parse(amount, currency).expect("an amount");
        formats(tag).money(money, drop_zero_decimals)
    }

    /// Columns: 2950 US dollars, 2950 euros.
    fn check(tag: &str, dollars: &str, euros: &str) {
        let expected = [dollars, euros].map(|one| one.replace('~', "\u{a0}"));
        assert_eq!(["USD", "EUR"].map(|code| written(tag, "2950", code, false)), expected, "{tag}");
    }

    #[test]
    fn amounts_are_written_as_the_locale_does() {
        check("en", "$2,950.00", "€2,950.00");
        check("en-US", "$2,950.00", "€2,950.00");
        check("en-GB", "US$2,950.00", "€2,950.00");
        check("es", "2950,00~US$", "2950,00~€");
        check("es-419", "USD~2,950.00", "EUR~2,950.00");
        check("es-MX", "USD~2,950.00", "EUR~2,950.00");
        check("pt", "US$~2.950,00", "€~2.950,00");
        check("pt-BR", "US$~2.950,00", "€~2.950,00");
        check("pt-PT", "2950,00~US$", "2950,00~€");
        check("fr", "2\u{202f}950,00~$US", "2\u{202f}950,00~€");
        check("fr-CA", "2~950,00~$~US", "2~950,00~€");
        check("it", "2950,00~USD", "2950,00~€");
        check("de", "2.950,00~$", "2.950,00~€");
        check("ca", "2.950,00~USD", "2.950,00~€");
        check("ar", "\u{200f}2,950.00~US$", "\u{200f}2,950.00~€");
        check("nl", "US$~2.950,00", "€~2.950,00");
        check("pl", "2950,00~USD", "2950,00~€");
    }

    #[test]
    fn a_currency_goes_by_its_bare_sign_at_home() {
        assert_eq!(written("es-MX", "2950", "MXN", false), "$2,950.00");
        assert_eq!(written("fr-CA", "2950", "CAD", false), "2\u{a0}950,00\u{a0}$");
        assert_eq!(written("en-CA", "2950", "CAD", false), "$2,950.00");
        assert_eq!(written("en", "2950", "CAD", false), "CA$2,950.00");
        assert_eq!(written("en", "2950", "CHF", false), "CHF\u{a0}2,950.00");
    }

    #[test]
    fn decimals_are_dropped_only_when_they_are_zero() {
        assert_eq!(written("en", "2950.00", "USD", true), "$2,950");
        assert_eq!(written("en", "2950.50", "USD", true), "$2,950.50");
        assert_eq!(written("es", "12950.00", "EUR", true), "12.950\u{a0}€");
        assert_eq!(written("en", "0", "USD", true), "$0");
        assert_eq!(written("en", "0", "USD", false), "$0.00");
        assert_eq!(written("en", "0.50", "USD", true), "$0.50");
        assert_eq!(written("en", "120000", "JPY", false), "¥120,000");
        assert_eq!(written("en", "1.250", "KWD", true), "KWD\u{a0}1.250");
    }
}
