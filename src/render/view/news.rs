//! News.

use tera::{Context, Value};

use crate::calendar::Day;
use crate::catalog::{Key, News};
use crate::render::value::html;
use crate::render::view::{Head, View};
use crate::routes::Page;

impl View<'_> {
    pub(super) fn news(&self, context: &mut Context) -> Head {
        let news = &self.world.site.lists[self.locale].news;
        let rows: Vec<Value> = news.iter().filter_map(|&key| self.news_row(key)).collect();
        context.insert_value("items", Value::from(rows));
        self.list_head("news", Vec::new())
    }

    pub(super) fn news_item(&self, key: Key<News>, context: &mut Context) -> Head {
        let item = self.world.catalog.news.get(key);
        let (title, _) = self.title(item, key.into());
        let view = object! {
            "title": title.as_str(),
            "date": self.day(Day::Exact(item.date)),
            "summary": self.line(item, "summary", key.into()),
            "body": self.news_body(key),
            "refs": self.references(&item.refs),
        };
        context.insert_value("item", view);
        Head { title, published: item.common.published.or(Some(item.date)), ..self.head(item, key.into()) }
    }

    /// A news item is one piece, whether it has sections or not.
    fn news_body(&self, key: Key<News>) -> Value {
        let Some((text, locale)) = self.world.catalog.news.get(key).text(self.locale) else { return html("") };
        let writer = self.prose(locale, key.into());
        let mut body = writer.html(&text.prose.intro);
        for section in &text.prose.sections {
            let (title, markup) = (writer.html(&section.title), writer.html(&section.body));
            body.push_str(&format!("<section id=\"{}\"><h2>{title}</h2>{markup}</section>", section.id.value));
        }
        html(&body)
    }

    pub(super) fn news_row(&self, key: Key<News>) -> Option<Value> {
        let item = self.world.catalog.news.get(key);
        let url = self.url(Page::NewsItem(key))?;
        let (title, lang) = self.title(item, key.into());
        Some(object! {
            "title": title,
            "url": url,
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::NewsItem(key)),
            "date": self.day(Day::Exact(item.date)),
            "summary": self.line(item, "summary", key.into()),
        })
    }
}
