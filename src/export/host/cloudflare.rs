//! `_redirects` for Cloudflare Pages: at most 2,000 rules without patterns, lines of at
//! most 1,000 characters.
//!
//! It finds the nearest `404.html` by itself, and has no answer for what is gone.

use std::fmt::Write as _;

use crate::export::host::moved::moved;
use crate::world::World;

/// What the host reads of a file.
const MOST_RULES: usize = 2_000;
const LONGEST_RULE: usize = 1_000;

pub(super) fn redirects(world: &World) -> String {
    let mut text = String::new();
    let rules = moved(world).into_iter().filter_map(|one| Some(format!("{} {} 301", one.from, one.to?)));
    for rule in rules.filter(|rule| rule.chars().count() <= LONGEST_RULE).take(MOST_RULES) {
        // Writing to a text cannot fail.
        let _ = writeln!(text, "{rule}");
    }
    text
}
