//! The files of a new entity: every key and field with what it means, and
//! valid as they stand.
//!
//! What must be there is filled in; what may be there stands in comments, from
//! the same descriptions as the schemas. A new entity is a draft: the site does
//! not change until somebody takes that out.
//!
//! - `required`: what each kind needs, from what the catalog has;
//! - `sketch`: keys, with examples in the place of values;
//! - `facts` and `text`: the two files.

mod facts;
mod required;
mod sketch;
mod text;

use crate::calendar::Date;
use crate::content::Kind;
use crate::world::World;

/// Something new that names something of another kind, of which the catalog has
/// none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Missing {
    /// The kind that is needed first.
    pub kind: Kind,
}

/// What is to be made.
#[derive(Clone, Copy, Debug)]
pub struct New<'a> {
    /// The kind.
    pub kind: Kind,
    /// The id.
    pub id: &'a str,
    /// The day it is made.
    pub today: Date,
}

/// Paths and texts of a new entity, in the catalog's source language.
///
/// # Errors
///
/// It has to name something that the catalog does not have.
pub fn outline(world: &World, new: New<'_>) -> Result<Vec<(String, String)>, Missing> {
    let New { kind, id, .. } = new;
    let locales = &world.settings.locales;
    let source = locales.get(locales.source());
    let folder = format!("content/{}/{id}", kind.folder());
    let facts = facts::facts(world, new)?;
    let text = text::text(kind, id, source);
    Ok(vec![(format!("{folder}/{}", kind.facts_file()), facts), (format!("{folder}/{source}.md"), text)])
}

/// `applied-optics` as people write it: `Applied optics`.
fn words_of(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut chars = words.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().chain(chars).collect())
}
