//! Pictures that YAML files name.

use crate::catalog::{Entity, Facts, Table};
use crate::diag::{Code, Diagnostic, Diagnostics, nearest};
use crate::source::Spanned;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    table(&world.catalog.people, |person| person.photo.as_ref(), world, found);
    table(&world.catalog.units, |unit| unit.logo.as_ref(), world, found);
    table(&world.catalog.testimonials, |story| story.photo.as_ref(), world, found);
}

fn table<T: Facts>(
    table: &Table<T>,
    picture: impl Fn(&Entity<T>) -> Option<&Spanned<String>>,
    world: &World,
    found: &mut Diagnostics,
) {
    for (_, entity) in table.shown() {
        let Some(name) = picture(entity) else { continue };
        let assets = &world.assets;
        if assets.find(&format!("{}{}", entity.folder, name.value)).is_some() {
            words(entity, name, found);
            continue;
        }
        let message = format!("there is no file `{}` in this folder", name.value);
        let fault = Diagnostic::new(Code::MD_BROKEN_IMAGE, name.span, message);
        let names = assets.in_folder(&entity.folder).map(|(_, asset)| asset.name());
        found.report(match nearest(&name.value, names) {
            Some(near) => fault.help(format!("did you mean `{near}`?")),
            None => fault.help("put the picture into the folder of this file"),
        });
    }
}

/// Every text says what its readers would see.
fn words<T: Facts>(entity: &Entity<T>, name: &Spanned<String>, found: &mut Diagnostics) {
    if entity.common.decorative.contains(&name.value) {
        return;
    }
    for text in entity.texts.iter().flatten().filter(|text| text.is_whole && !text.front.is_faulty("alt")) {
        if text.front.words("alt", &name.value).is_some() {
            continue;
        }
        let message = format!("the image `{}` has no words here for those who do not see it", name.value);
        let fault = Diagnostic::new(Code::MD_IMAGE_ALT, text.file.start(), message);
        let fault = fault.related(name.span, "the image is named here");
        let file = T::KIND.facts_file();
        found.report(fault.help(format!(
            "add `alt: {{ {}: \"what it shows\" }}`, or `decorative: [{}]` in `{file}`",
            name.value, name.value
        )));
    }
}
