//! A page of prose.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Key, Page};
use crate::render::view::{Head, View};
use crate::routes::Route;
use crate::rules::Subject;

impl View<'_> {
    pub(super) fn plain(&self, key: Key<Page>, _: &Route, context: &mut Context) -> Head {
        let page = self.world.catalog.pages.get(key);
        let (title, _) = self.title(page, Subject::Site);
        let text = page.text(self.locale);
        let view = object! {
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, Subject::Site)).unwrap_or_default(),
            // Whom to ask stands where people look for it.
            "contacts": if page.id.as_ref() == "contact" { self.contacts() } else { Vec::new() },
            "updated": page.common.updated.map(|day| self.day(Day::Exact(day))),
        };
        context.insert_value("plain", view);
        Head { title, ..self.head(page, Subject::Site) }
    }
}
