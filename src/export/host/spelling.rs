//! Addresses as texts within the files of a host.
//!
//! They come from people and may hold any sign. An old address is compared with the decoded
//! path of a request; a new one is sent as it stands. Neither may end the quotes around it,
//! name a variable, or begin another line.

use std::fmt::Write as _;

/// An old address as a request has it once decoded. `None` where no request has it: hosts resolve
/// `.` and `..`, join slashes, and refuse control characters, while an encoded slash is no slash.
pub(super) fn decoded(path: &str) -> Option<String> {
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.as_bytes();
    while let Some((&first, others)) = rest.split_first() {
        let hex = others.get(..2).filter(|_| first == b'%').and_then(|hex| std::str::from_utf8(hex).ok());
        let byte = hex.filter(|hex| hex.bytes().all(|b| b.is_ascii_hexdigit()));
        match byte.and_then(|hex| u8::from_str_radix(hex, 16).ok()) {
            Some(byte) => {
                bytes.push(byte);
                rest = &others[2..];
            }
            None => {
                bytes.push(first);
                rest = others;
            }
        }
    }
    let text = String::from_utf8(bytes).ok()?;
    let is_name = |name: &str| !matches!(name, "" | "." | "..");
    let names = text.strip_prefix('/')?;
    let is_path = names.strip_suffix('/').unwrap_or(names).split('/').all(is_name);
    let has_new_slash = text.matches('/').count() != path.matches('/').count();
    (is_path && !has_new_slash && !text.contains(|c: char| c.is_control() || c == '\\')).then_some(text)
}

/// The address of the site or a folder of it as a request has it once decoded.
pub(super) fn served(path: &str) -> String {
    let bare = path.strip_suffix('/').filter(|bare| !bare.is_empty());
    let text = bare.and_then(decoded).map(|bare| format!("{bare}/"));
    text.unwrap_or_else(|| path.to_owned())
}

/// A new address with nothing in it but signs that mean nothing to any host: all others are encoded.
/// What is encoded already stays so.
pub(super) fn encoded(address: &str) -> String {
    let mut text = String::with_capacity(address.len());
    for (at, byte) in address.bytes().enumerate() {
        let hex = address.as_bytes().get(at + 1..at + 3);
        let is_plain = match byte {
            b'%' => hex.is_some_and(|hex| hex.iter().all(u8::is_ascii_hexdigit)),
            b'-' | b'.' | b'_' | b'~' | b'/' | b':' | b'?' | b'#' | b'[' | b']' | b'@' => true,
            b'!' | b'&' | b'(' | b')' | b'*' | b'+' | b',' | b'=' | b';' => true,
            _ => byte.is_ascii_alphanumeric(),
        };
        if is_plain {
            text.push(char::from(byte));
        } else {
            // Writing to a text cannot fail.
            let _ = write!(text, "%{byte:02X}");
        }
    }
    text
}

/// Whether hosts that read patterns would take an old address for one: `*` stands for anything, `:name` for a part.
pub(super) fn is_pattern(path: &str) -> bool {
    path.contains(['*', ':'])
}

/// A regular expression that fits this path and no other. What is neither letter nor digit is named by
/// its number, so that no sign means anything to the file around it.
pub(super) fn exactly(path: &str) -> String {
    format!("^{}$", literally(path))
}

/// The same for the beginning of a path.
pub(super) fn literally(path: &str) -> String {
    let mut text = String::with_capacity(path.len());
    for c in path.chars() {
        match c {
            '/' | '-' | '_' => text.push(c),
            // Writing to a text cannot fail.
            _ if c.is_ascii() && !c.is_ascii_alphanumeric() => _ = write!(text, "\\x{:02x}", u32::from(c)),
            _ => text.push(c),
        }
    }
    text
}

#[cfg(test)]
mod tests {
    use super::{decoded, encoded, exactly};

    #[test]
    fn an_old_address_is_what_a_request_has() {
        let check = |path: &str, expected: Option<&str>| assert_eq!(decoded(path).as_deref(), expected, "{path}");
        check("/es/m%C3%BAsica/", Some("/es/música/"));
        check("/es/música/", Some("/es/música/"));
        check("/100%/a", Some("/100%/a"));
        check("/a%20b;{$}\"'", Some("/a b;{$}\"'"));
        check("/a%0Ab", None);
        check("/a%5Cb", None);
        check("/a%2Fb", None);
        check("/a/../b", None);
        check("/a/%2e%2E/b", None);
        check("/a//b", None);
        check("/%ff", None);
        check("a", None);
    }

    #[test]
    fn a_new_address_has_no_sign_that_means_something() {
        let check = |address: &str, expected: &str| assert_eq!(encoded(address), expected);
        check("/es/música/#a", "/es/m%C3%BAsica/#a");
        check("https://x.org/a%20b?c=d&e=100%", "https://x.org/a%20b?c=d&e=100%25");
        check("/a\"'${x}\\|<>`^ \n", "/a%22%27%24%7Bx%7D%5C%7C%3C%3E%60%5E%20%0A");
    }

    #[test]
    fn an_expression_names_signs_by_number() {
        assert_eq!(exactly("/a.b é\"$1"), r"^/a\x2eb\x20é\x22\x241$");
    }
}
