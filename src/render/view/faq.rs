//! Questions and answers.

use tera::Context;

use crate::catalog::{FaqCategory, Key};
use crate::content::{Kind, Section};
use crate::output::text_of;
use crate::render::json_ld;
use crate::render::shape::{Html, Shape, Words};
use crate::render::view::entity::plain_title;
use crate::render::view::reference::Link;
use crate::render::view::{Head, View};
use crate::routes::Page;
use crate::rules::Subject;

shape! {
    /// All questions, by category.
    FaqPage {
        /// The categories.
        categories: Vec<FaqRow>,
    }

    /// The questions of a category.
    FaqCategoryPage {
        /// The category.
        category: FaqView,
    }

    /// A category of questions, on its own page.
    FaqView {
        /// Its title.
        title: Words,
        /// The text before the first question.
        intro: Option<Html>,
        /// The questions with their answers.
        questions: Vec<QuestionView>,
        /// The other categories.
        others: Vec<Link>,
    }

    /// A question with its answer.
    QuestionView {
        /// Its name, for links to it.
        id: Words,
        /// The question with its markup.
        title: Html,
        /// The question in plain words, for links to it.
        text: String,
        /// The answer.
        html: Html,
        /// Whom the answer is for, where that is not everybody.
        audience: Vec<String>,
    }

    /// A category in the list of all categories.
    FaqRow {
        /// Its title.
        title: String,
        /// Its page.
        url: Words,
        /// The name of the language of its words, where that is not the page's.
        badge: Option<String>,
        /// The tag of that language.
        lang: Option<String>,
        /// The tag of the language of its page, where that is another one.
        hreflang: Option<String>,
        /// The text before the first question.
        intro: Option<Html>,
        /// Its questions.
        questions: Vec<QuestionLink>,
    }

    /// A link to a question.
    QuestionLink {
        /// The question in plain words.
        title: String,
        /// Where it is answered.
        url: String,
    }
}

impl View<'_> {
    pub(super) fn faq(&self, context: &mut Context) -> Head {
        let categories = &self.world.site.lists[self.locale].faq;
        FaqPage { categories: categories.iter().filter_map(|&key| self.faq_row(key)).collect() }.put(context);
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
                let (title, text) = (Html::markup(&question), plain_title(&question));
                let facts = category.questions.get(id);
                let audience = facts.into_iter().flat_map(|facts| &facts.audience).map(|word| self.said_word(word));
                questions.push(QuestionView {
                    id: id.into(),
                    title,
                    text,
                    html: Html::markup(&answer),
                    audience: audience.collect(),
                });
            }
        }
        let view = FaqView {
            title: title.as_str().into(),
            intro: text.and_then(|(text, locale)| self.intro(text, locale, Subject::Site)),
            questions,
            others: others.collect(),
        };
        FaqCategoryPage { category: view }.put(context);
        Head {
            json_ld: json_ld::faq(&answers, text.map_or(self.locale, |(_, locale)| locale), self.world),
            title,
            ..self.head(category, Subject::Site)
        }
    }

    fn faq_row(&self, key: Key<FaqCategory>) -> Option<FaqRow> {
        let category = self.world.catalog.faq.get(key);
        let url = self.url(Page::FaqCategory(key))?;
        let (title, lang) = self.title(category, Subject::Site);
        let (text, locale) = category.text(self.locale)?;
        let writer = self.prose(locale, Subject::Site);
        let question = |section: &Section| {
            let id = &section.id.value;
            QuestionLink { title: plain_title(&writer.html(&section.title)), url: format!("{url}#{id}") }
        };
        let questions = self.visible(key, &text.prose.sections).map(question).collect();
        Some(FaqRow {
            title,
            url: url.as_str().into(),
            badge: self.badge(lang.as_deref()),
            lang,
            hreflang: self.hreflang(Page::FaqCategory(key)),
            intro: self.intro(text, locale, Subject::Site),
            questions,
        })
    }

    pub(super) fn faq_link(&self, key: Key<FaqCategory>) -> Option<Link> {
        self.link(self.world.catalog.faq.get(key), Page::FaqCategory(key), Subject::Site)
    }

    /// The questions that fit, in the order of the pages.
    pub(super) fn questions_that(&self, fits: impl Fn(&FaqCategory, &str) -> bool) -> Vec<Link> {
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
                    questions.push(Link { title: title.into(), url: Some(url), lang, hreflang });
                }
            }
        }
        questions
    }

    /// The questions that are asked of one thing.
    pub(super) fn questions_about(&self, kind: Kind, at: usize) -> Vec<Link> {
        self.questions_that(|category, id| {
            category.questions.get(id).is_some_and(|question| question.scope.about.contains(&(kind, at)))
        })
    }

    /// The questions that are shown today.
    fn visible<'s>(&'s self, key: Key<FaqCategory>, sections: &'s [Section]) -> impl Iterator<Item = &'s Section> {
        sections.iter().filter(move |section| self.world.facts.is_question_shown(key, &section.id.value))
    }
}
