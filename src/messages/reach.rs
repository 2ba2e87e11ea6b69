//! What a message needs: its variables, and the messages and terms it names.

use std::collections::{BTreeMap, BTreeSet};

use crate::locale::LocaleId;
use crate::messages::Messages;
use crate::messages::expression::{Expression, Name, Part, Pattern};
use crate::source::Span;

/// Something that a pattern names.
#[derive(Clone, Copy)]
pub(super) enum Need<'a> {
    /// `$name`.
    Variable(&'a Name),
    /// A message or its attribute.
    Message(&'a Name),
    /// A term or its attribute.
    Term(&'a Name),
}

/// Everything that a pattern names, in the order in which it is written:
/// placeables, selectors, arguments of functions, all variants.
pub(super) fn needs(pattern: &Pattern) -> Vec<Need<'_>> {
    let mut list = Vec::new();
    collect_pattern(pattern, &mut list);
    list
}

/// The same for one expression.
pub(super) fn needs_of(expression: &Expression) -> Vec<Need<'_>> {
    let mut list = Vec::new();
    collect(expression, &mut list);
    list
}

/// The variables of a pattern, and of all messages that it refers to, each
/// with the place of its name in the pattern itself, or else of the reference
/// that leads to it. A term sees only its own arguments, so none come from
/// there.
pub(super) fn variables(messages: &Messages, locale: LocaleId, needs: Vec<Need<'_>>) -> BTreeMap<String, Span> {
    let mut reached = BTreeMap::new();
    for need in needs {
        match need {
            Need::Variable(name) => {
                reached.entry(name.text.to_string()).or_insert(name.span);
            }
            Need::Message(name) => {
                for variable in variables_behind(messages, locale, &name.text) {
                    reached.entry(variable).or_insert(name.span);
                }
            }
            Need::Term(_) => {}
        }
    }
    reached
}

/// The variables of a message and of all that it refers to.
fn variables_behind(messages: &Messages, locale: LocaleId, key: &str) -> BTreeSet<String> {
    let mut reached = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut open = vec![messages.lookup(locale, key)];
    while let Some(next) = open.pop() {
        let Some(entry) = next.filter(|entry| seen.insert((entry.locale, &entry.key))) else { continue };
        for need in needs(&entry.pattern) {
            match need {
                Need::Variable(name) => {
                    reached.insert(name.text.to_string());
                }
                Need::Message(name) => open.push(messages.lookup(entry.locale, &name.text)),
                Need::Term(_) => {}
            }
        }
    }
    reached
}

fn collect_pattern<'a>(pattern: &'a Pattern, list: &mut Vec<Need<'a>>) {
    for part in &pattern.parts {
        if let Part::Placeable(expression) = part {
            collect(expression, list);
        }
    }
}

fn collect<'a>(expression: &'a Expression, list: &mut Vec<Need<'a>>) {
    match expression {
        Expression::Text(_) | Expression::Number(_) => {}
        Expression::Variable(name) => list.push(Need::Variable(name)),
        Expression::Message(name) => list.push(Need::Message(name)),
        Expression::Term(term) => list.push(Need::Term(&term.name)),
        Expression::Call(call) => collect(&call.argument, list),
        Expression::Select(select) => {
            collect(&select.selector, list);
            for variant in &select.variants {
                collect_pattern(&variant.value, list);
            }
        }
    }
}
