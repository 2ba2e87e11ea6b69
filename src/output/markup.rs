//! Markup that translators may write, and nothing else of it.
//!
//! Elements of text pass, without attributes but for `lang`, `dir` and `title`.
//! Links, buttons and images pass where they name a slot: their attributes are
//! the template's, but for those that are read. Everything else is taken out,
//! and what it held stays as text.

/// Attributes, in order.
pub type Attributes = Vec<(String, String)>;

/// Elements that a message may hold by itself.
pub const MESSAGE_ELEMENTS: [&str; 25] = [
    "em", "strong", "small", "s", "cite", "q", "dfn", "abbr", "data", "time", "code", "var", "samp", "kbd", "sub",
    "sup", "i", "b", "u", "mark", "bdi", "bdo", "span", "br", "wbr",
];

/// Elements that a message may hold where the template gives them attributes.
const SLOTTED: [&str; 3] = ["a", "button", "img"];

/// Elements without an end.
const VOID: [&str; 3] = ["br", "wbr", "img"];

/// Attributes that are words.
const WORDS: [&str; 4] = ["title", "aria-label", "alt", "download"];

/// The attribute that names a slot.
const SLOT: &str = "data-l10n-name";

/// The markup of a message as it may stand on a page. `slot` knows the
/// attributes of each slot; the name of one that it does not know is the fault.
pub fn filter(markup: &str, slot: impl Fn(&str) -> Option<Attributes>) -> Result<String, String> {
    let mut html = String::with_capacity(markup.len() + 16);
    let mut open: Vec<&str> = Vec::new();
    let mut rest = markup;
    while let Some(at) = rest.find(['<', '>', '&']) {
        html.push_str(&rest[..at]);
        rest = &rest[at..];
        if rest.starts_with('&') {
            html.push_str(if is_entity(rest) { "&" } else { "&amp;" });
            rest = &rest[1..];
        } else if let Some(after) = rest.strip_prefix("<!--") {
            rest = after.find("-->").map_or("", |end| &after[end + 3..]);
        } else if let Some(tag) = Tag::read(rest) {
            rest = &rest[tag.length..];
            write(&tag, &mut open, &slot, &mut html)?;
        } else {
            html.push_str(if rest.starts_with('<') { "&lt;" } else { "&gt;" });
            rest = &rest[1..];
        }
    }
    html.push_str(rest);
    open.iter().rev().for_each(|name| html.push_str(&format!("</{name}>")));
    Ok(html)
}

fn write<'m>(
    tag: &Tag<'m>,
    open: &mut Vec<&'m str>,
    slot: &impl Fn(&str) -> Option<Attributes>,
    html: &mut String,
) -> Result<(), String> {
    if tag.is_end {
        // An end without a beginning is taken out; one too early ends what is inside.
        if let Some(at) = open.iter().rposition(|name| *name == tag.name) {
            open.drain(at..).rev().for_each(|name| html.push_str(&format!("</{name}>")));
        }
        return Ok(());
    }
    let attributes = if MESSAGE_ELEMENTS.contains(&tag.name) {
        let kept = tag.attributes.iter().filter(|(name, _)| matches!(*name, "lang" | "dir" | "title"));
        kept.map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    } else if SLOTTED.contains(&tag.name) {
        let Some((_, name)) = tag.attributes.iter().find(|(name, _)| *name == SLOT) else { return Ok(()) };
        let mut given = slot(name).ok_or_else(|| (*name).to_owned())?;
        given.retain(|(name, value)| is_safe(name, value));
        let words = tag.attributes.iter().filter(|(name, _)| WORDS.contains(name));
        for (name, value) in words {
            given.retain(|(one, _)| one != name);
            given.push(((*name).to_owned(), (*value).to_owned()));
        }
        given
    } else {
        return Ok(());
    };
    html.push('<');
    html.push_str(tag.name);
    for (name, value) in attributes {
        html.push_str(&format!(" {name}=\"{}\"", value.replace('"', "&quot;").replace('<', "&lt;")));
    }
    html.push('>');
    if !VOID.contains(&tag.name) {
        open.push(tag.name);
    }
    Ok(())
}

/// Not even a template gives scripts to what a translator wrote.
fn is_safe(name: &str, value: &str) -> bool {
    let is_name = !name.is_empty() && name.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit() || b == b'-');
    let value: String = value.chars().filter(|c| !c.is_whitespace() && !c.is_control()).collect();
    let is_script = ["javascript:", "vbscript:", "data:"]
        .iter()
        .any(|scheme| value.get(..scheme.len()).is_some_and(|start| start.eq_ignore_ascii_case(scheme)));
    is_name && !name.starts_with("on") && name != "style" && !is_script
}

/// `&amp;`, `&#8239;`, `&#x202F;`.
fn is_entity(text: &str) -> bool {
    let Some((name, _)) = text[1..].split_once(';') else { return false };
    let is_number = |digits: &str| match digits.strip_prefix(['x', 'X']) {
        Some(hex) => !hex.is_empty() && hex.bytes().all(|b| b.is_ascii_hexdigit()),
        None => !digits.is_empty() && digits.bytes().all(|b| b.is_ascii_digit()),
    };
    match name.strip_prefix('#') {
        Some(digits) => is_number(digits),
        None => !name.is_empty() && name.len() < 32 && name.bytes().all(|b| b.is_ascii_alphanumeric()),
    }
}

/// A tag as it is written.
struct Tag<'m> {
    name: &'m str,
    is_end: bool,
    attributes: Vec<(&'m str, &'m str)>,
    length: usize,
}

impl<'m> Tag<'m> {
    /// The tag with which the text begins.
    fn read(text: &'m str) -> Option<Tag<'m>> {
        let inner = text.strip_prefix('<')?;
        let is_end = inner.starts_with('/');
        let inner = inner.strip_prefix('/').unwrap_or(inner);
        let length = inner.bytes().take_while(u8::is_ascii_alphanumeric).count();
        if length == 0 || inner.starts_with(|c: char| c.is_ascii_digit()) {
            return None;
        }
        let (name, mut rest) = inner.split_at(length);
        let mut attributes = Vec::new();
        loop {
            rest = rest.trim_start_matches(|c: char| c.is_ascii_whitespace() || c == '/');
            if let Some(after) = rest.strip_prefix('>') {
                return Some(Tag { name, is_end, attributes, length: text.len() - after.len() });
            }
            let length = rest.find(|c: char| c.is_ascii_whitespace() || matches!(c, '=' | '>' | '/'))?;
            let (name, after) = rest.split_at(length);
            let (value, after) = match after.trim_start().strip_prefix('=') {
                Some(after) => value(after.trim_start())?,
                None => ("", after),
            };
            if name.is_empty() {
                return None;
            }
            attributes.push((name, value));
            rest = after;
        }
    }
}

/// The value with which the text begins, and what comes after it.
fn value(text: &str) -> Option<(&str, &str)> {
    for quote in ['"', '\''] {
        if let Some(inner) = text.strip_prefix(quote) {
            return inner.split_once(quote);
        }
    }
    let length = text.find(|c: char| c.is_ascii_whitespace() || c == '>')?;
    Some(text.split_at(length))
}

#[cfg(test)]
mod tests {
    use super::filter;

    fn check(markup: &str, expected: &str) {
        let slot = |name: &str| {
            (name == "help").then(|| {
                let given = [("href", "/help/?a&amp;b"), ("title", "given"), ("onclick", "x()"), ("class", "more")];
                given.map(|(name, value)| (name.to_owned(), value.to_owned())).to_vec()
            })
        };
        assert_eq!(filter(markup, slot), Ok(expected.to_owned()), "{markup}");
    }

    #[test]
    fn text_level_elements_pass_without_what_could_do_harm() {
        check("a <em lang=\"fr\" class=\"x\" onclick='x'>b</em> & c&nbsp;d", "a <em lang=\"fr\">b</em> &amp; c&nbsp;d");
        check("a<br/>b<wbr>c", "a<br>b<wbr>c");
        check("1 < 2 > 0 <3", "1 &lt; 2 &gt; 0 &lt;3");
        check("<b>never <i>closed</b> and", "<b>never <i>closed</i></b> and");
        check("</b>a <div>b</div> <script>alert(1)</script><!-- c -->", "a b alert(1)");
        check("<img src=x onerror=y> <a href='javascript:x'>a</a>", " a");
        check("a <em", "a &lt;em");
    }

    #[test]
    fn a_slot_gives_attributes_and_the_message_its_words() {
        check(
            "See <a data-l10n-name=\"help\" href=\"/evil\" title=\"words\">the help</a>.",
            "See <a href=\"/help/?a&amp;b\" class=\"more\" title=\"words\">the help</a>.",
        );
        assert_eq!(filter("<a data-l10n-name='no'>x</a>", |_| None), Err("no".to_owned()));
        let script = |_: &str| Some(vec![("href".to_owned(), " JavaScript:alert(1)".to_owned())]);
        assert_eq!(filter("<a data-l10n-name='s'>x</a>", script), Ok("<a>x</a>".to_owned()));
    }
}
