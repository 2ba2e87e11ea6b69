//! How messages of the source language are named and described.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostics};
use crate::lint::Context;
use crate::lint::contract::Contract;
use crate::lint::corpus::{Area, Item};
use crate::lint::reach::variables;
use crate::lint::unit::Finding;

/// So few keys do not show what a file is named by.
const FEW: usize = 4;

/// Reports names and comments that are not as they should be.
pub fn check<'c>(context: &Context<'c, '_>, item: Item<'c, '_>, contract: &Contract, found: &mut Diagnostics) {
    check_key(context, item, found);
    if item.entry.is_term() {
        return;
    }
    let mut told = BTreeSet::new();
    for (key, _, words) in item.entry.texts() {
        for name in variables(&words.pattern) {
            if contract.types.contains_key(name.text.as_ref()) || !told.insert(name.text.to_string()) {
                continue;
            }
            let message = format!("nothing says what `${}` is", name.text);
            Finding::new(item, context.corpus, Code::FLUENT_VARIABLE_COMMENT, name.range.clone(), message)
                .key(&key)
                .name(format!("${}", name.text))
                .help(format!(
                    "write `# ${} (string) – …` above the message; types are string, number, date, html and key",
                    name.text
                ))
                .report(found);
        }
    }
}

fn check_key(context: &Context<'_, '_>, item: Item<'_, '_>, found: &mut Diagnostics) {
    let name = item.entry.name.trim_start_matches('-');
    let is_plain = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    let stem = item.area.stem();
    let message = if !name.split('-').all(is_plain) {
        format!("`{}` is not in lower case with hyphens", item.entry.name)
    } else if !item.entry.is_term()
        && !item.area.from_theme
        && !begins_with(name, stem)
        && follows(item.area, stem)
        && !is_asked_for(context, name)
    {
        format!("`{name}` does not begin with `{stem}`, the name of its file")
    } else {
        return;
    };
    Finding::new(item, context.corpus, Code::FLUENT_KEY_STYLE, item.entry.name_range.clone(), message)
        .name(item.entry.name)
        .report(found);
}

fn begins_with(name: &str, stem: &str) -> bool {
    name.strip_prefix(stem).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))
}

/// Whether the program itself asks for a key: it is one of the theme, or labels
/// a word of the catalog, as `topic-light` and `level-advanced` do.
fn is_asked_for(context: &Context<'_, '_>, name: &str) -> bool {
    let family = name.split('-').next().unwrap_or(name);
    let mut areas =
        context.corpus.areas.iter().filter(|area| area.from_theme && area.locale == context.locale).peekable();
    let has_theme = areas.peek().is_some();
    let is_of_family = |key: &str| key.split('-').next() == Some(family);
    has_theme
        && (family == "topic"
            || areas.clone().all(|area| area.stem() != family)
                && areas.any(|area| area.written.entries.iter().any(|entry| is_of_family(entry.name)))
            || context.corpus.areas.iter().any(|area| {
                area.from_theme
                    && area.locale == context.locale
                    && area.written.entries.iter().any(|entry| entry.name == name)
            }))
}

/// Whether keys of this file begin with its name at all. Files of words are
/// named by what they hold: `vocabulary.ftl` has `topic-…` and `level-…`.
fn follows(area: &Area<'_>, stem: &str) -> bool {
    let mut messages = 0;
    let mut named = 0;
    for entry in area.written.entries.iter().filter(|entry| !entry.is_term()) {
        messages += 1;
        named += usize::from(begins_with(entry.name, stem));
    }
    named * 2 >= messages || messages < FEW
}
