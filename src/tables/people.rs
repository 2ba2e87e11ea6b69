//! `list people`

use crate::locale::LocaleId;
use crate::tables::filter::{Unknown, known};
use crate::tables::{Table, cell};
use crate::world::World;

/// The people in the order in which the site lists them, or those of a unit.
///
/// # Errors
///
/// A unit that there is not.
pub fn people(world: &World, unit: Option<&String>) -> Result<Table, Unknown> {
    let catalog = &world.catalog;
    let unit = known("unit", unit, catalog.units.shown().map(|(_, unit)| unit.id.as_ref()))?;
    let mut table = Table::new(["id", "name", "units", "courses", "programs"]);
    for &key in &world.site.lists[LocaleId::DEFAULT].people {
        let person = catalog.people.get(key);
        let posts = person.appointments.iter().filter_map(|post| post.unit);
        let units: Vec<&str> = posts.map(|unit| catalog.units.get(unit).id.as_ref()).collect();
        if unit.as_ref().is_some_and(|unit| !units.contains(&unit.as_str())) {
            continue;
        }
        let courses = catalog.courses.shown().filter(|(_, course)| course.people.iter().any(|one| one.person == key));
        let programs = catalog.programs.shown().filter(|(_, one)| one.people.iter().any(|one| one.person == key));
        table.push(vec![
            cell::text(Some(&person.id)),
            cell::text(Some(person.name())),
            cell::list(units),
            cell::list(courses.map(|(_, course)| course.id.as_ref())),
            cell::list(programs.map(|(_, program)| program.id.as_ref())),
        ]);
    }
    Ok(table)
}
