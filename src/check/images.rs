//! Pictures that YAML files name.

use std::collections::BTreeSet;

use crate::catalog::{Entity, Facts, Media, Table};
use crate::diag::{Code, Diagnostic, Diagnostics, nearest};
use crate::load::AssetId;
use crate::source::{Span, Spanned};
use crate::world::World;

/// Width and height that the sites ask for which show a picture beside a link.
const SHARED: (u32, u32) = (1200, 630);

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    table(&world.catalog.people, |person| person.photo.as_ref(), world, found);
    table(&world.catalog.units, |unit| unit.logo.as_ref(), world, found);
    table(&world.catalog.testimonials, |story| story.photo.as_ref(), world, found);
    let catalog = &world.catalog;
    shared(&catalog.courses, world, found);
    shared(&catalog.programs, world, found);
    shared(&catalog.credentials, world, found);
    shared(&catalog.pathways, world, found);
    shared(&catalog.people, world, found);
    shared(&catalog.units, world, found);
    shared(&catalog.faq, world, found);
    shared(&catalog.policies, world, found);
    shared(&catalog.pages, world, found);
    shared(&catalog.news, world, found);
    shared(&catalog.events, world, found);
    shared(&catalog.awards, world, found);
    unreadable(world, found);
}

/// Pictures that cannot be measured, each where it is first shown.
fn unreadable(world: &World, found: &mut Diagnostics) {
    let catalog = &world.catalog;
    let mut told = BTreeSet::new();
    let mut tell = |asset: AssetId, place: Span| {
        let file = world.assets.get(asset);
        if file.is_raster() && file.size.is_none() && told.insert(asset) {
            let message = format!("`{}` is no picture that can be read", file.name());
            let fault = Diagnostic::new(Code::MEDIA_BROKEN_IMAGE, place, message);
            found.report(fault.help("save it again as PNG, JPEG or WebP"));
        }
    };
    let fragments = catalog.shown_texts().into_iter().flat_map(|text| text.prose.fragments());
    fragments.flat_map(|fragment| fragment.images()).for_each(|image| tell(image.asset, image.span));
    let mut named = |folder: &str, name: &Spanned<String>| {
        let asset = world.assets.find(&format!("{folder}{}", name.value));
        asset.into_iter().for_each(|asset| tell(asset, name.span));
    };
    catalog.people.shown().for_each(|(_, one)| one.photo.iter().for_each(|name| named(&one.folder, name)));
    catalog.units.shown().for_each(|(_, one)| one.logo.iter().for_each(|name| named(&one.folder, name)));
    catalog.testimonials.shown().for_each(|(_, one)| one.photo.iter().for_each(|name| named(&one.folder, name)));
    for (_, course) in catalog.courses.shown() {
        course.media.iter().flat_map(Media::pictures).for_each(|name| named(&course.folder, name));
    }
}

/// The pictures that other sites show beside a link to a page.
fn shared<T: Facts>(of: &Table<T>, world: &World, found: &mut Diagnostics) {
    table(of, |entity| entity.common.share_image.as_ref(), world, found);
    for (_, entity) in of.shown() {
        let Some(name) = &entity.common.share_image else { continue };
        let Some(asset) = world.assets.find(&format!("{}{}", entity.folder, name.value)) else { continue };
        let (width, height) = SHARED;
        let what = match world.assets.get(asset).size {
            _ if !is_photograph(&name.value) => "is neither a PNG nor a JPEG".to_owned(),
            Some(size) if size.0 < width || size.1 < height => {
                format!("is {}×{}, smaller than {width}×{height}", size.0, size.1)
            }
            Some(_) => continue,
            None => "cannot be measured".to_owned(),
        };
        let fault = Diagnostic::new(Code::MEDIA_SHARE_IMAGE, name.span, format!("the image `{}` {what}", name.value));
        found.report(fault.help(format!("other sites show a PNG or JPEG of at least {width}×{height} beside a link")));
    }
}

fn is_photograph(name: &str) -> bool {
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending);
    ["png", "jpg", "jpeg"].iter().any(|known| ending.eq_ignore_ascii_case(known))
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
