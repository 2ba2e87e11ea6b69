//! Feeds and calendar files: which there are, and what stands in them.

use crate::config::Stage;
use crate::listing::{Agenda, Appointment, New, Novelty};
use crate::locale::LocaleId;
use crate::routes::{FeedFormat, Page, Route};
use crate::url::UrlPath;
use crate::world::World;

impl World {
    /// What the feed of a language tells, the newest first, each with its page: what is written in
    /// that language, and published.
    pub fn feed(&self, locale: LocaleId) -> impl Iterator<Item = (&Novelty, &Route)> {
        let with_page = move |novelty| Some((novelty, self.site.route(page_of(novelty), locale)?));
        let all = self.novelties.iter().filter_map(with_page);
        all.filter(|(_, route)| self.site.is_indexable(route)).take(self.settings.feeds.size.into())
    }

    /// Where the feed of a language is. There is none without an entry, none where no whole address
    /// is known, and none in a language that is not published.
    pub fn feed_path(&self, locale: LocaleId, format: FeedFormat) -> Option<UrlPath> {
        self.site.base.origin()?;
        let is_there = self.site.stages[locale] == Stage::Published && self.feed(locale).next().is_some();
        is_there.then(|| self.site.feed_path(locale, format))
    }

    /// Whether a page is written as plain text, too: one with a title of its own, and the front page, as
    /// far as they are published.
    pub fn has_text_twin(&self, route: &Route) -> bool {
        let is_worth_it = route.page.has_own_title() || route.page == Page::Home;
        self.settings.llms_txt && is_worth_it && self.site.base.origin().is_some() && self.site.is_indexable(route)
    }

    /// What stands in a calendar file, as far as readers of a language are led to it.
    pub fn appointments(&self, agenda: Agenda, locale: LocaleId) -> Vec<Appointment> {
        let mut list = agenda.appointments(&self.catalog, &self.facts);
        list.retain(|&one| self.site.address(page_of_appointment(one), locale).is_some());
        list
    }

    /// Where a calendar file of a language is. There is none without anything in it, and none where no
    /// whole address is known: what stands in calendars is known by the host it is from.
    pub fn agenda_path(&self, agenda: Agenda, locale: LocaleId) -> Option<UrlPath> {
        self.site.base.origin()?;
        let path = self.site.agenda_path(agenda, locale).filter(|_| self.site.shown[locale])?;
        (!self.appointments(agenda, locale).is_empty()).then_some(path)
    }
}

fn page_of(novelty: &Novelty) -> Page {
    match novelty.what {
        New::Course(key) | New::Opening(key, _) | New::Closing(key, _) => Page::Course(key),
        New::News(key) => Page::NewsItem(key),
        New::Policy(key, _) => Page::Policy(key),
    }
}

/// The page of what somebody has in a calendar.
pub fn page_of_appointment(appointment: Appointment) -> Page {
    match appointment {
        Appointment::Run(key, _) | Appointment::Deadline(_, key, _) | Appointment::Session(key, ..) => {
            Page::Course(key)
        }
        Appointment::Event(key) => Page::Event(key),
    }
}
