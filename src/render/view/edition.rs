//! Earlier editions of the catalog.

use tera::{Context, Value};

use crate::calendar::Day;
use crate::catalog::{Edition, Key};
use crate::render::view::{Head, View};

impl View<'_> {
    pub(super) fn editions(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].editions;
        let rows: Vec<Value> = keys.iter().map(|&key| self.edition(key)).collect();
        context.insert_value("editions", Value::from(rows));
        self.list_head("editions", Vec::new())
    }

    /// `{ id, title, lang, url, frozen_at, intro }`
    fn edition(&self, key: Key<Edition>) -> Value {
        let edition = self.world.catalog.editions.get(key);
        let (title, lang) = self.title(edition, key.into());
        let intro = edition.text(self.locale).and_then(|(text, locale)| self.intro(text, locale, key.into()));
        object! {
            "id": edition.id.as_ref(),
            "title": title,
            "lang": lang,
            "url": edition.url.as_ref().map(|url| url.as_str().to_owned()),
            "frozen_at": self.day(Day::Exact(edition.frozen_at)),
            "intro": intro,
        }
    }
}
