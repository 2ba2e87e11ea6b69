//! `prospectus l10n glossary`

use std::fmt::Write as _;

use crate::cli::arguments::GlossaryTerm;
use crate::cli::command::Outcome;
use crate::cli::l10n::desk::{Desk, Refusal};
use crate::cli::l10n::target::Target;
use crate::diag::nearest;
use crate::freshness::areas;
use crate::lint::{Term, is_said};
use crate::source::SourceFile;

pub(super) fn run(desk: &Desk<'_>, asked: &GlossaryTerm) -> Outcome {
    match find(desk, &asked.term) {
        Ok(term) => {
            desk.report.tell(&text(desk, term));
            Outcome::Fine
        }
        Err(why) => desk.refuse(&why),
    }
}

/// A term by its own words, or by what a language says for it.
fn find<'d>(desk: &'d Desk<'_>, word: &str) -> Result<&'d Term, Refusal> {
    let terms = &desk.world().glossary.terms;
    let is_word = |one: &String| one.to_lowercase() == word.to_lowercase();
    let is_own = |term: &&Term| is_word(&term.source) || term.forms.iter().any(is_word);
    let is_foreign =
        |term: &&Term| term.languages.values().any(|forms| forms.accepted.iter().chain(&forms.forbidden).any(is_word));
    let found = terms.iter().find(is_own).or_else(|| terms.iter().find(is_foreign));
    found.ok_or_else(|| match nearest(word, terms.iter().map(|term| term.source.as_str())) {
        Some(near) => format!("`{word}` is not in `l10n/glossary.yaml`; did you mean `{near}`?"),
        None => format!("`{word}` is not in `l10n/glossary.yaml`"),
    })
}

fn text(desk: &Desk<'_>, term: &Term) -> String {
    let note = term.note.as_ref().map(|note| format!(": {note}")).unwrap_or_default();
    let mut text = format!("{}{note}\n", term.source);
    if term.is_locked {
        text.push_str("  the same in every language\n");
    }
    for locale in desk.world().settings.locales.iter() {
        let Some(forms) = term.language(locale) else { continue };
        let accepted = forms.accepted.iter().chain(&forms.forms).cloned().collect::<Vec<_>>().join(", ");
        let forbidden = match forms.forbidden.as_slice() {
            [] => String::new(),
            list => format!("; not {}", list.join(", ")),
        };
        let _ = writeln!(text, "  {:<6}  {accepted}{forbidden}", locale.tag());
    }
    let places = places(desk, term);
    text.push_str(if places.is_empty() { "used nowhere\n" } else { "used in\n" });
    for (place, name) in places {
        let _ = writeln!(text, "  {place}  {name}");
    }
    text
}

/// Where the source says the term: `file:line`, and the message or the part of a
/// page.
fn places(desk: &Desk<'_>, term: &Term) -> Vec<(String, String)> {
    let locales = &desk.world().settings.locales;
    let source = locales.get(locales.source());
    let place = |file: &SourceFile, at: usize| format!("{}:{}", file.path(), file.line_column(at).0);
    let mut places = Vec::new();
    for area in areas(&desk.sources, source.tag()) {
        let file = desk.sources.get(area.file);
        // The key is no word of the message.
        let words = |text: &str| words(text.split_once('=').map_or("", |(_, words)| words));
        let used = area.messages().filter(|entry| is_said(term, source, &words(&entry.text)));
        places.extend(used.map(|entry| (place(file, entry.range.start), entry.name.clone())));
    }
    for page in Target::all_pages(desk).into_iter().filter(|page| page.texts.source == locales.source()) {
        let (Some(file), Some(read)) = (page.file(page.texts.source), page.page(page.texts.source)) else { continue };
        for (at, block) in read.blocks.iter().enumerate() {
            if !block.is_code() && is_said(term, source, &words(&block.text)) {
                places.push((place(file, block.range.start), format!("{}: {}", page.name(), read.name(at))));
            }
        }
    }
    places
}

/// What is said, without placeables, code and the targets of links.
fn words(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let (mut depth, mut is_target, mut is_code) = (0_usize, false, false);
    let mut before = ' ';
    for c in text.chars() {
        is_target |= c == '(' && before == ']';
        match c {
            '{' => depth += 1,
            '}' => depth = depth.saturating_sub(1),
            '`' if before != '\\' => is_code = !is_code,
            ')' if is_target => is_target = false,
            _ if depth == 0 && !is_target && !is_code => words.push(c),
            _ => {}
        }
        before = c;
    }
    words
}

#[cfg(test)]
mod tests {
    use super::words;

    #[test]
    fn names_and_addresses_are_no_words() {
        let check = |text: &str, expected: &str| assert_eq!(words(text), expected, "{text}");
        check("An [edition](course:edition) of { $edition } or `edition`.", "An [edition] of  or .");
        check("(An edition)", "(An edition)");
    }
}
