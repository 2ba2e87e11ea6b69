//! Facts that are missing because of a fault that is reported already.

use std::collections::BTreeSet;

use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::source::{FileId, Span};
use crate::world::World;

/// The files that are faulty, and what prose cannot expect of them.
pub(super) struct Lost {
    files: BTreeSet<FileId>,
    /// Those of them in which facts could not be read.
    unread: BTreeSet<FileId>,
    /// The very places.
    places: BTreeSet<Span>,
    /// The ids of policies whose facts may be incomplete.
    policies: Vec<String>,
    /// Whether the facts of the contact may be incomplete.
    is_contact: bool,
}

impl Lost {
    /// What follows from the errors found so far.
    pub(super) fn new(world: &World, found: &Diagnostics) -> Lost {
        let errors = || found.iter().filter(|one| one.severity == Severity::Error);
        let places: BTreeSet<Span> = errors().filter_map(span).collect();
        let unread = errors().filter(|one| takes_away(one)).filter_map(span).map(|span| span.file).collect();
        let files: BTreeSet<FileId> = places.iter().map(|span| span.file).collect();
        let is_settings = files.contains(&world.settings.file);
        let policies = world.catalog.policies.all();
        let policies = policies.filter(|(_, policy)| is_settings || files.contains(&policy.place.file));
        let policies = policies.map(|(_, policy)| policy.id.to_string()).collect();
        let mut contacts = world.catalog.contacts.all();
        let is_contact = is_settings || contacts.any(|(_, contact)| files.contains(&contact.place.file));
        Lost { files, unread, places, policies, is_contact }
    }

    /// Whether facts of a file could not be read, so that what it lacks may be there.
    pub(super) fn is_unread(&self, file: FileId) -> bool {
        self.unread.contains(&file)
    }

    /// Whether something is wrong in a file.
    pub(super) fn is_faulty(&self, file: FileId) -> bool {
        self.files.contains(&file)
    }

    /// Whether something is wrong at this very place already.
    pub(super) fn is_reported(&self, place: Span) -> bool {
        self.places.contains(&place)
    }

    /// Whether policies may be lost, or what names them.
    pub(super) fn has_faulty_policy(&self) -> bool {
        !self.policies.is_empty()
    }

    /// Whether a fact that the entity could give may stand in its faulty file.
    pub(super) fn given(&self, name: &str, facts: FileId) -> bool {
        self.files.contains(&facts) || self.named(name)
    }

    /// Whether a fact is named after a policy or contact that is faulty.
    pub(super) fn named(&self, name: &str) -> bool {
        let is_of = |policy: &String| name.strip_prefix(policy.as_str()).is_some_and(is_end);
        self.is_contact && name.starts_with("contact-") || self.policies.iter().any(is_of)
    }
}

fn span(one: &Diagnostic) -> Option<Span> {
    match one.place {
        Place::Span(span) => Some(span),
        Place::Path(_) => None,
    }
}

/// Whether facts are left out because of a fault: they are no values, or refer
/// to nothing.
fn takes_away(one: &Diagnostic) -> bool {
    const REFERENCES: [Code; 4] = [
        Code::ENTITY_UNKNOWN_REFERENCE,
        Code::ENTITY_WRONG_KIND,
        Code::ENTITY_DRAFT_REFERENCE,
        Code::ENTITY_DUPLICATE_ID,
    ];
    one.code.name().starts_with("yaml/") || REFERENCES.contains(&one.code)
}

fn is_end(rest: &str) -> bool {
    rest.is_empty() || rest.starts_with('-')
}
