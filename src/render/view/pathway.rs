//! A pathway, on its own page and in lists.

use tera::Context;

use crate::calendar::Day;
use crate::catalog::{Credit, Key, Pathway, Period};
use crate::content::Kind;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::shape::{Html, Made, Shape, Words};
use crate::render::view::entity::SectionView;
use crate::render::view::reference::{Link, Mentions};
use crate::render::view::term::{StatusView, Term};
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::Stand;

shape! {
    /// Every pathway.
    PathwaysPage {
        /// The pathways.
        pathways: Vec<PathwayRow>,
    }

    /// The page of a pathway.
    PathwayPage {
        /// The pathway.
        pathway: PathwayView,
    }

    /// A pathway, on its own page: what a credential leads to elsewhere.
    PathwayView {
        /// Its title.
        title: Words,
        /// Where it leads.
        destination: Option<String>,
        /// What it is, in a sentence.
        summary: Option<String>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of its text.
        sections: Vec<SectionView>,
        /// What else is asked of those who walk it.
        conditions: Option<String>,
        /// The credentials it begins with.
        from: Vec<Link>,
        /// The institutions it leads to.
        at: Vec<Link>,
        /// Their countries.
        countries: Vec<String>,
        /// What it brings: admission, credit, exemption.
        effect: Option<String>,
        /// How much credit it brings.
        amount: Vec<String>,
        /// Whether it holds by itself or is asked for.
        mode: Option<Made<Term>>,
        /// A page elsewhere that says more.
        url: Option<String>,
        /// Whether it can be walked.
        status: StatusView,
        /// The days between which it holds.
        valid: Option<String>,
        /// What is said of it elsewhere.
        mentions: Mentions,
    }

    /// A pathway in a list.
    PathwayRow {
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
        /// What it is, in a sentence.
        summary: Option<String>,
        /// The credentials it begins with.
        from: Vec<Link>,
        /// The institutions it leads to.
        at: Vec<Link>,
        /// Their countries.
        countries: Vec<String>,
        /// What it brings: admission, credit, exemption.
        effect: Option<String>,
        /// How much credit it brings.
        amount: Vec<String>,
        /// Whether it can be walked.
        status: StatusView,
    }
}

impl View<'_> {
    pub(super) fn pathway_list(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].pathways;
        PathwaysPage { pathways: self.pathway_rows(keys) }.put(context);
        self.list_head("pathways", Vec::new())
    }

    pub(super) fn pathway(&self, key: Key<Pathway>, route: &Route, context: &mut Context) -> Head {
        let pathway = self.world.catalog.pathways.get(key);
        let (title, _) = self.pathway_title(key);
        let text = pathway.text(self.locale);
        let view = PathwayView {
            title: title.as_str().into(),
            destination: self.said_line(pathway, "destination", key.into()),
            summary: self.line(pathway, "summary", key.into()),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            conditions: self.said_line(pathway, "conditions", key.into()),
            from: self.credentials(&pathway.from),
            at: self.unit_links(&pathway.at),
            countries: self.countries(key),
            effect: self.effect(pathway),
            amount: self.credit(&pathway.amount),
            mode: pathway.mode.as_ref().map(|mode| self.term(mode.family, mode, None)),
            url: pathway.url.as_ref().map(|url| url.as_str().to_owned()),
            status: self.pathway_status(key),
            valid: self.period("pathway-valid", &pathway.period),
            mentions: self.mentions(Kind::Pathway, key.index()),
        };
        PathwayPage { pathway: view }.put(context);
        Head { title, json_ld: json_ld::pathway(self, key, route), ..self.head(pathway, key.into()) }
    }

    pub(super) fn pathway_rows(&self, keys: &[Key<Pathway>]) -> Vec<PathwayRow> {
        keys.iter().filter_map(|&key| self.pathway_row(key)).collect()
    }

    fn pathway_row(&self, key: Key<Pathway>) -> Option<PathwayRow> {
        let pathway = self.world.catalog.pathways.get(key);
        let url = self.url(Page::Pathway(key))?;
        let (title, lang) = self.pathway_title(key);
        Some(PathwayRow {
            title,
            url,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::Pathway(key)),
            summary: self.line(pathway, "summary", key.into()),
            from: self.credentials(&pathway.from),
            at: self.unit_links(&pathway.at),
            countries: self.countries(key),
            effect: self.effect(pathway),
            amount: self.credit(&pathway.amount),
            status: self.pathway_status(key),
        })
    }

    fn effect(&self, pathway: &Pathway) -> Option<String> {
        let effect = pathway.effect?.name().replace('_', "-");
        Some(self.word(&format!("pathway-effect-{effect}")))
    }

    /// The countries of its institutions.
    fn countries(&self, key: Key<Pathway>) -> Vec<String> {
        self.world.facts.pathway(key).countries.iter().map(|code| self.country(code)).collect()
    }

    /// Whether it can be walked. The key is one of the shapes
    /// that the style sheet draws.
    fn pathway_status(&self, key: Key<Pathway>) -> StatusView {
        let (shape, words) = match self.world.facts.pathway(key).stand {
            Stand::Ahead => ("not-yet-open", "pathway-ahead"),
            Stand::Now => ("open", "pathway-now"),
            Stand::Past => ("ended", "pathway-past"),
        };
        StatusView { key: shape, text: self.word(words) }
    }

    /// `12 ECTS credits`, for each system.
    pub(super) fn credit(&self, credits: &[Credit]) -> Vec<String> {
        let say = |credit: &Credit| {
            let count = Argument::number(&credit.amount.to_string())?;
            self.sentence(&credit.system.key(), &Args::new().with("count", count))
        };
        credits.iter().filter_map(say).collect()
    }

    /// Days between which something holds, by the messages `key-from`, `key-to`
    /// and `key-between`.
    pub(super) fn period(&self, key: &str, period: &Period) -> Option<String> {
        let arguments = |name, day| Args::new().with(name, Argument::from(Day::Exact(day)));
        match (period.from, period.to) {
            (Some(from), Some(to)) => {
                let both = arguments("from", from).with("to", Argument::from(Day::Exact(to)));
                self.sentence(&format!("{key}-between"), &both)
            }
            (Some(from), None) => self.sentence(&format!("{key}-from"), &arguments("from", from)),
            (None, Some(to)) => self.sentence(&format!("{key}-to"), &arguments("to", to)),
            (None, None) => None,
        }
    }
}
