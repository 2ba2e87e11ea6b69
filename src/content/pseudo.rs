//! Texts in a language that nobody speaks, made from those of the source.
//!
//! Only words change: placeables, tags, entities, code and addresses stay.

use crate::content::{Document, Documents, Fragment, Image, Line, LinePiece, Piece, Prose, Section, Text};
use crate::locale::{Locales, Pseudo};
use crate::source::Spanned;

/// Adds the texts of the pseudo-locales that are among the site's.
pub fn add_pseudo(documents: &mut Documents, locales: &Locales) {
    for document in &mut documents.entities {
        let Some(source) = document.texts[document.source].clone() else { continue };
        for id in locales.ids() {
            if let Some(pseudo) = locales.pseudo(id) {
                document.texts[id] = Some(pseudo_text(&source, document, pseudo));
            }
        }
    }
}

/// The bytes of markup in the order of the text, and what is open.
struct Writer<'a> {
    pseudo: Pseudo,
    /// What `en-XK` shows in the place of words.
    key: &'a str,
    is_in_tag: bool,
    /// How many elements with code are open.
    code: usize,
    /// Whether a text has begun and is not over.
    is_open: bool,
    /// Its letters.
    letters: usize,
}

fn pseudo_text(source: &Text, document: &Document, pseudo: Pseudo) -> Text {
    let key = format!("{}:{}", document.kind.name(), document.id);
    let mut text = source.clone();
    text.front.each_line(|field, line| *line = pseudo_line(line, pseudo, &format!("{key}.{field}")));
    if text.front.slug.is_none() {
        text.front.slug = Some(Spanned::new(document.id.to_string(), source.file.start()));
    }
    let section = |section: &Section| Section {
        id: section.id.clone(),
        title: fragment(&section.title, pseudo, &format!("{key}#{}", &*section.id.value)),
        body: fragment(&section.body, pseudo, &format!("{key}#{}", &*section.id.value)),
    };
    text.prose = Prose {
        intro: fragment(&source.prose.intro, pseudo, &key),
        sections: source.prose.sections.iter().map(section).collect(),
        anchors: source.prose.anchors.clone(),
    };
    text
}

fn pseudo_line(line: &Line, pseudo: Pseudo, key: &str) -> Line {
    if line.pieces.is_empty() {
        return line.clone();
    }
    if pseudo == Pseudo::Keys {
        return Line::new(line.span, vec![LinePiece::Text(key.into())]);
    }
    let mut letters = 0;
    let mut pieces = vec![LinePiece::Text(pseudo.start().into())];
    pieces.extend(line.pieces.iter().map(|piece| match piece {
        LinePiece::Text(words) => {
            letters += words.chars().count();
            LinePiece::Text(pseudo.words(words).into())
        }
        LinePiece::Placeable(placeable) => LinePiece::Placeable(placeable.clone()),
    }));
    pieces.push(LinePiece::Text(pseudo.end(letters).into()));
    Line::new(line.span, pieces)
}

fn fragment(source: &Fragment, pseudo: Pseudo, key: &str) -> Fragment {
    let mut writer = Writer { pseudo, key, is_in_tag: false, code: 0, is_open: false, letters: 0 };
    let mut pieces = Vec::with_capacity(source.pieces().len() + 1);
    for piece in source.pieces() {
        let mut html = String::new();
        match piece {
            Piece::Html(markup) => writer.markup(markup, &mut html),
            Piece::Placeable(_) if !writer.is_in_tag && writer.code == 0 => writer.begin(&mut html),
            Piece::Placeable(_) | Piece::Href(_) | Piece::Image(_) | Piece::Message(_) | Piece::Newer(_) => {}
        }
        if !html.is_empty() {
            pieces.push(Piece::Html(html.into()));
        }
        match piece {
            Piece::Html(_) => {}
            Piece::Image(image) => {
                let alt = pseudo_line(&image.alt, pseudo, key);
                pieces.push(Piece::Image(Box::new(Image { alt, ..image.as_ref().clone() })));
            }
            other => pieces.push(other.clone()),
        }
    }
    let mut html = String::new();
    writer.finish(&mut html);
    if !html.is_empty() {
        pieces.push(Piece::Html(html.into()));
    }
    Fragment::new(pieces)
}

impl Writer<'_> {
    fn markup(&mut self, markup: &str, html: &mut String) {
        let mut rest = markup;
        while !rest.is_empty() {
            if self.is_in_tag {
                let end = rest.find('>').map_or(rest.len(), |end| end + 1);
                self.is_in_tag = !rest[..end].ends_with('>');
                html.push_str(&rest[..end]);
                rest = &rest[end..];
            } else if rest.starts_with('<') {
                self.tag(rest, html);
                self.is_in_tag = true;
                html.push('<');
                rest = &rest[1..];
            } else {
                let end = rest.find('<').unwrap_or(rest.len());
                self.text(&rest[..end], html);
                rest = &rest[end..];
            }
        }
    }

    /// What a tag ends: a text, where it is the tag of a block.
    fn tag(&mut self, rest: &str, html: &mut String) {
        const INLINE: [&str; 14] =
            ["a", "abbr", "br", "code", "del", "em", "i", "img", "kbd", "span", "strong", "sub", "sup", "b"];
        let is_end = rest.starts_with("</");
        let name = rest.trim_start_matches(['<', '/']);
        let name = &name[..name.bytes().take_while(u8::is_ascii_alphanumeric).count()];
        if !INLINE.contains(&name) {
            self.finish(html);
        }
        if name == "code" {
            self.code = if is_end { self.code.saturating_sub(1) } else { self.code + 1 };
        }
    }

    fn text(&mut self, text: &str, html: &mut String) {
        if self.code > 0 || text.trim().is_empty() {
            html.push_str(text);
            return;
        }
        let was_open = self.is_open;
        self.begin(html);
        if self.pseudo == Pseudo::Keys {
            html.push_str(if was_open { " " } else { self.key });
            return;
        }
        let mut rest = text;
        while let Some(at) = rest.find('&') {
            let end = rest[at..].find(';').map_or(rest.len(), |end| at + end + 1);
            self.words(&rest[..at], html);
            html.push_str(&rest[at..end]);
            rest = &rest[end..];
        }
        self.words(rest, html);
    }

    fn words(&mut self, words: &str, html: &mut String) {
        self.letters += words.chars().count();
        html.push_str(&self.pseudo.words(words));
    }

    fn begin(&mut self, html: &mut String) {
        if !self.is_open {
            self.is_open = true;
            html.push_str(self.pseudo.start());
        }
    }

    fn finish(&mut self, html: &mut String) {
        if self.is_open {
            self.is_open = false;
            html.push_str(&self.pseudo.end(std::mem::take(&mut self.letters)));
        }
    }
}
