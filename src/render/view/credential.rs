//! A credential, on its own page and in lists.

use tera::{Context, Value};

use crate::catalog::{Credential, Key};
use crate::content::Kind;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};

impl View<'_> {
    pub(super) fn credential_list(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].credentials;
        context.insert_value("credentials", Value::from(self.credential_rows(keys)));
        self.list_head("credentials", Vec::new())
    }

    pub(super) fn credential(&self, key: Key<Credential>, route: &Route, context: &mut Context) -> Head {
        let world = self.world;
        let credential = world.catalog.credentials.get(key);
        let ties = world.site.affiliations.credential(key);
        let (title, _) = self.title(credential, key.into());
        let text = credential.text(self.locale);
        let lists = &world.site.lists[self.locale];
        let programs = lists.ordered_programs(&ties.programs);
        // Where nothing is required by name, any one course that names it leads to it.
        let is_open = credential.courses.is_empty() && credential.program.is_none();
        let any_course = lists.ordered_courses(if is_open { &ties.courses } else { &[] });
        let view = object! {
            "title": title.as_str(),
            "abbreviation": self.said_line(credential, "abbreviation", key.into()),
            "kind": credential.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            "level": credential.level.as_ref().map(|level| self.term(level.family, level, None)),
            "summary": self.line(credential, "summary", key.into()),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            "criteria": self.said_line(credential, "criteria", key.into()),
            "awarded_by": self.unit_links(&credential.awarded_by),
            "forms": self.forms(credential),
            "validity": self.validity(credential),
            "is_verifiable": credential.is_verifiable,
            "is_revocable": credential.is_revocable,
            "holders": self.holders(key),
            "ceu": self.quantity(credential.ceu),
            "since": credential.since.map(|year| year.to_string()),
            "uses": credential.uses.iter().map(|one| self.term(one.family, one, None)).collect::<Vec<Value>>(),
            "programs": programs.into_iter().filter_map(|key| self.program_row(key)).collect::<Vec<Value>>(),
            "courses": self.cards(&credential.courses),
            "any_course": self.cards(&any_course),
            "pathways": self.pathway_rows(&ties.pathways),
            "mentions": self.mentions(Kind::Credential, key.index()),
        };
        context.insert_value("credential", view);
        Head { title, json_ld: vec![json_ld::credential(self, key, route)], ..self.head(credential, key.into()) }
    }

    /// `[{ title, url, lang, kind, summary, awarded_by, since }]`
    pub(super) fn credential_rows(&self, keys: &[Key<Credential>]) -> Vec<Value> {
        keys.iter().filter_map(|&key| self.credential_row(key)).collect()
    }

    fn credential_row(&self, key: Key<Credential>) -> Option<Value> {
        let credential = self.world.catalog.credentials.get(key);
        let url = self.url(Page::Credential(key))?;
        let (title, lang) = self.title(credential, key.into());
        Some(object! {
            "title": title,
            "url": url,
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::Credential(key)),
            "kind": credential.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            "summary": self.line(credential, "summary", key.into()),
            "awarded_by": self.unit_links(&credential.awarded_by),
            "holders": self.holders(key),
            "since": credential.since.map(|year| year.to_string()),
        })
    }

    /// `[{ title, lang, url }]`
    pub(super) fn credentials(&self, keys: &[Key<Credential>]) -> Vec<Value> {
        let credential = |&key: &Key<_>| {
            let (title, lang) = self.title(self.world.catalog.credentials.get(key), key.into());
            let page = Page::Credential(key);
            object! { "title": title, "lang": lang, "hreflang": self.hreflang(page), "url": self.url(page) }
        };
        keys.iter().map(credential).collect()
    }

    /// What it comes as: a file, a sheet of paper.
    fn forms(&self, credential: &Credential) -> Vec<String> {
        let forms = [(credential.is_digital, "credential-digital"), (credential.is_printed, "credential-printed")];
        forms.into_iter().filter(|(has, _)| *has).map(|(_, key)| self.word(key)).collect()
    }

    /// Whole years are said as years.
    fn validity(&self, credential: &Credential) -> Option<String> {
        let Some(months) = credential.validity else { return self.sentence("credential-valid-for-good", &()) };
        let (key, count) = match months % 12 {
            0 if months > 0 => ("credential-valid-years", months / 12),
            _ => ("credential-valid-months", months),
        };
        self.sentence(key, &Args::new().with("count", Argument::from(count)))
    }

    /// How many people hold it.
    fn holders(&self, key: Key<Credential>) -> Option<String> {
        let figure = self.world.facts.credential(key).holders?;
        self.figure_value(self.world.catalog.statistics.get(figure))
    }
}
