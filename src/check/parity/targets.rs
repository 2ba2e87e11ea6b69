//! Where links and images lead: to the same as in the source, in the language of
//! the page.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::parity::translation::{Pair, Translation};
use crate::content::{Block, Kept, KeptKind, Kind};
use crate::diag::{Code, Diagnostics};
use crate::lint::plain_address;
use crate::locale::{Locale, LocaleId};
use crate::routes::{Page, Route, Spot};

/// Reports links and images of a block that differ from those of the source.
pub(super) fn check(translation: &Translation<'_>, pair: &Pair<'_>, found: &mut Diagnostics) {
    compare(translation, pair, &KeptKind::Link, Code::MD_LINKS_DIFFER, "link to", found);
    compare(translation, pair, &KeptKind::Image, Code::MD_IMAGES_DIFFER, "image", found);
}

fn compare(
    translation: &Translation<'_>,
    pair: &Pair<'_>,
    kind: &KeptKind,
    code: Code,
    what: &str,
    found: &mut Diagnostics,
) {
    let is_it = |kept: &&Kept| kept.kind == *kind;
    if !pair.ours.kept.iter().chain(&pair.theirs.kept).any(|kept| is_it(&kept)) {
        return;
    }
    let ours: BTreeMap<String, &Kept> =
        pair.ours.kept.iter().filter(is_it).map(|kept| (key(translation, &kept.text, true), kept)).collect();
    let theirs: BTreeMap<String, &Kept> =
        pair.theirs.kept.iter().filter(is_it).map(|kept| (key(translation, &kept.text, false), kept)).collect();
    let without = |one: &BTreeMap<String, &'_ Kept>, other: &BTreeMap<String, &'_ Kept>| -> Vec<String> {
        one.iter().filter(|(key, _)| !other.contains_key(*key)).map(|(_, kept)| format!("`{}`", kept.text)).collect()
    };
    let (lost, more) = (without(&theirs, &ours), without(&ours, &theirs));
    if lost.is_empty() && more.is_empty() {
        return;
    }
    let name = translation.name(pair.at);
    let message = match (lost.as_slice(), more.as_slice()) {
        (lost, []) => format!("{name}: {what} {} missing", lost.join(", ")),
        ([], more) => format!("{name}: {what} {}, which the source does not have", more.join(", ")),
        (lost, more) => format!("{name}: {what} {} in the place of {}", more.join(", "), lost.join(", ")),
    };
    let wrong = ours.iter().find(|(key, _)| !theirs.contains_key(*key)).map(|(_, kept)| kept.range.clone());
    let right = lost.first().or(more.first()).map(|target| target.trim_matches('`').to_owned()).unwrap_or_default();
    let fault = translation.fault_in(pair, code, wrong.unwrap_or_else(|| pair.ours.range.clone()), message).name(right);
    let help = match kind {
        KeptKind::Image => "show the images that the source shows",
        _ => "lead readers where the source leads them",
    };
    fault.help(help).report(found);
}

/// What a target leads to, without what names its language.
fn key(translation: &Translation<'_>, target: &str, is_ours: bool) -> String {
    let world = translation.parity.world;
    let locale = if is_ours { translation.tag() } else { translation.source_tag() };
    if let Some(id) = target.strip_prefix('#') {
        let renamed = translation.headings.renamed.iter().find(|(_, own)| is_ours && own.as_deref() == Some(id));
        let id = renamed.and_then(|(&at, _)| translation.blocks[at].anchor.as_deref()).unwrap_or(id);
        return format!("#{id}");
    }
    if target.starts_with('/') {
        let (path, rest) = split(target);
        return match world.site.find(path) {
            Some(route) => page_key(route.page, rest),
            None => plain(translation, target, true, locale),
        };
    }
    if let Some((kind, id)) = target.split_once(':')
        && let Some(key) = entity(translation, kind, id)
    {
        return key;
    }
    match target.contains(':') {
        true => plain(translation, target, false, locale),
        false => file_key(target, locale),
    }
}

/// An address without what names its language, be it that of the source.
fn plain(translation: &Translation<'_>, target: &str, is_local: bool, locale: &Locale) -> String {
    let own = plain_address(target, is_local, locale);
    match own == target {
        true => plain_address(target, is_local, translation.source_tag()),
        false => own,
    }
}

fn page_key(page: Page, rest: &str) -> String {
    format!("{page:?}{rest}")
}

/// The page of `course:optics#when`.
fn entity(translation: &Translation<'_>, kind: &str, id: &str) -> Option<String> {
    let catalog = &translation.parity.world.catalog;
    let (id, rest) = split(id);
    if kind == "topic" {
        return Some(page_key(Page::Topic(catalog.vocabularies.find("topics", id)?), rest));
    }
    let kind = Kind::from_name(kind)?;
    let spot = Spot::of(catalog, kind, catalog.find(kind, id)?)?;
    let part = spot.part.filter(|_| rest.is_empty()).map(|part| format!("#{part}")).unwrap_or_default();
    Some(page_key(spot.page, &format!("{rest}{part}")))
}

fn split(target: &str) -> (&str, &str) {
    target.split_at(target.find(['#', '?']).unwrap_or(target.len()))
}

/// `chart.svg` of `chart.es.svg` and `chart-es.svg`.
fn file_key(name: &str, locale: &Locale) -> String {
    let name = name.strip_prefix("./").unwrap_or(name);
    let Some((stem, ending)) = name.rsplit_once('.') else { return name.to_owned() };
    let tags = [locale.tag(), locale.language()];
    let plain = tags.iter().find_map(|tag| stem.strip_suffix(tag)?.strip_suffix(['.', '-', '_']));
    format!("{}.{ending}", plain.unwrap_or(stem))
}

/// Reports links to pages of the source's language that readers could have in
/// their own.
pub(super) fn check_locales(translation: &Translation<'_>, found: &mut Diagnostics) {
    for (at, block) in translation.blocks.iter().enumerate() {
        for kept in block.kept.iter().filter(|kept| kept.kind == KeptKind::Link && kept.text.starts_with('/')) {
            check_locale(translation, (at, block), kept, found);
        }
    }
}

fn check_locale(translation: &Translation<'_>, (at, block): (usize, &Block), kept: &Kept, found: &mut Diagnostics) {
    let site = &translation.parity.world.site;
    let (path, rest) = split(&kept.text);
    let Some(route) = site.find(path).filter(|route| route.locale == translation.source_locale) else { return };
    let own = site.route(route.page, translation.locale).filter(|own| !own.is_fallback() && own.locale != route.locale);
    let Some(own) = own.filter(|_| !names_languages(translation, at, block, route)) else { return };
    let target = format!("/{}{rest}", own.path.as_str().trim_start_matches('/'));
    let message = format!("{}: `{}` is the page in `{}`", translation.name(at), kept.text, translation.source_tag());
    let fault = translation.fault(Code::MD_LINK_LOCALE, kept.range.clone(), message).name(&kept.text);
    let edit = place(translation, kept).map(|range| (range, target.clone()));
    fault.help(format!("link `{target}`, its translation")).edits(edit).report(found);
}

/// Whether a block links one page in several languages, as lists of them do.
fn names_languages(translation: &Translation<'_>, at: usize, block: &Block, route: &Route) -> bool {
    let site = &translation.parity.world.site;
    let theirs = translation.pairs().find(|pair| pair.at == at).map(|pair| pair.theirs);
    let locales = |block: &Block| -> Vec<LocaleId> {
        let links = block.kept.iter().filter(|kept| kept.kind == KeptKind::Link);
        let routes = links.filter_map(|kept| site.find(split(&kept.text).0));
        routes.filter(|one| one.page == route.page).map(|one| one.locale).collect()
    };
    let of_source = theirs.map(locales).unwrap_or_default();
    locales(block).iter().any(|&one| one != route.locale) || of_source.iter().any(|&one| one != route.locale)
}

/// The bytes of a target, where it is written behind its words.
fn place(translation: &Translation<'_>, kept: &Kept) -> Option<Range<usize>> {
    let text = translation.file.text().get(kept.range.clone())?;
    let at = kept.range.start + text.rfind(&format!("({}", kept.text))? + 1;
    Some(at..at + kept.text.len())
}
