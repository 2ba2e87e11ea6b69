//! Films, recordings and documents that belong to a course.

use crate::catalog::part_ids;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::source::Spanned;
use crate::url::WebUrl;
use crate::yaml::{Decode, Fields, Node, Type};

/// Where a file is.
#[derive(Clone, Debug)]
pub enum MediaFile {
    /// In the folder of the entity, by its name.
    Local(Spanned<String>),
    /// Elsewhere.
    Remote(WebUrl),
}

impl Decode for MediaFile {
    fn decode(node: &Node, found: &mut Diagnostics) -> Option<Self> {
        let text = String::decode(node, found)?;
        match text.contains("://") {
            true => WebUrl::decode(node, found).map(MediaFile::Remote),
            false => Some(MediaFile::Local(Spanned::new(text, node.span))),
        }
    }

    fn kind() -> Type {
        Type::Text
    }
}

/// What kind of thing it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MediaKind {
    /// A picture.
    Image,
    /// A film.
    Video,
    /// A recording.
    Audio,
    /// Pages.
    Document,
}

impl MediaKind {
    const WORDS: [(&'static str, MediaKind); 4] = [
        ("image", MediaKind::Image),
        ("video", MediaKind::Video),
        ("audio", MediaKind::Audio),
        ("document", MediaKind::Document),
    ];

    /// The word in facts; the message `media-kind-<word>` says it.
    pub fn name(self) -> &'static str {
        Self::WORDS.iter().find(|(_, kind)| *kind == self).map_or("", |(word, _)| word)
    }
}

/// One of them. Its title, alternative text, caption and credit are texts.
#[derive(Clone, Debug)]
pub struct Media {
    /// The id that texts name it by.
    pub id: Spanned<String>,
    /// What it is.
    pub kind: MediaKind,
    /// The file.
    pub file: MediaFile,
    /// The language that is spoken or written in it.
    pub language: Option<Locale>,
    /// How long it takes.
    pub minutes: Option<u32>,
    /// Captions, by language.
    pub captions: Vec<(Locale, MediaFile)>,
    /// Transcripts, by language.
    pub transcripts: Vec<(Locale, MediaFile)>,
    /// A picture that stands for it.
    pub poster: Option<Spanned<String>>,
    /// Under which licence it may be used.
    pub licence: Option<String>,
    /// Whether it needs no words.
    pub is_decorative: bool,
}

impl Media {
    /// The files in the folder of the entity that stand for it: its poster, itself where it is a picture.
    pub fn pictures(&self) -> impl Iterator<Item = &Spanned<String>> {
        let own = match (&self.file, self.kind) {
            (MediaFile::Local(name), MediaKind::Image) => Some(name),
            _ => None,
        };
        own.into_iter().chain(&self.poster)
    }
}

/// Reads `media`.
pub(super) fn media(fields: &mut Fields<'_, '_>) -> Vec<Media> {
    let read = fields.records("media", "films, recordings and documents", "a medium", |inner| {
        let id = inner.require_spanned::<String>("id", "the id that texts name it by, as `trailer`");
        let kind = inner.require_word("kind", "`image`, `video`, `audio` or `document`", &MediaKind::WORDS);
        let file = inner.get::<MediaFile>("file", "the name of a file in this folder, as `trailer.mp4`");
        let url = inner.get::<WebUrl>("url", "where it is, if not in this folder");
        inner.needs_one(&[&["file"], &["url"]], Some("name a file in this folder, or an https address"));
        let language = inner.get("language", "the language spoken or written in it");
        let minutes = inner.get("minutes", "how many minutes it takes, as `3`");
        let captions = by_language(inner, "captions", "captions by language, as `{ en: talk.en.vtt }`");
        let transcripts = by_language(inner, "transcripts", "transcripts by language, as `{ en: talk.en.txt }`");
        let poster = inner.get_spanned("poster", "the name of a picture that stands for it, as `trailer.png`");
        let licence = inner.get("licence", "under which licence it may be used, as `CC-BY-4.0`");
        let is_decorative = inner.get("decorative", "whether it needs no words").unwrap_or(false);
        let kind = kind.unwrap_or(MediaKind::Document);
        let (id, file) = (id?, file.or(url.map(MediaFile::Remote))?);
        Some(Media { id, kind, file, language, minutes, captions, transcripts, poster, licence, is_decorative })
    });
    let media: Vec<Media> = read.into_iter().flatten().collect();
    part_ids::check(("medium", "course"), media.iter().map(|medium| &medium.id), fields.found);
    media
}

fn by_language(fields: &mut Fields<'_, '_>, name: &'static str, doc: &'static str) -> Vec<(Locale, MediaFile)> {
    let entries = fields.typed_entries(name, doc, || MediaFile::kind().by_language());
    let file = |entry: &crate::yaml::Entry| {
        let Some(locale) = Locale::parse(&entry.key.value) else {
            let message = format!("`{}` is not a language tag", entry.key.value);
            fields.found.report(Diagnostic::new(Code::YAML_LANGUAGE, entry.key.span, message));
            return None;
        };
        Some((locale, MediaFile::decode(&entry.value, fields.found)?))
    };
    entries.iter().filter_map(file).collect()
}
