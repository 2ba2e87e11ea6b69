//! Everything a catalog holds, in one go.

use std::io;

use crate::catalog::Catalog;
use crate::course::Course;
use crate::folder::Folder;
use crate::{entities, rules};

/// Writes every file.
///
/// # Errors
/// Those of the file system.
pub fn write(catalog: &Catalog, folder: &Folder) -> io::Result<()> {
    rules::settings(catalog, folder)?;
    rules::messages(catalog, folder)?;
    rules::policies(catalog, folder)?;
    entities::pages(catalog, folder)?;
    entities::units(catalog, folder)?;
    entities::people(catalog, folder)?;
    entities::questions(catalog, folder)?;
    entities::news(catalog, folder)?;
    entities::programs(catalog, folder)?;
    for index in 0..catalog.courses {
        Course::new(catalog, index).write(catalog, folder)?;
    }
    Ok(())
}
