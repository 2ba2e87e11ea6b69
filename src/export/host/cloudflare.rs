//! `_redirects` for Cloudflare Pages: at most 2,000 rules without patterns, lines of at
//! most 1,000 characters.
//!
//! For what is more than that a page leads on. The host finds the nearest `404.html` by itself, and has no answer for what is gone.

use crate::export::host::moved::{Moved, moved};
use crate::export::host::spelling::{encoded, is_pattern};
use crate::world::World;

/// What the host reads of a file.
const MOST_RULES: usize = 2_000;
const LONGEST_RULE: usize = 1_000;

/// The rules that the host reads, and the redirects that are too many or too long for it, or patterns.
pub(super) fn rules(world: &World) -> (String, Vec<Moved>) {
    let (mut text, mut count, mut others) = (String::new(), 0, Vec::new());
    for one in moved(world) {
        let Some(to) = &one.to else { continue };
        let rule = format!("{} {} 301", one.from, encoded(to));
        if count == MOST_RULES || rule.chars().count() > LONGEST_RULE || is_pattern(&one.from) {
            others.push(one);
            continue;
        }
        count += 1;
        text.push_str(&rule);
        text.push('\n');
    }
    (text, others)
}
