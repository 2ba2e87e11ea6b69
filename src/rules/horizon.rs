//! Until when the site stays true, and what changes when (K26).

use crate::calendar::Instant;
use crate::catalog::Catalog;
use crate::diag::{Code, Diagnostic, Place};
use crate::rules::{Boundary, Facts, Whose};

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

impl Horizon {
    /// What happens then, in a sentence; of many things, the first.
    pub fn describe(&self, catalog: &Catalog) -> String {
        let first = self.boundaries.first().map(|boundary| boundary.describe(catalog)).unwrap_or_default();
        match self.boundaries.len() {
            0 | 1 => first,
            many => format!("{first}, and {} more", many - 1),
        }
    }

    /// The instant as the zone of what happens then writes it.
    pub fn iso(&self, facts: &Facts) -> String {
        let whose = self.boundaries.first().map_or(Whose::Site, |boundary| boundary.whose);
        facts.zone_of(whose).iso(self.at)
    }
}

/// A fault where the site does not stay true until an instant.
pub fn too_near(facts: &Facts, catalog: &Catalog, wanted: Instant, place: Place) -> Option<Diagnostic> {
    let horizon = horizon(facts).filter(|horizon| horizon.at < wanted)?;
    let message = format!("the site stays true until {} only: {}", horizon.iso(facts), horizon.describe(catalog));
    Some(
        Diagnostic::new(Code::SITE_HORIZON, place, message)
            .help("build it again then; `data/v1/horizon.json` names the instant for a scheduler"),
    )
}
