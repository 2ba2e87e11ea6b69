//! The `.ftl` files of a catalog and of its theme.

use crate::config::Settings;
use crate::diag::{Code, Diagnostic, Diagnostics};
use crate::load::Inputs;
use crate::locale::{Locale, LocaleId};
use crate::source::{FileId, SourceFile};

/// One area in one locale.
#[derive(Clone, Copy, Debug)]
pub struct AreaFile {
    /// The file.
    pub file: FileId,
    /// The locale its words are for.
    pub locale: LocaleId,
    /// Whether the theme brings it, and no catalog.
    pub from_theme: bool,
}

/// The language of a theme that has no words in the reader's.
const LAST_RESORT: &str = "en";

/// Lists the areas for the site's locales. A theme speaks a regional variety by
/// the words of its language, and a language it does not know by English ones
/// until the catalog gives its own.
pub fn areas(inputs: &Inputs, settings: &Settings, found: &mut Diagnostics) -> Vec<AreaFile> {
    let (theme, locales) = (&settings.theme.value, &settings.locales);
    let mut areas = Vec::new();
    let folder = format!("themes/{theme}/locales/");
    let themes: Vec<(&str, &SourceFile)> = inputs.sources.iter().filter_map(|file| in_locale(file, &folder)).collect();
    for id in locales.ids() {
        let locale = locales.get(id);
        let tag = spoken(locale, &themes);
        if tag == LAST_RESORT && locale.language() != LAST_RESORT {
            let message = format!("the theme has no words in `{locale}`; English ones stand in for them");
            let fault = Diagnostic::new(Code::THEME_NO_LOCALE, settings.locale_places[id], message);
            found.report(fault.help(format!("translate the theme's messages in `locales/{locale}/`")));
        }
        let files = themes.iter().filter(|(one, _)| *one == tag);
        areas.extend(files.map(|(_, file)| AreaFile { file: file.id(), locale: id, from_theme: true }));
    }
    for file in inputs.sources.iter() {
        let Some((tag, _)) = in_locale(file, "locales/") else { continue };
        match locales.find(tag) {
            Some(locale) => areas.push(AreaFile { file: file.id(), locale, from_theme: false }),
            None => {
                let message = format!("`locales/{tag}` is a locale that the settings do not list");
                let fault = Diagnostic::new(Code::ENTITY_UNKNOWN_LOCALE, file.id().start(), message);
                let usual = Locale::parse(&tag.replace('_', "-")).and_then(|one| locales.find(one.tag()));
                found.report(match usual {
                    Some(id) => fault.help(format!("rename the folder to `{}`", locales.get(id))),
                    None => fault.help(format!("list `{tag}` in `locales`, or delete the folder")),
                });
            }
        }
    }
    areas
}

/// The locale folder of a file, and the file, if it is an area.
fn in_locale<'a>(file: &'a SourceFile, folder: &str) -> Option<(&'a str, &'a SourceFile)> {
    let below = file.path().strip_prefix(folder)?;
    let (tag, name) = below.split_once('/')?;
    name.ends_with(".ftl").then_some((tag, file))
}

fn spoken<'a>(locale: &'a Locale, themes: &[(&str, &SourceFile)]) -> &'a str {
    let has = |tag: &str| themes.iter().any(|(one, _)| *one == tag);
    // The words under `pt` are Brazilian; a Portuguese reader would notice.
    let is_other_language = locale.tag() == "pt-PT";
    if has(locale.tag()) {
        locale.tag()
    } else if has(locale.language()) && !is_other_language {
        locale.language()
    } else {
        LAST_RESORT
    }
}
