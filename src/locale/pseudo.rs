//! Languages that nobody speaks, for those who want to see what is translated.
//!
//! They are made from the source in memory. In `en-XA` every letter has an
//! accent, texts stand in brackets and are longer; `en-XB` is read from right to
//! left; `en-XK` shows the keys of messages. What is on a page without brackets
//! in `en-XA` is no message and no content.

use crate::locale::Locale;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pseudo {
    /// Accents, brackets, more letters.
    Accented,
    /// From right to left.
    Mirrored,
    /// Keys in the place of words.
    Keys,
}

/// What stands around a text with accents.
const BRACKETS: (char, char) = ('⟦', '⟧');

/// Puts a word at the right of the one before it.
const RIGHT_TO_LEFT_MARK: char = '\u{200F}';

impl Pseudo {
    /// All of them.
    pub const ALL: [Pseudo; 3] = [Pseudo::Accented, Pseudo::Mirrored, Pseudo::Keys];

    /// The tag.
    pub fn tag(self) -> &'static str {
        match self {
            Pseudo::Accented => "en-XA",
            Pseudo::Mirrored => "en-XB",
            Pseudo::Keys => "en-XK",
        }
    }

    /// Whether a locale is one.
    pub fn of(locale: &Locale) -> Option<Pseudo> {
        Pseudo::ALL.into_iter().find(|one| one.tag() == locale.tag())
    }

    /// Words as this language says them. Addresses stay.
    pub fn words(self, text: &str) -> String {
        let change = match self {
            Pseudo::Accented => accented,
            Pseudo::Mirrored => mirrored,
            Pseudo::Keys => return text.to_owned(),
        };
        let mut changed = String::with_capacity(text.len() * 2);
        for word in text.split_inclusive(char::is_whitespace) {
            let bare = word.trim_end();
            match is_address(bare) || bare.is_empty() {
                true => changed.push_str(word),
                false => {
                    change(bare, &mut changed);
                    changed.push_str(&word[bare.len()..]);
                }
            }
        }
        changed
    }

    /// What stands before a text.
    pub fn start(self) -> &'static str {
        if self == Pseudo::Accented { "⟦" } else { "" }
    }

    /// What stands behind a text that had so many letters: words of its own, as
    /// other languages need more of them.
    pub fn end(self, letters: usize) -> String {
        match self {
            Pseudo::Accented => format!("{}{}", filler(letters), BRACKETS.1),
            Pseudo::Mirrored | Pseudo::Keys => String::new(),
        }
    }
}

/// `https://…`, `mail@…`, `www.…`.
fn is_address(word: &str) -> bool {
    let is_mail = || word.split_once('@').is_some_and(|(name, host)| !name.is_empty() && host.contains('.'));
    word.contains("://") || word.starts_with("www.") || is_mail()
}

fn accented(word: &str, out: &mut String) {
    const PLAIN: &str = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    const ACCENTED: &str = "ÅƁÇÐÉƑĜĤÎĴĶĻṀÑÖÞǪŔŠŢÛṼŴẊÝŽåƀçðéƒĝĥîĵķļṁñöþǫŕšţûṽŵẋýž";
    out.extend(word.chars().map(|letter| match PLAIN.find(letter) {
        Some(at) if letter.is_ascii() => ACCENTED.chars().nth(at).unwrap_or(letter),
        _ => letter,
    }));
}

fn mirrored(word: &str, out: &mut String) {
    out.push(RIGHT_TO_LEFT_MARK);
    out.push_str(word);
    out.push(RIGHT_TO_LEFT_MARK);
}

/// A third more, and for short texts two thirds.
fn filler(letters: usize) -> String {
    const NUMBERS: [&str; 10] = ["öñé", "ţŵö", "ţĥŕéé", "ƒöûŕ", "ƒîṽé", "šîẋ", "šéṽéñ", "éîĝĥţ", "ñîñé", "ţéñ"];
    let wanted = if letters < 20 { (letters * 7).div_ceil(10) } else { (letters * 7).div_ceil(20) };
    let mut filler = String::new();
    let mut length = 0;
    for number in NUMBERS.iter().cycle() {
        if length >= wanted {
            break;
        }
        filler.push(' ');
        filler.push_str(number);
        length += 1 + number.chars().count();
    }
    filler
}

#[cfg(test)]
mod tests {
    use super::Pseudo;

    #[test]
    fn words_change_and_addresses_stay() {
        let check = |text: &str, expected: &str| assert_eq!(Pseudo::Accented.words(text), expected, "{text}");
        check("Read  more: 12", "Ŕéåð  ṁöŕé: 12");
        check("See https://example.org/a or ask ada@example.org ", "Šéé https://example.org/a öŕ åšķ ada@example.org ");
        check(" é ", " é ");
        assert_eq!(Pseudo::Mirrored.words("a b"), "\u{200F}a\u{200F} \u{200F}b\u{200F}");
    }

    #[test]
    fn texts_grow_by_a_third_and_short_ones_by_more() {
        let length = |letters: usize| Pseudo::Accented.end(letters).chars().count() - 1;
        assert_eq!(length(0), 0);
        assert!((7..=10).contains(&length(10)));
        assert!((35..=40).contains(&length(100)));
    }
}
