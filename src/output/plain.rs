//! A page as plain text, with the marks of Markdown: what readers see of it, in their order.

use crate::output::text_of;

/// What nobody reads as words of the page.
const SKIPPED: [&str; 10] =
    ["script", "style", "template", "nav", "form", "button", "svg", "select", "noscript", "dialog"];

/// What stands in `<main>`. An address that begins at the host's root becomes whole by `origin`.
pub fn plain_page(html: &str, origin: &str) -> String {
    let start = html.find("<main").unwrap_or(0);
    let end = html[start..].find("</main>").map_or(html.len(), |at| start + at);
    let mut writer = Writer { text: String::new(), origin, links: Vec::new() };
    let mut rest = &html[start..end];
    while let Some(at) = rest.find('<') {
        writer.words(&rest[..at]);
        rest = &rest[at..];
        let len = tag_len(rest);
        let tag = &rest[..len];
        rest = &rest[len..];
        let name = name_of(tag);
        if SKIPPED.contains(&name) && !tag.starts_with("</") {
            rest = after_element(rest, name);
            continue;
        }
        writer.tag(tag, name);
    }
    writer.words(rest);
    writer.finish()
}

struct Writer<'a> {
    text: String,
    origin: &'a str,
    /// Where the links lead that are open.
    links: Vec<Option<String>>,
}

impl Writer<'_> {
    fn words(&mut self, markup: &str) {
        // What begins or ends with a blank keeps it, so that words do not run together.
        let words = text_of(markup);
        let is_blank = |c: char| matches!(c, ' ' | '\n' | '\t' | '\r');
        if markup.starts_with(is_blank) {
            self.blank();
        }
        self.text.push_str(&words);
        if markup.ends_with(is_blank) && !words.is_empty() {
            self.blank();
        }
    }

    fn tag(&mut self, tag: &str, name: &str) {
        let is_end = tag.starts_with("</");
        match (name, is_end) {
            ("h1" | "h2" | "h3" | "h4" | "h5" | "h6", false) => {
                self.paragraph();
                let level = name[1..].parse().unwrap_or(1);
                self.text.push_str(&"#".repeat(level));
                self.text.push(' ');
            }
            ("li", false) => {
                self.line();
                self.text.push_str("- ");
            }
            ("a", false) => {
                let href = attribute(tag, "href").map(|href| self.whole(&href));
                if href.is_some() {
                    self.text.push('[');
                }
                self.links.push(href);
            }
            ("a", true) => {
                if let Some(href) = self.links.pop().flatten() {
                    self.text.push_str(&format!("]({href})"));
                }
            }
            ("img", _) => self.words(&attribute(tag, "alt").unwrap_or_default()),
            ("dd" | "br" | "dt" | "tr" | "summary", false) => self.line(),
            ("td" | "th", true) => self.text.push_str(" | "),
            ("dt", true) => self.text.push(':'),
            (
                "em" | "strong" | "span" | "abbr" | "time" | "sup" | "sub" | "b" | "i" | "cite" | "bdi" | "code" | "li",
                _,
            ) => {}
            ("dd" | "tr" | "summary", true) => self.line(),
            _ => self.paragraph(),
        }
    }

    fn whole(&self, href: &str) -> String {
        if href.starts_with('/') { format!("{}{href}", self.origin) } else { href.to_owned() }
    }

    fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with([' ', '\n', '[']) {
            self.text.push(' ');
        }
    }

    fn line(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with('\n') {
            self.text.push('\n');
        }
    }

    fn paragraph(&mut self) {
        self.line();
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// Without blanks at the ends of lines, signs of lists without words, and runs of empty lines.
    fn finish(self) -> String {
        let mut text = String::with_capacity(self.text.len());
        let lines = self.text.lines().map(|line| line.trim_end().trim_end_matches(" |"));
        for line in lines.filter(|line| !matches!(line.trim(), "-" | ":" | "#")) {
            if line.is_empty() && (text.is_empty() || text.ends_with("\n\n")) {
                continue;
            }
            text.push_str(line);
            text.push('\n');
        }
        text.truncate(text.trim_end().len());
        text.push('\n');
        text
    }
}

/// How long a tag is; a `>` in an attribute does not end it.
fn tag_len(markup: &str) -> usize {
    let mut quote = None;
    for (at, byte) in markup.bytes().enumerate() {
        match (quote, byte) {
            (None, b'>') => return at + 1,
            (None, b'"' | b'\'') => quote = Some(byte),
            (Some(open), byte) if open == byte => quote = None,
            _ => {}
        }
    }
    markup.len()
}

fn name_of(tag: &str) -> &str {
    let name = tag.trim_start_matches(['<', '/']);
    &name[..name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len())]
}

/// What follows the end of an element that has begun; elements of its name may stand in it.
fn after_element<'h>(markup: &'h str, name: &str) -> &'h str {
    let (mut depth, mut rest) = (1_u32, markup);
    while let Some(at) = rest.find('<') {
        rest = &rest[at..];
        let len = tag_len(rest);
        if name_of(&rest[..len]) == name {
            depth = if rest.starts_with("</") { depth - 1 } else { depth + 1 };
        }
        rest = &rest[len..];
        if depth == 0 {
            return rest;
        }
    }
    ""
}

/// The value of an attribute as text; templates may leave quotes out.
fn attribute(tag: &str, name: &str) -> Option<String> {
    let (_, value) = tag.split_once(&format!(" {name}="))?;
    let value = match value.chars().next()? {
        quote @ ('"' | '\'') => value[1..].split(quote).next()?,
        _ => value.split([' ', '>']).next()?,
    };
    Some(text_of(value))
}

#[cfg(test)]
mod tests {
    use super::plain_page;

    fn check(main: &str, expected: &str) {
        let page = format!("<p>Head</p><main id=\"main\">{main}</main><p>Foot</p>");
        assert_eq!(plain_page(&page, "https://example.org"), expected, "{main}");
    }

    #[test]
    fn what_readers_see_stands_in_its_order() {
        check(
            "<h1>Optics &amp; light</h1>\n<p>Read <a href=\"/en/faq/\">the <em>answers</em></a>.</p><ul><li>One</li> <li>Two</li></ul>",
            "# Optics & light\n\nRead [the answers](https://example.org/en/faq/).\n\n- One\n- Two\n",
        );
        check("<dl><div><dt>Start</dt><dd>March 15</dd></div></dl>", "Start:\nMarch 15\n");
        check("<p>One<br>two <img src=\"a>b.png\" alt=\"a lens\"></p>", "One\ntwo a lens\n");
    }

    #[test]
    fn what_is_no_text_is_left_out() {
        check("<nav><ul><li>Way</li></ul><nav>In</nav></nav><p>Words</p><script>a < b</script>", "Words\n");
        check("<ul><li></li></ul><p>Words</p><form><p>Send</p></form>", "Words\n");
    }
}
