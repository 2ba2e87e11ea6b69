//! Fragments and lines become markup and text, in a language and a scope.

use crate::config::StaleCritical;
use crate::content::{Fragment, Image, Line, LinePiece, Link, Newer, NewerLine, Piece, Target};
use crate::locale::LocaleId;
use crate::messages::Placeable;
use crate::output::foreign::mark;
use crate::output::{escape, escape_into};
use crate::routes::{Page, Spot};
use crate::rules::{FactScope, Subject};
use crate::url::{UrlPath, is_allowed_link};
use crate::world::World;

/// Where prose is read, which decides what its links look like.
#[derive(Clone, Copy, Debug)]
pub enum Readers<'a> {
    /// On a page of the site: links begin at the host's root.
    OnSite,
    /// Elsewhere, in a feed or in data: links are absolute, and those to parts
    /// of the same text lead to the page it has here.
    Elsewhere(Option<&'a UrlPath>),
}

/// How prose is written: for which page, in which words, with which facts.
#[derive(Clone, Copy)]
pub struct ProseWriter<'a> {
    /// What there is to link to, and to name.
    pub world: &'a World,
    /// The page locale: links lead to pages of this language.
    pub page: LocaleId,
    /// The text locale: values are written in this language.
    pub text: LocaleId,
    /// Whose facts the prose names.
    pub subject: Subject,
    /// Where it is read.
    pub readers: Readers<'a>,
}

impl<'a> ProseWriter<'a> {
    fn scope(&self) -> FactScope<'a> {
        self.world.scope(self.subject)
    }

    /// A fragment as markup. What cannot be said is left out; `check` has
    /// reported it.
    pub fn html(&self, fragment: &Fragment) -> String {
        let mut html = String::new();
        for piece in fragment.pieces() {
            match piece {
                Piece::Html(markup) => html.push_str(markup),
                Piece::Placeable(placeable) => self.value_html(placeable, &mut html),
                Piece::Href(link) => self.href(link, &mut html),
                Piece::Image(image) => self.image(image, &mut html),
                Piece::Newer(newer) => self.newer(newer, &mut html),
                Piece::Message(key) => escape_into(&self.world.word(self.text, key), &mut html),
            }
        }
        html
    }

    /// A line as text.
    pub fn line(&self, line: &Line) -> String {
        match &line.newer {
            Some(newer) => self.newer_line(newer),
            None => self.pieces(&line.pieces),
        }
    }

    /// A line whose translation is too old to be read. Its value has no place for
    /// another language, so on a page the words carry a mark of it.
    fn newer_line(&self, newer: &NewerLine) -> String {
        let world = self.world;
        if world.settings.l10n.stale_critical == StaleCritical::Notice && !newer.is_name {
            return world.word(self.text, "site-critical-notice");
        }
        let words = ProseWriter { text: newer.locale, ..*self }.pieces(&newer.pieces);
        match self.readers {
            Readers::OnSite => mark(&words, world.site.locales.get(newer.locale).tag()),
            Readers::Elsewhere(_) => words,
        }
    }

    fn pieces(&self, pieces: &[LinePiece]) -> String {
        let mut text = String::new();
        for piece in pieces {
            match piece {
                LinePiece::Text(words) => text.push_str(words),
                LinePiece::Placeable(placeable) => text.push_str(&self.value(placeable)),
            }
        }
        text
    }

    fn value(&self, placeable: &Placeable) -> String {
        self.world.messages.evaluate(self.text, placeable, &self.scope()).map(|text| text.text).unwrap_or_default()
    }

    /// The same as markup. What a message says in another language says which.
    fn value_html(&self, placeable: &Placeable, html: &mut String) {
        let Ok(text) = self.world.messages.evaluate(self.text, placeable, &self.scope()) else { return };
        if text.locale == self.text {
            escape_into(&text.text, html);
            return;
        }
        html.push_str(&format!("<span lang=\"{}\">", self.world.site.locales.get(text.locale)));
        escape_into(&text.text, html);
        html.push_str("</span>");
    }

    /// A part whose translation is too old to be read: what the source says, or
    /// that it says something else.
    fn newer(&self, newer: &Newer, html: &mut String) {
        let world = self.world;
        if newer.is_title {
            let locale = world.site.locales.get(newer.locale);
            html.push_str(&format!("<span lang=\"{locale}\" dir=\"{}\">", locale.direction()));
            html.push_str(&ProseWriter { text: newer.locale, ..*self }.html(&newer.body));
            html.push_str("</span>");
            return;
        }
        let (key, is_shown) = match world.settings.l10n.stale_critical {
            StaleCritical::Source => ("site-critical-source", true),
            StaleCritical::Notice => ("site-critical-notice", false),
        };
        html.push_str("<p class=\"notice\" role=\"note\">");
        escape_into(&world.word(self.text, key), html);
        html.push_str("</p>\n");
        if is_shown {
            let locale = world.site.locales.get(newer.locale);
            html.push_str(&format!("<div lang=\"{locale}\" dir=\"{}\">\n", locale.direction()));
            html.push_str(&ProseWriter { text: newer.locale, ..*self }.html(&newer.body));
            html.push_str("</div>\n");
        }
    }

    fn href(&self, link: &Link, html: &mut String) {
        let Some(address) = self.address(link) else { return };
        html.push_str(" href=\"");
        escape_into(&address, html);
        html.push('"');
    }

    fn address(&self, link: &Link) -> Option<String> {
        let site = &self.world.site;
        Some(match &link.target {
            Target::Anchor(id) => match self.readers {
                Readers::Elsewhere(Some(page)) => format!("{}#{id}", self.link(page)),
                Readers::Elsewhere(None) | Readers::OnSite => format!("#{id}"),
            },
            Target::Outside(address) => address.to_string(),
            Target::Site(path) => self.link(&UrlPath::file(path.trim_start_matches('/'))),
            Target::File(asset) => self.link(site.assets.get(asset)?),
            Target::Line(line) => {
                let address = encode(&self.line(line));
                return is_allowed_link(&address).then_some(address);
            }
            Target::Topic(id) => {
                let topic = self.world.catalog.vocabularies.find("topics", id)?;
                self.link(site.address(Page::Topic(topic), self.page)?.path)
            }
            Target::Entity { kind, id, anchor } => {
                let catalog = &self.world.catalog;
                let spot = Spot::of(catalog, *kind, catalog.find(*kind, id)?)?;
                let link = self.link(site.address(spot.page, self.page)?.path);
                match anchor.as_deref().or(spot.part.as_deref()) {
                    Some(anchor) => format!("{link}#{anchor}"),
                    None => link,
                }
            }
        })
    }

    /// The address of something on the site, as these readers need it.
    fn link(&self, path: &UrlPath) -> String {
        let base = &self.world.site.base;
        match self.readers {
            Readers::OnSite => base.link(path),
            Readers::Elsewhere(_) => base.public(path),
        }
    }

    fn image(&self, image: &Image, html: &mut String) {
        let Some(path) = self.world.site.assets.get(&image.asset) else { return };
        let asset = self.world.assets.get(image.asset);
        let alt = self.line(&image.alt);
        let offered = self.world.srcset(image.asset).filter(|_| matches!(self.readers, Readers::OnSite));
        if let Some(offered) = &offered {
            let sizes = escape(&self.world.theme.image_sizes);
            html.push_str(&format!("<picture><source type=\"image/webp\" srcset=\"{offered}\" sizes=\"{sizes}\">"));
        }
        html.push_str(&format!("<img src=\"{}\" alt=\"{}\"", self.link(path), escape(&alt)));
        // Nothing but these words of an image is in a language.
        if let Some(newer) = &image.alt.newer {
            html.push_str(&format!(" lang=\"{}\"", self.world.site.locales.get(newer.locale)));
        }
        if let Some((width, height)) = asset.size {
            html.push_str(&format!(" width=\"{width}\" height=\"{height}\""));
        }
        html.push_str(" loading=\"lazy\">");
        if offered.is_some() {
            html.push_str("</picture>");
        }
    }
}

/// An address with values in it, without the characters that none may hold.
fn encode(address: &str) -> String {
    let mut encoded = String::with_capacity(address.len());
    for c in address.trim().chars() {
        match c {
            ' ' | '"' | '<' | '>' | '`' | '\\' | '^' | '{' | '|' | '}' | '\0'..='\x1f' => {
                encoded.push_str(&format!("%{:02X}", u32::from(c)));
            }
            _ => encoded.push(c),
        }
    }
    encoded
}
