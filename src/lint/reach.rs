//! What a text names: variables, messages, terms.

use std::collections::BTreeSet;

use crate::lint::corpus::Corpus;
use crate::locale::LocaleId;
use crate::messages::written::{Expression, Name, Part, Pattern, Select};

/// Calls `see` with everything in braces, in order: choices by their selector,
/// and what is in all branches.
pub fn walk<'p, 's>(pattern: &'p Pattern<'s>, see: &mut dyn FnMut(&'p Expression<'s>)) {
    for part in &pattern.parts {
        match part {
            Part::Text(..) => {}
            Part::Place(expression) => walk_expression(expression, see),
            Part::Select(select) => walk_select(select, see),
        }
    }
}

fn walk_expression<'p, 's>(expression: &'p Expression<'s>, see: &mut dyn FnMut(&'p Expression<'s>)) {
    see(expression);
    match expression {
        Expression::Call(_, values, _) => values.iter().for_each(|value| walk_expression(value, see)),
        Expression::Select(select) => walk_select(select, see),
        _ => {}
    }
}

fn walk_select<'p, 's>(select: &'p Select<'s>, see: &mut dyn FnMut(&'p Expression<'s>)) {
    walk_expression(&select.selector, see);
    select.variants.iter().for_each(|variant| walk(&variant.pattern, see));
}

/// All choices of a text, the outer ones first.
pub fn selects<'p, 's>(pattern: &'p Pattern<'s>, list: &mut Vec<&'p Select<'s>>) {
    for part in &pattern.parts {
        let select = match part {
            Part::Select(select) => select,
            Part::Place(Expression::Select(select)) => select,
            _ => continue,
        };
        list.push(select);
        select.variants.iter().for_each(|variant| selects(&variant.pattern, list));
    }
}

/// The variables that stand in a text itself.
pub fn variables<'p, 's>(pattern: &'p Pattern<'s>) -> Vec<&'p Name<'s>> {
    let mut list = Vec::new();
    walk(pattern, &mut |one| {
        if let Expression::Variable(name) = one {
            list.push(name);
        }
    });
    list
}

/// The messages and terms that a text prints, terms with their hyphen.
pub fn references<'p, 's>(pattern: &'p Pattern<'s>) -> Vec<&'p Name<'s>> {
    let mut list = Vec::new();
    walk(pattern, &mut |one| {
        if let Expression::Message(name) | Expression::Term(name, _) = one {
            list.push(name);
        }
    });
    list
}

/// Whether an expression prints the variable, be it through a message.
pub fn prints(corpus: &Corpus<'_>, locale: LocaleId, expression: &Expression<'_>, variable: &str) -> bool {
    match expression {
        Expression::Variable(name) => name.text == variable,
        Expression::Call(_, values, _) => values.iter().any(|value| prints(corpus, locale, value, variable)),
        Expression::Message(name) => corpus.messages.variables(locale, &name.text).contains(variable),
        Expression::Text(..) | Expression::Number(_) | Expression::Term(..) | Expression::Select(_) => false,
    }
}

/// The variable by which a choice is made.
pub fn selector<'p>(select: &'p Select<'_>) -> Option<&'p str> {
    match &select.selector {
        Expression::Variable(name) => Some(&name.text),
        Expression::Call(_, values, _) => match values.first() {
            Some(Expression::Variable(name)) => Some(&name.text),
            _ => None,
        },
        _ => None,
    }
}

/// The words that a term or message comes to in which nothing varies.
pub fn constant(corpus: &Corpus<'_>, locale: LocaleId, key: &str) -> Option<String> {
    corpus.messages.constant(locale, key).map(str::to_owned)
}

/// The names of everything that a locale's own terms bring along.
pub fn behind_private_terms<'s>(corpus: &Corpus<'s>, locale: LocaleId, names: &mut BTreeSet<String>) {
    let mut open: Vec<String> = names.iter().filter(|name| name.starts_with('-')).cloned().collect();
    while let Some(name) = open.pop() {
        if corpus.find(corpus.source(), &name).is_some() {
            continue;
        }
        let Some(item) = corpus.find(locale, &name) else { continue };
        let words = item.entry.value.iter();
        for reference in words.flat_map(|words| references(&words.pattern)) {
            if names.insert(reference.text.to_string()) {
                open.push(reference.text.to_string());
            }
        }
    }
}
