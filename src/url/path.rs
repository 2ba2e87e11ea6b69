//! The address of a page or file within the site.

use std::fmt;

/// A path from the site's own root, without the base path: `/es/cursos/optica/`
/// for a page, `/sitemap.xml` for a file. It begins with `/`, has no empty
/// segment, and a page's ends with `/`.
#[derive(Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct UrlPath(Box<str>);

impl UrlPath {
    /// The root of the site.
    pub fn root() -> UrlPath {
        UrlPath("/".into())
    }

    /// The page below these segments; empty segments are left out.
    pub fn page<'a>(segments: impl IntoIterator<Item = &'a str>) -> UrlPath {
        let mut path = String::from("/");
        for segment in segments {
            if !segment.is_empty() {
                path.push_str(segment);
                path.push('/');
            }
        }
        UrlPath(path.into())
    }

    /// A file at this path, written without its first `/`.
    pub fn file(path: &str) -> UrlPath {
        UrlPath(format!("/{path}").into())
    }

    /// A path as a browser asks for it. `None` if it does not begin with `/`.
    pub fn from_text(path: &str) -> Option<UrlPath> {
        path.starts_with('/').then(|| UrlPath(path.into()))
    }

    /// The path with its first `/`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Where the bytes are in the output folder: `es/cursos/index.html`.
    pub fn output_path(&self) -> String {
        let path = &self.0[1..];
        if self.0.ends_with('/') { format!("{path}index.html") } else { path.to_owned() }
    }
}

impl fmt::Display for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for UrlPath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}
