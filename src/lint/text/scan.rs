//! Parts of a line that are no prose: markup, addresses, code.

use std::borrow::Cow;
use std::ops::Range;

use crate::lint::markup;
use crate::lint::text::signs::Signs;
use crate::source::HOLE;

/// An address in a line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address {
    /// Its bytes.
    pub range: Range<usize>,
    /// Whether it is a path on the site itself.
    pub is_local: bool,
}

/// A text without one of these has nothing that is hidden.
pub(super) const SIGNS: Signs = Signs::MARKUP.and(Signs::ADDRESS);

/// Markup, entities, code and addresses, in order.
pub fn hidden(text: &str) -> Vec<Range<usize>> {
    let mut ranges: Vec<Range<usize>> = Vec::new();
    let has = |byte: u8| memchr::memchr(byte, text.as_bytes()).is_some();
    if has(b'<') {
        ranges.extend(code_elements(text));
        ranges.extend(markup::tags(text).into_iter().map(|tag| tag.range));
    }
    if has(b'&') {
        ranges.extend(entities(text));
    }
    if has(b'`') {
        let ticks: Vec<usize> = memchr::memchr_iter(b'`', text.as_bytes()).collect();
        ranges.extend(ticks.chunks_exact(2).map(|pair| pair[0]..pair[1] + 1));
    }
    ranges.extend(addresses(text).into_iter().map(|one| one.range));
    ranges.sort_by_key(|range| range.start);
    let mut merged: Vec<Range<usize>> = Vec::new();
    for range in ranges {
        match merged.last_mut() {
            Some(last) if range.start < last.end => last.end = last.end.max(range.end),
            _ => merged.push(range),
        }
    }
    merged
}

/// Whether a byte is in one of the ranges, which are in order.
pub fn is_in(ranges: &[Range<usize>], at: usize) -> bool {
    let next = ranges.partition_point(|range| range.end <= at);
    ranges.get(next).is_some_and(|range| range.contains(&at))
}

/// The text with what is hidden taken for blanks of the same length.
pub fn prose(text: &str) -> Cow<'_, str> {
    let hidden = hidden(text);
    if hidden.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut prose = String::with_capacity(text.len());
    let mut at = 0;
    for range in hidden {
        prose.push_str(&text[at..range.start]);
        prose.extend(std::iter::repeat_n(' ', range.len()));
        at = range.end;
    }
    prose.push_str(&text[at..]);
    Cow::Owned(prose)
}

/// What readers see: without tags, entities as one letter.
pub fn visible(text: &str) -> Cow<'_, str> {
    if memchr::memchr2(b'<', b'&', text.as_bytes()).is_none() {
        return Cow::Borrowed(text);
    }
    let mut seen = String::with_capacity(text.len());
    let mut at = 0;
    let tags = markup::tags(text).into_iter().map(|tag| (tag.range, ""));
    let mut cuts: Vec<(Range<usize>, &str)> =
        tags.chain(entities(text).into_iter().map(|range| (range, "x"))).collect();
    cuts.sort_by_key(|(range, _)| range.start);
    for (range, with) in cuts {
        if range.start < at {
            continue;
        }
        seen.push_str(&text[at..range.start]);
        seen.push_str(with);
        at = range.end;
    }
    seen.push_str(&text[at..]);
    Cow::Owned(seen)
}

/// `&amp;`, `&#160;`, `&#xa0;`.
pub fn entities(text: &str) -> Vec<Range<usize>> {
    let entity = |start: usize| {
        let rest = &text[start + 1..];
        let end = rest.find(|c: char| !(c.is_ascii_alphanumeric() || c == '#'))?;
        (end > 1 && rest[end..].starts_with(';')).then(|| start..start + end + 2)
    };
    memchr::memchr_iter(b'&', text.as_bytes()).filter_map(entity).collect()
}

/// The insides of `code`, `samp`, `kbd` and `var`, with their tags.
fn code_elements(text: &str) -> Vec<Range<usize>> {
    let mut ranges = Vec::new();
    for name in ["code", "samp", "kbd", "var"] {
        let close = format!("</{name}>");
        let mut at = 0;
        while let Some(step) = text[at..].find(&format!("<{name}")) {
            let start = at + step;
            let Some(length) = text[start..].find(&close) else { break };
            at = start + length + close.len();
            ranges.push(start..at);
        }
    }
    ranges
}

const SCHEMES: [&str; 7] = ["https://", "http://", "ftp://", "mailto:", "tel:", "www.", "sms:"];

const DOMAINS: [&str; 8] = [".com", ".org", ".net", ".edu", ".gov", ".io", ".int", ".dev"];

/// All addresses of a line, in order.
pub fn addresses(text: &str) -> Vec<Address> {
    if !may_hold_address(text.as_bytes()) {
        return Vec::new();
    }
    let mut list: Vec<Address> = Vec::new();
    let mut words = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_border = c.is_whitespace()
            || matches!(c, '<' | '>' | '"' | '“' | '”' | '„' | '«' | '»' | '`' | '{' | '}' | '|' | '‘' | '；');
        match (is_border, start) {
            (false, None) => start = Some(at),
            (true, Some(from)) => {
                words.push(from..at);
                start = None;
            }
            _ => {}
        }
    }
    for word in words {
        let token = &text[word.clone()];
        let lead = token.len() - token.trim_start_matches(['(', '[', '\'', '’', '=', ',', ':']).len();
        let lower = token.to_lowercase();
        // `href=https://…` and `(https://…)`: the scheme may be inside of the word.
        let scheme = SCHEMES.iter().filter_map(|one| lower.find(one)).min();
        let scheme =
            scheme.filter(|&at| lower.len() == token.len() && !lower[..at].ends_with(|c: char| c.is_alphanumeric()));
        let from = scheme.unwrap_or(lead);
        let body = trim_end(&token[from..]);
        if body.is_empty() {
            continue;
        }
        let range = word.start + from..word.start + from + body.len();
        if scheme.is_some() && body.len() > 5 || is_email(body) || is_domain(body) {
            list.push(Address { range, is_local: false });
        } else if is_path(body) {
            list.push(Address { range, is_local: true });
        }
    }
    list
}

/// Whether there is a sign that every address has one of: a slash, an at sign, a
/// dot or a colon within a word.
fn may_hold_address(bytes: &[u8]) -> bool {
    let goes_on = |at: usize| bytes.get(at + 1).is_some_and(|byte| byte.is_ascii_alphanumeric() || *byte == b'+');
    memchr::memchr2(b'/', b'@', bytes).is_some() || memchr::memchr2_iter(b'.', b':', bytes).any(goes_on)
}

/// Without the punctuation of the sentence around it.
fn trim_end(token: &str) -> &str {
    let mut body = token;
    loop {
        let trimmed = body.trim_end_matches(['.', ',', ';', ':', '!', '?', '…', '\'', '’', ']', '*']);
        let trimmed = match trimmed.strip_suffix(')') {
            Some(inner) if trimmed.matches(')').count() > trimmed.matches('(').count() => inner,
            _ => trimmed,
        };
        if trimmed.len() == body.len() {
            return body;
        }
        body = trimmed;
    }
}

fn is_email(word: &str) -> bool {
    let Some((name, host)) = word.split_once('@') else { return false };
    let is_name = |c: char| c.is_alphanumeric() || matches!(c, '.' | '_' | '%' | '+' | '-' | HOLE);
    let is_host = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-');
    !name.is_empty() && name.chars().all(is_name) && host.contains('.') && host.len() > 3 && host.chars().all(is_host)
}

fn is_domain(word: &str) -> bool {
    let host = word.split('/').next().unwrap_or(word).to_ascii_lowercase();
    let is_host = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-');
    let ends = DOMAINS.iter().find_map(|one| host.strip_suffix(one));
    ends.is_some_and(|rest| rest.chars().all(is_host) && rest.starts_with(|c: char| c.is_ascii_alphanumeric()))
}

/// `/en/apply/`, not `km/h` and not `/`.
fn is_path(word: &str) -> bool {
    let is_plain = |c: char| c.is_ascii_alphanumeric() || matches!(c, '/' | '-' | '_' | '.' | '#');
    word.starts_with('/')
        && word.len() > 2
        && word[1..].starts_with(|c: char| c.is_ascii_alphanumeric())
        && word[1..].contains('/')
        && word.chars().all(is_plain)
        && word.contains(|c: char| c.is_ascii_alphabetic())
}

/// The words of a text: runs of letters, with apostrophes and hyphens inside.
pub fn words(text: &str) -> Vec<Range<usize>> {
    let mut list = Vec::new();
    let mut start = None;
    for (at, c) in text.char_indices().chain([(text.len(), ' ')]) {
        let is_letter = c.is_alphanumeric() || is_mark(c);
        let is_inside = matches!(c, '\'' | '’' | '-' | '\u{2010}' | '\u{2011}' | '·' | '\u{AD}');
        match start {
            None if is_letter => start = Some(at),
            Some(from) if !(is_letter || is_inside) => {
                let end = from + text[from..at].trim_end_matches(['\'', '’', '-', '\u{2010}', '\u{2011}', '·']).len();
                list.push(from..end);
                start = None;
            }
            _ => {}
        }
    }
    list
}

/// A mark that may close a quotation.
pub(super) fn is_quote(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | '“')
}

/// A mark that is set on the letter before it.
pub fn is_mark(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36F}' | '\u{1AB0}'..='\u{1AFF}' | '\u{20D0}'..='\u{20FF}')
}

#[cfg(test)]
mod tests {
    use super::{addresses, prose, visible, words};

    fn check(text: &str, expected: &[&str]) {
        let found: Vec<&str> = addresses(text).into_iter().map(|one| &text[one.range]).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn addresses_are_found_without_the_punctuation_around_them() {
        check("See https://example.org/a?b=c.", &["https://example.org/a?b=c"]);
        check("(https://example.org/wiki/A_(b)), then", &["https://example.org/wiki/A_(b)"]);
        check("Write to help@example.org, please", &["help@example.org"]);
        check("<a href=\"/en/apply/\">x</a>", &["/en/apply/"]);
        check("at 10 km/h and/or y/o, 1/2", &[]);
        check("an example.org page. Done.", &["example.org"]);
        check("p. 5. a.m.", &[]);
    }

    #[test]
    fn prose_keeps_every_byte_in_its_place() {
        let text = "A <code>x != y</code> &amp; `b` é";
        assert_eq!(prose(text).len(), text.len());
        assert_eq!(prose(text).split_whitespace().collect::<Vec<_>>(), ["A", "é"]);
        assert_eq!(visible("A <b>b</b> &amp; c"), "A b x c");
    }

    #[test]
    fn words_hold_apostrophes_and_hyphens() {
        let text = "l'eau, d’un avant-goût - po' 5";
        let found: Vec<&str> = words(text).into_iter().map(|one| &text[one]).collect();
        assert_eq!(found, ["l'eau", "d’un", "avant-goût", "po", "5"]);
    }
}
