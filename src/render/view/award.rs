//! Awards that were received.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Award, Entity, Key};
use crate::render::shape::{Html, Shape, Words};
use crate::render::value::DayView;
use crate::render::view::entity::SectionView;
use crate::render::view::reference::{Link, Reference};
use crate::render::view::{Head, View};
use crate::routes::Page;

shape! {
    /// The awards that were received.
    AwardsPage {
        /// The awards, the last one first.
        awards: Vec<AwardRow>,
    }

    /// The page of an award.
    AwardPage {
        /// The award.
        award: AwardView,
    }

    /// An award, on its own page.
    AwardView {
        /// Its title.
        title: Words,
        /// The year it was given for.
        year: Option<String>,
        /// The day it was given on.
        date: Option<DayView>,
        /// The category of the award.
        category: Option<String>,
        /// The words it was given with.
        citation: Option<String>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of its text.
        sections: Vec<SectionView>,
        /// Who gives it.
        body: Option<Link>,
        /// Who received it.
        recipients: Vec<Link>,
        /// Who took it for those who received it.
        accepted_by: Option<Link>,
        /// What it was given for.
        honors: Vec<Reference>,
        /// What else it has to do with.
        refs: Vec<Reference>,
        /// A page elsewhere that says more.
        url: Option<Link>,
    }

    /// An award in a list.
    AwardRow {
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
        /// The year it was given for.
        year: Option<String>,
        /// The category of the award.
        category: Option<String>,
        /// The words it was given with.
        citation: Option<String>,
        /// Who gives it.
        body: Option<Link>,
        /// Who received it.
        recipients: Vec<Link>,
        /// What it was given for.
        honors: Vec<Reference>,
    }
}

impl View<'_> {
    pub(super) fn awards(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].awards;
        let awards = keys.iter().filter_map(|&key| self.award_row(key)).collect();
        AwardsPage { awards }.put(context);
        self.list_head("awards", Vec::new())
    }

    pub(super) fn award(&self, key: Key<Award>, context: &mut Context) -> Head {
        let award = self.world.catalog.awards.get(key);
        let (title, _) = self.title(award, key.into());
        let text = award.text(self.locale);
        let view = AwardView {
            title: title.as_str().into(),
            year: award.year.map(|year| year.to_string()),
            date: self.award_day(award),
            category: self.said_line(award, "category", key.into()),
            citation: self.line(award, "citation", key.into()),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            body: award.body.as_ref().map(|party| self.party(party)),
            recipients: self.parties(&award.recipients),
            accepted_by: award.accepted_by.as_ref().map(|party| self.party(party)),
            honors: self.references(&award.honors),
            refs: self.references(&award.refs),
            url: award.url.as_ref().map(|url| self.web_link(url)),
        };
        AwardPage { award: view }.put(context);
        let citation = || self.line(award, "citation", key.into());
        let head = self.head(award, key.into());
        let summary = self.line(award, "summary", key.into());
        Head { title, description: summary.or_else(citation).or(head.description), ..head }
    }

    fn award_row(&self, key: Key<Award>) -> Option<AwardRow> {
        let award = self.world.catalog.awards.get(key);
        let url = self.url(Page::Award(key))?;
        let (title, lang) = self.title(award, key.into());
        Some(AwardRow {
            title,
            url,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::Award(key)),
            year: award.year.map(|year| year.to_string()),
            category: self.line(award, "category", key.into()),
            citation: self.line(award, "citation", key.into()),
            body: award.body.as_ref().map(|party| self.party(party)),
            recipients: self.parties(&award.recipients),
            honors: self.references(&award.honors),
        })
    }

    fn award_day(&self, award: &Entity<Award>) -> Option<DayView> {
        award.date.map(|day| self.day(Day::Exact(day)))
    }
}
