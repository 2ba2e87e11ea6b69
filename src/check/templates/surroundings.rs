//! Where in its page a part of a template prints: between tags, or inside of
//! one.
//!
//! Branches are read one after the other, as if all of them were printed. That
//! is right wherever each branch leaves the page as it found it.

use crate::theme::{Piece, Template};

/// What is around a piece.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Surroundings {
    /// Text between tags.
    Text,
    /// The text of an element that holds no other: `title`, `textarea`, `option`.
    Plain,
    /// A script or a style sheet.
    Code,
    /// Inside of a tag; the name of the attribute whose value it is part of.
    Tag(Option<String>),
}

/// A stretch of text, and what is around it.
pub(super) struct Stretch<'t> {
    /// The text.
    pub text: &'t str,
    /// Its first byte in the template.
    pub start: usize,
    /// What is around it.
    pub around: Surroundings,
    /// Whether it stands in an element that is not to be translated.
    pub is_kept: bool,
}

/// The surroundings of each piece, and all text outside of code.
pub(super) fn read<'t>(template: &Template, text: &'t str) -> (Vec<Surroundings>, Vec<Stretch<'t>>) {
    let mut reader = Reader::default();
    // Attributes alone are a part that others put into their tags.
    let texts = || {
        template.pieces.iter().filter_map(|piece| match piece {
            Piece::Text(range) => Some(&text[range.clone()]),
            _ => None,
        })
    };
    if !texts().any(|text| text.contains('<')) && texts().any(|text| text.ends_with("=\"")) {
        reader.tag = Some(String::new());
    }
    let mut stretches = Vec::new();
    let around = template.pieces.iter().map(|piece| {
        let around = reader.around();
        if let Piece::Text(range) = piece {
            reader.read(&text[range.clone()], range.start, &mut stretches);
        }
        around
    });
    (around.collect(), stretches)
}

#[derive(Default)]
struct Reader {
    /// The tag that is open, with what was read of it.
    tag: Option<String>,
    quote: Option<char>,
    /// The attribute whose value is being read.
    attribute: String,
    /// The name that is being read, which may become an attribute's.
    name: String,
    is_comment: bool,
    /// The element whose text this is.
    element: String,
    is_kept: bool,
}

impl Reader {
    fn around(&self) -> Surroundings {
        match (&self.tag, self.quote) {
            (Some(_), Some(_)) => Surroundings::Tag(Some(self.attribute.clone())),
            (Some(_), None) => Surroundings::Tag(None),
            (None, _) if self.is_comment => Surroundings::Code,
            (None, _) => match self.element.as_str() {
                "script" | "style" => Surroundings::Code,
                "title" | "textarea" | "option" => Surroundings::Plain,
                _ => Surroundings::Text,
            },
        }
    }

    fn read<'t>(&mut self, text: &'t str, start: usize, stretches: &mut Vec<Stretch<'t>>) {
        let mut from = 0;
        for (at, letter) in text.char_indices() {
            let rest = &text[at..];
            let is_turn = match (self.tag.is_some(), self.quote) {
                (false, _) if self.is_comment => rest.starts_with("-->"),
                (false, _) => self.is_tag(rest),
                (true, Some(quote)) => letter == quote,
                (true, None) => matches!(letter, '"' | '\'' | '>'),
            };
            if !is_turn {
                self.take(letter);
                continue;
            }
            self.close(&text[from..at], start + from, stretches);
            from = at + letter.len_utf8();
            self.turn(letter, rest);
        }
        self.close(&text[from..], start + from, stretches);
    }

    /// Whether a tag or comment begins here; in a script only its end does.
    fn is_tag(&self, rest: &str) -> bool {
        let Some(rest) = rest.strip_prefix('<') else { return false };
        match self.element.as_str() {
            "script" | "style" => rest.starts_with('/'),
            _ => rest.starts_with(|c: char| c.is_ascii_alphabetic() || matches!(c, '/' | '!')),
        }
    }

    /// A character inside of a tag, outside of values.
    fn take(&mut self, letter: char) {
        let Some(tag) = self.tag.as_mut().filter(|_| self.quote.is_none()) else { return };
        tag.push(letter);
        match letter {
            '=' => self.attribute = std::mem::take(&mut self.name),
            letter if letter.is_ascii_whitespace() => self.name.clear(),
            letter => self.name.push(letter),
        }
    }

    fn turn(&mut self, letter: char, rest: &str) {
        match letter {
            '<' if rest.starts_with("<!--") => self.is_comment = true,
            '<' => {
                self.tag = Some(String::new());
                self.name.clear();
            }
            '-' => self.is_comment = false,
            '>' => {
                let tag = self.tag.take().unwrap_or_default();
                let name = tag.split([' ', '\n', '\t']).next().unwrap_or_default().to_ascii_lowercase();
                if name.starts_with('/') {
                    self.element.clear();
                    self.is_kept = false;
                } else {
                    self.element = name;
                }
            }
            quote if self.quote.is_none() => self.quote = Some(quote),
            _ => self.quote = None,
        }
    }

    fn close<'t>(&mut self, text: &'t str, start: usize, stretches: &mut Vec<Stretch<'t>>) {
        let around = self.around();
        if matches!(&around, Surroundings::Tag(Some(name)) if name == "translate") {
            self.is_kept = text == "no";
        }
        if !matches!(around, Surroundings::Code | Surroundings::Tag(None)) && !text.is_empty() {
            stretches.push(Stretch { text, start, around, is_kept: self.is_kept });
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{Surroundings, read};
    use crate::theme::{Piece, Template};

    fn check(text: &str, expected: &[Surroundings]) {
        let template = Template::read(text).unwrap_or_default();
        let (around, _) = read(&template, text);
        let printed = template.pieces.iter().zip(around).filter(|(piece, _)| matches!(piece, Piece::Print(_)));
        let found: Vec<Surroundings> = printed.map(|(_, around)| around).collect();
        assert_eq!(found, expected, "{text}");
    }

    #[test]
    fn what_is_printed_knows_where_it_stands() {
        use Surroundings::{Code, Plain, Tag, Text};
        let attribute = |name: &str| Tag(Some(name.to_owned()));
        check("{{ a }}<p class=\"x\">{{ a }}</p> 1 < 2 {{ a }}", &[Text, Text, Text]);
        check(
            "<a href='{{ a }}' {% if b %}title=\"> {{ a }}\"{% endif %} {{ a }}>{{ a }}</a>",
            &[attribute("href"), attribute("title"), Tag(None), Text],
        );
        check("<title{% include \"x\" %}>{{ a }}</title>{{ a }}", &[Plain, Text]);
        check(" lang=\"{{ a }}\" {{ a }}", &[attribute("lang"), Tag(None)]);
        check("<script>if (a<b) {{ a }}</script><!-- {{ a }} -->{{ a }}", &[Code, Code, Text]);
        check(
            "<h{{ level }} class=\"{{ a }}\">{{ a }}</h{{ level }}>",
            &[Tag(None), attribute("class"), Text, Tag(None)],
        );
    }
}
