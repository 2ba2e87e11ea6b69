//! Earlier editions of the catalog.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Edition, Key};
use crate::render::shape::{Html, Shape, Words};
use crate::render::value::DayView;
use crate::render::view::{Head, View};

shape! {
    /// Earlier editions of the catalog.
    EditionsPage {
        /// The editions, the last one first.
        editions: Vec<EditionRow>,
    }

    /// An earlier edition of the catalog.
    EditionRow {
        /// Its name in the catalog.
        id: Words,
        /// Its title.
        title: String,
        /// The tag of the language of its words, where that is not the page's.
        lang: Option<String>,
        /// Where it is kept.
        url: Option<String>,
        /// The day after which it did not change.
        frozen_at: DayView,
        /// Its text.
        intro: Option<Html>,
    }
}

impl View<'_> {
    pub(super) fn editions(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].editions;
        let editions = keys.iter().map(|&key| self.edition(key)).collect();
        EditionsPage { editions }.put(context);
        self.list_head("editions", Vec::new())
    }

    fn edition(&self, key: Key<Edition>) -> EditionRow {
        let edition = self.world.catalog.editions.get(key);
        let (title, lang) = self.title(edition, key.into());
        let intro = edition.text(self.locale).and_then(|(text, locale)| self.intro(text, locale, key.into()));
        EditionRow {
            id: edition.id.as_ref().into(),
            title,
            lang,
            url: edition.url.as_ref().map(|url| url.as_str().to_owned()),
            frozen_at: self.day(Day::Exact(edition.frozen_at)),
            intro,
        }
    }
}
