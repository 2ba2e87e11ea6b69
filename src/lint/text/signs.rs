//! What kinds of bytes lines hold, seen once for all rules: most lines hold
//! nothing that most rules look for, and are not looked at by them.

use crate::source::Line;

/// A set of kinds of bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Signs(u16);

impl Signs {
    /// A figure.
    pub const DIGIT: Signs = Signs(1);
    /// A straight quotation mark or apostrophe.
    pub const STRAIGHT: Signs = Signs(1 << 1);
    /// `!` and `?`.
    pub const CRY: Signs = Signs(1 << 2);
    /// `;` and `:`.
    pub const CLAUSE: Signs = Signs(1 << 3);
    /// `.`
    pub const DOT: Signs = Signs(1 << 4);
    /// `/`, `@`, and a dot or colon within a word: every address has one.
    pub const ADDRESS: Signs = Signs(1 << 5);
    /// What opens markup, an entity or code.
    pub const MARKUP: Signs = Signs(1 << 6);
    /// Two blanks in a row.
    pub const DOUBLE: Signs = Signs(1 << 7);
    /// A control character, but for the ends of lines.
    pub const CONTROL: Signs = Signs(1 << 8);
    /// What U+0080 to U+00BF begin with: no-break spaces, «, ».
    pub const LATIN_SIGN: Signs = Signs(1 << 9);
    /// What U+2000 to U+2FFF begin with: spaces, quotation marks, dashes.
    pub const GENERAL_SIGN: Signs = Signs(1 << 10);
    /// What Greek and Cyrillic letters begin with.
    pub const FOREIGN: Signs = Signs(1 << 11);
    /// What other characters begin with that nobody sees.
    pub const UNSEEN: Signs = Signs(1 << 12);

    const NONE: Signs = Signs(0);

    /// What some lines hold.
    pub fn of(lines: &[Line]) -> Signs {
        lines.iter().fold(Signs::NONE, |signs, line| signs.and(Signs::of_bytes(line.text.as_bytes())))
    }

    /// Both sets together.
    pub const fn and(self, other: Signs) -> Signs {
        Signs(self.0 | other.0)
    }

    /// Whether there is one of these.
    pub fn has(self, any: Signs) -> bool {
        self.0 & any.0 != 0
    }

    fn of_bytes(bytes: &[u8]) -> Signs {
        let mut signs = Signs::NONE;
        let mut before = 0;
        for &byte in bytes {
            let kind = KINDS[usize::from(byte)];
            signs = signs.and(kind);
            if byte == b' ' && before == b' ' {
                signs = signs.and(Signs::DOUBLE);
            }
            if matches!(before, b'.' | b':') && (byte.is_ascii_alphanumeric() || byte == b'+') {
                signs = signs.and(Signs::ADDRESS);
            }
            before = byte;
        }
        signs
    }
}

/// The kind of each byte.
const KINDS: [Signs; 256] = {
    let mut kinds = [Signs::NONE; 256];
    let mut at = 0;
    while at < kinds.len() {
        kinds[at] = match at as u8 {
            b'0'..=b'9' => Signs::DIGIT,
            b'"' | b'\'' => Signs::STRAIGHT,
            b'!' | b'?' => Signs::CRY,
            b';' | b':' => Signs::CLAUSE,
            b'.' => Signs::DOT,
            b'/' | b'@' => Signs::ADDRESS,
            b'<' | b'&' | b'`' => Signs::MARKUP,
            b'\n' | b'\r' => Signs::NONE,
            0..=0x1F | 0x7F => Signs::CONTROL,
            0xC2 => Signs::LATIN_SIGN,
            0xE2 => Signs::GENERAL_SIGN,
            0xE1 => Signs::FOREIGN.and(Signs::UNSEEN),
            0xCD..=0xD4 => Signs::FOREIGN,
            0xD8 | 0xEF => Signs::UNSEEN,
            _ => Signs::NONE,
        };
        at += 1;
    }
    kinds
};

#[cfg(test)]
mod tests {
    use super::Signs;

    fn check(text: &str, expected: &[Signs]) {
        let expected = expected.iter().fold(Signs::NONE, |all, one| all.and(*one));
        assert_eq!(Signs::of_bytes(text.as_bytes()), expected, "{text:?}");
    }

    #[test]
    fn each_kind_is_seen() {
        check("Plain words, and no more\n", &[]);
        check("At 9.30 h.", &[Signs::DIGIT, Signs::DOT, Signs::ADDRESS]);
        check("“Who's there?”", &[Signs::GENERAL_SIGN, Signs::STRAIGHT, Signs::CRY]);
        check("À faire\u{a0}:  ça", &[Signs::LATIN_SIGN, Signs::CLAUSE, Signs::DOUBLE]);
        check("a & b\tc", &[Signs::MARKUP, Signs::CONTROL]);
        check("и", &[Signs::FOREIGN]);
        check("\u{feff}", &[Signs::UNSEEN]);
        check("à ÷ 文", &[]);
    }
}
