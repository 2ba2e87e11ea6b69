//! Until when the site stays true, and what changes when (K26).

use crate::calendar::Instant;
use crate::rules::{Boundary, Facts};

/// The earliest instant at which any page may change, and why.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Horizon {
    /// The instant. Before it, no byte of any page changes.
    pub at: Instant,
    /// Everything that happens then.
    pub boundaries: Vec<Boundary>,
}

/// All boundaries to come, the earliest first: what changes when.
pub fn boundaries(facts: &Facts) -> Vec<Boundary> {
    let mut all = facts.ahead.clone();
    all.sort_unstable();
    all.dedup();
    all
}

/// The earliest boundary with all its causes; nothing where no day to come can
/// change anything.
pub fn horizon(facts: &Facts) -> Option<Horizon> {
    let at = facts.ahead.iter().map(|boundary| boundary.at).min()?;
    let mut boundaries: Vec<Boundary> = facts.ahead.iter().filter(|boundary| boundary.at == at).copied().collect();
    boundaries.sort_unstable();
    boundaries.dedup();
    Some(Horizon { at, boundaries })
}
