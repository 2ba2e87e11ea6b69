//! The word for business days, which depends on whether Saturdays count.

use crate::calendar::Unit;
use crate::catalog::{Catalog, Param};
use crate::check::prose::Language;
use crate::check::wording::{Page, is_in};
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::locale::Locale;
use crate::source::{Sources, Span};
use crate::world::World;

/// Terms that count Saturdays, and those for Monday to Friday.
fn terms(language: Language) -> Option<(&'static [&'static str], &'static [&'static str])> {
    Some(match language {
        Language::Spanish => (&["días laborables", "día laborable"], &["días hábiles", "día hábil"]),
        Language::French => (&["jours ouvrables", "jour ouvrable"], &["jours ouvrés", "jour ouvré"]),
        Language::Italian => (&["giorni feriali", "giorno feriale"], &["giorni lavorativi", "giorno lavorativo"]),
        Language::English | Language::Portuguese => return None,
    })
}

/// Whether all policies that count business days count Saturdays, or none does.
fn counts_saturday(catalog: &Catalog) -> Option<bool> {
    let versions = catalog.policies.shown().flat_map(|(_, policy)| &policy.versions);
    let offsets = versions.flat_map(|version| &version.params).filter_map(|(_, param)| match param {
        Param::Offset(offset) if offset.offset.unit == Unit::BusinessDay => Some(offset.offset.weekdays),
        _ => None,
    });
    let mut counts = offsets.map(|weekdays| weekdays.counts_saturday());
    let first = counts.next()?;
    counts.all(|one| one == first).then_some(first)
}

pub(super) fn check(page: &Page<'_>, found: &mut Diagnostics) {
    let Some((saturday, weekdays)) = page.language.and_then(terms) else { return };
    let Some(counts) = counts_saturday(&page.world.catalog) else { return };
    let (wrong, right) = if counts { (weekdays, saturday) } else { (saturday, weekdays) };
    let places = find(page.words, wrong);
    if places.is_empty() {
        return;
    }
    let hidden = page.hidden();
    for (at, term) in places.into_iter().filter(|(at, _)| !is_in(&hidden, *at)) {
        report(page.place(at, at + wrong[term].len()), page.locale, wrong[term], right[term], counts, found);
    }
}

/// Messages of the catalog that say the rule of a policy.
pub(super) fn check_messages(world: &World, sources: &Sources, found: &mut Diagnostics) {
    let Some(counts) = counts_saturday(&world.catalog) else { return };
    for file in
        sources.iter().filter(|file| file.path().starts_with("locales/") && file.path().ends_with("/policy.ftl"))
    {
        let tag = file.path().split('/').nth(1).unwrap_or_default();
        let Some(id) = world.settings.locales.find(tag) else { continue };
        let locale = world.settings.locales.get(id);
        let Some((saturday, weekdays)) = Language::of(locale.language()).and_then(terms) else { continue };
        let (wrong, right) = if counts { (weekdays, saturday) } else { (saturday, weekdays) };
        for (at, term) in find(file.text(), wrong) {
            // A message that chooses by the weekdays has both terms.
            if !chooses(file.text(), at) {
                let place = Span::new(file.id(), at, at + wrong[term].len());
                report(place, locale, wrong[term], right[term], counts, found);
            }
        }
    }
}

/// Whether the message around a byte asks for the weekdays, or is a comment.
fn chooses(text: &str, at: usize) -> bool {
    let line = text[..at].rfind('\n').map_or(0, |end| end + 1);
    let is_start = |at: usize| text[at..].starts_with(|c: char| c.is_ascii_alphabetic() || c == '-');
    let starts = || text.match_indices('\n').map(|(end, _)| end + 1).filter(|&start| is_start(start));
    let start = starts().take_while(|&start| start <= at).last().unwrap_or(0);
    let end = starts().find(|&start| start > at).unwrap_or(text.len());
    text[line..].starts_with('#') || text[start..end].contains("-weekdays")
}

/// Where one of the terms stands, and which of them.
fn find(text: &str, terms: &[&str]) -> Vec<(usize, usize)> {
    let all = terms.iter().enumerate();
    all.flat_map(|(number, term)| memchr::memmem::find_iter(text.as_bytes(), term).map(move |at| (at, number)))
        .collect()
}

fn report(place: Span, locale: &Locale, wrong: &str, right: &str, counts: bool, found: &mut Diagnostics) {
    let (says, is) = match counts {
        true => ("leaves Saturdays out", "the policies count them"),
        false => ("counts Saturdays", "the policies count Monday to Friday"),
    };
    let message = format!("`{wrong}` {says} in `{locale}`, and {is}");
    let fault = Diagnostic::new(Code::PROSE_BUSINESS_DAY_TERM, place, message);
    found.report(fault.help(format!("write `{right}`")));
}
