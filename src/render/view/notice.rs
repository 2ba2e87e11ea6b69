//! Notices: a few words on every page, while they hold.

use tera::Value;

use crate::catalog::{Key, Notice};
use crate::render::view::View;

impl View<'_> {
    /// `[{ level, title, html, lang }]`: the notices of today.
    pub(super) fn notices(&self) -> Vec<Value> {
        self.world.facts.notices.iter().filter_map(|&key| self.notice(key)).collect()
    }

    fn notice(&self, key: Key<Notice>) -> Option<Value> {
        let notice = self.world.catalog.notices.get(key);
        let (text, locale) = notice.text(self.locale)?;
        Some(object! {
            "level": notice.level.name(),
            "title": self.line(notice, "title", key.into()),
            "html": self.intro(text, locale, key.into()),
            "lang": self.foreign(locale),
        })
    }
}
