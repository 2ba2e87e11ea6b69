//! References among messages, checked without a single page: every one leads
//! somewhere and none leads back. What translations owe their source is the
//! business of `lint`.

use std::collections::BTreeMap;

use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::LocaleId;
use crate::messages::expression::Name;
use crate::messages::placeable::Placeable;
use crate::messages::reach::{self, Need, needs};
use crate::messages::resolve::DEPTH_LIMIT;
use crate::messages::table::{Messages, Stored};

/// Reports references that lead nowhere or back.
pub fn check(messages: &Messages, found: &mut Diagnostics) {
    for entry in current(messages) {
        for need in needs(&entry.pattern) {
            check_need(messages, entry.locale, need, Some(&entry.key), found);
        }
    }
    check_circles(messages, found);
}

/// Reports the messages and terms that a placeable of a prose in `locale`
/// names and that no locale of the chain has.
pub fn check_placeable(messages: &Messages, locale: LocaleId, placeable: &Placeable, found: &mut Diagnostics) {
    for need in reach::needs_of(placeable.expression()) {
        check_need(messages, locale, need, None, found);
    }
}

/// The entries that count: not those of a theme that the catalog replaces.
fn current(messages: &Messages) -> impl Iterator<Item = &Stored> {
    messages.own.iter().flat_map(|own| own.values()).map(|&at| &messages.entries[at])
}

/// Reports what is named and not there, by a message where one names it.
fn check_need(messages: &Messages, locale: LocaleId, need: Need<'_>, asker: Option<&str>, found: &mut Diagnostics) {
    let name = match need {
        Need::Message(name) | Need::Term(name) if messages.lookup(locale, &name.text).is_none() => name,
        _ => return,
    };
    if messages.is_lost(locale, &name.text) {
        return;
    }
    let text = &name.text;
    let is_term = text.starts_with('-');
    let kind = if is_term { "term" } else { "message" };
    let (code, alone, named) = match text.rsplit_once('.') {
        Some((entry, attribute)) if exists(messages, locale, entry) => {
            let alone = format!("`{entry}` has no attribute `{attribute}`");
            (Code::FLUENT_UNKNOWN_ATTRIBUTE, alone.clone(), format!("names `{text}`, but {alone}"))
        }
        _ if !is_term && exists(messages, locale, text) => {
            let alone = format!("the message `{text}` has attributes but no text");
            (Code::FLUENT_UNKNOWN_MESSAGE, alone.clone(), format!("names `{text}`, but {alone}"))
        }
        _ => {
            let code = if is_term { Code::FLUENT_UNKNOWN_TERM } else { Code::FLUENT_UNKNOWN_MESSAGE };
            let named = format!("names the {kind} `{text}`, which does not exist");
            (code, format!("there is no {kind} `{text}`"), named)
        }
    };
    let message = asker.map_or(alone, |key| format!("`{key}` {named}"));
    let names = messages.shown_keys(locale).filter(|key| key.starts_with('-') == is_term);
    found.report(Diagnostic::new(code, name.span, message).suggest(&name.text, names));
}

/// Whether there is an entry of this name, be it only for its attributes.
fn exists(messages: &Messages, locale: LocaleId, entry: &str) -> bool {
    let is_of_entry = |key: &str| key.strip_prefix(entry).is_some_and(|rest| rest.is_empty() || rest.starts_with('.'));
    messages.shown_keys(locale).any(is_of_entry)
}

/// Follows all references, depth first, and reports each one that closes a
/// circle. What has been followed once is not followed again.
fn check_circles(messages: &Messages, found: &mut Diagnostics) {
    let mut state = BTreeMap::new();
    for entry in current(messages) {
        follow(messages, entry, 0, &mut state, found);
    }
}

#[derive(Clone, Copy, PartialEq)]
enum Followed {
    Now,
    Before,
}

fn follow<'m>(
    messages: &'m Messages,
    entry: &'m Stored,
    depth: usize,
    state: &mut BTreeMap<(LocaleId, &'m str), Followed>,
    found: &mut Diagnostics,
) {
    let id = (entry.locale, &*entry.key);
    if state.contains_key(&id) {
        return;
    }
    state.insert(id, Followed::Now);
    for need in needs(&entry.pattern) {
        let (Need::Message(name) | Need::Term(name)) = need else { continue };
        let Some(next) = messages.lookup_open(entry.locale, &name.text) else { continue };
        if state.get(&(next.locale, &*next.key)) == Some(&Followed::Now) || depth == DEPTH_LIMIT {
            report_circle(entry, name, found);
        } else {
            follow(messages, next, depth + 1, state, found);
        }
    }
    state.insert(id, Followed::Before);
}

fn report_circle(entry: &Stored, name: &Name, found: &mut Diagnostics) {
    let message = if *name.text == *entry.key {
        format!("`{}` refers to itself", entry.key)
    } else {
        format!("`{}` refers to `{}`, which leads back to it", entry.key, name.text)
    };
    found.report(Diagnostic::new(Code::FLUENT_CYCLE, name.span, message));
}

#[cfg(test)]
mod tests {
    use crate::messages::support::site;

    fn check(locales: &str, files: &[(&str, &str)], expected: &[&str]) {
        let mut site = site(locales, files);
        super::check(&site.messages, &mut site.found);
        assert_eq!(site.report(), expected);
    }

    #[test]
    fn references_lead_somewhere() {
        check(
            "en es",
            &[
                ("en/a.ftl", "a = A { b } { -t } { a.x } { -u.y ->\n *[z] Z\n }\n    .title = T\n-u = U\n"),
                ("es/a.ftl", "a = A { -u }\n    .title = { a.titel }\n"),
            ],
            &[
                "en/a.ftl:1:9 fluent/unknown-message: `a` names the message `b`, which does not exist",
                "en/a.ftl:1:15 fluent/unknown-term: `a` names the term `-t`, which does not exist",
                "en/a.ftl:1:22 fluent/unknown-attribute: `a` names `a.x`, but `a` has no attribute `x`",
                "en/a.ftl:1:30 fluent/unknown-attribute: `a` names `-u.y`, but `-u` has no attribute `y`",
                "es/a.ftl:2:16 fluent/unknown-attribute: `a.title` names `a.titel`, but `a` has no attribute `titel`",
            ],
        );
    }

    #[test]
    fn circles_are_reported_once() {
        check(
            "en",
            &[("en/a.ftl", "a = { b }\nb = { c }\nc = { a }\nd = { a }\n-t = { -t }\n")],
            &[
                "en/a.ftl:3:7 fluent/cyclic-reference: `c` refers to `a`, which leads back to it",
                "en/a.ftl:5:8 fluent/cyclic-reference: `-t` refers to itself",
            ],
        );
    }
}
