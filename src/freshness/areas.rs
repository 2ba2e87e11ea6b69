//! The catalog's own messages, file by file.

use std::collections::BTreeMap;

use crate::freshness::ledger::{Digests, Silences, Synced};
use crate::freshness::said::pages;
use crate::freshness::{Digest, Ledger, Note, ledger_path, said_in, word_count};
use crate::messages::{FileEntry, entries};
use crate::source::{FileId, Sources, Span};

/// One `.ftl` file of the catalog in one language.
#[derive(Clone, Debug)]
pub struct Area {
    /// Its name without the ending: `course`.
    pub name: String,
    /// The file.
    pub file: FileId,
    /// Its entries, in order.
    pub entries: Vec<FileEntry>,
}

impl Area {
    /// The messages in it, without the terms.
    pub fn messages(&self) -> impl Iterator<Item = &FileEntry> {
        self.entries.iter().filter(|entry| !entry.is_term())
    }

    /// Where an entry stands.
    pub fn place(&self, entry: &FileEntry) -> Span {
        Span::new(self.file, entry.range.start, entry.range.end)
    }
}

/// The areas of a language, in the order of their paths.
pub fn areas(sources: &Sources, tag: &str) -> Vec<Area> {
    let folder = format!("locales/{tag}/");
    let files = sources.iter().filter_map(|file| {
        let name = file.path().strip_prefix(&folder)?.strip_suffix(".ftl")?;
        Some(Area { name: name.to_owned(), file: file.id(), entries: entries(file.text()) })
    });
    files.collect()
}

/// A message among areas.
pub fn find<'a>(areas: &'a [Area], key: &str) -> Option<(&'a Area, &'a FileEntry)> {
    areas.iter().find_map(|area| Some((area, area.messages().find(|entry| entry.name == key)?)))
}

/// The digests of all messages; of one that is written twice, the first.
pub fn digests(areas: &[Area]) -> Digests {
    let mut digests = Digests::new();
    for entry in areas.iter().flat_map(Area::messages) {
        digests.entry(entry.name.clone()).or_insert_with(|| Digest::of(&entry.text));
    }
    digests
}

/// The ledger of a language, brought to the present messages, and what became of
/// its lines. A language without messages, silences and a ledger needs none.
pub fn synced_ledger(sources: &Sources, source: &str, tag: &str) -> Option<(Ledger, Synced)> {
    // The source of the site may be a translation of single pages, but of no message.
    let own = if tag == source { Vec::new() } else { areas(sources, tag) };
    let source = areas(sources, source);
    let texts = digests(&own);
    let notes = notes(sources, tag);
    let there = sources.find(&ledger_path(tag));
    if texts.is_empty() && notes.is_empty() && there.is_none() {
        return None;
    }
    let mut ledger = there.map_or_else(Ledger::default, |file| Ledger::parse(file.text()));
    let done = ledger.sync(&digests(&source), &texts, &silences(&own));
    ledger.notes.sync(&notes);
    Some((ledger, done))
}

/// The silences in the pages of a language, by the names of the pages.
fn notes(sources: &Sources, tag: &str) -> BTreeMap<String, Vec<Note>> {
    let said = |file| said_in(file).into_iter().map(|said| said.note).collect::<Vec<_>>();
    let pages = pages(sources, tag).map(|(page, file)| (page.to_owned(), said(file)));
    pages.filter(|(_, notes)| !notes.is_empty()).collect()
}

/// What a comment begins with that silences findings of the message below it.
const ALLOW: &str = "l10n-allow:";

/// The rules that comments silence, by the keys of their messages.
pub fn silences(areas: &[Area]) -> Silences {
    let mut silences = Silences::new();
    for entry in areas.iter().flat_map(Area::messages) {
        let rules: Vec<String> = entry.comment.lines().filter_map(allowed_rule).map(str::to_owned).collect();
        if !rules.is_empty() {
            silences.entry(entry.name.clone()).or_insert(rules);
        }
    }
    silences
}

/// The rule that a line of a comment silences.
fn allowed_rule(line: &str) -> Option<&str> {
    line.trim().strip_prefix(ALLOW)?.split_whitespace().next()
}

/// Where the comment above a message silences a rule.
pub(super) fn silence_place(area: &Area, entry: &FileEntry, rule: &str, text: &str) -> Option<Span> {
    let mut end = entry.range.start;
    loop {
        let start = text[..end.checked_sub(1)?].rfind('\n').map_or(0, |at| at + 1);
        let line = text[start..end].trim_end();
        let words = line.strip_prefix('#')?;
        if allowed_rule(words) == Some(rule) {
            return Some(Span::new(area.file, start, start + line.len()));
        }
        end = start;
    }
}

/// How many words an entry has, its name left out.
pub fn entry_words(entry: &FileEntry) -> usize {
    word_count(&entry.text).saturating_sub(1)
}

/// A file without its entries: the comments that tell translators what is asked.
pub fn without_entries(text: &str) -> String {
    let mut kept = String::new();
    let mut end = 0;
    for entry in entries(text) {
        kept.push_str(&text[end..entry.range.start]);
        end = entry.range.end;
    }
    kept.push_str(&text[end..]);
    let mut lines: Vec<&str> = Vec::new();
    for line in kept.lines().map(str::trim_end) {
        if !(line.is_empty() && lines.last().is_none_or(|last| last.is_empty())) {
            lines.push(line);
        }
    }
    let text = lines.join("\n");
    if text.trim().is_empty() { String::new() } else { format!("{}\n", text.trim_end()) }
}

#[cfg(test)]
mod tests {
    use super::without_entries;

    #[test]
    fn an_empty_area_keeps_its_comments() {
        let text = "### Courses.\n\n## Required\n# How many.\na = { $n ->\n   *[other] A\n}\n\nb = B\n";
        assert_eq!(without_entries(text), "### Courses.\n\n## Required\n# How many.\n");
        assert_eq!(without_entries("a = A\n"), "");
    }
}
