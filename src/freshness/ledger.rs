//! What each translated message was translated from.
//!
//! One file for each language, a line for each message, in the order of the keys:
//! the key, the digest of the source it was translated from, the digest of the
//! translation, and silences. So a message whose source changed since is known
//! without version control, and a conflict of two branches is resolved by making
//! the file again. Silences in pages have lines of their own among them, which
//! begin with the name of the page.

use std::collections::BTreeMap;

use crate::freshness::{Digest, Notes};

/// The folder of the ledgers, from the root.
pub const LEDGER_FOLDER: &str = "l10n/ledger/";

/// One message.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The source it was translated from.
    pub source: Digest,
    /// The translation.
    pub text: Digest,
    /// Findings that this translation may keep.
    pub allowed: Vec<Allowed>,
}

/// A finding that a comment above a translation silences: `allow RULE`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allowed {
    /// The rule, as the comment has it.
    pub rule: String,
    /// Whether the text it was said of is another one by now: `expired RULE`.
    pub is_expired: bool,
}

/// The ledger of one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Ledger {
    /// The messages by their keys. Several lines of one key are what a merge
    /// left behind.
    lines: BTreeMap<String, Vec<Line>>,
    /// The silences in pages.
    pub notes: Notes,
}

/// Digests by the keys of their messages.
pub type Digests = BTreeMap<String, Digest>;

/// The rules that comments silence, by the keys of the messages below them.
pub type Silences = BTreeMap<String, Vec<String>>;

/// How many lines a ledger gains, renews and loses.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Synced {
    /// Messages that are translated for the first time.
    pub added: usize,
    /// Messages whose translation changed.
    pub renewed: usize,
    /// Messages that are no more.
    pub removed: usize,
}

impl Ledger {
    /// Reads a ledger. The marks of a merge, and what is no line, are passed over.
    pub fn parse(text: &str) -> Ledger {
        let mut lines: BTreeMap<String, Vec<Line>> = BTreeMap::new();
        let mut notes = Notes::default();
        for line in text.lines() {
            if notes.read(line) {
                continue;
            }
            let mut parts = line.split('\t');
            let (key, source, digest) = (parts.next(), parts.next(), parts.next());
            let digests = source.and_then(Digest::parse).zip(digest.and_then(Digest::parse));
            if let (Some(key), Some((source, text))) = (key, digests) {
                let allowed = parts.filter_map(Allowed::parse).collect();
                let line = Line { source, text, allowed };
                let known = lines.entry(key.to_owned()).or_default();
                if !known.contains(&line) {
                    known.push(line);
                }
            }
        }
        Ledger { lines, notes }
    }

    /// The file.
    pub fn text(&self) -> String {
        let messages = self.lines.iter().flat_map(|(key, lines)| lines.iter().map(move |line| (key.as_str(), line)));
        let messages = messages.map(|(key, line)| (key, line.text(key)));
        let mut lines: Vec<(&str, String)> = messages.chain(self.notes.lines()).collect();
        lines.sort_by_key(|(name, _)| *name);
        lines.into_iter().map(|(_, line)| line).collect()
    }

    /// Whether it says nothing.
    pub fn is_empty(&self) -> bool {
        *self == Ledger::default()
    }

    /// The line of a message.
    pub fn line(&self, key: &str) -> Option<&Line> {
        self.lines.get(key)?.first()
    }

    /// The keys, in order.
    pub fn keys(&self) -> impl Iterator<Item = &str> {
        self.lines.keys().map(String::as_str)
    }

    /// Brings the ledger to the present texts. A translation that is new or has
    /// changed counts as made from the present source; one that has not, and
    /// whose source has, keeps its line and is stale. Messages that the source
    /// or the language no longer has are dropped. A silence is noted with the texts
    /// it was said of, and has expired when one of them is another.
    pub fn sync(&mut self, source: &Digests, texts: &Digests, silences: &Silences) -> Synced {
        let mut done = Synced::default();
        let before = std::mem::take(&mut self.lines);
        done.removed = before.keys().filter(|key| !(source.contains_key(*key) && texts.contains_key(*key))).count();
        for (key, &text) in texts {
            let Some(&now) = source.get(key) else { continue };
            let lines = before.get(key).map_or(&[][..], Vec::as_slice);
            // Of two branches the one counts that knew this text, and of two that
            // knew it the one that has seen the present source.
            let known = lines.iter().filter(|line| line.text == text).max_by_key(|line| line.source == now);
            let rules = silences.get(key).map_or(&[][..], Vec::as_slice);
            let earlier = known.or(lines.first());
            let is_changed = earlier.is_some_and(|line| line.text != text || line.source != now);
            let allowed = rules.iter().map(|rule| {
                let noted = earlier.and_then(|line| line.allowed.iter().find(|one| one.rule == *rule));
                Allowed { rule: rule.clone(), is_expired: noted.is_some_and(|one| one.is_expired || is_changed) }
            });
            let allowed = allowed.collect();
            let line = match known {
                Some(line) => Line { allowed, ..line.clone() },
                None => Line { source: now, text, allowed },
            };
            done.added += usize::from(lines.is_empty());
            done.renewed += usize::from(!lines.is_empty() && known.is_none());
            self.lines.insert(key.clone(), vec![line]);
        }
        done
    }

    /// Takes the present texts of these keys for translations of the present
    /// source.
    pub fn mark<'k>(&mut self, keys: impl IntoIterator<Item = &'k str>, source: &Digests, texts: &Digests) {
        for key in keys {
            if let (Some(&source), Some(&text)) = (source.get(key), texts.get(key)) {
                let silences = self.line(key).into_iter().flat_map(|line| &line.allowed);
                let allowed = silences.map(|one| Allowed { is_expired: false, ..one.clone() }).collect();
                self.lines.insert(key.to_owned(), vec![Line { source, text, allowed }]);
            }
        }
    }

    /// The keys and rules of silences that were said of other texts.
    pub fn expired(&self) -> impl Iterator<Item = (&str, &str)> {
        let first = self.lines.iter().filter_map(|(key, lines)| Some((key.as_str(), lines.first()?)));
        first.flat_map(|(key, line)| {
            let expired = line.allowed.iter().filter(|one| one.is_expired);
            expired.map(move |one| (key, one.rule.as_str()))
        })
    }

    /// The keys whose source changed since, after [`sync`](Self::sync).
    pub fn stale<'l>(&'l self, source: &'l Digests) -> impl Iterator<Item = &'l str> {
        let is_stale = |(key, lines): &(&String, &Vec<Line>)| {
            lines.first().is_some_and(|line| source.get(*key).is_some_and(|&now| now != line.source))
        };
        self.lines.iter().filter(is_stale).map(|(key, _)| key.as_str())
    }
}

impl Line {
    fn text(&self, key: &str) -> String {
        let allowed: String = self.allowed.iter().map(|allowed| format!("\t{}", allowed.text())).collect();
        format!("{key}\t{}\t{}{allowed}\n", self.source, self.text)
    }
}

impl Allowed {
    fn parse(text: &str) -> Option<Allowed> {
        let (word, rule) = text.trim().split_once(' ')?;
        let is_expired = match word {
            "allow" => false,
            "expired" => true,
            _ => return None,
        };
        Some(Allowed { rule: rule.to_owned(), is_expired })
    }

    fn text(&self) -> String {
        format!("{} {}", if self.is_expired { "expired" } else { "allow" }, self.rule)
    }
}

#[cfg(test)]
mod tests {
    use super::{Digests, Ledger, Silences, Synced};
    use crate::freshness::Digest;

    fn digests(texts: &str) -> Digests {
        let pairs = texts.split_whitespace().filter_map(|pair| pair.split_once('='));
        pairs.map(|(key, text)| (key.to_owned(), Digest::of(text))).collect()
    }

    fn stale(ledger: &Ledger, source: &str) -> Vec<String> {
        ledger.stale(&digests(source)).map(str::to_owned).collect()
    }

    #[test]
    fn a_source_that_changed_leaves_its_translation_stale_until_that_changes() {
        let mut ledger = Ledger::default();
        let sync = |ledger: &mut Ledger, source: &str, texts: &str| {
            let done = ledger.sync(&digests(source), &digests(texts), &Silences::new());
            assert_eq!(Ledger::parse(&ledger.text()), *ledger);
            (done.added, done.renewed, done.removed, stale(ledger, source).join(" "))
        };
        assert_eq!(sync(&mut ledger, "a=A b=B", "a=1 b=2"), (2, 0, 0, String::new()));
        assert_eq!(sync(&mut ledger, "a=AA b=B", "a=1 b=2"), (0, 0, 0, "a".to_owned()));
        assert_eq!(sync(&mut ledger, "a=AA b=BB", "a=11 b=2"), (0, 1, 0, "b".to_owned()));
        // Back to what it was translated from.
        assert_eq!(sync(&mut ledger, "a=AA b=B", "a=11 b=2"), (0, 0, 0, String::new()));
        assert_eq!(sync(&mut ledger, "a=AA c=C", "a=11 b=2 c=3"), (1, 0, 1, String::new()));
    }

    #[test]
    fn a_marked_message_is_current() {
        let mut ledger = Ledger::default();
        let (source, texts) = (digests("a=A b=B"), digests("a=1 b=2"));
        ledger.sync(&source, &texts, &Silences::new());
        let source = digests("a=AA b=BB");
        ledger.mark(["a"], &source, &texts);
        assert_eq!(ledger.stale(&source).collect::<Vec<_>>(), ["b"]);
    }

    #[test]
    fn a_merge_conflict_is_resolved_by_another_sync() {
        let line =
            |key: &str, source: &str, text: &str| format!("{key}\t{}\t{}\n", Digest::of(source), Digest::of(text));
        let text = [
            "<<<<<<< ours\n".to_owned(),
            line("a", "A", "1"),
            line("b", "B", "2"),
            "=======\n".to_owned(),
            line("a", "AA", "11"),
            line("b", "BB", "2"),
            ">>>>>>> theirs\n".to_owned(),
        ];
        let mut ledger = Ledger::parse(&text.concat());
        let done = ledger.sync(&digests("a=AAA b=BB"), &digests("a=11 b=2"), &Silences::new());
        assert_eq!(done, Synced::default());
        assert_eq!(ledger.text(), [line("a", "AA", "11"), line("b", "BB", "2")].concat());
    }

    #[test]
    fn a_silence_ends_with_the_text_it_is_about() {
        let silences = Silences::from([("a".to_owned(), vec!["text/length".to_owned()])]);
        let mut ledger = Ledger::default();
        let sync = |ledger: &mut Ledger, source: &str, texts: &str, silences: &Silences| {
            ledger.sync(&digests(source), &digests(texts), silences);
            assert_eq!(Ledger::parse(&ledger.text()), *ledger);
            ledger.line("a").and_then(|line| line.allowed.first()).map(|one| one.is_expired)
        };
        assert_eq!(sync(&mut ledger, "a=A", "a=1", &Silences::new()), None);
        assert_eq!(sync(&mut ledger, "a=A", "a=1", &silences), Some(false));
        assert_eq!(sync(&mut ledger.clone(), "a=AA", "a=1", &silences), Some(true));
        assert_eq!(sync(&mut ledger, "a=A", "a=2", &silences), Some(true));
        assert_eq!(sync(&mut ledger, "a=A", "a=2", &silences), Some(true));
        let mut marked = ledger.clone();
        marked.mark(["a"], &digests("a=A"), &digests("a=2"));
        assert_eq!(sync(&mut marked, "a=A", "a=2", &silences), Some(false));
        assert_eq!(sync(&mut ledger, "a=A", "a=2", &Silences::new()), None);
    }
}
