//! The body of a text: an introduction and its sections.

use crate::content::{Fragment, Image};
use crate::source::Spanned;

/// A level-two heading with an id, and what stands below it.
#[derive(Clone, Debug)]
pub struct Section {
    /// The id, the same in every language.
    pub id: Spanned<Box<str>>,
    /// The words of the heading.
    pub title: Fragment,
    /// What stands below it, with headings from level three.
    pub body: Fragment,
}

/// A body.
#[derive(Clone, Debug, Default)]
pub struct Prose {
    /// What stands before the first section.
    pub intro: Fragment,
    /// The sections, in order.
    pub sections: Vec<Section>,
    /// The ids of deeper headings, in order.
    pub anchors: Vec<Spanned<Box<str>>>,
}

impl Prose {
    /// The section with this id.
    pub fn section(&self, id: &str) -> Option<&Section> {
        self.sections.iter().find(|section| &*section.id.value == id)
    }

    /// Whether a link can lead to this part.
    pub fn has_anchor(&self, id: &str) -> bool {
        self.section(id).is_some() || self.anchors.iter().any(|anchor| &*anchor.value == id)
    }

    /// Every image in it, to be changed.
    pub(super) fn images_mut(&mut self) -> impl Iterator<Item = &mut Image> {
        let sections = self.sections.iter_mut().flat_map(|section| [&mut section.title, &mut section.body]);
        std::iter::once(&mut self.intro).chain(sections).flat_map(Fragment::images_mut)
    }

    /// All markup in it, headings included.
    pub fn fragments(&self) -> impl Iterator<Item = &Fragment> {
        let sections = self.sections.iter().flat_map(|section| [&section.title, &section.body]);
        std::iter::once(&self.intro).chain(sections)
    }
}
