//! Markup for people: blocks on lines of their own, words in one line.

use scraper::{ElementRef, Node};

/// Elements that stand in a line of words.
const IN_LINE: [&str; 22] = [
    "a", "abbr", "b", "br", "button", "cite", "code", "del", "em", "i", "img", "input", "ins", "kbd", "mark", "q",
    "small", "span", "strong", "sub", "sup", "time",
];

const EMPTY: [&str; 6] = ["br", "hr", "img", "input", "link", "meta"];

/// The element and all in it.
pub fn pretty(element: ElementRef<'_>) -> String {
    let mut out = String::new();
    block(element, 0, &mut out);
    out
}

fn block(element: ElementRef<'_>, depth: usize, out: &mut String) {
    let indent = "  ".repeat(depth);
    let name = element.value().name();
    if name == "pre" || !element.child_elements().any(|child| !is_in_line(child)) {
        let mut words = String::new();
        match name {
            "pre" => words.push_str(&element.inner_html()),
            _ => in_line(element, &mut words),
        }
        out.push_str(&format!("{indent}{}{}{}\n", opening(element), words.trim(), closing(name)));
        return;
    }
    out.push_str(&format!("{indent}{}\n", opening(element)));
    // Words between blocks are gathered to lines.
    let mut words = String::new();
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (_, Some(child)) if !is_in_line(child) => {
                flush(&mut words, depth + 1, out);
                block(child, depth + 1, out);
            }
            (_, Some(child)) => inner(child, &mut words),
            (Node::Text(text), None) => push_words(text, &mut words),
            _ => {}
        }
    }
    flush(&mut words, depth + 1, out);
    out.push_str(&format!("{indent}{}\n", closing(name)));
}

fn flush(words: &mut String, depth: usize, out: &mut String) {
    if !words.trim().is_empty() {
        out.push_str(&format!("{}{}\n", "  ".repeat(depth), words.trim()));
    }
    words.clear();
}

fn is_in_line(element: ElementRef<'_>) -> bool {
    IN_LINE.contains(&element.value().name()) && element.child_elements().all(is_in_line)
}

fn in_line(element: ElementRef<'_>, words: &mut String) {
    for child in element.children() {
        match (child.value(), ElementRef::wrap(child)) {
            (_, Some(child)) => inner(child, words),
            (Node::Text(text), None) => push_words(text, words),
            _ => {}
        }
    }
}

fn inner(element: ElementRef<'_>, words: &mut String) {
    words.push_str(&opening(element));
    in_line(element, words);
    words.push_str(&closing(element.value().name()));
}

fn push_words(text: &str, words: &mut String) {
    let mut was_space = words.is_empty() || words.ends_with(' ');
    for c in text.chars() {
        let is_space = matches!(c, ' ' | '\n' | '\t' | '\r');
        match c {
            '&' => words.push_str("&amp;"),
            '<' => words.push_str("&lt;"),
            // Spaces that look like others would hide a difference.
            '\u{a0}' => words.push_str("&nbsp;"),
            '\u{202f}' => words.push_str("&nnbsp;"),
            _ if is_space && was_space => {}
            _ if is_space => words.push(' '),
            _ => words.push(c),
        }
        was_space = is_space;
    }
}

fn opening(element: ElementRef<'_>) -> String {
    let attributes: String = element
        .value()
        .attrs()
        .map(|(name, value)| match value {
            "" => format!(" {name}"),
            _ => format!(" {name}=\"{}\"", value.replace('"', "&quot;")),
        })
        .collect();
    format!("<{}{attributes}>", element.value().name())
}

fn closing(name: &str) -> String {
    match EMPTY.contains(&name) {
        true => String::new(),
        false => format!("</{name}>"),
    }
}
