//! Habits of languages that several rules look at.

use crate::locale::Locale;

/// Whether the punctuation of a language is French.
pub fn is_french(locale: &Locale) -> bool {
    locale.language() == "fr"
}

/// Whether French punctuation is that of Canada: no blank before `; ! ?`.
pub fn is_canadian(locale: &Locale) -> bool {
    is_french(locale) && locale.region() == Some("CA")
}

/// Whether a language writes 1.234,5: Spanish of America writes 1,234.5.
pub fn has_decimal_comma(locale: &Locale) -> bool {
    match locale.language() {
        "fr" | "it" | "pt" => locale.region() != Some("CH"),
        "es" => {
            matches!(locale.region(), None | Some("ES" | "AR" | "CL" | "CO" | "UY" | "PY" | "EC" | "VE"))
        }
        _ => false,
    }
}

/// The marks of a quotation, the usual pair first.
pub fn quotes(locale: &Locale) -> &'static [(&'static str, &'static str)] {
    const ANGLED: (&str, &str) = ("«", "»");
    const CURLY: (&str, &str) = ("“", "”");
    const SPACED: (&str, &str) = ("«\u{202F}", "\u{202F}»");
    const NARROW: (&str, &str) = ("«\u{A0}", "\u{A0}»");
    match (locale.language(), locale.region()) {
        ("fr", Some("CA")) => &[NARROW],
        ("fr", _) => &[SPACED],
        ("es" | "it", _) => &[CURLY, ANGLED],
        ("pt", Some("PT")) => &[ANGLED, CURLY],
        ("pt", _) => &[CURLY],
        _ => &[],
    }
}

/// Whether words are written with a curly apostrophe.
pub fn has_apostrophe(locale: &Locale) -> bool {
    matches!(locale.language(), "fr" | "it" | "es" | "pt" | "ca")
}

/// Languages that are written in Latin letters alone.
pub fn is_latin(locale: &Locale) -> bool {
    const OTHERS: [&str; 30] = [
        "ar", "be", "bg", "bn", "el", "fa", "he", "hi", "hy", "ja", "ka", "kk", "km", "ko", "ky", "lo", "mk", "mn",
        "mr", "my", "ne", "ru", "sr", "ta", "te", "tg", "th", "uk", "ur", "zh",
    ];
    !OTHERS.contains(&locale.language())
}

/// Languages whose sentences have no full stop.
pub fn has_no_full_stop(locale: &Locale) -> bool {
    matches!(locale.language(), "th" | "lo" | "km" | "my")
}
