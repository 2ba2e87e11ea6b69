//! `list credentials`

use serde_json::Value;

use crate::tables::filter::{Unknown, known};
use crate::tables::{Table, cell};
use crate::world::World;

/// The credentials by id, or those of a kind.
///
/// # Errors
///
/// A kind that no credential has.
pub fn credentials(world: &World, kind: Option<&String>) -> Result<Table, Unknown> {
    let catalog = &world.catalog;
    let kinds = catalog.credentials.shown().filter_map(|(_, one)| one.kind.as_ref()).map(|word| word.id.as_str());
    let kind = known("kind of credential", kind, kinds)?;
    let mut table = Table::new(["id", "kind", "title", "awarded-by", "program", "courses", "since", "holders"]);
    for (key, credential) in catalog.credentials.shown() {
        if kind.as_ref().is_some_and(|kind| credential.kind.as_ref().is_none_or(|own| own.id != *kind)) {
            continue;
        }
        let holders = world.facts.credential(key).holders.and_then(|figure| catalog.statistics.get(figure).value);
        table.push(vec![
            cell::text(Some(&credential.id)),
            cell::word(credential.kind.as_ref()),
            cell::title(credential),
            cell::list(credential.awarded_by.iter().map(|&unit| catalog.units.get(unit).id.as_ref())),
            cell::text(credential.program.map(|program| &catalog.programs.get(program).id)),
            cell::list(credential.courses.iter().map(|&course| catalog.courses.get(course).id.as_ref())),
            credential.since.into(),
            holders.map_or(Value::Null, |holders| cell::number(&holders)),
        ]);
    }
    Ok(table)
}
