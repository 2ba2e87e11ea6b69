//! What hosts do not take: too many files, large ones, too many redirects.

use crate::config::{SETTINGS_FILE, Target};
use crate::diag::{Code, Diagnostic, Place};

/// What a build made, in numbers.
#[derive(Clone, Copy, Debug)]
pub struct Size<'a> {
    /// How many files.
    pub files: usize,
    /// Their bytes in all.
    pub bytes: u64,
    /// The largest file, and its bytes.
    pub largest: (&'a str, u64),
}

/// How many files Cloudflare Pages takes where nothing is paid.
const MOST_FILES: usize = 20_000;
/// How large one of them may be.
const LARGEST_FILE: u64 = 25 * 1024 * 1024;
/// How large a site on GitHub Pages may be.
const LARGEST_SITE: u64 = 1_000_000_000;

/// What the host will not take as it is. `led_on` counts the redirects that it has no rule for.
pub(super) fn limits(target: Target, size: Size<'_>, led_on: usize) -> Vec<Diagnostic> {
    let mut found = Vec::new();
    let mut warn = |code, place: &str, message: String, help: &str| {
        found.push(Diagnostic::new(code, Place::Path(place.to_owned()), message).help(help.to_owned()));
    };
    let host = target.name();
    if target == Target::Cloudflare && size.files > MOST_FILES {
        let message = format!("the site has {} files, and `{host}` takes {MOST_FILES}", size.files);
        let help =
            "make fewer with `facet_pairs: 0`, `json_catalog: false` or `social_cards: off`, or choose another host";
        warn(Code::HOST_MANY_FILES, SETTINGS_FILE, message, help);
    }
    if target == Target::Cloudflare && size.largest.1 > LARGEST_FILE {
        let (path, bytes) = size.largest;
        let message = format!("`{path}` has {bytes} bytes, and `{host}` takes files of {LARGEST_FILE}");
        warn(Code::HOST_LARGE_FILE, path, message, "make it smaller, or link to it where it can stand");
    }
    if target == Target::Github && size.bytes > LARGEST_SITE {
        let message = format!("the site has {} bytes, and `{host}` takes {LARGEST_SITE}", size.bytes);
        warn(
            Code::HOST_LARGE_SITE,
            SETTINGS_FILE,
            message,
            "make its pictures and files smaller, or choose another host",
        );
    }
    if matches!(target, Target::Cloudflare | Target::S3) && led_on > 0 {
        let message = format!("`{host}` has no room for {led_on} of the redirects; a page leads on from each of them");
        let help = "take out those that nobody follows any more; what is gone needs none";
        warn(Code::HOST_MANY_REDIRECTS, SETTINGS_FILE, message, help);
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Size, limits};
    use crate::config::Target;

    fn check(target: Target, (files, bytes, largest, led_on): (usize, u64, u64, usize), expected: &[&str]) {
        let size = Size { files, bytes, largest: ("media/film.1.mp4", largest) };
        let found = limits(target, size, led_on);
        let codes: Vec<&str> = found.iter().map(|one| one.code.name()).collect();
        assert_eq!(codes, expected, "{target:?}");
    }

    #[test]
    fn what_is_too_much_for_one_host_is_not_for_another() {
        let most = (20_000, 1_000_000_000, 26_214_400, 0);
        let more = (20_001, 1_000_000_001, 26_214_401, 1);
        check(Target::Cloudflare, most, &[]);
        check(Target::Cloudflare, more, &["host/many-files", "host/large-file", "host/many-redirects"]);
        check(Target::Github, most, &[]);
        check(Target::Github, more, &["host/large-site"]);
        check(Target::S3, more, &["host/many-redirects"]);
        for target in [Target::Generic, Target::Netlify, Target::Nginx, Target::Apache, Target::Caddy] {
            check(target, more, &[]);
        }
    }
}
