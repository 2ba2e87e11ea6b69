//! Facts that are missing because of a fault that is reported already.

use std::collections::BTreeSet;

use crate::diag::{Diagnostics, Place, Severity};
use crate::source::{FileId, Span};
use crate::world::World;

/// The files that are faulty, and what prose cannot expect of them.
pub(super) struct Lost {
    files: BTreeSet<FileId>,
    /// The very places.
    places: BTreeSet<Span>,
    /// The ids of policies whose facts may be incomplete.
    policies: Vec<String>,
    /// Whether settings or contacts may lack any fact of the site.
    is_site: bool,
}

impl Lost {
    /// What follows from the errors found so far.
    pub(super) fn new(world: &World, found: &Diagnostics) -> Lost {
        let errors = found.iter().filter(|one| one.severity == Severity::Error);
        let places: BTreeSet<Span> = errors
            .filter_map(|one| match one.place {
                Place::Span(span) => Some(span),
                Place::Path(_) => None,
            })
            .collect();
        let files: BTreeSet<FileId> = places.iter().map(|span| span.file).collect();
        let policies = world.catalog.policies.all().filter(|(_, policy)| files.contains(&policy.place.file));
        let policies = policies.map(|(_, policy)| policy.id.to_string()).collect();
        let mut contacts = world.catalog.contacts.all();
        let is_site =
            files.contains(&world.settings.file) || contacts.any(|(_, contact)| files.contains(&contact.place.file));
        Lost { files, places, policies, is_site }
    }

    /// Whether something is wrong at this very place already.
    pub(super) fn is_reported(&self, place: Span) -> bool {
        self.places.contains(&place)
    }

    /// Whether a fact may stand in a faulty file: that of the entity, that of
    /// the policy it is named after, or the settings.
    pub(super) fn fact(&self, name: &str, facts: Option<FileId>) -> bool {
        let is_of = |policy: &String| name.strip_prefix(policy.as_str()).is_some_and(is_end);
        self.is_site || facts.is_some_and(|file| self.files.contains(&file)) || self.policies.iter().any(is_of)
    }
}

fn is_end(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with('-')
}
