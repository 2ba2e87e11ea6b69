//! A unit: what it is, what it belongs to, and everything it takes part in.

use tera::{Context, Value};

use crate::catalog::{Key, Unit, Word};
use crate::content::Kind;
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Route};

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
        context.insert_value("units", Value::from(rows));
        self.list_head("units", Vec::new())
    }

    /// A unit and its parts, each with how deep it lies.
    fn unit_rows(&self, key: Key<Unit>, depth: usize, rows: &mut Vec<Value>) {
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

    /// `{ title, url, lang, kind, acronym, country, summary, depth }`
    fn unit_row(&self, key: Key<Unit>, depth: usize) -> Option<Value> {
        let unit = self.world.catalog.units.get(key);
        let url = self.url(Page::Unit(key))?;
        let (title, lang) = self.title(unit, key.into());
        Some(object! {
            "title": title,
            "url": url,
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::Unit(key)),
            "kind": unit.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            "acronym": self.said_line(unit, "acronym", key.into()),
            "country": unit.country.as_deref().map(|code| self.country(code)),
            "summary": self.line(unit, "summary", key.into()).or_else(|| self.line(unit, "description", key.into())),
            "depth": depth,
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
        let view = object! {
            "title": title.as_str(),
            "kind": unit.kind.as_ref().map(|kind| self.term(kind.family, kind, None)),
            "acronym": line("acronym"),
            "summary": line("summary"),
            "description": line("description"),
            "parents": self.unit_links(&self.parents(key)),
            "country": unit.country.as_deref().map(|code| self.country(code)),
            "url": unit.url.as_ref().map(|url| self.web_link(url)),
            "links": unit.links.iter().map(|url| self.web_link(url)).collect::<Vec<Value>>(),
            "logo": unit.logo.as_ref().and_then(|logo| self.picture(unit, &logo.value, key.into())),
            "contacts": unit.contacts.iter().map(|&key| self.contact(key)).collect::<Vec<Value>>(),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, key.into())),
            "sections": text.map(|(text, locale)| self.sections(&text.prose, locale, key.into())).unwrap_or_default(),
            "parts": self.parts(key).into_iter().filter_map(|part| self.unit_row(part, 0)).collect::<Vec<Value>>(),
            "people": people.map(|&key| self.person_row(key, None)).collect::<Vec<Value>>(),
            "programs": self.by_role(&ties.programs, |keys| {
                lists.ordered_programs(keys).into_iter().filter_map(|key| self.program_row(key)).collect()
            }),
            "courses": self.by_role(&ties.courses, |keys| self.cards(&lists.ordered_courses(keys))),
            "credentials": self.credential_rows(&ties.credentials),
            "pathways": self.pathway_rows(&ties.pathways),
            "mentions": self.mentions(Kind::Unit, key.index()),
        };
        context.insert_value("unit", view);
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

    /// `[{ role, rows }]`: what a unit takes part in, by what it does there, in
    /// the order in which roles are met.
    fn by_role<T: Copy>(&self, ties: &[(T, Option<Word>)], rows: impl Fn(&[T]) -> Vec<Value>) -> Vec<Value> {
        let mut roles: Vec<(&str, Vec<T>)> = Vec::new();
        for (key, role) in ties {
            let role = role.as_deref().unwrap_or("offered-by");
            match roles.iter_mut().find(|(known, _)| *known == role) {
                Some((_, keys)) => keys.push(*key),
                None => roles.push((role, vec![*key])),
            }
        }
        let group = |(role, keys): (&str, Vec<T>)| {
            let own = self.sentence(&format!("unit-does-{role}"), &());
            object! {
                "role": own.unwrap_or_else(|| self.word(&format!("unit-role-{role}"))),
                "rows": rows(&keys),
            }
        };
        roles.into_iter().map(group).collect()
    }
}
