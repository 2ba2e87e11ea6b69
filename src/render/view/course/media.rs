//! Films, recordings and documents: links to them, never parts of other sites.

use crate::catalog::{Course, Entity, Key, Media, MediaFile, MediaKind};
use crate::locale::Locale;
use crate::messages::{Args, Value as Argument};
use crate::render::shape::{Made, Words};
use crate::render::view::View;
use crate::render::view::entity::Picture;
use crate::render::view::term::LanguageName;
use crate::rules::Subject;

shape! {
    /// A film, a recording, a document or a picture: a link, never a part of another site.
    MediaView {
        /// What it is: a film, a document.
        kind: Words,
        /// Its title; `none` for pictures that need no words.
        title: Option<String>,
        /// The file.
        url: String,
        /// Words below it.
        caption: Option<String>,
        /// Who made it.
        credit: Option<String>,
        /// Its language.
        language: Option<Made<LanguageName>>,
        /// How long it takes.
        minutes: Option<String>,
        /// Captions in several languages.
        captions: Vec<MediaText>,
        /// Transcripts in several languages.
        transcripts: Vec<MediaText>,
        /// On what terms it may be used.
        licence: Option<String>,
        /// What is shown of it.
        picture: Option<Picture>,
    }

    /// The words of a film or recording in one language.
    MediaText {
        /// The language.
        language: Made<LanguageName>,
        /// The tag of the language.
        tag: Words,
        /// The file.
        url: String,
    }
}

impl View<'_> {
    pub(super) fn media(&self, key: Key<Course>) -> Vec<MediaView> {
        let course = self.world.catalog.courses.get(key);
        course.media.iter().filter_map(|media| self.medium(key, course, media)).collect()
    }

    fn medium(&self, key: Key<Course>, course: &Entity<Course>, media: &Media) -> Option<MediaView> {
        let say = |name: &str| self.part(course, "media", &media.id.value, name, Subject::Course(key));
        let url = self.file_url(course, &media.file)?;
        let kind = self.word(&format!("media-kind-{}", media.kind.name()));
        let minutes = media.minutes.map(|minutes| Args::new().with("count", Argument::from(minutes)));
        let licence = media.licence.as_deref().map(|licence| {
            let arguments = Args::new().with("licence", Argument::from(licence_name(licence)));
            self.sentence("media-licence", &arguments).unwrap_or_else(|| licence.to_owned())
        });
        let alt = if media.is_decorative { None } else { say("alt") };
        let poster = media.poster.as_ref().map(|poster| poster.value.as_str());
        let shown = match (&media.file, media.kind) {
            (MediaFile::Local(file), MediaKind::Image) => Some(file.value.as_str()),
            _ => poster,
        };
        Some(MediaView {
            kind: kind.as_str().into(),
            // What needs no words is a picture and no link.
            title: if media.is_decorative { say("title") } else { Some(say("title").unwrap_or(kind)) },
            url,
            caption: say("caption"),
            credit: say("credit"),
            language: media.language.as_ref().map(|locale| self.language(locale)),
            minutes: minutes.and_then(|minutes| self.sentence("media-minutes", &minutes)),
            captions: self.files_by_language(course, &media.captions),
            transcripts: self.files_by_language(course, &media.transcripts),
            licence,
            // A poster shows what the link beside it says already, unless words are given for it.
            picture: shown.and_then(|name| self.picture_beside(course, name, alt.unwrap_or_default())),
        })
    }

    fn files_by_language(&self, course: &Entity<Course>, files: &[(Locale, MediaFile)]) -> Vec<MediaText> {
        let file = |(locale, file): &(Locale, MediaFile)| {
            let url = self.file_url(course, file)?;
            let language = self.language(locale);
            Some(MediaText { language, tag: locale.tag().into(), url })
        };
        files.iter().filter_map(file).collect()
    }

    /// The address of a file beside the text, or of one elsewhere.
    pub(in crate::render) fn file_url(&self, course: &Entity<Course>, file: &MediaFile) -> Option<String> {
        match file {
            MediaFile::Remote(url) => Some(url.as_str().to_owned()),
            MediaFile::Local(name) => {
                let asset = self.world.assets.find(&format!("{}{}", course.folder, name.value))?;
                Some(self.world.site.base.link(self.world.site.assets.get(&asset)?))
            }
        }
    }
}

/// The name that readers know for the identifier of a licence: `CC BY-NC 4.0` for `CC-BY-NC-4.0`.
fn licence_name(id: &str) -> String {
    let mut name = String::with_capacity(id.len());
    for (at, letter) in id.char_indices() {
        let is_before_number = id[at + letter.len_utf8()..].starts_with(|next: char| next.is_ascii_digit());
        let ends_word = letter == '-' && (is_before_number || &id[..at] == "CC");
        name.push(if ends_word { ' ' } else { letter });
    }
    name
}

#[cfg(test)]
mod tests {
    use super::licence_name;

    #[test]
    fn a_licence_goes_by_the_name_that_readers_know() {
        for (id, name) in [
            ("CC-BY-4.0", "CC BY 4.0"),
            ("CC-BY-NC-4.0", "CC BY-NC 4.0"),
            ("CC0-1.0", "CC0 1.0"),
            ("GPL-3.0-or-later", "GPL 3.0-or-later"),
        ] {
            assert_eq!(licence_name(id), name);
        }
    }
}
