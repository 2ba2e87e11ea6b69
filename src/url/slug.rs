//! The part of an address that stands for a title.

use deunicode::deunicode;

/// The longest slug, in bytes.
pub const SLUG_LIMIT: usize = 60;

/// Whether the text can be a segment of an address as it is: `a-z`, `0-9` and
/// single inner hyphens, at most [`SLUG_LIMIT`] bytes.
pub fn is_slug(text: &str) -> bool {
    let is_plain = text.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let has_edge = text.starts_with('-') || text.ends_with('-') || text.contains("--");
    !text.is_empty() && text.len() <= SLUG_LIMIT && is_plain && !has_edge
}

/// A title as a segment of an address: transliterated, in lower case, words
/// joined by hyphens, cut between words at [`SLUG_LIMIT`]. An apostrophe that
/// stands for an elision, before a vowel or an h, parts two words (`l-eau`);
/// another one is dropped (`dont`). Empty if nothing can be written so.
pub fn slugify(title: &str) -> String {
    let mut slug = String::with_capacity(title.len());
    let mut is_between = false;
    let plain = deunicode(title).to_ascii_lowercase();
    let mut letters = plain.chars().peekable();
    while let Some(c) = letters.next() {
        if c.is_ascii_alphanumeric() {
            if is_between && !slug.is_empty() {
                slug.push('-');
            }
            is_between = false;
            slug.push(c);
        } else if c != '\'' || letters.peek().is_some_and(|&next| "aehiou".contains(next)) {
            is_between = true;
        }
    }
    if slug.len() > SLUG_LIMIT {
        let cut = slug[..=SLUG_LIMIT].rfind('-').unwrap_or(SLUG_LIMIT);
        slug.truncate(cut);
    }
    slug
}

#[cfg(test)]
mod tests {
    use super::{is_slug, slugify};

    fn check(title: &str, expected: &str) {
        assert_eq!(slugify(title), expected);
        assert!(is_slug(expected));
    }

    #[test]
    fn titles_become_plain_words() {
        check("Estadística aplicada", "estadistica-aplicada");
        check("L’eau: œuvre & coût", "l-eau-oeuvre-cout");
        check("Perché l’arte dell’ascolto", "perche-l-arte-dell-ascolto");
        check("Don’t panic: O’Brien’s rules", "dont-panic-obriens-rules");
        check("¿Qué año?", "que-ano");
        check("Straße – 2027", "strasse-2027");
        check(
            "A title that goes on and on until it is longer than any address should be",
            "a-title-that-goes-on-and-on-until-it-is-longer-than-any",
        );
    }
}
