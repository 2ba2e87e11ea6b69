//! Rules about Fluent: files, entries, variables, references, plurals.

pub(super) mod entries;
pub(super) mod functions;
pub(super) mod plurals;
pub(super) mod references;
pub(super) mod style;
pub(super) mod variables;
