//! A feed as Atom 1.0 (RFC 4287).

use std::fmt::Write;

use crate::export::feed::{Feed, Story};
use crate::output::escape;
use crate::routes::FeedFormat;

pub(super) fn write(feed: &Feed) -> String {
    let mut xml = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    let _ = writeln!(xml, "<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">", text(&feed.lang));
    element(&mut xml, "id", &feed.id);
    element(&mut xml, "title", &feed.title);
    element(&mut xml, "updated", &feed.updated);
    let own = FeedFormat::Atom.media_type();
    let _ = writeln!(xml, "<link rel=\"self\" type=\"{own}\" href=\"{}\"/>", text(&feed.url));
    let lang = text(&feed.lang);
    let _ =
        writeln!(xml, "<link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{}\"/>", text(&feed.home));
    xml.push_str("<author>\n");
    element(&mut xml, "name", &feed.author.0);
    if let Some(url) = &feed.author.1 {
        element(&mut xml, "uri", url);
    }
    xml.push_str("</author>\n");
    feed.stories.iter().for_each(|story| entry(&mut xml, story, &lang));
    xml.push_str("</feed>\n");
    xml
}

fn entry(xml: &mut String, story: &Story, lang: &str) {
    xml.push_str("<entry>\n");
    element(xml, "id", &story.id);
    element(xml, "title", &story.title);
    element(xml, "published", &story.published);
    element(xml, "updated", &story.updated);
    let _ =
        writeln!(xml, "<link rel=\"alternate\" type=\"text/html\" hreflang=\"{lang}\" href=\"{}\"/>", text(&story.url));
    let _ = writeln!(xml, "<category term=\"{}\"/>", story.kind);
    if let Some(summary) = &story.summary {
        element(xml, "summary", summary);
    }
    if !story.html.is_empty() {
        let _ = writeln!(xml, "<content type=\"html\">{}</content>", text(&story.html));
    }
    xml.push_str("</entry>\n");
}

fn element(xml: &mut String, name: &str, words: &str) {
    let _ = writeln!(xml, "<{name}>{}</{name}>", text(words));
}

/// Text in XML, which has no place for most control characters, written in any way.
fn text(words: &str) -> String {
    let allowed = words.chars().filter(|c| !c.is_control() || matches!(c, '\n' | '\t'));
    let allowed = allowed.filter(|c| !matches!(c, '\u{fffe}' | '\u{ffff}'));
    escape(&allowed.collect::<String>()).into_owned()
}
