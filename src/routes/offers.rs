//! Where feeds and calendar files stand: what readers can take with them.

use crate::listing::Agenda;
use crate::locale::LocaleId;
use crate::routes::{Page, Route, Site};
use crate::url::UrlPath;

/// A format of feeds.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum FeedFormat {
    /// Atom 1.0.
    Atom,
    /// JSON Feed 1.1.
    Json,
}

impl FeedFormat {
    /// Both, the one that more programs read first.
    pub const ALL: [FeedFormat; 2] = [FeedFormat::Atom, FeedFormat::Json];

    /// What pages call it.
    pub fn media_type(self) -> &'static str {
        match self {
            FeedFormat::Atom => "application/atom+xml",
            FeedFormat::Json => "application/feed+json",
        }
    }

    /// The same with the encoding, as servers say it.
    pub fn content_type(self) -> &'static str {
        match self {
            FeedFormat::Atom => "application/atom+xml; charset=utf-8",
            FeedFormat::Json => "application/feed+json; charset=utf-8",
        }
    }

    /// The name of its file, the same in every language.
    pub fn file_name(self) -> &'static str {
        match self {
            FeedFormat::Atom => "feed.xml",
            FeedFormat::Json => "feed.json",
        }
    }
}

/// Where the text of a page stands, for those who read no markup: beside the page.
pub fn text_twin(route: &Route) -> UrlPath {
    UrlPath::file(&format!("{}index.txt", &route.path.as_str()[1..]))
}

/// The name of every calendar file.
const CALENDAR_FILE: &str = "calendar.ics";

impl Site {
    /// Where the feed of a language stands, if there is one.
    pub fn feed_path(&self, locale: LocaleId, format: FeedFormat) -> UrlPath {
        self.beside_home(locale, format.file_name())
    }

    /// A file of this name beside the front page of a language.
    pub fn beside_home(&self, locale: LocaleId, name: &str) -> UrlPath {
        match self.locales.segment(locale) {
            "" => UrlPath::file(name),
            segment => UrlPath::file(&format!("{segment}/{name}")),
        }
    }

    /// Where a calendar file of a language stands, if there is one: beside the page of what it is about.
    pub fn agenda_path(&self, agenda: Agenda, locale: LocaleId) -> Option<UrlPath> {
        let page = match agenda {
            Agenda::Course(key) => Page::Course(key),
            Agenda::Program(key) => Page::Program(key),
            Agenda::Catalog => return Some(self.beside_home(locale, CALENDAR_FILE)),
        };
        let path = &self.route(page, locale)?.path;
        Some(UrlPath::file(&format!("{}{CALENDAR_FILE}", &path.as_str()[1..])))
    }
}
