//! From the address in a request to a path of the site.

use std::borrow::Cow;

/// Where a request leads.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Target<'a> {
    /// A path of the site, as [`Site::get`](super::Site::get) takes it.
    Site(Cow<'a, str>),
    /// The script that loads pages again.
    Script,
    /// The stream of changes.
    Events,
    /// Into the site: the root of the host, or its base path without the slash.
    Base,
    /// Outside the site.
    Outside,
    /// Nothing that a path may look like.
    Bad,
}

pub(super) const SCRIPT: &str = "/__prospectus/reload.js";
const EVENTS: &str = "/__prospectus/events";

impl Target<'_> {
    /// Reads the path of a request. `base` has `/` at both ends.
    pub fn read<'a>(path: &'a str, base: &str) -> Target<'a> {
        match path {
            SCRIPT => return Target::Script,
            EVENTS => return Target::Events,
            _ => {}
        }
        let Some(path) = decode(path) else { return Target::Bad };
        if !is_confined(&path) {
            return Target::Bad;
        }
        let without_slash = &base[..base.len() - 1];
        if base != "/" && (path == "/" || path == without_slash) {
            return Target::Base;
        }
        match path {
            Cow::Borrowed(path) => path.strip_prefix(base).map(Cow::Borrowed),
            Cow::Owned(path) => path.strip_prefix(base).map(|rest| Cow::Owned(rest.to_owned())),
        }
        .map_or(Target::Outside, Target::Site)
    }
}

/// Whether every part of the path is a name; only the last may be empty.
fn is_confined(path: &str) -> bool {
    let Some(names) = path.strip_prefix('/') else { return false };
    let names = names.strip_suffix('/').unwrap_or(names);
    let is_name = |name: &str| !matches!(name, "" | "." | "..");
    (names.is_empty() && path == "/" || names.split('/').all(is_name))
        && !path.contains(|c: char| c == '\\' || c.is_control())
}

/// Resolves `%` and two digits once; `None` if that gives no text.
fn decode(path: &str) -> Option<Cow<'_, str>> {
    if !path.contains('%') {
        return Some(Cow::Borrowed(path));
    }
    let mut bytes = Vec::with_capacity(path.len());
    let mut rest = path.bytes();
    while let Some(byte) = rest.next() {
        bytes.push(if byte == b'%' { digit(rest.next()?)? * 16 + digit(rest.next()?)? } else { byte });
    }
    String::from_utf8(bytes).ok().map(Cow::Owned)
}

fn digit(byte: u8) -> Option<u8> {
    char::from(byte).to_digit(16).and_then(|digit| u8::try_from(digit).ok())
}

#[cfg(test)]
mod tests {
    use super::Target;

    fn site(path: &str) -> Target<'_> {
        Target::Site(path.into())
    }

    fn check(path: &str, base: &str, expected: Target<'_>) {
        assert_eq!(Target::read(path, base), expected, "{path} under {base}");
    }

    #[test]
    fn a_path_is_decoded_once_and_confined() {
        check("/", "/", site(""));
        check("/es/cursos/", "/", site("es/cursos/"));
        check("/es/%C3%B3ptica.pdf", "/", site("es/óptica.pdf"));
        check("/100%2525", "/", site("100%25"));
        check("/a%2Fb", "/", site("a/b"));
        check("/../etc/passwd", "/", Target::Bad);
        check("/%2e%2e/etc/passwd", "/", Target::Bad);
        check("/a/%2e/b", "/", Target::Bad);
        check("/a%5c..%5cb", "/", Target::Bad);
        check("/a%00b", "/", Target::Bad);
        check("//evil.example/a", "/", Target::Bad);
        check("/a//", "/", Target::Bad);
        check("/%ff", "/", Target::Bad);
        check("/%4", "/", Target::Bad);
        check("*", "/", Target::Bad);
        check("", "/", Target::Bad);
    }

    #[test]
    fn the_base_path_is_part_of_every_address() {
        check("/", "/catalog/", Target::Base);
        check("/catalog", "/catalog/", Target::Base);
        check("/catalog/", "/catalog/", site(""));
        check("/catalog/es/", "/catalog/", site("es/"));
        check("/catalogue/", "/catalog/", Target::Outside);
        check("/es/", "/catalog/", Target::Outside);
        check("/__prospectus/events", "/catalog/", Target::Events);
        check("/__prospectus/reload.js", "/catalog/", Target::Script);
    }
}
