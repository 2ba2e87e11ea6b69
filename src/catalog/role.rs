//! Who takes part, and as what.

use crate::catalog::{Key, Names, Person, Unit, Word};
use crate::yaml::Fields;

/// A person and their role in a course or program.
#[derive(Clone, Debug)]
pub struct Teacher {
    /// Who.
    pub person: Key<Person>,
    /// As what: the message `role-<role>` names it.
    pub role: Option<String>,
    /// The role as it is written.
    pub word: Option<Word>,
}

/// A unit and its role for a course or program.
#[derive(Clone, Debug)]
pub struct UnitRole {
    /// Which.
    pub unit: Key<Unit>,
    /// As what: the message `unit-role-<role>` names it, hyphens for underscores.
    pub role: Option<String>,
    /// The role as it is written.
    pub word: Option<Word>,
}

/// Reads `people: [{ person: nadia-ferrant, role: faculty }]`, in the order of the list.
pub fn people(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<Teacher> {
    let nodes = fields.nodes("people", "who teaches, in the order of the page");
    let read = nodes.iter().filter_map(|node| {
        let mut inner = Fields::new(node, "a person's role", fields.found);
        let person = inner.require_spanned::<String>("person", "the id of the person");
        let role = inner.get_spanned::<String>("role", "`faculty`, `industry_guest`, `facilitator`, …");
        let word = role.as_ref().map(|role| Word::new("role", role));
        let role = names.vocabularies.word("roles", role, inner.found);
        let person = person.and_then(|person| names.resolve(&person, &mut inner));
        inner.finish();
        Some(Teacher { person: person?, role: role.map(|role| role.replace('_', "-")), word })
    });
    read.collect()
}

/// Reads `units: [{ unit: statistics-center, role: offered_by }]`.
pub fn units(fields: &mut Fields<'_, '_>, names: &Names) -> Vec<UnitRole> {
    let nodes = fields.nodes("units", "the units that take part, with their roles");
    let read = nodes.iter().filter_map(|node| {
        let mut inner = Fields::new(node, "a unit's role", fields.found);
        let unit = inner.require_spanned::<String>("unit", "the id of the unit");
        let role = inner.get_spanned::<String>(
            "role",
            "`housed_at`, `offered_by`, `jointly_offered_by`, `hosted_by`, `awarded_by`",
        );
        let word = role.as_ref().map(|role| Word::new("unit-role", role));
        let unit = unit.and_then(|unit| names.resolve(&unit, &mut inner));
        inner.finish();
        Some(UnitRole { unit: unit?, role: role.map(|role| role.value.replace('_', "-")), word })
    });
    read.collect()
}
