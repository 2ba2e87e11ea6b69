//! Ways to narrow down the courses, and the list of each value.

use tera::{Context, Value};

use crate::catalog::{Credential, Key, Word};
use crate::listing::{Facet, FacetKey, FacetTerm, FacetValue, facet_label};
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Roll};

impl View<'_> {
    /// Every value of a facet, broader ones before those within them.
    pub(super) fn facets(&self, facet: Facet, context: &mut Context) -> Head {
        let view = object! {
            "kind": facet.name(),
            "title": self.word(&format!("nav-{}", facet.section())),
            "values": self.facet_tree(facet, None),
        };
        context.insert_value("facet", view);
        self.list_head(facet.section(), Vec::new())
    }

    pub(super) fn facet(&self, facet: Facet, key: FacetKey, number: u32, context: &mut Context) -> Head {
        let value = self.world.site.facets.get(facet, key);
        let lists = &self.world.site.lists[self.locale];
        let turn = self.turn(Roll::Facet(facet, key), number, || lists.ordered_courses(&value.courses));
        let definition = self.facet_definition(value);
        let arguments = Args::new().with("name", Argument::from(self.facet_label(value)));
        let title = self.numbered(self.facet_title(facet, key), number);
        let view = object! {
            "kind": facet.name(),
            "title": title.as_str(),
            "definition": definition.clone(),
            "courses": self.cards(&turn.courses),
            "count": turn.count,
            "pager": turn.pager,
            "parent": value.parent.map(|parent| self.facet_row(facet, parent)),
            "children": self.facet_tree(facet, Some(key)),
            "unit": self.facet_unit(value),
        };
        context.insert_value("facet", view);
        let sentence = || {
            let arguments = arguments.with("site", Argument::from(self.site_name()));
            self.sentence(&format!("facet-{}-description", facet.name()), &arguments)
        };
        Head {
            title,
            description: definition.or_else(sentence),
            json_ld: json_ld::course_list(self, &turn.courses),
            ..Head::default()
        }
    }

    /// `[{ kind, title, url, values }]`: each facet with its values, for the head of
    /// the list of all courses. The topics come first; credentials have their courses
    /// on their own pages.
    pub(super) fn ways(&self) -> Vec<Value> {
        let topics = self.url(Page::Topics).map(|url| {
            let values = self.topics_with_counts();
            object! { "kind": "topic", "title": self.word("nav-topics"), "url": url, "values": values }
        });
        let facets = Facet::ALL.into_iter().filter_map(|facet| {
            Some(object! {
                "kind": facet.name(),
                "title": self.word(&format!("nav-{}", facet.section())),
                "url": self.url(Page::Facets(facet))?,
                "values": self.facet_rows(facet, None, 0),
            })
        });
        topics.into_iter().chain(facets).chain(self.credential_way()).collect()
    }

    fn credential_way(&self) -> Option<Value> {
        let (site, catalog) = (&self.world.site, &self.world.catalog);
        let row = |key: Key<Credential>| {
            let count = site.affiliations.credential(key).courses.iter().filter(|key| self.is_linked(**key)).count();
            let (label, lang) = self.title(catalog.credentials.get(key), key.into());
            let url = self.url(Page::Credential(key))?;
            (count > 0).then(|| object! { "label": label, "lang": lang, "url": url, "count": count })
        };
        let values: Vec<Value> = site.shelves[self.locale].credentials.iter().copied().filter_map(row).collect();
        let url = self.url(Page::Credentials).filter(|_| !values.is_empty())?;
        Some(object! { "kind": "credential", "title": self.word("nav-credentials"), "url": url, "values": values })
    }

    /// A level or format, with the list of its courses.
    pub(super) fn facet_term(&self, facet: Facet, word: &Word) -> Value {
        let key = self.world.site.facets.find_word(facet, word);
        let url = key.and_then(|key| self.url(Page::Facet(facet, key)));
        self.term(facet.name(), word, url)
    }

    /// The values of a facet below each other, each with its depth in the tree.
    fn facet_rows(&self, facet: Facet, below: Option<FacetKey>, depth: usize) -> Vec<Value> {
        let keys = self.world.site.lists[self.locale].facet(facet).iter().copied();
        let keys = keys.filter(|&key| self.world.site.facets.get(facet, key).parent == below);
        let rows = keys.flat_map(|key| {
            let mut map = self.facet_row(facet, key).into_map().unwrap_or_default();
            map.insert("depth".into(), Value::from(depth));
            let within = self.facet_rows(facet, Some(key), depth + 1);
            std::iter::once(Value::from(map)).chain(within)
        });
        rows.collect()
    }

    fn facet_tree(&self, facet: Facet, below: Option<FacetKey>) -> Vec<Value> {
        let keys = self.world.site.lists[self.locale].facet(facet).iter().copied();
        let keys = keys.filter(|&key| self.world.site.facets.get(facet, key).parent == below);
        keys.map(|key| self.facet_row(facet, key)).collect()
    }

    /// `{ label, lang, url, count, definition, children }`
    fn facet_row(&self, facet: Facet, key: FacetKey) -> Value {
        let value = self.world.site.facets.get(facet, key);
        let lang = match value.term {
            FacetTerm::Unit(unit) => self.title(self.world.catalog.units.get(unit), unit.into()).1,
            FacetTerm::Word { .. } | FacetTerm::Language(_) | FacetTerm::Month(_) => None,
        };
        let label = match lang {
            Some(_) => facet_label(&value.term, &self.world.catalog, &self.world.messages, self.locale),
            None => self.facet_label(value),
        };
        object! {
            "label": label,
            "lang": lang,
            "url": self.url(Page::Facet(facet, key)),
            "count": value.courses.iter().filter(|key| self.is_linked(**key)).count(),
            "definition": self.facet_definition(value),
            "children": self.facet_tree(facet, Some(key)),
        }
    }

    pub(super) fn facet_title(&self, facet: Facet, key: FacetKey) -> String {
        let label = self.facet_label(self.world.site.facets.get(facet, key));
        let arguments = Args::new().with("name", Argument::from(label.as_str()));
        self.sentence(&format!("facet-{}-title", facet.name()), &arguments).unwrap_or(label)
    }

    fn facet_label(&self, value: &FacetValue) -> String {
        match &value.term {
            FacetTerm::Word { prefix, id } => {
                let key = format!("{prefix}-{id}");
                let text = self.world.messages.resolve(self.locale, &key);
                let label = facet_label(&value.term, &self.world.catalog, &self.world.messages, self.locale);
                self.said(label, text.unwrap_or(self.locale))
            }
            FacetTerm::Language(_) | FacetTerm::Month(_) => {
                facet_label(&value.term, &self.world.catalog, &self.world.messages, self.locale)
            }
            FacetTerm::Unit(unit) => self.named(self.world.catalog.units.get(*unit), (*unit).into()),
        }
    }

    fn facet_definition(&self, value: &FacetValue) -> Option<String> {
        match &value.term {
            FacetTerm::Word { prefix, id } => self.sentence(&format!("{prefix}-{id}.definition"), &()),
            FacetTerm::Language(_) | FacetTerm::Month(_) => None,
            FacetTerm::Unit(unit) => self.said_line(self.world.catalog.units.get(*unit), "description", (*unit).into()),
        }
    }

    /// The unit itself.
    fn facet_unit(&self, value: &FacetValue) -> Option<Value> {
        match value.term {
            FacetTerm::Unit(unit) => Some(self.unit_link(unit)),
            FacetTerm::Word { .. } | FacetTerm::Language(_) | FacetTerm::Month(_) => None,
        }
    }
}
