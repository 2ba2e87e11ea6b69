//! The short name of a text: what it says, and nothing of how it is laid out.

use std::fmt;

/// The letters of Crockford's base 32, in order.
const LETTERS: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// Names the version of the rule by which a text becomes bytes.
const VERSION: char = 'k';

/// The first 80 bits of BLAKE3, written as `k` and sixteen letters.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Digest([u8; 10]);

impl Digest {
    /// The digest of a text in its canonical form.
    pub fn of(text: &str) -> Digest {
        let mut first = [0; 10];
        first.copy_from_slice(&blake3::hash(text.as_bytes()).as_bytes()[..10]);
        Digest(first)
    }

    /// Reads a digest as it is written; `None` for anything else.
    pub fn parse(text: &str) -> Option<Digest> {
        let letters = text.strip_prefix(VERSION).filter(|letters| letters.len() == 16)?;
        let mut bits = 0_u128;
        for letter in letters.bytes() {
            let value = LETTERS.iter().position(|&one| one == letter)?;
            bits = bits << 5 | u128::try_from(value).ok()?;
        }
        let mut bytes = [0; 10];
        bytes.copy_from_slice(&bits.to_be_bytes()[6..]);
        Some(Digest(bytes))
    }
}

impl fmt::Display for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut all = [0; 16];
        all[6..].copy_from_slice(&self.0);
        let bits = u128::from_be_bytes(all);
        let letter = |at: u32| char::from(LETTERS[usize::try_from(bits >> (75 - 5 * at) & 31).unwrap_or_default()]);
        write!(f, "{VERSION}{}", (0..16).map(letter).collect::<String>())
    }
}

impl fmt::Debug for Digest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

#[cfg(test)]
mod tests {
    use super::Digest;

    #[test]
    fn a_digest_is_eighty_bits_of_blake3_in_sixteen_letters() {
        // af1349b9f5f9a1a6a040, the beginning of what BLAKE3 gives for nothing.
        assert_eq!(Digest::of("").to_string(), "knw9mkefnz6gtd820");
        assert_eq!(Digest::of("").to_string().len(), 17);
    }

    #[test]
    fn what_is_written_is_read_again_and_nothing_else_is() {
        for text in ["", "a", "Optics", "Óptica"] {
            let digest = Digest::of(text);
            assert_eq!(Digest::parse(&digest.to_string()), Some(digest));
        }
        for text in
            ["", "k", "knw9mkefnz6gtd82", "knw9mkefnz6gtd8200", "jnw9mkefnz6gtd820", "knw9mkefnz6gtd82u", "2026"]
        {
            assert_eq!(Digest::parse(text), None, "{text}");
        }
    }
}
