//! Texts that are too long.

use crate::diag::{Code, Diagnostics};
use crate::lint::Context;
use crate::lint::contract::Contract;
use crate::lint::reach::constant;
use crate::lint::text::{Mark, Passage, scan};
use crate::lint::unit::Unit;
use crate::source::{HOLE, Line};

/// So many times the length of the source is much.
const TIMES: f64 = 2.2;
/// Shorter texts may be as long as they like.
const SHORT: usize = 40;
/// A value is as long as a short word.
const VALUE: usize = 8;

pub(super) fn check(passage: &Passage<'_>, marks: &mut Vec<Mark>) {
    let length = |line: &Line| {
        let seen = scan::visible(&line.text);
        let holes = seen.matches(HOLE).count();
        seen.chars().count() + holes * (VALUE - 1)
    };
    let longest = |lines: &[Line]| lines.iter().map(length).max().unwrap_or(0);
    let ours = longest(passage.lines);
    if ours <= SHORT {
        return;
    }
    let theirs = longest(passage.source);
    #[expect(clippy::cast_precision_loss, reason = "texts are shorter than 2^52")]
    let is_long = ours as f64 > TIMES * theirs as f64;
    if is_long && theirs > 0 {
        let message = format!("{ours} characters in the place of {theirs}");
        marks.push(passage.all(Code::TEXT_LENGTH, message).help("see whether it still says the same"));
    }
}

/// Reports a text that is longer than its comment allows.
pub fn check_limit(context: &Context<'_, '_>, unit: &Unit<'_, '_>, contract: &Contract, found: &mut Diagnostics) {
    let Some(limit) = contract.max_length else { return };
    let length = |line: &Line| {
        let mut terms = line.terms.iter();
        let seen = scan::visible(&line.text);
        let words = seen.chars().filter(|&c| c != HOLE && !matches!(c, '\n' | '\r')).count();
        let term =
            |(_, name): &(usize, String)| constant(context.corpus, unit.locale, name).map(|text| text.chars().count());
        words + terms.by_ref().filter_map(term).sum::<usize>()
    };
    if let Some(longest) = unit.lines.iter().max_by_key(|line| length(line)).filter(|line| length(line) > limit) {
        let message = format!("`{}` has {} characters, and at most {limit} are wanted", unit.key, length(longest));
        unit.fault_at_name(Code::TEXT_TOO_LONG, message).branch(longest.branch.as_deref()).report(found);
    }
}
