//! Topics.

use tera::Context;

use crate::catalog::TermKey;
use crate::listing::Choice;
use crate::render::json_ld;
use crate::render::shape::{Made, Shape, Words};
use crate::render::view::course::CourseCard;
use crate::render::view::pair::Choices;
use crate::render::view::roll::Pager;
use crate::render::view::term::Term;
use crate::render::view::{Head, View};
use crate::routes::{Page, Roll};

shape! {
    /// Every topic that has courses.
    TopicsPage {
        /// The topics.
        topics: Vec<TopicRow>,
    }

    /// The courses on a topic.
    TopicPage {
        /// The topic.
        topic: TopicView,
    }

    /// A topic, on its own page.
    TopicView {
        /// What the page is called.
        label: Words,
        /// What the topic means.
        definition: Option<String>,
        /// The courses on this page of the list.
        courses: Vec<Made<CourseCard>>,
        /// How many courses the whole list has.
        count: usize,
        /// Links to the other pages of the list, where there are any.
        pager: Option<Pager>,
        /// The broader topic that it is within.
        parent: Option<Made<Term>>,
        /// The topics within it.
        children: Vec<Made<Term>>,
        /// Shorter lists of these courses, which another choice leaves.
        pairs: Vec<Choices>,
    }

    /// A topic in a list.
    TopicRow {
        /// Its name in the catalog.
        id: Words,
        /// What readers call it.
        label: String,
        /// The tag of the language of the label, where it is not the page's.
        lang: Option<String>,
        /// Its page.
        url: Option<String>,
        /// How many courses it has.
        count: usize,
        /// What it means.
        definition: Option<String>,
    }
}

impl View<'_> {
    pub(super) fn topic(&self, key: TermKey, number: u32, context: &mut Context) -> Head {
        let topics = &self.world.catalog.vocabularies;
        let term = topics.topic(key);
        let lists = &self.world.site.lists[self.locale];
        let turn = self.turn(Roll::Topic(key), number, || lists.topic_courses[key.index()].clone());
        let children = lists.topics.iter().filter(|&&other| topics.topic(other).parent == Some(key));
        let label = self.numbered(self.topic_label(key), number);
        let definition = self.topic_definition(key);
        let view = TopicView {
            label: label.as_str().into(),
            definition: definition.clone(),
            courses: self.cards(&turn.courses),
            count: turn.count,
            pager: turn.pager,
            parent: term.parent.map(|parent| self.topic_term(parent)),
            children: children.map(|&child| self.topic_term(child)).collect(),
            pairs: self.pairs_with(Choice::Topic(key)),
        };
        TopicPage { topic: view }.put(context);
        Head {
            title: label,
            description: definition.or_else(|| Some(self.list_description("topics"))),
            json_ld: json_ld::course_list(self, &turn.courses),
            ..Head::default()
        }
    }

    pub(super) fn topics(&self, context: &mut Context) -> Head {
        TopicsPage { topics: self.topics_with_counts() }.put(context);
        self.list_head("topics", Vec::new())
    }

    /// Every topic that has courses.
    pub(super) fn topics_with_counts(&self) -> Vec<TopicRow> {
        let lists = &self.world.site.lists[self.locale];
        let topic = |&key: &TermKey| {
            let id = &self.world.catalog.vocabularies.topic(key).id;
            let Term { id, label, lang, url } = self.make_term("topic", id, self.url(Page::Topic(key)));
            let (count, definition) = (self.cards_count(key), self.topic_definition(key));
            TopicRow { id, label, lang, url, count, definition }
        };
        lists.topics.iter().map(topic).collect()
    }

    fn cards_count(&self, key: TermKey) -> usize {
        let courses = &self.world.site.lists[self.locale].topic_courses[key.index()];
        courses.iter().filter(|course| self.is_linked(**course)).count()
    }

    pub(super) fn topic_terms(&self, keys: &[TermKey]) -> Vec<Made<Term>> {
        keys.iter().map(|&key| self.topic_term(key)).collect()
    }

    fn topic_term(&self, key: TermKey) -> Made<Term> {
        let id = &self.world.catalog.vocabularies.topic(key).id;
        self.term("topic", id, self.url(Page::Topic(key)))
    }

    pub(in crate::render) fn topic_label(&self, key: TermKey) -> String {
        let id = &self.world.catalog.vocabularies.topic(key).id;
        let text = self.world.messages.resolve(self.locale, &format!("topic-{id}")).unwrap_or(self.locale);
        self.said(crate::listing::topic_label(id, &self.world.messages, self.locale), text)
    }

    fn topic_definition(&self, key: TermKey) -> Option<String> {
        let id = &self.world.catalog.vocabularies.topic(key).id;
        self.sentence(&format!("topic-{id}.definition"), &())
    }
}
