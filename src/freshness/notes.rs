//! What the ledger of a language keeps of silences in pages.

use std::collections::{BTreeMap, BTreeSet};

use crate::freshness::Digest;

/// A silence and the text that it was said of.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Note {
    /// The rule, as the comment has it.
    pub rule: String,
    /// What stands below the comment.
    pub said_of: Digest,
}

/// The noted silences, by the names of their pages: `courses/optics`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Notes {
    pages: BTreeMap<String, BTreeSet<Note>>,
}

impl Notes {
    /// Reads a line of the ledger: a page, the digest of a text, `allow RULE`.
    /// Gives whether it was one.
    pub fn read(&mut self, line: &str) -> bool {
        let mut parts = line.split('\t');
        let (page, digest, rule) = (parts.next(), parts.next(), parts.next());
        let rule = rule.and_then(|words| words.trim().strip_prefix("allow "));
        let (Some(page), Some(said_of), Some(rule)) = (page, digest.and_then(Digest::parse), rule) else {
            return false;
        };
        self.pages.entry(page.to_owned()).or_default().insert(Note { rule: rule.to_owned(), said_of });
        true
    }

    /// The lines, each with the page it begins with.
    pub fn lines(&self) -> impl Iterator<Item = (&str, String)> {
        self.pages.iter().flat_map(|(page, notes)| {
            notes.iter().map(move |note| (page.as_str(), format!("{page}\t{}\tallow {}\n", note.said_of, note.rule)))
        })
    }

    /// The pages that have any, in order.
    pub fn pages(&self) -> impl Iterator<Item = &str> {
        self.pages.keys().map(String::as_str)
    }

    /// Notes the silences of a page as they are now, in the place of what was noted.
    pub fn renew(&mut self, page: &str, now: impl IntoIterator<Item = Note>) {
        self.pages.insert(page.to_owned(), now.into_iter().collect());
        self.pages.retain(|_, notes| !notes.is_empty());
    }

    /// Brings the notes to the pages of today. A silence that is new is noted, and
    /// what is no more is dropped; one whose text changed keeps its note until
    /// somebody looks at it again.
    pub fn sync(&mut self, today: &BTreeMap<String, Vec<Note>>) {
        self.pages.retain(|page, _| today.contains_key(page));
        for (page, now) in today {
            let before = self.pages.get(page).cloned().unwrap_or_default();
            let rest = now.iter().filter(|note| !has_expired(note, now, &before)).cloned();
            let expired = before.iter().filter(|noted| now.iter().any(|note| is_of(note, noted, now, &before)));
            self.renew(page, rest.chain(expired.cloned()).collect::<Vec<_>>());
        }
    }

    /// The silences of a page that were said of another text.
    pub fn expired<'n>(&self, page: &str, now: &'n [Note]) -> impl Iterator<Item = &'n Note> {
        let before = self.pages.get(page);
        now.iter().filter(move |note| before.is_some_and(|before| has_expired(note, now, before)))
    }
}

/// Whether what was noted of a silence is not what it stands above now. A new
/// silence beside one whose text changed cannot be told from it: both are to be
/// looked at.
fn has_expired(note: &Note, now: &[Note], before: &BTreeSet<Note>) -> bool {
    before.iter().any(|noted| is_of(note, noted, now, before))
}

/// Whether a note may be what a silence was said of before its text changed.
fn is_of(note: &Note, noted: &Note, now: &[Note], before: &BTreeSet<Note>) -> bool {
    note.rule == noted.rule && !before.contains(note) && !now.contains(noted)
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeMap;

    use super::{Note, Notes};
    use crate::freshness::Digest;

    /// `length=A length=B`
    fn notes(words: &str) -> Vec<Note> {
        let pairs = words.split_whitespace().filter_map(|pair| pair.split_once('='));
        pairs.map(|(rule, text)| Note { rule: rule.to_owned(), said_of: Digest::of(text) }).collect()
    }

    fn written(notes: &Notes) -> Notes {
        let mut read = Notes::default();
        notes.lines().for_each(|(_, line)| assert!(read.read(line.trim_end()), "{line}"));
        read
    }

    /// What of `now` has expired, where `before` was noted; and the same after a sync, which
    /// keeps `kept`.
    fn check(before: &str, now: &str, expired: &str, kept: &str) {
        let page = "courses/optics";
        let mut noted = Notes::default();
        noted.renew(page, notes(before));
        assert_eq!(written(&noted), noted);
        let now = notes(now);
        let found = |noted: &Notes| noted.expired(page, &now).cloned().collect::<Vec<_>>();
        assert_eq!(found(&noted), notes(expired), "{before} {now:?}");
        noted.sync(&BTreeMap::from([(page.to_owned(), now.clone())]));
        assert_eq!(found(&noted), notes(expired), "{before} {now:?}, after a sync");
        let mut wanted = Notes::default();
        wanted.renew(page, notes(kept));
        assert_eq!(noted, wanted, "{before} {now:?}");
        noted.renew(page, now.clone());
        assert!(found(&noted).is_empty());
    }

    #[test]
    fn a_silence_in_a_page_ends_with_the_text_it_is_about() {
        check("", "length=A", "", "length=A");
        check("length=A", "length=A", "", "length=A");
        check("length=A", "length=B", "length=B", "length=A");
        check("length=A", "", "", "");
        // Blocks may move, and silences be joined by others.
        check("length=A length=B", "length=B length=A", "", "length=A length=B");
        check("length=A", "length=A length=B quotes=C", "", "length=A length=B quotes=C");
        check("length=A length=B", "length=B", "", "length=B");
        // Which of them is new nobody can tell.
        check("length=A", "length=B length=C", "length=B length=C", "length=A");
        check("length=A", "quotes=B", "", "quotes=B");
    }

    #[test]
    fn a_page_that_is_gone_is_forgotten() {
        let mut noted = Notes::default();
        noted.renew("courses/optics", notes("length=A"));
        noted.sync(&BTreeMap::new());
        assert_eq!(noted, Notes::default());
    }
}
