//! Parts of a translation that must not be read the old way.

use crate::content::{Fragment, Line, NewerLine, Piece, Section, Text};
use crate::locale::{Locale, LocaleId};

/// What the source says now, in the place of an older translation of it.
#[derive(Clone, Debug)]
pub struct Newer {
    /// The language of the source.
    pub locale: LocaleId,
    /// What it says.
    pub body: Fragment,
    /// Whether it is the title of a section: no notice can stand for one.
    pub is_title: bool,
}

impl Text {
    /// Puts what stands in the source before its first section in the place of
    /// its translation.
    pub fn put_newer_intro(&mut self, source: &Text, locale: LocaleId) {
        self.prose.intro = newer(&source.prose.intro, locale, false);
    }

    /// The same with what stands in a section. One that is not translated comes
    /// with its title; one that the source no longer has goes.
    pub fn put_newer_section(&mut self, source: &Text, locale: LocaleId, id: &str) {
        let own = &mut self.prose.sections;
        let Some(at) = source.prose.sections.iter().position(|section| &*section.id.value == id) else {
            own.retain(|section| &*section.id.value != id);
            return;
        };
        let section = &source.prose.sections[at];
        let body = newer(&section.body, locale, false);
        let place = |id: &str| own.iter().position(|section| &*section.id.value == id);
        match place(id) {
            Some(at) => own[at].body = body,
            None => {
                let mut before = source.prose.sections[..at].iter().rev();
                let after = before.find_map(|section| place(&section.id.value)).map_or(0, |at| at + 1);
                let title = newer(&section.title, locale, true);
                own.insert(after, Section { id: section.id.clone(), title, body });
            }
        }
    }

    /// The same with the title of a section.
    pub fn put_newer_title(&mut self, source: &Text, locale: LocaleId, id: &str) {
        let own = self.prose.sections.iter_mut().find(|section| &*section.id.value == id);
        match (own, source.prose.section(id)) {
            (Some(own), Some(section)) => own.title = newer(&section.title, locale, true),
            _ => self.put_newer_section(source, locale, id),
        }
    }

    /// The same with a field of front matter, by its path: `title`,
    /// `runs.spring.notes`. One that the source no longer has goes.
    pub fn put_newer_field(&mut self, source: &Text, locale: LocaleId, path: &str) {
        self.front.change_line(&source.front, path, |own, line| {
            let newer = NewerLine { locale, pieces: line.pieces.clone(), is_name: !is_sentence(path) };
            let own = own.cloned().unwrap_or_else(|| Line::new(line.span, Vec::new()));
            Line { newer: Some(Box::new(newer)), ..own }
        });
    }

    /// The same with the words for an image of this name in the source, where the
    /// prose shows it: they were taken from front matter when that was read. `own`
    /// is the language of this text.
    pub fn put_newer_alt(&mut self, source: &Text, locale: LocaleId, name: &str, own: &Locale) {
        let shown = source.prose.fragments().flat_map(Fragment::images).find(|image| *image.name == *name);
        let pieces = shown.map(|image| image.alt.pieces.clone()).unwrap_or_default();
        let newer = NewerLine { locale, pieces, is_name: true };
        let is_in_front = shown.is_none_or(|image| image.is_named_in_front);
        for image in self.prose.images_mut().filter(|image| is_same_picture(&image.name, name, own)) {
            if image.is_named_in_front || is_in_front {
                image.alt.newer = Some(Box::new(newer.clone()));
            }
        }
    }
}

/// Whether a file is the other one, or that picture in another language:
/// `chart.es.svg` or `chart-es.svg` for `chart.svg`.
fn is_same_picture(name: &str, source: &str, language: &Locale) -> bool {
    let (Some((own, own_ending)), Some((stem, ending))) = (name.rsplit_once('.'), source.rsplit_once('.')) else {
        return name == source;
    };
    let tags = [language.tag(), language.language()];
    let is_tag = |rest: &str| rest.strip_prefix(['.', '-', '_']).is_some_and(|tag| tags.contains(&tag));
    own_ending == ending && own.strip_prefix(stem).is_some_and(|rest| rest.is_empty() || is_tag(rest))
}

fn newer(body: &Fragment, locale: LocaleId, is_title: bool) -> Fragment {
    Fragment::new(vec![Piece::Newer(Box::new(Newer { locale, body: body.clone(), is_title }))])
}

/// Whether a field tells something, and is not what something is called.
fn is_sentence(path: &str) -> bool {
    const SENTENCES: [&str; 14] = [
        "summary",
        "description",
        "seo_description",
        "bio",
        "criteria",
        "conditions",
        "outcome",
        "citation",
        "hours",
        "notes",
        "cancellation",
        "includes",
        "outcomes",
        "caption",
    ];
    path.rsplit('.').next().is_some_and(|name| SENTENCES.contains(&name))
}
