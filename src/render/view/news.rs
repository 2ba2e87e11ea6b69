//! News.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Key, News};
use crate::render::shape::{Html, Shape, Words};
use crate::render::value::DayView;
use crate::render::view::reference::Reference;
use crate::render::view::{Head, View};
use crate::routes::Page;

shape! {
    /// All news.
    NewsPage {
        /// The news, the last one first.
        items: Vec<NewsRow>,
    }

    /// The page of one piece of news.
    NewsItemPage {
        /// The piece.
        item: NewsView,
    }

    /// A piece of news, on its own page.
    NewsView {
        /// Its title.
        title: Words,
        /// The day it is of.
        date: DayView,
        /// What it is about, in a sentence.
        summary: Option<String>,
        /// Its text, sections and all.
        body: Html,
        /// What it has to do with.
        refs: Vec<Reference>,
    }

    /// A piece of news in a list.
    NewsRow {
        /// Its title.
        title: String,
        /// Its page.
        url: String,
        /// The name of the language of its words, where that is not the page's.
        badge: Option<String>,
        /// The tag of that language.
        lang: Option<String>,
        /// The tag of the language of its page, where that is another one.
        hreflang: Option<String>,
        /// The day it is of.
        date: DayView,
        /// What it is about, in a sentence.
        summary: Option<String>,
    }
}

impl View<'_> {
    pub(super) fn news(&self, context: &mut Context) -> Head {
        let news = &self.world.site.lists[self.locale].news;
        NewsPage { items: news.iter().filter_map(|&key| self.news_row(key)).collect() }.put(context);
        self.list_head("news", Vec::new())
    }

    pub(super) fn news_item(&self, key: Key<News>, context: &mut Context) -> Head {
        let item = self.world.catalog.news.get(key);
        let (title, _) = self.title(item, key.into());
        let view = NewsView {
            title: title.as_str().into(),
            date: self.day(Day::Exact(item.date)),
            summary: self.line(item, "summary", key.into()),
            body: self.news_body(key),
            refs: self.references(&item.refs),
        };
        NewsItemPage { item: view }.put(context);
        Head { title, published: item.common.published.or(Some(item.date)), ..self.head(item, key.into()) }
    }

    /// A news item is one piece, whether it has sections or not.
    fn news_body(&self, key: Key<News>) -> Html {
        let Some((text, locale)) = self.world.catalog.news.get(key).text(self.locale) else { return Html::markup("") };
        let writer = self.prose(locale, key.into());
        let mut body = writer.html(&text.prose.intro);
        for section in &text.prose.sections {
            let (title, markup) = (writer.html(&section.title), writer.html(&section.body));
            body.push_str(&format!("<section id=\"{}\"><h2>{title}</h2>{markup}</section>", section.id.value));
        }
        Html::markup(&body)
    }

    pub(super) fn news_row(&self, key: Key<News>) -> Option<NewsRow> {
        let item = self.world.catalog.news.get(key);
        let url = self.url(Page::NewsItem(key))?;
        let (title, lang) = self.title(item, key.into());
        Some(NewsRow {
            title,
            url,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::NewsItem(key)),
            date: self.day(Day::Exact(item.date)),
            summary: self.line(item, "summary", key.into()),
        })
    }
}
