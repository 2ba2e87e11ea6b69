//! Parts of a translation that must not be read the old way.

use crate::content::{Fragment, Piece, Text};
use crate::locale::LocaleId;

/// What the source says now, in the place of an older translation of it.
#[derive(Clone, Debug)]
pub struct Newer {
    /// The language of the source.
    pub locale: LocaleId,
    /// What it says.
    pub body: Fragment,
}

impl Text {
    /// Puts a part of the source in the place of its translation: a section, or
    /// what stands before the first one. A section that is not there stays away.
    pub fn put_newer(&mut self, source: &Text, locale: LocaleId, section: Option<&str>) {
        let newer = |body: &Fragment| Fragment::new(vec![Piece::Newer(Box::new(Newer { locale, body: body.clone() }))]);
        match section {
            None => self.prose.intro = newer(&source.prose.intro),
            Some(id) => {
                let own = self.prose.sections.iter_mut().find(|section| &*section.id.value == id);
                if let (Some(own), Some(source)) = (own, source.prose.section(id)) {
                    own.body = newer(&source.body);
                }
            }
        }
    }
}
