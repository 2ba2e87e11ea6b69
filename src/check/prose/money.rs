//! Amounts as people write them: `$2,950`, `2.950,00 €`, `EUR 2950`.

use crate::calendar::{Quantity, currency_decimals};
use crate::check::prose::lexicon::Language;
use crate::check::prose::numeral::number;
use crate::check::prose::sentence::{Token, TokenKind};

/// The currencies that a sign can mean.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::check) enum Currencies {
    /// Exactly this one.
    Code(String),
    /// Any that is called a dollar, a peso, a pound.
    Any(&'static [&'static str]),
}

impl Currencies {
    pub(in crate::check) fn has(&self, code: &str) -> bool {
        match self {
            Currencies::Code(one) => one == code,
            Currencies::Any(list) => list.contains(&code),
        }
    }
}

const DOLLARS: &[&str] = &["USD", "CAD", "AUD", "NZD", "MXN", "SGD", "HKD", "COP", "CLP", "ARS"];
const EUROS: &[&str] = &["EUR"];
const POUNDS: &[&str] = &["GBP", "EGP", "LBP"];
const REAIS: &[&str] = &["BRL"];
const PESOS: &[&str] = &["MXN", "COP", "CLP", "ARS", "UYU", "PHP", "DOP", "CUP"];
const FRANCS: &[&str] = &["CHF", "XOF", "XAF"];

/// The amount that begins at a token, and the token behind it.
pub(in crate::check) fn read(
    language: Language,
    original: &str,
    tokens: &[Token<'_>],
    at: usize,
) -> Option<(Quantity, Currencies, usize)> {
    if let Some((currencies, next)) = currency(original, tokens, at) {
        if let Some((amount, end)) = number(language, tokens, next) {
            return Some((amount, currencies, end));
        }
        return None;
    }
    let (amount, next) = number(language, tokens, at)?;
    // `dos mil euros`, `un millón de euros`
    let next = next + usize::from(tokens.get(next).is_some_and(|token| matches!(token.text, "de" | "di" | "d")));
    let (currencies, end) = currency(original, tokens, next)?;
    // `50 US$`, and `$ 50` of the next amount.
    Some((amount, currencies, end))
}

/// The currency that is named at a token, and the token behind its name.
fn currency(original: &str, tokens: &[Token<'_>], at: usize) -> Option<(Currencies, usize)> {
    let token = tokens.get(at)?;
    let follows =
        |text: &str| tokens.get(at + 1).is_some_and(|next| next.text == text && next.at.start <= token.at.end + 3);
    let any = |list, len| Some((Currencies::Any(list), at + len));
    match token.text {
        "us" if follows("$") => return Some((Currencies::Code("USD".to_owned()), at + 2)),
        "r" if follows("$") => return any(REAIS, 2),
        "$" if follows("us") => return Some((Currencies::Code("USD".to_owned()), at + 2)),
        "$" => return any(DOLLARS, 1),
        "€" | "euro" | "euros" => return any(EUROS, 1),
        "£" | "pounds" | "libras" | "livres" | "sterline" => return any(POUNDS, 1),
        "dollar" | "dollars" | "dólar" | "dólares" | "dollari" | "dollaro" => return any(DOLLARS, 1),
        "reais" | "reales" => return any(REAIS, 1),
        "pesos" => return any(PESOS, 1),
        "francs" | "francos" | "franchi" => return any(FRANCS, 1),
        _ => {}
    }
    let code = original.get(token.at.clone()).filter(|code| token.kind == TokenKind::Word && code.len() == 3)?;
    // Small letters make a word: `all`, `try`, `cup`.
    let is_code = code.bytes().all(|b| b.is_ascii_uppercase()) && currency_decimals(code).is_some();
    is_code.then(|| (Currencies::Code(code.to_owned()), at + 1))
}

#[cfg(test)]
mod tests {
    use super::read;
    use crate::check::prose::lexicon::Language::{self, English, French, Italian, Portuguese, Spanish};
    use crate::check::prose::sentence::Sentence;

    fn check(language: Language, text: &str, expected: Option<(&str, &str)>) {
        let sentence = Sentence::new(text, 0..text.len(), &[]);
        let tokens = sentence.tokens();
        let found = (0..tokens.len()).find_map(|at| read(language, text, &tokens, at));
        let is = found.as_ref().map(|(amount, currencies, _)| (amount.to_string(), currencies));
        let fits = match (&is, expected) {
            (Some((amount, currencies)), Some((wanted, code))) => amount == wanted && currencies.has(code),
            (None, None) => true,
            _ => false,
        };
        assert!(fits, "{text}: {is:?}");
    }

    #[test]
    fn amounts_are_read_in_every_form() {
        check(English, "It costs $2,950.", Some(("2950", "USD")));
        check(English, "It costs USD 2,950.00", Some(("2950", "USD")));
        check(English, "for two thousand nine hundred dollars", Some(("2900", "USD")));
        check(Spanish, "cuesta 2950,00 US$", Some(("2950", "USD")));
        check(Spanish, "2.950 euros", Some(("2950", "EUR")));
        check(Portuguese, "por R$ 2.950,00", Some(("2950", "BRL")));
        check(French, "2\u{202f}950\u{a0}€", Some(("2950", "EUR")));
        check(Italian, "2950 EUR", Some(("2950", "EUR")));
        check(English, "we all try 3 of them", None);
        check(English, "2950 people", None);
    }
}
