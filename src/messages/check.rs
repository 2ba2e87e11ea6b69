//! The contract among locales, checked without a single page.
//!
//! Every reference leads somewhere and none leads back; translations have the
//! messages of the source, and no others, with the variables of the source.
//! Terms are a locale's own affair: it may add terms, attributes and
//! parameters as its grammar needs them.

use std::collections::{BTreeMap, BTreeSet};

use crate::diag::{Code, Diagnostic, Diagnostics, nearest};
use crate::locale::LocaleId;
use crate::messages::expression::Name;
use crate::messages::placeable::Placeable;
use crate::messages::reach::{self, Need, needs};
use crate::messages::resolve::DEPTH_LIMIT;
use crate::messages::table::{Messages, Stored};
use crate::source::{FileId, Span};

/// Reports everything that is wrong among the messages of a site.
pub fn check(messages: &Messages, found: &mut Diagnostics) {
    for entry in current(messages) {
        for need in needs(&entry.pattern) {
            check_need(messages, entry.locale, need, found);
        }
    }
    check_circles(messages, found);
    for locale in messages.locales.ids().filter(|&locale| locale != messages.locales.source()) {
        check_missing(messages, locale, found);
        check_translations(messages, locale, found);
    }
}

/// Reports the messages and terms that a placeable of a prose in `locale`
/// names and that no locale of the chain has.
pub fn check_placeable(messages: &Messages, locale: LocaleId, placeable: &Placeable, found: &mut Diagnostics) {
    for need in reach::needs_of(placeable.expression()) {
        check_need(messages, locale, need, found);
    }
}

/// The entries that count: not those of a theme that the catalog replaces.
fn current(messages: &Messages) -> impl Iterator<Item = &Stored> {
    messages.own.iter().flat_map(|own| own.values()).map(|&at| &messages.entries[at])
}

fn check_need(messages: &Messages, locale: LocaleId, need: Need<'_>, found: &mut Diagnostics) {
    let name = match need {
        Need::Message(name) | Need::Term(name) if messages.lookup(locale, &name.text).is_none() => name,
        _ => return,
    };
    if messages.is_lost(locale, &name.text) {
        return;
    }
    let (code, message) = match name.text.rsplit_once('.') {
        Some((entry, attribute)) if exists(messages, locale, entry) => {
            (Code::FLUENT_UNKNOWN_ATTRIBUTE, format!("`{entry}` has no attribute `{attribute}`"))
        }
        _ if matches!(need, Need::Term(_)) => (Code::FLUENT_UNKNOWN_TERM, format!("there is no term `{}`", name.text)),
        _ if exists(messages, locale, &name.text) => {
            (Code::FLUENT_UNKNOWN_MESSAGE, format!("the message `{}` has attributes but no text", name.text))
        }
        _ => (Code::FLUENT_UNKNOWN_MESSAGE, format!("there is no message `{}`", name.text)),
    };
    let is_term = name.text.starts_with('-');
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
        let Some(next) = messages.lookup(entry.locale, &name.text) else { continue };
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

/// Messages of the source that the locale does not have. Of a theme, only the
/// files that the theme has begun to translate count.
fn check_missing(messages: &Messages, locale: LocaleId, found: &mut Diagnostics) {
    let source = messages.locales.source();
    let begun = theme_files_begun(messages, locale);
    let tag = messages.locales.get(locale);
    let mut reported: BTreeSet<&str> = BTreeSet::new();
    for (key, &at) in &messages.own[source] {
        let entry = &messages.entries[at];
        let is_owed = !entry.from_theme || begun.contains(&entry.span.file);
        if key.starts_with('-') || messages.has(locale, key) || !is_owed || messages.is_lost_in(locale, key) {
            continue;
        }
        let name = key.split('.').next().unwrap_or(key);
        let has_entry = messages.keys(locale).any(|one| one.split('.').next() == Some(name));
        if !has_entry && !reported.insert(name) {
            continue;
        }
        let shown = if has_entry { &**key } else { name };
        let message = format!("`{shown}` is not translated to {tag}");
        let missing = Diagnostic::new(Code::FLUENT_MISSING_MESSAGE, entry.span, message);
        let obsolete = messages.keys(locale).filter(|key| !messages.has(source, key));
        found.report(match nearest(shown, obsolete) {
            Some(near) => missing.help(format!("{tag} has `{near}`; rename it if it is the same message")),
            None => missing,
        });
    }
}

/// The files of the theme, in the source language, of which the theme has at
/// least one message in the locale.
fn theme_files_begun(messages: &Messages, locale: LocaleId) -> BTreeSet<FileId> {
    let source = &messages.own[messages.locales.source()];
    let translated = messages.own[locale].iter().filter(|&(_, &at)| messages.entries[at].from_theme);
    let originals = translated.filter_map(|(key, _)| source.get(key)).map(|&at| &messages.entries[at]);
    originals.filter(|entry| entry.from_theme).map(|entry| entry.span.file).collect()
}

/// Messages of the locale against those of the source.
fn check_translations(messages: &Messages, locale: LocaleId, found: &mut Diagnostics) {
    let source = messages.locales.source();
    for (key, &at) in &messages.own[locale] {
        let entry = &messages.entries[at];
        if key.starts_with('-') {
            continue;
        }
        let Some(&original) = messages.own[source].get(key) else {
            if messages.is_lost_in(source, key) {
                continue;
            }
            let message = format!("`{key}` is not a message of {}", messages.locales.get(source));
            let names = messages.keys(source).filter(|name| !messages.has(locale, name));
            found.report(Diagnostic::new(Code::FLUENT_OBSOLETE_MESSAGE, entry.span, message).suggest(key, names));
            continue;
        };
        let original = &messages.entries[original];
        // A catalog that rewords a message of its theme in the source language
        // answers for that text, not for the theme's translations of the old one.
        let is_current = entry.from_theme == original.from_theme || !entry.from_theme;
        if is_current && !messages.is_lost(locale, key) {
            check_variables(messages, entry, original, found);
        }
    }
}

fn check_variables(messages: &Messages, entry: &Stored, original: &Stored, found: &mut Diagnostics) {
    let variables = |one: &Stored| reach::variables(messages, one.locale, needs(&one.pattern));
    let (ours, theirs) = (variables(entry), variables(original));
    let tag = messages.locales.get(original.locale);
    for (name, &span) in ours.iter().filter(|(name, _)| !theirs.contains_key(*name)) {
        let message = format!("`{}` has no variable `${name}` in {tag}", entry.key);
        found.report(
            Diagnostic::new(Code::FLUENT_UNKNOWN_VARIABLE, span, message)
                .suggest(name, theirs.keys().map(String::as_str))
                .related(original.span, "the message in the source language"),
        );
    }
    for name in theirs.keys().filter(|name| !ours.contains_key(*name)) {
        report_missing_variable(entry, original.span, name, found);
    }
}

fn report_missing_variable(entry: &Stored, original: Span, name: &str, found: &mut Diagnostics) {
    let message = format!("`{}` does not use `${name}`", entry.key);
    found.report(
        Diagnostic::new(Code::FLUENT_MISSING_VARIABLE, entry.span, message)
            .related(original, "the message in the source language does"),
    );
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
                "en/a.ftl:1:9 fluent/unknown-message: there is no message `b`",
                "en/a.ftl:1:15 fluent/unknown-term: there is no term `-t`",
                "en/a.ftl:1:22 fluent/unknown-attribute: `a` has no attribute `x`",
                "en/a.ftl:1:30 fluent/unknown-attribute: `-u` has no attribute `y`",
                "es/a.ftl:2:16 fluent/unknown-attribute: `a` has no attribute `titel`",
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

    #[test]
    fn a_translation_has_the_messages_and_variables_of_its_source() {
        check(
            "en es",
            &[
                ("en/a.ftl", "a = { $x }\nb = B\nc = C\n    .title = T\nd = { e }\ne = { $n }\n    .t = T\n"),
                (
                    "es/a.ftl",
                    "a = { $y }\nbb = B\nc = C\nd = { $n }\ne = { $n ->\n *[other] x\n }\n    .t = T\n-own = X\n",
                ),
            ],
            &[
                "en/a.ftl:2:1 fluent/missing-message: `b` is not translated to es",
                "en/a.ftl:4:6 fluent/missing-message: `c.title` is not translated to es",
                "es/a.ftl:1:1 fluent/missing-variable: `a` does not use `$x`",
                "es/a.ftl:1:7 fluent/unknown-variable: `a` has no variable `$y` in en",
                "es/a.ftl:2:1 fluent/obsolete-message: `bb` is not a message of en",
            ],
        );
    }

    #[test]
    fn a_theme_owes_only_what_it_has_begun() {
        check(
            "en es fr",
            &[
                ("theme/en/a.ftl", "a = A\nb = B\n"),
                ("theme/en/c.ftl", "c = C\n"),
                ("theme/es/a.ftl", "a = { $x }\n"),
                ("en/a.ftl", "a = catalog\n"),
                ("fr/a.ftl", "a = catalogue\n"),
            ],
            &[],
        );
        check(
            "en es",
            &[("theme/en/a.ftl", "a = A\nb = B\n"), ("theme/es/a.ftl", "a = A\n")],
            &["theme/en/a.ftl:2:1 fluent/missing-message: `b` is not translated to es"],
        );
    }
}
