//! Questions and answers.

use tera::{Context, Value};

use crate::catalog::{FaqCategory, Key};
use crate::content::{Kind, Section};
use crate::output::text_of;
use crate::render::json_ld;
use crate::render::value::html;
use crate::render::view::entity::plain_title;
use crate::render::view::{Head, View};
use crate::routes::Page;
use crate::rules::Subject;

impl View<'_> {
    pub(super) fn faq(&self, context: &mut Context) -> Head {
        let categories = &self.world.site.lists[self.locale].faq;
        let rows: Vec<Value> = categories.iter().filter_map(|&key| self.faq_row(key)).collect();
        context.insert_value("categories", Value::from(rows));
        self.list_head("faq", Vec::new())
    }

    pub(super) fn faq_category(&self, key: Key<FaqCategory>, context: &mut Context) -> Head {
        let category = self.world.catalog.faq.get(key);
        let (title, _) = self.title(category, Subject::Site);
        let others = self.world.site.lists[self.locale].faq.iter().filter(|&&other| other != key);
        let others = others
            .filter_map(|&other| self.link(self.world.catalog.faq.get(other), Page::FaqCategory(other), Subject::Site));
        let text = category.text(self.locale);
        let mut questions = Vec::new();
        let mut answers = Vec::new();
        if let Some((text, locale)) = text {
            let writer = self.prose(locale, Subject::Site);
            for section in self.visible(key, &text.prose.sections) {
                let (question, answer) = (writer.html(&section.title), writer.html(&section.body));
                answers.push((plain_title(&question), text_of(&answer)));
                let id: &str = &section.id.value;
                let (title, text) = (html(&question), plain_title(&question));
                let facts = category.questions.get(id);
                let audience = facts.into_iter().flat_map(|facts| &facts.audience).map(|word| self.said_word(word));
                questions.push(object! {
                    "id": id, "title": title, "text": text, "html": html(&answer), "audience": audience.collect::<Vec<String>>(),
                });
            }
        }
        let view = object! {
            "title": title.as_str(),
            "intro": text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            "questions": questions,
            "others": others.collect::<Vec<Value>>(),
        };
        context.insert_value("category", view);
        Head {
            json_ld: json_ld::faq(&answers, text.map_or(self.locale, |(_, locale)| locale), self.world),
            title,
            ..self.head(category, Subject::Site)
        }
    }

    fn faq_row(&self, key: Key<FaqCategory>) -> Option<Value> {
        let category = self.world.catalog.faq.get(key);
        let url = self.url(Page::FaqCategory(key))?;
        let (title, lang) = self.title(category, Subject::Site);
        let (text, locale) = category.text(self.locale)?;
        let writer = self.prose(locale, Subject::Site);
        let question = |section: &Section| {
            let id = &section.id.value;
            object! { "title": plain_title(&writer.html(&section.title)), "url": format!("{url}#{id}") }
        };
        let questions: Vec<Value> = self.visible(key, &text.prose.sections).map(question).collect();
        Some(object! {
            "title": title,
            "url": url.as_str(),
            "badge": self.badge(lang.as_deref()),
            "lang": lang,
            "hreflang": self.hreflang(Page::FaqCategory(key)),
            "intro": self.intro(text, locale, Subject::Site),
            "questions": questions,
        })
    }

    pub(super) fn faq_link(&self, key: Key<FaqCategory>) -> Option<Value> {
        self.link(self.world.catalog.faq.get(key), Page::FaqCategory(key), Subject::Site)
    }

    /// `[{ title, lang, url }]`: the questions that fit, in the order of the pages.
    pub(super) fn questions_that(&self, fits: impl Fn(&FaqCategory, &str) -> bool) -> Vec<Value> {
        let mut questions = Vec::new();
        for &key in &self.world.site.lists[self.locale].faq {
            let category = self.world.catalog.faq.get(key);
            let Some(url) = self.url(Page::FaqCategory(key)) else { continue };
            let Some((text, locale)) = category.text(self.locale) else { continue };
            for section in self.visible(key, &text.prose.sections) {
                let id = &section.id.value;
                if fits(category, id) {
                    let title = plain_title(&self.prose(locale, Subject::Site).html(&section.title));
                    let (lang, url) = (self.foreign(locale), format!("{url}#{id}"));
                    let hreflang = self.hreflang(Page::FaqCategory(key));
                    questions.push(object! { "title": title, "lang": lang, "hreflang": hreflang, "url": url });
                }
            }
        }
        questions
    }

    /// The questions that are asked of one thing.
    pub(super) fn questions_about(&self, kind: Kind, at: usize) -> Vec<Value> {
        self.questions_that(|category, id| {
            category.questions.get(id).is_some_and(|question| question.scope.about.contains(&(kind, at)))
        })
    }

    /// The questions that are shown today.
    fn visible<'s>(&'s self, key: Key<FaqCategory>, sections: &'s [Section]) -> impl Iterator<Item = &'s Section> {
        sections.iter().filter(move |section| self.world.facts.is_question_shown(key, &section.id.value))
    }
}
