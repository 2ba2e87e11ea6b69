//! Films, recordings and pictures of courses: their files, captions and words.

use crate::catalog::{Course, Entity, Media, MediaFile, MediaKind};
use crate::diag::{Code, Diagnostic, Diagnostics, nearest};
use crate::source::Spanned;
use crate::world::World;

pub(super) fn check(world: &World, found: &mut Diagnostics) {
    for (_, course) in world.catalog.courses.shown() {
        for medium in &course.media {
            files(medium, course, world, found);
            captions(medium, found);
            words(medium, course, found);
        }
    }
}

fn files(medium: &Media, course: &Entity<Course>, world: &World, found: &mut Diagnostics) {
    let local = |file: &'_ MediaFile| match file {
        MediaFile::Local(name) => Some(name.clone()),
        MediaFile::Remote(_) => None,
    };
    let others = medium.captions.iter().chain(&medium.transcripts).map(|(_, file)| file);
    let named = std::iter::once(&medium.file).chain(others).filter_map(local).chain(medium.poster.clone());
    for name in named {
        if world.assets.find(&format!("{}{}", course.folder, name.value)).is_none() {
            found.report(missing(&name, medium, course, world));
        }
    }
}

fn missing(name: &Spanned<String>, medium: &Media, course: &Entity<Course>, world: &World) -> Diagnostic {
    let message = format!("there is no file `{}` in this folder, which `{}` names", name.value, medium.id.value);
    let fault = Diagnostic::new(Code::MEDIA_MISSING_FILE, name.span, message);
    let names = world.assets.in_folder(&course.folder).map(|(_, asset)| asset.name());
    match nearest(&name.value, names) {
        Some(near) => fault.help(format!("did you mean `{near}`?")),
        None => fault.help("put the file into the folder of the course, or write its https address"),
    }
}

/// What is said can be read by those who do not hear it.
fn captions(medium: &Media, found: &mut Diagnostics) {
    let Some(spoken) = medium.language.as_ref().filter(|_| medium.kind == MediaKind::Video) else { return };
    if medium.captions.iter().any(|(locale, _)| locale.language() == spoken.language()) {
        return;
    }
    let message = format!("the video `{}` has no captions in `{spoken}`, which is spoken in it", medium.id.value);
    let fault = Diagnostic::new(Code::MEDIA_NO_CAPTIONS, medium.id.span, message);
    found.report(fault.help(format!("add `captions: {{ {spoken}: {}.{spoken}.vtt }}`", medium.id.value)));
}

/// A picture says in every text what its readers would see.
fn words(medium: &Media, course: &Entity<Course>, found: &mut Diagnostics) {
    if medium.kind != MediaKind::Image || medium.is_decorative {
        return;
    }
    for text in course.texts.iter().flatten().filter(|text| text.is_whole && !text.front.is_faulty("media")) {
        let part = text.front.part("media", &medium.id.value);
        if part.is_some_and(|part| part.fields.contains_key("alt")) {
            continue;
        }
        let place = part.and_then(|part| part.span).unwrap_or_else(|| text.file.start());
        let message = format!("the image `{}` has no words here for those who do not see it", medium.id.value);
        let fault = Diagnostic::new(Code::MD_IMAGE_ALT, place, message).related(medium.id.span, "the image");
        found.report(fault.help(format!(
            "add `media: {{ {}: {{ alt: \"what it shows\" }} }}`, or `decorative: true` in the YAML file",
            medium.id.value
        )));
    }
}
