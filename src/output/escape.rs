//! Text as HTML, and HTML as text.

use std::borrow::Cow;

/// Appends text to markup; good for element content and quoted attributes.
pub fn escape_into(text: &str, html: &mut String) {
    let mut copied = 0;
    for (at, byte) in text.bytes().enumerate() {
        let entity = match byte {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            b'\'' => "&#39;",
            _ => continue,
        };
        html.push_str(&text[copied..at]);
        html.push_str(entity);
        copied = at + 1;
    }
    html.push_str(&text[copied..]);
}

/// Text as markup.
pub fn escape(text: &str) -> Cow<'_, str> {
    if !text.contains(['&', '<', '>', '"', '\'']) {
        return Cow::Borrowed(text);
    }
    let mut html = String::with_capacity(text.len() + 16);
    escape_into(text, &mut html);
    Cow::Owned(html)
}

/// The words of markup of our own making: tags taken out, the five entities we
/// write resolved, runs of white space made one blank.
pub fn text_of(html: &str) -> String {
    let mut text = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(['<', '&']) {
        push_words(&mut text, &rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('<') {
            let end = rest.find('>').map_or(rest.len(), |end| end + 1);
            if !is_inline(&rest[..end]) {
                push_words(&mut text, " ");
            }
            rest = &rest[end..];
            continue;
        }
        let known = [("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];
        match known.iter().find(|(entity, _)| rest.starts_with(entity)) {
            Some((entity, character)) => {
                text.push_str(character);
                rest = &rest[entity.len()..];
            }
            None => {
                text.push('&');
                rest = &rest[1..];
            }
        }
    }
    push_words(&mut text, rest);
    text.truncate(text.trim_end_matches(' ').len());
    text
}

fn is_inline(tag: &str) -> bool {
    let name = tag.trim_start_matches(['<', '/']);
    let name = name.split(|c: char| !c.is_ascii_alphanumeric()).next().unwrap_or("");
    matches!(
        name,
        "a" | "abbr" | "b" | "bdi" | "cite" | "code" | "del" | "em" | "i" | "span" | "strong" | "sub" | "sup" | "time"
    )
}

fn push_words(text: &mut String, words: &str) {
    for c in words.chars() {
        let is_blank = matches!(c, ' ' | '\n' | '\t' | '\r');
        match is_blank {
            true if text.is_empty() || text.ends_with(' ') => {}
            true => text.push(' '),
            false => text.push(c),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{escape, text_of};

    #[test]
    fn markup_is_escaped_once_and_read_back() {
        let text = r#"<b> "R&D" isn't"#;
        let html = escape(text);
        assert_eq!(html, "&lt;b&gt; &quot;R&amp;D&quot; isn&#39;t");
        assert_eq!(text_of(&html), text);
    }

    #[test]
    fn blocks_are_kept_apart_and_words_together() {
        assert_eq!(text_of("<p>One <em>t</em>wo</p>\n<ul><li>three</li><li>four</li></ul>"), "One two three four");
        assert_eq!(text_of("2\u{202f}950,00\u{a0}€"), "2\u{202f}950,00\u{a0}€");
    }
}
