//! A credential, on its own page and in lists.

use tera::Context;

use crate::catalog::{Credential, Key};
use crate::content::Kind;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::shape::{Html, Made, Shape, Words};
use crate::render::view::course::CourseCard;
use crate::render::view::entity::SectionView;
use crate::render::view::pathway::PathwayRow;
use crate::render::view::program::ProgramRow;
use crate::render::view::reference::{Link, Mentions};
use crate::render::view::term::Term;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};

shape! {
    /// Every credential.
    CredentialsPage {
        /// The credentials, by title.
        credentials: Vec<CredentialRow>,
    }

    /// The page of a credential.
    CredentialPage {
        /// The credential.
        credential: CredentialView,
    }

    /// A credential, on its own page.
    CredentialView {
        /// Its title.
        title: Words,
        /// The letters that stand behind a name.
        abbreviation: Option<String>,
        /// What kind of credential it is.
        kind: Option<Made<Term>>,
        /// Its level.
        level: Option<Made<Term>>,
        /// What it is, in a sentence.
        summary: Option<String>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of its text.
        sections: Vec<SectionView>,
        /// What one must do for it.
        criteria: Option<String>,
        /// The units that award it.
        awarded_by: Vec<Link>,
        /// What it comes as: a file, a sheet of paper.
        forms: Vec<String>,
        /// How long it is valid.
        validity: Option<String>,
        /// Whether others can verify it.
        is_verifiable: bool,
        /// Whether it can be taken back.
        is_revocable: bool,
        /// How many people hold it.
        holders: Option<String>,
        /// The continuing education units it comes to.
        ceu: Option<String>,
        /// The year it was first awarded in.
        since: Option<String>,
        /// What it is good for.
        uses: Vec<Made<Term>>,
        /// The programs that lead to it.
        programs: Vec<ProgramRow>,
        /// The courses that it requires.
        courses: Vec<Made<CourseCard>>,
        /// The courses of which any one leads to it.
        any_course: Vec<Made<CourseCard>>,
        /// The pathways that begin with it.
        pathways: Vec<PathwayRow>,
        /// What is said of it elsewhere.
        mentions: Mentions,
    }

    /// A credential in a list.
    CredentialRow {
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
        /// What kind of credential it is.
        kind: Option<Made<Term>>,
        /// What it is, in a sentence.
        summary: Option<String>,
        /// The units that award it.
        awarded_by: Vec<Link>,
        /// How many people hold it.
        holders: Option<String>,
        /// The year it was first awarded in.
        since: Option<String>,
    }
}

impl View<'_> {
    pub(super) fn credential_list(&self, context: &mut Context) -> Head {
        let keys = &self.world.site.shelves[self.locale].credentials;
        CredentialsPage { credentials: self.credential_rows(keys) }.put(context);
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
        let view = CredentialView {
            title: title.as_str().into(),
            abbreviation: self.said_line(credential, "abbreviation", key.into()),
            kind: credential.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            level: credential.level.as_ref().map(|level| self.term(level.family, level, None)),
            summary: self.line(credential, "summary", key.into()),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            criteria: self.said_line(credential, "criteria", key.into()),
            awarded_by: self.unit_links(&credential.awarded_by),
            forms: self.forms(credential),
            validity: self.validity(credential),
            is_verifiable: credential.is_verifiable,
            is_revocable: credential.is_revocable,
            holders: self.holders(key),
            ceu: self.quantity(credential.ceu),
            since: credential.since.map(|year| year.to_string()),
            uses: credential.uses.iter().map(|one| self.term(one.family, one, None)).collect(),
            programs: programs.into_iter().filter_map(|key| self.program_row(key)).collect(),
            courses: self.cards(&credential.courses),
            any_course: self.cards(&any_course),
            pathways: self.pathway_rows(&ties.pathways),
            mentions: self.mentions(Kind::Credential, key.index()),
        };
        CredentialPage { credential: view }.put(context);
        Head { title, json_ld: vec![json_ld::credential(self, key, route)], ..self.head(credential, key.into()) }
    }

    pub(super) fn credential_rows(&self, keys: &[Key<Credential>]) -> Vec<CredentialRow> {
        keys.iter().filter_map(|&key| self.credential_row(key)).collect()
    }

    fn credential_row(&self, key: Key<Credential>) -> Option<CredentialRow> {
        let credential = self.world.catalog.credentials.get(key);
        let url = self.url(Page::Credential(key))?;
        let (title, lang) = self.title(credential, key.into());
        Some(CredentialRow {
            title,
            url,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::Credential(key)),
            kind: credential.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            summary: self.line(credential, "summary", key.into()),
            awarded_by: self.unit_links(&credential.awarded_by),
            holders: self.holders(key),
            since: credential.since.map(|year| year.to_string()),
        })
    }

    pub(super) fn credentials(&self, keys: &[Key<Credential>]) -> Vec<Link> {
        let credential = |&key: &Key<_>| {
            let (title, lang) = self.title(self.world.catalog.credentials.get(key), key.into());
            let page = Page::Credential(key);
            Link { title: title.into(), url: self.url(page), lang, hreflang: self.hreflang(page) }
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
