//! Ways to narrow down the courses, and the list of each value.

use tera::Context;

use crate::catalog::{Course, Credential, Key, TermKey, Word};
use crate::listing::{Choice, Facet, FacetKey, FacetTerm, FacetValue, facet_label};
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::shape::{Made, Shape, Words};
use crate::render::view::course::CourseCard;
use crate::render::view::pair::Choices;
use crate::render::view::reference::Link;
use crate::render::view::roll::Pager;
use crate::render::view::term::Term;
use crate::render::view::topic::TopicRow;
use crate::render::view::{Head, View};
use crate::routes::{Page, Roll};

shape! {
    /// Every value of a way to narrow down the courses: levels, formats, languages, months, units.
    FacetsPage {
        /// The way.
        facet: FacetsView,
    }

    /// The courses of one value of such a way.
    FacetPage {
        /// The value.
        facet: FacetView,
    }

    /// A way to narrow down the courses, on its own page.
    FacetsView {
        /// Its name, for style sheets: `level`, `format` and so on.
        kind: &'static str,
        /// What readers call it.
        title: String,
        /// Its values, broader ones with those within them.
        values: Vec<FacetValueRow>,
    }

    /// One value of such a way, with its courses.
    FacetView {
        /// Which way it is.
        kind: &'static str,
        /// What the page is called.
        title: Words,
        /// What the value means.
        definition: Option<String>,
        /// The courses on this page of the list.
        courses: Vec<Made<CourseCard>>,
        /// How many courses the whole list has.
        count: usize,
        /// Links to the other pages of the list, where there are any.
        pager: Option<Pager>,
        /// The broader value that it is within.
        parent: Option<FacetValueRow>,
        /// The values within it.
        children: Vec<FacetValueRow>,
        /// The unit, where the value is one.
        unit: Option<Link>,
        /// The two choices, where the list is that of both.
        choices: Vec<Choices>,
        /// Shorter lists of these courses, which another choice leaves.
        pairs: Vec<Choices>,
    }

    /// A value in a list of values.
    FacetValueRow {
        /// What readers call it.
        label: String,
        /// The tag of the language of the label, where it is not the page's.
        lang: Option<String>,
        /// The list of its courses.
        url: Option<String>,
        /// How many courses it has.
        count: usize,
        /// What it means.
        definition: Option<String>,
        /// The values within it.
        children: Vec<FacetValueRow>,
    }

    /// A way to narrow down the courses, with its values, beside the list of all courses.
    Way {
        /// Which way it is: `topic`, `credential` or the name of a facet.
        kind: &'static str,
        /// What readers call it.
        title: String,
        /// The list of all its values.
        url: String,
        /// Its values, those within another one behind it.
        values: Vec<WayValue>,
    }

    /// A value of a way, beside the list of all courses.
    WayValue {
        /// What readers call it.
        label: String,
        /// The tag of the language of the label, where it is not the page's.
        lang: Option<String>,
        /// The list of its courses.
        url: Option<String>,
        /// How many courses it has.
        count: usize,
        /// How deep it lies within other values; 0 for one that is within none.
        depth: usize,
    }
}

impl View<'_> {
    /// Every value of a facet, broader ones before those within them.
    pub(super) fn facets(&self, facet: Facet, context: &mut Context) -> Head {
        let view = FacetsView {
            kind: facet.name(),
            title: self.word(&format!("nav-{}", facet.section())),
            values: self.facet_tree(facet, None),
        };
        FacetsPage { facet: view }.put(context);
        self.list_head(facet.section(), Vec::new())
    }

    pub(super) fn facet(&self, facet: Facet, key: FacetKey, number: u32, context: &mut Context) -> Head {
        let value = self.world.site.facets.get(facet, key);
        let lists = &self.world.site.lists[self.locale];
        let turn = self.turn(Roll::Facet(facet, key), number, || lists.ordered_courses(&value.courses));
        let definition = self.facet_definition(value);
        let arguments = Args::new().with("name", Argument::from(self.facet_label(value)));
        let title = self.numbered(self.facet_title(facet, key), number);
        let view = FacetView {
            kind: facet.name(),
            title: title.as_str().into(),
            definition: definition.clone(),
            courses: self.cards(&turn.courses),
            count: turn.count,
            pager: turn.pager,
            parent: value.parent.map(|parent| self.facet_row(facet, parent)),
            children: self.facet_tree(facet, Some(key)),
            unit: self.facet_unit(value),
            choices: Vec::new(),
            pairs: self.pairs_with(Choice::Facet(facet, key)),
        };
        FacetPage { facet: view }.put(context);
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

    /// Each facet with its values, for the head of the list of all courses. The topics come first; credentials have their courses
    /// on their own pages.
    pub(super) fn ways(&self) -> Vec<Way> {
        let topics = self.url(Page::Topics).map(|url| {
            let values = self.topics_with_counts().into_iter();
            let value =
                |TopicRow { label, lang, url, count, .. }: TopicRow| WayValue { label, lang, url, count, depth: 0 };
            Way { kind: "topic", title: self.word("nav-topics"), url, values: values.map(value).collect() }
        });
        let facets = Facet::ALL.into_iter().filter_map(|facet| {
            Some(Way {
                kind: facet.name(),
                title: self.word(&format!("nav-{}", facet.section())),
                url: self.url(Page::Facets(facet))?,
                values: self.facet_rows(facet, None, 0),
            })
        });
        topics.into_iter().chain(facets).chain(self.credential_way()).collect()
    }

    /// The values of the ways that have a course, each with the last part of its address, as the
    /// script that narrows the list down knows them: `level/beginner topic/optics`.
    pub(super) fn ways_of(&self, key: Key<Course>) -> String {
        let (site, catalog) = (&self.world.site, &self.world.catalog);
        let course = catalog.courses.get(key);
        let parent = |topic: &TermKey| catalog.vocabularies.topic(*topic).parent;
        let topics = course.topics.iter().flat_map(|&topic| std::iter::successors(Some(topic), parent));
        let topics = topics.map(|topic| ("topic", Page::Topic(topic)));
        let values = site.facets.of_course(key).iter().map(|&(facet, key)| (facet.name(), Page::Facet(facet, key)));
        let credentials = course.credentials.iter().map(|credential| ("credential", Page::Credential(*credential)));
        let ways = topics.chain(values).chain(credentials).filter_map(|(kind, page)| {
            let path = site.address(page, self.locale)?.path.as_str();
            Some(format!("{kind}/{}", path.trim_end_matches('/').rsplit('/').next()?))
        });
        let mut ways: Vec<String> = ways.collect();
        ways.sort_unstable();
        ways.dedup();
        ways.join(" ")
    }

    fn credential_way(&self) -> Option<Way> {
        let (site, catalog) = (&self.world.site, &self.world.catalog);
        let row = |key: Key<Credential>| {
            let count = site.affiliations.credential(key).courses.iter().filter(|key| self.is_linked(**key)).count();
            let (label, lang) = self.title(catalog.credentials.get(key), key.into());
            let url = self.url(Page::Credential(key))?;
            (count > 0).then_some(WayValue { label, lang, url: Some(url), count, depth: 0 })
        };
        let values: Vec<WayValue> = site.shelves[self.locale].credentials.iter().copied().filter_map(row).collect();
        let url = self.url(Page::Credentials).filter(|_| !values.is_empty())?;
        Some(Way { kind: "credential", title: self.word("nav-credentials"), url, values })
    }

    /// A level or format, with the list of its courses.
    pub(super) fn facet_term(&self, facet: Facet, word: &Word) -> Made<Term> {
        let key = self.world.site.facets.find_word(facet, word);
        let url = key.and_then(|key| self.url(Page::Facet(facet, key)));
        self.term(facet.name(), word, url)
    }

    /// The values of a facet below each other, each with its depth in the tree.
    fn facet_rows(&self, facet: Facet, below: Option<FacetKey>, depth: usize) -> Vec<WayValue> {
        let keys = self.world.site.lists[self.locale].facet(facet).iter().copied();
        let keys = keys.filter(|&key| self.world.site.facets.get(facet, key).parent == below);
        let rows = keys.flat_map(|key| {
            let (label, lang) = self.facet_name(facet, key);
            let (url, count) = (self.url(Page::Facet(facet, key)), self.facet_count(facet, key));
            let within = self.facet_rows(facet, Some(key), depth + 1);
            std::iter::once(WayValue { label, lang, url, count, depth }).chain(within)
        });
        rows.collect()
    }

    fn facet_tree(&self, facet: Facet, below: Option<FacetKey>) -> Vec<FacetValueRow> {
        let keys = self.world.site.lists[self.locale].facet(facet).iter().copied();
        let keys = keys.filter(|&key| self.world.site.facets.get(facet, key).parent == below);
        keys.map(|key| self.facet_row(facet, key)).collect()
    }

    fn facet_row(&self, facet: Facet, key: FacetKey) -> FacetValueRow {
        let (label, lang) = self.facet_name(facet, key);
        FacetValueRow {
            label,
            lang,
            url: self.url(Page::Facet(facet, key)),
            count: self.facet_count(facet, key),
            definition: self.facet_definition(self.world.site.facets.get(facet, key)),
            children: self.facet_tree(facet, Some(key)),
        }
    }

    /// How many courses of a value readers are led to.
    fn facet_count(&self, facet: Facet, key: FacetKey) -> usize {
        self.world.site.facets.get(facet, key).courses.iter().filter(|key| self.is_linked(**key)).count()
    }

    /// What a value is called, and the language of that where it is not the page's.
    pub(super) fn facet_name(&self, facet: Facet, key: FacetKey) -> (String, Option<String>) {
        let value = self.world.site.facets.get(facet, key);
        let lang = match value.term {
            FacetTerm::Unit(unit) => self.title(self.world.catalog.units.get(unit), unit.into()).1,
            FacetTerm::Word { .. } | FacetTerm::Language(_) | FacetTerm::Month(_) => None,
        };
        let label = match lang {
            Some(_) => facet_label(&value.term, &self.world.catalog, &self.world.messages, self.locale),
            None => self.facet_label(value),
        };
        (label, lang)
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
    fn facet_unit(&self, value: &FacetValue) -> Option<Link> {
        match value.term {
            FacetTerm::Unit(unit) => Some(self.unit_link(unit)),
            FacetTerm::Word { .. } | FacetTerm::Language(_) | FacetTerm::Month(_) => None,
        }
    }
}
