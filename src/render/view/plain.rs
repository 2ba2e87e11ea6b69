//! A page of prose.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Key, Page};
use crate::render::shape::{Html, Shape};
use crate::render::value::DayView;
use crate::render::view::contact::ContactView;
use crate::render::view::entity::SectionView;
use crate::render::view::{Head, View};
use crate::routes::Route;
use crate::rules::Subject;

shape! {
    /// A page of prose.
    PlainPage {
        /// Its text.
        plain: PlainView,
    }

    /// The text of a page of prose.
    PlainView {
        /// What stands before the first section.
        intro: Option<Html>,
        /// Its sections.
        sections: Vec<SectionView>,
        /// Whom to ask, on the page `contact`.
        contacts: Vec<ContactView>,
        /// The day it was last changed.
        updated: Option<DayView>,
    }
}

impl View<'_> {
    pub(super) fn plain(&self, key: Key<Page>, _: &Route, context: &mut Context) -> Head {
        let page = self.world.catalog.pages.get(key);
        let (title, _) = self.title(page, Subject::Site);
        let text = page.text(self.locale);
        let view = PlainView {
            intro: text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, Subject::Site)).unwrap_or_default(),
            // Whom to ask stands where people look for it.
            contacts: if page.id.as_ref() == "contact" { self.contacts() } else { Vec::new() },
            updated: page.common.updated.map(|day| self.day(Day::Exact(day))),
        };
        PlainPage { plain: view }.put(context);
        Head { title, ..self.head(page, Subject::Site) }
    }
}
