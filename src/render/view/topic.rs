//! Topics.

use tera::{Context, Value};

use crate::catalog::TermKey;
use crate::render::json_ld;
use crate::render::view::{Head, View};
use crate::routes::{Page, Roll};

impl View<'_> {
    pub(super) fn topic(&self, key: TermKey, number: u32, context: &mut Context) -> Head {
        let topics = &self.world.catalog.vocabularies;
        let term = topics.topic(key);
        let lists = &self.world.site.lists[self.locale];
        let turn = self.turn(Roll::Topic(key), number, || lists.topic_courses[key.index()].clone());
        let children = lists.topics.iter().filter(|&&other| topics.topic(other).parent == Some(key));
        let label = self.numbered(self.topic_label(key), number);
        let definition = self.topic_definition(key);
        let view = object! {
            "label": label.as_str(),
            "definition": definition.clone(),
            "courses": self.cards(&turn.courses),
            "count": turn.count,
            "pager": turn.pager,
            "parent": term.parent.map(|parent| self.topic_term(parent)),
            "children": children.map(|&child| self.topic_term(child)).collect::<Vec<Value>>(),
        };
        context.insert_value("topic", view);
        Head {
            title: label,
            description: definition.or_else(|| Some(self.list_description("topics"))),
            json_ld: json_ld::course_list(self, &turn.courses),
            ..Head::default()
        }
    }

    pub(super) fn topics(&self, context: &mut Context) -> Head {
        context.insert_value("topics", Value::from(self.topics_with_counts()));
        self.list_head("topics", Vec::new())
    }

    /// Every topic that has courses: a term with `count`, `depth` and `definition`.
    pub(super) fn topics_with_counts(&self) -> Vec<Value> {
        let lists = &self.world.site.lists[self.locale];
        let topic = |&key: &TermKey| {
            let term = self.topic_term(key);
            let mut map = term.into_map().unwrap_or_default();
            map.insert("count".into(), Value::from(self.cards_count(key)));
            map.insert("depth".into(), Value::from(0));
            map.insert("definition".into(), Value::from(self.topic_definition(key)));
            Value::from(map)
        };
        lists.topics.iter().map(topic).collect()
    }

    fn cards_count(&self, key: TermKey) -> usize {
        let courses = &self.world.site.lists[self.locale].topic_courses[key.index()];
        courses.iter().filter(|course| self.is_linked(**course)).count()
    }

    pub(super) fn topic_terms(&self, keys: &[TermKey]) -> Vec<Value> {
        keys.iter().map(|&key| self.topic_term(key)).collect()
    }

    fn topic_term(&self, key: TermKey) -> Value {
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
