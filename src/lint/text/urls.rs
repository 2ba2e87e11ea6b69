//! Addresses: the same ones as in the source.

use std::collections::BTreeSet;

use crate::diag::Code;
use crate::lint::text::{Mark, Passage, scan};
use crate::locale::Locale;
use crate::source::Line;

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    let theirs = addresses(passage.source, passage.source_locale, passage.source_locale);
    let ours = addresses(passage.lines, passage.locale, passage.source_locale);
    if ours == theirs {
        return;
    }
    let list = |one: &BTreeSet<String>, other: &BTreeSet<String>| {
        one.difference(other).map(|url| format!("`{url}`")).collect::<Vec<_>>().join(", ")
    };
    let (more, less) = (list(&ours, &theirs), list(&theirs, &ours));
    let message = match (more.is_empty(), less.is_empty()) {
        (false, false) => format!("it names {more}, and the source {less}"),
        (false, true) => format!("it names {more}, which the source does not"),
        _ => format!("it does not name {less}"),
    };
    let name = theirs.difference(&ours).next().or_else(|| ours.difference(&theirs).next()).cloned();
    marks.push(passage.all(Code::TEXT_URLS_DIFFER, message).name(name.unwrap_or_default()));
}

/// The addresses of a text in a language, which may lead to pages of the source's.
fn addresses(lines: &[Line], locale: &Locale, source: &Locale) -> BTreeSet<String> {
    let mut list = BTreeSet::new();
    for line in lines {
        for address in scan::addresses(&line.text) {
            let written = &line.text[address.range];
            let own = plain(written, address.is_local, locale);
            let is_plain = own == written;
            list.insert(if is_plain { plain(written, address.is_local, source) } else { own });
        }
    }
    list
}

/// An address without what names its language.
pub fn plain(url: &str, is_local: bool, locale: &Locale) -> String {
    let is_language = |part: &str| {
        let part = part.replace('_', "-");
        part.eq_ignore_ascii_case(locale.tag()) || part.eq_ignore_ascii_case(locale.language())
    };
    let url = url.strip_prefix("mailto:").unwrap_or(url);
    let (scheme, rest) = match url.find("://") {
        Some(at) => url.split_at(at + 3),
        None => ("", url),
    };
    let (host, path) = match rest.find('/') {
        Some(at) if !is_local => rest.split_at(at),
        _ if is_local => ("", rest),
        _ => (rest, ""),
    };
    let host = match host.split_once('.') {
        Some((first, rest)) if is_language(first) && rest.contains('.') => rest.to_lowercase(),
        _ => host.to_lowercase(),
    };
    let parts: Vec<&str> = path.split('/').collect();
    let path = match parts.as_slice() {
        ["", first, rest @ ..] if is_language(first) => format!("/{}", rest.join("/")),
        _ => path.to_owned(),
    };
    let path = if path == "/" && !is_local { "" } else { &path };
    let path = without_language(path, is_language);
    format!("{}{host}{path}", scheme.to_lowercase())
}

/// A path without the parameter that names a language: `?lang=es`.
fn without_language(path: &str, is_language: impl Fn(&str) -> bool) -> String {
    const NAMES: [&str; 6] = ["lang", "language", "locale", "hl", "lng", "l"];
    let Some((path, rest)) = path.split_once('?') else { return path.to_owned() };
    let (query, fragment) = rest.split_at(rest.find('#').unwrap_or(rest.len()));
    let names_it =
        |part: &&str| part.split_once('=').is_some_and(|(name, value)| NAMES.contains(&name) && is_language(value));
    let kept: Vec<&str> = query.split('&').filter(|part| !names_it(part)).collect();
    let sign = if kept.is_empty() { "" } else { "?" };
    format!("{path}{sign}{}{fragment}", kept.join("&"))
}
