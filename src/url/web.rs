//! An address elsewhere on the web.

use std::fmt;

/// An absolute http or https address with a host.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WebUrl(String);

impl WebUrl {
    /// Reads an address. `None` for other schemes and relative addresses.
    pub fn parse(text: &str) -> Option<WebUrl> {
        let read = url::Url::parse(text).ok()?;
        let is_web = matches!(read.scheme(), "http" | "https") && read.has_host() && text.contains("://");
        is_web.then(|| WebUrl(read.to_string()))
    }

    /// The address.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for WebUrl {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
