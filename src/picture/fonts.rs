//! Fonts that words on pictures are written in, and how wide the words come out.

use std::sync::Arc;

use resvg::usvg::fontdb::{Database, Source};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider};

/// Some fonts. The first one that has a letter writes it.
#[derive(Clone, Debug, Default)]
pub struct Fonts {
    files: Vec<Arc<Vec<u8>>>,
    database: Arc<Database>,
    family: String,
    digest: String,
}

impl Fonts {
    /// The fonts in these files. What is no font is left out.
    pub fn new(files: impl IntoIterator<Item = Vec<u8>>) -> Fonts {
        let files: Vec<Arc<Vec<u8>>> =
            files.into_iter().filter(|bytes| FontRef::new(bytes).is_ok()).map(Arc::new).collect();
        let mut database = Database::new();
        for bytes in &files {
            database.load_font_source(Source::Binary(bytes.clone()));
        }
        let family = database.faces().next().and_then(|face| face.families.first()).map(|(name, _)| name.clone());
        let mut hasher = blake3::Hasher::new();
        files.iter().for_each(|bytes| {
            hasher.update(blake3::hash(bytes).as_bytes());
        });
        let (family, digest) = (family.unwrap_or_default(), hasher.finalize().to_hex().to_string());
        Fonts { files, database: Arc::new(database), family, digest }
    }

    /// The name of the first family.
    pub(super) fn family(&self) -> &str {
        &self.family
    }

    pub(super) fn database(&self) -> Arc<Database> {
        self.database.clone()
    }

    /// A digest of all files, in their order.
    pub fn digest(&self) -> &str {
        &self.digest
    }

    /// The first letter of a text that no font has.
    pub fn lacks(&self, text: &str) -> Option<char> {
        let fonts = self.refs();
        let has = |letter: char| fonts.iter().any(|font| font.charmap().map(letter).is_some());
        text.chars().find(|&letter| !letter.is_whitespace() && !is_mark(letter) && !has(letter))
    }

    /// The lines that a text takes at this size of letters, none wider than `width`
    /// but for a single word that is.
    pub fn lines(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let fonts = self.refs();
        let ruler = Ruler { fonts: &fonts, size };
        let space = ruler.width(" ");
        let mut lines: Vec<(String, f32)> = Vec::new();
        for word in text.split([' ', '\n', '\t']).filter(|word| !word.is_empty()) {
            let wide = ruler.width(word);
            match lines.last_mut() {
                Some((line, taken)) if *taken + space + wide <= width => {
                    line.push(' ');
                    line.push_str(word);
                    *taken += space + wide;
                }
                _ => lines.push((word.to_owned(), wide)),
            }
        }
        lines.into_iter().map(|(line, _)| line).collect()
    }

    /// The same lines, as nearly of one length as their words allow.
    pub fn balanced(&self, text: &str, size: f32, width: f32) -> Vec<String> {
        let lines = self.lines(text, size, width);
        // Narrower until a line more is needed.
        let narrower = (10_u8..20).map(|share| self.lines(text, size, width * f32::from(share) / 20.0));
        narrower.into_iter().find(|one| one.len() == lines.len() && self.fit(one, size, width)).unwrap_or(lines)
    }

    fn fit(&self, lines: &[String], size: f32, width: f32) -> bool {
        lines.iter().all(|line| self.width(line, size) <= width)
    }

    /// How wide a text is at this size of letters, without the finer points of setting it.
    pub fn width(&self, text: &str, size: f32) -> f32 {
        Ruler { fonts: &self.refs(), size }.width(text)
    }

    fn refs(&self) -> Vec<FontRef<'_>> {
        self.files.iter().filter_map(|bytes| FontRef::new(bytes).ok()).collect()
    }
}

/// What a text holds beside letters: directions, joiners, signs above letters.
fn is_mark(letter: char) -> bool {
    matches!(letter, '\u{0300}'..='\u{036f}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
}

/// Fonts at one size.
struct Ruler<'a> {
    fonts: &'a [FontRef<'a>],
    size: f32,
}

impl Ruler<'_> {
    fn width(&self, text: &str) -> f32 {
        text.chars().map(|letter| self.advance(letter)).sum()
    }

    fn advance(&self, letter: char) -> f32 {
        let of = |font: &FontRef<'_>| {
            let glyph = font.charmap().map(letter)?;
            font.glyph_metrics(Size::new(self.size), LocationRef::default()).advance_width(glyph)
        };
        // A letter that nobody has takes some room all the same.
        self.fonts.iter().find_map(of).unwrap_or(self.size / 2.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn fonts() -> Fonts {
        let garamond = include_bytes!("../../themes/default/fonts/EBGaramond12-Regular.otf");
        let naskh = include_bytes!("../../themes/default/fonts/NotoNaskhArabic-Regular.ttf");
        Fonts::new([garamond.to_vec(), b"no font".to_vec(), naskh.to_vec()])
    }

    #[test]
    fn a_title_is_broken_where_it_grows_too_wide() {
        let fonts = fonts();
        let lines = fonts.lines("Applied Statistics for Decision Makers", 80.0, 700.0);
        assert_eq!(lines, ["Applied Statistics for", "Decision Makers"]);
        assert!(lines.iter().all(|line| fonts.width(line, 80.0) <= 700.0));
        let tagline = "Short courses from an institute that does not exist";
        assert_eq!(fonts.lines(tagline, 40.0, 700.0), ["Short courses from an institute that does not", "exist"]);
        assert_eq!(fonts.balanced(tagline, 40.0, 700.0), ["Short courses from an", "institute that does not exist"]);
        assert_eq!(fonts.lines("Incomprehensibilities", 80.0, 100.0), ["Incomprehensibilities"]);
    }

    #[test]
    fn a_letter_that_no_font_has_is_named() {
        let fonts = fonts();
        assert_eq!(fonts.lacks("Œuvre naïve, Ελλάδα, Москва, الإحصاء"), None);
        assert_eq!(fonts.lacks("Statistik 統計"), Some('統'));
    }
}
