//! Awards that were received.

use tera::{Context, Value};

use crate::calendar::Day;
use crate::catalog::{Award, Entity, Key};
use crate::render::view::{Head, View};
use crate::routes::Page;

impl View<'_> {
    pub(super) fn awards(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].awards;
        let rows: Vec<Value> = keys.iter().filter_map(|&key| self.award_row(key)).collect();
        context.insert_value("awards", Value::from(rows));
        self.list_head("awards", Vec::new())
    }

    pub(super) fn award(&self, key: Key<Award>, context: &mut Context) -> Head {
        let award = self.world.catalog.awards.get(key);
        let (title, _) = self.title(award, key.into());
        let text = award.text(self.locale);
        let view = object! {
            "title": title.as_str(),
            "year": award.year.map(|year| year.to_string()),
            "date": self.award_day(award),
            "category": self.said_line(award, "category", key.into()),
            "citation": self.line(award, "citation", key.into()),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            "body": award.body.as_ref().map(|party| self.party(party)),
            "recipients": self.parties(&award.recipients),
            "accepted_by": award.accepted_by.as_ref().map(|party| self.party(party)),
            "honors": self.references(&award.honors),
            "refs": self.references(&award.refs),
            "url": award.url.as_ref().map(|url| self.web_link(url)),
        };
        context.insert_value("award", view);
        let citation = || self.line(award, "citation", key.into());
        let head = self.head(award, key.into());
        let summary = self.line(award, "summary", key.into());
        Head { title, description: summary.or_else(citation).or(head.description), ..head }
    }

    fn award_row(&self, key: Key<Award>) -> Option<Value> {
        let award = self.world.catalog.awards.get(key);
        let url = self.url(Page::Award(key))?;
        let (title, lang) = self.title(award, key.into());
        Some(object! {
            "title": title,
            "url": url,
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::Award(key)),
            "year": award.year.map(|year| year.to_string()),
            "category": self.line(award, "category", key.into()),
            "citation": self.line(award, "citation", key.into()),
            "body": award.body.as_ref().map(|party| self.party(party)),
            "recipients": self.parties(&award.recipients),
            "honors": self.references(&award.honors),
        })
    }

    fn award_day(&self, award: &Entity<Award>) -> Option<Value> {
        award.date.map(|day| self.day(Day::Exact(day)))
    }
}
