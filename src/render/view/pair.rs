//! Lists of two choices at once, and the links that lead to them.

use tera::Context;

use crate::catalog::{Course, Key};
use crate::listing::Choice;
use crate::messages::{Args, Value as Argument};
use crate::render::json_ld;
use crate::render::shape::Shape;
use crate::render::view::facet::{FacetPage, FacetView, WayValue};
use crate::render::view::{Head, View};
use crate::routes::{Page, Roll};

shape! {
    /// Some values of one way to narrow down the courses.
    Choices {
        /// What readers call the way.
        title: String,
        /// The values. Beside a list, each has the shorter one that both leave, and its count.
        values: Vec<WayValue>,
    }
}

impl View<'_> {
    /// The courses that two choices leave.
    pub(super) fn pair(&self, first: Choice, second: Choice, number: u32, context: &mut Context) -> Head {
        let lists = &self.world.site.lists[self.locale];
        let courses = self.world.site.pairs.get(first, second).map_or(&[][..], |pair| &pair.courses);
        let turn = self.turn(Roll::Pair(first, second), number, || lists.ordered_courses(courses));
        let title = self.numbered(self.pair_title(first, second), number);
        let view = FacetView {
            kind: "pair",
            title: title.as_str().into(),
            definition: None,
            courses: self.cards(&turn.courses),
            count: turn.count,
            pager: turn.pager,
            parent: None,
            children: Vec::new(),
            unit: None,
            choices: [first, second].map(|choice| self.chosen(choice)).into(),
            pairs: Vec::new(),
        };
        FacetPage { facet: view }.put(context);
        let arguments = self.pair_names(first, second).with("site", Argument::from(self.site_name()));
        Head {
            title,
            description: self.sentence("facet-pair-description", &arguments),
            json_ld: json_ld::course_list(self, &turn.courses),
            ..Head::default()
        }
    }

    pub(super) fn pair_title(&self, first: Choice, second: Choice) -> String {
        self.sentence("facet-pair-title", &self.pair_names(first, second)).unwrap_or_default()
    }

    fn pair_names(&self, first: Choice, second: Choice) -> Args {
        let name = |choice| Argument::from(self.choice_label(choice).0);
        Args::new().with("first", name(first)).with("second", name(second))
    }

    /// The lists that a choice has with another one, by what the other one is.
    pub(super) fn pairs_with(&self, choice: Choice) -> Vec<Choices> {
        let mut found: Vec<(usize, Choices)> = Vec::new();
        let pairs = self.world.site.pairs.with(choice);
        let mut others: Vec<_> = pairs.map(|(pair, other)| (self.choice_place(other), other, pair)).collect();
        others.sort_by_key(|(place, ..)| *place);
        for ((kind, _), other, pair) in others {
            let Some(url) = self.url(Page::Pair(pair.first, pair.second)) else { continue };
            let (label, lang) = self.choice_label(other);
            let value = WayValue { label, lang, url: Some(url), count: self.linked(&pair.courses), depth: 0 };
            match found.last_mut().filter(|(last, _)| *last == kind) {
                Some((_, choices)) => choices.values.push(value),
                None => found.push((kind, Choices { title: self.choice_title(other), values: vec![value] })),
            }
        }
        found.into_iter().map(|(_, choices)| choices).collect()
    }

    /// A choice with its own list.
    fn chosen(&self, choice: Choice) -> Choices {
        let (label, lang) = self.choice_label(choice);
        let (page, count) = match choice {
            Choice::Topic(topic) => {
                (Page::Topic(topic), self.linked(&self.world.site.lists[self.locale].topic_courses[topic.index()]))
            }
            Choice::Facet(facet, key) => {
                (Page::Facet(facet, key), self.linked(&self.world.site.facets.get(facet, key).courses))
            }
        };
        let value = WayValue { label, lang, url: self.url(page), count, depth: 0 };
        Choices { title: self.choice_title(choice), values: vec![value] }
    }

    fn linked(&self, courses: &[Key<Course>]) -> usize {
        courses.iter().filter(|course| self.is_linked(**course)).count()
    }

    /// What readers call a choice, and the language of that where it is another.
    fn choice_label(&self, choice: Choice) -> (String, Option<String>) {
        match choice {
            Choice::Topic(topic) => (self.topic_label(topic), None),
            Choice::Facet(facet, key) => self.facet_name(facet, key),
        }
    }

    /// What readers call all choices of its kind.
    fn choice_title(&self, choice: Choice) -> String {
        match choice {
            Choice::Topic(_) => self.word("nav-topics"),
            Choice::Facet(facet, _) => self.word(&format!("nav-{}", facet.section())),
        }
    }

    /// Where it stands among all choices: its kind, then its place in the order of readers.
    fn choice_place(&self, choice: Choice) -> (usize, usize) {
        let lists = &self.world.site.lists[self.locale];
        match choice {
            Choice::Topic(topic) => (0, lists.topics.iter().position(|&one| one == topic).unwrap_or(usize::MAX)),
            Choice::Facet(facet, key) => {
                let place = lists.facet(facet).iter().position(|&one| one == key);
                (1 + facet as usize, place.unwrap_or(usize::MAX))
            }
        }
    }
}
