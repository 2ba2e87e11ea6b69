//! The same question asked twice.

use std::collections::BTreeMap;

use crate::catalog::QuestionScope;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::source::{Sources, Span};
use crate::world::World;

pub(super) fn check(world: &World, sources: &Sources, found: &mut Diagnostics) {
    let everywhere = QuestionScope::default();
    for locale in world.settings.locales.ids() {
        let mut asked: BTreeMap<String, Vec<(&QuestionScope, Span)>> = BTreeMap::new();
        for (_, category) in world.catalog.faq.shown() {
            let Some(text) = &category.texts[locale] else { continue };
            for section in &text.prose.sections {
                let place = section.id.span;
                let words = plain(sources.text(place));
                let scope = category.questions.get(&*section.id.value).map_or(&everywhere, |question| &question.scope);
                let others = asked.entry(words.clone()).or_default();
                if let Some((_, first)) =
                    others.iter().find(|(other, _)| is_same(other, scope)).filter(|_| !words.is_empty())
                {
                    let message = format!("the question `{}` is asked twice", question(sources.text(place)));
                    let fault = Diagnostic::new(Code::PROSE_REPEATED_QUESTION, place, message);
                    let fault = fault.related(*first, "first here");
                    found.report(fault.help("keep one answer, and link to it from the other category"));
                }
                others.push((scope, place));
            }
        }
    }
}

/// A question of everything is asked of the site.
fn is_same(one: &QuestionScope, other: &QuestionScope) -> bool {
    one.about == other.about
}

/// The words of a heading, without its signs and its id.
fn question(heading: &str) -> &str {
    let heading = heading.trim_start_matches('#').trim();
    heading.rfind("{#").map_or(heading, |at| heading[..at].trim())
}

/// Letters and figures only, in small letters: signs do not make another question.
fn plain(heading: &str) -> String {
    let words = question(heading).split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words.map(str::to_lowercase).collect::<Vec<String>>().join(" ")
}
