//! Text as words that can be compared: without case, accents and signs.
//!
//! The search script folds what somebody types in the same way. Both read the
//! same table of letters, and a judge holds the two together.

use std::borrow::Cow;

use icu_normalizer::DecomposingNormalizerBorrowed;

/// Letters that are no plain letter with a mark, and how people type them.
pub(super) const LETTERS: [(char, &str); 9] =
    [('ß', "ss"), ('æ', "ae"), ('œ', "oe"), ('ø', "o"), ('đ', "d"), ('ð', "d"), ('þ', "th"), ('ł', "l"), ('ı', "i")];

/// Nobody looks for something longer; it is an address or a mistake.
const LONGEST: usize = 40;

/// Hands out the words of a text, folded, in their order.
pub(super) fn words(text: &str, mut each: impl FnMut(&str)) {
    let plain = plain(text);
    let mut word = String::new();
    for c in plain.chars() {
        match c {
            'a'..='z' | '0'..='9' => word.push(c),
            'A'..='Z' => word.push(c.to_ascii_lowercase()),
            _ if is_dropped(c) => {}
            _ if !c.is_ascii() && c.is_alphanumeric() => push(c, &mut word),
            _ => finish(&mut word, &mut each),
        }
    }
    finish(&mut word, &mut each);
}

/// All of a text as one word: `STAT-210` as people type it who leave signs out.
pub(super) fn joined(text: &str) -> String {
    let mut whole = String::new();
    words(text, |word| whole.push_str(word));
    whole
}

/// Marks apart from their letters, in lower case. Most text has neither.
fn plain(text: &str) -> Cow<'_, str> {
    match text.is_ascii() {
        true => Cow::Borrowed(text),
        false => Cow::Owned(DecomposingNormalizerBorrowed::new_nfkd().normalize(text).to_lowercase()),
    }
}

/// Marks over and under letters, and the hyphen that only shows at the end of a line.
fn is_dropped(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{AD}')
}

fn push(c: char, word: &mut String) {
    match LETTERS.iter().find(|(letter, _)| *letter == c) {
        Some((_, typed)) => word.push_str(typed),
        None => word.push(c),
    }
}

fn finish(word: &mut String, each: &mut impl FnMut(&str)) {
    if !word.is_empty() && word.len() <= LONGEST {
        each(word);
    }
    word.clear();
}

#[cfg(test)]
mod tests {
    use super::{joined, words};

    fn check(text: &str, expected: &str) {
        let mut found = Vec::new();
        words(text, |word| found.push(word.to_owned()));
        assert_eq!(found.join(" "), expected, "{text}");
    }

    #[test]
    fn accents_case_and_signs_make_no_difference() {
        check("Estadística aplicada", "estadistica aplicada");
        check("L’ŒUVRE à coût réduit", "l oeuvre a cout reduit");
        check("Straße – 2.ª edición, C++", "strasse 2 a edicion c");
        check("co\u{AD}operation e\u{301}te\u{301}", "cooperation ete");
        check("ΟΔΟΣ İstanbul", "οδος istanbul");
        check(&"x".repeat(41), "");
    }

    #[test]
    fn codes_can_be_typed_without_their_signs() {
        assert_eq!(joined("STAT-210"), "stat210");
    }
}
