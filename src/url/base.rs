//! Under which address the site will be served.

use crate::url::UrlPath;

/// Scheme, host and path of the site: `https://example.org/base/`. Without a
/// configured address only the path `/` is known, and there are no absolute
/// addresses.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BaseUrl {
    origin: Option<String>,
    path: String,
}

impl BaseUrl {
    /// Reads an absolute http or https address. `None` for one without scheme
    /// or host, with credentials, a query or a fragment.
    pub fn parse(text: &str) -> Option<BaseUrl> {
        let read = url::Url::parse(text).ok()?;
        let is_web = matches!(read.scheme(), "http" | "https");
        let is_plain = read.username().is_empty()
            && read.password().is_none()
            && read.query().is_none()
            && read.fragment().is_none();
        if !is_web || !is_plain || !text.contains("://") || !read.has_host() {
            return None;
        }
        let origin = read.origin().ascii_serialization();
        let mut path = read.path().to_owned();
        if !path.ends_with('/') {
            path.push('/');
        }
        Some(BaseUrl { origin: Some(origin), path })
    }

    /// No address: the site is at the root of a host that is not known.
    pub fn unknown() -> BaseUrl {
        BaseUrl { origin: None, path: "/".to_owned() }
    }

    /// The path of the site on its host, with `/` at both ends.
    pub fn path(&self) -> &str {
        &self.path
    }

    /// Scheme and host, if they are known.
    pub fn origin(&self) -> Option<&str> {
        self.origin.as_deref()
    }

    /// The address that a link on a page uses: from the host's root.
    pub fn link(&self, path: &UrlPath) -> String {
        format!("{}{}", self.path, &path.as_str()[1..])
    }

    /// The address for those who read it elsewhere: absolute, or from the host's
    /// root where no host is known.
    pub fn public(&self, path: &UrlPath) -> String {
        self.absolute(path).unwrap_or_else(|| self.link(path))
    }

    /// The address with scheme and host, if they are known.
    pub fn absolute(&self, path: &UrlPath) -> Option<String> {
        let origin = self.origin.as_deref()?;
        Some(format!("{origin}{}{}", self.path, &path.as_str()[1..]))
    }
}

#[cfg(test)]
mod tests {
    use super::BaseUrl;
    use crate::url::UrlPath;

    fn check(text: &str, expected: Option<&str>) {
        let read = BaseUrl::parse(text).and_then(|base| base.absolute(&UrlPath::page(["en", "", "faq"])));
        assert_eq!(read.as_deref(), expected, "{text}");
    }

    #[test]
    fn only_absolute_web_addresses_are_taken() {
        check("https://example.org", Some("https://example.org/en/faq/"));
        check("http://example.org:8080/a/b", Some("http://example.org:8080/a/b/en/faq/"));
        check("example.org", None);
        check("//example.org/", None);
        check("localhost:8000", None);
        check("ftp://example.org/", None);
        check("https://example.org/?a=b", None);
        check("https:example.org", None);
    }
}
