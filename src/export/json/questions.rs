//! `questions.json`: questions by category; the answers are texts.

use schemars::JsonSchema;
use serde::Serialize;

use crate::catalog::{Entity, FaqCategory, Key, Question};
use crate::content::Section;
use crate::export::json::collection::Collection;
use crate::export::json::entity::{Common, ids, words};
use crate::export::json::text::{Lines, Speaker};
use crate::export::json::value::{Date, Reference, Url, references};
use crate::locale::LocaleId;
use crate::output::text_of;
use crate::routes::Page;
use crate::world::World;

pub(super) struct Questions;

/// A category of questions.
#[derive(Serialize, JsonSchema)]
pub(super) struct CategoryEntry<'w> {
    #[serde(flatten)]
    common: Common<'w>,
    /// Where it stands among others.
    order: i64,
    /// The policies that its answers explain.
    policies: Vec<&'w str>,
    /// The questions that are shown now, in the order of the page.
    questions: Vec<QuestionEntry<'w>>,
}

/// A question.
#[derive(Serialize, JsonSchema)]
struct QuestionEntry<'w> {
    /// The id, unique in its category; also its anchor on the page.
    id: &'w str,
    /// Whether it is asked of the whole site.
    site: bool,
    /// What else it is asked of.
    about: Vec<Reference<'w>>,
    /// The policies that its answer explains, beside those of the category.
    policies: Vec<&'w str>,
    /// Whom it is for: terms of `faq-audience`; empty where it is for everybody.
    audience: Vec<&'w str>,
    /// The first day it is shown.
    visible_from: Option<Date>,
    /// The last day it is shown.
    visible_to: Option<Date>,
}

/// The text of a category.
#[derive(Serialize, JsonSchema)]
pub(super) struct CategoryText<'w> {
    #[serde(flatten)]
    lines: Lines<'w>,
    /// What stands before the first question.
    intro_html: Option<String>,
    /// The questions, in the order of the neutral file.
    questions: Vec<QuestionText<'w>>,
}

/// A question with its answer, in the language of its category.
#[derive(Serialize, JsonSchema)]
struct QuestionText<'w> {
    /// The id.
    id: &'w str,
    /// Where it is answered on the page of its category.
    url: Option<Url>,
    /// The question.
    question: String,
    /// The answer, as words.
    answer: String,
    /// The answer, as HTML whose links are absolute.
    answer_html: String,
}

impl Collection for Questions {
    const NAME: &'static str = "questions";
    type Entry<'w> = CategoryEntry<'w>;
    type Text<'w> = CategoryText<'w>;

    fn entries(world: &World) -> impl Iterator<Item = CategoryEntry<'_>> {
        world.catalog.faq.shown().map(|(key, category)| entry(world, key, category))
    }

    fn texts(world: &World, locale: LocaleId) -> impl Iterator<Item = CategoryText<'_>> {
        world.catalog.faq.shown().map(move |(key, category)| {
            let speaker = Speaker::new(world, category, locale).on(Page::FaqCategory(key));
            let questions = visible(world, key, speaker.sections());
            CategoryText {
                lines: speaker.lines(),
                questions: questions.map(|section| question_text(&speaker, section)).collect(),
                intro_html: speaker.intro(),
            }
        })
    }
}

fn entry<'w>(world: &'w World, key: Key<FaqCategory>, category: &'w Entity<FaqCategory>) -> CategoryEntry<'w> {
    let policies = &world.catalog.policies;
    // Every language has the questions of the source.
    let sections = Speaker::new(world, category, category.source).sections();
    CategoryEntry {
        common: Common::new(world, category),
        order: category.order,
        policies: ids(policies, &category.policies),
        questions: visible(world, key, sections).map(|section| question(world, category, section)).collect(),
    }
}

fn question<'w>(world: &'w World, category: &'w Entity<FaqCategory>, section: &'w Section) -> QuestionEntry<'w> {
    let id = &*section.id.value;
    let facts: Option<&Question> = category.questions.get(id);
    QuestionEntry {
        id,
        site: facts.is_none_or(|facts| facts.scope.is_of_site),
        about: facts.map(|facts| references(world, &facts.scope.about)).unwrap_or_default(),
        policies: facts.map(|facts| ids(&world.catalog.policies, &facts.policies)).unwrap_or_default(),
        audience: facts.map(|facts| words(&facts.audience)).unwrap_or_default(),
        visible_from: facts.and_then(|facts| facts.visible.from).map(Date),
        visible_to: facts.and_then(|facts| facts.visible.to).map(Date),
    }
}

fn question_text<'w>(speaker: &Speaker<'w>, section: &'w Section) -> QuestionText<'w> {
    let said = speaker.section(section);
    QuestionText {
        id: said.id,
        url: speaker.url().map(|url| Url(format!("{}#{}", url.0, said.id))),
        question: said.title,
        answer: text_of(&said.html),
        answer_html: said.html,
    }
}

/// The questions that are shown today, by their number and then as they stand.
fn visible<'w>(
    world: &'w World,
    key: Key<FaqCategory>,
    sections: &'w [Section],
) -> impl Iterator<Item = &'w Section> + use<'w> {
    let category = world.catalog.faq.get(key);
    let is_shown = |section: &&Section| world.facts.is_question_shown(key, &section.id.value);
    let mut shown: Vec<&Section> = sections.iter().filter(is_shown).collect();
    let order = |section: &Section| category.questions.get(&*section.id.value).and_then(|facts| facts.order);
    shown.sort_by_key(|section| order(section).unwrap_or_default());
    shown.into_iter()
}
