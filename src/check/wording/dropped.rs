//! Sentences that have lost their address: `write to .`

use crate::check::prose::{Language, Lexicon, Sentence, Token, TokenKind, around};
use crate::check::wording::{Page, is_in};
use crate::diag::{Code, Diagnostic, Diagnostics};

/// How far a verb may stand before the gap.
const REACH: usize = 8;

pub(super) fn check(page: &Page<'_>, found: &mut Diagnostics) {
    let Some(language) = page.language else { return };
    let lexicon = language.lexicon();
    let prepositions: Vec<&str> = lexicon.words("toward").collect();
    let mut hidden = None;
    for at in memchr::memchr3_iter(b'.', b',', b')', page.words.as_bytes()).filter(|&at| at > page.front) {
        let before = &page.words[..at];
        // The gap that was left, or nothing: `write to .`, `escriba a.`
        let has_gap = before.ends_with([' ', '\u{a0}', '\n']);
        let word = before.trim_end().rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
        if !prepositions.contains(&word) || !has_gap && !page.words[at..].starts_with('.') {
            continue;
        }
        let hidden = hidden.get_or_insert_with(|| page.hidden());
        if is_in(hidden, at) {
            continue;
        }
        let range = around(page.words, at - 1, page.front);
        let sentence = Sentence::new(page.words, range.clone(), hidden);
        let tokens = sentence.tokens();
        let before = &tokens[..tokens.partition_point(|token| range.start + token.at.start < at)];
        let Some(first) = gap(lexicon, before) else { continue };
        // English sentences may end so: the person you write to.
        if !has_gap && language == Language::English && first > 1 {
            continue;
        }
        let place = page.place(range.start + before[first].at.start, at + 1);
        let said = page.words[place.range()].split_whitespace().collect::<Vec<&str>>().join(" ");
        let message = format!("an address seems to be missing: `{said}`");
        let fault = Diagnostic::new(Code::PROSE_DROPPED_ADDRESS, place, message);
        found.report(fault.help("name it, for example as `{ $contact-email }`"));
    }
}

/// Where the words begin that ask for an address: a verb, and a preposition with
/// nothing behind it.
fn gap(lexicon: &Lexicon, before: &[Token<'_>]) -> Option<usize> {
    let last = before.len().checked_sub(1)?;
    let is_open = before[last].kind == TokenKind::Word && lexicon.starts("toward", &before[last..]).is_some();
    let from = before.len().saturating_sub(REACH);
    let verb = || (from..last).find(|&at| lexicon.starts("write", &before[at..]).is_some());
    is_open.then(verb)?
}
