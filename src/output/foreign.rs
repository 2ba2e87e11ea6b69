//! Words of another language where values have no place to say so.
//!
//! A template cannot know whether a message came from another language, and
//! whoever makes its values cannot know whether they stand in text or in an
//! attribute. So the words are marked, and the finished page decides: in text
//! they get an element with `lang`, in attributes and titles the marks go.

use std::borrow::Cow;

const OPEN: char = '\u{F8F0}';
const MIDDLE: char = '\u{F8F1}';
const CLOSE: char = '\u{F8F2}';

/// Words with marks around them. They may be escaped before or after: the marks
/// are characters that mean nothing to markup.
pub fn mark(text: &str, tag: &str) -> String {
    let mut marked = String::with_capacity(text.len() + tag.len() + 12);
    marked.push(OPEN);
    marked.push_str(tag);
    marked.push(MIDDLE);
    marked.push_str(text);
    marked.push(CLOSE);
    marked
}

/// The words alone, for what has no place for a language: data for machines.
pub fn plain(text: &str) -> Cow<'_, str> {
    if !has_marks(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len());
    let mut letters = text.chars();
    while let Some(c) = letters.next() {
        match c {
            OPEN => letters.by_ref().take_while(|&c| c != MIDDLE).for_each(drop),
            CLOSE => {}
            _ => out.push(c),
        }
    }
    Cow::Owned(out)
}

/// Whether a page holds marks.
pub fn has_marks(html: &str) -> bool {
    memchr::memmem::find(html.as_bytes(), OPEN.encode_utf8(&mut [0; 4]).as_bytes()).is_some()
}

/// The page with its marks resolved.
pub fn resolve(html: &str) -> String {
    let mut out = String::with_capacity(html.len() + 256);
    let mut in_tag = false;
    let mut in_title = false;
    let mut quote = None;
    let mut open = Vec::new();
    let mut letters = html.char_indices();
    while let Some((at, c)) = letters.next() {
        match c {
            OPEN => {
                let tag: String = letters.by_ref().map(|(_, c)| c).take_while(|&c| c != MIDDLE).collect();
                let is_text = !in_tag && !in_title;
                if is_text {
                    out.push_str(&format!("<span lang=\"{tag}\">"));
                }
                open.push(is_text);
            }
            CLOSE => {
                if open.pop() == Some(true) {
                    out.push_str("</span>");
                }
            }
            _ => {
                match (c, quote) {
                    ('<', None) if !in_tag => {
                        in_tag = true;
                        in_title = html[at..].starts_with("<title");
                    }
                    ('>', None) => in_tag = false,
                    ('"' | '\'', None) if in_tag => quote = Some(c),
                    (c, Some(mark)) if c == mark => quote = None,
                    _ => {}
                }
                out.push(c);
            }
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{has_marks, mark, plain, resolve};

    #[test]
    fn foreign_words_get_their_language_where_an_element_can_stand() {
        let words = mark("Skip &amp; go", "en");
        let page = format!("<title>{words}</title><a aria-label=\"{words}\">{words}</a>");
        assert!(has_marks(&page));
        let expected =
            "<title>Skip &amp; go</title><a aria-label=\"Skip &amp; go\"><span lang=\"en\">Skip &amp; go</span></a>";
        assert_eq!(resolve(&page), expected);
        assert_eq!(plain(&format!("[{words}]")), "[Skip &amp; go]");
    }
}
