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
/// joined by hyphens, apostrophes dropped, cut between words at [`SLUG_LIMIT`].
/// Empty if nothing of the title can be written so.
pub fn slugify(title: &str) -> String {
    let mut slug = String::with_capacity(title.len());
    let mut is_between = false;
    for c in deunicode(title).chars() {
        if c.is_ascii_alphanumeric() {
            if is_between && !slug.is_empty() {
                slug.push('-');
            }
            is_between = false;
            slug.push(c.to_ascii_lowercase());
        } else if c != '\'' {
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
        check("L’eau: œuvre & coût", "leau-oeuvre-cout");
        check("¿Qué año?", "que-ano");
        check("Straße – 2027", "strasse-2027");
        check(
            "A title that goes on and on until it is longer than any address should be",
            "a-title-that-goes-on-and-on-until-it-is-longer-than-any",
        );
    }
}
