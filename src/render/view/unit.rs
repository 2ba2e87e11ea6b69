//! A unit: what it is, what it belongs to, and everything it takes part in.

use tera::Context;

use crate::catalog::{Key, Unit, Word};
use crate::content::Kind;
use crate::render::json_ld;
use crate::render::shape::{Html, Made, Shape, Words};
use crate::render::view::contact::ContactView;
use crate::render::view::course::CourseCard;
use crate::render::view::credential::CredentialRow;
use crate::render::view::entity::{PersonRow, Picture, SectionView};
use crate::render::view::pathway::PathwayRow;
use crate::render::view::program::ProgramRow;
use crate::render::view::reference::{Link, Mentions};
use crate::render::view::term::Term;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};

shape! {
    /// Every unit.
    UnitsPage {
        /// The units, each before those that belong to it.
        units: Vec<UnitRow>,
    }

    /// The page of a unit.
    UnitPage {
        /// The unit.
        unit: UnitView,
    }

    /// A unit, on its own page.
    UnitView {
        /// Its name.
        title: Words,
        /// What kind of unit it is.
        kind: Option<Made<Term>>,
        /// Its short name.
        acronym: Option<String>,
        /// What it is, in a sentence.
        summary: Option<String>,
        /// What it is, in a few sentences.
        description: Option<String>,
        /// What it belongs to, the widest first.
        parents: Vec<Link>,
        /// The country it is in.
        country: Option<String>,
        /// Its own site.
        url: Option<Link>,
        /// Other pages elsewhere.
        links: Vec<Link>,
        /// Its sign.
        logo: Option<Picture>,
        /// Whom to ask.
        contacts: Vec<ContactView>,
        /// The text before the first section.
        intro: Option<Html>,
        /// The sections of its text.
        sections: Vec<SectionView>,
        /// The units that belong to it.
        parts: Vec<UnitRow>,
        /// The people who have a post there.
        people: Vec<PersonRow>,
        /// The programs it takes part in, by what it does.
        programs: Vec<ProgramsByRole>,
        /// The courses it takes part in, by what it does.
        courses: Vec<CoursesByRole>,
        /// The credentials that it awards.
        credentials: Vec<CredentialRow>,
        /// The pathways that lead to it.
        pathways: Vec<PathwayRow>,
        /// What is said of it elsewhere.
        mentions: Mentions,
    }

    /// Programs for which a unit does the same.
    ProgramsByRole {
        /// What it does.
        role: String,
        /// The programs.
        rows: Vec<ProgramRow>,
    }

    /// Courses for which a unit does the same.
    CoursesByRole {
        /// What it does.
        role: String,
        /// The courses.
        rows: Vec<Made<CourseCard>>,
    }

    /// A unit in a list.
    UnitRow {
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
        /// What kind of unit it is.
        kind: Option<Made<Term>>,
        /// Its short name.
        acronym: Option<String>,
        /// The country it is in.
        country: Option<String>,
        /// What it is, in a sentence.
        summary: Option<String>,
        /// How deep it lies within other units of the list.
        depth: usize,
    }
}

/// Units below units deeper than this stand in the list like those above them.
const DEEPEST: usize = 2;

impl View<'_> {
    pub(super) fn unit_list(&self, context: &mut Context) -> Head {
        let units = &self.world.site.shelves[self.locale].units;
        let is_root = |key: &&Key<Unit>| {
            let parent = self.world.catalog.units.get(**key).parent;
            parent.is_none_or(|parent| !units.contains(&parent))
        };
        // The unit behind the catalog comes first.
        let mut roots: Vec<Key<Unit>> = units.iter().filter(is_root).copied().collect();
        roots.sort_by_key(|&key| self.world.catalog.provider != Some(key));
        let mut rows = Vec::new();
        roots.into_iter().for_each(|root| self.unit_rows(root, 0, &mut rows));
        UnitsPage { units: rows }.put(context);
        self.list_head("units", Vec::new())
    }

    /// A unit and its parts, each with how deep it lies.
    fn unit_rows(&self, key: Key<Unit>, depth: usize, rows: &mut Vec<UnitRow>) {
        let Some(row) = self.unit_row(key, depth.min(DEEPEST)) else { return };
        rows.push(row);
        // A chain of parents that comes back to itself is reported; it ends here.
        if rows.len() <= self.world.catalog.units.len() {
            self.parts(key).into_iter().for_each(|part| self.unit_rows(part, depth + 1, rows));
        }
    }

    /// The parts of a unit, by title.
    fn parts(&self, key: Key<Unit>) -> Vec<Key<Unit>> {
        let parts = &self.world.site.affiliations.unit(key).parts;
        let all = self.world.site.shelves[self.locale].units.iter();
        all.filter(|unit| parts.contains(unit)).copied().collect()
    }

    fn unit_row(&self, key: Key<Unit>, depth: usize) -> Option<UnitRow> {
        let unit = self.world.catalog.units.get(key);
        let url = self.url(Page::Unit(key))?;
        let (title, lang) = self.title(unit, key.into());
        Some(UnitRow {
            title,
            url,
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::Unit(key)),
            kind: unit.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            acronym: self.said_line(unit, "acronym", key.into()),
            country: unit.country.as_deref().map(|code| self.country(code)),
            summary: self.line(unit, "summary", key.into()).or_else(|| self.line(unit, "description", key.into())),
            depth,
        })
    }

    pub(super) fn unit(&self, key: Key<Unit>, route: &Route, context: &mut Context) -> Head {
        let world = self.world;
        let unit = world.catalog.units.get(key);
        let ties = world.site.affiliations.unit(key);
        let (title, _) = self.title(unit, key.into());
        let text = unit.text(self.locale);
        let line = |field| self.line(unit, field, key.into());
        let lists = &world.site.lists[self.locale];
        let people = lists.people.iter().filter(|key| ties.people.contains(key));
        let view = UnitView {
            title: title.as_str().into(),
            kind: unit.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            acronym: line("acronym"),
            summary: line("summary"),
            description: line("description"),
            parents: self.unit_links(&self.parents(key)),
            country: unit.country.as_deref().map(|code| self.country(code)),
            url: unit.url.as_ref().map(|url| self.web_link(url)),
            links: unit.links.iter().map(|url| self.web_link(url)).collect(),
            logo: unit.logo.as_ref().and_then(|logo| self.picture(unit, &logo.value, key.into())),
            contacts: unit.contacts.iter().map(|&key| self.contact(key)).collect(),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            sections: text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            parts: self.parts(key).into_iter().filter_map(|part| self.unit_row(part, 0)).collect(),
            people: people.map(|&key| self.person_row(key, None)).collect(),
            programs: self.by_role(&ties.programs, |role, keys| {
                let programs = lists.ordered_programs(keys).into_iter();
                ProgramsByRole { role, rows: programs.filter_map(|key| self.program_row(key)).collect() }
            }),
            courses: self.by_role(&ties.courses, |role, keys| CoursesByRole {
                role,
                rows: self.cards(&lists.ordered_courses(keys)),
            }),
            credentials: self.credential_rows(&ties.credentials),
            pathways: self.pathway_rows(&ties.pathways),
            mentions: self.mentions(Kind::Unit, key.index()),
        };
        UnitPage { unit: view }.put(context);
        Head { title, json_ld: vec![json_ld::unit(self, key, route)], ..self.head(unit, key.into()) }
    }

    /// What a unit belongs to, the widest first.
    fn parents(&self, key: Key<Unit>) -> Vec<Key<Unit>> {
        let parent = |key: &Key<Unit>| self.world.catalog.units.get(*key).parent;
        let mut chain: Vec<Key<Unit>> =
            std::iter::successors(parent(&key), parent).take(self.world.catalog.units.len()).collect();
        chain.retain(|&unit| !self.world.catalog.units.get(unit).is_hidden);
        chain.reverse();
        chain
    }

    /// What a unit takes part in, by what it does there, in
    /// the order in which roles are met.
    fn by_role<T: Copy, R>(&self, ties: &[(T, Option<Word>)], group: impl Fn(String, &[T]) -> R) -> Vec<R> {
        let mut roles: Vec<(&str, Vec<T>)> = Vec::new();
        for (key, role) in ties {
            let role = role.as_deref().unwrap_or("offered-by");
            match roles.iter_mut().find(|(known, _)| *known == role) {
                Some((_, keys)) => keys.push(*key),
                None => roles.push((role, vec![*key])),
            }
        }
        let named = |(role, keys): (&str, Vec<T>)| {
            let own = self.sentence(&format!("unit-does-{role}"), &());
            group(own.unwrap_or_else(|| self.word(&format!("unit-role-{role}"))), &keys)
        };
        roles.into_iter().map(named).collect()
    }
}
