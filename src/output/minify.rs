//! White space that nobody sees.
//!
//! Only text between tags changes. A run of white space becomes one blank; it
//! goes altogether next to the edge of a block, in `head`, and where only
//! blocks can stand. Attributes, comments' absence, `pre`, `textarea`, `script`
//! and `style` are as the templates wrote them, and so are no-break spaces.
//! Doing it twice is doing it once.

/// Appends a finished page to `out` without its idle white space.
pub fn minify(html: &str, out: &mut Vec<u8>) {
    let bytes = html.as_bytes();
    out.reserve(bytes.len());
    let mut at = 0;
    // Whether a blank here would be seen by nobody: at a block's edge, or after another.
    let mut at_edge = true;
    let mut blank_is_due = false;
    while at < bytes.len() {
        if bytes[at] != b'<' {
            let end = memchr::memchr(b'<', &bytes[at..]).map_or(bytes.len(), |len| at + len);
            (at_edge, blank_is_due) = text(&bytes[at..end], at_edge, blank_is_due, out);
            at = end;
            continue;
        }
        let end = tag_end(bytes, at);
        let tag = &bytes[at..end];
        let name = tag_name(tag);
        if is_block(name) {
            blank_is_due = false;
            at_edge = true;
        } else {
            if blank_is_due {
                out.push(b' ');
                blank_is_due = false;
                at_edge = true;
            }
            // Content that is seen, such as an image, ends the edge.
            if is_seen(name) {
                at_edge = false;
            }
        }
        out.extend_from_slice(tag);
        at = end;
        if is_verbatim(name) && tag.get(1) != Some(&b'/') {
            let end = closing(bytes, at, name);
            out.extend_from_slice(&bytes[at..end]);
            at = end;
        }
    }
}

/// Writes text; returns whether the next blank is idle and whether one is owed.
fn text(words: &[u8], mut at_edge: bool, mut blank_is_due: bool, out: &mut Vec<u8>) -> (bool, bool) {
    let mut at = 0;
    while at < words.len() {
        if is_space(words[at]) {
            blank_is_due |= !at_edge;
            at += 1;
            continue;
        }
        if blank_is_due {
            out.push(b' ');
            blank_is_due = false;
        }
        let end = end_of_words(words, at);
        out.extend_from_slice(&words[at..end]);
        at_edge = false;
        at = end;
    }
    (at_edge, blank_is_due)
}

/// How far the words go that already stand one blank apart: they are copied in
/// one piece.
fn end_of_words(words: &[u8], start: usize) -> usize {
    let mut at = start;
    while at < words.len() {
        let byte = words[at];
        if is_space(byte) {
            let is_single = byte == b' ' && words.get(at + 1).is_some_and(|&next| !is_space(next));
            if !is_single {
                return at;
            }
        }
        at += 1;
    }
    at
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | 0x0C)
}

/// One past the `>` of the tag at `start`; quotes may hold that sign.
fn tag_end(bytes: &[u8], start: usize) -> usize {
    if bytes[start..].starts_with(b"<!--") {
        return find(bytes, start, b"-->").map_or(bytes.len(), |at| at + 3);
    }
    let mut quote = None;
    for (step, &byte) in bytes[start..].iter().enumerate() {
        match (quote, byte) {
            (None, b'>') => return start + step + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(mark), byte) if mark == byte => quote = None,
            _ => {}
        }
    }
    bytes.len()
}

fn find(bytes: &[u8], from: usize, needle: &[u8]) -> Option<usize> {
    memchr::memmem::find(&bytes[from..], needle).map(|at| from + at)
}

fn tag_name(tag: &[u8]) -> &[u8] {
    let start = if tag.get(1) == Some(&b'/') { 2 } else { 1 };
    let rest = &tag[start.min(tag.len())..];
    let len = rest.iter().position(|byte| !byte.is_ascii_alphanumeric() && *byte != b'!').unwrap_or(rest.len());
    &rest[..len]
}

/// Where the element's content ends: at its closing tag.
fn closing(bytes: &[u8], from: usize, name: &[u8]) -> usize {
    let needle = [b"</".as_slice(), name].concat();
    find(bytes, from, &needle).unwrap_or(bytes.len())
}

fn is_verbatim(name: &[u8]) -> bool {
    matches!(name, b"pre" | b"textarea" | b"script" | b"style")
}

/// Elements that are seen themselves and stand in a line of text.
fn is_seen(name: &[u8]) -> bool {
    matches!(name, b"img" | b"input" | b"button" | b"select" | b"svg" | b"video" | b"audio" | b"textarea" | b"wbr")
}

/// Elements that begin a line of their own, or stand where there are no lines.
fn is_block(name: &[u8]) -> bool {
    // By length first: most tags of a page are short.
    match name.len() {
        1 => name == b"p",
        2 => matches!(
            name,
            b"br"
                | b"dd"
                | b"dl"
                | b"dt"
                | b"h1"
                | b"h2"
                | b"h3"
                | b"h4"
                | b"h5"
                | b"h6"
                | b"hr"
                | b"li"
                | b"ol"
                | b"td"
                | b"th"
                | b"tr"
                | b"ul"
        ),
        3 => matches!(name, b"div" | b"nav" | b"pre" | b"col"),
        4 => matches!(name, b"body" | b"form" | b"head" | b"html" | b"link" | b"main" | b"menu" | b"meta"),
        5 => matches!(name, b"aside" | b"style" | b"table" | b"tbody" | b"tfoot" | b"thead" | b"title"),
        6 => matches!(
            name,
            b"figure" | b"footer" | b"header" | b"hgroup" | b"legend" | b"option" | b"script" | b"search"
        ),
        7 => matches!(name, b"address" | b"article" | b"caption" | b"details" | b"section" | b"summary"),
        8 => matches!(name, b"!DOCTYPE" | b"!doctype" | b"colgroup" | b"fieldset"),
        10 => matches!(name, b"blockquote" | b"figcaption"),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::minify;

    fn check(html: &str, expected: &str) {
        let mut once = Vec::new();
        minify(html, &mut once);
        let once = String::from_utf8(once).expect("text");
        assert_eq!(once, expected);
        let mut twice = Vec::new();
        minify(&once, &mut twice);
        assert_eq!(String::from_utf8(twice).expect("text"), once, "twice is once");
    }

    #[test]
    fn only_white_space_that_nobody_sees_goes() {
        check("<p>\n  One\n  two </p>\n<p>three</p>", "<p>One two</p><p>three</p>");
        check("<nav>\n <a>Prev</a>\n <a>Next</a>\n</nav>", "<nav><a>Prev</a> <a>Next</a></nav>");
        check("<p>a <em> b</em> c</p>", "<p>a <em>b</em> c</p>");
        check("<p><a> x</a></p>", "<p><a>x</a></p>");
        check("<p>a<img alt=\"1 > 2\"> b</p>", "<p>a<img alt=\"1 > 2\"> b</p>");
        check("<pre>\n a  b\n</pre>", "<pre>\n a  b\n</pre>");
        check("<p>2\u{a0}950\u{202f}€  net</p>", "<p>2\u{a0}950\u{202f}€ net</p>");
        check("<ul>\n <li>a</li>\n <li>b</li>\n</ul>", "<ul><li>a</li><li>b</li></ul>");
        check("<p><span>a</span> <span>b</span></p>", "<p><span>a</span> <span>b</span></p>");
        check("<td>\n<time>x</time>\n</td>", "<td><time>x</time></td>");
    }
}
