//! Code and tags: the same in every language.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::check::parity::translation::{Pair, Translation};
use crate::content::{Block, KeptKind};
use crate::diag::{Code, Diagnostics};
use crate::source::SourceFile;

/// Reports code and tags that differ from those of the source.
pub(super) fn check(translation: &Translation<'_>, pair: &Pair<'_>, found: &mut Diagnostics) {
    if pair.ours.is_code() {
        return check_block(translation, pair, found);
    }
    if pair.ours.kept.is_empty() && pair.theirs.kept.is_empty() {
        return;
    }
    let name = translation.name(pair.at);
    if let Some((message, first)) = difference(pair, &KeptKind::Code) {
        let place = place(pair, &KeptKind::Code, &first);
        let fault = translation.fault_in(pair, Code::MD_INLINE_CODE_DIFFERS, place, format!("{name}: {message}"));
        fault.name(first).help("leave code as it is in the source").report(found);
    }
    let lost = count(pair.theirs, &KeptKind::Html);
    let ours = count(pair.ours, &KeptKind::Html);
    let mut lost = lost.iter().filter(|(tag, _)| !tag.starts_with('/'));
    let lost = lost.find(|(tag, count)| ours.get(*tag).is_none_or(|own| own < *count));
    if let Some((tag, _)) = lost {
        let message = format!("{name}: `<{tag}>` of the source is missing");
        let fault = translation.fault_in(pair, Code::MD_HTML_DIFFERS, pair.ours.range.clone(), message);
        fault.name(*tag).help("say it in Markdown, as the source does today").report(found);
    }
}

fn count<'b>(block: &'b Block, kind: &KeptKind) -> BTreeMap<&'b str, usize> {
    let mut counts = BTreeMap::new();
    for kept in block.kept.iter().filter(|kept| kept.kind == *kind) {
        *counts.entry(kept.text.as_str()).or_default() += 1;
    }
    counts
}

/// What differs, and the first that does.
fn difference(pair: &Pair<'_>, kind: &KeptKind) -> Option<(String, String)> {
    let (theirs, ours) = (count(pair.theirs, kind), count(pair.ours, kind));
    let without = |one: &BTreeMap<&str, usize>, other: &BTreeMap<&str, usize>| -> Vec<String> {
        let is_more = |(text, count): &(&&str, &usize)| other.get(**text).is_none_or(|there| there < *count);
        one.iter().filter(is_more).map(|(text, _)| format!("`{text}`")).collect()
    };
    let (lost, more) = (without(&theirs, &ours), without(&ours, &theirs));
    let first = more.first().or(lost.first())?.trim_matches('`').to_owned();
    let message = match (lost.as_slice(), more.as_slice()) {
        (lost, []) => format!("code {} missing", lost.join(", ")),
        ([], more) => format!("code {}, which the source does not have", more.join(", ")),
        (lost, more) => format!("code {} in the place of {}", more.join(", "), lost.join(", ")),
    };
    Some((message, first))
}

fn place(pair: &Pair<'_>, kind: &KeptKind, text: &str) -> Range<usize> {
    let kept = pair.ours.kept.iter().find(|kept| kept.kind == *kind && kept.text == text);
    kept.map_or_else(|| pair.ours.range.clone(), |kept| kept.range.clone())
}

fn check_block(translation: &Translation<'_>, pair: &Pair<'_>, found: &mut Diagnostics) {
    let Some(original) = translation.original else { return };
    let may_comment = is_translated(translation.file, pair.ours) || is_translated(original.file, pair.theirs);
    let lines = |block: &Block| -> Vec<(usize, String)> {
        let all = block.text.lines().map(str::to_owned).enumerate();
        all.filter(|(_, line)| !(may_comment && is_comment(line))).collect()
    };
    let (ours, theirs) = (lines(pair.ours), lines(pair.theirs));
    let differs = ours.iter().zip(&theirs).find(|((_, ours), (_, theirs))| ours != theirs);
    let number = match differs {
        Some(((number, _), _)) => *number,
        None if ours.len() == theirs.len() => return,
        None => ours.last().map_or(0, |(number, _)| *number),
    };
    let range = line_of(translation.file, pair.ours, number);
    let message = format!("{}: the code is another one than in the source", translation.name(pair.at));
    let fault = translation.fault_in(pair, Code::MD_CODE_DIFFERS, range, message);
    let help = match may_comment {
        true => "leave the code as it is; only lines of comment are translated",
        false => "leave it as it is; lines of comment may be translated where the fence says `l10n`",
    };
    fault.help(help).report(found);
}

/// Whether the fence says that comments are translated.
fn is_translated(file: &SourceFile, block: &Block) -> bool {
    let text = file.text().get(block.range.clone()).unwrap_or_default();
    let fence = text.lines().next().unwrap_or_default();
    fence.starts_with(['`', '~']) && fence.split([' ', ',', '\t']).skip(1).any(|word| word == "l10n")
}

fn is_comment(line: &str) -> bool {
    let line = line.trim_start();
    ["#", "//", "--", "/*", "*", "<!--", "%", ";"].iter().any(|sign| line.starts_with(sign))
}

/// A line of a block of code, below its fence.
fn line_of(file: &SourceFile, block: &Block, number: usize) -> Range<usize> {
    let text = file.text().get(block.range.clone()).unwrap_or_default();
    let fence = usize::from(text.starts_with(['`', '~']));
    let mut at = block.range.start;
    for (count, line) in text.split_inclusive('\n').enumerate() {
        if count == number + fence {
            let inner = line.trim_end().len();
            return at..at + inner;
        }
        at += line.len();
    }
    block.range.clone()
}
