//! Somebody in a role: a person or unit of the catalog, or a name.

use crate::catalog::{Key, Names, Person, Unit};
use crate::content::Kind;
use crate::source::Spanned;
use crate::yaml::Fields;

/// Who speaks, presides, or receives.
#[derive(Clone, Debug)]
pub enum Party {
    /// A person of the catalog.
    Person(Key<Person>),
    /// A unit of the catalog.
    Unit(Key<Unit>),
    /// A name that stands for itself in every language.
    Name(String),
}

/// Reads one: `person:id`, `unit:id`, or a name.
pub(super) fn party(
    fields: &mut Fields<'_, '_>,
    names: &Names,
    name: &'static str,
    doc: &'static str,
) -> Option<Party> {
    let written = fields.get_spanned::<String>(name, doc)?;
    read(&written, names, fields)
}

/// Reads a list of them.
pub(super) fn parties(fields: &mut Fields<'_, '_>, names: &Names, name: &'static str, doc: &'static str) -> Vec<Party> {
    let written = fields.list::<String>(name, doc);
    written.iter().filter_map(|one| read(one, names, fields)).collect()
}

fn read(written: &Spanned<String>, names: &Names, fields: &mut Fields<'_, '_>) -> Option<Party> {
    let id = |kind: Kind| written.value.strip_prefix(kind.name()).and_then(|rest| rest.strip_prefix(':'));
    let spanned = |id: &str| Spanned::new(id.to_owned(), written.span);
    if let Some(id) = id(Kind::Person) {
        return names.resolve(&spanned(id), fields).map(Party::Person);
    }
    if let Some(id) = id(Kind::Unit) {
        return names.resolve(&spanned(id), fields).map(Party::Unit);
    }
    Some(Party::Name(written.value.clone()))
}
