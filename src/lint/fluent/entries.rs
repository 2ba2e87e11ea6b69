//! What is missing in a translation, and what is too much.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use crate::diag::{Code, Diagnostics, Severity, nearest};
use crate::lint::Context;
use crate::lint::corpus::{Area, Item};
use crate::lint::reach::references;
use crate::lint::unit::{Finding, Unit};
use crate::source::Line;

/// Reports files, messages, terms, values and attributes that one side has and
/// the other has not.
pub fn check(context: &Context<'_, '_>, found: &mut Diagnostics) {
    let corpus = context.corpus;
    for area in corpus.areas.iter().filter(|area| area.locale == corpus.source()) {
        check_area(context, area, found);
    }
    let obsolete_files: Vec<&Area<'_>> = own_areas(context).filter(|area| is_obsolete_file(context, area)).collect();
    let used = used_names(context);
    for area in &obsolete_files {
        report_obsolete_file(context, area, &used, found);
    }
    let is_told = |item: &Item<'_, '_>| obsolete_files.iter().any(|area| area.file == item.area.file);
    for item in corpus.items(context.locale) {
        match corpus.find(corpus.source(), item.entry.name) {
            Some(original) if item.entry.is_term() => _ = original,
            Some(original) => check_shape(context, item, original, found),
            None if item.entry.is_term() => check_private_term(context, item, &used, found),
            None if corpus.messages.is_lost_in(corpus.source(), item.entry.name) || is_told(&item) => {}
            None => report_obsolete(context, item, &used, found),
        }
    }
    check_missing_terms(context, found);
}

/// Whether a translation has nothing to read where its source has.
pub fn is_empty(unit: &Unit<'_, '_>) -> bool {
    let is_blank = |lines: &[Line]| lines.iter().all(|line| line.text.trim().is_empty());
    is_blank(&unit.lines) && unit.original.as_ref().is_some_and(|original| !is_blank(&original.lines))
}

/// Reports it.
pub fn check_empty(unit: &Unit<'_, '_>, found: &mut Diagnostics) {
    let message = format!("`{}` has nothing to read", unit.key);
    unit.fault_at_name(Code::FLUENT_EMPTY_TRANSLATION, message)
        .help("translate it, or delete it so that the source language shows")
        .report(found);
}

fn own_areas<'c, 's>(context: &Context<'c, 's>) -> impl Iterator<Item = &'c Area<'s>> {
    let locale = context.locale;
    context.corpus.areas.iter().filter(move |area| area.locale == locale)
}

/// A file of the source language: is it there, and all that is in it?
fn check_area<'c, 's>(context: &Context<'c, 's>, area: &'c Area<'s>, found: &mut Diagnostics) {
    let (corpus, locale) = (context.corpus, context.locale);
    if context.options.is_inherited(area.name) || corpus.messages.is_open(locale) {
        return;
    }
    let is_current = |name: &str| corpus.find(area.locale, name).is_some_and(|one| one.area.file == area.file);
    let messages = || area.written.entries.iter().filter(|entry| !entry.is_term() && is_current(entry.name));
    let count = messages().count();
    let missing: Vec<_> = messages().filter(|entry| corpus.find(locale, entry.name).is_none()).collect();
    if missing.is_empty() {
        return;
    }
    let twin = own_areas(context).find(|one| one.name == area.name && one.from_theme == area.from_theme);
    if area.from_theme {
        // Of a theme, only the files that it has begun to translate count.
        let is_begun = |name: &str| corpus.find(locale, name).is_some_and(|one| one.area.from_theme);
        if !area.written.entries.iter().any(|entry| is_begun(entry.name)) {
            return;
        }
    } else if twin.is_none() {
        report_missing_file(context, area, missing.len(), found);
        return;
    }
    let tag = corpus.tag(locale);
    let obsolete: Vec<&str> = corpus
        .items(locale)
        .map(|item| item.entry.name)
        .filter(|name| !name.starts_with('-') && corpus.find(corpus.source(), name).is_none())
        .collect();
    let gate = context.options.gate.as_ref().filter(|_| !area.from_theme);
    let needed = gate.map_or(0, |gate| usize::from(gate.of(area.stem()).messages));
    let is_below_gate = (count - missing.len()) * 100 < needed * count;
    for entry in missing {
        let item = Item { area, entry };
        let message = format!("`{}` is not translated to {tag}", entry.name);
        let mut finding = Finding::new(item, corpus, Code::FLUENT_MISSING_MESSAGE, entry.name_range.clone(), message)
            .locale(tag)
            .name(entry.name)
            .severity(severity_of_missing(context, item, is_below_gate));
        if let Some(words) = &entry.value {
            finding = finding.source_text(area.squeezed(&words.range));
        }
        if let Some(near) = nearest(entry.name, obsolete.iter().copied()) {
            finding = finding.help(format!("{tag} has `{near}`; rename it if it is the same message"));
        }
        finding.report(found);
    }
}

fn severity_of_missing(context: &Context<'_, '_>, item: Item<'_, '_>, is_below_gate: bool) -> Severity {
    let options = context.options;
    if options.is_draft(context.locale) {
        Severity::Note
    } else if options.is_strict || is_below_gate || context.corpus.contract_required(item) {
        Severity::Error
    } else {
        Severity::Warning
    }
}

fn report_missing_file<'c, 's>(context: &Context<'c, 's>, area: &'c Area<'s>, count: usize, found: &mut Diagnostics) {
    let tag = context.corpus.tag(context.locale);
    let Some(entry) = area.written.entries.first() else { return };
    let messages = if count == 1 { "1 message".to_owned() } else { format!("{count} messages") };
    let message = format!("{tag} has no file `{}`, which holds {messages}", area.name);
    Finding::new(Item { area, entry }, context.corpus, Code::FLUENT_MISSING_FILE, 0..0, message)
        .key("")
        .locale(tag)
        .name(area.name)
        .severity(context.completeness(Code::FLUENT_MISSING_FILE))
        .help(format!("translate it as `{}`", sibling(area, tag.tag())))
        .report(found);
}

/// The path of an area in another language.
fn sibling(area: &Area<'_>, tag: &str) -> String {
    let folder = area.path.strip_suffix(area.name).unwrap_or("").trim_end_matches('/');
    let root = folder.rsplit_once('/').map_or("", |(root, _)| root);
    if root.is_empty() { format!("{tag}/{}", area.name) } else { format!("{root}/{tag}/{}", area.name) }
}

/// Whether the source language has no file of this name. Files of terms are a
/// language's own affair, and a catalog may reword its theme in any file.
fn is_obsolete_file(context: &Context<'_, '_>, area: &Area<'_>) -> bool {
    let corpus = context.corpus;
    let mut sources = corpus.areas.iter().filter(|one| one.locale == corpus.source());
    if !area.is_whole || sources.any(|one| one.name == area.name) {
        return false;
    }
    let entries = &area.written.entries;
    let mut messages = entries.iter().filter(|entry| !entry.is_term()).peekable();
    let is_of_theme = |name: &str| corpus.find(corpus.source(), name).is_some_and(|one| one.area.from_theme);
    let has_only_terms = messages.peek().is_none() && !entries.is_empty();
    !has_only_terms && (entries.is_empty() || !messages.all(|entry| is_of_theme(entry.name)))
}

fn report_obsolete_file(
    context: &Context<'_, '_>,
    area: &Area<'_>,
    used: &BTreeMap<String, usize>,
    found: &mut Diagnostics,
) {
    let corpus = context.corpus;
    let message = format!("{} has no file `{}`", corpus.tag(corpus.source()), area.name);
    let is_needed = |name: &str| corpus.find(corpus.source(), name).is_some() || used.contains_key(name);
    let is_safe = area.written.broken.is_empty() && !area.written.entries.iter().any(|one| is_needed(one.name));
    let Some(entry) = area.written.entries.first() else {
        let fault = crate::diag::Diagnostic::new(Code::FLUENT_OBSOLETE_FILE, area.file.start(), message);
        let about = crate::diag::About {
            locale: corpus.tag(context.locale).tag().to_owned(),
            name: Some(area.name.to_owned()),
            fix: Some(crate::diag::Fix::Remove(area.file)),
            ..Default::default()
        };
        found.report(fault.about(about).help("delete it"));
        return;
    };
    let finding =
        Finding::new(Item { area, entry }, corpus, Code::FLUENT_OBSOLETE_FILE, 0..0, message).key("").name(area.name);
    match is_safe {
        true => finding.help("delete it").remove_file().report(found),
        false => finding.help("move what is still needed to the file it belongs to, and delete it").report(found),
    }
}

/// What is named by something that is not obsolete itself, and how often.
fn used_names(context: &Context<'_, '_>) -> BTreeMap<String, usize> {
    let corpus = context.corpus;
    let mut used = BTreeMap::new();
    for item in corpus.items(context.locale) {
        let is_obsolete = !item.entry.is_term() && corpus.find(corpus.source(), item.entry.name).is_none();
        if is_obsolete {
            continue;
        }
        for (_, _, words) in item.entry.texts() {
            let names = references(&words.pattern).into_iter().map(|name| entry_name(&name.text).to_owned());
            for name in names.filter(|name| name != item.entry.name) {
                *used.entry(name).or_insert(0) += 1;
            }
        }
    }
    used
}

fn entry_name(key: &str) -> &str {
    key.split('.').next().unwrap_or(key)
}

fn report_obsolete<'c, 's>(
    context: &Context<'c, 's>,
    item: Item<'c, 's>,
    used: &BTreeMap<String, usize>,
    found: &mut Diagnostics,
) {
    let corpus = context.corpus;
    let source = corpus.source();
    let name = item.entry.name;
    let message = format!("`{name}` is not a message of {}", corpus.tag(source));
    let names = corpus.items(source).map(|one| one.entry.name);
    let untranslated = names.filter(|name| !name.starts_with('-') && corpus.find(context.locale, name).is_none());
    let finding = Finding::new(item, corpus, Code::FLUENT_OBSOLETE_MESSAGE, item.entry.name_range.clone(), message)
        .name(name)
        .suggest(name, untranslated);
    match used.contains_key(name) || is_near_broken(item) {
        true => finding.report(found),
        false => finding.edits([(with_blank_lines(item), String::new())]).report(found),
    }
}

/// Lines that could not be read may belong to the entry above them.
fn is_near_broken(item: Item<'_, '_>) -> bool {
    let after = &item.area.text[item.entry.whole.end..];
    let next = item.entry.whole.end + after.len() - after.trim_start().len();
    item.area.written.broken.iter().any(|(_, range)| range.start <= next && item.entry.whole.end <= range.end)
}

/// An entry with its comment and the blank lines behind it.
fn with_blank_lines(item: Item<'_, '_>) -> Range<usize> {
    let text = item.area.text;
    let whole = item.entry.whole.clone();
    let after = &text[whole.end..];
    let blank = after.len() - after.trim_start_matches([' ', '\r', '\n']).len();
    let end = whole.end + blank;
    // The indentation of what follows is not ours.
    let end =
        text[whole.end..end].rfind('\n').map_or(end, |at| if end == text.len() { end } else { whole.end + at + 1 });
    whole.start..end
}

/// Terms of a language's own are free, as long as somebody uses them.
fn check_private_term<'c, 's>(
    context: &Context<'c, 's>,
    item: Item<'c, 's>,
    used: &BTreeMap<String, usize>,
    found: &mut Diagnostics,
) {
    let name = item.entry.name;
    let corpus = context.corpus;
    if used.contains_key(name) || corpus.messages.is_lost_in(corpus.source(), name) || item.area.from_theme {
        return;
    }
    let message = format!("the term `{name}` is used nowhere");
    let unused = corpus.items(corpus.source()).map(|one| one.entry.name).filter(|one| one.starts_with('-'));
    Finding::new(item, corpus, Code::FLUENT_UNUSED_TERM, item.entry.name_range.clone(), message)
        .name(name)
        .suggest(name, unused.filter(|one| corpus.find(context.locale, one).is_none()))
        .report(found);
}

/// Whether both sides have a value and the same attributes.
fn check_shape<'c, 's>(context: &Context<'c, 's>, item: Item<'c, 's>, original: Item<'c, 's>, found: &mut Diagnostics) {
    if item.area.from_theme && !original.area.from_theme {
        return;
    }
    let corpus = context.corpus;
    let (name, tag) = (item.entry.name, corpus.tag(corpus.source()));
    let fault = |code, range: Range<usize>, message: String| Finding::new(item, corpus, code, range, message);
    let at_name = item.entry.name_range.clone();
    match (&item.entry.value, &original.entry.value) {
        (None, Some(words)) => {
            fault(Code::FLUENT_MISSING_VALUE, at_name.clone(), format!("`{name}` has attributes but no text"))
                .source_text(original.area.squeezed(&words.range))
                .help(format!("translate the text that {tag} has"))
                .report(found)
        }
        (Some(words), None) => {
            fault(Code::FLUENT_OBSOLETE_VALUE, at_name.clone(), format!("`{name}` has a text, and none in {tag}"))
                .help(if item.area.text[words.range.clone()].is_empty() {
                    "delete it"
                } else {
                    "delete it, or move it to the attribute it belongs to"
                })
                .report(found)
        }
        _ => {}
    }
    let theirs: BTreeSet<&str> = original.entry.attributes.iter().map(|(name, _)| *name).collect();
    let ours: BTreeSet<&str> = item.entry.attributes.iter().map(|(name, _)| *name).collect();
    for attribute in theirs.difference(&ours) {
        let key = format!("{name}.{attribute}");
        if corpus.messages.is_lost_in(context.locale, name) && !corpus.messages.has(context.locale, name) {
            continue;
        }
        let near = nearest(attribute, ours.difference(&theirs).copied());
        let source = original.entry.words(Some(attribute)).map(|words| original.area.squeezed(&words.range));
        let finding = fault(Code::FLUENT_MISSING_ATTRIBUTE, at_name.clone(), format!("`{key}` is not translated"))
            .key(&key)
            .name(*attribute)
            .source_text(source.unwrap_or_default());
        match near {
            Some(near) => finding.help(format!("rename `.{near}` if it is the same")).report(found),
            None => finding.report(found),
        }
    }
    for attribute in ours.difference(&theirs) {
        let Some(words) = item.entry.words(Some(attribute)) else { continue };
        let key = format!("{name}.{attribute}");
        let message = format!("`{name}` has no attribute `{attribute}` in {tag}");
        fault(Code::FLUENT_OBSOLETE_ATTRIBUTE, words.name_range.clone(), message)
            .key(&key)
            .name(*attribute)
            .suggest(attribute, theirs.difference(&ours).copied())
            .report(found);
    }
}

/// Terms of the source that are used here, not defined here, and lent by nobody.
fn check_missing_terms(context: &Context<'_, '_>, found: &mut Diagnostics) {
    let (corpus, locale) = (context.corpus, context.locale);
    let source = corpus.source();
    let mut told: BTreeSet<&str> = BTreeSet::new();
    for item in corpus.items(locale) {
        for (_, _, words) in item.entry.texts() {
            for name in references(&words.pattern) {
                let term = entry_name(&name.text);
                if !term.starts_with('-') || corpus.find(locale, term).is_some() {
                    continue;
                }
                let Some(original) = corpus.find(source, term) else { continue };
                let is_lent = corpus.messages.resolve(locale, term) != Some(source);
                let is_lost = corpus.messages.is_lost_in(locale, term) || corpus.messages.is_lost_in(source, term);
                let is_inherited = context.options.is_inherited(original.area.name) || original.area.from_theme;
                if is_lent || is_lost || is_inherited || !told.insert(original.entry.name) {
                    continue;
                }
                let message = format!("the term `{term}` is not defined in {}", corpus.tag(locale));
                let words = original.entry.value.as_ref().map(|words| original.area.squeezed(&words.range));
                Finding::new(item, corpus, Code::FLUENT_MISSING_TERM, name.range.clone(), message)
                    .key(term)
                    .name(term)
                    .source_text(words.unwrap_or_default())
                    .severity(context.completeness(Code::FLUENT_MISSING_TERM))
                    .help(format!("define it in `{}`", sibling(original.area, corpus.tag(locale).tag())))
                    .report(found);
            }
        }
    }
}
