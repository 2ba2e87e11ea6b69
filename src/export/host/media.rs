//! What kind of file an ending means. Lists of servers differ, and most lack calendars.

/// An ending, its type, and whether the file is text.
pub(super) const TYPES: [(&str, &str, bool); 29] = [
    ("atom", "application/atom+xml", true),
    ("avif", "image/avif", false),
    ("css", "text/css", true),
    ("csv", "text/csv", true),
    ("gif", "image/gif", false),
    ("html", "text/html", true),
    ("ico", "image/x-icon", false),
    ("ics", "text/calendar", true),
    ("jpeg", "image/jpeg", false),
    ("jpg", "image/jpeg", false),
    ("js", "text/javascript", true),
    ("json", "application/json", true),
    ("md", "text/markdown", true),
    ("mp3", "audio/mpeg", false),
    ("mp4", "video/mp4", false),
    ("pdf", "application/pdf", false),
    ("png", "image/png", false),
    ("rss", "application/rss+xml", true),
    ("svg", "image/svg+xml", true),
    ("ttf", "font/ttf", false),
    ("txt", "text/plain", true),
    ("vtt", "text/vtt", true),
    ("webm", "video/webm", false),
    ("webmanifest", "application/manifest+json", true),
    ("webp", "image/webp", false),
    ("woff", "font/woff", false),
    ("woff2", "font/woff2", false),
    ("xml", "application/xml", true),
    ("zip", "application/zip", false),
];

/// The type as a header says it.
pub(super) fn header(kind: &str, is_text: bool) -> String {
    if is_text { format!("{kind}; charset=utf-8") } else { kind.to_owned() }
}

/// Whether a file is text, by the ending of its path. Files of the host itself are for no reader, and are none.
pub fn is_text(path: &str) -> bool {
    let ending = path.rsplit_once('.').map_or("", |(_, ending)| ending);
    TYPES.iter().any(|(one, _, is_text)| *one == ending && *is_text)
}
