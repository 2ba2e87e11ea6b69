//! Who takes part, and as what.

use crate::catalog::{Key, Names, Person, Unit, Word};
use crate::yaml::Fields;

/// A person and their role in a course or program.
#[derive(Clone, Debug)]
pub struct Teacher {
    /// Who.
    pub person: Key<Person>,
    /// As what: the message `role-<id>` names it.
    pub role: Option<Word>,
}

/// A unit and its role for a course or program.
#[derive(Clone, Debug)]
pub struct UnitRole {
    /// Which.
    pub unit: Key<Unit>,
    /// As what: the message `unit-role-<id>` names it.
    pub role: Option<Word>,
}

/// Reads `people: [{ person: nadia-ferrant, role: faculty }]`, in the order of the list.
pub(super) fn people(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<Teacher> {
    let read = fields.records("people", "who takes part, in the order of the page", "a person's role", |inner| {
        let person = names.require(inner, "person", "the id of the person");
        let doc = "`faculty`, `industry_guest`, `facilitator`, `moderator`, `director`, …";
        let role = Word::term(inner, names, ("role", doc), "role", "roles");
        Some(Teacher { person: person?, role })
    });
    read.into_iter().flatten().collect()
}

/// Reads `units: [{ unit: statistics-center, role: offered_by }]`.
pub(super) fn units(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<UnitRole> {
    let read = fields.records("units", "the units that take part, with their roles", "a unit's role", |inner| {
        let unit = names.require(inner, "unit", "the id of the unit");
        let doc = "`housed_at`, `offered_by`, `jointly_offered_by`, `hosted_by` or `awarded_by`";
        let role = Word::get(inner, "role", doc, "unit-role");
        Some(UnitRole { unit: unit?, role })
    });
    read.into_iter().flatten().collect()
}
