//! A pathway, on its own page and in lists.

use tera::{Context, Value};

use crate::calendar::Day;
use crate::catalog::{Credit, Key, Pathway, Period};
use crate::content::Kind;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};
use crate::rules::Stand;

impl View<'_> {
    pub(super) fn pathway_list(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].pathways;
        context.insert_value("pathways", Value::from(self.pathway_rows(keys)));
        self.list_head("pathways", Vec::new())
    }

    pub(super) fn pathway(&self, key: Key<Pathway>, route: &Route, context: &mut Context) -> Head {
        let pathway = self.world.catalog.pathways.get(key);
        let (title, _) = self.pathway_title(key);
        let text = pathway.text(self.locale);
        let view = object! {
            "title": title.as_str(),
            "destination": self.said_line(pathway, "destination", key.into()),
            "summary": self.line(pathway, "summary", key.into()),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            "conditions": self.said_line(pathway, "conditions", key.into()),
            "from": self.credentials(&pathway.from),
            "at": self.unit_links(&pathway.at),
            "countries": self.countries(key),
            "effect": self.effect(pathway),
            "amount": self.credit(&pathway.amount),
            "mode": pathway.mode.as_ref().map(|mode| self.term(mode.family, mode, None)),
            "url": pathway.url.as_ref().map(|url| url.as_str().to_owned()),
            "status": self.pathway_status(key),
            "valid": self.period("pathway-valid", &pathway.period),
            "mentions": self.mentions(Kind::Pathway, key.index()),
        };
        context.insert_value("pathway", view);
        Head { title, json_ld: json_ld::pathway(self, key, route), ..self.head(pathway, key.into()) }
    }

    /// `[{ title, url, lang, summary, from, at, countries, effect, amount, status }]`
    pub(super) fn pathway_rows(&self, keys: &[Key<Pathway>]) -> Vec<Value> {
        keys.iter().filter_map(|&key| self.pathway_row(key)).collect()
    }

    fn pathway_row(&self, key: Key<Pathway>) -> Option<Value> {
        let pathway = self.world.catalog.pathways.get(key);
        let url = self.url(Page::Pathway(key))?;
        let (title, lang) = self.pathway_title(key);
        Some(object! {
            "title": title,
            "url": url,
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::Pathway(key)),
            "summary": self.line(pathway, "summary", key.into()),
            "from": self.credentials(&pathway.from),
            "at": self.unit_links(&pathway.at),
            "countries": self.countries(key),
            "effect": self.effect(pathway),
            "amount": self.credit(&pathway.amount),
            "status": self.pathway_status(key),
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

    /// `{ key, text }`: whether it can be walked. The key is one of the shapes
    /// that the style sheet draws.
    fn pathway_status(&self, key: Key<Pathway>) -> Value {
        let (shape, words) = match self.world.facts.pathway(key).stand {
            Stand::Ahead => ("not-yet-open", "pathway-ahead"),
            Stand::Now => ("open", "pathway-now"),
            Stand::Past => ("ended", "pathway-past"),
        };
        object! { "key": shape, "text": self.word(words) }
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
