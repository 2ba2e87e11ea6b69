//! A feed as JSON Feed 1.1.

use serde_json::{Map, Value, json};

use crate::export::feed::{Feed, Story};

pub(super) fn write(feed: &Feed) -> String {
    let mut author = Map::new();
    author.insert("name".to_owned(), json!(feed.author.0));
    if let Some(url) = &feed.author.1 {
        author.insert("url".to_owned(), json!(url));
    }
    let whole = json!({
        "version": "https://jsonfeed.org/version/1.1",
        "title": feed.title,
        "home_page_url": feed.home,
        "feed_url": feed.url,
        "language": feed.lang,
        "authors": [author],
        "items": feed.stories.iter().map(|story| item(story, &feed.lang)).collect::<Vec<Value>>(),
    });
    format!("{whole}\n")
}

fn item(story: &Story, lang: &str) -> Value {
    let mut item = json!({
        "id": story.id,
        "url": story.url,
        "title": story.title,
        "content_html": story.html,
        "date_published": story.published,
        "date_modified": story.updated,
        "language": lang,
        "tags": [story.kind],
    });
    if let (Some(summary), Some(fields)) = (&story.summary, item.as_object_mut()) {
        fields.insert("summary".to_owned(), json!(summary));
    }
    item
}
