//! Bytes to text, and the characters that text may not hold.

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{FileId, Span};

/// The largest text file, in bytes. A catalog's texts are a thousandth of it.
pub(super) const TEXT_LIMIT: u64 = 16 * 1024 * 1024;

/// The longest record of addresses: it grows with the site.
pub(super) const LOCK_LIMIT: u64 = 64 * TEXT_LIMIT;

/// The text of a file, or where it stops being UTF-8.
pub(super) fn decode(bytes: Vec<u8>) -> Result<String, (String, usize)> {
    String::from_utf8(bytes).map_err(|error| {
        let end = error.utf8_error().valid_up_to();
        let mut bytes = error.into_bytes();
        bytes.truncate(end);
        (String::from_utf8(bytes).unwrap_or_default(), end)
    })
}

/// Reports characters that make text look like other text: marks that turn the
/// direction of what follows, and the private ones that placeables travel in.
pub(super) fn check_characters(file: FileId, text: &str, found: &mut Diagnostics) {
    // All of them begin with 0xE2, 0xEE or 0xEF in UTF-8, so that most text is
    // passed over at the speed of a byte search.
    for at in memchr::memchr3_iter(0xE2, 0xEE, 0xEF, text.as_bytes()) {
        let Some(c) = text.get(at..).and_then(|rest| rest.chars().next()) else { continue };
        let why = match c {
            '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' => "turns the direction of the text around it",
            '\u{E000}'..='\u{F8FF}' => "has no meaning outside one font",
            _ => continue,
        };
        let span = Span::new(file, at, at + c.len_utf8());
        let message = format!("the invisible character U+{:04X} {why}", u32::from(c));
        found.report(Diagnostic::new(Code::LOAD_UNSAFE_CHARACTER, span, message).help("delete it"));
    }
}
