//! The words and signs of a template.

use std::ops::Range;

/// A word or a sign.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Token {
    /// Text outside of all braces.
    Content,
    /// `{# … #}`; the bytes between the signs.
    Comment(Range<usize>),
    /// `{{`
    PrintStart,
    /// `}}`
    PrintEnd,
    /// `{%`
    TagStart,
    /// `%}`
    TagEnd,
    /// A name.
    Name(String),
    /// A quoted text, decoded.
    Text(String),
    /// A whole number.
    Whole(i64),
    /// A number with a point.
    Fraction(f64),
    /// `true`, `True`, `false`, `False`.
    Bool(bool),
    /// Any sign of one to three characters.
    Sign(&'static str),
}

/// Signs, the longer ones first.
const SIGNS: [&str; 31] = [
    "...", "//", "**", "==", "!=", ">=", "<=", "</", "?.", "?[", "+", "-", "*", "/", "%", "!", ".", ",", ":", "~", "|",
    "=", ">", "<", "(", ")", "[", "]", "{", "}", "@",
];

/// Where the reader is.
#[derive(Clone, Copy, PartialEq)]
enum Inside {
    Nothing,
    Print,
    Tag,
}

/// The tokens of a template with their bytes; `None` for text that is none.
pub(super) fn tokens(text: &str) -> Option<Vec<(Token, Range<usize>)>> {
    let mut reader = Reader { text, at: 0, inside: Inside::Nothing, tokens: Vec::new() };
    while reader.at < text.len() {
        match reader.inside {
            Inside::Nothing => reader.outside()?,
            Inside::Print | Inside::Tag => reader.code()?,
        }
    }
    Some(reader.tokens)
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    inside: Inside,
    tokens: Vec<(Token, Range<usize>)>,
}

impl<'t> Reader<'t> {
    fn rest(&self) -> &'t str {
        &self.text[self.at..]
    }

    fn push(&mut self, token: Token, length: usize) {
        self.tokens.push((token, self.at..self.at + length));
        self.at += length;
    }

    /// Text, a comment, a raw part, or the beginning of code.
    fn outside(&mut self) -> Option<()> {
        let rest = self.rest();
        let is_trimmed = rest.as_bytes().get(2) == Some(&b'-');
        let start = 2 + usize::from(is_trimmed);
        match rest.as_bytes().get(..2) {
            Some(b"{{") => {
                self.push(Token::PrintStart, start);
                self.inside = Inside::Print;
            }
            Some(b"{%") => match raw_part(&rest[start..]) {
                Some(Ok((words, length))) => {
                    let from = self.at + start;
                    self.tokens.push((Token::Content, from + words.start..from + words.end));
                    self.at = from + length;
                }
                Some(Err(())) => return None,
                None => {
                    self.push(Token::TagStart, start);
                    self.inside = Inside::Tag;
                }
            },
            Some(b"{#") => {
                let length = start + rest[start..].find("#}")?;
                let words = self.at + start..self.at + length;
                self.push(Token::Comment(words), length + 2);
            }
            _ => {
                let is_start = |pair: &[u8]| matches!(pair, b"{{" | b"{%" | b"{#");
                let length = rest.as_bytes().windows(2).position(is_start).unwrap_or(rest.len());
                self.push(Token::Content, length);
            }
        }
        Some(())
    }

    /// A word or a sign inside of braces.
    fn code(&mut self) -> Option<()> {
        let rest = self.rest();
        let blank = rest.bytes().take_while(u8::is_ascii_whitespace).count();
        if blank > 0 {
            self.at += blank;
            return Some(());
        }
        let (end, token) = match self.inside {
            Inside::Print => ("}}", Token::PrintEnd),
            _ => ("%}", Token::TagEnd),
        };
        let hyphen = usize::from(rest.starts_with('-'));
        if rest[hyphen..].starts_with(end) {
            self.push(token, hyphen + 2);
            self.inside = Inside::Nothing;
            return Some(());
        }
        let first = *rest.as_bytes().first()?;
        match first {
            b'"' | b'\'' | b'`' => self.quoted(first),
            b'0'..=b'9' => self.number(),
            b'a'..=b'z' | b'A'..=b'Z' | b'_' => {
                let length = rest.bytes().take_while(|&b| b.is_ascii_alphanumeric() || b == b'_').count();
                let token = match &rest[..length] {
                    "true" | "True" => Token::Bool(true),
                    "false" | "False" => Token::Bool(false),
                    name => Token::Name(name.to_owned()),
                };
                self.push(token, length);
                Some(())
            }
            _ => {
                let sign = SIGNS.iter().find(|sign| rest.starts_with(**sign))?;
                self.push(Token::Sign(sign), sign.len());
                Some(())
            }
        }
    }

    fn quoted(&mut self, mark: u8) -> Option<()> {
        let rest = self.rest();
        let mut is_escaped = false;
        let length = rest.bytes().skip(1).position(|byte| {
            let is_end = byte == mark && !is_escaped;
            is_escaped = byte == b'\\' && !is_escaped;
            is_end
        })?;
        let words = unescape(&rest[1..=length])?;
        self.push(Token::Text(words), length + 2);
        Some(())
    }

    /// Digits with at most one point, which may be the last of them.
    fn number(&mut self) -> Option<()> {
        let rest = self.rest();
        let mut points = 0;
        let is_part = |byte: &u8| {
            points += usize::from(*byte == b'.');
            byte.is_ascii_digit() || *byte == b'.' && points == 1
        };
        let length = rest.as_bytes().iter().copied().take_while(is_part).count();
        let written = &rest[..length];
        let token = match written.contains('.') {
            true => Token::Fraction(written.parse().ok()?),
            false => Token::Whole(written.parse().ok()?),
        };
        self.push(token, length);
        Some(())
    }
}

fn unescape(written: &str) -> Option<String> {
    let mut text = String::with_capacity(written.len());
    let mut letters = written.chars();
    while let Some(letter) = letters.next() {
        text.push(match letter {
            '\\' => match letters.next()? {
                same @ ('"' | '\'' | '/' | '\\') => same,
                'n' => '\n',
                't' => '\t',
                'r' => '\r',
                _ => return None,
            },
            other => other,
        });
    }
    Some(text)
}

/// Where the words of a raw part stand and where it ends, if the tag that begins
/// is one; counted from behind its first sign.
fn raw_part(text: &str) -> Option<Result<(Range<usize>, usize), ()>> {
    let start = tag_of(text, "raw")?;
    let mut at = start;
    while let Some(step) = text[at..].find("{%") {
        let end = at + step;
        at = end + 2;
        if let Some(length) = tag_of(&text[at..], "endraw") {
            return Some(Ok((start..end, at + length)));
        }
    }
    Some(Err(()))
}

/// The length of `- name -%}`, where `text` begins with that.
fn tag_of(text: &str, name: &str) -> Option<usize> {
    let blank = |c: char| c.is_ascii_whitespace();
    let rest = text.strip_prefix('-').unwrap_or(text).trim_start_matches(blank);
    let rest = rest.strip_prefix(name)?.trim_start_matches(blank);
    let rest = rest.strip_prefix('-').unwrap_or(rest).strip_prefix("%}")?;
    Some(text.len() - rest.len())
}
