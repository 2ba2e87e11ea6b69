//! Notices: a few words on every page, while they hold.

use crate::catalog::{Key, Notice};
use crate::render::shape::Html;
use crate::render::view::View;

shape! {
    /// A notice: a few words on every page, while they hold.
    NoticeView {
        /// How much it matters: a word for style sheets.
        level: &'static str,
        /// Its title.
        title: Option<String>,
        /// Its words.
        html: Option<Html>,
        /// The tag of their language, where that is not the page's.
        lang: Option<String>,
    }
}

impl View<'_> {
    /// The notices of today.
    pub(super) fn notices(&self) -> Vec<NoticeView> {
        self.world.facts.notices.iter().filter_map(|&key| self.notice(key)).collect()
    }

    fn notice(&self, key: Key<Notice>) -> Option<NoticeView> {
        let notice = self.world.catalog.notices.get(key);
        let (text, locale) = notice.text(self.locale)?;
        Some(NoticeView {
            level: notice.level.name(),
            title: self.line(notice, "title", key.into()),
            html: self.intro(text, locale, key.into()),
            lang: self.foreign(locale),
        })
    }
}
