//! From a text to what is wrong in it.

use std::ops::Range;
use std::sync::LazyLock;

use aho_corasick::{AhoCorasick, MatchKind};

use crate::check::prose::hidden::hidden;
use crate::check::prose::judge::{Context, Verdict};
use crate::check::prose::known::Known;
use crate::check::prose::lexicon::Language;
use crate::check::prose::mention::mentions;
use crate::check::prose::numeral::beginnings;
use crate::check::prose::sentence::{Sentence, around};

/// A text in its language.
pub(super) struct Page<'t> {
    language: Language,
    text: &'t str,
    /// The byte behind the front matter.
    front: usize,
}

/// Something that is wrong, and what stands there.
pub(super) struct Found<'k> {
    pub range: Range<usize>,
    pub words: String,
    pub verdict: Verdict<'k>,
}

/// Fields of front matter that are about the file and not for readers.
const OWN: [&str; 5] = ["slug:", "translated_from:", "translated_on:", "translation_method:", "reviewer:"];

impl<'t> Page<'t> {
    pub(super) fn new(language: Language, text: &'t str) -> Page<'t> {
        let front = text.find("\n---").map_or(0, |at| at + 4);
        Page { language, text, front }
    }

    /// Where a numeral may begin, in digits or in words: most texts have few.
    pub(super) fn numerals(&self) -> Vec<usize> {
        let bytes = self.text.as_bytes();
        let is_letter = |byte: Option<&u8>| byte.is_some_and(|b| b.is_ascii_alphanumeric() || !b.is_ascii());
        let is_compound = self.language == Language::Italian;
        let found = searcher(self.language).find_iter(self.text).filter(|found| {
            let (start, end) = (found.start(), found.end());
            let is_digit = bytes[start].is_ascii_digit();
            !is_letter(start.checked_sub(1).map(|at| &bytes[at]))
                && (is_digit || is_compound || !is_letter(bytes.get(end)))
        });
        found.map(|found| found.start()).collect()
    }

    /// Whether a byte belongs to a key, an id or a field that nobody reads.
    fn is_unread(&self, at: usize) -> bool {
        if at >= self.front {
            return false;
        }
        let start = self.text[..at].rfind('\n').map_or(0, |at| at + 1);
        let line = self.text[start..].lines().next().unwrap_or_default();
        let word =
            self.text[at..].find(|c: char| !c.is_alphanumeric() && c != '-').map_or("", |end| &self.text[at + end..]);
        OWN.iter().any(|field| line.starts_with(field)) || line.trim_start().starts_with('#') || word.starts_with(':')
    }

    /// The heading above a byte, and its level.
    fn heading(&self, at: usize) -> Option<(Range<usize>, usize)> {
        let start = self.text[self.front.min(at)..at].rfind("\n#").map(|step| self.front.min(at) + step + 1)?;
        let end = self.text[start..].find('\n').map_or(self.text.len(), |step| start + step);
        let level = self.text[start..end].bytes().take_while(|b| *b == b'#').count();
        Some((start..end, level))
    }
}

fn searcher(language: Language) -> &'static AhoCorasick {
    static ALL: LazyLock<Vec<AhoCorasick>> = LazyLock::new(|| Language::ALL.map(build).into_iter().collect());
    &ALL[language as usize]
}

#[expect(clippy::expect_used, reason = "the patterns are our own and few")]
fn build(language: Language) -> AhoCorasick {
    let digits = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9"].into_iter();
    let patterns: Vec<&str> = digits.chain(beginnings(language)).collect();
    let builder =
        AhoCorasick::builder().ascii_case_insensitive(true).match_kind(MatchKind::LeftmostLongest).build(patterns);
    builder.expect("a small automaton can be built")
}

/// Judges each sentence that holds a numeral.
pub(super) fn scan<'k>(page: &Page<'_>, numerals: &[usize], known: impl Fn() -> &'k Known) -> Vec<Found<'k>> {
    let mut found = Vec::new();
    let mut covered = None;
    let mut done = 0;
    for &at in numerals {
        if at < done || page.is_unread(at) {
            continue;
        }
        let range = around(page.text, at, page.front);
        done = range.end;
        // Most numerals are of nothing that counts, and need no second look.
        let plain = Sentence::new(page.text, range.clone(), &[]);
        if mentions(page.language, &page.text[range.clone()], &plain.tokens()).is_empty() {
            continue;
        }
        let covered: &[Range<usize>] = covered.get_or_insert_with(|| hidden(page.text, page.front));
        let sentence = Sentence::new(page.text, range.clone(), covered);
        let tokens = sentence.tokens();
        let mentions = mentions(page.language, &page.text[range], &tokens);
        if mentions.is_empty() {
            continue;
        }
        let heading = page.heading(at + 1);
        let above = heading.as_ref().map(|(range, _)| Sentence::new(page.text, range.clone(), covered));
        let above = above.as_ref().map(Sentence::tokens).unwrap_or_default();
        let context = Context {
            lexicon: page.language.lexicon(),
            tokens: &tokens,
            heading: &above,
            is_part: heading.as_ref().is_some_and(|(_, level)| *level > 2),
            known: known(),
        };
        for mention in &mentions {
            let (Some(first), Some(last)) = (tokens.get(mention.tokens.start), tokens.get(mention.tokens.end - 1))
            else {
                continue;
            };
            let range = sentence.offset + first.at.start..sentence.offset + last.at.end;
            if page.is_unread(range.start) {
                continue;
            }
            if let Some(verdict) = context.judge(mention) {
                found.push(Found { words: page.text[range.clone()].to_owned(), range, verdict });
            }
        }
    }
    found
}
