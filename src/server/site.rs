//! What the server serves.

use std::sync::Arc;

/// A site that gives its files one by one. Called from several threads; a call
/// may take its time without holding up other requests.
pub trait Site: Send + Sync {
    /// The file at a path. The path is decoded, has no empty, `.` or `..` part,
    /// and is relative to the site's root: empty or ending in `/` for a page,
    /// as `es/cursos/`, else a file, as `robots.txt`.
    fn get(&self, path: &str) -> Option<Response>;

    /// What to show where there is nothing.
    fn not_found(&self, path: &str) -> Response;
}

/// A file as a browser gets it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// All of it.
    pub bytes: Arc<[u8]>,
    /// As the header wants it, with the character set of text.
    pub content_type: &'static str,
    /// The HTTP status.
    pub status: u16,
}
